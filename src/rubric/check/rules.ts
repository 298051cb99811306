import type { ProblemCode } from '../../files/problem-catalogue.js';
import { answerWords } from './answer-words.js';
import { blindCheck } from './blind-check.js';
import { condition } from './condition.js';
import { constantCondition } from './constant.js';
import { idleKey } from './idle-key.js';
import { noWeight } from './no-weight.js';
import { oneEvidence } from './one-evidence.js';
import { order } from './order.js';
import { passMark } from './pass-mark.js';
import { question } from './question.js';
import { rehearsed } from './rehearsed.js';
import { rising } from './rising.js';
import type { RubricRule } from './rule.js';
import { sameCriterion } from './same-criterion.js';
import { sameId } from './same-id.js';
import { textLanguage } from './text-language.js';
import { toothless } from './toothless.js';
import { unhelpful } from './unhelpful.js';
import { unknownBehaviour } from './unknown-behaviour.js';
import { unknownPart } from './unknown-part.js';
import { wrongSide } from './wrong-side.js';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** The schema and the translations find theirs elsewhere. */
type Elsewhere = `RB10${Digit}` | 'RB110' | `RB14${Digit}`;
type RubricCode = Exclude<Extract<ProblemCode, `RB${string}`>, Elsewhere>;
/** What a rubric has to be before it can score anything. */
type LoadCode = Extract<RubricCode, `RB12${Digit}` | `RB13${0 | 1 | 2 | 3 | 4 | 5 | 6}`>;

/** What has to hold whenever a rubric is used: the rule of each code. A rule may find several. */
export const loadRules = {
  RB120: unknownBehaviour,
  RB121: unknownPart,
  RB122: unknownPart,
  RB123: sameId,
  RB124: oneEvidence,
  RB125: oneEvidence,
  RB126: condition,
  RB127: condition,
  RB128: noWeight,
  RB129: noWeight,
  RB130: noWeight,
  RB131: condition,
  RB132: question,
  RB133: rising,
  RB134: order,
  RB135: question,
  RB136: question,
} satisfies Readonly<Record<LoadCode, RubricRule>>;

/** What its author should see besides: a code of the catalogue without a rule does not compile. */
export const designRules = {
  RB137: constantCondition,
  RB138: sameCriterion,
  RB139: passMark,
  RB150: idleKey,
  RB151: toothless,
  RB152: wrongSide,
  RB153: unhelpful,
  RB154: answerWords,
  RB155: textLanguage,
  RB156: rehearsed,
  RB157: blindCheck,
} satisfies Readonly<Record<Exclude<RubricCode, LoadCode>, RubricRule>>;
