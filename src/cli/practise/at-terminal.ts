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
import { beginKept, continueKept, type KeptPractice, keepResult } from './kept-session.js';
import type { Rehearsal } from './load-rehearsal.js';
import type { PracticeResult } from './result.js';
import { exitCodeOf, showResult } from './show-result.js';
import { type TalkOutcome, talk } from './talk.js';
import { SLASH_COMMANDS } from './typed-command.js';

/** A new conversation at the terminal; in coaching it may be tried again from any turn. */
export function atTerminal(run: Run, rehearsal: Rehearsal, options: PractiseOptions): Promise<ExitCode> {
  return withStore(run, async (store) => {
    const mode: SessionMode = options.certify === true ? 'certify' : 'coaching';
    const person = personOf(run, options.person);
    const seed = options.seed ?? usualSeed;
    showBrief(run, rehearsal.compiled.source);
    const kept = await beginKept(store, rehearsal, { person, mode, seed });
    return playOn(run, store, rehearsal, kept, options);
  });
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
  return playOn(run, store, rehearsal, kept, options);
}

async function playOn(
  run: Run,
  store: Store,
  rehearsal: Rehearsal,
  first: KeptPractice,
  options: PractiseOptions,
): Promise<ExitCode> {
  let kept = first;
  while (true) {
    const outcome = await converse(run, rehearsal, kept);
    if (outcome !== 'ended') {
      run.screen.note(`\n${run.messages.paused(kept.session.id)}`);
      return outcome === 'interrupted' ? 130 : 0;
    }
    const result = assessPractice(rehearsal, kept.practice.session());
    await keepResult(store, kept.session, rehearsal, result);
    showResult(run, rehearsal, result, kept.session.mode);
    const { mode, person } = kept.session;
    run.screen.note(run.messages.savedUnder(person));
    if (mode === 'certify') return exitCodeOf(result, options.min);
    const again = await tryAgain(run, result);
    if (again === undefined) return options.min === undefined ? 0 : exitCodeOf(result, options.min);
    const { seed, id } = kept.session;
    kept = await beginKept(store, rehearsal, { person, mode, seed, retryOf: id, before: again });
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
  if (session.mode === 'certify') screen.out(messages.certifyNotice);
  screen.out(`${style.paint.dim(messages.talkHelp)}\n`);
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
