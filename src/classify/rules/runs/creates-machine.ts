import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('create launch provision spawn start add new deploy allocate boot');
const OBJECT = wordSet(`
  instance vm container cluster sandbox machine pod droplet vps server nodegroup simulator device browser devbox workspace computer
`);

export default defineRule({
  id: 'creates-machine',
  title: 'Does it create a machine, a container or another thing that runs?',
  why: 'It runs and costs from then on.',
  claims: { category: 'execute' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'create_container', description: 'Creates and starts a container.' }],
    ignores: [{ name: 'create_label', because: 'a label does not run' }],
  },
});
