import type { Store } from '../../../store/open-store.js';
import type { ExitCode, Run } from '../../command.js';
import { filterOf } from '../../commands/visit/filters.js';
import { personOf } from '../../open-store.js';
import { askChoice } from '../../terminal/ask-choice.js';
import { openKeyboard } from '../../terminal/keyboard.js';
import { table } from '../../terminal/table.js';
import { openVisit } from '../stored-visit.js';
import { queueOf, reviewer } from './queue.js';
import { reviewOne } from './review-one.js';
import { queueColumns, type ReviewOptions } from './review-visits.js';

/** What stands before each choice of a list (columns). */
const pointer = 4;

/** Reviews at a terminal: the visit that was named, or one after the other from the queue, beginning with the one chosen. */
export async function reviewAtTerminal(
  run: Run,
  store: Store,
  id: string | undefined,
  options: ReviewOptions,
): Promise<ExitCode> {
  const { screen, messages, style } = run;
  const by = personOf(run, options.by);
  if (id !== undefined) return (await walk(run, store, [id], by)) === 'interrupted' ? 130 : 0;
  while (true) {
    const queue = await queueOf(run, store, filterOf(options));
    if (queue.length === 0) {
      screen.note(messages.queueEmpty);
      return 0;
    }
    const shown = queue.slice(0, options.limit ?? queue.length);
    const [, ...rows] = table(shown, queueColumns(run), screen.columns() - pointer, style).split('\n');
    const chosen = await askChoice(messages.reviewPick, [...rows, messages.reviewLeave], messages);
    if (chosen >= shown.length) return 0;
    const ids = shown.slice(chosen).map(({ opened }) => opened.stored.id);
    const outcome = await walk(run, store, ids, by);
    if (outcome === 'interrupted') return 130;
    if (outcome === 'left') return 0;
  }
}

async function walk(run: Run, store: Store, ids: readonly string[], by: string) {
  const look = await reviewer(run, store);
  const asker = openKeyboard();
  try {
    for (const id of ids) {
      const outcome = await reviewOne(run, store, {
        asker,
        by,
        look: async () => look(await openVisit(store, id, run.messages)),
      });
      if (outcome !== 'next') return outcome;
    }
    return 'next';
  } finally {
    asker.close();
  }
}
