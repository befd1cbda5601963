import { defineRule } from '../../define-rule.ts';
import { phrase, unless, verb, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:linters?|diagnostics|static (?:code )?analysis|(?:known |open.source |security )?vulnerabilit(?:y|ies)|sast|type[- ]?check(?:s|ing|er)?|type errors|outdated|code quality|compatibility check|without (?:execution|executing|running))\b/i;

const RUNS = wordSet('build compile package bundle');

export default defineRule({
  id: 'lints',
  title: 'Does it only report what a linter, scanner or checker finds?',
  why: 'A report changes nothing.',
  claims: { category: 'read' },

  when: unless(verb(RUNS), phrase(PATTERN)),

  examples: {
    matches: [{ name: 'shellcheck', description: 'Runs a linter and returns diagnostics.' }],
    ignores: [{ name: 'run_job', description: 'Runs a job.', because: 'it is no check' }],
  },
});
