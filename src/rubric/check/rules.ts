import type { ProblemCode } from '../../files/problem-catalogue.js';
import { condition } from './condition.js';
import { idleKey } from './idle-key.js';
import { noWeight } from './no-weight.js';
import { oneEvidence } from './one-evidence.js';
import { order } from './order.js';
import { question } from './question.js';
import { rising } from './rising.js';
import type { RubricRule } from './rule.js';
import { sameId } from './same-id.js';
import { unknownBehaviour } from './unknown-behaviour.js';
import { unknownPart } from './unknown-part.js';

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
  RB150: idleKey,
} satisfies Readonly<Record<Exclude<RubricCode, LoadCode>, RubricRule>>;
