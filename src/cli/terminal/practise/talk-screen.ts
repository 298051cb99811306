import { wrapText } from '../../../report/wrap-text.js';
import { isMet } from '../../../scenario/desk.js';
import { hintFor } from '../../../scenario/hint.js';
import type { AgentEvent, Effect } from '../../../scenario/state.js';
import type { Messages } from '../../messages/messages.js';
import type { Practice } from '../../practise/practice.js';
import type { TypedCommand } from '../../practise/typed-command.js';
import { inQuotes } from '../in-quotes.js';
import type { Screen } from '../screen.js';
import type { ViewOptions } from '../view-options.js';
import { actionLines, type DeskProgress, deskView } from './desk-view.js';
import { helpView } from './help-view.js';
import { moodLine, moodTable } from './mood-view.js';
import { shortQuote } from './short-quote.js';
import { deskLine, spokenLine } from './talk-view.js';

type Misunderstood = Extract<
  TypedCommand,
  { kind: 'no-action-named' | 'params-missing' | 'unknown-action' | 'unknown-command' }
>;

/** Everything a talk shows. */
export interface TalkView {
  readonly prompt: string;
  effects(effects: readonly Effect[], practice: Practice): void;
  /** Everything that was said and done so far, the opening included. */
  history(practice: Practice): void;
  agentSays(text: string): void;
  agentIsSilent(): void;
  /** A reply was longer than what is kept, in characters. */
  cut(longest: number): void;
  askAboutSilence(): void;
  desk(practice: Practice): void;
  mood(practice: Practice): void;
  hint(practice: Practice): void;
  help(): void;
  undone(event: AgentEvent, practice: Practice): void;
  nothingToUndo(): void;
  notInCertify(what: 'hint' | 'undo'): void;
  misunderstood(command: Misunderstood, practice: Practice): void;
}

export interface TalkScreenOptions extends Omit<ViewOptions, 'columns'> {
  readonly screen: Screen;
  readonly customer: string;
}

/** Shows a talk on the screen: what the customer says on standard output, with the mood beneath. */
export function createTalkView({ screen, style, messages, customer }: TalkScreenOptions): TalkView {
  const view = (): ViewOptions => ({ columns: screen.columns(), style, messages });
  const customerSays = (line: string): void => screen.out(spokenLine(customer, line, 'customer', view()));
  const effects = (all: readonly Effect[], practice: Practice): void => {
    for (const effect of all) {
      if (effect.kind === 'say') customerSays(effect.line);
      if (effect.kind === 'desk') screen.out(deskLine(effect, view()));
    }
    if (all.some((effect) => effect.kind === 'mood' || effect.kind === 'say')) showMood(practice);
  };
  const showMood = (practice: Practice): void => {
    const before = practice.session().moments.at(-2)?.state.mood ?? practice.scenario.source.mood;
    screen.out(style.paint.dim(moodLine(practice.session().state.mood, before, view())));
    screen.out('');
  };
  const tell = (text: string): void =>
    screen.out(
      wrapText(text, screen.columns())
        .map((line) => style.paint.italic(line))
        .join('\n'),
    );
  const progressOf = (practice: Practice): DeskProgress => ({
    isMet: (need) => isMet(practice.session().state, need),
  });
  const showActions = (practice: Practice, wanted?: string): void => {
    const actions = practice.scenario.source.desk.actions.filter(
      ({ id }) => wanted === undefined || id === wanted,
    );
    for (const action of actions) screen.out(actionLines(action, progressOf(practice), view()).join('\n'));
  };

  return {
    prompt: `${messages.youLabel}: `,
    effects,
    history(practice) {
      for (const { event, effects: came } of practice.session().moments) {
        if (event?.kind === 'said') screen.out(spokenLine(messages.youLabel, event.text, 'agent', view()));
        if (event?.kind === 'silent') tell(messages.silence);
        for (const effect of came) {
          if (effect.kind === 'say') customerSays(effect.line);
          if (effect.kind === 'desk') screen.out(deskLine(effect, view()));
        }
      }
      showMood(practice);
    },
    agentSays: (text) => screen.out(spokenLine(messages.youLabel, text, 'agent', view())),
    cut: (longest) => tell(messages.replyCut(longest)),
    agentIsSilent: () => tell(messages.silence),
    askAboutSilence: () => tell(messages.silenceOnPurpose),
    desk: (practice) =>
      screen.out(`${deskView(practice.scenario.source.desk, progressOf(practice), view())}\n`),
    mood: (practice) => screen.out(moodTable(practice.session().state.mood, style, messages)),
    hint: (practice) => tell(hintFor(practice.scenario, practice.session().state) ?? messages.noHint),
    help: () => screen.out(helpView(view())),
    undone(event, practice) {
      tell(messages.undone(undoneText(event, messages)));
      tell(messages.customerLastSaid);
      const spoken = practice
        .session()
        .moments.findLast((moment) => moment.effects.some((effect) => effect.kind === 'say'));
      for (const effect of spoken?.effects ?? []) if (effect.kind === 'say') customerSays(effect.line);
      showMood(practice);
    },
    nothingToUndo: () => tell(messages.nothingToUndo),
    notInCertify: (what) => tell(what === 'hint' ? messages.noHintInCertify : messages.noUndoInCertify),
    misunderstood(command, practice) {
      switch (command.kind) {
        case 'no-action-named':
          tell(messages.noActionNamed);
          return showActions(practice);
        case 'params-missing':
          tell(messages.paramsMissing);
          return showActions(practice, command.action);
        case 'unknown-action':
          return tell(messages.unknownAction(command.typed, command.meant));
        case 'unknown-command':
          return tell(messages.unknownCommand(command.typed, command.meant));
      }
    },
  };
}

function undoneText(event: AgentEvent, messages: Messages): string {
  switch (event.kind) {
    case 'said':
      return inQuotes(shortQuote(event.text), messages);
    case 'did':
      return ['/do', event.action, ...Object.values(event.params)].join(' ');
    case 'silent':
    case 'ended':
      return messages.undoneSilence;
  }
}
