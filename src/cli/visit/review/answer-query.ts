import type { Store } from '../../../store/open-store.js';
import type { ExitCode, Run } from '../../command.js';
import { personOf } from '../../open-store.js';
import { openKeyboard } from '../../terminal/keyboard.js';
import type { OpenedVisit } from '../stored-visit.js';
import { answersText, visitHeading } from '../visit-answers.js';
import { standingText } from '../visit-history.js';
import { act } from './act.js';
import { amendAtTerminal } from './amend-at-terminal.js';
import { scoreNote } from './score-note.js';

/**
 * Goes on with a visit that was sent back: shows the answers and what was asked, then asks which answers change, to what and
 * why. Nothing changes until the reason is given. 130 where it was interrupted.
 */
export async function answerQuery(run: Run, store: Store, opened: OpenedVisit): Promise<ExitCode> {
  const { screen, messages } = run;
  const { id } = opened.stored;
  screen.out([visitHeading(run, opened), answersText(run, opened), '', standingText(run, opened)].join('\n'));
  const asker = openKeyboard();
  try {
    const event = await amendAtTerminal(run, store, opened, asker, personOf(run, undefined));
    if (typeof event === 'string') return event === 'interrupted' ? 130 : 0;
    const { assessment, before } = await act(run, opened, event);
    screen.out(messages.moveDone.amend(id));
    screen.out(scoreNote(assessment.total.score, before, messages));
    return 0;
  } finally {
    asker.close();
  }
}
