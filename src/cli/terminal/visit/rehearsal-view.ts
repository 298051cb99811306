import { flowing } from '../../../report/flowing.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { ComparedAnswer, RehearsalAgreement } from '../../../visit/rehearsal/compare.js';
import type { Giveaway } from '../../../visit/rehearsal/giveaway.js';
import type { RehearsalTurn } from '../../../visit/rehearsal/part.js';
import { spokenLine } from '../practise/talk-view.js';
import { replyText } from './reply-text.js';
import type { VisitScreenOptions } from './visit-screen.js';

/** Everything that a rehearsal shows beside its questions. */
export interface RehearsalView {
  readonly replyPrompt: string;
  how(): void;
  opening(text: string): void;
  turn(turn: RehearsalTurn): void;
  /** What was said, where no keyboard showed it. */
  customer(said: string): void;
  giveaway(found: Giveaway): void;
  questions(): void;
  result(compared: readonly ComparedAnswer[], agreement: RehearsalAgreement, gaveAway: number): void;
}

export function createRehearsalView({ screen, style, messages }: VisitScreenOptions): RehearsalView {
  const { paint, plain } = style;
  const wrapped = (text: string, indent = ''): string =>
    wrapText(text, screen.columns(), { indent }).join('\n');
  const view = () => ({ columns: screen.columns(), style, messages });
  return {
    replyPrompt: `${messages.rehearsalYou}: `,
    how: () => screen.note(wrapped(messages.rehearsalHow)),
    opening(text) {
      screen.out(`\n${paint.bold(messages.rehearsalOpening)}`);
      screen.out(wrapped(flowing(text), '  '));
    },
    turn({ time, happens, staff, prompt }) {
      const seen = [time, happens && flowing(happens)].filter((part) => part !== undefined).join('  ');
      screen.out('');
      if (seen !== '') screen.out(paint.dim(wrapped(seen)));
      const said = flowing(staff);
      screen.out(
        spokenLine(
          messages.rehearsalStaff,
          said === '' ? messages.rehearsalSilence : said,
          'customer',
          view(),
        ),
      );
      if (prompt !== undefined) screen.out(paint.dim(wrapped(`(${flowing(prompt)})`, '  ')));
    },
    customer(said) {
      screen.out(
        spokenLine(messages.rehearsalYou, said === '' ? messages.rehearsalSilence : said, 'agent', view()),
      );
    },
    giveaway(found) {
      const told =
        found.kind === 'words' ? messages.rehearsalWords(found.words) : messages.rehearsalReadAloud;
      screen.out(paint.yellow(wrapped(plain ? told : `! ${told}`, plain ? '' : '  ').trimStart()));
    },
    questions: () => screen.out(`\n${wrapped(messages.rehearsalQuestions)}`),
    result(compared, agreement, gaveAway) {
      screen.out(`\n${paint.bold(messages.rehearsalTitle)}`);
      for (const answer of compared) showAnswer(answer);
      screen.out('');
      const { same, compared: count, share, ac1 } = agreement;
      if (share !== null) screen.out(wrapped(messages.rehearsalAgreed(same, count, Math.round(share * 100))));
      if (ac1 !== null)
        screen.out(wrapped(messages.rehearsalAc1(messages.number(Math.round(ac1 * 100) / 100))));
      screen.out(wrapped(messages.rehearsalGaveAway(gaveAway)));
    },
  };

  function showAnswer({ question, given, expected, because, isSame }: ComparedAnswer): void {
    const indent = plain ? '  ' : '    ';
    const mark = plain ? '' : isSame === null ? '  · ' : isSame ? '  ✓ ' : '  ✗ ';
    const paintedBy = isSame === false ? paint.yellow : paint;
    const lines = (text: string, first = indent): string =>
      wrapText(text, screen.columns(), { indent, first }).join('\n');
    screen.out(paintedBy(lines(question.ask.question, mark)));
    const yours = messages.rehearsalGiven(replyText(question, given, messages));
    if (isSame === true) {
      screen.out(lines(yours));
      return;
    }
    const right = expected && messages.rehearsalExpected(replyText(question, expected, messages));
    screen.out(lines([yours, right].filter((part) => part !== undefined).join(' · ')));
    screen.out(paint.dim(lines(flowing(because))));
  }
}
