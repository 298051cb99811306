import { expect, test } from 'vitest';
import { chooseRemarks, quotedWith } from '../../../../src/report/results/choose-remarks.js';
import type { Remark } from '../../../../src/report/results/tally.js';

const remark = (record: string, criterion: string, site: string, comment: string): Remark => ({
  record,
  kind: 'visit',
  rubric: 'retail-visit',
  criterion,
  site,
  day: '2026-03-05',
  share: 0,
  weight: 1,
  answer: 'no',
  comment,
});

const all = [
  remark('1', 'greeting', 'Harbour', 'Nobody looked up for 6 minutes.'),
  remark('1', 'thanks', 'Market', 'Not a word.'),
  remark('2', 'thanks', 'Harbour', 'The receipt lay on the belt.'),
  remark('3', 'greeting', 'Station', 'They went on talking.'),
  remark('4', 'till', 'Market', 'nobody looked up for 12 minutes'),
  remark('5', 'smile', 'Market', 'He frowned.'),
  remark('6', 'queue', 'Station', 'One till of five was open.'),
];
const records = (chosen: readonly Remark[]): readonly string[] => chosen.map(({ record }) => record);

test('each moment is about another question, of another visit, first of all of other sites', () => {
  expect(records(chooseRemarks(all, 10))).toEqual(['1', '5', '6', '2']);
  expect(records(chooseRemarks(all, 2))).toEqual(['1', '5']);
});

test('a sentence comes once, whatever number stands in it', () => {
  expect(records(chooseRemarks(all, 10, undefined, true))).toEqual(['1', '5', '6', '2', '3']);
});

test('what one list quotes, another does not', () => {
  const worst = chooseRemarks(all, 2);
  expect(records(chooseRemarks(all, 10, quotedWith(worst), true))).toEqual(['2', '3', '6']);
});
