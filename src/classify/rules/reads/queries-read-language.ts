import { defineRule } from '../../define-rule.ts';
import { given, phrase, verb, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:promql|metricsql|logql|traceql|kql|jql|lucene|graphql quer(?:y|ies)|tree-sitter|aggregat(?:e|ion)s?|dashboard quer(?:y|ies)|analytics|(?:instant|range) quer(?:y|ies)|reports?|esql|xpath|jmespath|query language|advanced hunting|insights?|select statement)\b/i;
const VERB = wordSet('run execute query search get aggregate perform fetch');

export default defineRule({
  id: 'queries-read-language',
  title: 'Is the query in a language that only reads?',
  why: 'Metrics, logs and reports are asked, not changed.',
  claims: { category: 'read' },

  when: given(verb(VERB), phrase(PATTERN)),

  examples: {
    matches: [
      { name: 'run_report', description: 'Runs an analytics report.' },
      { name: 'query_range', description: 'Executes a PromQL query.' },
      { name: 'perform_hunt', description: 'Performs an advanced hunting query.' },
    ],
    ignores: [
      { name: 'delete_report', description: 'Deletes a report.', because: 'it deletes' },
      { name: 'run_statement', description: 'Runs a statement.', because: 'no such language is named' },
      {
        name: 'schedule_dashboard',
        description: 'Schedules dashboard queries for the night.',
        because: 'scheduling is another verb',
      },
    ],
  },
});
