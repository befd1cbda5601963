const BAR = 24;
const terminal = process.stderr.isTTY;

/** What a stage of work reports to. Counts move a bar on a terminal; elsewhere only the closing line is printed. */
export type Stage = { update: (done: number, total: number, what?: string) => void; end: (summary: string) => void };

/** Opens a stage. Everything goes to stderr, so that stdout stays free for documents. */
export function stage(title: string): Stage {
  const started = performance.now();
  const write = (text: string) => terminal && process.stderr.write(`\r\u001b[2K${text}`);
  write(`${title} …`);
  return {
    update(done, total, what = '') {
      const filled = total === 0 ? 0 : Math.round((BAR * done) / total);
      write(`${title.padEnd(10)} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total} ${what}`);
    },
    end(summary) {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      write('');
      process.stderr.write(`${title.padEnd(10)} ${summary} (${seconds} s)\n`);
    },
  };
}
