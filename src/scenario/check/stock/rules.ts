import type { Problem } from '../../../files/problem.js';
import type { stockProblems } from '../../../files/problems/stock.js';
import { otherLanguageOf } from '../other-language.js';
import { patternMistakes } from '../pattern-mistake.js';
import { reachless } from '../pattern-reach.js';
import { warningAt } from '../rule.js';
import { repeated } from '../same-id.js';
import { answerWithoutRemark } from './answer-without-remark.js';
import { idleMark } from './idle-mark.js';
import { lostSlot } from './lost-slot.js';
import { missingMoment } from './missing-moment.js';
import { momentsOf, placedLines } from './moments.js';
import { noLine } from './no-line.js';
import type { StockAtHand, StockRule } from './rule.js';
import { sameLine } from './same-line.js';
import { samePattern } from './same-pattern.js';
import { slotNeverFilled } from './slots.js';
import { unfitChannel } from './unfit-channel.js';
import { unknownBehaviour } from './unknown-behaviour.js';

/** What lines and patterns of scenarios can be told too, by its code. */
type SharedCode = 'SC120' | 'SC129' | 'SC130' | 'SC169' | 'SC170' | 'SC172' | 'SC173' | 'SC174';

const otherLanguage: StockRule = ({ source }) =>
  momentsOf(source)
    .flatMap((moment) => placedLines(moment))
    .flatMap(({ text, pointer }) => {
      const spoken = otherLanguageOf(text, source.language);
      if (spoken === undefined) return [];
      const message = `this line seems to be in "${spoken}", the file is in "${source.language}"`;
      return [warningAt('SC174', pointer, message)];
    });

/** Every rule of stock lines by its code; a code without one does not compile. */
const stockRules = {
  SC120: unknownBehaviour,
  SC129: ({ patterns }) => patternMistakes(patterns),
  SC130: ({ source }) => repeated(source.topics, ['topics']),
  SC169: sameLine,
  SC170: slotNeverFilled,
  SC172: ({ patterns }) => reachless(patterns),
  SC173: samePattern,
  SC174: otherLanguage,
  SK101: noLine,
  SK102: missingMoment,
  SK103: lostSlot,
  SK104: idleMark,
  SK105: unfitChannel,
  SK106: answerWithoutRemark,
} as const satisfies Readonly<Record<SharedCode | keyof typeof stockProblems, StockRule>>;

/** Everything that can be said about stock lines whose shape the schema has accepted. */
export function lintStock(stock: StockAtHand): readonly Problem[] {
  return Object.values<StockRule>(stockRules).flatMap((rule) => rule(stock));
}
