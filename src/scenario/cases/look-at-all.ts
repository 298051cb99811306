import type { CaseExpect, StepExpect } from '../../files/generated/cases.js';
import { type Look, type Looked, together } from './look.js';
import {
  lookAtEarns,
  lookAtFails,
  lookAtLanguage,
  lookAtOutcome,
  lookAtPassed,
  lookAtSatisfaction,
  lookAtScore,
} from './look-at-scores.js';
import {
  lookAtDesk,
  lookAtEnding,
  lookAtFacts,
  lookAtFlags,
  lookAtMood,
  lookAtTurns,
} from './look-at-state.js';
import { lookAtBehaviours, lookAtSays } from './look-at-words.js';
import type { View } from './view.js';

type Looks<Expect> = { readonly [Key in keyof Expect]-?: Look<Exclude<Expect[Key], undefined>> };

/** Every expectation and who looks at it; a forgotten one does not compile. */
const looks: Looks<CaseExpect> & Looks<StepExpect> = {
  ending: lookAtEnding,
  outcome: lookAtOutcome,
  satisfaction: lookAtSatisfaction,
  score: lookAtScore,
  passed: lookAtPassed,
  fails: lookAtFails,
  earns: lookAtEarns,
  behaviours: lookAtBehaviours,
  facts: lookAtFacts,
  flags: lookAtFlags,
  desk: lookAtDesk,
  says: lookAtSays,
  mood: lookAtMood,
  turns: lookAtTurns,
  language: lookAtLanguage,
};

/** Looks at all that is expected of a part of a conversation, in the order of the file. */
export function lookAtAll(
  expect: CaseExpect | StepExpect,
  view: View,
  pointer: readonly (string | number)[],
): Looked {
  const lookAt = <Key extends keyof CaseExpect>(key: Key): Looked => {
    const wanted = (expect as CaseExpect)[key];
    if (wanted === undefined) return together([]);
    const look = looks[key] as Look<unknown>;
    return look({ wanted, pointer: [...pointer, key] }, view);
  };
  return together((Object.keys(expect) as (keyof CaseExpect)[]).map(lookAt));
}
