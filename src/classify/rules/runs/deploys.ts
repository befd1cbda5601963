import { defineRule } from '../../define-rule.ts';
import { either, nameWord, unless, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  deploy redeploy rollback rollout promote provision release undeploy publish apply destroy ship
`);
const OBJECT = wordSet(`
  deployment app application site website version release stack service function project worker infrastructure terraform helm chart manifest environment config cluster html resource build production preview edge contract
`);
const WORD = wordSet('rollback failover rollout');
const LOOKS = wordSet('get list validate check show describe history status revision post version page');

export default defineRule({
  id: 'deploys',
  title: 'Does it deploy, roll out or roll back?',
  why: 'What is deployed is live.',
  claims: { category: 'execute' },

  when: either(verb(VERB, OBJECT), unless(nameWord(LOOKS), nameWord(WORD))),

  examples: {
    matches: [
      'deploy_site: Deploys a site.',
      'commit_app_rollback: Commit an app rollback.',
      'ship_release',
      'tool_a: Promotes the preview to production.',
    ],
    ignores: [
      ['list_deployments', 'it lists'],
      ['validate_app_rollback', 'it only checks'],
      ['publish_song: Publishes a song.', 'a song does not run'],
    ],
  },
});
