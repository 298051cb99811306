import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rubric } from '../../src/files/generated/rubric.js';
import { readRubric } from '../../src/files/load-rubric.js';
import { formHtml } from '../../src/report/form/form-html.js';
import { en } from '../../src/report/messages/en/all.js';
import { questionsOf } from '../../src/visit/journey.js';
import { noBrowser, openBrowser, openPage, pagesOf } from './open-browser.js';

let browser: Browser | undefined;
let folder = '';

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-form-'));
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Rules {
  readonly question: boolean;
  readonly heading: boolean;
  readonly tallest: number;
  readonly wide: number;
}

async function retailVisit(): Promise<Rubric> {
  const loaded = await readRubric(path.resolve('rubrics/retail-visit.yaml'), 'retail-visit.yaml');
  if (!loaded.ok) throw new Error('the shipped checklist does not load');
  return loaded.value;
}

async function written(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

test('the form loads nothing, runs nothing, and prints with no question cut', async (ctx) => {
  if (!browser) return ctx.skip(noBrowser);
  const rubric = await retailVisit();
  const file = await written('form.html', formHtml(rubric, en.form, { site: 'Riga Centre' }));
  const { page, requests, faults, context } = await openPage(browser, file, {
    viewport: { width: 794, height: 1123 },
  });
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  expect(await page.locator('.question').count()).toBe(questionsOf(rubric).length);
  expect(await page.locator('script').count()).toBe(0);

  await page.emulateMedia({ media: 'print' });
  // On A4 with its margins, a question that is taller than a page could not be kept whole.
  const rules = await page.evaluate<Rules>(`({
    question: [...document.querySelectorAll('.question')].every((each) => getComputedStyle(each).breakInside === 'avoid'),
    heading: [...document.querySelectorAll('h2')].every((each) => getComputedStyle(each).breakAfter === 'avoid'),
    tallest: Math.max(...[...document.querySelectorAll('.question')].map((each) => each.getBoundingClientRect().height)),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  })`);
  expect(rules).toMatchObject({ question: true, heading: true, wide: 0 });
  expect(rules.tallest).toBeLessThan(1000);

  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  const sections = rubric.sections?.length ?? 1;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(2 * sections);
  await context.close();
});

test('texts of a hostile checklist stay text', async (ctx) => {
  if (!browser) return ctx.skip(noBrowser);
  const hostile = `</p></style><script>alert(1)</script><img src="http://example.org/x" onerror="alert(2)">"'\u202e`;
  const rubric = await retailVisit();
  const file = await written(
    'hostile.html',
    formHtml(
      {
        ...rubric,
        title: hostile,
        about: hostile,
        briefing: { scenario: hostile, watch: [hostile], times: [hostile] },
        sections: (rubric.sections ?? []).map((section) => ({ ...section, title: hostile, about: hostile })),
        criteria: rubric.criteria.map((criterion) => ({
          ...criterion,
          ...(criterion.seen ? { seen: hostileQuestion(criterion.seen, hostile) } : {}),
        })),
      },
      en.form,
      { site: hostile, evaluator: hostile },
    ),
  );
  const { page, requests, faults, context } = await openPage(browser, file);
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  expect(await page.locator('script, img').count()).toBe(0);
  expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>');
  expect(await page.content()).not.toContain('\u202e');
  await context.close();
});

function hostileQuestion(seen: NonNullable<Rubric['criteria'][number]['seen']>, hostile: string) {
  return {
    ...seen,
    question: hostile,
    help: hostile,
    ...(seen.labels ? { labels: { '1': hostile } } : {}),
    ...(seen.options ? { options: seen.options.map((option) => ({ ...option, title: hostile })) } : {}),
    ...(seen.unit ? { unit: hostile } : {}),
  };
}
