import { defineRule } from '../../define-rule.ts';
import { either, nameWord, phrase, unless, verb, wordSet } from '../../matchers.ts';

const WORD = wordSet('preview plan estimate simulate dry validate quote check lint diff explain suggest');
const PATTERN =
  /\b(?:linters?|diagnostics|static (?:code )?analysis|(?:known |open.source |security )?vulnerabilit(?:y|ies)|sast|type[- ]?check(?:s|ing|er)?|type errors|outdated|code quality|compatibility check|without (?:execution|executing|running))\b/i;
const RUNS = wordSet('build compile package bundle');

export default defineRule({
  id: 'previews',
  title: 'Is it only a preview, a plan, an estimate or a check?',
  why: 'Nothing happens before the real call, and a report changes nothing.',
  claims: { category: 'read' },
  spares: ['destructive', 'financial', 'code'],

  when: either(nameWord(WORD), unless(verb(RUNS), phrase(PATTERN))),

  examples: {
    matches: [
      { name: 'check_bay', server: 'Playwright' },
      'preview_deletion',
      'estimate_transfer',
      'shellcheck: Runs a linter and returns diagnostics.',
      'scan_image: Scans an image for known vulnerabilities.',
      'quote_trade',
    ],
    ignores: [
      ['apply_changes', 'it applies'],
      ['compile_bay: Compiles a bay and prints type errors.', 'it compiles'],
      ['run_job: Runs a job.', 'it is no check'],
    ],
  },
});
