import type { CompiledScenario } from './compiled.js';
import { chooseLine } from './lines.js';
import { impact } from './remark.js';
import { scopeOf } from './scope.js';
import type { Session } from './session.js';
import type { State } from './state.js';
import { moodCurve } from './turning-points.js';

/** What the customer answers when asked how it went. */
export interface SurveyAnswer {
  /** 1 very dissatisfied … 5 very satisfied. */
  readonly satisfaction: number;
  /** In the customer's own words. */
  readonly comment: string;
}

const quoteLength = 70;
const worthQuoting = 1.5;

function clamped(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}

/** From outcome and mood where the ending says nothing: a good ending starts from 4, a mixed one from 3, a bad one from 1. */
function usualSatisfaction(outcome: 'good' | 'mixed' | 'bad', mood: State['mood']): number {
  const trust = mood.trust ?? 5;
  const anger = mood.anger ?? 5;
  const base = outcome === 'good' ? 4 : outcome === 'mixed' ? 3 : 1;
  if (trust >= 7 && anger <= 3 && outcome !== 'bad') return base + 1;
  return anger >= 7 && outcome !== 'bad' ? base - 1 : base;
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= quoteLength) return flat.replace(/[.,;:!]+$/u, '');
  const cut = flat.slice(0, quoteLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), quoteLength / 2)).replace(/[\s.,;:!?]+$/u, '')}…`;
}

/** The quoted moment that stood out: the best after a good ending, the worst after any other. */
function standout(compiled: CompiledScenario, session: Session, good: boolean): string | undefined {
  const spoken = moodCurve(session).filter((point) => point.quote !== '');
  const sorted = spoken.toSorted((a, b) => (good ? b.weight - a.weight : a.weight - b.weight));
  const first = sorted[0];
  if (first === undefined || Math.abs(first.weight) < worthQuoting || first.weight > 0 !== good)
    return undefined;
  return shortened(tellingSentence(compiled, first.quote, good));
}

/** The sentence of a turn whose behaviours mean most to the customer; the whole turn where none does. */
function tellingSentence(compiled: CompiledScenario, text: string, good: boolean): string {
  const { heard, sentences } = compiled.tools.read(text);
  const wanted = good ? '+' : '-';
  let best = { quote: text, weight: 0 };
  for (const { from, to } of sentences) {
    const inside = heard.filter((each) => each.from >= from && each.to <= to);
    const weight = inside
      .filter((each) => compiled.behaviours.get(each.behaviour)?.sign === wanted)
      .reduce((sum, each) => sum + impact(compiled, each.behaviour), 0);
    if (weight > best.weight) best = { quote: text.slice(from, to), weight };
  }
  return best.quote;
}

/** The customer's verdict on a session that has ended; undefined while it has not. */
export function surveyOf(compiled: CompiledScenario, session: Session): SurveyAnswer | undefined {
  const ending = compiled.endings.find(({ source }) => source.id === session.state.ending);
  if (ending === undefined) return undefined;
  const { outcome, survey } = ending.source;
  const { satisfaction } = ending;
  const value =
    typeof satisfaction === 'function'
      ? Number(satisfaction(scopeOf(compiled, session.state)))
      : satisfaction;
  const usual = usualSatisfaction(outcome, session.state.mood);
  const stock = compiled.stock.survey;
  const [state, verdict] = chooseLine(session.state, survey ?? stock[outcome], [], compiled.slots);
  const good = outcome === 'good';
  const quote = standout(compiled, session, good);
  const told =
    quote === undefined
      ? undefined
      : chooseLine(state, good ? stock.best : stock.worst, [], { ...compiled.slots, quote })[1];
  return {
    satisfaction: clamped(value === undefined || Number.isNaN(value) ? usual : value),
    comment: [verdict, told].filter((line) => line !== undefined).join(' '),
  };
}
