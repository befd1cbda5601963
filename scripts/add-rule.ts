import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { commandLine } from './machine/command-line.ts';

const USAGE = 'npm run add-rule -- <where>-<claim>, for example npm run add-rule -- name-destroys';
const [id = ''] = commandLine(USAGE, {}).positionals;
const file = `src/classify/rules/${id}.ts`;
const list = 'src/classify/rules/index.ts';
if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
  console.error(USAGE);
  process.exit(1);
}
if (existsSync(file)) {
  console.error(`${file} exists already. Choose another id or edit that file.`);
  process.exit(1);
}

const variable = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
writeFileSync(
  file,
  `import { defineRule } from '../define-rule.ts';
import { verb, wordSet } from '../matchers.ts';

const VERB = wordSet('replace');

export default defineRule({
  id: '${id}',
  title: 'Is this a question with a yes or a no?',
  why: 'Why that means something.',
  claims: { category: 'write' },

  when: verb(VERB),

  examples: {
    matches: [{ name: 'replace_thing' }],
    ignores: [{ name: 'list_things', because: 'its verb is another one' }],
  },
});
`,
);
const text = readFileSync(list, 'utf8');
writeFileSync(
  list,
  text
    .replace('\n\n/** Every rule', `\nimport ${variable} from './${id}.ts';\n\n/** Every rule`)
    .replace('\n];', `\n  ${variable},\n];`),
);
console.log(
  `${file}: write the rule there. It is listed in ${list}; run \`npm run fit -- --data <folder>\` to give it a weight.`,
);
