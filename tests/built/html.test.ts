import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type BuiltPage, builtPages, siteFolders } from './built-site.ts';

const CONFIG: ConfigData = {
  extends: ['html-validate:recommended'],
  root: true,
  rules: {
    // A select element cannot be the pop-up of a combobox.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Descriptions and policies are shown as they are, with the white space at the ends of their lines.
    'no-trailing-whitespace': 'off',
    // A title holds the whole name of a tool, however long its author made it.
    'long-title': 'off',
  },
};

const EXCEPTIONS = [
  {
    rule: 'wcag/h32',
    selector: 'tool-filter > form',
    because: 'it narrows the table as one types and submits nothing',
  },
];

// Pages of one shape differ in their data alone: the smallest and the largest hold what can go wrong.
function shape({ path }: BuiltPage) {
  const [first = '', second = '', ...rest] = path.split('/').filter(Boolean);
  if (first === 'guides') return path;
  const own = ['category', 'tools'].includes(second) ? second : second && '*';
  return [first, own, ...rest.map((part) => (part === 'tools' ? part : '*'))].join('/');
}

function oneOfEach(pages: BuiltPage[]) {
  const byShape = Map.groupBy(pages, shape);
  return [...byShape.values()].flatMap((group) => {
    const bySize = group
      .map((page) => ({ page, size: page.html().length }))
      .toSorted((a, b) => a.size - b.size)
      .map(({ page }) => page);
    return [...new Set([bySize[0] as BuiltPage, bySize.at(-1) as BuiltPage])];
  });
}

function isHostile({ path }: BuiltPage) {
  return path.includes('/hostile');
}

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

async function problemsOf({ file, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html(), file);
  return results
    .flatMap(({ messages }) => messages)
    .filter(
      ({ ruleId, selector }) =>
        !EXCEPTIONS.some((exception) => ruleId === exception.rule && selector?.endsWith(exception.selector)),
    )
    .map(
      ({ ruleId, message, line, column, selector, ruleUrl }) =>
        `${file}:${line}:${column} ${selector ?? ''}: ${message} (${ruleId}). Mend its component; ${ruleUrl ?? 'see the rule'}.`,
    );
}

for (const folder of siteFolders())
  test(`the HTML of every kind of page is valid: ${folder}`, async () => {
    const pages = builtPages(folder);
    const chosen = new Set([...oneOfEach(pages), ...pages.filter(isHostile)]);
    assert.ok(chosen.size > 10, `${folder}: only ${chosen.size} pages were found`);
    const problems = (await Promise.all([...chosen].map(problemsOf))).flat();
    assert.equal(problems.length, 0, `${problems.length} problems\n${problems.slice(0, 20).join('\n')}`);
  });
