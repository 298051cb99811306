import type { Observation } from '../../behaviour/observation.js';
import { isSure } from '../../rubric/timeline/sure.js';
import type { Clue, Quoted } from './verdict.js';
import { momentOfTurn, type View } from './view.js';

function seenIn({ played, turns }: View): readonly Observation[] {
  return played.observations.filter(({ turn }) => turns.has(turn));
}

export function quoted(view: View, { turn, from, to }: Observation): Quoted {
  return { turn, quote: view.played.conversation.turns[turn]?.text.slice(from, to) ?? '' };
}

/** Where a behaviour counts in the part that is looked at; the surest first. */
export function heardIn(view: View, behaviour: string): readonly Observation[] {
  return seenIn(view)
    .filter((each) => each.behaviour === behaviour && isSure(each))
    .sort((a, b) => b.confidence - a.confidence);
}

/** What came nearest to a behaviour that was not found: heard but not surely enough, or what was heard instead. */
export function nearestTo(
  view: View,
  behaviour: string,
): { readonly clues: readonly Clue[]; readonly moment: number } {
  const unsure = seenIn(view)
    .filter((each) => each.behaviour === behaviour)
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (unsure !== undefined) {
    const { confidence } = unsure;
    return {
      clues: [{ kind: 'unsure', behaviour, confidence, ...quoted(view, unsure) }],
      moment: momentOfTurn(view, unsure.turn),
    };
  }
  const { turns } = view.played.conversation;
  const isAgents = view.compiled.behaviours.get(behaviour)?.by !== 'customer';
  const others = seenIn(view).filter(
    (each) => isSure(each) && (turns[each.turn]?.speaker === 'agent') === isAgents,
  );
  const behaviours = [...new Set(others.map((each) => each.behaviour))];
  return { clues: behaviours.length === 0 ? [] : [{ kind: 'instead', behaviours }], moment: view.last };
}
