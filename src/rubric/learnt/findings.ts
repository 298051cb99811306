import type { Observation } from '../../behaviour/observation.js';
import type { Conversation, Turn } from '../../conversation/conversation.js';
import type { Scoring } from '../agreement/take-sample.js';
import { wordsOfTurn } from './spoken-words.js';

/** What was found in a conversation, as numbers by name; what is not there is 0. */
export type Findings = ReadonlyMap<string, number>;

/** A turn as findings look at it. */
export interface SeenTurn {
  readonly turn: Turn;
  readonly words: number;
  readonly different: ReadonlySet<string>;
}

export function seeTurns(turns: readonly Turn[]): readonly SeenTurn[] {
  return turns.map((turn) => {
    const words = wordsOfTurn(turn);
    return { turn, words: words.length, different: new Set(words.map(({ word }) => word)) };
  });
}

/** Share of the words of two turns that both have, 0–1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}

const countOf = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

/** How one party talks: how much, how it asks and exclaims, how it repeats itself. */
function manner(
  party: 'agent' | 'customer',
  own: readonly SeenTurn[],
): readonly (readonly [string, number])[] {
  const texts = own.map(({ turn }) => turn.text);
  const lengths = own.map(({ words }) => words);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const alike = own.flatMap((a, at) =>
    own.slice(Math.max(0, at - 20), at).map((b) => likeness(a.different, b.different)),
  );
  const last = texts.at(-1) ?? '';
  return [
    ['turns', own.length],
    ['words', Math.log1p(all)],
    ['words-a-turn', Math.log1p(all / Math.max(1, own.length))],
    ['words-first', Math.log1p(lengths[0] ?? 0)],
    ['words-last', Math.log1p(lengths.at(-1) ?? 0)],
    ['asks', countOf(texts, /\?/g)],
    ['exclaims', countOf(texts, /!/g)],
    ['asks-last', last.includes('?') ? 1 : 0],
    ['exclaims-last', last.includes('!') ? 1 : 0],
    ['capitals', countOf(texts, /(?<!\p{L})\p{Lu}{3,}/gu)],
    ['numbers', texts.filter((text) => /\p{N}/u.test(text)).length],
    ['trails-off', countOf(texts, /\.\.\.|…/g)],
    ['alike-most', Math.max(0, ...alike)],
    ['alike-mean', alike.reduce((sum, each) => sum + each, 0) / Math.max(1, alike.length)],
  ].map(([name, value]) => [`${party} ${name}`, Number(value)] as const);
}

function observed(
  { turns }: Conversation,
  observations: readonly Observation[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [index, { speaker }] of turns.entries()) {
    if (!first.has(speaker)) first.set(speaker, index);
    last.set(speaker, index);
  }
  for (const { turn, behaviour, confidence } of observations) {
    const speaker = turns[turn]?.speaker ?? 'system';
    const name = `said ${behaviour}`;
    found.set(name, (found.get(name) ?? 0) + confidence);
    if (turn === first.get(speaker)) found.set(`first ${behaviour}`, 1);
    if (turn === last.get(speaker)) found.set(`last ${behaviour}`, 1);
    found.set(`until ${behaviour}`, (turn + 1) / turns.length);
  }
  return found;
}

/** Everything that was found in a conversation, and how the rubric scored it. */
export function conversationFindings({ conversation, observations, assessment }: Scoring): Findings {
  const seen = seeTurns(conversation.turns).filter(({ turn }) => turn.speaker !== 'system');
  const agent = seen.filter(({ turn }) => turn.speaker === 'agent');
  const customer = seen.filter(({ turn }) => turn.speaker === 'customer');
  const words = (turns: readonly SeenTurn[]): number => turns.reduce((sum, each) => sum + each.words, 0);
  const lastAgent = seen.findLastIndex(({ turn }) => turn.speaker === 'agent');
  const unanswered = seen.slice(lastAgent + 1).filter(({ turn }) => turn.text.includes('?'));
  const findings = new Map<string, number>([
    ...manner('agent', agent),
    ...manner('customer', customer),
    ['share-of-agent', words(agent) / Math.max(1, words(seen))],
    ['customer-begins', seen[0]?.turn.speaker === 'customer' ? 1 : 0],
    ['customer-ends', seen.at(-1)?.turn.speaker === 'customer' ? 1 : 0],
    ['unanswered', unanswered.length],
    [`language ${conversation.language ?? 'und'}`, 1],
    [`channel ${conversation.channel ?? 'unknown'}`, 1],
    ...observed(conversation, observations),
    ['withheld', assessment.withheld.length],
    ['total', (assessment.total.score ?? 0) / 100],
  ]);
  for (const { id, share } of assessment.criteria)
    if (share !== null) findings.set(`criterion ${id}`, share - 0.5);
  for (const [id, { score, level, caps }] of Object.entries(assessment.dimensions)) {
    findings.set(`score ${id}`, (score ?? 0) / 100);
    findings.set(`level ${id}`, level ?? 0);
    if (caps.length > 0) findings.set(`capped ${id}`, 1);
  }
  return findings;
}
