import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { manifestsFolder } from '#catalogue/location.ts';
import { classify } from '#classify/index.ts';
import { Manifest } from '#model/manifest.ts';
import type { Rendered, ServerPolicy } from '#model/policy.ts';
import { POSTURES } from '#model/words.ts';
import { breaking, fulfilling } from './argument-samples.ts';
import { checkOf } from './index.ts';
import type { Check } from './check.ts';
import { formats } from '../index.ts';
import { serverPolicy, toolPolicy } from '../decision/posture.ts';
import type { Judged } from '../samples.ts';

const folder = manifestsFolder();
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const skip = files.length === 0 ? `${folder} is empty: run npm run ingest first` : false;

function servers() {
  return files.map((file) => {
    const { server, tools } = Manifest.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const judged: Judged[] = tools.map((tool) => ({ tool, verdict: classify(tool, server) }));
    return { server, judged };
  });
}

// How many decisions agreed, or the first that did not.
function agreed(check: Check, { alias }: ServerPolicy, { text, effective }: Rendered & { text: string }): number {
  assert.deepEqual(check.problems(text), []);
  const decide = check.engine(text);
  for (const { tool, action, rate, opening, arguments: rules } of effective) {
    const decided = decide({ alias, tool, arguments: rules ? fulfilling(rules) : breaking(opening?.rules ?? []) });
    assert.equal(decided.action, action, `${alias}/${tool}`);
    assert.equal(decided.limit, rate && `${rate.max}/${rate.window}`, `${alias}/${tool}`);
  }
  return effective.length;
}

for (const format of formats)
  test(`${format.id} decides every tool of the catalogue as intended, in every posture`, { skip }, (context) => {
    const check = checkOf(format.id);
    let documents = 0;
    let decisions = 0;
    const refused: string[] = [];
    for (const { server, judged } of servers())
      for (const posture of POSTURES) {
        const bundle = serverPolicy(server, judged, posture);
        const alone = judged.map((tool) => toolPolicy(server, tool, posture, judged));
        for (const policy of [bundle, ...alone]) {
          const rendered = format.render(policy);
          refused.push(...rendered.refusals.map(({ kind }) => kind));
          if (rendered.text === null) continue;
          documents++;
          decisions += agreed(check, policy, { ...rendered, text: rendered.text });
        }
      }
    context.diagnostic(`${documents} documents, ${decisions} decisions as intended, ${refused.length} refusals`);
    assert.ok(documents > 0);
  });
