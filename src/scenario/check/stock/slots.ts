import type { Problem } from '../../../files/problem.js';
import type { Scenario } from '../../source.js';
import { unfilled } from '../slot-never-filled.js';
import { type Moment, momentsOf, placedLines } from './moments.js';
import type { StockAtHand, StockRule } from './rule.js';

/** Words that every scenario has. */
const always: Readonly<Record<'name' | keyof Scenario['customer']['words'], true>> = {
  name: true,
  thing: true,
  want: true,
  want_short: true,
  firm: true,
};

const inAnotherForm = /^(thing|want|want_short|firm)_[a-z]+$/;

function unfilledIn(moment: Moment, { words }: StockAtHand): readonly Problem[] {
  const lines = placedLines(moment);
  const forms = lines
    .flatMap(({ text }) => [...text.matchAll(/\{([a-z_]+)\}/g)].map(([, name = '']) => name))
    // Where no scenario tells which forms there are, each may be one.
    .filter((name) => words === undefined && inAnotherForm.test(name));
  const filled = new Set([...Object.keys(always), ...(words ?? forms)]);
  if (moment.slot !== undefined) filled.add(moment.slot);
  return lines.flatMap((line) =>
    unfilled(line, filled, (written) => `nothing fills ${written} here, so this line is never said`),
  );
}

/** A slot that nothing fills at its moment. */
export const slotNeverFilled: StockRule = (stock) =>
  momentsOf(stock.source).flatMap((moment) => unfilledIn(moment, stock));
