import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/report/messages/en/all.js';
import { pl } from '../../src/report/messages/pl/all.js';
import { renderReportHtml } from '../../src/report/results/html/render-report-html.js';
import type { ResultsReport } from '../../src/report/results/report.js';
import { withTexts } from '../unit/report/results/html/hostile-report.js';
import { sampleReport } from '../unit/report/results/sample-report.js';
import { noBrowser, openBrowser, openPage, pagesOf } from './open-browser.js';

let browser: Browser | undefined;
let folder = '';

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-report-'));
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function written(name: string, report: ResultsReport, messages = en): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, renderReportHtml(report, { language: 'en', messages }));
  return file;
}

/** Boxes of what is drawn; a chart without a size or beyond the edge of the page would show nothing. */
const drawings = `[...document.querySelectorAll('svg[role=img], svg.row')]
  .filter((each) => !each.closest('details:not([open])'))
  .map((each) => each.getBoundingClientRect())
  .filter(({ width, height, left, right }) => width < 40 || height < 15 || left < 0 || right > innerWidth).length`;

/** The least contrast of a text that stands on the page's ground, a tile or a cell: WCAG 2, relative luminance. */
const leastContrast = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return 'white';
  };
  let least = 21;
  for (const element of document.querySelectorAll('body *:not(script, style, title, desc)')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) continue;
    const style = getComputedStyle(element);
    const text = element instanceof SVGElement ? style.fill : style.color;
    const behind = element.matches('.stacked text') ? getComputedStyle(element.previousElementSibling).fill : ground(element);
    const [x, y] = [luminance(text), luminance(behind)].sort((a, b) => b - a);
    least = Math.min(least, (x + 0.05) / (y + 0.05));
  }
  return least;
})()`;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`charts are drawn and everything can be read, ${colorScheme}`, async (ctx) => {
    if (!browser) return ctx.skip(noBrowser);
    const file = await written('report.html', sampleReport());
    const { page, requests, faults, context } = await openPage(browser, file, { colorScheme });
    expect(requests).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.locator('svg.trend').count()).toBeGreaterThan(0);
    expect(await page.locator('svg.row').count()).toBeGreaterThan(20);
    expect(await page.evaluate(drawings)).toBe(0);
    expect(await page.evaluate<number>(leastContrast)).toBeGreaterThanOrEqual(4.5);
    const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(ground === 'rgb(255, 255, 255)').toBe(colorScheme === 'light');
    await context.close();
  });
}

test('on a phone nothing is wider than the screen', async (ctx) => {
  if (!browser) return ctx.skip(noBrowser);
  const file = await written('phone.html', sampleReport(), pl);
  const { page, context } = await openPage(browser, file, { viewport: { width: 380, height: 800 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(380);
  expect(await page.evaluate(drawings)).toBe(0);
  await context.close();
});

test('tables are sorted and searched, and the reader may turn the light off', async (ctx) => {
  if (!browser) return ctx.skip(noBrowser);
  const file = await written('live.html', sampleReport());
  const { page, faults, context } = await openPage(browser, file);
  const questions = page.locator('#appendix table').last();
  const first = (): Promise<string | null> => questions.locator('tbody th').first().textContent();
  const worst = await first();
  const head = questions.locator('thead button').first();
  await head.click();
  expect(await questions.locator('th[aria-sort=ascending]').count()).toBe(1);
  await head.click();
  expect(await first()).not.toBe(worst);
  await page.locator('#appendix input').last().fill('greeted');
  expect(await questions.locator('tbody tr:visible').count()).toBe(1);
  await page.locator('button.theme').click();
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(
    'rgb(255, 255, 255)',
  );
  expect(faults).toEqual([]);
  await context.close();
});

test('printed, it is light, begins with a cover, and cuts no chart in two', async (ctx) => {
  if (!browser) return ctx.skip(noBrowser);
  const file = await written('print.html', sampleReport());
  // The width that A4 leaves between the margins.
  const { page, context } = await openPage(browser, file, {
    colorScheme: 'dark',
    viewport: { width: 680, height: 995 },
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const rules = await page.evaluate<Record<string, boolean>>(`(() => {
    const all = (selector, holds) => [...document.querySelectorAll(selector)].every((each) => holds(getComputedStyle(each)));
    return {
      light: getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)',
      cover: getComputedStyle(document.querySelector('.cover')).breakAfter === 'page',
      sections: all('main > section.page:not(:first-child)', (style) => style.breakBefore === 'page'),
      rows: all('tr, svg, figure, .quote, .tile', (style) => style.breakInside === 'avoid'),
      heads: all('thead', (style) => style.display === 'table-header-group'),
      headings: all('h2, h3', (style) => style.breakAfter === 'avoid'),
      noControls: all('.theme, .search', (style) => style.display === 'none'),
      fits: document.documentElement.scrollWidth <= innerWidth,
      whole: [...document.querySelectorAll('svg[role=img], figure.chart')].every((each) => each.getBoundingClientRect().height < 900),
    };
  })()`);
  expect(Object.entries(rules).filter(([, holds]) => !holds)).toEqual([]);
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThan(15);
  await context.close();
});

test('hostile texts stay texts', async (ctx) => {
  if (!browser) return ctx.skip(noBrowser);
  const hostile = `</td></style></svg></script><script>alert(1)</script><img src="http://example.org/x" onerror="alert(2)">"'\u202e`;
  const file = await written('hostile.html', withTexts(sampleReport(), hostile));
  const { page, requests, faults, context } = await openPage(browser, file);
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  expect(await page.locator('img, iframe, object, embed, form, link, base').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>');
  expect(
    await page.evaluate(
      `[...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith('on')).length`,
    ),
  ).toBe(0);
  expect(await page.content()).not.toContain('\u202e');
  await context.close();
});
