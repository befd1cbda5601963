import { managedGemini } from '../clients/gemini-cli.ts';
import { defineFormat } from '../document/define-format.ts';
import { GEMINI_HOLDS, geminiDocument, geminiKey } from '../document/gemini.ts';
import { joinToml } from '../document/join.ts';
import { plainKey } from '../document/keys.ts';
import { noRates } from '../document/phrases.ts';

const FOLDER = '/etc/gemini-cli/policies/';
const RULES = {
  allow: 'Give the tool a rule that allows it',
  ask: 'Give the tool a rule that asks a person',
  deny: 'Give the tool a rule that denies it',
};
const NOTHING = 'There is nothing to remove.';

/** A policy file of Gemini CLI for everybody who uses a machine. */
export default defineFormat({
  id: 'gemini-managed',
  order: 240,
  title: 'Gemini CLI (managed)',
  terms: [FOLDER],
  kind: 'client',
  audience: 'administrator',
  locked:
    "A user can loosen nothing of it: a user's own policy files, whatever their priority, `--policy`, `--admin-policy`, `trust`, `tools.allowed` and `--yolo` change none of its rules. They speak of a server by its key, so a user who calls the server something else is not bound by them.",
  filename: 'gemini-cli.managed-policy.toml',
  language: 'toml',
  merge: 'whole-file',
  additive: true,
  key: geminiKey,
  join: joinToml,
  facts: managedGemini,
  undoes: [
    {
      id: 'user-policies',
      what: "A user's own policy file that allows every tool, with the highest priority, changes nothing.",
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'policy-flags',
      what: '`--policy` and `--admin-policy` with such a file change nothing.',
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'settings',
      what: '`"trust": true` on the server, `tools.allowed`, `mcp.allowed` and `--yolo` change nothing.',
      step: NOTHING,
      becomes: {},
    },
  ],
  place: `A \`.toml\` file in \`${FOLDER}\` on Linux.`,
  allowHint: 'change its `decision` to `allow`',
  unlistedText: 'Tools that the server adds later are blocked by the rule for `*`.',
  holds: GEMINI_HOLDS,
  proof: { kind: 'engine', by: 'Gemini CLI', version: '0.61.0', date: '2026-11-28' },
  write: (policy, fitted) => ({ text: geminiDocument(policy, fitted) }),
  steps: ({ policy }) => [
    `Save the document as \`${FOLDER}${plainKey(policy.alias)}.toml\`. The folder and the file have to belong to root, and nobody else may write there: documented, and else Gemini CLI passes over them.`,
    `Tell users to call the server \`${policy.alias}\`. To have it so, list the servers that may start under \`mcp.allowed\` in \`/etc/gemini-cli/settings.json\`, which is documented to override what a user sets.`,
    'On macOS and Windows the folder is another; look for "System-wide policies" in the reference of the policy engine. Only Linux was run.',
  ],
  answers: (_view, tool) => ({
    enforce: `${RULES[tool.action]} in a file in \`${FOLDER}\`.`,
    rate: noRates('Gemini CLI'),
    block: `Give it a rule of its own with \`decision = "deny"\` in a file in \`${FOLDER}\`: the model then no longer sees the tool, and no file of a user brings it back.`,
  }),
});
