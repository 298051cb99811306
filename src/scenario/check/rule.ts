import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import type { ProblemCode } from '../../files/problem-catalogue.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Pointer, Written } from '../collector.js';
import type { Scenario, StockLines, Temperament } from '../source.js';
import type { Tools } from '../tools.js';
import type { KnownIds } from './known-ids.js';

/** A scenario of the right shape with what it is played with, as the rules see it. */
export interface ScenarioAtHand {
  readonly source: Scenario;
  readonly temperament: Temperament;
  readonly stock: StockLines;
  readonly tools: Tools;
  readonly known: KnownIds;
  readonly written: Written;
  /** Conditions and patterns of the stock lines. */
  readonly stockWritten: Written;
  /** Agent turns after which the conversation is over. */
  readonly turnLimit: number;
  /** Ids of the rubrics at hand; absent: not looked at. */
  readonly rubrics?: ReadonlySet<string>;
  /** The scenario's rubric; absent: not looked at. */
  readonly rubric?: Rubric;
}

/** One thing that can be wrong with a scenario whose shape is right. Plays nothing. */
export type ScenarioRule = (scenario: ScenarioAtHand) => readonly Problem[];

type Rest = Pick<Problem, 'hint' | 'offset' | 'at' | 'file'>;

/** Something that stands in the way of playing or scoring the scenario as it is written. */
export function errorAt(code: ProblemCode, pointer: Pointer, message: string, rest: Rest = {}): Problem {
  return makeProblem(code, message, { ...rest, pointer });
}

/** Something that works, but is surely not what the author meant. */
export function warningAt(code: ProblemCode, pointer: Pointer, message: string, rest: Rest = {}): Problem {
  return makeProblem(code, message, { ...rest, pointer, severity: 'warning' });
}
