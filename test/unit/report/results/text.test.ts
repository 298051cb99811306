import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/report/display-width.js';
import { noInk } from '../../../../src/report/ink.js';
import { cs } from '../../../../src/report/messages/cs/all.js';
import { en } from '../../../../src/report/messages/en/all.js';
import { lv } from '../../../../src/report/messages/lv/all.js';
import { pl } from '../../../../src/report/messages/pl/all.js';
import { buildReport } from '../../../../src/report/results/build-report.js';
import { resultsMarkdown } from '../../../../src/report/results/markdown/results-markdown.js';
import { figureRows } from '../../../../src/report/results/rows.js';
import { bar, sparkline } from '../../../../src/report/results/text/bar.js';
import { resultsText } from '../../../../src/report/results/text/results-text.js';
import { sampleReport } from './sample-report.js';
import { emptyFigures } from './visits.js';

const report = sampleReport();
const text = (width: number, messages = en, plain = false) =>
  resultsText(report, messages, { width, ink: noInk, plain, top: 10 });

describe('the report as text', () => {
  it.each([40, 80, 200])('keeps within %i columns in every language', (width) => {
    for (const messages of [en, pl, cs, lv]) {
      const widths = text(width, messages)
        .split('\n')
        .map((line) => displayWidth(line));
      expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    }
  });

  it('has no symbol for a bar where words alone are wanted, and the same figures', () => {
    expect(text(80, en, true)).not.toMatch(/[▁-█░▒▓]/);
    for (const figure of ['84.5', '82.9–86.2', 'Riga Centre', '90.1'])
      expect(text(80, en, true)).toContain(figure);
  });

  it('lets no control character or direction mark of a comment through', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text(80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  });

  it('names the best and the worst where a list is long, and how many lie between', () => {
    const short = resultsText(report, en, { width: 80, ink: noInk, plain: true, top: 2 });
    expect(short).toContain('Riga Centre');
    expect(short).toContain('Bauska');
    expect(short).not.toMatch(/\d {2}Liepāja/);
    expect(short).toContain(en.results.between(2));
  });

  it('of nothing says so', () => {
    const empty = resultsText(buildReport(emptyFigures), en, {
      width: 80,
      ink: noInk,
      plain: false,
      top: 10,
    });
    expect(empty).toContain(en.results.warning({ code: 'nothing' }));
  });
});

describe('the report as Markdown', () => {
  it('shows hostile comments as they are, never as markup', () => {
    const markdown = resultsMarkdown(report, en, 10);
    expect(markdown).not.toContain('<script>');
    expect(markdown).toContain('&lt;script&gt;');
    expect(markdown).not.toContain('http://');
  });

  it('has rows of equal length in each table', () => {
    const tables = resultsMarkdown(report, pl, 10).split(/\n(?!\|)/);
    for (const table of tables.filter((part) => part.startsWith('|'))) {
      const cells = table.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});

describe('the figures as rows', () => {
  it('name every part once a measure', () => {
    const places = figureRows(report).map(({ division, key, measure }) => `${division}\n${key}\n${measure}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('hold points earned and possible of the whole and of each site', () => {
    const earned = figureRows(report).filter(({ measure }) => measure === 'earned');
    const sites = earned.filter(({ division }) => division === 'site').map(({ value }) => value ?? 0);
    const total = earned.find(({ division }) => division === 'total');
    expect(sites.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total?.value ?? 0, 6);
  });
});

describe('a bar', () => {
  it('is solid up to the low end of the interval and shaded to the high end', () => {
    expect(bar({ value: 0.6, interval: { low: 0.5, high: 0.7 } }, 10)).toBe('█████▒▒░░░');
    expect(bar({ value: 1.2, interval: null }, 4)).toBe('████');
  });

  it('of a course leaves a gap where nothing is known', () => {
    expect(sparkline([1, null, 2])).toBe('▁ █');
  });
});
