import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/rubric/assess.js';
import { criterion, look, resultOf, rubricWith, talk } from './builders.js';

const kind = rubricWith([
  criterion('feeling', { said: { any: ['acknowledge-feeling'] } }),
  criterion('sorry', { said: { any: ['apologise'] } }),
  criterion('no-harm', { said: { never: ['rude', 'dismiss'] } }),
  criterion('asked', { dimension: 'procedure', said: { any: ['ask-details'] } }),
  criterion('no-breach', { dimension: 'procedure', said: { never: ['overpromise'] } }),
  criterion('remedy', { dimension: 'resolution', said: { any: ['offer-remedy'] } }),
]);
const scores = (input: Parameters<typeof assess>[1]) =>
  Object.values(assess(kind, input).dimensions).map(({ score }) => score);

describe('doing nothing', () => {
  it.each([
    ['an empty conversation', []],
    ['a customer whom nobody answered', ['C: Hello? Is anybody there? | worried']],
    ['a silent agent', ['C: It broke. | angry', 'A:', 'C: Well? | angry', 'A: ...']],
    [
      'nonsense',
      ['C: It broke. | angry', 'A: xkcd qwrtp zzzz bnmk', 'C: What? | confused', 'A: la la la la la'],
    ],
  ])('%s scores 0 in every dimension, not null and not full marks', (_, lines) => {
    expect(scores(talk(lines))).toEqual([0, 0, 0]);
  });
});

describe('what the customer shows of its own accord', () => {
  const ease = { said: { seldom: ['angry'] } };
  const calmed = ['C: It broke.', 'A: Mm. | stall', 'C: Well, never mind. | calmer'];

  it('earns nothing for an agent that neither said nor did anything of substance, and the reason is told', () => {
    expect(look(ease, talk(calmed))).toMatchObject({ share: 0 });
    expect(look({ said: { any: ['calmer'] } }, talk(calmed))).toMatchObject({ share: 0 });
    const { withheld } = assess(kind, talk(calmed));
    expect(withheld).toEqual([{ turn: 1, from: 0, to: 3, reason: 'did-nothing' }]);
  });

  it('counts again for one that looked or answered', () => {
    expect(look(ease, talk([...calmed, 'A: I have looked. | check-records']))).toMatchObject({ share: 1 });
  });
});

describe('saying it again', () => {
  const same = 'I am so very sorry for the inconvenience that was caused to you.';
  const twice = talk([
    `A: ${same} | apologise`,
    'C: So where is it?',
    'A: On the van, I looked. | check-records',
    'C: Good.',
    `A: ${same} | apologise`,
  ]);

  it('counts once', () => {
    expect(look({ said: { any: ['apologise'], at_least: 2 } }, twice)).toMatchObject({
      share: 0.5,
      withheld: [{ turn: 4, behaviour: 'apologise', reason: 'repeated' }],
    });
  });

  it('leaves the rest of the turn alone', () => {
    const { conversation } = talk([
      `A: ${same}`,
      'C: And?',
      `A: ${same} Your money is back on the card by Friday noon.`,
    ]);
    const text = conversation.turns[2]?.text ?? '';
    const at = text.indexOf('Friday');
    const observations = [
      {
        turn: 2,
        behaviour: 'commit-timeframe',
        from: at,
        to: at + 6,
        confidence: 1,
        source: 'rule' as const,
      },
    ];
    expect(look({ said: { any: ['commit-timeframe'] } }, { conversation, observations }).status).toBe('met');
  });

  it('short everyday sentences may come again', () => {
    const short = talk(['A: Thank you, Ms Marsh. | thank', 'C: Yes.', 'A: Thank you, Ms Marsh. | thank']);
    expect(look({ said: { any: ['thank'], at_least: 2 } }, short).status).toBe('met');
  });
});

describe('replies that ignore the customer', () => {
  const kindWords = [
    'C: Where is my parcel? | angry',
    'A: How hard this must be for you. | acknowledge-feeling',
    'C: But where is it? | angry',
    'A: My heart goes out to you, truly sorry. | apologise',
    'C: Hello? Where IS it? | angry',
    'A: We feel with you in every way. | acknowledge-feeling',
  ];

  it('earn nothing when the matter is never taken up', () => {
    const assessment = assess(kind, talk(kindWords));
    expect(assessment.dimensions.empathy?.score).toBe(0);
    expect(assessment.withheld.map(({ turn, reason }) => [turn, reason])).toEqual([
      [1, 'ignores-customer'],
      [3, 'ignores-customer'],
      [5, 'ignores-customer'],
    ]);
    expect(resultOf(assessment, 'sorry').withheld).toMatchObject([{ turn: 3, reason: 'ignores-customer' }]);
  });

  it('the first kind reply stands once the matter is taken up', () => {
    const taken = [...kindWords, 'C: So?', 'A: What is the number of it? | ask-details'];
    expect(assess(kind, talk(taken)).withheld.map(({ turn }) => turn)).toEqual([3, 5]);
  });

  it('hearing somebody out who asks nothing yet is no ignoring', () => {
    const venting = [
      'C: It was her birthday. | angry',
      'A: And she had nothing to unwrap. | acknowledge-feeling',
      'C: She cried all evening. | worried',
      'A: I am so sorry that we did that to her. | apologise',
      'C: Yes.',
      'A: Let me look at it. What is the number? | ask-details',
    ];
    expect(assess(kind, talk(venting)).withheld).toEqual([]);
  });

  it('a wild promise does not take the matter up', () => {
    const wild = [...kindWords, 'C: So?', 'A: You get it back threefold! | overpromise offer-remedy'];
    const assessment = assess(kind, talk(wild));
    expect(resultOf(assessment, 'remedy').status).toBe('missed');
    expect(resultOf(assessment, 'no-breach').status).toBe('missed');
  });
});

describe('what the detector already found empty', () => {
  it('earns nothing, and still breaks a guard', () => {
    const { conversation, observations } = talk([
      'C: Well?',
      'A: Empathy, apology, refund! | apologise rude',
      'C: ?',
    ]);
    const withheld = [{ turn: 1, from: 0, to: 27, reason: 'list-of-words' as const }];
    const assessment = assess(kind, { conversation, observations, withheld });
    expect(resultOf(assessment, 'sorry')).toMatchObject({
      status: 'missed',
      withheld: [{ reason: 'list-of-words' }],
    });
    expect(resultOf(assessment, 'no-harm').status).toBe('missed');
  });
});
