import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldText } from '#definition/field.ts';
import { readDefinition } from './reading/definition.ts';
import type { Example } from './define-rule.ts';
import { find } from './find.ts';
import { guardRails } from './guard-rails/index.ts';
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

// Fewer would not show where a rule ends.
const LEAST = 3;

for (const { id, when, examples } of [...rules, ...guardRails]) {
  test(`${id} matches its examples and quotes them verbatim`, () => {
    assert.ok(examples.matches.length >= LEAST, `${LEAST} examples at least`);
    for (const example of examples.matches) {
      const definition = read(example);
      const spots = find(when, definition);
      assert.notDeepEqual(spots, [], JSON.stringify(example));
      for (const { field, quote } of spots)
        assert.ok(fieldText(definition.tool, definition.server, field).includes(quote), `"${quote}" in ${field}`);
    }
  });
  test(`${id} ignores its counter-examples`, () => {
    assert.ok(examples.ignores.length >= LEAST, `${LEAST} counter-examples at least`);
    for (const example of examples.ignores) assert.deepEqual(find(when, read(example)), [], JSON.stringify(example));
  });
}
