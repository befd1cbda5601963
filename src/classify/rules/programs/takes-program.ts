import type { Spot } from '#model/verdict.ts';
import type { Definition } from '../../reading/definition.ts';
import { defineRule } from '../../define-rule.ts';
import { code, wordSet } from '../../matchers.ts';

// Most codes are no programs: those of countries, currencies, errors.
const CODE = wordSet(
  'sas js javascript typescript python source shell ruby lua r function script inline user custom program apex java handler module worker',
);
const PROGRAM = wordSet('script sql javascript python snippet program bash apex lua groovy');
// A path only leads to a program, and a name only names it.
const OTHERWISE = wordSet('path file name id url uri type key title format style language lang version');
const SAYS =
  /\b(?:code|scripts?|statements?|expressions?|functions?|snippets?|programs?) to (?:run|execute|evaluate)\b|\b(?:javascript|typescript|python|ruby|lua|bash|shell|sql|groovy|powershell|applescript|php|perl|matlab|java|c#|apex) (?:code|scripts?|source|statements?|functions?|snippets?)\b/i;

export default defineRule({
  id: 'takes-program',
  title: 'Is an argument a program, by its last word or by its own text?',
  why: 'What the caller passes as a program decides what happens.',
  claims: { effects: ['code'] },
  strength: 3,

  when: code('a parameter that is a program, by its last word or by its own text', programIn),

  examples: {
    matches: [
      'go(sas_code)',
      'settle(user_script)',
      { name: 'go', inputSchema: { properties: { source: { description: 'The Python code to run.' } } } },
    ],
    ignores: [
      ['go(country_code)', 'it names a country'],
      {
        name: 'go',
        inputSchema: { properties: { script_path: { description: 'Where the script to run is.' } } },
        because: 'it names a file that is there already',
      },
      {
        name: 'go',
        inputSchema: { properties: { custom_code: { enum: ['a', 'b'] } } },
        because: 'only two values are taken',
      },
    ],
  },
});

function programIn({ parameters }: Definition): Spot[] {
  for (const { words, closed, description, described, container, name } of parameters) {
    if (closed || words.some((word) => OTHERWISE.has(word))) continue;
    const [before, last] = words.slice(-2);
    if (last && (last === 'code' ? CODE.has(before ?? '') : PROGRAM.has(last)))
      return [{ field: container, quote: name }];
    const quote = SAYS.exec(description)?.[0];
    if (quote) return [{ field: described, quote }];
  }
  return [];
}
