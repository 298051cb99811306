import type { Observation } from '../../behaviour/observation.js';
import type { Conversation, Turn } from '../../conversation/conversation.js';
import { customerIn, firmIn } from './names-in-conversation.js';
import type { FactKind, OutlinedFact, RecordedStep, ScenarioOutline } from './outline.js';
import { numbersIn } from './parts.js';
import type { AuthoringPhrases } from './phrases.js';

/** What was heard in a conversation that a scenario is drafted from. */
export interface HeardConversation {
  readonly conversation: Conversation;
  readonly observations: readonly Observation[];
  /** ISO 639-1; in it the agent introduces itself. */
  readonly language: string;
  /** Small words of the language: they do not tell what a question is about. */
  readonly smallWords: ReadonlySet<string>;
}

const mostFacts = 6;
const longestLine = 300;
const asking = ['ask-details', 'verify-identity', 'diagnose'];

/** A text of a transcript as a line of a scenario: no slots, no breaks, not endless. */
function lineOf(text: string): string {
  const plain = text.replace(/[{}|]/g, ' ').replace(/\s+/g, ' ').trim();
  if (plain.length <= longestLine) return plain;
  const cut = plain.slice(0, longestLine);
  return cut.slice(0, Math.max(cut.lastIndexOf('. ') + 1, cut.lastIndexOf(' '))).trim();
}

/** The question of a turn in up to three of its telling words. */
function tellingWords(text: string, smallWords: ReadonlySet<string>): string {
  const question = text.match(/[^.?!]+\?/g)?.at(-1) ?? text;
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length > 3 && !smallWords.has(word))
    .slice(-3)
    .join(' ');
}

function kindOf(behaviours: readonly string[], answer: string): FactKind {
  if (behaviours.includes('verify-identity')) return 'identity';
  return numbersIn({ kind: 'reference', say: [answer] }).some((word) => word.length > 2)
    ? 'reference'
    : 'own';
}

/** What the customer told when asked: each question of the agent with the answer that came next. */
function factsIn({ conversation, observations, smallWords }: HeardConversation): readonly OutlinedFact[] {
  const facts: OutlinedFact[] = [];
  for (const [index, turn] of conversation.turns.entries()) {
    const next = conversation.turns[index + 1];
    if (turn.speaker !== 'agent' || next?.speaker !== 'customer' || facts.length === mostFacts) continue;
    const heard = observations.filter((each) => each.turn === index).map(({ behaviour }) => behaviour);
    const say = lineOf(next.text);
    if (!heard.some((id) => asking.includes(id)) || say === '') continue;
    const found = kindOf(heard, say);
    const kind = found !== 'own' && facts.some((fact) => fact.kind === found) ? 'own' : found;
    const words = tellingWords(turn.text, smallWords);
    if (kind === 'own' && words === '') continue;
    facts.push({ kind, say: [say], ...(kind === 'own' ? { askedWith: [words] } : {}) });
  }
  return facts;
}

/** The last turn of the agent with a behaviour: what was found or offered in the end. */
function lastWith({ conversation, observations }: HeardConversation, behaviour: string): number | undefined {
  const turns = observations.filter((each) => each.behaviour === behaviour).map(({ turn }) => turn);
  return turns.filter((turn) => conversation.turns[turn]?.speaker === 'agent').at(-1);
}

/** What a turn tells, without the questions and thanks around it. */
function tellingPart(text: string): string {
  const sentences = text.match(/[^.!?]+[.!?]*/g) ?? [text];
  const telling = sentences.filter((each) => !each.includes('?') && each.trim().split(/\s+/).length > 4);
  return lineOf((telling.length > 0 ? telling : sentences).join(' '));
}

/** "Thank you, Ms Marsh" holds the name behind the comma. */
function nameIn(quote: string): string {
  return lineOf(quote.split(',').at(-1) ?? quote);
}

/** What the agent did at its desk in the course of what it said, as far as its words show. */
function recordedSteps(
  { conversation }: HeardConversation,
  looked: number | undefined,
  offered: number | undefined,
): readonly RecordedStep[] {
  return conversation.turns.flatMap((turn, index): readonly RecordedStep[] => {
    const say = lineOf(turn.text);
    if (turn.speaker !== 'agent' || say === '') return [];
    const before: readonly RecordedStep[] = [
      ...(index === looked ? [{ kind: 'looked-up' as const }] : []),
      ...(index === offered ? [{ kind: 'helped' as const }] : []),
    ];
    return [...before, { kind: 'said', say }];
  });
}

/** How the customer takes things, from what was heard: anger makes it fiery, fear anxious. */
function temperamentIn({ observations }: HeardConversation): string {
  const count = (cue: string): number => observations.filter(({ behaviour }) => behaviour === cue).length;
  if (count('angry') > count('worried')) return 'fiery';
  return count('worried') > 0 ? 'anxious' : 'composed';
}

/** A form of address alone is a better name than somebody else's; in Polish it is a name without "panie", "pani". */
function customerWords(
  name: string | undefined,
  addressAs: string | undefined,
): Pick<Partial<ScenarioOutline>, 'customer' | 'addressAs'> {
  const customer = name ?? addressAs?.replace(/^panie?\s+/iu, '');
  return {
    ...(customer === undefined ? {} : { customer }),
    ...(addressAs === undefined ? {} : { addressAs }),
  };
}

/**
 * As much of an outline as a real conversation tells: the customer's opening words, what they told when
 * asked, what was found and offered, what the agent said. The rest stands in, to be written by the author.
 *
 * @param name of the transcript, for the title
 * @returns undefined where no customer or no agent speaks
 */
export function outlineOfConversation(
  heard: HeardConversation,
  name: string,
  phrases: AuthoringPhrases,
): Partial<ScenarioOutline> | undefined {
  const { conversation, observations, language } = heard;
  const spoken = (speaker: Turn['speaker']): readonly string[] =>
    conversation.turns
      .filter((turn) => turn.speaker === speaker)
      .map(({ text }) => lineOf(text))
      .filter((line) => line !== '');
  const customer = spoken('customer');
  const agent = spoken('agent');
  const { draft, cures } = phrases;
  // A greeting tells nothing yet.
  const opening = customer.find((line) => line.split(' ').length > 4) ?? customer[0];
  if (opening === undefined || agent.length === 0) return undefined;
  const looked = lastWith(heard, 'check-records');
  const offered = lastWith(heard, 'offer-remedy');
  const textOf = (turn: number | undefined): string | undefined =>
    turn === undefined ? undefined : tellingPart(conversation.turns[turn]?.text ?? '');
  const facts = factsIn(heard);
  const called = observations.find(({ behaviour }) => behaviour === 'use-name');
  const addressAs = called && conversation.turns[called.turn]?.text.slice(called.from, called.to);
  const address = addressAs === undefined ? undefined : nameIn(addressAs);
  const customerName = customerIn(conversation.turns, address);
  const firm = firmIn(conversation.turns, language);
  const { title, result, ...rest } = draft;
  return {
    ...rest,
    title: title(name),
    ...(conversation.channel === undefined ? {} : { channel: conversation.channel }),
    ...(firm === undefined ? {} : { firm }),
    ...customerWords(customerName, address),
    temperament: temperamentIn(heard),
    opening: [opening],
    facts: facts.length > 0 ? facts : phrases.sample.facts,
    found: textOf(looked) ?? draft.found,
    cures: [
      { kind: 'own', title: cures.own.title, result: (textOf(offered) ?? result).replace(/[.!]+$/, '') },
    ],
    recorded: recordedSteps(heard, looked, offered),
  };
}
