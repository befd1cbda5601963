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
        "delete_note",
        "book_order",
        "restart_job",
        "run_sandboxed",
        "run_shell",
        "send_invoice"
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
        "matcher": "notes-read_token|notes-login|notes-mystery|notes-create_note|notes-save_script|notes-grant_role|notes-delete_note|notes-book_order|notes-restart_job|notes-run_sandboxed|notes-run_shell|notes-send_invoice",
        "bash": "echo {\\\"permissionDecision\\\":\\\"ask\\\"}",
        "powershell": "ConvertTo-Json @{permissionDecision=\u0027ask\u0027} -Compress"
      }
    ]
  }
}
'
copilot \
  --allow-tool 'notes(list_notes)' \
  --allow-tool 'notes(fetch_page)' \
  --allow-tool 'notes(ping)'
