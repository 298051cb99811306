import { stripControls } from '../../report/strip-controls.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Question } from '../../scenario/authoring/asking.js';
import { enough } from '../../scenario/authoring/interview-lists.js';
import type { Run } from '../command.js';
import type { Asker } from '../terminal/asker.js';
import { chosenOption } from './chosen-option.js';
import { objectionText, optionLabel, questionText } from './question-words.js';

/** An answer that was taken back with `/back`, and what it answered: it is offered again there. */
interface TakenBack {
  readonly question: Question;
  readonly answer: string;
}

function isSameQuestion(one: Question, other: Question): boolean {
  return one.id === other.id && one.about === other.about;
}

/** The question with the answer taken back as its usual one, as long as it still is an answer to it. */
function offeredAgain(question: Question, earlier: TakenBack | undefined): Question {
  if (earlier === undefined || earlier.answer === '' || !isSameQuestion(earlier.question, question))
    return question;
  const { options } = question;
  if (options !== undefined && !options.includes(earlier.answer)) return question;
  return { ...question, usual: earlier.answer };
}

/** Most answers in a row from a pipe that cannot be taken: whoever sends more of them may never end. */
const mostRefused = 100;

/** `/help`, `/konec`: one word after a bar, as commands are written elsewhere. */
function isCommand(text: string): boolean {
  return /^\/\p{L}+$/u.test(text);
}

/** Where answers go as they are given, so that nothing is lost. */
export type KeepAnswers = (answers: readonly string[]) => Promise<void>;

export type Asked<Value> =
  | { readonly kind: 'done'; readonly value: Value; readonly answers: readonly string[] }
  /** Ctrl-C, or the input ended early: `question` is the one that was not answered. */
  | {
      readonly kind: 'left';
      readonly by: 'interrupt' | 'end';
      readonly answers: readonly string[];
      readonly question: Question;
      /** The answer of the file that could not be taken; those after it were not looked at. */
      readonly refused?: string;
    };

function show(question: Question, run: Run): void {
  const { screen, style, messages } = run;
  const say = (text: string, indent = ''): void =>
    screen.note(wrapText(text, screen.columns(), { indent, first: indent }).join('\n'));
  const { options, usual, example, objection } = question;
  screen.note('');
  if (objection !== undefined) say(style.paint.yellow(objectionText(objection, messages)));
  say(style.paint.bold(questionText(question, messages)));
  for (const [index, option] of (options ?? []).entries()) {
    const label = optionLabel(option, messages, question);
    const text = option === enough || label === option ? label : `${option}: ${label}`;
    say(`${index + 1}  ${text}`, '  ');
  }
  if (usual !== undefined)
    say(
      style.paint.dim(
        messages.newUsual(options === undefined ? usual : optionLabel(usual, messages, question)),
      ),
      '  ',
    );
  else if (example !== undefined) say(style.paint.dim(messages.newExample(example)), '  ');
}

/**
 * Leads through an interview. `/back` goes back a question; every answer is kept before the next question is asked.
 *
 * @param begin begins the interview anew: it is gone through again to go back
 * @param before answers of an earlier, interrupted interview
 */
export async function askInterview<Value>(
  run: Run,
  asker: Asker,
  begin: () => Generator<Question, Value, string>,
  keep: KeepAnswers,
  before: readonly string[] = [],
): Promise<Asked<Value>> {
  const { screen, messages } = run;
  let answers = [...before];
  const takenBack: TakenBack[] = [];
  let refused = 0;
  while (true) {
    const talk = begin();
    let next = talk.next();
    let asked: Question | undefined;
    for (const [index, given] of answers.entries()) {
      if (next.done === true) break;
      const question = next.value;
      next = talk.next(chosenOption(question, given, run.messages));
      // An answer of a file that does not fit would move all that follow to the wrong questions.
      if (next.done !== true && next.value.objection !== undefined) {
        answers = answers.slice(0, index);
        if (!run.interactive)
          return { kind: 'left', by: 'end', answers, question: next.value, refused: given };
        break;
      }
      asked = question;
    }
    let back = false;
    while (next.done !== true && !back) {
      const question = next.value;
      const earlier = takenBack.at(-1);
      if (earlier !== undefined && !isSameQuestion(earlier.question, question)) takenBack.length = 0;
      const shown = offeredAgain(question, takenBack.at(-1));
      show(shown, run);
      const typed = await asker.ask('> ');
      if (typed.kind !== 'text') return { kind: 'left', by: typed.kind, answers, question };
      const text = stripControls(typed.text).replace(/\s+/g, ' ').trim();
      if (isCommand(text) && text !== '/back') {
        // Nobody means "/help" as something a customer says.
        screen.note('');
        screen.note(wrapText(messages.newIntroduction, screen.columns()).join('\n'));
      } else if (text === '/back') {
        const answer = answers.at(-1);
        if (answer !== undefined && asked !== undefined) takenBack.push({ question: asked, answer });
        answers = answers.slice(0, -1);
        back = true;
      } else {
        const answer =
          text === '' && shown !== question ? (shown.usual ?? '') : chosenOption(question, text, messages);
        next = talk.next(answer);
        // What could not be taken is asked again at once; it is no answer to go back to.
        if (next.done === true || next.value.objection === undefined) {
          refused = 0;
          answers.push(answer);
          await keep(answers);
          takenBack.pop();
          asked = question;
        } else if (!run.interactive && ++refused >= mostRefused)
          return { kind: 'left', by: 'end', answers, question };
      }
    }
    if (next.done === true) return { kind: 'done', value: next.value, answers };
  }
}
