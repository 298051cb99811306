import type { Scenario } from '../files/generated/scenario.js';
import type { Stock as StockLines } from '../files/generated/stock.js';
import type { Temperament } from '../files/generated/temperament.js';

export type { Scenario, StockLines, Temperament };

/** Points added to each mood. */
export type MoodChange = Readonly<Record<string, number>>;
export type FlagValue = boolean | number;
export type ParamValue = string | number | boolean;
export type Params = Readonly<Record<string, ParamValue>>;

export type Situation = keyof StockLines['situations'];
export type MoodEvent = keyof Temperament['events'];

export type Band = 'calm' | 'tense' | 'hot';
/** Lines by how the customer feels; `any` fits every mood. */
export type BandLines = Readonly<Partial<Record<Band | 'any', readonly string[]>>>;
