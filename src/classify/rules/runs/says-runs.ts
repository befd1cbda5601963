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
      { name: 'manage_agent', description: 'Manages agents: create, update, delete, and run.' },
      { name: 'recipe', description: 'Edit, list or launch a recipe.' },
      { name: 'bay', description: 'Configure and restart a bay.' },
    ],
    ignores: [
      { name: 'manage_labels', description: 'Manages labels: create, update, delete.', because: 'nothing runs' },
      { name: 'list_runs', description: 'List and count the results of runs.', because: 'they are over' },
      { name: 'get_plan', description: 'Get the start of a plan.', because: 'the start is a place in time' },
    ],
  },
});
