import { join } from 'node:path';
import * as z from 'zod';
import type { Agreement } from './agreement.ts';
import { readJson } from './read-json.ts';

/** Where the least agreement with the reviews is recorded. */
export const FLOOR_FILE = join('content', 'benchmark', 'floor.json');

const Share = z.number().min(0).max(1);

/** How often the classifier alone must agree with the reviews: on the category, the risk level, and severity within one step. */
const Floor = z.strictObject({ category: Share, risk: Share, severity: Share });
export type Floor = z.output<typeof Floor>;

type Measured = Pick<Agreement, keyof Floor | 'tools' | 'outdated' | 'missing' | 'differing'>;

const REMEDY = 'Give category, risk and severity as shares from 0 to 1.';

/** The recorded figures. */
export function readFloor(file = FLOOR_FILE): Floor {
  const { data, error } = Floor.safeParse(readJson(file, REMEDY));
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${file}: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not a floor'}. ${REMEDY}`);
}

/** What has fallen below the recorded figures, a sentence each, with the tools it fell on and the remedy. */
export function belowFloor(measured: Measured, floor: Floor): string[] {
  return (['category', 'risk', 'severity'] as const)
    .filter((what) => reached(what, measured) < floor[what] - 1e-9)
    .map((what) => {
      const tools = measured.differing
        .filter((one) => one.in.includes(what))
        .map(({ server, tool }) => `${server}/${tool}`);
      return (
        `${FLOOR_FILE}: /${what}: the classifier alone agrees with ${percent(reached(what, measured))} of the reviews, recorded are ${percent(floor[what])}. ` +
        `It differs on ${tools.join(', ')}. Mend the rules, or correct a review that is wrong; lower the figure only with the reason in the commit message.`
      );
    });
}

/** The recorded figures, raised to what is measured and never lowered. */
export function raised(measured: Measured, floor: Floor): Floor {
  // Rounded down, so that the figure is reached by what was measured.
  const higher = (what: keyof Floor) => Math.max(floor[what], Math.floor(reached(what, measured) * 1e4) / 1e4);
  return { category: higher('category'), risk: higher('risk'), severity: higher('severity') };
}

// Reviews that nothing can be compared with cannot have been missed: a server that did not start fails no build.
function reached(what: keyof Floor, { tools, outdated, missing, differing }: Measured) {
  return 1 - differing.filter((one) => one.in.includes(what)).length / (tools + outdated.length + missing.length);
}

function percent(share: number) {
  return `${(share * 100).toFixed(2)} %`;
}
