import type { Problem } from '../files/problem.js';
import type { Rubric } from '../rubric/rubric.js';
import { knownIds } from './check/known-ids.js';
import { playable } from './check/playable.js';
import type { ScenarioAtHand } from './check/rule.js';
import { type Collector, collectorFor } from './collector.js';
import type { Askable, CompiledAction, CompiledEnding, CompiledRule, CompiledScenario } from './compiled.js';
import type { Scenario, StockLines, Temperament } from './source.js';
import { stockForChannel } from './stock-for-channel.js';
import type { Tools } from './tools.js';
import { caseWordsOf, vocabularyOf } from './vocabulary.js';

/** Everything a scenario is compiled from. */
export interface ScenarioParts {
  readonly source: Scenario;
  readonly temperament: Temperament;
  /** Stock lines of the scenario's language. */
  readonly stock: StockLines;
  readonly tools: Tools;
  /** Ids of the rubrics at hand; absent: the rubric is not checked. */
  readonly rubrics?: ReadonlySet<string>;
  /** The scenario's rubric; absent: what the two mean together is not looked at. */
  readonly rubric?: Rubric;
}

export type CompileResult =
  | { readonly ok: true; readonly compiled: CompiledScenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const usualTurnLimit = 30;

function askablesOf(collector: Collector, source: Scenario): readonly Askable[] {
  const facts = Object.entries(source.facts).map(
    ([id, fact]): Askable => ({
      key: `fact:${id}`,
      kind: 'fact',
      id,
      patterns: collector.patterns(fact.asked, ['facts', id, 'asked']),
      on: fact.on ?? [],
      when: collector.condition(fact.when, ['facts', id, 'when']),
      lines: { any: fact.say },
      source: fact,
    }),
  );
  const topics = source.topics.map(
    (topic, index): Askable => ({
      key: `topic:${topic.id}`,
      kind: 'topic',
      id: topic.id,
      patterns: collector.patterns(topic.asked, ['topics', index, 'asked']),
      on: topic.on ?? [],
      when: collector.condition(topic.when, ['topics', index, 'when']),
      lines: { any: topic.say },
      source: topic,
    }),
  );
  return [...facts, ...topics];
}

function stockAskablesOf(collector: Collector, stock: StockLines): readonly Askable[] {
  return stock.topics.map((topic, index) => ({
    key: `stock:${topic.id}`,
    kind: 'stock',
    id: topic.id,
    patterns: collector.patterns(topic.asked, ['topics', index, 'asked']),
    on: topic.on ?? [],
    when: undefined,
    lines: topic.say,
    source: undefined,
  }));
}

function actionsOf(collector: Collector, source: Scenario): ReadonlyMap<string, CompiledAction> {
  const types = {
    text: 'string',
    choice: 'string',
    date: 'string',
    number: 'double',
    money: 'double',
    'yes-no': 'bool',
  } as const;
  return new Map(
    source.desk.actions.map((action, index) => {
      const params = Object.fromEntries(
        Object.entries(action.params ?? {}).map(([name, param]) => [name, types[param.type]]),
      );
      const limit = collector.condition(action.limit, ['desk', 'actions', index, 'limit'], 'bool', params);
      return [action.id, { source: action, limit }];
    }),
  );
}

function rulesOf(collector: Collector, source: Scenario): readonly CompiledRule[] {
  return (source.responds ?? []).map((rule, index) => ({
    source: rule,
    patterns: collector.patterns(rule.asked, ['responds', index, 'asked']),
    when: collector.condition(rule.when, ['responds', index, 'when']),
  }));
}

function endingsOf(collector: Collector, source: Scenario): readonly CompiledEnding[] {
  return source.endings.map((ending, index) => ({
    source: ending,
    when: collector.condition(ending.when, ['endings', index, 'when']),
    satisfaction:
      typeof ending.satisfaction === 'string'
        ? collector.condition(ending.satisfaction, ['endings', index, 'satisfaction'], 'number')
        : ending.satisfaction,
  }));
}

/** What a scenario's parts were compiled to, and what its rules look at. */
interface Reading {
  readonly compiled: CompiledScenario;
  readonly atHand: ScenarioAtHand;
}

/** Compiles as much as can be compiled; what cannot is in `atHand.written` for the rules to report. */
export function readScenarioParts(parts: ScenarioParts): Reading {
  const { source, temperament, tools } = parts;
  const stock = stockForChannel(parts.stock, source.channel);
  const language = {
    moods: Object.keys(source.mood),
    flags: source.flags ?? {},
    limits: Object.keys(source.desk.limits ?? {}),
  };
  const collector = collectorFor(language, tools);
  const stockCollector = collectorFor(language, tools);
  let vocabulary: ReadonlySet<string> | undefined;
  let caseWords: ReadonlySet<string> | undefined;
  const compiled: CompiledScenario = {
    source,
    temperament,
    stock,
    tools,
    behaviours: new Map(tools.behaviours.map((behaviour) => [behaviour.id, behaviour])),
    askables: [...askablesOf(collector, source), ...stockAskablesOf(stockCollector, stock)],
    rules: rulesOf(collector, source),
    actions: actionsOf(collector, source),
    records: source.desk.records.map((record, index) => ({
      source: record,
      readsOut: collector.patterns(record.reads_out, ['desk', 'records', index, 'reads_out']),
    })),
    identified: collector.condition(source.desk.identified, ['desk', 'identified']),
    endings: endingsOf(collector, source),
    hints: (source.hints ?? []).map((hint, index) => ({
      when: collector.condition(hint.when, ['hints', index, 'when']),
      text: hint.text,
    })),
    asking: stockCollector.patterns(stock.asking, ['asking']),
    scorer: stockCollector.patterns(stock.scorer, ['scorer']),
    farewell: stockCollector.patterns(stock.farewell, ['farewell']),
    slots: { ...source.customer.words, name: source.customer.name },
    // Words are needed to play, not to check.
    get vocabulary() {
      vocabulary ??= vocabularyOf([source, parts.stock]);
      return vocabulary;
    },
    get caseWords() {
      caseWords ??= caseWordsOf(source, stock);
      return caseWords;
    },
    turnLimit: source.turns ?? usualTurnLimit,
  };
  const atHand: ScenarioAtHand = {
    ...parts,
    stock,
    known: knownIds(source, tools),
    written: collector.written,
    stockWritten: stockCollector.written,
    turnLimit: compiled.turnLimit,
  };
  return { compiled, atHand };
}

/**
 * Makes a scenario ready to play. Every problem that stands in the way is reported, with its place; those of
 * the stock lines carry `file: stock/<language>`. Warnings alone do not stop it.
 */
export function compileScenario(parts: ScenarioParts): CompileResult {
  const { compiled, atHand } = readScenarioParts(parts);
  const problems = playable(atHand);
  const broken = problems.some((problem) => problem.severity === 'error');
  return broken ? { ok: false, problems } : { ok: true, compiled, problems };
}

/** What must hold before a scenario can be played, without keeping what was compiled. */
export function checkScenario(parts: ScenarioParts): readonly Problem[] {
  return compileScenario(parts).problems;
}
