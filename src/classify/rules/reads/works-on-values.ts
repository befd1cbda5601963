import { defineRule } from '../../define-rule.ts';
import { either, phrase, verb, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:math(?:s|ematical)? (?:expressions?|equations?|formulas?|operations?)|arithmetic|(?:sum|product|difference|quotient) of|(?:add|sum|subtract|multipl(?:y|ies)|divid)(?:e|es|s)? (?:up )?(?:two|the|three|several|all|a list of|a and b|both)? ?(?:numbers|integers|decimals|floats|values))\b/i;
const VERB = wordSet('encrypt decrypt encode decode hash escape unescape obfuscate');
const OBJECT = wordSet('text string value content data message number json html url base64 hash');

export default defineRule({
  id: 'works-on-values',
  title: 'Is it a function of the values passed in?',
  why: 'It hands back what it worked out, and nothing else changes.',
  claims: { category: 'read' },
  spares: ['code', 'destructive', 'financial', 'credentials'],
  strength: 2,

  when: either(phrase(PATTERN), verb(VERB, OBJECT)),

  examples: {
    matches: [
      'add: Adds two numbers.',
      'evaluate: Evaluates mathematical expressions.',
      'encrypt_text: Encrypts text.',
      'tool_a: Returns the product of its arguments.',
    ],
    ignores: [
      ['add: Adds a row.', 'no number is worked out'],
      ['evaluate: Evaluates a script.', 'a script is a program'],
      ['encrypt_volume: Encrypts a volume.', 'a volume is no value'],
      ['decrypt_vault: Decrypts a vault.', 'a vault lies open afterwards'],
    ],
  },
});
