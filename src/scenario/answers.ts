import type { CompiledScenario } from './compiled.js';
import { holds } from './conditions.js';
import { type Draft, flagged, moved, revealing, saying, sayingAgain, toned } from './draft.js';
import { bandOf } from './mood.js';
import type { Asked } from './questions.js';
import { scopeOf } from './scope.js';

/** As many questions as a person answers in one breath. */
export const answersAtOnce = 3;

function answerOne(
  compiled: CompiledScenario,
  draft: Draft,
  { askable }: Asked,
  behaviours: readonly string[],
): Draft {
  const before = draft.state.asked[askable.key] ?? 0;
  const counted = {
    ...draft,
    state: { ...draft.state, asked: { ...draft.state.asked, [askable.key]: before + 1 } },
  };
  const { source } = askable;
  if (askable.kind === 'fact' && !holds(askable.when, scopeOf(compiled, counted.state, behaviours))) {
    const withheld = source !== undefined && 'withheld' in source ? source.withheld : undefined;
    return saying(
      compiled,
      counted,
      withheld ?? toned(compiled, counted, compiled.stock.situations['unforeseen-plain']),
    );
  }
  // What was withheld so far was asked for, but never told.
  const known = askable.kind === 'fact' ? draft.state.revealed.includes(askable.id) : before > 0;
  const band = bandOf(counted.state.mood, compiled.temperament.bands);
  const lines = [...(askable.lines[band] ?? []), ...(askable.lines.any ?? [])];
  const first = known
    ? moved(counted, askable.kind === 'stock' ? undefined : compiled.temperament.events['asks-again'], [
        'asks-again',
      ])
    : flagged(moved(counted, source?.mood, [askable.key]), source?.set);
  const reveal =
    askable.kind === 'fact' ? [askable.id] : source !== undefined && 'reveal' in source ? source.reveal : [];
  const told = revealing(first, reveal);
  return known && askable.kind !== 'stock'
    ? sayingAgain(compiled, told, lines)
    : saying(compiled, told, lines);
}

/** Answers to what was asked, at most three; the others are left for later. */
export function answer(
  compiled: CompiledScenario,
  draft: Draft,
  asked: readonly Asked[],
  behaviours: readonly string[],
): Draft {
  let next = draft;
  for (const each of asked.slice(0, answersAtOnce)) next = answerOne(compiled, next, each, behaviours);
  return next;
}

/** Whether any of it is new to the conversation. */
export function asksAnythingNew(draft: Draft, asked: readonly Asked[]): boolean {
  return asked.some(({ askable }) => (draft.state.asked[askable.key] ?? 0) === 0 && askable.kind !== 'stock');
}
