import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/language/profiles/index.js';
import { lintRubric } from '../../../src/rubric/check/check-rubric.js';
import type { Criterion, Rubric } from '../../../src/rubric/rubric.js';
import { criterion, rubricWith } from './builders.js';

const known = {
  behaviours: new Set(['greet', 'apologise', 'dismiss', 'offer-remedy', 'ask-details']),
  cues: new Set(['angry', 'calmer']),
  signs: new Map([
    ['dismiss', '-'],
    ['greet', '+'],
    ['angry', '-'],
    ['calmer', '+'],
  ] as const),
  profiles,
};
const helped = { advice: 'Say it.', examples: ['Good morning.'] };
const sound = [
  criterion('greeted', { ...helped, said: { any: ['greet'] } }),
  criterion('asked', { ...helped, dimension: 'procedure', said: { any: ['ask-details'] } }),
  criterion('remedy', { ...helped, dimension: 'resolution', said: { any: ['offer-remedy'] } }),
];
const problems = (more: readonly Criterion[], rest: Partial<Rubric> = {}) =>
  lintRubric(rubricWith([...sound, ...more], rest), known).map(({ code, pointer, offset }) => [
    code,
    pointer?.join('.'),
    ...(offset === undefined ? [] : [offset]),
  ]);
const one = (wrong: Partial<Criterion>, rest: Partial<Rubric> = {}) =>
  problems([criterion('it', { ...helped, ...wrong })], rest);
const yesNo = { type: 'yes-no', question: '?' } as const;
const bands = (...from: number[]) => from.map((each, index) => ({ id: `b${index}`, title: 'b', from: each }));

it('a sound rubric has no finding', () => {
  expect(problems([])).toEqual([]);
});

describe('conditions that are always the same', () => {
  const said = { any: ['apologise'] };
  it.each([
    "cue('angry') >= 0",
    'true',
    "said('greet') < 0",
    'agent_turns > 3 && agent_turns < 2',
    "channel == 'chat' && channel == 'phone'",
    "cue('angry') > 0 || cue('angry') == 0",
    "!(said(['greet', 'apologise']) >= 0)",
  ])('%s', (when) => {
    expect(one({ said, when }).filter(([code]) => code === 'RB137')).toEqual([
      ['RB137', 'criteria.3.when', 0],
    ]);
  });

  it.each([
    "cue('angry') > 0",
    'agent_turns > 3 && customer_turns < 2',
    "channel != 'email' || desk",
    "said('greet') > 0 && said(['greet', 'apologise']) == 0",
    'agent_turns * 2 > customer_turns',
    'size(answers) > 0',
  ])('not %s', (when) => {
    expect(one({ said, when })).toEqual([]);
  });

  it('in caps, with the places of behaviours', () => {
    const cap = { id: 'c', title: 'c', dimension: 'empathy', level: 1 } as const;
    expect(problems([], { caps: [{ ...cap, when: "last('dismiss') >= -1" }] })).toEqual([
      ['RB137', 'caps.0.when', 0],
    ]);
    expect(problems([], { caps: [{ ...cap, when: "last('dismiss') > last('apologise')" }] })).toEqual([]);
  });
});

describe('each mistake is found at its place', () => {
  it.each<[string, Partial<Criterion>, (string | number)[][]]>([
    ['the same criterion twice', { said: { any: ['greet'] } }, [['RB138', 'criteria.3.id']]],
    [
      'a count beside all',
      { said: { all: ['greet', 'apologise'], at_least: 2 } },
      [['RB150', 'criteria.3.said.at_least']],
    ],
    [
      'a count beside never',
      { said: { never: ['dismiss'], at_least: 2 } },
      [['RB150', 'criteria.3.said.at_least']],
    ],
    [
      'a place beside seldom',
      { said: { seldom: ['angry'], in_last: 2 } },
      [['RB150', 'criteria.3.said.in_last']],
    ],
    [
      'actions never done, so many at least',
      { done: { never: ['refund'], at_least: 1 } },
      [['RB150', 'criteria.3.done.at_least']],
    ],
    [
      'a critical question without points',
      { seen: { type: 'text', question: '?' }, critical: 'business' },
      [['RB151', 'criteria.3.critical']],
    ],
    ['fails below nothing', { seen: yesNo, fails_below: 0.4 }, [['RB151', 'criteria.3.fails_below']]],
    [
      'fails below 0',
      { seen: yesNo, critical: 'business', fails_below: 0 },
      [['RB151', 'criteria.3.fails_below']],
    ],
    ['a critical bonus', { seen: yesNo, bonus: true, critical: 'business' }, [['RB151', 'criteria.3.bonus']]],
    [
      'points for something bad',
      { said: { any: ['apologise', 'dismiss'] } },
      [['RB152', 'criteria.3.said.any.1']],
    ],
    [
      'the agent among the turns of the customer',
      { said: { seldom: ['dismiss'] } },
      [['RB152', 'criteria.3.said.seldom.0']],
    ],
    [
      'the customer among the first turns of the agent',
      { said: { any: ['calmer'], in_first: 2 } },
      [['RB152', 'criteria.3.said.any.0']],
    ],
    ['no advice', { said: { any: ['apologise'] }, advice: '' }, [['RB153', 'criteria.3']]],
    ['no example', { said: { any: ['apologise'] }, examples: [] }, [['RB153', 'criteria.3']]],
    [
      'an answer that nobody gives',
      { id: 'entered', seen: yesNo, when: "answers.entered == 'maybe' || answers.entered == 'na'" },
      [['RB154', 'criteria.3.when', 19]],
    ],
    [
      'advice in another language',
      { said: { any: ['apologise'] }, advice: 'Bardzo panią przepraszam, to nasza wina.' },
      [['RB155', 'criteria.3.advice']],
    ],
    [
      'before the first of itself',
      { said: { any: ['apologise'], before: ['apologise'] } },
      [['RB134', 'criteria.3.said.before']],
    ],
    [
      'before what it replies to',
      { said: { never: ['dismiss'], before: ['angry'], in_reply_to: ['angry'] } },
      [['RB134', 'criteria.3.said.before']],
    ],
    [
      'an action before itself',
      { done: { action: 'refund', before: ['action:refund'] } },
      [['RB134', 'criteria.3.done.before']],
    ],
    [
      'more turns than there is room for',
      { said: { any: ['apologise'], in_last: 2, at_least: 3 } },
      [['RB134', 'criteria.3.said.at_least']],
    ],
  ])('%s', (_, wrong, found) => {
    expect(one(wrong)).toEqual(found);
  });

  it('leaves alone what can hold', () => {
    expect(one({ said: { any: ['apologise'], before: ['angry'], after: ['angry', 'calmer'] } })).toEqual([]);
    expect(one({ said: { any: ['apologise', 'greet'], before: ['greet'] } })).toEqual([]);
    expect(one({ said: { any: ['calmer'] } })).toEqual([]);
    expect(one({ seen: yesNo, critical: 'business', fails_below: 1 })).toEqual([]);
    expect(one({ said: { never: ['dismiss'], at_most: 1 } })).toEqual([]);
  });
});

describe('the pass mark', () => {
  it.each<[string, Partial<Rubric>, (string | number)[][]]>([
    ['too high', { pass: 120, bands: bands(0, 60) }, [['RB139', 'pass']]],
    ['too low', { pass: 0, bands: bands(0, 60) }, [['RB139', 'pass']]],
    ['inside a band', { pass: 70, bands: bands(0, 60) }, [['RB139', 'pass']]],
    ['a band too high', { pass: 60, bands: bands(0, 60, 130) }, [['RB139', 'bands.2.from']]],
    ['scores without a band', { pass: 60, bands: bands(20, 60) }, [['RB139', 'bands.0.from']]],
  ])('%s', (_, rest, found) => {
    expect(problems([], rest)).toEqual(found);
  });

  it('may be beyond 100 where there is a bonus', () => {
    const bonus = criterion('more', { ...helped, bonus: true, said: { any: ['apologise'] } });
    expect(problems([bonus], { pass: 110, bands: bands(0, 110) })).toEqual([]);
  });

  it('thresholds lie between 0 and 100', () => {
    const dimensions = {
      ...rubricWith([]).dimensions,
      empathy: { title: 'Empathy', thresholds: [0, 40, 60, 180] },
    };
    expect(problems([], { dimensions })).toEqual([
      ['RB139', 'dimensions.empathy.thresholds.0'],
      ['RB139', 'dimensions.empathy.thresholds.3'],
    ]);
  });
});

describe('a checklist', () => {
  const joined = criterion('joined', { seen: yesNo });
  const served = criterion('served', { seen: { ...yesNo, question: 'Served?' } });
  const rehearsal = (expected: Record<string, string>): Partial<Rubric> => ({
    rehearsal: {
      opening: 'You come in.',
      turns: [{ staff: 'Good afternoon!' }],
      expected: Object.fromEntries(
        Object.entries(expected).map(([id, answer]) => [id, { answer, because: 'So.' }]),
      ),
    },
  });

  it('rehearses questions that it asks, with answers that they have', () => {
    expect(problems([joined], rehearsal({ joined: 'yes' }))).toEqual([]);
    expect(problems([joined], rehearsal({ joind: 'yes', joined: 'perhaps' }))).toEqual([
      ['RB156', 'rehearsal.expected.joind'],
      ['RB156', 'rehearsal.expected.joined.answer'],
    ]);
  });

  it('sends the evaluator to a question that the check looks at', () => {
    const check = { id: 'c', title: 'c', when: "answers.joined == 'no'" } as const;
    expect(problems([joined, served], { checks: [{ ...check, questions: ['joined', 'served'] }] })).toEqual(
      [],
    );
    expect(problems([joined, served], { checks: [{ ...check, questions: ['served'] }] })).toEqual([
      ['RB157', 'checks.0.questions'],
    ]);
  });

  it('has something in each section, and no cap that caps nothing', () => {
    const sections = [
      { id: 'door', title: 'Door' },
      { id: 'till', title: 'Till' },
    ];
    const caps = [
      { id: 'c', title: 'c', dimension: 'empathy', level: 4, when: "said('dismiss') > 0" },
    ] as const;
    const atDoor = criterion('joined', { section: 'door', seen: yesNo });
    expect(problems([atDoor], { sections, caps })).toEqual([
      ['RB150', 'caps.0.level'],
      ['RB150', 'sections.1.id'],
    ]);
  });
});
