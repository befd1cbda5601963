import { defineRule } from '../../define-rule.ts';
import { parameterText } from '../../matchers.ts';

const PATTERN =
  /\b(?:sav(?:ed|e|es)|writ(?:ten|e|es)|stored?|export(?:ed)?|download(?:ed)?|output)\b[^.]{0,40}\b(?:path|file|directory|folder)\b|\b(?:path|file|directory|folder|where)\b[^.]{0,30}\bto (?:save|write|store|export|download)\b/i;

export default defineRule({
  id: 'takes-local-path',
  title: 'Does an argument say where to write?',
  why: 'A place to write to is written to.',
  claims: { category: 'write' },

  when: parameterText(PATTERN),

  examples: {
    matches: [
      { name: 'plot', inputSchema: { properties: { path: { description: 'Where to save the picture' } } } },
      { name: 'go', inputSchema: { properties: { spot: { description: 'Folder to write to' } } } },
      { name: 'bay', inputSchema: { properties: { at: { description: 'The result is stored in this directory' } } } },
    ],
    ignores: [
      {
        name: 'plot',
        inputSchema: { properties: { path: { description: 'File to read' } } },
        because: 'its path is read',
      },
      {
        name: 'go',
        inputSchema: { properties: { path: { description: 'The path of the bay' } } },
        because: 'nothing is said to be written',
      },
      ['go(path)', 'it says nothing of itself'],
    ],
  },
});
