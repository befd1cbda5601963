import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  run trigger execute rerun retry invoke dispatch launch start submit schedule re queue perform replay call fire
`);
const OBJECT = wordSet(`
  workflow pipeline build job test suite task action automation flow query playbook dag deployment scan crawl function lambda actor query notebook routine scenario scraper agent experiment simulation training script analysis migration sync import backup release plan benchmark recipe
`);

export default defineRule({
  id: 'triggers-run',
  title: 'Does it trigger a run of something defined elsewhere?',
  why: 'The effect is that of what runs.',
  claims: { category: 'execute' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'trigger_build', description: 'Triggers a build.' }],
    ignores: [
      { name: 'create_workflow', description: 'Creates the definition of a workflow.', because: 'nothing runs yet' },
    ],
  },
});
