import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fieldText } from '#definition/field.ts';
import { readDefinition } from './reading/definition.ts';
import type { Example } from './define-rule.ts';
import { find } from './find.ts';
import { rules } from './rules/index.ts';

function read({ server = 'Sample', name, title, description = '', inputSchema = {}, annotations }: Example) {
  return readDefinition(
    {
      name,
      description,
      inputSchema,
      ...(title === undefined ? {} : { title }),
      ...(annotations ? { annotations } : {}),
    },
    { slug: 'sample', title: server },
  );
}

test('every rule file is in the list, and the other way round', () => {
  const files = readdirSync('src/classify/rules').filter((name) => name !== 'index.ts');
  assert.deepEqual(rules.map(({ id }) => `${id}.ts`).toSorted(), files.toSorted());
});

for (const { id, when, examples } of rules) {
  test(`${id} matches its examples and quotes them verbatim`, () => {
    assert.ok(examples.matches.length > 0);
    for (const example of examples.matches) {
      const definition = read(example);
      const spots = find(when, definition);
      assert.notDeepEqual(spots, [], JSON.stringify(example));
      for (const { field, quote } of spots)
        assert.ok(fieldText(definition.tool, definition.server, field).includes(quote), `"${quote}" in ${field}`);
    }
  });
  test(`${id} ignores its counter-examples`, () => {
    assert.ok(examples.ignores.length > 0);
    for (const example of examples.ignores) assert.deepEqual(find(when, read(example)), [], JSON.stringify(example));
  });
}
