import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

const files = globSync('{src,scripts,tests}/**/*.ts').filter((file) => !file.endsWith('.d.ts'));

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

function statementsOf(file: string) {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true).statements;
}

/** Exported constants that hold a function and say nothing of their type: they could be declarations. */
function arrowsIn(statement: ts.Statement): string[] {
  if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ type, initializer }) => !type && initializer && ts.isArrowFunction(initializer))
    .map(({ name }) => name.getText());
}

test('exported functions are declarations', () => {
  assert.ok(files.length > 300, 'no sources found');
  const wrong = files.flatMap((file) =>
    statementsOf(file)
      .flatMap(arrowsIn)
      .map((name) => `${file}: write \`export function ${name}\``),
  );
  assert.deepEqual(wrong, []);
});

test('the exported function of a file stands before its helpers', () => {
  const wrong = files
    .filter((file) => !/\.(?:test|e2e)\.ts$/.test(file))
    .flatMap((file) => {
      const functions = statementsOf(file).filter((one) => ts.isFunctionDeclaration(one));
      const helper = functions.findIndex((one) => !isExported(one));
      const late = helper < 0 ? [] : functions.slice(helper).filter(isExported);
      return late.map(({ name }) => `${file}: move ${name?.text} above ${functions[helper]?.name?.text}`);
    });
  assert.deepEqual(wrong, []);
});
