import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import * as kinds from './path-kinds.ts';
import { parametersOf, type Parameter } from './parameters.ts';

type Json = Record<string, unknown>;

const text = { type: 'string' };

function read(properties: Json, required: string[] = []) {
  return parametersOf({ properties, required });
}

function one(name: string, schema: Json = text, required: string[] = []) {
  return read({ [name]: schema }, required)[0] as Parameter;
}

function verdict(category: Verdict['category'], ...effects: Verdict['effects']) {
  return { category, effects } as Verdict;
}

function tool(name: string, description = ''): Tool {
  return { name, description, inputSchema: {} };
}

test('the destination of a way is no file', () => {
  const map = read({ origin: text, destination: text, mode: { enum: ['driving', 'walking'] } }, [
    'origin',
    'destination',
  ]);
  const copy = read({ source: text, destination: text }, ['source', 'destination']);
  const about = (name: string, all: Parameter[]) => all.find((parameter) => parameter.name === name) as Parameter;
  const way = tool('directions', 'Finds the shortest path between two places');
  assert.ok(kinds.isOnMap(about('destination', map), map));
  assert.ok(!kinds.isLocalPath(about('destination', map), map, way));
  assert.ok(!kinds.isOnMap(about('destination', copy), copy));
  assert.ok(kinds.isLocalPath(about('destination', copy), copy, tool('copyFile')));
});

test('a path in a repository is no path on the machine', () => {
  const all = read({ owner: text, path: text });
  assert.ok(!kinds.isLocalPath(all[1] as Parameter, all, tool('get_file')));
});

test('an output file is told from one that is opened', () => {
  assert.ok(kinds.isOutputFile(one('filePath', { ...text, description: 'Where to save it' })));
  assert.ok(kinds.isOutputFile(one('outputPath')));
  assert.ok(!kinds.isOutputFile(one('path', { ...text, description: 'The file to read' })));
  assert.ok(!kinds.isOutputFile(one('destination')));
  assert.ok(kinds.isOutput(one('save_to'), verdict('read')));
  assert.ok(kinds.isOutput(one('outfile', { ...text, description: 'Written there' }), verdict('other')));
  assert.ok(!kinds.isOutput(one('user_name', { ...text, description: 'Name to save' }), verdict('read')));
  assert.ok(!kinds.isOutput(one('output', { enum: ['json', 'text'] }), verdict('read')));
  assert.ok(!kinds.isOutput(one('filename', text, ['filename']), verdict('read')));
});

test('a location is told by the last word of its name', () => {
  for (const name of ['zip_file', 'targets', 'file_name', 'SourceDirectories'])
    assert.ok(kinds.isLocation(one(name)), name);
  for (const name of ['file_id', 'name', 'target_user']) assert.ok(!kinds.isLocation(one(name)), name);
});
