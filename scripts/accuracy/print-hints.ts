import type { LabelFigures } from './labels.ts';
import { share } from './print.ts';

/** Prints how verdicts made without the authors' hints agree with them, and who is right where they do not. */
export function printHints(hints: LabelFigures['hints']) {
  console.log(
    `Authors' hints, withheld, average over ${hints.owners} owners: read-only agreement ${share(hints.readOnlyAgreement)}, destructive recall on ${hints.declaredDeletes} declared deletes ${share(hints.destructiveRecall)}`,
  );
  console.log('  The ten servers with the least agreement; by the label, who is right:');
  for (const { server, tools, agreement } of hints.worst) {
    const here = hints.differing.filter((other) => other.server === server);
    const right = Object.entries(Object.groupBy(here, (one) => one.right))
      .map(([who, tools]) => `${who} ${tools?.length ?? 0}`)
      .join(', ');
    console.log(`  ${server}: ${share(agreement)} of ${tools} (right: ${right})`);
    for (const one of here)
      console.log(`    ${one.tool}: author ${one.author}, classifier ${one.category}; right: ${one.right}`);
  }
}
