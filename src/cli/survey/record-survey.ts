import { randomUUID } from 'node:crypto';
import type { Settings } from '../../files/load-settings.js';
import { makeProblem } from '../../files/make-problem.js';
import type { SurveyAnswer } from '../../survey/answer.js';
import { scales } from '../../survey/instruments.js';
import { readAnswers, type SurveyDefaults } from '../../survey/read-answers.js';
import type { ExitCode, Run } from '../command.js';
import type { RecordSurveyOptions } from '../commands/survey.js';
import { UsageError } from '../failures.js';
import { localDay } from '../local-day.js';
import { withStore } from '../open-store.js';
import { settingsOf } from '../settings-of-run.js';
import { openKeyboard } from '../terminal/keyboard.js';
import { placed } from './site-of-answers.js';
import { surveyDefaults } from './survey-defaults.js';

/**
 * `shoptalk survey record`: one answer from its options or, at a terminal without a value, one after another as they stand
 * on paper: the number, and a comment behind a bar. Each is kept before the next is asked for.
 */
export async function recordSurvey(run: Run, options: RecordSurveyOptions): Promise<ExitCode> {
  const { messages, screen, flags } = run;
  const defaults = { day: localDay(run.now()), ...surveyDefaults(run, options) };
  if (defaults.instrument === undefined) {
    throw new UsageError(makeProblem('CL103', messages.surveyNeedsInstrument));
  }
  const settings = await settingsOf(run);
  if (options.value === undefined) {
    if (!run.interactive) throw new UsageError(makeProblem('CL106', messages.surveyNeedsValue));
    return askForAnswers(run, defaults, settings);
  }
  const { answers, why } = understood(run, { ...options, value: options.value }, defaults, settings);
  if (why !== undefined) throw new UsageError(makeProblem('CL105', why));
  const { added } = await withStore(run, (store) => store.surveys.keep(answers));
  if (flags.json) screen.json({ added });
  else screen.out(messages.surveyRecorded);
  return 0;
}

async function askForAnswers(run: Run, defaults: SurveyDefaults, settings: Settings): Promise<ExitCode> {
  const { messages, screen } = run;
  const scale = scales[defaults.instrument ?? 'csat'];
  const asker = openKeyboard();
  screen.out(messages.surveyAsk(defaults.instrument ?? 'csat', scale.lowest, scale.highest));
  let kept = 0;
  try {
    return await withStore(run, async (store) => {
      while (true) {
        const typed = await asker.ask(`${messages.surveyPrompt(kept + 1)} `);
        if (typed.kind !== 'text' || typed.text.trim() === '') {
          screen.note(messages.surveyImported(kept, 0));
          return typed.kind === 'interrupt' ? 130 : 0;
        }
        const [value = '', ...comment] = typed.text.split('|');
        const entry = { value, comment: comment.join('|').trim() };
        const { answers, why } = understood(run, entry, defaults, settings);
        if (why !== undefined) screen.note(why);
        else kept += (await store.surveys.keep(answers)).added;
      }
    });
  } finally {
    asker.close();
  }
}

function understood(
  run: Run,
  {
    value,
    comment = '',
    record = '',
  }: Pick<RecordSurveyOptions, 'comment' | 'record'> & { readonly value: string },
  defaults: SurveyDefaults,
  settings: Settings,
): { readonly answers: readonly SurveyAnswer[]; readonly why?: string } {
  const { answers, faults } = readAnswers({ value, comment, record }, `typed:${randomUUID()}`, defaults);
  const [fault] = faults;
  if (fault) return { answers: [], why: run.messages.surveyFault(fault, '') };
  return { answers: answers.map((answer) => placed(answer, settings)) };
}
