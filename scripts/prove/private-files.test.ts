import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { noPrivateFiles, withPrivateFiles } from './private-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'toolrisk-private-'));
after(() => rmSync(scratch, { recursive: true }));
const skip = noPrivateFiles() ?? false;

function read(files: Record<string, string>, ...paths: string[]) {
  const [command, args] = withPrivateFiles(scratch, files, ['cat', ...paths]);
  return spawnSync(command, args, { encoding: 'utf8' }).stdout;
}

test('a program sees private files beside those of the machine, which nobody else sees', { skip }, () => {
  const files = { '/etc/toolrisk/one.json': 'one\n', '/etc/toolrisk/more/two words.json': 'two\n' };
  const passwd = readFileSync('/etc/passwd', 'utf8');
  assert.equal(read(files, ...Object.keys(files), '/etc/passwd'), `one\ntwo\n${passwd}`);
  assert.ok(!existsSync('/etc/toolrisk'));
});

test('a private file stands before one that the machine has', { skip }, () => {
  assert.equal(read({ '/etc/passwd': 'nobody\n' }, '/etc/passwd'), 'nobody\n');
  assert.notEqual(readFileSync('/etc/passwd', 'utf8'), 'nobody\n');
});

test('the arguments and the exit code of the program stay what they are', { skip }, () => {
  const hostile = [`it's "$HOME" \`id\``, '', '-x'];
  const [command, args] = withPrivateFiles(scratch, {}, ['sh', '-c', 'printf "%s|" "$@"; exit 7', 'sh', ...hostile]);
  const { stdout, status } = spawnSync(command, args, { encoding: 'utf8' });
  assert.equal(stdout, `${hostile.join('|')}|`);
  assert.equal(status, 7);
});
