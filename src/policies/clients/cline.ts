import type { ClientFacts } from './facts.ts';

/** Cline CLI, as measured. */
export const cline: ClientFacts = {
  version: '3.0.65',
  seen: '`<key>__<tool>`. Every run of other characters than letters, digits, `_` and `-` becomes one `_`, in the key too, and a name that changes so ends in `_` and 8 digits of a hash of the name before: `odd.name` of `notes` is `notes__odd_name_5ef43770`.',
  cut: 'A name with more than 64 characters is cut to 55, and `_` and 8 digits of its hash are added.',
  collisions:
    'None on one server, as names that would end up the same get different hashes. The tool `b__c` of a server `a` and the tool `c` of a server `a__b` have the same name, and only one of them is offered.',
  ruleName: 'The name that the model sees, with its hash. A raw name does nothing, and no message says so.',
  precedence:
    '`disabledTools` before everything else. `--auto-approve` of the command line before `toolAutoApprove` of the file. `autoApprove` and `alwaysAllow` of a server do nothing here.',
  wildcards: 'None.',
  matchesCase: true,
  denyHides: true,
  unruled: { interactive: 'allow', oneShot: 'allow' },
  unruledReadOnly: { interactive: 'allow', oneShot: 'allow' },
  hint: 'Nothing: one switch approves all tools or none.',
  bypass: '`--auto-approve true` or `--yolo` runs every tool that is not blocked. Blocked ones stay hidden.',
  added: 'It is not offered before the next start. Then it is asked for.',
  changes: [],
};
