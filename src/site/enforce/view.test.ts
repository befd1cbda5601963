import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '#policies/index.ts';
import { clients, enforcement, enforcePages } from './view.ts';

test('every format is on the guide and on one page', () => {
  const onPages = enforcePages().flatMap(({ props: { format, managed } }) => [
    format.id,
    ...managed.map((one) => one.format.id),
  ]);
  assert.deepEqual(onPages.toSorted(), formats.map(({ id }) => id).toSorted());
  assert.deepEqual(
    enforcement()
      .map(({ id }) => id)
      .toSorted(),
    onPages.toSorted(),
  );
});

test('a page says all that undoes its document, each once', () => {
  for (const { props } of enforcePages())
    for (const { id, undoes, held } of [props.format, ...props.managed.map(({ format }) => format)]) {
      const wanted = formats.find((format) => format.id === id)?.undoes ?? [];
      assert.equal(undoes.length + held.length, wanted.length, id);
      assert.equal(new Set([...undoes.map(({ what }) => what), ...held]).size, wanted.length, `${id} says one twice`);
      for (const { then } of undoes) assert.match(then, /^[A-Z].*\b(?:run|ask|are blocked)\.$/, id);
    }
});

test('every client with facts answers every question, and says what a hint is worth', () => {
  const all = clients();
  assert.ok(all.length > 0);
  for (const { title, facts, approvesByHint, unruled, unruledReadOnly } of all) {
    assert.ok(
      facts.every(({ answer }) => /^\S.*[.)]$/s.test(answer)),
      `${title}: end each fact with a full stop`,
    );
    if (!approvesByHint) assert.notDeepEqual([unruledReadOnly.interactive, unruled.interactive], ['runs', 'asks']);
  }
});

test('a client that was never run reads as documented, and has nothing that was measured', () => {
  const documented = clients().flatMap((client) => client.documented ?? []);
  assert.ok(documented.length > 0);
  for (const { props } of enforcePages()) {
    const { client, format, summary } = props;
    if (!client) continue;
    assert.equal(/ is documented to do /.test(summary), client.documented !== null, summary);
    if (!client.documented) continue;
    assert.equal(format.measured, null, client.id);
    assert.deepEqual(client.changes, []);
    for (const href of client.documented.links) assert.match(href, /^https:\/\//);
    for (const managed of props.managed) assert.ok(managed.documented, managed.format.id);
  }
});

test('every key has a name in the document, or a name to rename the server to', () => {
  for (const { id, keys } of enforcement())
    for (const row of keys)
      assert.ok(
        'written' in row ? row.written !== '' : row.rename !== '' && row.rename !== row.key,
        `${id}: ${row.key}`,
      );
});

test('what a page says of a tool without a rule agrees with what it says of new tools', () => {
  for (const { props } of enforcePages()) {
    const { client, format, managed } = props;
    if (client?.unruled.interactive === 'is up to a model') {
      assert.equal(format.unlisted, 'model', format.id);
      assert.match(format.newTools, /a model decides/, format.id);
      assert.match(client.unruledText ?? '', /nobody is asked/, format.id);
    }
    for (const { format: own, facts } of managed) {
      const answer = facts.find(({ id }) => id === 'unruled')?.answer;
      if (answer === 'It is blocked.') assert.equal(own.unlisted, 'deny', own.id);
    }
  }
});
