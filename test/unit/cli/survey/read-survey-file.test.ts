import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../src/cli/command.js';
import { en } from '../../../../src/cli/messages/en/all.js';
import { readSurveyFile, type SurveyItem } from '../../../../src/cli/survey/read-survey-file.js';

/** What is read of a table that comes in on standard input. */
async function itemsOf(table: string): Promise<readonly SurveyItem[]> {
  async function* stdin() {
    yield Buffer.from(table);
  }
  const now = () => new Date('2027-01-10T12:00:00Z');
  const run = { stdin: stdin(), language: 'en', cwd: '/', messages: en, now } as unknown as Run;
  const items: SurveyItem[] = [];
  for await (const item of readSurveyFile(run, '-', {})) items.push(item);
  return items;
}

async function idsOf(table: string): Promise<readonly string[]> {
  const items = await itemsOf(table);
  return items.flatMap((item) => (item.kind === 'answers' ? item.answers.map(({ id }) => id) : []));
}

describe('ids of survey answers', () => {
  test('tables that number from 1 every month do not hide each other', async () => {
    const november = await idsOf('id,day,site,nps\n1,2026-11-20,Riga Centre,9\n');
    const december = await idsOf('id,day,site,nps\n1,2026-12-20,Riga Centre,2\n');
    expect(november).toHaveLength(1);
    expect(december).not.toEqual(november);
  });

  test('the same answer has the same id, however its day and site are written', async () => {
    const one = await idsOf('id,day,site,nps\n1,2026-11-20,Riga Centre,9\n');
    expect(await idsOf('id,day,site,nps\n1,20.11.2026,riga centre,9\n')).toEqual(one);
  });
});

test.each([
  ['shop,day,mark', en.surveyNoColumnHint(undefined)],
  ['shop,day,ratign', en.surveyNoColumnHint(['ratign', 'rating'])],
])('of %s only a heading that is not understood is asked about', async (headings, hint) => {
  const [item] = await itemsOf(`${headings}\nRiga Centre,2026-11-20,4\n`);
  expect(item).toMatchObject({ problem: { code: 'SV101', hint } });
});
