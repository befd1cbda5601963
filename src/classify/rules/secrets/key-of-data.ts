import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:translation|cache|primary|foreign|sort|partition|redis|json|object|dictionary|issue|hash|registry|feature|config) keys?\b|\bkey[-\/ ]value\b|\bkeys? (?:in|of|from|to) (?:an? |the )?(?:[\w-]+ )?(?:json|file|module|dictionary|hash|map|database|cache|object|sorted set|list)\b/i;

export default defineRule({
  id: 'key-of-data',
  title: 'Is it a key under which data is stored?',
  why: 'Such a key finds a value and opens no door.',
  claims: {},
  spares: ['credentials'],
  strength: 2,

  when: phrase(PATTERN),

  examples: {
    matches: [
      'list_keys: Lists the keys of a JSON file.',
      'save_keys: Saves translation keys.',
      'get_keys: Lists the keys in a key-value store.',
    ],
    ignores: [
      ['list_keys: Lists API keys.', 'such a key opens doors'],
      ['get_key: Returns the signing key of a service.', 'such a key opens doors'],
      ['find_value: Finds a value.', 'no key is named'],
    ],
  },
});
