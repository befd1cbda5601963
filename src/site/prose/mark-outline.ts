import type { Level } from '#model/words.ts';

/** A shape of its own for each level, in a square of 24, so that the mark works in one colour and at 16 pixels. */
export const MARK_OUTLINE: Record<Level, string> = {
  unknown: 'M12 1.5 21.1 6.75v10.5L12 22.5 2.9 17.25V6.75Z',
  low: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z',
  medium: 'M3.5 3.5h17v17h-17Z',
  high: 'M12 .8 23.2 12 12 23.2.8 12Z',
  critical: 'M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6Z',
};
