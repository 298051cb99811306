import { expect, test } from 'vitest';
import { heatTable } from '../../../../../src/report/results/html/charts/heat-table.js';
import { dot, spread, targetLine, whisker } from '../../../../../src/report/results/html/charts/marks.js';
import { rowChart } from '../../../../../src/report/results/html/charts/row-chart.js';
import { sparkline } from '../../../../../src/report/results/html/charts/sparkline.js';
import { stackedBar } from '../../../../../src/report/results/html/charts/stacked-bar.js';
import { trendChart } from '../../../../../src/report/results/html/charts/trend-chart.js';

const scale = { low: 50, high: 100, ticks: [50, 75, 100] };

const trend = (values: readonly (number | null)[]): string =>
  trendChart({
    id: 'score',
    title: 'Mean score',
    description: 'From 70 to 80.',
    points: values.map((value, at) => ({
      label: `m${at}`,
      group: '',
      value,
      interval: value === null ? null : { low: value - 2, high: value + 2 },
      n: 10 + at,
    })),
    target: 75,
    format: String,
    write: String,
    count: (n) => `n ${n}`,
  }).toString();

test('a trend is named and described for whoever does not see it', () => {
  const drawn = trend([70, 75, 80]);
  expect(drawn).toContain('role="img" aria-labelledby="score-t score-d"');
  expect(drawn).toContain('<title id="score-t">Mean score</title><desc id="score-d">From 70 to 80.</desc>');
  expect(drawn.match(/<circle/g)).toHaveLength(3);
  expect(drawn).toContain('n 12');
  expect(drawn).toContain('class="target"');
});

test('where a month is missing, line and band are broken', () => {
  const drawn = trend([70, 72, null, 78, 80]);
  expect(drawn.match(/class="band"/g)).toHaveLength(2);
  expect(drawn.match(/class="line"/g)).toHaveLength(2);
  expect(drawn.match(/<circle/g)).toHaveLength(4);
});

test('one point is drawn, none is no fault', () => {
  expect(trend([70]).match(/<circle/g)).toHaveLength(1);
  expect(trend([])).not.toContain('NaN');
  expect(trend([null, null])).not.toContain('NaN');
});

test('marks say by their shape what they say by their colour', () => {
  expect(dot(scale, 75, 'above').toString()).toContain('polygon');
  expect(dot(scale, 75, 'below').toString()).toContain('polygon');
  expect(dot(scale, 75).toString()).toContain('circle');
  expect(dot(scale, 75, 'above').toString()).not.toBe(dot(scale, 75, 'below').toString());
});

test('an interval spans its ends; without one nothing is drawn', () => {
  expect(spread(scale, { low: 60, high: 80 })?.toString()).toContain('x1="20%" x2="60%"');
  expect(spread(scale, null)).toBeNull();
  expect(whisker(scale, null)).toBeNull();
  expect(targetLine(scale, 40)).toBeNull();
});

test('a drawing in a row is left to the figures beside it by readers that speak', () => {
  expect(rowChart(scale, 'Riga <Centre>', null).toString()).toContain(
    'aria-hidden="true" focusable="false"><title>Riga &lt;Centre&gt;</title>',
  );
});

test('parts of a whole fill the bar and are named under it', () => {
  const drawn = stackedBar({
    id: 'bands',
    title: 'Scores',
    parts: [
      { label: 'under 60', share: 0.2, text: '20 %' },
      { label: '60–79', share: 0.3, text: '30 %' },
      { label: '80 and more', share: 0.5, text: '50 %' },
    ],
  }).toString();
  expect(drawn).toContain('x="50%" width="50%"');
  expect(drawn.match(/<li>/g)).toHaveLength(3);
  expect(drawn).toContain('under 60: 20 %; 60–79: 30 %; 80 and more: 50 %');
});

test('a sparkline has a name and breaks where nothing is known', () => {
  const drawn = sparkline([1, null, 3, 4], 'Score').toString();
  expect(drawn).toContain('aria-label="Score"');
  expect(drawn.match(/M/g)?.length).toBe(2);
});

test('a heat table writes every share, and shades only help', () => {
  const drawn = heatTable({
    caption: 'Sections by region',
    corner: 'Section',
    columns: ['Riga', 'Kurzeme'],
    rows: [
      {
        label: 'Till',
        cells: [
          { value: 0.5, n: 40 },
          { value: 0.9, n: 3 },
        ],
      },
      {
        label: 'Door',
        cells: [
          { value: 0.7, n: 40 },
          { value: null, n: 0 },
        ],
      },
    ],
    format: (share) => `${share * 100} %`,
    count: (n) => `n ${n}`,
    least: 10,
    none: '–',
  }).toString();
  expect(drawn).toContain('<td class="heat-1" title="n 40">50 %</td>');
  expect(drawn).toContain('<td class="heat-5 few" title="n 3">90 %</td>');
  expect(drawn).toContain('<td class="none">–</td>');
  expect(drawn.match(/scope="col"/g)).toHaveLength(3);
  expect(drawn.match(/scope="row"/g)).toHaveLength(2);
});
