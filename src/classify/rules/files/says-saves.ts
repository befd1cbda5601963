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
      { name: 'make_chart', description: 'Draws a chart and saves it to a file.' },
      { name: 'go', description: 'Exports rows into a folder.' },
      { name: 'tool_a', description: '将结果保存到磁盘。' },
    ],
    ignores: [
      { name: 'show_chart', description: 'Shows a chart.', because: 'nothing is saved' },
      { name: 'go', description: 'Does not write to disk.', because: 'it is denied' },
      { name: 'save_time', description: 'Saves time.', because: 'time is no file' },
    ],
  },
});
