import type { ClientFacts } from './facts.ts';

/** What is known of GitHub Copilot CLI. */
export const copilotCli: ClientFacts = {
  version: '1.0.102',
  seen: '`notes-odd-name` for the tool `odd.name` of the server `notes`: every character but letters, digits, `_` and `-` becomes `-`, and a part between dots that has other letters is written in Punycode (`wéird` becomes `xn--wird-bpa`).',
  cut: 'The whole name is cut to 64 characters. Of two names that are then the same, one ends in `2` instead.',
  collisions:
    'Of the tools `a.b`, `a/b` and `a-b` of one server one is offered, and the others vanish without a message. So does one of two tools of different servers whose whole names are the same.',
  ruleName:
    'In `--allow-tool` and `--deny-tool` the server as you call it and the tool as the model sees it, without the server and cut: `notes(odd-name)`. A raw name has no effect there. The list of `tools` of a server takes raw names, and a hook matches the whole name that the model sees.',
  precedence:
    '`--deny-tool` wins over `--allow-tool`, `--allow-all-tools` and `--yolo`. A hook that answers `ask` wins over `--allow-tool`, `--yolo` and another hook that answers `allow`; one that answers `allow` wins over `--deny-tool`.',
  wildcards:
    'None in `--allow-tool` and `--deny-tool`: `notes(*)` is accepted and matches nothing, and `notes` is the whole server. A list of `tools` takes `*` for every tool and nothing else; the `matcher` of a hook is a regular expression for the whole name.',
  matchesCase: true,
  denyHides: false,
  unruled: { interactive: 'ask', oneShot: 'ask' },
  unruledReadOnly: { interactive: 'allow', oneShot: 'allow' },
  hint: 'A tool whose server declares `readOnlyHint: true` runs without a question, unless `--deny-tool` or a hook speaks of it. Anybody who writes a server can set it.',
  bypass:
    '`--yolo` and `--allow-all-tools` run whatever no rule blocks. Tools that a hook asks for are still asked for, and blocked ones stay blocked. Its documentation says that a hook which takes more than 30 seconds counts as if it were not there.',
  added:
    'Without a list of `tools`, a tool that the server adds while it runs is offered at once, and runs if the server calls it read-only. With the list of the document it is not offered.',
  changes: [],
};

/** The same under an administrator's file of ours: its rules come first, and what they do not name asks. */
export const managedCopilot: ClientFacts = {
  ...copilotCli,
  ruleName:
    'In the rules of `permissions` the server as it is called in the configuration and the tool as the model sees it, without the server and cut: `Mcp(notes/odd-name)`.',
  precedence: "`deny` before `ask` before `allow`, and all of them before a user's flags, hooks and saved approvals.",
  wildcards:
    '`*` stands for any text: `Mcp(notes/*)` is every tool of a server, `Mcp(*/delete_note)` that tool of any.',
  unruled: { interactive: 'ask', oneShot: 'ask' },
  unruledReadOnly: { interactive: 'ask', oneShot: 'ask' },
  hint: 'Nothing: with any rule in the file, a tool that no rule names is asked for, whatever its server says of it.',
  bypass: '`--yolo` and `--allow-all-tools` change nothing: what must be asked for is asked for.',
  added: 'It is offered at once, and asked for.',
};
