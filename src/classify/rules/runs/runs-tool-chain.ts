import { defineRule } from '../../define-rule.ts';
import { either, phrase, verb, wordSet } from '../../matchers.ts';

const PATTERN =
  /\bruns? (?:a |an |the |your )?`?(?:[\w.-]+ ){0,4}?(?:tests?|test suite|bundler|build|builds|compiler|playbook|benchmarks?|install|verify|migrations?|scripts?|binary|application|executable)\b|\b(?:run|execute)s? (?:all )?(?:unit|integration|e2e|automated|playwright|jest|pytest|vitest) ?tests?\b|\binstalls? (?:\w+ ){0,3}?(?:packages?|dependencies|modules?|plugins?|extensions?|collections?)\b/i;
const VERB = wordSet('build test install compile bundle lint fmt run check bench package');
const OBJECT = wordSet(`
  build test install compile npm cargo gradle maven pip yarn pnpm bun go make cmake dotnet bazel docker compose bundle gem poetry swift deno nix project suite package dependency xcode
`);

export default defineRule({
  id: 'runs-tool-chain',
  title: 'Does it run a build, a test run, a package manager or a playbook?',
  why: "Tool chains run the project's own code.",
  claims: { category: 'execute' },
  strength: 2,

  when: either(phrase(PATTERN), verb(VERB, OBJECT)),

  examples: {
    matches: [
      'pytest: Runs the test suite and returns the results.',
      'go: Installs packages from the registry.',
      'npm_install',
      'compile_xcode_project',
      'tool_a: Compiles a make target.',
      'test_dependency',
    ],
    ignores: [
      ['list_tests: Lists the tests.', 'nothing runs'],
      ['list_packages', 'it lists'],
      ['get_build_log', 'the build is over'],
    ],
  },
});
