import path from 'node:path';
import { writeAtomically } from '../../../files/write-atomically.js';
import { formHtml } from '../../../report/form/form-html.js';
import { questionsOf } from '../../../visit/journey.js';
import type { ExitCode, Run } from '../../command.js';
import type { VisitFormOptions } from '../../commands/visit/form.js';
import { languageOf } from '../../languages.js';
import { loadMessages } from '../../messages/load-messages.js';
import { loadChecklist } from './checklist.js';
import { emptyTable } from './empty-table.js';

/** `shoptalk visit form <checklist>`: a form to print, in a file or on standard output. */
export async function visitForm(run: Run, id: string, options: VisitFormOptions): Promise<ExitCode> {
  const { value: rubric } = await loadChecklist(run, id, run.language);
  if (options.xlsform !== undefined) {
    const { phoneForm } = await import('./phone-form.js');
    return phoneForm(run, id, rubric, options.xlsform, options);
  }
  const { report } = await loadMessages(languageOf(rubric.language) ?? run.language);
  const isTable = options.csv === true;
  const text = isTable
    ? emptyTable(rubric, report.form, { decimal: report.decimal, marked: options.out !== undefined })
    : formHtml(rubric, report.form, options);
  // A page of markup is nothing to read at a terminal.
  const out =
    options.out ??
    ((run.interactive && !isTable) || run.flags.json
      ? `${rubric.id}-form.${isTable ? 'csv' : 'html'}`
      : undefined);
  if (out === undefined) {
    run.screen.write(text);
    return 0;
  }
  await writeAtomically(path.resolve(run.cwd, out), text);
  const written = { file: out, checklist: rubric.id, questions: questionsOf(rubric).length };
  if (run.flags.json) run.screen.json(written);
  else run.screen.note(run.messages.formWritten(out));
  return 0;
}
