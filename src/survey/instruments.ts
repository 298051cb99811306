import type { Instrument, Means } from './answer.js';

/** The scale of an instrument, both ends included. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

export const scales: Readonly<Record<Instrument, Scale>> = {
  csat: { lowest: 1, highest: 5 },
  nps: { lowest: 0, highest: 10 },
  ces: { lowest: 1, highest: 7 },
};

export const instruments = Object.keys(scales) as readonly Instrument[];

export const allMeans: readonly Means[] = ['phone', 'email', 'paper', 'web', 'chat', 'sms'];

/** Is this a whole number on the instrument's scale? */
export function isOnScale(instrument: Instrument, value: number): boolean {
  const { lowest, highest } = scales[instrument];
  return Number.isInteger(value) && value >= lowest && value <= highest;
}

/** CSAT counts the answers 4 and 5 of five as satisfied. */
export const isSatisfied = (value: number): boolean => value >= 4;

/** NPS: 9 and 10 promote, 0 to 6 detract, 7 and 8 do neither. */
export const npsPart = (value: number): -1 | 0 | 1 => (value >= 9 ? 1 : value <= 6 ? -1 : 0);
