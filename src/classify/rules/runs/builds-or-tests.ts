import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('build test install compile bundle lint fmt run check bench package');
const OBJECT = wordSet(`
  build test install compile npm cargo gradle maven pip yarn pnpm bun go make cmake dotnet bazel docker compose bundle gem poetry swift deno nix project suite package dependency xcode
`);

export default defineRule({
  id: 'builds-or-tests',
  title: 'Does it run a build, a test suite or a package manager?',
  why: "Builds and tests run the project's own code.",
  claims: { category: 'execute' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'run_tests', description: 'Runs the test suite of the project.' }, { name: 'npm_install' }],
    ignores: [{ name: 'list_packages', because: 'it lists' }],
  },
});
