import type { Rubric } from '../../../../src/files/generated/rubric.js';
import { columnReader } from '../../../../src/visit/import/columns.js';
import { type ReadVisitOptions, readVisit } from '../../../../src/visit/import/read-visit.js';
import { replay } from '../../../../src/visit/visit.js';
import { checklistWith } from '../checklist-with.js';

/** A counter with every kind of question. */
export const rubric = checklistWith(
  [
    {
      id: 'greeted',
      title: 'Greeting',
      dimension: 'empathy',
      section: 'door',
      seen: { type: 'yes-no', question: 'Were you greeted?' },
    },
    {
      id: 'queue-minutes',
      title: 'Queue',
      dimension: 'empathy',
      when: "answers.greeted == 'yes'",
      seen: { type: 'number', question: 'Minutes?', constraint: { decimals: 0, max: 60 } },
    },
    {
      id: 'goods',
      title: 'Goods',
      dimension: 'empathy',
      seen: {
        type: 'choices',
        question: 'What was there?',
        na: true,
        required: false,
        options: [
          { id: 'cups', title: 'Cups, large' },
          { id: 'plates', title: 'Plates' },
        ],
      },
    },
    {
      id: 'came',
      title: 'Came',
      dimension: 'empathy',
      seen: { type: 'time', question: 'When?', required: false },
    },
    {
      id: 'took',
      title: 'Took',
      dimension: 'empathy',
      seen: { type: 'duration', question: 'How long?', na: true, required: false },
    },
    {
      id: 'words',
      title: 'Words',
      dimension: 'empathy',
      seen: { type: 'text', question: 'In your words?', required: false },
    },
  ],
  {
    id: 'counter',
    version: 1,
    title: 'At the counter',
    pass: 60,
    sections: [{ id: 'door', title: 'At the door' }],
  },
);
const polish: Rubric = {
  ...rubric,
  language: 'pl',
  criteria: rubric.criteria.map((each) =>
    each.id === 'goods' && each.seen
      ? {
          ...each,
          seen: {
            ...each.seen,
            question: 'Co tam było?',
            options: [
              { id: 'cups', title: 'Kubki' },
              { id: 'plates', title: 'Talerze' },
            ],
          },
        }
      : each,
  ),
};
export const rubrics = [rubric, polish] as const;
export const columns = columnReader(rubrics);
export const about = { site: 'Riga', day: '2026-11-20', greeted: 'yes', 'queue-minutes': '3' };

/** What became of a row: its faults, its events, and the answers as they are kept. */
export function read(cells: Readonly<Record<string, string>>, options: Partial<ReadVisitOptions> = {}) {
  const found = readVisit(
    Object.entries(cells).map(([column, text]) => ({ column, text, use: columns(column) })),
    { rubrics, ...options },
  );
  const { answers } = replay(found.events);
  const plain = Object.entries(answers).map(([id, answer]): readonly [string, unknown] => {
    if (answer.na === true) return [id, 'na'];
    return [id, answer.comment === undefined ? answer.value : [answer.value, answer.comment]];
  });
  return { ...found, answers: Object.fromEntries(plain) };
}
