import { fold } from '../../language/fold.js';
import { wrapText } from '../../report/wrap-text.js';
import type { AnswerWords } from '../../visit/answer-words.js';
import type { Messages } from '../messages/messages.js';
import type { Asker } from '../terminal/asker.js';
import type { Screen } from '../terminal/screen.js';
import { type GivenDetails, readDay } from './visit-details.js';

/** What an evaluator was asked before the first question. */
export interface AskedDetails {
  readonly site: string;
  readonly day: string;
  /** Notes on paper are typed in: answers of one key need no Enter. */
  readonly quick: boolean;
}

export interface AskDetailsOptions {
  readonly given: Pick<GivenDetails, 'site' | 'day'> & { readonly quick?: boolean };
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: AnswerWords;
  readonly messages: Messages;
  readonly screen: Screen;
}

/** Asks for what no option said: the site, the day, and whether there are notes on paper. Undefined: interrupted. */
export async function askDetails(
  asker: Asker,
  { given, today, words, messages, screen }: AskDetailsOptions,
): Promise<AskedDetails | undefined> {
  const say = (text: string): void => screen.note(wrapText(text, screen.columns()).join('\n'));
  const ask = async (question: string): Promise<string | undefined> => {
    say(question);
    const typed = await asker.ask('> ');
    return typed.kind === 'text' ? typed.text.replace(/\s+/g, ' ').trim() : undefined;
  };
  const site = given.site ?? (await ask(messages.askEvaluatorSite));
  if (site === undefined) return undefined;
  let day = given.day;
  while (day === undefined) {
    const typed = await ask(messages.askDay(messages.date(today)));
    if (typed === undefined) return undefined;
    const read = readDay(typed === '' ? today : typed, today, messages);
    if (typeof read === 'string') day = read;
    else say(read.message);
  }
  if (given.quick === true) return { site, day, quick: true };
  const paper = await ask(messages.askPaper);
  return paper === undefined ? undefined : { site, day, quick: words.yes.includes(fold(paper)) };
}
