import { describe, expect, it } from 'vitest';
import { checkRubric } from '../../../src/rubric/check/check-rubric.js';
import type { Criterion, Rubric } from '../../../src/rubric/rubric.js';
import { criterion, rubricWith } from './builders.js';

const known = {
  behaviours: new Set(['greet', 'apologise', 'dismiss', 'offer-remedy', 'ask-details']),
  cues: new Set(['angry']),
};
const sound = [
  criterion('greeted', { said: { any: ['greet'] } }),
  criterion('asked', { dimension: 'procedure', said: { any: ['ask-details'] } }),
  criterion('remedy', { dimension: 'resolution', said: { any: ['offer-remedy'] } }),
];
const problems = (more: readonly Criterion[], rest: Partial<Rubric> = {}) =>
  checkRubric(rubricWith([...sound, ...more], rest), known).map(({ code, pointer }) => [
    code,
    pointer?.join('.'),
  ]);

describe('a sound rubric', () => {
  it('has no problems', () => {
    expect(problems([])).toEqual([]);
  });
});

describe('each mistake is found at its place', () => {
  const yesNo = { type: 'yes-no', question: '?' } as const;
  it.each<[string, Partial<Criterion>, string, string]>([
    ['unknown behaviour', { said: { any: ['aplogise'] } }, 'RB120', 'criteria.3.said.any.0'],
    [
      'a behaviour where a cue belongs',
      { said: { any: ['greet'], in_reply_to: ['dismiss'] } },
      'RB120',
      'criteria.3.said.in_reply_to.0',
    ],
    ['unknown dimension', { dimension: 'emphathy', seen: yesNo }, 'RB121', 'criteria.3.dimension'],
    ['unknown section', { section: 'till', seen: yesNo }, 'RB122', 'criteria.3.section'],
    ['id used twice', { id: 'asked', seen: yesNo }, 'RB123', 'criteria.3.id'],
    ['no evidence', {}, 'RB124', 'criteria.3'],
    ['two kinds of evidence', { seen: yesNo, done: { action: 'refund' } }, 'RB124', 'criteria.3'],
    ['two things to look for', { said: { any: ['greet'], never: ['dismiss'] } }, 'RB125', 'criteria.3.said'],
    ['a condition that does not parse', { seen: yesNo, when: "cue('angry'" }, 'RB126', 'criteria.3.when'],
    ['a condition with an unknown name', { seen: yesNo, when: 'mood > 3' }, 'RB126', 'criteria.3.when'],
    ['a condition that is a number', { seen: yesNo, when: "cue('angry')" }, 'RB127', 'criteria.3.when'],
    [
      'a condition on an unknown question',
      { seen: yesNo, when: "answers.que == 'yes'" },
      'RB131',
      'criteria.3.when',
    ],
    ['a condition on an unknown cue', { seen: yesNo, when: "cue('angri') > 0" }, 'RB131', 'criteria.3.when'],
    ['no weight', { seen: yesNo, weight: 0 }, 'RB128', 'criteria.3.weight'],
    ['options on yes-no', { seen: { ...yesNo, options: [] } }, 'RB132', 'criteria.3.seen.options'],
    [
      'a comment on no answer',
      { seen: { ...yesNo, comment_on: ['never'] } },
      'RB135',
      'criteria.3.seen.comment_on.0',
    ],
    [
      'an empty range',
      { seen: { type: 'number', question: '?', ranges: [{ from: 5, to: 2, points: 1 }] } },
      'RB136',
      'criteria.3.seen.ranges.0.to',
    ],
    ['each without a cue', { said: { any: ['greet'], each: true } }, 'RB134', 'criteria.3.said.each'],
    [
      'before and after the same',
      { said: { any: ['greet'], before: ['angry'], after: ['angry'] } },
      'RB134',
      'criteria.3.said.before',
    ],
  ])('%s', (_, wrong, code, pointer) => {
    expect(problems([criterion('it', wrong)])).toEqual([[code, pointer]]);
  });

  it('an opinion is welcome in a text, and in nothing else', () => {
    const ask = (type: 'text' | 'number') =>
      criterion('it', { seen: { type, question: '?', opinion: true } });
    expect(problems([ask('text')])).toEqual([]);
    expect(problems([ask('number')])).toEqual([['RB132', 'criteria.3.seen.opinion']]);
  });

  it('a dimension in which only guards stand', () => {
    const guards = [criterion('kind', { said: { never: ['dismiss'] } }), ...sound.slice(1)];
    expect(checkRubric(rubricWith(guards), known).map(({ code }) => code)).toEqual(['RB130']);
  });

  it('a dimension without criteria, and one of the three missing', () => {
    expect(checkRubric(rubricWith(sound.slice(1)), known).map(({ code }) => code)).toEqual(['RB129']);
    const two = { procedure: { title: 'P' }, resolution: { title: 'R' } };
    expect(
      checkRubric(rubricWith(sound.slice(1), { dimensions: two }), known).map(({ code }) => code),
    ).toEqual(['RB129']);
  });

  it('bands that fall, and caps with their own names', () => {
    const bands = [
      { id: 'a', title: 'a', from: 60 },
      { id: 'b', title: 'b', from: 20 },
    ];
    const caps = [
      {
        id: 'x',
        title: 'x',
        dimension: 'empathy',
        level: 1,
        when: "met('greated') && score('empathie') > 5.0",
      },
    ];
    expect(problems([], { bands, caps })).toEqual([
      ['RB131', 'caps.0.when'],
      ['RB131', 'caps.0.when'],
      ['RB133', 'bands.1.from'],
    ]);
  });
});

it('conditions carry the offset of the mistake and what was probably meant', () => {
  const [problem] = checkRubric(
    rubricWith([...sound, criterion('it', { when: "cue('angri') > 0", said: { any: ['greet'] } })]),
    known,
  );
  expect(problem).toMatchObject({ offset: 4, hint: 'Did you mean "angry"?' });
});

describe('the checks of a checklist', () => {
  const asked = criterion('joined', { seen: { type: 'time', question: '?' } });
  const check = {
    id: 'order',
    title: 'order',
    questions: ['joined'],
    when: "answers.joined > '20:00'",
  } as const;

  it('are read like other conditions', () => {
    expect(problems([asked], { checks: [check] })).toEqual([]);
  });

  it('name only questions that there are, each by an id of its own, and are true or false', () => {
    expect(
      problems([asked], {
        checks: [
          { ...check, questions: ['joined', 'joind'] },
          { ...check, when: 'answers.served > 3' },
          { ...check, id: 'sum', when: 'size(answers)' },
          { ...check, id: 'broken', when: 'answers.joined >' },
        ],
      }),
    ).toEqual([
      ['RB123', 'checks.1.id'],
      ['RB131', 'checks.0.questions.1'],
      ['RB131', 'checks.1.when'],
      ['RB127', 'checks.2.when'],
      ['RB126', 'checks.3.when'],
    ]);
  });
});
