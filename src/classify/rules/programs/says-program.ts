import { defineRule } from '../../define-rule.ts';
import { anywhere } from '../../matchers.ts';

const PATTERN =
  /(?:^|[\n:.,-])[ \t]*`?(?:code|script|sql|command|cmd|[a-z]+_(?:code|script|command))`? ?(?:\([^)\n]{0,40}\))? ?[:-] ?[^.\n]{0,50}?\b(?:sql|(?:ruby|python|javascript|typescript|sas|lua|bash|shell|php|matlab|java|c#|apex|r) (?:code|scripts?|commands?)|(?:code|scripts?|commands?|statements?|programs?) (?:to|that)\b)/i;

export default defineRule({
  id: 'says-program',
  title: 'Does the text list an argument that is a program?',
  why: 'Where no schema tells, the text does.',
  claims: { effects: ['code'] },
  strength: 2,

  when: anywhere(PATTERN),

  examples: {
    matches: [
      'play: Plays it.\n\nArgs:\n    code: Ruby code to play',
      'submit: Submits it. Args: sas_code: SAS code to execute.',
      'go: Does it.\n- script (str): The script to start',
    ],
    ignores: [
      ['find_place: Finds it.\n\nArgs:\n    code: The code of a country', 'such a code is no program'],
      ['go: Runs code.', 'no argument is listed'],
      ['list: Lists it. Args: name: The name of a script', 'its argument is a name'],
    ],
  },
});
