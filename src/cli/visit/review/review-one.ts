import type { Store } from '../../../store/open-store.js';
import { openJourney } from '../../../visit/journey.js';
import { type Move, movesFrom } from '../../../visit/life.js';
import type { VisitEvent } from '../../../visit/visit-event.js';
import type { Run } from '../../command.js';
import { ProblemsError } from '../../failures.js';
import type { Asker } from '../../terminal/asker.js';
import { questionAt } from '../follow-command.js';
import type { OpenedVisit } from '../stored-visit.js';
import { answersText } from '../visit-answers.js';
import { act } from './act.js';
import { amendAtTerminal } from './amend-at-terminal.js';
import type { QueuedVisit } from './queue.js';
import { reviewPage } from './review-visits.js';
import { scoreNote } from './score-note.js';

/** How the review of a visit ended. */
export type ReviewOutcome = 'next' | 'left' | 'interrupted';

export interface ReviewWith {
  readonly asker: Asker;
  /** Pseudonym of the reviewer. */
  readonly by: string;
  /** Opens the visit as it is now. */
  readonly look: () => Promise<QueuedVisit>;
}

const keyOf = { view: 'v', approve: 'a', query: 'q', amend: 'm', skip: 's', leave: 'l' } as const;
type Wish = keyof typeof keyOf;
const wishes = Object.keys(keyOf) as readonly Wish[];

/** Shows a visit with what stands out in it, and does what single keys say until it is decided, skipped or left. */
export async function reviewOne(
  run: Run,
  store: Store,
  { asker, by, look }: ReviewWith,
): Promise<ReviewOutcome> {
  const { screen, messages } = run;
  let queued = await look();
  screen.out(`\n${reviewPage(run, queued)}\n`);
  while (true) {
    const possible = wishesFor(queued.opened);
    const prompt = `${possible.map((wish) => messages.reviewKeys[wish]).join(' · ')}: `;
    const typed = await asker.ask(prompt, { keys: possible.map((wish) => keyOf[wish]) });
    if (typed.kind !== 'text') return typed.kind === 'interrupt' ? 'interrupted' : 'left';
    const wish = possible.find((each) => keyOf[each] === typed.text.trim().toLowerCase());
    if (wish === undefined) screen.out(messages.reviewUnknownKey);
    else if (wish === 'view') screen.out(`\n${answersText(run, queued.opened)}\n`);
    else if (wish === 'skip') return 'next';
    else if (wish === 'leave') return 'left';
    else {
      const outcome = await carryOut(wish, run, store, queued.opened, { asker, by });
      if (outcome === 'interrupted' || outcome === 'left') return outcome;
      if (outcome === 'done' && wish !== 'amend') return 'next';
      if (outcome === 'done') {
        queued = await look();
        screen.out(`\n${reviewPage(run, queued)}\n`);
      }
    }
  }

  function wishesFor({ recording }: OpenedVisit): readonly Wish[] {
    const moves: readonly string[] = movesFrom(recording.visit().state);
    return wishes.filter((wish) => ['view', 'skip', 'leave'].includes(wish) || moves.includes(wish));
  }
}

/** What came of a wish: done, given up or refused (both leave the visit as it is), or the end. */
type Carried = 'done' | 'not-done' | 'left' | 'interrupted';

async function carryOut(
  wish: Extract<Wish, Move>,
  run: Run,
  store: Store,
  opened: OpenedVisit,
  { asker, by }: Pick<ReviewWith, 'asker' | 'by'>,
): Promise<Carried> {
  const { screen, messages } = run;
  const event =
    wish === 'approve'
      ? ({ kind: 'approved', by } as const)
      : wish === 'query'
        ? await askQuery(run, opened, asker, by)
        : await amendAtTerminal(run, store, opened, asker, by);
  if (typeof event === 'string') return event;
  try {
    const { assessment, before } = await act(run, opened, event);
    screen.out(messages.moveDone[wish](opened.stored.id));
    if (wish === 'amend') screen.out(scoreNote(assessment.total.score, before, messages));
    return 'done';
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    await run.showProblems(error.problems);
    return 'not-done';
  }
}

/** Asks what is to be asked back, and about which question. */
async function askQuery(
  { screen, messages }: Run,
  { recording }: OpenedVisit,
  asker: Asker,
  by: string,
): Promise<VisitEvent | Exclude<Carried, 'done'>> {
  const journey = openJourney(recording.rubric, recording.visit());
  while (true) {
    const typed = await asker.ask(`${messages.askAboutQuestion} `);
    if (typed.kind !== 'text') return typed.kind === 'interrupt' ? 'interrupted' : 'left';
    const question = questionAt(typed.text, journey, recording.rubric);
    if (!question && typed.text.trim() !== '') {
      screen.out(messages.noQuestionThere);
      continue;
    }
    const said = await asker.ask(`${messages.askNote} `);
    if (said.kind !== 'text') return said.kind === 'interrupt' ? 'interrupted' : 'left';
    const note = said.text.trim();
    if (note === '') return 'not-done';
    return { kind: 'queried', by, note, ...(question ? { question: question.id } : {}) };
  }
}
