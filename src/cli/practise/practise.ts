import { sourceHashOf } from '../../files/kept-translation.js';
import { makeProblem } from '../../files/make-problem.js';
import type { ExitCode, Run } from '../command.js';
import type { PractiseOptions } from '../commands/practise.js';
import { ProblemsError, UsageError } from '../failures.js';
import { inLanguage } from '../in-language.js';
import { personOf, withStore } from '../open-store.js';
import { askChoice } from '../terminal/ask-choice.js';
import { atTerminal, continueAtTerminal } from './at-terminal.js';
import { listScenarioChoices } from './choose-scenario.js';
import { fromPipe } from './from-pipe.js';
import { tellLanguage } from './language-note.js';
import { loadRehearsal, reloadRehearsal } from './load-rehearsal.js';
import { replayGold } from './replay-gold.js';

/** `shoptalk practise [scenario]`: at the terminal, from a pipe, or a gold conversation to watch. */
export async function practise(
  run: Run,
  id: string | undefined,
  options: PractiseOptions,
): Promise<ExitCode> {
  if (options.resume !== undefined) return resume(run, options.resume, options);
  if (id === undefined && !run.interactive) throw new UsageError(needsInput(run));
  const scenario = id ?? (await chooseScenario(run));
  const rehearsal = await loadRehearsal(run, scenario, options.rubric);
  if (!run.flags.json) tellLanguage(run, rehearsal.scenario);
  if (options.replay !== undefined) return replayGold(run, rehearsal, options.replay, options);
  if (run.interactive) return atTerminal(run, rehearsal, options);
  if (run.stdin.isTTY === true) throw new UsageError(needsInput(run));
  const code = await fromPipe(run, rehearsal, options);
  if (code === undefined) throw new UsageError(needsInput(run));
  return code;
}

function needsInput({ messages }: Run) {
  return makeProblem('CL106', messages.needsInput, { hint: messages.needsInputHint });
}

async function chooseScenario(run: Run): Promise<string> {
  const choices = await listScenarioChoices(run);
  const chosen = await askChoice(
    run.messages.whichScenario,
    choices.map(({ id, title }) => `${title} (${id})`),
    run.messages,
  );
  return choices[chosen]?.id ?? '';
}

async function resume(run: Run, named: string | true, options: PractiseOptions): Promise<ExitCode> {
  if (!run.interactive) throw new UsageError(needsInput(run));
  return withStore(run, async (store) => {
    const whose = someone(run, options.person);
    const [newest] = named === true ? await store.sessions.list({ state: 'open', ...whose }) : [];
    const session = named === true ? newest : await store.sessions.find(named);
    if (!session) {
      const message = named === true ? run.messages.noOpenSession : run.messages.noSuchSession(named);
      throw new ProblemsError([makeProblem('CL112', message)]);
    }
    if (session.state !== 'open') {
      throw new ProblemsError([makeProblem('CL113', run.messages.sessionOver(session.id))]);
    }
    const rehearsal = await reloadRehearsal(run, store, session);
    // A translated conversation goes on in the language that was wished for when it was begun.
    const wished = run.flags.lang === undefined && sourceHashOf(rehearsal.scenario.text) !== undefined;
    const speaking = wished ? await inLanguage(run, session.language) : run;
    return continueAtTerminal(speaking, store, rehearsal, session, options);
  });
}

/** Only a person who gave a name has sessions of their own; others share the store. */
function someone(run: Run, named: string | undefined): { readonly person?: string } {
  return (named ?? run.env.SHOPTALK_PERSON ?? '').trim() === '' ? {} : { person: personOf(run, named) };
}
