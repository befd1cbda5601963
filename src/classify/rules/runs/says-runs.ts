import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:create|read|update|delete|list|get|query|install|configure|modify|edit|remove)[^.]{0,60}(?:,| and| or|\/) ?(?:run|start|stop|execute|trigger|deploy|publish|restart|install|build|bake|launch|play|apply)\b(?! (?:of|by|from|on)\b)/i;

export default defineRule({
  id: 'says-runs',
  title: 'Does the text list running among its modes?',
  why: 'The gravest mode offered counts.',
  claims: { category: 'execute' },
  strength: 3,

  when: phrase(PATTERN),

  examples: {
    matches: [
      'manage_agent: Manages agents: create, update, delete, and run.',
      'recipe: Edit, list or launch a recipe.',
      'bay: Configure and restart a bay.',
    ],
    ignores: [
      ['manage_labels: Manages labels: create, update, delete.', 'nothing runs'],
      ['list_runs: List and count the results of runs.', 'they are over'],
      ['get_plan: Get the start of a plan.', 'the start is a place in time'],
    ],
  },
});
