import { fold } from '../../language/fold.js';
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
  const site = given.site ?? (await ask(asker, messages.askEvaluatorSite))?.replace(/\s+/g, ' ').trim();
  if (site === undefined) return undefined;
  let day = given.day;
  while (day === undefined) {
    const typed = (await ask(asker, messages.askDay(messages.date(today))))?.trim();
    if (typed === undefined) return undefined;
    const read = readDay(typed === '' ? today : typed, today, messages);
    if (typeof read === 'string') day = read;
    else screen.note(read.message);
  }
  if (given.quick === true) return { site, day, quick: true };
  const paper = await ask(asker, messages.askPaper);
  if (paper === undefined) return undefined;
  return { site, day, quick: words.yes.includes(fold(paper.trim())) };
}

async function ask(asker: Asker, question: string): Promise<string | undefined> {
  const typed = await asker.ask(`${question} `);
  return typed.kind === 'text' ? typed.text : undefined;
}
