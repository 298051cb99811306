import type { Store } from '../../../store/open-store.js';
import { answerWords } from '../../../visit/answer-words.js';
import { openJourney } from '../../../visit/journey.js';
import type { Question } from '../../../visit/question.js';
import { refusalOf } from '../../../visit/refusal.js';
import { apply, replyTo } from '../../../visit/visit.js';
import type { Change, VisitEvent } from '../../../visit/visit-event.js';
import type { Run } from '../../command.js';
import type { Asker } from '../../terminal/asker.js';
import { createVisitView } from '../../terminal/visit/visit-screen.js';
import { type Asked, askQuestion } from '../ask-question.js';
import { photoTaker } from '../evidence/take-photo.js';
import { follow, questionAt } from '../follow-command.js';
import type { OpenedVisit } from '../stored-visit.js';

type Amended = Extract<VisitEvent, { readonly kind: 'amended' }>;
type Stopped = 'not-done' | 'left' | 'interrupted';

/**
 * Asks which answers are to be changed, to what and why. Questions that come to apply, or want a comment, are asked too, so that
 * nothing is left open. Gives the event, or why there is none.
 */
export async function amendAtTerminal(
  run: Run,
  store: Store,
  opened: OpenedVisit,
  asker: Asker,
  by: string,
): Promise<Amended | Stopped> {
  const { screen, messages } = run;
  const changes = new Map<string, Change>();
  const amended = (reason: string): Amended => ({
    kind: 'amended',
    by,
    reason,
    changes: [...changes.values()],
  });
  let prompt = messages.askAmendQuestion;
  while (true) {
    const named = await asker.ask(`${prompt} `);
    if (named.kind !== 'text') return named.kind === 'interrupt' ? 'interrupted' : 'left';
    if (named.text.trim() === '') break;
    const question = questionAt(named.text, journeyAfter(opened, amended('')), opened.recording.rubric);
    if (!question) {
      screen.out(messages.noQuestionThere);
      continue;
    }
    const stopped = (await change(question)) ?? (await fillGaps());
    if (stopped) return stopped;
    if (changes.size > 0) prompt = messages.askAmendMore;
  }
  if (changes.size === 0) return 'not-done';
  const reason = await asker.ask(`${messages.askAmendReason} `);
  if (reason.kind !== 'text') return reason.kind === 'interrupt' ? 'interrupted' : 'left';
  return reason.text.trim() === '' ? 'not-done' : amended(reason.text.trim());

  async function change(question: Question): Promise<Stopped | undefined> {
    const { rubric } = opened.recording;
    const after = apply(opened.recording.visit(), amended(''));
    const so = replyTo(after, question.id);
    const view = createVisitView({ screen, style: run.style, messages });
    const journey = openJourney(rubric, after);
    view.question({ question, journey, rubric, so, keys: [] });
    let asked: Asked;
    while (true) {
      asked = await askQuestion(question, asker, view, {
        words: answerWords(rubric.language, run.language),
        so,
        now: run.now,
        take: photoTaker(run, store, opened.stored),
      });
      if (asked.kind !== 'command') break;
      const { command } = asked;
      // Back to which question is meant; what was changed so far stays.
      if (command.kind === 'back' || command.kind === 'jump') return undefined;
      if (command.kind === 'save' || command.kind === 'comment') return 'not-done';
      follow(command, { question, journey, recording: opened.recording }, view);
    }
    if (asked.kind === 'interrupt') return 'interrupted';
    if (asked.kind === 'end') return 'left';
    if (asked.kind === 'event' && asked.event.kind === 'answered') {
      changes.set(question.id, { question: question.id, reply: asked.event.reply });
    } else if (asked.kind === 'event') changes.set(question.id, { question: question.id });
    return undefined;
  }

  async function fillGaps(): Promise<Stopped | undefined> {
    let told = false;
    while (true) {
      const gap = firstGap(run, opened, amended(''));
      if (!gap) return undefined;
      if (!told) screen.out(messages.amendNeedsMore);
      told = true;
      const stopped = await change(gap);
      if (stopped) return stopped;
    }
  }
}

function journeyAfter({ recording }: OpenedVisit, event: Amended): readonly Question[] {
  return openJourney(recording.rubric, apply(recording.visit(), event));
}

/** The first question that the changes would leave without an answer or a comment. */
function firstGap(run: Run, { stored, recording, log }: OpenedVisit, event: Amended): Question | undefined {
  const { rubric } = recording;
  const standing = {
    rubric,
    visit: recording.visit(),
    evaluator: stored.evaluator,
    log,
    now: run.now().toISOString(),
  };
  const refusal = refusalOf(standing, event);
  return refusal?.kind === 'leaves-gaps' ? refusal.gaps[0]?.question : undefined;
}
