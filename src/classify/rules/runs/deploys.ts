import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  deploy redeploy rollback rollout promote provision release undeploy publish apply destroy ship
`);
const OBJECT = wordSet(`
  deployment app application site website version release stack service function project worker infrastructure terraform helm chart manifest environment config cluster html resource build production preview edge contract
`);

export default defineRule({
  id: 'deploys',
  title: 'Does it deploy, roll out or roll back?',
  why: 'What is deployed is live.',
  claims: { category: 'execute' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'deploy_site', description: 'Deploys a site.' }],
    ignores: [{ name: 'list_deployments', because: 'it lists' }],
  },
});
