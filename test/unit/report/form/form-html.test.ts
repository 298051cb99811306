import { describe, expect, test } from 'vitest';
import { formHtml } from '../../../../src/report/form/form-html.js';
import { skipWords } from '../../../../src/report/form/skip-words.js';
import { en } from '../../../../src/report/messages/en/all.js';
import { pl } from '../../../../src/report/messages/pl/all.js';
import { questionsOf } from '../../../../src/visit/journey.js';
import { checklistWith } from '../../visit/checklist-with.js';

const rubric = checklistWith(
  [
    {
      id: 'greeted',
      title: 'Greeted',
      dimension: 'empathy',
      section: 'door',
      seen: { type: 'yes-no', question: 'Were you greeted?', na: true },
    },
    {
      id: 'help',
      title: 'Help',
      dimension: 'empathy',
      section: 'door',
      when: "answers.greeted == 'yes'",
      seen: {
        type: 'choice',
        question: 'How did you get help?',
        options: [
          { id: 'at-once', title: 'At once', points: 1 },
          { id: 'none', title: 'I got none' },
        ],
        comment_on: ['none'],
      },
    },
    {
      id: 'wait',
      title: 'Wait',
      dimension: 'empathy',
      when: "answers.greeted == 'yes' && answers.help != null && answers.help != 'none'",
      seen: { type: 'duration', question: 'How long?', start: 'You joined', stop: 'You were served' },
    },
  ],
  {
    id: 'counter',
    version: 3,
    title: 'At the counter',
    pass: 60,
    sections: [{ id: 'door', title: 'At the door' }],
  },
);

const questions = questionsOf(rubric);
const places = {
  numbers: new Map(questions.map(({ id }, index) => [id, index + 1])),
  questions: new Map(questions.map((question) => [question.id, question])),
};

describe('skip logic in words', () => {
  test.each([
    ["answers.greeted == 'yes'", 'Only if 1 = yes'],
    ["answers.greeted != 'na'", 'Only if 1 ≠ not applicable'],
    ['answers.wait >= 60', 'Only if 3 ≥ 60'],
    ["answers.help != null && answers.help != 'none'", 'Only if 2 ≠ “I got none”'],
    [
      "(answers.greeted == 'no' || answers.help == 'none') && answers.wait > 5",
      'Only if (1 = no or 2 = “I got none”) and 3 > 5',
    ],
    ['size(string(answers.wait)) > 2', 'Not always asked: it depends on question 3'],
    ['turns > 3', undefined],
    [undefined, undefined],
  ])('%s', (when, words) => {
    expect(skipWords(when, places, en.form)).toBe(words);
  });

  test('in Polish', () => {
    expect(skipWords("answers.greeted == 'yes'", places, pl.form)).toBe('Tylko jeśli 1 = tak');
  });
});

describe('the form', () => {
  const page = formHtml(rubric, en.form, { site: 'Riga <Centre>' });

  test('says its language, loads nothing and runs nothing', () => {
    expect(page).toContain('<html lang="en">');
    expect(page).not.toMatch(/<script|<link|<img|url\(|https?:|@import/);
    expect(page).toContain("default-src 'none'");
  });

  test('has a number, boxes and keys for each question', () => {
    expect(page.match(/class="number">(\d+)</g)).toEqual([
      'class="number">1<',
      'class="number">2<',
      'class="number">3<',
    ]);
    expect(page).toContain('yes <kbd>y</kbd>');
    expect(page).toContain('not applicable <kbd>x</kbd>');
    expect(page).toContain('<kbd>2</kbd> I got none');
    expect(page).toContain('Start: You joined');
  });

  test('gives more room where a comment is needed, and says when', () => {
    expect(page).toContain('Comment needed with: no');
    expect(page).toContain('Comment needed with: “I got none”');
  });

  test('escapes what is filled in for the head', () => {
    expect(page).toContain('Riga &lt;Centre&gt;');
  });
});
