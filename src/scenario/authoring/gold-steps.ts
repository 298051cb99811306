import type { Gold } from '../gold.js';
import type { ScenarioOutline } from './outline.js';
import { cureIds, numbersIn } from './parts.js';
import type { AuthoringPhrases } from './phrases.js';

type Step = Gold['steps'][number];

/** What an exemplary agent asks for each fact, the number first. */
function questions(outline: ScenarioOutline, phrases: AuthoringPhrases): readonly string[] {
  return outline.facts.map(({ kind, askedWith }) =>
    kind === 'own' ? `${capital(askedWith?.[0] ?? '')}?` : phrases.facts[kind].question,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How the conversation is meant to go. */
export function excellentSteps(outline: ScenarioOutline, phrases: AuthoringPhrases): readonly Step[] {
  const { gold } = phrases;
  const [first = '', ...others] = questions(outline, phrases);
  const reference = outline.facts.find(({ kind }) => kind === 'reference');
  const [number] = numbersIn(reference);
  const [cure] = outline.cures;
  const withAmount = cure?.kind === 'refund' ? { with: { amount: cure.limit ?? 50 } } : {};
  return [
    { say: gold.greeting(outline) },
    { say: [gold.owning, first].join(' ').trim() },
    ...others.map((question) => ({ say: question })),
    { say: gold.lookingUp(outline) },
    { do: 'check-case', ...(number === undefined ? {} : { with: { number } }) },
    { say: gold.found(outline) },
    ...(cure === undefined ? [] : [{ do: cureIds(outline)[0] ?? 'help', ...withAmount }]),
    { do: 'log-complaint' },
    { say: gold.telling(outline) },
    { say: gold.confirming },
    { say: gold.more },
    { say: gold.goodbye(outline) },
  ] as readonly Step[];
}

export function poorSteps({ gold }: AuthoringPhrases): readonly Step[] {
  return [...gold.poor.map((say) => ({ say })), { end: true as const }];
}

/** What was said in the conversation that the outline was drafted from. */
export function recordedSteps({ recorded = [] }: ScenarioOutline): readonly Step[] {
  return [...recorded.map((say) => ({ say })), { end: true as const }];
}
