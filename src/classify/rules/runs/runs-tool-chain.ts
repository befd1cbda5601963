import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\bruns? (?:a |an |the |your )?`?(?:[\w.-]+ ){0,4}?(?:tests?|test suite|bundler|build|builds|compiler|playbook|benchmarks?|install|verify|migrations?|scripts?|binary|application|executable)\b|\b(?:run|execute)s? (?:all )?(?:unit|integration|e2e|automated|playwright|jest|pytest|vitest) ?tests?\b|\binstalls? (?:\w+ ){0,3}?(?:packages?|dependencies|modules?|plugins?|extensions?|collections?)\b/i;

export default defineRule({
  id: 'runs-tool-chain',
  title: 'Does it run a build, a test run, a package manager or a playbook?',
  why: "Tool chains run the project's own code.",
  claims: { category: 'execute' },

  when: phrase(PATTERN),

  examples: {
    matches: [
      { name: 'pytest', description: 'Runs the test suite and returns the results.' },
      { name: 'go', description: 'Installs packages from the registry.' },
    ],
    ignores: [{ name: 'list_tests', description: 'Lists the tests.', because: 'nothing runs' }],
  },
});
