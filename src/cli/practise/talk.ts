import type { SessionMode } from '../../store/sessions.js';
import type { Asker } from '../terminal/asker.js';
import type { TalkView } from '../terminal/practise/talk-screen.js';
import type { Practice } from './practice.js';
import { readTyped, type TypedCommand } from './typed-command.js';

/** How a talk stopped: at an ending, put aside by the trainee, or interrupted (Ctrl-C). */
export type TalkOutcome = 'ended' | 'paused' | 'interrupted';

export interface TalkOptions {
  readonly mode: SessionMode;
  /** True where replies come from a pipe: the end of the input closes the conversation. */
  readonly piped: boolean;
}

/** Characters of a reply that are kept; nobody says more in one breath. */
const LONGEST_REPLY = 10_000;

/** Lets the trainee and the customer talk until the conversation ends or is put aside. */
export async function talk(
  practice: Practice,
  asker: Asker,
  view: TalkView,
  options: TalkOptions,
): Promise<TalkOutcome> {
  let emptyLines = 0;
  while (practice.session().state.ending === undefined) {
    const typed = await asker.ask(view.prompt);
    if (typed.kind === 'interrupt') return 'interrupted';
    if (typed.kind === 'end') {
      if (!options.piped) return 'paused';
      view.effects(await practice.act({ kind: 'ended' }), practice);
      break;
    }
    if (typed.text.length > LONGEST_REPLY) view.cut(LONGEST_REPLY);
    const command = readTyped(typed.text.slice(0, LONGEST_REPLY), practice.scenario.source.desk.actions);
    emptyLines = command.kind === 'silent' ? emptyLines + 1 : 0;
    // One empty line at the keyboard is a slip; a second one is meant.
    if (!options.piped && emptyLines === 1) view.askAboutSilence();
    else if ((await follow(command, practice, view, options)) === 'paused') return 'paused';
  }
  return 'ended';
}

async function follow(
  command: TypedCommand,
  practice: Practice,
  view: TalkView,
  { mode, piped }: TalkOptions,
): Promise<'paused' | undefined> {
  const coaching = mode === 'coaching';
  switch (command.kind) {
    case 'say':
      if (piped) view.agentSays(command.text);
      view.effects(await practice.act({ kind: 'said', text: command.text }), practice);
      return undefined;
    case 'silent':
      view.agentIsSilent();
      view.effects(await practice.act({ kind: 'silent' }), practice);
      return undefined;
    case 'do':
      view.effects(
        await practice.act({ kind: 'did', action: command.action, params: command.params }),
        practice,
      );
      return undefined;
    case 'end':
      view.effects(await practice.act({ kind: 'ended' }), practice);
      return undefined;
    case 'undo':
      if (!coaching) view.notInCertify('undo');
      else await undo(practice, view);
      return undefined;
    case 'hint':
      if (coaching) view.hint(practice);
      else view.notInCertify('hint');
      return undefined;
    case 'pause':
      return 'paused';
    case 'desk':
      view.desk(practice);
      return undefined;
    case 'mood':
      view.mood(practice);
      return undefined;
    case 'help':
      view.help();
      return undefined;
    case 'no-action-named':
    case 'params-missing':
    case 'unknown-action':
    case 'unknown-command':
      view.misunderstood(command, practice);
      return undefined;
  }
}

async function undo(practice: Practice, view: TalkView): Promise<void> {
  const event = await practice.undo();
  if (event) view.undone(event, practice);
  else view.nothingToUndo();
}
