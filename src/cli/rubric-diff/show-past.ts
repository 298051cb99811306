import { hanging } from '../../report/hanging.js';
import { stripControls } from '../../report/strip-controls.js';
import type { Unseen } from '../../rubric/compare/unseen.js';
import type { Run } from '../command.js';

/** What was worked out from past scores alone. */
export interface PastScores {
  /** How many conversations. */
  readonly recomputed: number;
  readonly unseen: Unseen;
}

/** How many conversations were worked out from past scores, and which changes those cannot show. */
export function showPast({ screen, messages }: Run, { recomputed, unseen }: PastScores): void {
  const print = (text: string, first = ''): void => {
    for (const line of hanging(stripControls(text), screen.columns(), first)) screen.out(line);
  };
  print(messages.diffRecomputed(recomputed));
  const parts = [
    [unseen.added, messages.diffUnseenAdded],
    [unseen.evidence, messages.diffUnseenEvidence],
    [unseen.caps, messages.diffUnseenCaps],
  ] as const;
  const said = parts.filter(([ids]) => ids.length > 0);
  for (const [ids, text] of said) print(`${text(ids.length)}: ${ids.join(', ')}`, '  ');
  if (said.length > 0) print(messages.diffUnseenHint, '  ');
}
