import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeSvg, badgeText } from './badge-svg.ts';

const risks = { unknown: 0, low: 3, medium: 0, high: 0, critical: 0 };
const facts = { title: 'Shed', tools: 3, risks };

test('a badge says the gravest level and how many tools are of it', () => {
  assert.equal(badgeText(facts), 'Toolrisk: Shed, 3 tools, 3 low risk');
  assert.equal(
    badgeText({ ...facts, tools: 1204, risks: { unknown: 0, low: 3, medium: 1, high: 1200, critical: 0 } }),
    'Toolrisk: Shed, 1,204 tools, 1,200 high risk',
  );
});

test('what is not known is never counted as low', () => {
  assert.equal(
    badgeText({ ...facts, risks: { ...risks, unknown: 1, low: 2 } }),
    'Toolrisk: Shed, 3 tools, 2 low risk, 1 not known',
  );
  assert.equal(
    badgeText({ ...facts, risks: { ...risks, unknown: 3, low: 0 } }),
    'Toolrisk: Shed, 3 tools, risk not known',
  );
  assert.equal(badgeText({ ...facts, tools: 0, risks: { ...risks, low: 0 } }), 'Toolrisk: Shed, tools not known');
  assert.match(badgeSvg({ ...facts, risks: { ...risks, unknown: 3, low: 0 } }).svg, /stroke-dasharray/);
});

test('a title cannot leave its place, and nothing is loaded from elsewhere', () => {
  const { svg } = badgeSvg({ ...facts, title: '</title><script>x("&")</script>\u0000\uD800' });
  assert.doesNotMatch(svg, /<script|\u0000|\uD800/);
  assert.match(svg, /<title>Toolrisk: &lt;\/title>&lt;script>x\(&quot;&amp;&quot;\)/);
  assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|href|url\(|<style|@import/);
});
