import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import type { JsonSchemaType } from '@modelcontextprotocol/sdk/validation/types.js';
import { HOSTILE } from '../browser/fixtures.ts';
import { openApiPath } from '#paths.ts';
import { PUBLISHED } from '#api/documents.ts';
import { schemaDocument } from '#api/schema.ts';
import { SHAPES, type ShapeName } from '#api/shapes.ts';
import { siteFolders } from './built-site.ts';

function read(site: string, path: string) {
  return readFileSync(join(site, path), 'utf8');
}

function json(site: string, path: string): Record<string, unknown> {
  return JSON.parse(read(site, path));
}

function slugs(site: string) {
  return (json(site, '/api/v1/servers.json')['servers'] as { slug: string }[]).map(({ slug }) => slug);
}

function pathsOf(site: string, path: string) {
  return path.includes('{server}') ? slugs(site).map((slug) => path.replace('{server}', slug)) : [path];
}

function documentsOf(site: string, path: string): unknown[] {
  return path.endsWith('.ndjson')
    ? read(site, path)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [json(site, path)];
}

// Without its address: the validator keeps one schema for each address, and there are two sites.
function anonymous(schema: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id')) as JsonSchemaType;
}

const validators = new AjvJsonSchemaValidator();

for (const site of siteFolders()) {
  for (const name of Object.keys(SHAPES) as ShapeName[]) {
    test(`${site}: what is published as ${name} is what its schema says, and no field is left unnamed`, () => {
      const origin = new URL(String(json(site, `/api/v1/schemas/${name}.json`)['$id'])).origin;
      const schema = json(site, `/api/v1/schemas/${name}.json`);
      assert.deepEqual(schema, schemaDocument(name, origin), 'the published schema is the one of this source');
      const validate = validators.getValidator(anonymous(schema));
      const paths = PUBLISHED.filter(({ shape }) => shape === name).flatMap(({ path }) => pathsOf(site, path));
      assert.ok(paths.length > 0);
      for (const path of paths)
        for (const document of documentsOf(site, path)) {
          const { valid, errorMessage } = validate(document);
          assert.ok(valid, `${path}: ${errorMessage}`);
          assert.ok(SHAPES[name].shape.safeParse(document).success, `${path} holds a field that no shape names`);
        }
    });
  }

  test(`${site}: every address of the OpenAPI document and of the index is a file`, () => {
    const { paths } = json(site, openApiPath()) as { paths: Record<string, unknown> };
    const { documents } = json(site, '/api/v1/index.json') as { documents: { path: string; schema: string | null }[] };
    assert.deepEqual(
      Object.keys(paths),
      documents.map(({ path }) => path),
    );
    const expected = [...Object.keys(paths).flatMap((path) => pathsOf(site, path))];
    const schemas = documents.flatMap(({ schema }) => schema ?? []);
    for (const path of [...expected, ...schemas]) assert.ok(existsSync(join(site, path)), path);
    for (const [path] of JSON.stringify(paths).matchAll(/\/api\/v1\/schemas\/[a-z]+\.json/g))
      assert.ok(schemas.includes(path), path);
    assert.deepEqual(
      readdirSync(join(site, 'api/v1'), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => `/api/v1/${name}`)
        .toSorted(),
      Object.keys(paths)
        .filter((path) => !path.includes('{'))
        .toSorted(),
      'a published document is missing in PUBLISHED',
    );
  });

  test(`${site}: the dump has a line for each tool and holds no description`, () => {
    const lines = documentsOf(site, '/api/v1/verdicts.ndjson') as { server: string; tool: string }[];
    const tools = slugs(site).flatMap((server) =>
      (json(site, `/api/v1/servers/${server}.json`)['tools'] as { name: string }[]).map(({ name }) => [server, name]),
    );
    assert.deepEqual(
      lines.map(({ server, tool }) => [server, tool]),
      tools,
    );
    for (const line of lines)
      for (const field of ['description', 'definition', 'inputSchema', 'quote'])
        assert.ok(!Object.hasOwn(line, field), field);
  });
}

test('hostile definitions are published whole', () => {
  const { tools } = json('.catalogue/fixture-site', '/api/v1/servers/hostile.json') as {
    tools: { name: string; definition: { description: string } }[];
  };
  assert.deepEqual(
    tools.map(({ name, definition }) => [name, definition.description]),
    HOSTILE.tools.map(({ name, description }) => [name, description]),
  );
});

test('a document that misses a field or holds a wrong word is not valid', () => {
  const [line] = documentsOf('dist', '/api/v1/verdicts.ndjson') as Record<string, unknown>[];
  const schema = schemaDocument('verdict', 'https://catalogue.example');
  const validate = validators.getValidator(anonymous(schema));
  assert.ok(validate(line).valid);
  assert.ok(!validate({ ...line, category: 'dangerous' }).valid);
  assert.ok(!validate({ ...line, risk: undefined, effects: 'code' }).valid);
});

test('a schema allows a field that a later document adds', () => {
  const schema = schemaDocument('verdict', 'https://catalogue.example');
  const [line] = documentsOf('dist', '/api/v1/verdicts.ndjson') as Record<string, unknown>[];
  assert.ok(validators.getValidator(anonymous(schema))({ ...line, later: 1 }).valid);
});
