import { defineRule } from '../../define-rule.ts';
import { all, either, nameVerb, serverDomain, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('create launch provision spawn start add new deploy allocate boot');
const OBJECT = wordSet(`
  instance vm container cluster sandbox machine pod droplet vps server nodegroup simulator device browser devbox workspace computer postgres postgresql mysql redis
`);
const MAKES = wordSet('create provision launch deploy add new');
const RUNNING = wordSet(`
  cluster instance app application service postgres redis database deployment project site server droplet node environment function-app vm stack replica volume worker cron job container gateway queue balancer branch workspace
`);

export default defineRule({
  id: 'creates-machine',
  title: 'Does it create a machine, a container or another thing that runs?',
  why: 'It runs and costs from then on.',
  claims: { category: 'execute' },

  when: either(all(nameVerb(MAKES, RUNNING), serverDomain('cloud')), verb(VERB, OBJECT)),

  examples: {
    matches: [
      'create_container: Creates and starts a container.',
      { name: 'create_worker', server: 'Kubernetes' },
      'provision_droplet',
      'tool_a: Spawns a sandbox.',
    ],
    ignores: [
      { name: 'create_label', server: 'Kubernetes', because: 'a label costs nothing' },
      { name: 'create_project', server: 'Todoist', because: 'its server is no cloud' },
      ['list_containers', 'it lists'],
    ],
  },
});
