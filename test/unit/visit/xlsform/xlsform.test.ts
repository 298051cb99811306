// biome-ignore-all lint/suspicious/noTemplateCurlyInString: forms refer to their fields in this way
import { describe, expect, test } from 'vitest';
import type { Rubric } from '../../../../src/files/generated/rubric.js';
import { readCondition } from '../../../../src/rubric/conditions/plain-condition.js';
import { questionsOf } from '../../../../src/visit/journey.js';
import { formNames } from '../../../../src/visit/xlsform/form-names.js';
import { xlsForm } from '../../../../src/visit/xlsform/xlsform.js';
import { xpathOf, xpathText } from '../../../../src/visit/xlsform/xpath.js';
import { checklistWith } from '../checklist-with.js';

const words = {
  site: 'Site',
  day: 'Date',
  evaluator: 'Evaluator',
  person: 'Person',
  yes: 'yes',
  no: 'no',
  notApplicable: 'not applicable',
  comment: 'Comment',
  briefing: 'Before',
  minutes: 'minutes',
  seconds: 'seconds',
};

const seen = (id: string, rest: Partial<Rubric['criteria'][number]>): Rubric['criteria'][number] => ({
  id,
  title: id,
  dimension: 'empathy',
  ...rest,
});

const rubric = checklistWith(
  [
    seen('greeted', { section: 'door', seen: { type: 'yes-no', question: 'Greeted?', na: true } }),
    seen('wait', {
      section: 'door',
      seen: { type: 'number', question: 'Minutes?', na: true, constraint: { min: 0, max: 60, decimals: 0 } },
    }),
    seen('goods', {
      seen: {
        type: 'choices',
        question: 'Which?',
        na: true,
        options: [
          { id: 'a', title: 'A' },
          { id: 'b-c', title: 'B' },
        ],
        comment_on: ['b-c'],
      },
    }),
    seen('came', { seen: { type: 'time', question: 'When?', constraint: { min: '06:00' } } }),
    seen('took', { when: "answers.greeted == 'yes'", seen: { type: 'duration', question: 'How long?' } }),
    seen('site', { seen: { type: 'text', question: 'Words?', constraint: { min_length: 5 } } }),
    seen('odd', {
      when: 'size(string(answers.wait)) > 1',
      seen: { type: 'photo', question: 'Photo?', required: false },
    }),
    seen('tone', { judged: { question: 'Tone?', levels: ['0 cold', '1 warm'] } }),
  ],
  {
    id: 'counter-visit',
    version: 3,
    title: 'Counter',
    pass: 60,
    sections: [{ id: 'door', title: 'At the door' }],
  },
);

const form = {
  names: formNames(rubric),
  questions: new Map(questionsOf(rubric).map((each) => [each.id, each])),
};

const xpath = (when: string): string | undefined => {
  const { plain } = readCondition(when);
  return plain && xpathOf(plain, form);
};

describe('conditions as XPath', () => {
  test.each([
    ["answers.greeted == 'yes'", "${greeted} = 'yes'"],
    ["answers.greeted != 'na'", "not(selected(${greeted}, 'na'))"],
    ['answers.greeted != null', "${greeted} != ''"],
    ['answers.greeted == null', "not(${greeted} != '')"],
    ['answers.wait >= 4', '${wait} >= 4'],
    ["answers.wait == 'na'", "selected(${wait_na}, 'na')"],
    ['answers.wait != null', "(${wait} != '' or selected(${wait_na}, 'na'))"],
    ["'b-c' in answers.goods", "selected(${goods}, 'b-c')"],
    ["answers.came >= '14:30'", 'round(decimal-time(${came}) * 1440, 0) >= 870'],
    [
      "!(answers.greeted == 'yes') && (answers.wait > 1 || answers.wait < 0)",
      "(not(${greeted} = 'yes')) and ((${wait} > 1) or (${wait} < 0))",
    ],
    ["answers.site == 'x'", "${site_2} = 'x'"],
    ["answers.goods == 'a'", undefined],
    ['answers.greeted == true', undefined],
  ])('%s', (when, expected) => {
    expect(xpath(when)).toBe(expected);
  });

  test('texts keep their quotes', () => {
    expect(xpathText("it's")).toBe(`"it's"`);
    expect(xpathText(`a'b"c`)).toBe(`concat('a', "'", 'b"c')`);
  });
});

describe('names', () => {
  test('are safe in XML, unlike each other, and always the same', () => {
    const names = [...form.names.fields.keys()];
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-zA-Z_][\w]*$/.test(name))).toBe(true);
    expect([...formNames(rubric).fields.keys()]).toEqual(names);
    expect(form.names.nameOf('answer', 'site')).toBe('site_2');
  });

  test('an id that looks like the comment of another gets its own', () => {
    const both = {
      ...rubric,
      criteria: [
        seen('a', { seen: { type: 'yes-no', question: 'A?' } }),
        seen('a-comment', { seen: { type: 'yes-no', question: 'B?' } }),
      ],
    };
    const names = formNames(both);
    expect(names.nameOf('answer', 'a-comment')).toBe('a_comment');
    expect(names.nameOf('comment', 'a')).toBe('a_comment_2');
  });
});

describe('the sheets', () => {
  const sheets = xlsForm({ translations: [{ name: 'English (en)', rubric, words }], site: 'Riga' });
  const row = (name: string) => sheets.survey.find((each) => each.name === name);

  test('have a type that fits for each kind of question', () => {
    expect(
      ['greeted', 'wait', 'wait_na', 'goods', 'came', 'took', 'took_min', 'site_2', 'odd', 'tone'].map(
        (name) => row(name)?.type,
      ),
    ).toEqual([
      'select_one yes_no_na',
      'integer',
      'select_multiple not_applicable',
      'select_multiple goods_list',
      'time',
      'calculate',
      'integer',
      'text',
      'image',
      'select_one tone_list',
    ]);
  });

  test('begin and end each group', () => {
    const types = sheets.survey.map(({ type }) => type);
    expect(types.filter((type) => type === 'begin_group').length).toBe(
      types.filter((type) => type === 'end_group').length,
    );
  });

  test('say when a question, and its comment, is asked', () => {
    expect(row('took_min')?.relevant).toBe("${greeted} = 'yes'");
    expect(row('wait')?.relevant).toBe("not(selected(${wait_na}, 'na'))");
    expect(row('goods_comment')?.relevant).toBe("selected(${goods}, 'b-c')");
    expect(row('greeted_comment')?.relevant).toBe("${greeted} = 'no'");
    expect(row('odd')).toMatchObject({ required: false });
    expect(sheets.untranslated).toEqual([{ question: 'odd', when: 'size(string(answers.wait)) > 1' }]);
  });

  test('carry the limits', () => {
    expect(row('wait')?.constraint).toBe('. >= 0 and . <= 60');
    expect(row('came')?.constraint).toBe('round(decimal-time(.) * 1440, 0) >= 360');
    expect(row('site_2')?.constraint).toBe('string-length(.) >= 5');
    expect(row('goods')?.constraint).toContain('count-selected');
  });

  test('refer only to fields and lists that are there', () => {
    const fields = new Set(sheets.survey.map(({ name }) => name));
    const lists = new Set(sheets.choices.map(({ list }) => list));
    const said = sheets.survey
      .flatMap(({ relevant, calculation }) => [relevant ?? '', calculation ?? ''])
      .join(' ');
    for (const [, name = ''] of said.matchAll(/\$\{(\w+)\}/g)) expect(fields).toContain(name);
    for (const { type } of sheets.survey.filter(({ type }) => type.startsWith('select_'))) {
      expect(lists).toContain(type.split(' ')[1]);
    }
  });

  test('know the checklist, its version and its language', () => {
    expect(sheets.settings).toEqual({
      form_title: 'Counter',
      form_id: 'counter_visit',
      version: '3',
      default_language: 'English (en)',
    });
    expect(row('checklist')?.calculation).toBe("'counter-visit'");
    expect(row('site')?.default).toBe('Riga');
  });
});
