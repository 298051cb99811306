import type { Observation } from '../../behaviour/observation.js';
import { foundByTurn, type Scoring } from '../agreement/take-sample.js';
import { turnRecords } from './learn-turns.js';
import type { LearntModel } from './learnt-model.js';
import { expectRating, readRecord } from './learnt-rating.js';
import { textCounter } from './text-features.js';

/** Corrects what was found in a conversation by what the organisation's own labels taught. */
export type Adjust = (scoring: Scoring) => readonly Observation[];

/** Undefined where no behaviour or cue was learnt. Labels by a person are left as they are. */
export function adjusting({ turns }: LearntModel): Adjust | undefined {
  if (!turns || turns.labels.length === 0) return undefined;
  const count = textCounter(turns.reading.slots);
  return (scoring) => {
    const { conversation, observations } = scoring;
    const found = foundByTurn(observations, conversation.turns.length);
    const byPerson = new Set(observations.flatMap(({ source, turn }) => (source === 'person' ? [turn] : [])));
    const added: Observation[] = [];
    const dropped = new Set<string>();
    for (const { turn, text, findings } of turnRecords(scoring, 0, count)) {
      if (byPerson.has(turn)) continue;
      const said = conversation.turns[turn];
      const record = readRecord(turns.reading, text, findings);
      for (const { label, by, rating, cut } of turns.labels) {
        if (said?.speaker !== by) continue;
        const carries = expectRating(rating, record) > cut;
        const known = found[turn]?.has(label) === true;
        if (carries && !known)
          added.push({
            turn,
            behaviour: label,
            from: 0,
            to: said.text.length,
            confidence: 0.75,
            source: 'model',
          });
        if (!carries && known) dropped.add(`${turn} ${label}`);
      }
    }
    if (added.length + dropped.size === 0) return observations;
    return [
      ...observations.filter(({ turn, behaviour }) => !dropped.has(`${turn} ${behaviour}`)),
      ...added,
    ].sort((a, b) => a.turn - b.turn || a.from - b.from || (a.behaviour < b.behaviour ? -1 : 1));
  };
}
