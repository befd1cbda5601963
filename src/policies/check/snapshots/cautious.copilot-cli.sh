copilot \
  --allow-tool 'notes(list_notes)' \
  --allow-tool 'notes(ping)' \
  --deny-tool 'notes(delete_note)' \
  --deny-tool 'notes(book_order)' \
  --deny-tool 'notes(run_shell)' \
  --deny-tool 'notes(send_invoice)'
