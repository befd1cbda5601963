import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rendered, ServerPolicy } from '#model/policy.ts';
import { POSTURES } from '#model/words.ts';
import { breaking, fulfilling } from './argument-samples.ts';
import { checks } from './check/index.ts';
import type { Check } from './check/check.ts';
import { explain, formats } from './index.ts';
import { serverPolicy, toolPolicy } from './posture.ts';
import { everyCell, hardNames, judged, notesServer, withParameters, type Judged } from './samples.ts';

const STRICTNESS = { allow: 0, ask: 1, deny: 2 };

const rateText = (rate?: { max: number; window: string }) => (rate ? `${rate.max}/${rate.window}` : undefined);

const agree = (check: Check, policy: ServerPolicy, rendered: Rendered) => {
  if (rendered.needless) {
    assert.equal(rendered.text, null);
    for (const { action } of rendered.effective) assert.equal(action, 'ask', rendered.format);
    return;
  }
  const text = rendered.text as string;
  assert.deepEqual(check.problems(text), []);
  assert.equal(rendered.effective.length, policy.tools.length);
  const decide = check.engine(text);
  for (const [at, { tool, action, rate, opening, arguments: rules }] of rendered.effective.entries()) {
    const place = `${rendered.format}, ${policy.posture}, ${JSON.stringify(tool)}`;
    const call = { alias: policy.alias, tool };
    const decided = decide({ ...call, ...(rules && { arguments: fulfilling(rules) }) });
    if (rules)
      assert.equal(
        decide({ ...call, arguments: breaking(rules) }).action,
        'deny',
        `${place}: passes without its conditions`,
      );
    if (opening) {
      const unmet = opening.rules.some(({ fillIn }) => fillIn === '0');
      const inside = decide({ ...call, arguments: fulfilling(opening.rules) });
      assert.deepEqual(inside.action, unmet ? action : 'allow', place);
      if (inside.action === 'allow') assert.equal(inside.limit, rateText(opening.rate), place);
    }
    assert.equal(decided.action, action, place);
    assert.equal(decided.limit, rateText(rate), place);
    const { decision } = policy.tools[at] as ServerPolicy['tools'][number];
    if (rendered.fidelity.decision !== 'dropped')
      assert.ok(STRICTNESS[action] >= STRICTNESS[decision.action], `${place}: looser than intended`);
  }
};

const kinds: [name: string, make: (name: string) => Judged][] = [
  ['free', (name) => judged(name, 'read', 'low')],
  ['limited', (name) => judged(name, 'write', 'medium')],
  ['grave', (name) => judged(name, 'write', 'high', { effects: ['destructive'] })],
];

for (const format of formats) {
  const check = checks[format.id] as Check;
  const of = (tools: Judged[], posture: (typeof POSTURES)[number]) => {
    const policy = serverPolicy(notesServer, tools, posture);
    return { policy, rendered: format.render(policy) };
  };

  test(`${format.id}: every cell of the table is decided as the document says`, () => {
    for (const posture of POSTURES) {
      const { policy, rendered } = of(everyCell, posture);
      agree(check, policy, rendered);
      const unlisted = check.engine(rendered.text as string)({ alias: 'notes', tool: 'added_later' });
      assert.equal(unlisted.action, format.holds.unlisted);
    }
  });

  test(`${format.id}: hard names are held or refused, never lost`, () => {
    for (const [kind, make] of kinds)
      for (const posture of POSTURES) {
        const { policy, rendered } = of(hardNames.map(make), posture);
        if (rendered.text === null && !rendered.needless)
          assert.ok(rendered.refusals.length > 0 && rendered.notes.length > 0, kind);
        else agree(check, policy, rendered);
        for (const { tool } of rendered.refusals) assert.match(rendered.notes.join('\n'), /named?|name|rule/, tool);
      }
  });

  test(`${format.id}: each hard name alone`, () => {
    for (const [, make] of kinds)
      for (const posture of POSTURES)
        for (const name of hardNames) {
          const { policy, rendered } = of([make(name)], posture);
          if (rendered.text === null) assert.ok(rendered.notes.length > 0);
          else agree(check, policy, rendered);
        }
  });

  test(`${format.id}: conditions on arguments pass what fulfils them and nothing else`, () => {
    for (const posture of POSTURES) {
      const { policy, rendered } = of(withParameters, posture);
      agree(check, policy, rendered);
      for (const tool of withParameters) {
        const alone = toolPolicy(notesServer, tool, posture, withParameters);
        agree(check, alone, format.render(alone));
      }
    }
  });

  test(`${format.id}: no tools, 33 tools, 600 tools`, () => {
    for (const number of [0, 1, 32, 33, 600])
      for (const [, make] of kinds) {
        const { policy, rendered } = of(
          Array.from({ length: number }, (_, at) => make(`tool_${at}`)),
          'recommended',
        );
        if (rendered.text === null && !rendered.needless) assert.equal(format.id, 'envoy', `${number} tools`);
        else agree(check, policy, rendered);
      }
  });

  test(`${format.id}: the document of one tool`, () => {
    for (const tool of everyCell)
      for (const posture of POSTURES) {
        const policy = toolPolicy(notesServer, tool, posture, everyCell);
        const rendered = format.render(policy);
        agree(check, policy, rendered);
        if (rendered.needless) continue;
        const said = `${rendered.notes.join(' ')} ${explain(policy, rendered).effect}`;
        const blocksTheRest =
          check.engine(rendered.text as string)({ alias: 'notes', tool: 'another' }).action === 'deny';
        assert.equal(blocksTheRest, !format.additive && format.holds.unlisted === 'deny');
        assert.equal(/everything else on the server is blocked/i.test(said), blocksTheRest, said);
      }
  });

  test(`${format.id}: a rule never reaches another tool of the server by its name`, () => {
    const tools = hardNames.map((name) => judged(name, 'read', 'low'));
    for (const one of tools) {
      const { text } = format.render(toolPolicy(notesServer, one, 'recommended', tools));
      const decide = text === null ? undefined : check.engine(text);
      for (const { tool } of tools) {
        if (tool.name === one.tool.name || !decide) continue;
        const { action } = decide({ alias: 'notes', tool: tool.name });
        // opencode lets pass what no key names; every other engine asks or blocks.
        if (format.id !== 'opencode') assert.notEqual(action, 'allow', `${one.tool.name} opens ${tool.name}`);
      }
    }
  });

  test(`${format.id}: of two tools with one spelling neither is opened`, () => {
    for (const [open, other] of [
      ['odd.name', 'odd_name'],
      [`a${'x'.repeat(70)}${'y'.repeat(30)}`, `a${'x'.repeat(71)}${'y'.repeat(30)}`],
    ] as const) {
      const spelled = [open, other].map((name) => JSON.stringify(format.holds.spell(name, 'notes')));
      if (spelled[0] !== spelled[1]) continue;
      const tools = [judged(open, 'read', 'low'), judged(other, 'write', 'high', { effects: ['destructive'] })];
      for (const one of tools) {
        const { text, effective } = format.render(toolPolicy(notesServer, one, 'recommended', tools));
        if (text === null) continue;
        assert.notEqual(
          check.engine(text)({ alias: 'notes', tool: other }).action,
          'allow',
          `${open} ${effective[0]?.written}`,
        );
      }
    }
  });

  test(`${format.id}: the same name on another server is another tool`, () => {
    const { rendered } = of(everyCell, 'recommended');
    if (format.kind !== 'client') return;
    const elsewhere = check.engine(rendered.text as string)({ alias: 'others', tool: 'list_notes' });
    assert.equal(elsewhere.action, format.id === 'opencode' ? 'allow' : 'ask');
  });
}
