import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cs } from '../../../../../src/report/messages/cs/all.js';
import { en } from '../../../../../src/report/messages/en/all.js';
import { lv } from '../../../../../src/report/messages/lv/all.js';
import { pl } from '../../../../../src/report/messages/pl/all.js';
import { renderReportHtml } from '../../../../../src/report/results/html/render-report-html.js';
import { script, scriptHash } from '../../../../../src/report/results/html/script.js';
import type { ResultsReport } from '../../../../../src/report/results/report.js';
import { sampleReport } from '../sample-report.js';
import { withTexts } from './hostile-report.js';

const report = sampleReport();
const render = (shown: ResultsReport): string => renderReportHtml(shown, { language: 'en', messages: en });
/** Names of all elements and of their attributes. */
function shapeOf(page: string): { readonly elements: Set<string>; readonly attributes: Set<string> } {
  const bare = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
  const elements = new Set<string>();
  const attributes = new Set<string>();
  for (const [, name = '', rest = ''] of bare.matchAll(
    /<([a-z!][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi,
  )) {
    elements.add(name.toLowerCase());
    for (const [, attribute = ''] of rest.matchAll(/\s([\w:-]+)(?:="[^"]*")?/g)) attributes.add(attribute);
  }
  return { elements, attributes };
}

/** Values that were never meant to be written, outside of the script. */
const slips = (page: string): readonly string[] =>
  page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').match(/NaN|undefined|Infinity|\[object/g) ?? [];

describe('the page', () => {
  const page = render(report);

  test('has one heading of the first level, landmarks, and every link leads to a part of it', () => {
    expect(page.match(/<h1>/g)).toHaveLength(1);
    for (const landmark of ['<header', '<nav', '<main', '<footer'])
      expect(page.includes(landmark)).toBe(true);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(8);
    for (const id of targets) expect(page.includes(`id="${id}"`)).toBe(true);
  });

  test('has no id twice, no cell without a scope at the head, no drawing without a name', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.match(/<th(?![^>]*scope=)[\s>]/g)).toBeNull();
    for (const [drawing] of page.matchAll(/<svg [^>]*role="img"[^>]*>/g))
      expect(drawing).toMatch(/aria-label/);
  });

  test('answers in the order in which a manager of a region asks', () => {
    const order = [...page.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id);
    expect(order).toEqual([
      'trend',
      'critical',
      'where',
      'what',
      'words',
      'evaluators',
      'customers',
      'training',
      'others',
      'reading',
      'appendix',
    ]);
  });

  test('shows the total with its interval and how many visits it is made of', () => {
    const { value, interval } = report.totals.score;
    expect(page.includes(`${value?.toFixed(1)}<span class="unit">`)).toBe(true);
    expect(page.includes(`${interval?.low.toFixed(1)}–${interval?.high.toFixed(1)}`)).toBe(true);
    expect(page.includes(`over ${report.totals.records} visits`)).toBe(true);
  });

  test('ranks nothing that cannot be ranked', () => {
    const few = report.divisions.flatMap(({ slices }) => slices).filter(({ rankable }) => !rankable);
    expect(few.length).toBeGreaterThan(0);
    expect(page.match(/<tr class="unranked">/g)?.length).toBeGreaterThanOrEqual(few.length);
    for (const [row] of page.matchAll(/<tr class="unranked">.*<\/tr>/g)) {
      expect(row).not.toMatch(/clearly (better|weaker)/);
    }
  });

  test('allows its one script and nothing else', () => {
    expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
    expect(page).toContain(
      `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src '${scriptHash}'`,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/(?:src|href)="(?!#)[^"]*|@import|url\(/g)).toBeNull();
  });

  test('is the same each time', () => {
    expect(render(sampleReport())).toBe(page);
  });
});

test('an empty store gives a page that says so', () => {
  const totals = {
    ...report.totals,
    records: 0,
    visits: 0,
    sessions: 0,
    score: { value: null, interval: null, n: 0 },
  };
  const page = render({
    ...report,
    totals,
    divisions: [],
    questions: [],
    critical: [],
    previous: null,
    warnings: [{ code: 'nothing' }],
  });
  expect(page.includes(en.results.warning({ code: 'nothing' }))).toBe(true);
  expect(page.includes('<section id=')).toBe(false);
  expect(slips(page)).toEqual([]);
});

test('in every language each word is there, and the language is declared', () => {
  for (const [language, messages] of Object.entries({ en, pl, cs, lv })) {
    const page = renderReportHtml(report, { language, messages });
    expect(page.includes(`<html lang="${language}">`)).toBe(true);
    expect(page.includes(messages.resultsPage.sections.critical.title.replaceAll("'", '&#39;'))).toBe(true);
    expect(slips(page)).toEqual([]);
  }
});

test('no element, attribute or address ever comes from the data', () => {
  const plain = shapeOf(render(withTexts(report, 'plain')));
  const known = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title></svg><iframe src="http://example.invalid">',
    '<!--',
    ']]><svg onload=alert(1)>',
    'javascript:alert(1)',
    '\u202eevil\u0000\u001b[2J',
    '&lt;script&gt;',
  ];
  const nasty = fc
    .tuple(fc.shuffledSubarray(known), fc.string({ unit: 'binary', maxLength: 60 }))
    .map(([some, rest]) => some.join('') + rest);
  fc.assert(
    fc.property(nasty, (text) => {
      const page = render(withTexts(report, text));
      const { elements, attributes } = shapeOf(page);
      expect([...elements].filter((name) => !plain.elements.has(name))).toEqual([]);
      expect([...attributes].filter((name) => !plain.attributes.has(name))).toEqual([]);
      expect(page.match(/<script/g)).toHaveLength(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(page.match(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/g)).toBeNull();
    }),
    { numRuns: 8 },
  );
});

test('the page stays small, however many sites there are', () => {
  const division = report.divisions.find(({ by }) => by === 'site');
  const slice = division?.slices[0];
  if (division === undefined || slice === undefined) throw new Error('the sample has sites');
  const slices = Array.from({ length: 5000 }, (_, at) => ({
    ...slice,
    key: `s${at}`,
    label: `Site ${at}`,
    rank: at + 1,
  }));
  const page = render({ ...report, divisions: [{ ...division, slices }] });
  expect(page.length).toBeLessThan(1_200_000);
  expect(page.includes('4,500')).toBe(true);
});
