import type { scenarioDesignProblems } from '../../files/problems/scenario-design.js';
import { actionImpossible } from './action-impossible.js';
import { briefGivesAway } from './brief-gives-away.js';
import { alwaysTrue, neverTrue } from './constant-condition.js';
import { criterionOutOfReach } from './criterion-out-of-reach.js';
import { exampleRefused } from './example-refused.js';
import { flagNeverRead, flagNeverSet } from './flags.js';
import { goldMissing, goldRanges } from './gold.js';
import { goldAndRubric } from './gold-and-rubric.js';
import { hintNeverShown } from './hint-never-shown.js';
import { changeWithoutEffect, moodOutOfBounds } from './mood-bounds.js';
import { neverFires } from './never-fires.js';
import { neverRevealed } from './never-revealed.js';
import { noWayTo } from './no-way.js';
import { otherLanguage } from './other-language.js';
import { patternReach } from './pattern-reach.js';
import { recordClosed } from './record-closed.js';
import type { ScenarioRule } from './rule.js';
import { sameLine } from './same-line.js';
import { samePattern } from './same-pattern.js';
import { satisfaction } from './satisfaction.js';
import { shadowedRule } from './shadowed-rule.js';
import { slotNeverFilled } from './slot-never-filled.js';
import { unmovedMood } from './unmoved-mood.js';
import { unreachableEnding } from './unreachable-ending.js';
import { unreachableTopic } from './unreachable-topic.js';

/** What can be played, but is surely not meant so, by code. SC167 is found by playing, which no rule does. */
export const designRules = {
  SC150: shadowedRule,
  SC151: neverFires,
  SC152: unreachableTopic,
  SC153: unreachableEnding,
  SC154: noWayTo('good', 'SC154'),
  SC155: noWayTo('bad', 'SC155'),
  SC156: neverRevealed,
  SC157: actionImpossible,
  SC158: recordClosed,
  SC159: exampleRefused,
  SC160: moodOutOfBounds,
  SC161: changeWithoutEffect,
  SC162: flagNeverRead,
  SC163: flagNeverSet,
  SC164: neverTrue,
  SC165: alwaysTrue,
  SC166: criterionOutOfReach,
  SC168: satisfaction,
  SC169: sameLine,
  SC170: slotNeverFilled,
  SC171: hintNeverShown,
  SC172: patternReach,
  SC173: samePattern,
  SC174: otherLanguage,
  SC175: briefGivesAway,
  SC176: goldMissing,
  SC177: goldRanges,
  SC178: goldAndRubric,
  SC179: unmovedMood,
} as const satisfies Readonly<Record<Exclude<keyof typeof scenarioDesignProblems, 'SC167'>, ScenarioRule>>;
