copilot \
  --allow-tool 'notes(list_notes)' \
  --allow-tool 'notes(fetch_page)' \
  --allow-tool 'notes(ping)'
