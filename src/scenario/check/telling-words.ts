import { profiles } from '../../language/profiles/index.js';
import type { Scenario } from '../source.js';

type Fact = Scenario['facts'][string];

const withDigit = /[\p{L}\p{N}@][\p{L}\p{N}@._/-]*/gu;
const sum = /(\p{Sc})\s?(\d{2,}(?:[.,]\d+)?)|(\d{2,}(?:[.,]\d+)?)\s?(\p{Sc}|%|\p{L}{2,})/gu;
const name = /(?<=[\p{Ll}\p{N},;:]["'’)]?\s)\p{Lu}[\p{Ll}\p{M}]{2,}/gu;

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

/** Numbers of orders, postcodes, addresses of e-mail: one alone gives a fact away. */
function identifiers(text: string): readonly string[] {
  if (!/[\d@]/.test(text)) return [];
  return [...text.matchAll(withDigit)]
    .map(([word]) => word.replace(/[._/-]+$/, '').toLowerCase())
    .filter((word) => /^\S+@\S+\.\S+$/.test(word) || (digitsIn(word) >= 3 && !/^(19|20)\d\d$/.test(word)));
}

/** Sums and dates: a number with what it counts. */
function amounts(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(sum)].map(([, before, first, second, after]) =>
    `${first ?? second} ${before ?? after}`.toLowerCase(),
  );
}

/** Words written with a capital within a sentence; days and months say too little. */
function names(text: string, language: string): readonly string[] {
  const { weekdays = [], months = [] } = profiles[language]?.quantities ?? {};
  const ordinary = new Set([...weekdays, ...months]);
  return [...text.matchAll(name)].map(([word]) => word.toLowerCase()).filter((word) => !ordinary.has(word));
}

/** Words of a fact's lines that tell it to whoever reads them: its numbers, and names that most lines have. */
export function tellingWords({ say }: Fact, language: string): ReadonlySet<string> {
  const often = (of: (text: string) => readonly string[]): readonly string[] => {
    const lists = say.map((line) => new Set(of(line)));
    const all = new Set(lists.flatMap((list) => [...list]));
    return [...all].filter((word) => lists.filter((list) => list.has(word)).length * 2 > lists.length);
  };
  return new Set([...say.flatMap(identifiers), ...often(amounts), ...often((line) => names(line, language))]);
}

/** All such words of a text, with the place of each. */
export function wordsThatTell(text: string): ReadonlySet<string> {
  const capitals = [...text.matchAll(/\p{Lu}[\p{Ll}\p{M}]{2,}/gu)].map(([word]) => word.toLowerCase());
  return new Set([...identifiers(text), ...amounts(text), ...capitals]);
}
