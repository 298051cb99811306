import { fold } from '../../language/fold.js';
import type { Scenario } from '../source.js';
import type { CureKind, FactKind, OutlinedFact, ScenarioOutline } from './outline.js';
import type { AuthoringPhrases } from './phrases.js';

type Fact = Scenario['facts'][string];
type Desk = Scenario['desk'];
type Action = Desk['actions'][number];

const actionIds: Readonly<Record<CureKind, string>> = {
  replacement: 'send-replacement',
  refund: 'refund',
  repair: 'book-repair',
  visit: 'book-visit',
  correction: 'put-right',
  own: 'help',
};

/** Behaviours that open a fact when nothing more exact was asked. */
const opened: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  reference: ['ask-details'],
  'what-happened': ['ask-details'],
  identity: ['verify-identity'],
  tried: ['diagnose'],
};

/** Ids in the order of a list, each once: `refund`, `refund-2`. */
function numbered(ids: readonly string[]): readonly string[] {
  return ids.map((id, index) => {
    const before = ids.slice(0, index).filter((each) => each === id).length;
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

export function factIds({ facts }: ScenarioOutline): readonly string[] {
  return numbered(facts.map(({ kind }) => (kind === 'own' ? 'detail' : kind)));
}

export function cureIds({ cures }: ScenarioOutline): readonly string[] {
  return numbered(cures.map(({ kind }) => actionIds[kind]));
}

/** `barvu` → `barv~`, `telefonu` → `telefon~`: short words and numbers stay as they are. */
function anyEnding(word: string): string {
  return /^\p{L}{5,}$/u.test(word) ? `${word.slice(0, -1)}~` : word;
}

/** A few words of an author as a pattern: "which colour, what colour" → one pattern each, small words between. */
export function patternsOf(
  words: readonly string[],
  { inflected }: Pick<AuthoringPhrases, 'inflected'> = {},
): readonly string[] {
  return words.flatMap((phrase) => {
    const plain = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const matched = inflected === true ? plain.map(anyEnding) : plain;
    return matched.length === 0 ? [] : [matched.join(' ...2 ')];
  });
}

/** Shorter words, such as "my" or "is", say nothing about what a number belongs to. */
const shortestNoun = 4;

/**
 * Ways to ask for a number by what the customer calls it: "My card number is 40718" → "number ...2 (card~)". A library
 * has cards where a shop has orders; no list foresees them all.
 */
function numberPatterns({ kind, say }: OutlinedFact, phrases: AuthoringPhrases): readonly string[] {
  if (kind !== 'reference') return [];
  const words = say.flatMap(
    (line) => line.toLowerCase().match(/(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu) ?? [],
  );
  const number = phrases.numberWords.match(/[a-z]+/g) ?? [];
  const isNumber = (word: string): boolean =>
    number.some((each) => (each.length < shortestNoun ? fold(word) === each : fold(word).startsWith(each)));
  const nouns = words.filter((word) => word.length >= shortestNoun && !isNumber(word));
  if (nouns.length === 0) return [];
  const called = `(${[...new Set(nouns.map((word) => (phrases.inflected === true ? anyEnding(word) : word)))].join('|')})`;
  return [`${phrases.numberWords} ...2 ${called}`, `${called} ...1 ${phrases.numberWords}`];
}

const fewestLines = 3;

/** What the author wrote, and as many lines in other words as are needed besides. */
function enoughLines(say: readonly string[], { inOtherWords }: AuthoringPhrases): readonly string[] {
  const [first = ''] = say;
  const missing = Math.max(0, fewestLines - say.length);
  return [...say, ...inOtherWords.slice(0, missing).map((inWords) => inWords(first))];
}

function factOf(fact: OutlinedFact, phrases: AuthoringPhrases): Fact {
  const { kind, say, askedWith = [] } = fact;
  const on = opened[kind];
  return {
    asked: [
      ...patternsOf(askedWith, phrases),
      ...phrases.facts[kind].asked,
      ...numberPatterns(fact, phrases),
    ],
    ...(on === undefined ? {} : { on: [...on] }),
    say: [...enoughLines(say, phrases)],
    ...(kind === 'identity' ? { set: { identified: true } } : {}),
    ...(kind === 'deadline' || kind === 'what-happened' ? { mood: { trust: 0.4 } } : {}),
  } as Fact;
}

export function factsOf(outline: ScenarioOutline, phrases: AuthoringPhrases): Scenario['facts'] {
  const ids = factIds(outline);
  return Object.fromEntries(
    outline.facts.map((fact, index) => [ids[index] ?? fact.kind, factOf(fact, phrases)]),
  );
}

/** The words with a digit in what the customer tells: `L-3381`. What is typed at the desk must be one of them. */
export function numbersIn(fact: OutlinedFact | undefined): readonly string[] {
  const words =
    fact?.say.flatMap((line) => line.match(/[\p{L}\d][\p{L}\d/-]*\d[\p{L}\d/-]*|\d+/gu) ?? []) ?? [];
  return [...new Set(words)];
}

/** What must be so before the desk helps. */
function neededBy(outline: ScenarioOutline): readonly string[] {
  const identity = outline.facts.some(({ kind }) => kind === 'identity');
  return ['action:check-case', ...(identity ? ['flag:identified'] : [])];
}

function lookUpOf(outline: ScenarioOutline, { desk }: AuthoringPhrases): Action {
  const reference = outline.facts.findIndex(({ kind }) => kind === 'reference');
  const matches = numbersIn(outline.facts[reference]);
  const id = factIds(outline)[reference];
  return {
    id: 'check-case',
    title: desk.lookUp,
    ...(matches.length === 0
      ? {}
      : { params: { number: { type: 'text' as const, title: desk.number, matches: [...matches] } } }),
    ...(id === undefined ? {} : { needs: [`fact:${id}`], refuse: desk.needsNumber }),
    result: outline.found,
  } as Action;
}

function cureOf(outline: ScenarioOutline, index: number, phrases: AuthoringPhrases): Action {
  const { desk } = phrases;
  const cure = outline.cures[index];
  const needs = neededBy(outline);
  const money = cure?.kind === 'refund';
  return {
    id: cureIds(outline)[index] ?? 'help',
    title: cure?.title ?? '',
    ...(money
      ? {
          params: { amount: { type: 'money' as const, title: desk.amount, min: 1, currency: desk.currency } },
          limit: 'amount <= limits.refund',
          over: desk.overLimit,
        }
      : {}),
    needs: [...needs],
    refuse: needs.length > 1 ? desk.needsIdentity : desk.needsLookUp,
    result: cure?.result ?? '',
    once: true,
    set: { helped: true },
  } as Action;
}

export function deskOf(outline: ScenarioOutline, phrases: AuthoringPhrases): Desk {
  const { desk } = phrases;
  const refund = outline.cures.find(({ kind }) => kind === 'refund');
  const identity = outline.facts.some(({ kind }) => kind === 'identity');
  return {
    ...(refund === undefined ? {} : { limits: { refund: refund.limit ?? 50 } }),
    ...(identity ? { identified: 'flags.identified' } : {}),
    records: [{ id: 'case', title: desk.record, needs: ['action:check-case'], text: outline.found }],
    actions: [
      lookUpOf(outline, phrases),
      ...outline.cures.map((_, index) => cureOf(outline, index, phrases)),
      {
        id: 'log-complaint',
        title: desk.log,
        needs: ['action:check-case'],
        refuse: desk.needsLookUp,
        result: desk.logged,
        once: true,
      },
      {
        id: 'hand-over',
        title: desk.handOver,
        needs: ['action:check-case'],
        refuse: desk.needsLookUp,
        result: desk.handedOver,
        once: true,
        goto: 'handed-over',
      },
    ],
  } as Desk;
}
