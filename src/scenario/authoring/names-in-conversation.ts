import type { Turn } from '../../conversation/conversation.js';

/** How an agent says on whose behalf it speaks, in one language. */
interface Introduction {
  readonly greeting: RegExp;
  /** What comes between the firm and the agent's name, which begins with a capital letter. */
  readonly speaking: RegExp;
}

const introductions: Readonly<Record<string, Introduction>> = {
  en: {
    greeting: /^(?:good (?:morning|afternoon|evening|day)|hello|hi|welcome to|thank you for calling)$/iu,
    speaking: /^(?:and )?(?:you(?:'|’)re (?:speaking|talking) (?:to|with)|this is|my name is)\s/iu,
  },
  pl: {
    greeting: /^(?:dzień dobry|dobry wieczór|witam|witamy)$/iu,
    speaking: /^(?:(?:przy telefonie|z tej strony|mówi)\s|nazywam się\s)/iu,
  },
  cs: {
    greeting: /^(?:dobrý den|dobré ráno|dobré odpoledne|dobrý večer|vítejte)$/iu,
    speaking: /^(?:u telefonu|u aparátu|jmenuji se|tady|zde)\s/iu,
  },
  lv: {
    greeting: /^(?:labdien|labrīt|labvakar|sveiki|sveicināti)$/iu,
    speaking: /^(?:mani sauc|ar jums runā|runā|klausās|te)\s/iu,
  },
};

/** A firm has one to five words. */
const firmShape = /^\p{L}[\p{L}\p{N}&.'’-]*(?: [\p{L}\p{N}&.'’-]+){0,4}$/u;

/** "customer service", "infolinia" say who answers, but not for whom: a name has a capital letter. */
const capital = /\p{Lu}/u;

/**
 * The firm between a greeting and the agent's name: "Good morning, Hartley Furniture, you're speaking to Dana."
 * Undefined where the agent does not introduce itself in just this form.
 *
 * @param language ISO 639-1
 */
export function firmIn(turns: readonly Turn[], language: string): string | undefined {
  const form = Object.hasOwn(introductions, language) ? introductions[language] : undefined;
  const first = turns.find(({ speaker }) => speaker === 'agent');
  if (form === undefined || first === undefined) return undefined;
  const parts = first.text.split(/[,.!?;:–—]+/u).map((part) => part.trim());
  const [greeting = '', firm = '', speaking = ''] = parts.filter((part) => part !== '');
  const says = (part: string): boolean =>
    /^\p{Lu}/u.test(part.replace(form.speaking, '')) && form.speaking.test(part);
  const isIntroduction = form.greeting.test(greeting) && !form.speaking.test(firm) && says(speaking);
  return isIntroduction && firmShape.test(firm) && capital.test(firm) ? firm : undefined;
}

const properName = String.raw`\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)?`;
const fullName = new RegExp(`^${properName} ${properName}$`, 'u');

/** Questions for the name, in the languages of the program. */
const asksName =
  /\b(?:your (?:full )?name|who am i speaking)|imi(?:ę|enia)|nazwisk|jmén|příjmen|vārd(?:u|s)|uzvārd/iu;

/**
 * The customer's full name as they give it when they are asked for it: "Irene Marsh, BN3 4TQ." Undefined where the
 * answer does not begin with just a name of two words, or where the form of address is of somebody else.
 *
 * @param addressAs how the agent addresses the customer, where that is known: it must share a word with the name
 */
export function customerIn(turns: readonly Turn[], addressAs: string | undefined): string | undefined {
  for (const [index, { speaker, text }] of turns.entries()) {
    const answer = turns[index + 1];
    if (speaker !== 'agent' || answer?.speaker !== 'customer' || !asksName.test(text)) continue;
    const start = (answer.text.split(/[,.;!?]/u)[0] ?? '')
      .replace(/^(?:it(?:'|’)s|i(?:'|’)m|i am|my name is|jestem|jsem|esmu)\s+/iu, '')
      .trim();
    if (fullName.test(start) && isOf(start, addressAs)) return start;
  }
  return undefined;
}

/** Whether a form of address ("Ms Marsh", "panie Nowak") can be of that person. */
function isOf(name: string, addressAs: string | undefined): boolean {
  if (addressAs === undefined) return true;
  const words = new Set(name.toLowerCase().split(' '));
  return addressAs
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word));
}
