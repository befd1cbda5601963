import { setTimeout as wait } from 'node:timers/promises';

const POLITE_MILLISECONDS = 1000;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const groups = new Set<number>();

/** Remembers a process group, so that it ends with us even when we are interrupted: its processes are detached. */
export function watchGroup(group: number): void {
  if (groups.size === 0) {
    process.on('exit', endAll);
    for (const signal of SIGNALS) process.on(signal, endAllAndLeave);
  }
  groups.add(group);
}

/** Ends every process of the group: asked first, then killed. */
export async function endGroup(group: number): Promise<void> {
  if (send(group, 'SIGTERM') && !(await isGone(group, POLITE_MILLISECONDS))) {
    send(group, 'SIGKILL');
    // Bounded: where nobody reaps orphans, a killed process keeps its entry for ever.
    await isGone(group, POLITE_MILLISECONDS);
  }
  groups.delete(group);
  if (groups.size === 0) stopWatching();
}

function send(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

function endAll() {
  for (const group of groups) send(group, 'SIGKILL');
}

function endAllAndLeave(signal: NodeJS.Signals) {
  endAll();
  stopWatching();
  process.kill(process.pid, signal);
}

function stopWatching() {
  process.off('exit', endAll);
  for (const signal of SIGNALS) process.off(signal, endAllAndLeave);
}

const POLL_MILLISECONDS = 15;

async function isGone(group: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += POLL_MILLISECONDS) {
    if (!send(group, 0)) return true;
    await wait(POLL_MILLISECONDS);
  }
  return !send(group, 0);
}
