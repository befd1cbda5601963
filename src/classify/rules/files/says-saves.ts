import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:sav(?:e|es|ing)|writ(?:e|es|ing)|download(?:s|ing)?|export(?:s|ing)?|stor(?:e|es|ing)) (?:\w+ ){0,5}?(?:to|into|as|on) (?:a |an |the |your )?(?:\w+ )?(?:file|disk|path|directory|folder|local|desktop|downloads)\b|下载.{0,12}到|保存到|写入|导出到|保存する|저장합니다/i;

export default defineRule({
  id: 'says-saves',
  title: 'Does the text say that a result is saved to disk?',
  why: 'A file written is a change on disk.',
  claims: { category: 'write' },

  when: phrase(PATTERN),

  examples: {
    matches: [
      'make_chart: Draws a chart and saves it to a file.',
      'go: Exports rows into a folder.',
      'tool_a: 将结果保存到磁盘。',
    ],
    ignores: [
      ['show_chart: Shows a chart.', 'nothing is saved'],
      ['go: Does not write to disk.', 'it is denied'],
      ['save_time: Saves time.', 'time is no file'],
    ],
  },
});
