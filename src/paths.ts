import type { AttackCategory } from '#model/attack.ts';
import type { Category, Effect, Level, Posture } from '#model/words.ts';

/** Every URL of the site is made here, with a trailing slash for pages. `tool` is a slug, never a raw name. */
export function homePath() {
  return '/';
}

export function serversPath(number = 1) {
  return page('/servers/', number);
}

export function serverPath(server: string) {
  return `/servers/${server}/`;
}

export function toolPath(server: string, tool: string) {
  return `/tools/${server}/${tool}/`;
}

export function serverTextPath(server: string) {
  return `/servers/${server}.md`;
}

export function toolTextPath(server: string, tool: string) {
  return `/tools/${server}/${tool}.md`;
}

export function badgePath(server: string) {
  return `/badges/${server}.svg`;
}

export function llmsPath() {
  return '/llms.txt';
}

export function categoryPath(category: Category, number = 1) {
  return page(`/categories/${category}/`, number);
}

export function riskPath(risk: Level, number = 1) {
  return page(`/risk/${risk}/`, number);
}

export function effectPath(effect: Effect, number = 1) {
  return page(`/effects/${effect}/`, number);
}

export function searchPath(query = '') {
  return query ? `/search/?q=${encodeURIComponent(query)}` : '/search/';
}

export function checkPath() {
  return '/check/';
}

export function checkDataPath() {
  return '/check/data.json';
}

export function namesPath() {
  return '/search/names.json';
}

export function searchPagesPath() {
  return '/search/pages.json';
}

export function openSearchPath() {
  return '/opensearch.xml';
}

export function attacksPath() {
  return '/attacks/';
}

export function attackPath(attack: string) {
  return `/attacks/${attack}/`;
}

export function attackToolsPath(attack: string, number = 1) {
  return page(`/attacks/${attack}/tools/`, number);
}

export function attackCategoryPath(category: AttackCategory) {
  return `/attacks/category/${category}/`;
}

export function contactPath() {
  return '/contact/';
}

export function contactSentPath() {
  return '/contact/sent/';
}

export function guidesPath() {
  return '/guides/';
}

export function guidePath(guide: string) {
  return `/guides/${guide}/`;
}

/** Where the guide says how a client, gateway or API enforces a policy. */
export function enforcePath(format: string) {
  return `/guides/enforce/${format}/`;
}

export function rulesPath() {
  return '/rules/';
}

export function rulePath(rule: string) {
  return `/rules/${rule}/`;
}

export function accuracyPath() {
  return '/accuracy/';
}

export function meaningsPath(number = 1) {
  return page('/same/', number);
}

export function meaningPath(meaning: string) {
  return `/same/${meaning}/`;
}

export function changesPath() {
  return '/changes/';
}

export function serverChangesPath(server: string) {
  return `/changes/${server}/`;
}

export function changesFeedPath() {
  return '/changes.atom';
}

export function bundlePath(server: string, posture: Posture, filename: string) {
  return `/policies/${server}/${posture}/${filename}`;
}

export function apiPath() {
  return '/api/';
}

export function apiIndexPath() {
  return '/api/v1/index.json';
}

export function apiSchemaPath(shape: string) {
  return `/api/v1/schemas/${shape}.json`;
}

export function apiBenchmarkPath() {
  return '/api/v1/benchmark.ndjson';
}

export function apiAccuracyPath() {
  return '/api/v1/accuracy.json';
}

export function apiVerdictsPath() {
  return '/api/v1/verdicts.ndjson';
}

export function openApiPath() {
  return '/api/v1/openapi.json';
}

export function homeImagePath() {
  return '/images/home.png';
}

export function riskImagePath(risk: Level) {
  return `/images/risk/${risk}.png`;
}

export function serverImagePath(server: string) {
  return `/images/servers/${server}.png`;
}

export function apiServersPath() {
  return '/api/v1/servers.json';
}

export function apiServerPath(server: string) {
  return `/api/v1/servers/${server}.json`;
}

function page(base: string, number: number) {
  return number > 1 ? `${base}${number}/` : base;
}
