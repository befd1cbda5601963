import { defineRule } from '../../define-rule.ts';
import { anywhere, either, head, serverWord, unless, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('run execute exec eval evaluate interpret automate');
const OBJECT = wordSet('code script command shell applescript jxa apex');
const CONFINED =
  /\b(?:sandbox\w*|isolat\w+|ephemeral|temporary|wasm|webassembly|browser|web ?page|page|tab|allow-?list\w*|allowed|dry[- ]run)\b/i;
const BROWSER = wordSet('browser chrome chromium playwright puppeteer sandbox devtools');
// What lies in the project already is no program of the caller's.
const THERE = /\b(?:files?|packages?|projects?|playbooks?|predefined|npm|saved)\b/i;

export default defineRule({
  id: 'unconfined-program',
  title: 'Does a program of the caller run where nothing confines it?',
  why: 'A program that nothing confines can delete what its host can.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },
  strength: 1.5,

  when: unless(either(anywhere(CONFINED), head(THERE), serverWord(BROWSER)), verb(VERB, OBJECT)),

  examples: {
    matches: [
      'execute_code: Executes code in the editor.',
      'eval_applescript',
      'run_script: Runs a script on the host.',
    ],
    ignores: [
      ['execute_code: Executes code in a sandbox.', 'the sandbox confines it'],
      ['run_script: Runs a script of the project.', 'the script is there already'],
      { name: 'run_script', description: 'Runs a script.', server: 'Sample Browser', because: 'it runs within a page' },
    ],
  },
});
