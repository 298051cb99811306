import type { CompiledRule, CompiledScenario } from '../compiled.js';
import { chanceOf, textSeed } from './chance.js';
import { foreignWordsOf } from './foreign-words.js';
import { type GoldPath, goldPaths, goldTurns } from './gold-paths.js';
import { heardIn, isKindness, type SaidSentence, saidSentences } from './sentences.js';
import { isTrap } from './traps.js';
import { withoutKindness } from './without-kindness.js';
import { wordingOf } from './wording.js';

/** How behaviours are said, by id, in the scenario's language: examples of the behaviour catalogue. */
export type SpokenExamples = Readonly<Record<string, readonly string[]>>;

/** The words that simulated agents have: of the catalogue, of the scenario's gold conversations, of its patterns. */
export interface Material {
  readonly compiled: CompiledScenario;
  readonly golds: readonly GoldPath[];
  /** Every turn that an agent says in a gold conversation. */
  readonly turns: readonly string[];
  /** Sentences that carry the behaviour and, but for kindness, no other; those nearest to the case come first. */
  readonly said: (behaviour: string) => readonly string[];
  /** Questions for something askable (`fact:<id>`, `topic:<id>`, `stock:<id>`). */
  readonly asks: (key: string) => readonly string[];
  /** What makes a rule fire as far as words can, by the rule's id. */
  readonly tells: (rule: string) => readonly string[];
  readonly sentences: (turn: string) => readonly SaidSentence[];
  /** The turn without a kind word; empty where nothing else was in it. */
  readonly coldly: (turn: string) => string;
  /** What somebody who means well may ask about: keys of facts and topics. */
  readonly decent: readonly string[];
}

const examplesLookedAt = 30;
/** So many sentences are kept even where each speaks of another case. */
const examplesKept = 12;
const wordingsOfPattern = 3;

/** A name or a figure belongs to another case. */
function isGeneral(text: string): boolean {
  return !/\d|[^.!?…]\s\p{Lu}\p{Ll}/u.test(text);
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

function examplesOf(
  compiled: CompiledScenario,
  behaviour: string,
  texts: readonly string[],
  foreignIn: (text: string) => number,
): readonly string[] {
  const clear = texts
    .filter(isGeneral)
    .map((text) => ({ text, foreign: foreignIn(text) }))
    .toSorted((a, b) => a.foreign - b.foreign)
    .slice(0, examplesLookedAt)
    .filter(({ text }) => {
      const heard = heardIn(compiled, text);
      const others = heard.filter((id) => id !== behaviour);
      return heard.includes(behaviour) && others.every((id) => isKindness(compiled, id));
    });
  return clear.filter(({ foreign }, index) => foreign === 0 || index < examplesKept).map(({ text }) => text);
}

function wordings(sources: readonly string[]): readonly string[] {
  const made = sources.flatMap((source) => {
    const chance = chanceOf(textSeed(source));
    return Array.from({ length: wordingsOfPattern }, () => wordingOf(source, chance));
  });
  return [...new Set(made)];
}

function questionsFor(
  compiled: CompiledScenario,
  key: string,
  sentences: readonly string[],
): readonly string[] {
  const askable = compiled.askables.find((each) => each.key === key);
  if (askable === undefined) return [];
  const asks = (text: string): boolean => {
    const reading = compiled.tools.read(text);
    return (
      reading.sentences.some(({ question }) => question) &&
      askable.patterns.some((pattern) => compiled.tools.findWording(pattern, reading).length > 0)
    );
  };
  const made = wordings(askable.patterns.map(({ source }) => source)).map(
    (text) => `${text.replace(/[?!]+$/, '')}?`,
  );
  return [...sentences.filter(asks), ...made.filter(asks)];
}

function wordsFor(
  compiled: CompiledScenario,
  rule: CompiledRule,
  sentences: readonly string[],
  said: (behaviour: string) => readonly string[],
): readonly string[] {
  const { on, all = [] } = rule.source;
  const matches = (text: string): boolean => {
    const heard = heardIn(compiled, text);
    const reading = compiled.tools.read(text);
    return (
      (on === undefined || on.some((id) => heard.includes(id))) &&
      all.every((id) => heard.includes(id)) &&
      (rule.patterns.length === 0 ||
        rule.patterns.some((pattern) => compiled.tools.find(pattern, reading).length > 0))
    );
  };
  const behaving = [
    ...(on ?? []).flatMap((id) => said(id).slice(0, 4)),
    ...(all.length === 0 ? [] : [all.map((id) => said(id)[0] ?? '').join(' ')]),
  ];
  const worded = wordings(rule.patterns.map(({ source }) => source)).map((text) =>
    /[?!]$/.test(text) ? text : `${text}.`,
  );
  const both = behaving.flatMap((text) => worded.slice(0, 3).map((words) => `${text} ${words}`));
  const made = rule.patterns.length === 0 ? behaving : on === undefined && all.length === 0 ? worded : both;
  if (rule.patterns.length === 0 && behaving.length === 0) return [];
  return [...sentences.filter(matches), ...made.filter(matches)];
}

/**
 * Gathers what simulated agents can say. Nothing in it is made for one scenario: the same rules take it from any.
 *
 * @param examples of the catalogue, in the scenario's language
 */
export function materialOf(compiled: CompiledScenario, examples: SpokenExamples): Material {
  const golds = goldPaths(compiled);
  const turns = goldTurns(golds);
  const sentences = remembered((turn) => saidSentences(compiled, turn));
  const spoken = [...new Set(turns.flatMap((turn) => sentences(turn).map(({ text }) => text)))];
  const foreignIn = foreignWordsOf(compiled, examples);
  const own = turns.flatMap(sentences).filter(({ kind }) => kind);
  const said = remembered((behaviour) => {
    const kind = own.filter(({ behaviours }) => behaviours.includes(behaviour)).map(({ text }) => text);
    return [...new Set([...kind, ...examplesOf(compiled, behaviour, examples[behaviour] ?? [], foreignIn)])];
  });
  return {
    compiled,
    golds,
    turns,
    sentences,
    coldly: remembered((turn) => withoutKindness(compiled, sentences(turn))),
    decent: compiled.askables
      .filter((askable) => askable.kind !== 'stock' && !isTrap(askable))
      .map(({ key }) => key),
    said,
    asks: remembered((key) => questionsFor(compiled, key, spoken)),
    tells: remembered((id) => {
      const rule = compiled.rules.find(({ source }) => source.id === id);
      return rule === undefined ? [] : wordsFor(compiled, rule, spoken, said);
    }),
  };
}
