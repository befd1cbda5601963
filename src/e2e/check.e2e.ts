import { expect, test, type Page } from '@playwright/test';
import { checkPath } from '#paths.ts';

const FILES = ['-y', '@modelcontextprotocol/server-filesystem@2025.8.21', '/home/me'];
const SECRET = 'hunter2-very-secret';
const SLACK = {
  command: 'npx',
  args: ['-y', '@modelcontextprotocol/server-slack'],
  env: { SLACK_BOT_TOKEN: SECRET },
};
const SERVERS = {
  filesystem: { command: 'npx', args: FILES },
  slack: SLACK,
  browser: { command: 'npx', args: ['@playwright/mcp@latest'] },
  ours: { url: `https://ours.example/mcp?key=${SECRET}` },
};

const toml = Object.entries(SERVERS)
  .map(([name, { ...keys }]) => {
    const { env, ...plain } = keys as Record<string, unknown>;
    const lines = Object.entries(plain).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    const variables = env ? [`[mcp_servers.${name}.env]`, `SLACK_BOT_TOKEN = "${SECRET}"`] : [];
    return [`[mcp_servers.${name}]`, ...lines, ...variables].join('\n');
  })
  .join('\n\n');

const opencode = Object.fromEntries(
  Object.entries(SERVERS).map(([name, server]) => [
    name,
    'url' in server
      ? { type: 'remote', url: server.url }
      : { type: 'local', command: [server.command, ...server.args], environment: { KEY: SECRET } },
  ]),
);

const commented = `{\n  // servers\n  "servers": ${JSON.stringify(SERVERS)}, /* end */\n}`;

const CLIENTS: [client: string, text: string, format: string, inPolicy: string][] = [
  ['Claude Desktop', JSON.stringify({ mcpServers: SERVERS }), 'claude-code', 'mcp__slack__slack_post_message'],
  ['Claude Code', JSON.stringify({ projects: { '/p': { mcpServers: SERVERS } } }), 'claude-code', 'mcp__filesystem__'],
  ['Cursor', JSON.stringify({ mcpServers: SERVERS }, null, 2), 'cursor', 'filesystem:read_text_file'],
  ['VS Code', commented, 'claude-code', 'mcp__browser__browser_navigate'],
  ['Windsurf', JSON.stringify({ mcpServers: SERVERS }), 'intercept', 'slack_post_message'],
  ['Codex', toml, 'codex', '[mcp_servers.filesystem'],
  ['Gemini CLI', JSON.stringify({ theme: 'x', mcpServers: SERVERS }), 'gemini-cli', 'mcpName = "browser"'],
  ['opencode', JSON.stringify({ mcp: opencode }), 'opencode', '"slack_*": "deny"'],
];

const open = async (page: Page) => {
  await page.goto(checkPath());
  await page.getByRole('textbox', { name: /Configuration/ }).focus();
  await expect(page.locator('stack-check [role=status]')).toHaveText('Ready.');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
};

const paste = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: /Configuration/ }).evaluate((field: HTMLTextAreaElement, pasted) => {
    field.select();
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
};

for (const [client, text, format, inPolicy] of CLIENTS) {
  test(`the configuration of ${client} gives its servers, the combination and a policy, and asks nothing of anyone`, async ({
    page,
  }) => {
    const requests = await open(page);
    await paste(page, text);
    await expect(page.locator('stack-check [role=status]')).toHaveText(
      '3 servers recognised, 1 not in the catalogue. 1 risky combination complete.',
    );
    const found = page.locator('article[data-server]');
    expect(await found.evaluateAll((all) => all.map((one) => one.getAttribute('data-server')))).toEqual([
      'filesystem',
      'slack',
      'playwright',
    ]);
    await expect(page.locator('.found .warning')).toContainText('ours');
    const outbound = page.locator('[data-leg=outbound]');
    await outbound.locator('summary').click();
    await expect(outbound).toContainText('slack_post_message');

    await page.getByRole('combobox', { name: 'Enforced by' }).selectOption(format);
    await expect(page.locator('.documents pre').filter({ hasText: inPolicy }).first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Posture' }).selectOption('read-only');

    expect(await page.content()).not.toContain(SECRET);
    expect(await page.getByRole('textbox', { name: /Configuration/ }).inputValue()).not.toContain(SECRET);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
      'filesystem',
    );
    expect(page.url()).toMatch(/\/check\/$/);
    expect(requests).toEqual([]);
  });
}

test('denying the smallest part blocks its tools in the policy', async ({ page }) => {
  await open(page);
  await paste(page, JSON.stringify({ mcpServers: SERVERS }));
  const smallest = page.locator('.breaks label', { hasText: 'the fewest' }).first();
  await smallest.click();
  await expect(page.locator('.remains')).toContainText('no combination is left');
  const policy = JSON.parse((await page.locator('.documents pre').textContent()) ?? '') as {
    permissions: { deny: string[] };
  };
  const members = await page.locator('.leg.smallest').first().locator('li .identifier:first-child').count();
  expect(members).toBeGreaterThan(0);
  expect(policy.permissions.deny.length).toBeGreaterThanOrEqual(1);
});

for (const [name, program] of [
  ['github', '@modelcontextprotocol/server-github'],
  ['supabase', '@supabase/mcp-server-supabase'],
  ['notion', '@notionhq/notion-mcp-server'],
])
  test(`${name} alone forms the combination that is documented of such servers`, async ({ page }) => {
    await open(page);
    await paste(page, JSON.stringify({ mcpServers: { [name ?? '']: { command: 'npx', args: ['-y', program] } } }));
    await expect(page.locator('[data-complete=true]')).toHaveCount(1);
    await expect(page.locator('[data-unseen]')).toContainText('no proof of safety');
  });

test('a stack without the combination is not called safe', async ({ page }) => {
  await open(page);
  const maps = { command: 'npx', args: ['-y', '@modelcontextprotocol/server-google-maps'] };
  await paste(page, JSON.stringify({ mcpServers: { maps } }));
  await expect(page.locator('stack-check [role=status]')).toContainText('does not rule one out');
  await expect(page.locator('[data-complete=false]')).toContainText('as far as definitions show');
  await expect(page.locator('[data-unseen]')).toBeVisible();
});

test('code, uploads and what is typed into a page are ways out too', async ({ page }) => {
  await open(page);
  const { browser, filesystem } = SERVERS;
  await paste(page, JSON.stringify({ mcpServers: { browser, filesystem } }));
  await page.locator('[data-leg=outbound] summary').click();
  const outbound = page.locator('[data-leg=outbound] li');
  for (const name of [
    'browser_navigate',
    'browser_evaluate',
    'browser_run_code_unsafe',
    'browser_file_upload',
    'browser_click',
    'browser_type',
  ])
    await expect(outbound.filter({ hasText: name }).first()).toBeVisible();
});

test('a tools/list is classified where it is dropped', async ({ page }) => {
  const requests = await open(page);
  const tools = [
    { name: 'run_shell', description: 'Runs a shell command and returns its output.' },
    { name: 'fetch_page', description: 'Fetches a web page by URL.' },
  ];
  await paste(page, JSON.stringify({ result: { tools } }));
  await page.locator('.found summary').click();
  await expect(page.locator('.found tbody tr').first()).toContainText('run_shell');
  await expect(page.locator('.found tbody tr').first()).toContainText('Execute');
  // The classifier is fetched for a list alone, from this site, and nothing goes with the request.
  for (const address of requests) expect(address).toMatch(/^http:\/\/[^/]+\/_astro\/[\w.-]+\.js$/);

  await expect(page.locator('.documents pre')).toHaveCount(0);
  await expect(page.locator('.documents')).toContainText('Give the name above');
  await page.getByRole('combobox', { name: 'Name of this server in your client’s configuration' }).fill('shell');
  await expect(page.locator('.documents pre')).toContainText('mcp__shell__run_shell');
});

test('hostile texts stay text and crash nothing', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('dialog', (dialog) => {
    failures.push('a script ran');
    void dialog.dismiss();
  });
  await open(page);
  const markup = '<img src=x onerror=alert(1)>';
  await paste(page, JSON.stringify({ mcpServers: { [markup]: { command: 'x' }, __proto__: { command: 'y' } } }));
  await expect(page.locator('.found')).toContainText(markup);
  await paste(page, `{"mcpServers":{"__proto__":{"command":"npx","args":["@playwright/mcp"]}}}`);
  await expect(page.locator('.documents pre')).toContainText('browser_navigate');
  await paste(page, JSON.stringify({ tools: [{ name: markup, description: markup }] }));
  await expect(page.locator('.documents')).toBeVisible();
  for (const text of ['{', '['.repeat(100_000), 'x'.repeat(5_000_000), '\u0000', '{"mcpServers":{}}']) {
    await paste(page, text);
    await expect(page.locator('stack-check [role=status]')).not.toContainText('recognised');
  }
  expect(await page.locator('stack-check img').count()).toBe(0);
  expect(failures).toEqual([]);
});

test('what is pasted last is shown, although a list of tools pasted before waits for the classifier', async ({
  page,
}) => {
  const scripts = '**/_astro/*.js';
  await open(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest(scripts);
  await paste(page, JSON.stringify({ tools: [{ name: 'run_shell', description: 'Runs a command.' }] }));
  const classifier = (await asked).url();
  await paste(page, JSON.stringify({ mcpServers: { slack: SLACK } }));
  await expect(page.locator('article[data-server=slack]')).toBeVisible();
  release();
  await page.evaluate(async (address) => void (await import(address)), classifier);
  await expect(page.locator('.found')).toContainText('Slack');
  await expect(page.locator('.found')).not.toContainText('run_shell');
});

test('keyboard only: from the field to a copied policy', async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('textbox', { name: /Configuration/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show an example' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('stack-check [role=status]')).toContainText('recognised');
  const copy = page.getByRole('button', { name: 'Copy' });
  for (let step = 0; step < 200 && !(await copy.evaluate((button) => button === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('mcp__slack__slack_post_message');
});
