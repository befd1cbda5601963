import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { Attack, ATTACK_CATEGORIES, EVIDENCE_LEVELS } from './attack.ts';
import { isAffected } from '#attacks/affected.ts';
import { type Condition } from '#model/condition.ts';
import { holds } from '#attacks/holds.ts';
import { LEGS } from '#model/condition.ts';

const files = globSync('content/attacks/*.mdx').toSorted();

function split(file: string) {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  // YAML 1.1 turns an unquoted date into a Date, as the site's own reader does: the schema then refuses it.
  return { front: parse(front, { schema: 'yaml-1.1' }) as unknown, body };
}

const attacks = files.map((file) => {
  const { front, body } = split(file);
  const result = Attack.safeParse(front);
  return { file, body, attack: result.data, error: result.error };
});

test('the attack database has its entries', () => {
  assert.ok(files.length >= 16, `only ${files.length} files in content/attacks`);
});

for (const { file, body, attack, error } of attacks) {
  test(`${file} is a valid attack`, () => {
    assert.ok(attack, `${file}: ${error?.message}`);
    assert.equal(attack.slug, basename(file, '.mdx'), `${file}: the slug must be the name of the file`);
    const headings = [...body.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    assert.deepEqual(headings, ['How it works', 'The case', 'What stops it'], `${file}: headings`);
    assert.match(body, /^1\. .+\n2\. /m, `${file}: number the steps of "How it works"`);
    assert.doesNotMatch(body, /[{}<]/, `${file}: MDX would read a brace or an angle bracket as code`);
  });

  test(`${file} names its sources once each, the source of its case among them`, () => {
    assert.ok(attack);
    const urls = attack.sources.map(({ url }) => url);
    assert.equal(new Set(urls).size, urls.length, `${file}: a source twice`);
    assert.ok(urls.includes(attack.case.source), `${file}: list the source of the case under sources`);
    for (const date of [attack.case, ...attack.sources].flatMap((dated) => dated.date ?? [])) {
      const padded = date.length === 7 ? `${date}-01` : date;
      assert.equal(new Date(padded).toISOString().slice(0, 10), padded, `${file}: ${date} is not a day`);
      assert.ok(padded >= '2024-01-01', `${file}: ${date} is older than the protocol`);
    }
    for (const { scheme, id } of attack.ids) {
      if (scheme === 'CVE')
        assert.ok(
          urls.some((url) => url.includes(id)),
          `${file}: no source for ${id}`,
        );
    }
  });

  test(`${file} can be met`, () => {
    assert.ok(attack);
    const legs = new Set(attack.needs.any.map(({ leg }) => leg));
    if (attack.needs.across) assert.deepEqual([...legs].toSorted(), [...LEGS].toSorted(), `${file}: a leg is missing`);
    const reasons = attack.needs.any.map(({ because }) => because);
    assert.equal(new Set(reasons).size, reasons.length, `${file}: two conditions give the same reason`);
  });
}

test('every category of attack and the two kinds of attested evidence occur', () => {
  const found = new Set(attacks.map(({ attack }) => attack?.category));
  for (const category of ATTACK_CATEGORIES) assert.ok(found.has(category), `no attack in ${category}`);
  for (const level of EVIDENCE_LEVELS.slice(1)) assert.ok(attacks.some(({ attack }) => attack?.evidence === level));
});

const because = 'It is so.';

test('a condition holds only when everything it names is true', () => {
  const condition: Condition = { category: ['read'], effects: ['egress', 'credentials'], because };
  assert.equal(holds(condition, { category: 'read', effects: ['credentials', 'egress'] }), true);
  assert.equal(holds(condition, { category: 'read', effects: ['egress'] }), false);
  assert.equal(holds(condition, { category: 'execute', effects: ['credentials', 'egress'] }), false);
  assert.equal(holds({ without: ['egress'], because }, { category: 'read', effects: ['egress'] }), false);
  assert.equal(holds({ without: ['egress'], because }, { category: 'read', effects: [] }), true);
});

test('a condition on arguments claims nothing of a tool whose arguments are not known', () => {
  const condition: Condition = { arguments: ['path'], because };
  assert.equal(holds(condition, { category: 'read', effects: [] }), false);
  assert.equal(holds(condition, { category: 'read', effects: [], signals: ['query'] }), false);
  assert.equal(holds(condition, { category: 'read', effects: [], signals: ['query', 'path'] }), true);
});

test('an attack is shown on the listed versions of a package, and there on the listed tools', () => {
  const affects = [
    { package: 'db-server', versions: ['<=0.6.2'], tools: ['query'] },
    { package: 'other-server', versions: ['2.0.0'] },
  ];
  const attack = { ...attacks[0]?.attack, affects } as Attack;
  assert.equal(isAffected(attack, { package: 'db-server', version: '0.6.2' }), true);
  assert.equal(isAffected(attack, { package: 'db-server', version: '0.6.2' }, 'query'), true);
  assert.equal(isAffected(attack, { package: 'db-server', version: '0.6.2' }, 'list_tables'), false);
  assert.equal(isAffected(attack, { package: 'other-server', version: '2.0.0' }, 'anything'), true);
  assert.equal(isAffected(attack, { package: 'db-server', version: '0.6.3' }, 'query'), false);
  assert.equal(isAffected(attack, { package: 'db-server' }), false);
  assert.equal(isAffected(attack, {}), false);
});

test('needs that say nothing, or two things at once, are refused', () => {
  const refused = [
    {},
    { any: [{ because }] },
    { everyTool: true, any: [{ category: ['read'], because }] },
    { across: 'server', any: [{ category: ['read'], because }] },
    { any: [{ category: ['read'], leg: 'outbound', because }] },
  ];
  for (const needs of refused) {
    assert.equal(Attack.shape.needs.safeParse(needs).success, false, JSON.stringify(needs));
  }
});
