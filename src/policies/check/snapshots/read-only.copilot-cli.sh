: 'Merge into ~/.copilot/mcp-config.json:
{
  "mcpServers": {
    "notes": {
      "tools": [
        "list_notes",
        "ping"
      ]
    }
  }
}
'
copilot \
  --allow-tool 'notes(list_notes)' \
  --deny-tool 'notes(fetch_page)' \
  --deny-tool 'notes(read_token)' \
  --allow-tool 'notes(ping)' \
  --deny-tool 'notes(login)' \
  --deny-tool 'notes(mystery)' \
  --deny-tool 'notes(create_note)' \
  --deny-tool 'notes(save_script)' \
  --deny-tool 'notes(grant_role)' \
  --deny-tool 'notes(delete_note)' \
  --deny-tool 'notes(book_order)' \
  --deny-tool 'notes(restart_job)' \
  --deny-tool 'notes(run_sandboxed)' \
  --deny-tool 'notes(run_shell)' \
  --deny-tool 'notes(send_invoice)'
