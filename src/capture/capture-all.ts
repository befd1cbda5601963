import type { ServerRecord } from '#model/server.ts';
import { capture, type CaptureOptions } from './capture.ts';
import type { Captured } from '#model/captured.ts';

const AT_ONCE = 2;

/** Captures servers two at a time and hands each result over as soon as it is there. */
export async function captureAll(
  records: ServerRecord[],
  options: CaptureOptions,
  onCaptured: (captured: Captured) => void,
): Promise<void> {
  const waiting = records.values();
  const work = async () => {
    for (const record of waiting) onCaptured(await capture(record, options));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
