: 'Merge into ~/.copilot/mcp-config.json:
{
  "mcpServers": {
    "notes": {
      "tools": [
        "list_notes",
        "fetch_page",
        "read_token",
        "ping",
        "login",
        "mystery",
        "create_note",
        "save_script",
        "grant_role",
        "restart_job",
        "run_sandboxed"
      ]
    }
  }
}
'
: 'Merge into ~/.copilot/settings.json:
{
  "hooks": {
    "preToolUse": [
      {
        "type": "command",
        "matcher": "notes-fetch_page|notes-read_token|notes-login|notes-mystery|notes-create_note|notes-save_script|notes-grant_role|notes-restart_job|notes-run_sandboxed",
        "bash": "echo {\\\"permissionDecision\\\":\\\"ask\\\"}",
        "powershell": "ConvertTo-Json @{permissionDecision=\u0027ask\u0027} -Compress"
      }
    ]
  }
}
'
copilot \
  --allow-tool 'notes(list_notes)' \
  --allow-tool 'notes(ping)' \
  --deny-tool 'notes(delete_note)' \
  --deny-tool 'notes(book_order)' \
  --deny-tool 'notes(run_shell)' \
  --deny-tool 'notes(send_invoice)'
