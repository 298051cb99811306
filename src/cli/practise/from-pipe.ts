import { usualSeed } from '../../scenario/begin.js';
import type { ExitCode, Run } from '../command.js';
import type { PractiseOptions } from '../commands/practise.js';
import { personOf, withStore } from '../open-store.js';
import { type Asker, askLines } from '../terminal/asker.js';
import { inputLines } from '../terminal/input-lines.js';
import { createTalkView } from '../terminal/practise/talk-screen.js';
import { assessPractice } from './assess-practice.js';
import { showBrief } from './brief.js';
import { type Keeping, keepingIn, keepingNothing } from './kept-session.js';
import type { Rehearsal } from './load-rehearsal.js';
import type { Practice } from './practice.js';
import type { PracticeResult } from './result.js';
import { exitCodeOf, showResult } from './show-result.js';
import { talk } from './talk.js';

/**
 * Plays with one reply a line from standard input, to the end of the conversation or of the input.
 * The same lines give the same bytes. Undefined where the input is empty: there is nobody to talk.
 */
export async function fromPipe(
  run: Run,
  rehearsal: Rehearsal,
  options: PractiseOptions,
): Promise<ExitCode | undefined> {
  const lines = inputLines(run.stdin);
  const first = await lines.next();
  if (first.done === true) return undefined;
  const asker = askLines(withFirst(first.value, lines));
  const mode = options.certify === true ? 'certify' : 'coaching';
  const seed = options.seed ?? usualSeed;

  const play = async (keeping: Keeping): Promise<PracticeResult> => {
    const person = personOf(run, options.person);
    const { session, practice } = await keeping.begin({ person, mode, seed });
    await converse(run, rehearsal, practice, asker, mode);
    const played = assessPractice(rehearsal, practice.session());
    await keeping.finish(session, played);
    return played;
  };
  const result = options.save
    ? await withStore(run, (store) => play(keepingIn(store, rehearsal)))
    : await play(keepingNothing(rehearsal));
  showResult(run, rehearsal, result, mode);
  return exitCodeOf(result, options.min);
}

async function converse(
  run: Run,
  { compiled }: Rehearsal,
  practice: Practice,
  asker: Asker,
  mode: 'coaching' | 'certify',
): Promise<void> {
  const screen = run.flags.json ? { ...run.screen, out: () => {} } : run.screen;
  const { style, messages } = run;
  const view = createTalkView({ screen, style, messages, customer: compiled.source.customer.name });
  showBrief({ ...run, screen }, compiled.source);
  view.effects(practice.session().moments[0]?.effects ?? [], practice);
  await talk(practice, asker, view, { mode, piped: true });
  let unused = 0;
  while ((await asker.ask('')).kind === 'text') unused += 1;
  if (unused > 0) run.screen.note(messages.unusedReplies(unused));
}

async function* withFirst(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
