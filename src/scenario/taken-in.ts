import type { CompiledRule, CompiledScenario } from './compiled.js';
import { gist, isMeaningless, type Manner, mannerOf } from './manner.js';
import { isHarm } from './remark.js';
import type { Heard, Pattern, Reading } from './tools.js';
import { behavioursAboutTheCase, type WordedQuestion, wordedQuestions } from './worded-questions.js';

/** What a customer takes from a text, whatever has happened so far. */
export interface TakenIn {
  readonly reading: Reading;
  readonly manner: Manner;
  /** Behaviours heard, once each. Of words that mean nothing to the customer only what does harm. */
  readonly behaviours: readonly string[];
  /** The text as compared with earlier ones. */
  readonly gist: string;
  readonly questions: readonly WordedQuestion[];
  /** Behaviours that may open a fact or a topic. */
  readonly aboutTheCase: ReadonlySet<string>;
  /** The rules whose own words stand in it. */
  readonly worded: ReadonlySet<CompiledRule>;
  /** It reads out what only the holder of the account may hear. */
  readonly readsOut: boolean;
  /** It says goodbye in words. */
  readonly goodbye: boolean;
}

const heardFrom = 0.5;
/** An odd question is more often idle than hurtful: what would hurt is only taken so where it is rather sure. */
const hurtfulQuestionFrom = 0.7;
const rememberedLength = 300;

function isTakenIn(compiled: CompiledScenario, reading: Reading, heard: Heard): boolean {
  const isQuestion = reading.sentences.some(
    ({ question, from, to }) => question && heard.from < to && from < heard.to,
  );
  return (
    heard.confidence >= (isQuestion && isHarm(compiled, heard.behaviour) ? hurtfulQuestionFrom : heardFrom)
  );
}

function behavioursIn(compiled: CompiledScenario, reading: Reading, manner: Manner): readonly string[] {
  const all = reading.heard
    .filter((each) => isTakenIn(compiled, reading, each))
    .map(({ behaviour }) => behaviour);
  const distinct = [...new Set(all)].filter((id) => compiled.behaviours.get(id)?.by !== 'customer');
  return isMeaningless(manner)
    ? distinct.filter((id) => compiled.behaviours.get(id)?.sign === '-')
    : distinct;
}

function take(compiled: CompiledScenario, reading: Reading): TakenIn {
  const stands = (pattern: Pattern): boolean => compiled.tools.find(pattern, reading).length > 0;
  const manner = mannerOf(compiled, reading);
  return {
    reading,
    manner,
    behaviours: behavioursIn(compiled, reading, manner),
    gist: gist(reading.text).slice(0, rememberedLength),
    questions: wordedQuestions(compiled, reading),
    aboutTheCase: behavioursAboutTheCase(compiled, reading),
    worded: new Set(compiled.rules.filter(({ patterns }) => patterns.some(stands))),
    readsOut: compiled.records.some(
      ({ source, readsOut }) => source.account === true && readsOut.some(stands),
    ),
    goodbye: compiled.farewell.some(stands),
  };
}

const known = new WeakMap<CompiledScenario, WeakMap<Reading, TakenIn>>();

/** Takes a text in. Worked out once a reading, and remembered for as long as somebody holds the reading. */
export function takeIn(compiled: CompiledScenario, reading: Reading): TakenIn {
  let readings = known.get(compiled);
  if (readings === undefined) {
    readings = new WeakMap();
    known.set(compiled, readings);
  }
  const before = readings.get(reading);
  if (before !== undefined) return before;
  const taken = take(compiled, reading);
  readings.set(reading, taken);
  return taken;
}
