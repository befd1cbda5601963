import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tool } from '#model/tool.ts';
import { classify } from '../index.ts';

function judge(name: string, description: string, ...parameters: string[]) {
  const properties = Object.fromEntries(parameters.map((parameter) => [parameter, { type: 'string' }]));
  const tool = Tool.parse({ name, description, inputSchema: { type: 'object', properties } });
  return classify(tool, { slug: 'sample', title: 'Sample' });
}

const CONFINED: [name: string, description: string, parameters: string[]][] = [
  ['browser_hover', 'Hover over an element of the page', ['element', 'ref']],
  ['browser_resize', 'Resize the browser window', ['width', 'height']],
  ['scroll_page', 'Scrolls the page in a direction', ['direction', 'amount']],
];

for (const [name, description, parameters] of CONFINED)
  test(`${name} stays in the session of its caller: medium, and its evidence says so`, () => {
    const { category, risk, severity, confined, evidence } = judge(name, description, ...parameters);
    assert.deepEqual([category, risk, severity, confined], ['execute', 'medium', 'low', true]);
    assert.equal(evidence[0]?.rule, 'stays-in-session');
  });

const REACHING: [name: string, description: string, parameters: string[]][] = [
  ['browser_click', 'Click an element of the page', ['element', 'ref']],
  ['browser_hover', 'Hover over an element of the page, then run the script', ['element', 'script']],
  ['browser_hover', 'Hover over an element of the page and submit its form', ['element']],
  ['resize_machine', 'Resizes a virtual machine and restarts it', ['id']],
  ['scroll_page', 'Opens an address and scrolls the page', ['url']],
];

for (const [name, description, parameters] of REACHING)
  test(`"${description}" may reach further`, () => {
    const { confined, risk } = judge(name, description, ...parameters);
    assert.equal(confined, false);
    assert.notEqual(risk, 'medium');
  });
