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
      'run_report: Runs an analytics report.',
      'query_range: Executes a PromQL query.',
      'perform_hunt: Performs an advanced hunting query.',
    ],
    ignores: [
      ['delete_report: Deletes a report.', 'it deletes'],
      ['run_statement: Runs a statement.', 'no such language is named'],
      ['schedule_dashboard: Schedules dashboard queries for the night.', 'scheduling is another verb'],
    ],
  },
});
