import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clineName } from './cline.ts';

// As Cline CLI 3.0.65 showed them to its model.
const NAMES: [key: string, tool: string, name: string][] = [
  ['notes', 'list_notes', 'notes__list_notes'],
  ['notes', 'odd.name', 'notes__odd_name_5ef43770'],
  ['notes', 'a..b', 'notes__a_b_f1ccb5a2'],
  ['notes', 'é', 'notes____57eb2b23'],
  ['notes', 'wéird naïve', 'notes__w_ird_na_ve_d69e74d8'],
  ['notes', ' ', 'notes____3568ee20'],
  ['notes', '__proto__', 'notes____proto__'],
  ['notes', 'x'.repeat(57), `notes__${'x'.repeat(57)}`],
  ['notes', 'x'.repeat(58), `notes__${'x'.repeat(48)}_cd7b0da5`],
  ['My Browser', 'b__c', 'My_Browser__b__c_9df384fb'],
  ['plugin:notes', 'z', 'plugin_notes__z_2c8dc4ab'],
  ['@acme/chat', 'z', '_acme_chat__z_c266c797'],
  ['microsoft/playwright-mcp', 'z', 'microsoft_playwright-mcp__z_bc6444db'],
  ['docs.v2', 'z', 'docs_v2__z_5f5225f6'],
];

for (const [key, tool, name] of NAMES)
  test(`Cline CLI calls ${JSON.stringify(tool)} of ${key} as it was seen to`, () =>
    assert.equal(clineName(tool, key), name));
