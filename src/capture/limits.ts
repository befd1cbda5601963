const MEGABYTE = 1024 * 1024;

/** What one server may use up before the capture ends it. */
export type Limits = {
  milliseconds: number;
  messageBytes: number;
  totalBytes: number;
  stderrBytes: number;
  pages: number;
  tools: number;
};

/** The limits of an ordinary capture. The longest message met so far is 1 MB, the slowest start half a second. */
export const LIMITS: Limits = {
  milliseconds: 20_000,
  messageBytes: 16 * MEGABYTE,
  totalBytes: 64 * MEGABYTE,
  stderrBytes: 4096,
  pages: 100,
  tools: 10_000,
};

/** "16 MB", "512 kB": a limit in words. */
export function size(bytes: number): string {
  return bytes >= MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${Math.round(bytes / 1024)} kB`;
}
