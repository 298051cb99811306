import type { Condition } from './conditions.js';
import type { Slots } from './lines.js';
import type { BandLines, Scenario, StockLines, Temperament } from './source.js';
import type { KnownBehaviour, Pattern, Tools } from './tools.js';

type Action = Scenario['desk']['actions'][number];
type DeskRecord = Scenario['desk']['records'][number];
type Rule = NonNullable<Scenario['responds']>[number];
type Ending = Scenario['endings'][number];
type Fact = Scenario['facts'][string];
type Topic = Scenario['topics'][number];

/** Something the agent may ask for. `key` is `fact:<id>`, `topic:<id>` or `stock:<id>`. */
export interface Askable {
  readonly key: string;
  readonly kind: 'fact' | 'topic' | 'stock';
  readonly id: string;
  readonly patterns: readonly Pattern[];
  readonly on: readonly string[];
  readonly when: Condition | undefined;
  readonly lines: BandLines;
  readonly source: Fact | Topic | undefined;
}

export interface CompiledRule {
  readonly source: Rule;
  readonly patterns: readonly Pattern[];
  readonly when: Condition | undefined;
}

export interface CompiledAction {
  readonly source: Action;
  readonly limit: Condition | undefined;
}

export interface CompiledRecord {
  readonly source: DeskRecord;
  readonly readsOut: readonly Pattern[];
}

export interface CompiledEnding {
  readonly source: Ending;
  readonly when: Condition | undefined;
  readonly satisfaction: Condition | number | undefined;
}

/** A scenario ready to play: patterns and conditions compiled once, ids resolved. */
export interface CompiledScenario {
  readonly source: Scenario;
  readonly temperament: Temperament;
  readonly stock: StockLines;
  readonly tools: Tools;
  readonly behaviours: ReadonlyMap<string, KnownBehaviour>;
  /** Facts first, then topics, then the questions any customer can answer. */
  readonly askables: readonly Askable[];
  readonly rules: readonly CompiledRule[];
  readonly actions: ReadonlyMap<string, CompiledAction>;
  readonly records: readonly CompiledRecord[];
  readonly identified: Condition | undefined;
  readonly endings: readonly CompiledEnding[];
  readonly hints: readonly { readonly when: Condition | undefined; readonly text: string }[];
  readonly asking: readonly Pattern[];
  readonly scorer: readonly Pattern[];
  readonly farewell: readonly Pattern[];
  readonly slots: Slots;
  /** Lower-case words of every text of the scenario and the stock lines. */
  readonly vocabulary: ReadonlySet<string>;
  /** Lower-case words of the scenario alone, the stock lines' skip list left out. */
  readonly caseWords: ReadonlySet<string>;
  /** Agent turns after which the conversation is over. */
  readonly turnLimit: number;
}
