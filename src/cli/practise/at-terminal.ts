import { wrapText } from '../../report/wrap-text.js';
import { usualSeed } from '../../scenario/begin.js';
import { eventsOf } from '../../scenario/session.js';
import type { Store } from '../../store/open-store.js';
import type { Session, SessionMode } from '../../store/sessions.js';
import type { ExitCode, Run } from '../command.js';
import type { PractiseOptions } from '../commands/practise.js';
import { personOf, withStore } from '../open-store.js';
import { openKeyboard } from '../terminal/keyboard.js';
import { createTalkView } from '../terminal/practise/talk-screen.js';
import { askWhatNext } from './after.js';
import { assessPractice } from './assess-practice.js';
import { showBrief } from './brief.js';
import { continueKept, type Keeping, type KeptPractice, keepingIn, keepingNothing } from './kept-session.js';
import type { Rehearsal } from './load-rehearsal.js';
import type { PracticeResult } from './result.js';
import { exitCodeOf, showResult } from './show-result.js';
import { type TalkOutcome, talk } from './talk.js';
import { SLASH_COMMANDS } from './typed-command.js';

/** A new conversation at the terminal; in coaching it may be tried again from any turn. */
export function atTerminal(run: Run, rehearsal: Rehearsal, options: PractiseOptions): Promise<ExitCode> {
  const start = async (keeping: Keeping): Promise<ExitCode> => {
    const mode: SessionMode = options.certify === true ? 'certify' : 'coaching';
    const person = personOf(run, options.person);
    const seed = options.seed ?? usualSeed;
    showBrief(run, rehearsal.compiled.source);
    const kept = await keeping.begin({ person, mode, seed });
    return playOn(run, keeping, rehearsal, kept, options);
  };
  if (!options.save) return start(keepingNothing(rehearsal));
  return withStore(run, (store) => start(keepingIn(store, rehearsal)));
}

/** A stored session goes on where it stopped. */
export async function continueAtTerminal(
  run: Run,
  store: Store,
  rehearsal: Rehearsal,
  session: Session,
  options: PractiseOptions,
): Promise<ExitCode> {
  run.screen.out(run.style.paint.bold(run.messages.resumed(rehearsal.compiled.source.title)));
  showBrief(run, rehearsal.compiled.source);
  const kept = await continueKept(store, rehearsal, session);
  return playOn(run, keepingIn(store, rehearsal), rehearsal, kept, options);
}

async function playOn(
  run: Run,
  keeping: Keeping,
  rehearsal: Rehearsal,
  first: KeptPractice,
  options: PractiseOptions,
): Promise<ExitCode> {
  let kept = first;
  while (true) {
    const outcome = await converse(run, rehearsal, kept);
    if (outcome !== 'ended') {
      const { id } = kept.session;
      run.screen.note(`\n${id === undefined ? run.messages.pausedUnsaved : run.messages.paused(id)}`);
      return outcome === 'interrupted' ? 130 : 0;
    }
    const result = assessPractice(rehearsal, kept.practice.session());
    await keeping.finish(kept.session, result);
    showResult(run, rehearsal, result, kept.session.mode);
    const { id, mode, person, seed } = kept.session;
    if (id !== undefined) {
      run.screen.note(wrapText(`\n${run.messages.savedUnder(person)}`, run.screen.columns()).join('\n'));
    }
    if (mode === 'certify') return exitCodeOf(result, options.min);
    const again = await tryAgain(run, result);
    if (again === undefined) return options.min === undefined ? 0 : exitCodeOf(result, options.min);
    const retryOf = id === undefined ? {} : { retryOf: id };
    kept = await keeping.begin({ person, mode, seed, before: again, ...retryOf });
  }
}

/** The events to keep before trying again; undefined to leave. */
async function tryAgain(run: Run, { session }: PracticeResult) {
  const next = await askWhatNext(run, session);
  if (next.kind === 'leave') return undefined;
  return eventsOf(session).slice(0, next.keep);
}

async function converse(
  run: Run,
  { compiled }: Rehearsal,
  { session, practice }: KeptPractice,
): Promise<TalkOutcome> {
  const { screen, style, messages } = run;
  const { customer, desk } = compiled.source;
  const view = createTalkView({ screen, style, messages, customer: customer.name });
  const say = (text: string): void => {
    for (const line of wrapText(text, screen.columns())) screen.out(style.paint.dim(line));
  };
  if (eventsOf(practice.session()).length === 0) {
    view.desk(practice);
    screen.out('');
  }
  if (session.mode === 'certify') say(messages.certifyNotice);
  say(messages.talkHelp);
  screen.out('');
  view.history(practice);
  const asker = openKeyboard({
    complete: (line) =>
      completions(
        line,
        desk.actions.map((action) => action.id),
      ),
  });
  try {
    return await talk(practice, asker, view, { mode: session.mode, piped: false });
  } finally {
    asker.close();
  }
}

function completions(line: string, actions: readonly string[]): readonly string[] {
  const all = [
    ...SLASH_COMMANDS.map((command) => `/${command} `),
    ...actions.map((action) => `/do ${action} `),
  ];
  return line.startsWith('/') ? all.filter((command) => command.startsWith(line) && command !== line) : [];
}
