import { existsSync, globSync, writeFileSync } from 'node:fs';
import { commandLine } from './machine/command-line.ts';
import { RULE_LIST, ruleList } from './machine/rule-list.ts';

const USAGE = 'npm run add-rule -- <family> <where>-<claim>, for example npm run add-rule -- verbs name-destroys';
const [family = '', id = ''] = commandLine(USAGE, {}).positionals;
const folder = `src/classify/rules/${family}`;
const file = `${folder}/${id}.ts`;
if (!/^[a-z]+$/.test(family) || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error(USAGE);
  process.exit(1);
}
if (!existsSync(folder)) {
  console.error(`${folder} does not exist. Choose one of the folders of src/classify/rules.`);
  process.exit(1);
}
const [known] = globSync(`src/classify/rules/*/${id}.ts`);
if (known) {
  console.error(`${known} exists already. Choose another id or edit that file.`);
  process.exit(1);
}

writeFileSync(
  file,
  `import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('replace');

export default defineRule({
  id: '${id}',
  title: 'Is this a question with a yes or a no?',
  why: 'Why that means something.',
  claims: { category: 'write' },

  when: verb(VERB),

  examples: {
    matches: ['replace_thing', 'replaceCard', 'x: Replaces a card.'],
    ignores: [
      ['list_things', 'its verb is another one'],
      ['get_replacement', 'a replacement is read'],
      ['x: Lists what was replaced.', 'it was replaced before'],
    ],
  },
});
`,
);
writeFileSync(RULE_LIST, await ruleList());
console.log(
  `${file}: write the rule there. It is listed in ${RULE_LIST}; run \`npm run fit -- --data <folder>\` to give it a weight.`,
);
