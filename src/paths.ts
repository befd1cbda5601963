import type { AttackCategory } from '#model/attack.ts';
import type { Category, Effect, Posture, Risk } from '#model/words.ts';

const page = (base: string, number: number) => (number > 1 ? `${base}${number}/` : base);

/** Every URL of the site is made here, with a trailing slash for pages. `tool` is a slug, never a raw name. */
export const homePath = () => '/';
export const serversPath = (number = 1) => page('/servers/', number);
export const serverPath = (server: string) => `/servers/${server}/`;
export const toolPath = (server: string, tool: string) => `/tools/${server}/${tool}/`;
export const serverTextPath = (server: string) => `/servers/${server}.md`;
export const toolTextPath = (server: string, tool: string) => `/tools/${server}/${tool}.md`;
export const badgePath = (server: string) => `/badges/${server}.svg`;
export const llmsPath = () => '/llms.txt';
export const categoryPath = (category: Category, number = 1) => page(`/categories/${category}/`, number);
export const riskPath = (risk: Risk, number = 1) => page(`/risk/${risk}/`, number);
export const effectPath = (effect: Effect, number = 1) => page(`/effects/${effect}/`, number);
export const searchPath = (query = '') => (query ? `/search/?q=${encodeURIComponent(query)}` : '/search/');
export const checkPath = () => '/check/';
export const checkDataPath = () => '/check/data.json';
export const namesPath = () => '/search/names.json';
export const searchPagesPath = () => '/search/pages.json';
export const openSearchPath = () => '/opensearch.xml';
export const attacksPath = () => '/attacks/';
export const attackPath = (attack: string) => `/attacks/${attack}/`;
export const attackToolsPath = (attack: string, number = 1) => page(`/attacks/${attack}/tools/`, number);
export const attackCategoryPath = (category: AttackCategory) => `/attacks/category/${category}/`;
export const contactPath = () => '/contact/';
export const contactSentPath = () => '/contact/sent/';
export const guidesPath = () => '/guides/';
export const guidePath = (guide: string) => `/guides/${guide}/`;
export const rulesPath = () => '/rules/';
export const rulePath = (rule: string) => `/rules/${rule}/`;
export const accuracyPath = () => '/accuracy/';
export const benchmarkPath = () => '/api/v1/benchmark.ndjson';
export const meaningsPath = (number = 1) => page('/same/', number);
export const meaningPath = (meaning: string) => `/same/${meaning}/`;
export const changesPath = () => '/changes/';
export const serverChangesPath = (server: string) => `/changes/${server}/`;
export const changesFeedPath = () => '/changes.atom';
export const bundlePath = (server: string, posture: Posture, filename: string) =>
  `/policies/${server}/${posture}/${filename}`;
export const apiPath = () => '/api/';
export const apiIndexPath = () => '/api/v1/index.json';
export const apiSchemaPath = (shape: string) => `/api/v1/schemas/${shape}.json`;
export const apiVerdictsPath = () => '/api/v1/verdicts.ndjson';
export const openApiPath = () => '/api/v1/openapi.json';
export const apiServersPath = () => '/api/v1/servers.json';
export const apiServerPath = (server: string) => `/api/v1/servers/${server}.json`;
