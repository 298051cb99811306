import type { Scoring } from '../agreement/take-sample.js';
import type { Expectation, ExpectedValue } from './expectation.js';
import { expectQuality, type TurnQuality, turnRecords } from './learn-turns.js';
import { wholeFindings } from './learn-whole.js';
import type { LearntModel } from './learnt-model.js';
import { expectRating, readRecord } from './learnt-rating.js';
import { levelAt } from './levels.js';
import { conversationPassage } from './passage.js';
import { reasonsFor } from './reasons.js';
import { textCounter } from './text-features.js';

/** Says what people would rate. */
export type Expect = (scoring: Scoring) => Expectation;

/** Makes a model ready to say what it expects. */
export function expecting({ whole, turns }: LearntModel): Expect {
  const countTurn = turns && textCounter(turns.reading.slots);
  const countWhole = whole && textCounter(whole.reading.slots);
  return (scoring) => {
    const { conversation } = scoring;
    const quality: TurnQuality =
      turns && countTurn && turns.quality.length > 0
        ? expectQuality(turns.quality, turns.reading, turnRecords(scoring, 0, countTurn), scoring)
        : new Map();
    const ofTurns = [...quality.values()]
      .flatMap((values) => [...values].map(([turn, each]) => ({ turn, quality: each })))
      .sort((a, b) => a.turn - b.turn);
    if (!whole || !countWhole) return { ratings: {}, verdict: {}, turns: ofTurns };
    const passage = conversationPassage(conversation.turns);
    const findings = wholeFindings(scoring, quality);
    const record = readRecord(whole.reading, countWhole(passage), findings);
    const expected = ({
      rating,
    }: (typeof whole.ratings)[number] | (typeof whole.verdict)[number]): ExpectedValue => ({
      value: expectRating(rating, record),
      get reasons() {
        return reasonsFor(rating, whole.reading, conversation.turns, passage, record, findings);
      },
    });
    return {
      ratings: Object.fromEntries(whole.ratings.map((each) => [each.name, expected(each)])),
      verdict: Object.fromEntries(
        whole.verdict.map((each) => {
          const said = expected(each);
          const level = levelAt(said.value, each.cuts);
          return [each.dimension, Object.assign(said, { level })];
        }),
      ),
      turns: ofTurns,
    };
  };
}
