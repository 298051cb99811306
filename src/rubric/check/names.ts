import { didYouMean } from '../../files/did-you-mean.js';

/** A hint towards the known name that was probably meant; empty when none is near. */
export function meant(name: string, known: Iterable<string>): { readonly hint?: string } {
  const guess = didYouMean(name, known);
  return guess === undefined ? {} : { hint: `Did you mean "${guess}"?` };
}
