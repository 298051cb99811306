import { describe, expect, it } from 'vitest';
import { buildScorecard } from '../../../src/report/scorecard/build-scorecard.js';
import { scorecardJson } from '../../../src/report/scorecard-json.js';
import { assess } from '../../../src/rubric/assess.js';
import { assessment, card, conversation, observations, rubric } from './cards.js';

const criterion = (id: string, of = card()) =>
  of.dimensions.flatMap(({ criteria }) => criteria).find((each) => each.id === id);

describe('a scorecard', () => {
  it('quotes the words that earned points, with the number of the turn from 1', () => {
    expect(criterion('greeted')).toMatchObject({
      status: 'met',
      evidence: [{ kind: 'turn', turn: 1, words: 'Good morning' }],
    });
  });

  it('keeps a critical failure apart, with the words and the score before it', () => {
    expect(card().critical).toEqual([
      {
        family: 'compliance',
        title: 'Identity before data',
        evidence: [{ kind: 'turn', turn: 3, words: 'Your balance is 40' }],
      },
    ]);
    expect(card().total).toMatchObject({ passed: false, before: assessment.total.scoreBeforeFailure });
  });

  it('describes the level in the words of the rubric, without the number in front', () => {
    const { description, level } = card().dimensions[0] ?? {};
    expect(description).toBe(['none', 'cold', 'correct', 'warm', 'seen'][level ?? -1]);
  });

  it('names what could not be assessed', () => {
    expect(card().unassessed).toEqual(['Tone']);
  });

  it('finds the strongest moment in the agent’s words, and the weakest where something critical failed', () => {
    // Turn 3 offers a remedy, too, but broke a guard.
    expect(card().strongest?.turn).toBe(1);
    expect(card().weakest?.turn).toBe(3);
  });

  it('has no moments where nothing was said', () => {
    const silent = { id: 'x', turns: [] };
    const empty = buildScorecard(assess(rubric, { conversation: silent }), rubric, silent);
    expect([empty.strongest, empty.weakest]).toEqual([undefined, undefined]);
  });
});

describe('advice', () => {
  it('says where it belonged: after the cue that the criterion depends on', () => {
    expect(criterion('sorry')?.advice?.place).toEqual({
      why: 'in-reply-to',
      turn: 2,
      words: 'My parcel is late and I am angry!',
    });
  });

  it('takes the example closest to the customer’s words, without a name where none is known', () => {
    expect(criterion('sorry')?.advice?.example).toBe('Sorry about the parcel.');
  });

  it('puts in the customer’s name', () => {
    expect(criterion('sorry', card({ customerName: 'Ms Marsh' }))?.advice?.example).toBe(
      'Sorry about the parcel, Ms Marsh.',
    );
  });

  it('falls back on the examples of the behaviour', () => {
    const behaviourExamples = (id: string) => (id === 'ask-details' ? ['What happened?'] : []);
    expect(criterion('asked', card({ behaviourExamples }))?.advice?.example).toBe('What happened?');
  });

  it('is not given for what was met', () => {
    expect(criterion('greeted')?.advice).toBeUndefined();
  });
});

describe('JSON', () => {
  const json = scorecardJson({ conversation, assessment, observations, card: card() });

  it('has its keys in one order', () => {
    expect(Object.keys(json)).toEqual([
      'id',
      'language',
      'channel',
      'rubric',
      'verdict',
      'dimensions',
      'total',
      'critical',
      'criteria',
      'withheld',
      'observations',
    ]);
  });

  it('counts turns from 0 as the input does, and says null for what is unknown', () => {
    expect(json).toMatchObject({
      observations: [{ turn: 0, behaviour: 'greet', from: 0, to: 12 }, {}, {}, {}],
    });
    const bare = scorecardJson({ conversation: { id: 'a', turns: [] }, assessment, observations: [] });
    expect(bare).toMatchObject({ language: null, channel: null });
    expect(JSON.stringify(bare)).not.toContain('undefined');
  });
});
