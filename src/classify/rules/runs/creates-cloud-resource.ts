import { defineRule } from '../../define-rule.ts';
import { all, nameVerb, serverDomain, wordSet } from '../../matchers.ts';

const VERB = wordSet('create provision launch deploy add new');
const OBJECT = wordSet(`
  cluster instance app application service postgres redis database deployment project site server droplet node environment function-app vm stack replica volume worker cron job container gateway queue balancer branch workspace
`);

export default defineRule({
  id: 'creates-cloud-resource',
  title: 'Does it create something in a cloud that runs and costs?',
  why: 'It runs from then on.',
  claims: { category: 'execute' },
  strength: 2,

  when: all(nameVerb(VERB, OBJECT), serverDomain('cloud')),

  examples: {
    matches: [{ name: 'create_cluster', server: 'Kubernetes' }],
    ignores: [
      { name: 'create_label', server: 'Kubernetes', because: 'a label costs nothing' },
      { name: 'create_project', server: 'Todoist', because: 'its server is no cloud' },
    ],
  },
});
