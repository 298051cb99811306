import type { Gold } from '../gold.js';
import type { ScenarioOutline } from './outline.js';
import { cureIds, numbersIn } from './parts.js';
import type { AuthoringPhrases, LetterPhrases } from './phrases.js';

type Step = Gold['steps'][number];

/** What an exemplary agent asks for each fact, the number first. */
function questions(outline: ScenarioOutline, phrases: AuthoringPhrases): readonly string[] {
  return outline.facts.map(({ kind, askedWith }) =>
    kind === 'own' ? `${capital(askedWith?.[0] ?? '')}?` : phrases.facts[kind].question,
  );
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Results that stand within a sentence: whoever ended theirs with a full stop is not given two. */
function withoutFinalStops(outline: ScenarioOutline): ScenarioOutline {
  const cures = outline.cures.map((cure) => ({ ...cure, result: cure.result.replace(/[\s.!]+$/u, '') }));
  return { ...outline, cures };
}

/** How the conversation is meant to go. */
export function excellentSteps(outline: ScenarioOutline, phrases: AuthoringPhrases): readonly Step[] {
  return phrases.letter === undefined
    ? talkedSteps(outline, phrases)
    : writtenSteps(outline, phrases, phrases.letter);
}

/** Where people talk: a thing at a time. */
function talkedSteps(outline: ScenarioOutline, phrases: AuthoringPhrases): readonly Step[] {
  const { gold } = phrases;
  const [first = '', ...others] = questions(outline, phrases);
  return [
    { say: joined(gold.hello(outline), gold.feeling) },
    { say: joined(gold.owning, first) },
    ...others.map((question) => ({ say: question })),
    { say: gold.lookingUp(outline) },
    lookUpStep(outline),
    { say: gold.found(outline) },
    cureStep(outline),
    { do: 'log-complaint' },
    { say: gold.telling(withoutFinalStops(outline)) },
    { say: joined(gold.followUp, gold.agreeing) },
    { say: gold.more },
    { say: gold.goodbye(outline) },
  ] as readonly Step[];
}

/** Nobody answers more questions than these in one letter. */
const questionsInLetter = 3;

/** Where letters are exchanged: everything for which the customer would else have to be written to again, at once. */
function writtenSteps(
  outline: ScenarioOutline,
  phrases: AuthoringPhrases,
  { reply, closing, signature, spelt = (text) => text }: LetterPhrases,
): readonly Step[] {
  const { gold } = phrases;
  const asked = questions(outline, phrases);
  const answering = reply(outline);
  const regards = joined(closing, outline.agent);
  const letter = (...parts: readonly string[]): Step => ({ say: spelt(joined(...parts)) });
  const later = Array.from(
    { length: Math.max(0, Math.ceil(asked.length / questionsInLetter) - 1) },
    (_, at) =>
      letter(answering, ...asked.slice((at + 1) * questionsInLetter, (at + 2) * questionsInLetter), regards),
  );
  const first = asked.slice(0, questionsInLetter);
  return [
    letter(gold.hello(outline), gold.feeling, gold.owning, ...first, signature(outline)),
    ...later,
    lookUpStep(outline),
    cureStep(outline),
    { do: 'log-complaint' },
    letter(
      answering,
      gold.found(outline),
      gold.telling(withoutFinalStops(outline)),
      gold.followUp,
      gold.agreeing,
      regards,
    ),
    letter(answering, gold.more, gold.goodbye(outline)),
  ] as readonly Step[];
}

export function poorSteps({ gold }: AuthoringPhrases): readonly Step[] {
  return [...gold.poor.map((say) => ({ say })), { end: true as const }];
}

/** What was said and done in the conversation that the outline was drafted from. */
export function recordedSteps(outline: ScenarioOutline): readonly Step[] {
  const steps = (outline.recorded ?? []).map((step) => {
    if (step.kind === 'said') return { say: step.say };
    return step.kind === 'looked-up' ? lookUpStep(outline) : cureStep(outline);
  });
  return [...steps, { end: true }] as readonly Step[];
}

function lookUpStep(outline: ScenarioOutline) {
  const [number] = numbersIn(outline.facts.find(({ kind }) => kind === 'reference'));
  return { do: 'check-case', ...(number === undefined ? {} : { with: { number } }) };
}

function cureStep(outline: ScenarioOutline) {
  const [cure] = outline.cures;
  const withAmount = cure?.kind === 'refund' ? { with: { amount: cure.limit ?? 50 } } : {};
  return { do: cureIds(outline)[0] ?? 'help', ...withAmount };
}
