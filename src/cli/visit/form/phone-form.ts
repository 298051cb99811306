import path from 'node:path';
import type { Rubric } from '../../../files/generated/rubric.js';
import { makeProblem } from '../../../files/make-problem.js';
import { writeAtomically } from '../../../files/write-atomically.js';
import type { FormTranslation } from '../../../visit/xlsform/sheets.js';
import { xlsForm } from '../../../visit/xlsform/xlsform.js';
import type { ExitCode, Run } from '../../command.js';
import type { VisitFormOptions } from '../../commands/visit/form.js';
import { languageNames, languageOf } from '../../languages.js';
import { loadMessages } from '../../messages/load-messages.js';
import { inAllLanguages } from './checklist.js';
import { xlsFormBytes } from './write-xlsform.js';

/** `visit form --xlsform <file>`: the checklist for KoboToolbox and ODK Collect, in every language that it has. */
export async function phoneForm(
  run: Run,
  id: string,
  rubric: Rubric,
  out: string,
  { site, programme }: Pick<VisitFormOptions, 'site' | 'programme'>,
): Promise<ExitCode> {
  const [first, ...others] = await Promise.all(
    (await inAllLanguages(run, id, rubric)).map((each) => translationOf(run, each)),
  );
  if (!first) return 2;
  const form = xlsForm({
    translations: [first, ...others],
    ...(site === undefined ? {} : { site }),
    ...(programme === undefined ? {} : { programme }),
  });
  const languages = [first, ...others].map(({ name }) => name);
  await writeAtomically(path.resolve(run.cwd, out), await xlsFormBytes(form, languages));
  await run.showProblems(
    form.untranslated.map(({ question, when }) =>
      makeProblem('VI160', run.messages.conditionUntranslated(question, when), { severity: 'warning' }),
    ),
  );
  const written = {
    file: out,
    checklist: rubric.id,
    languages,
    names: form.names,
    always_asked: form.untranslated,
  };
  if (run.flags.json) run.screen.json(written);
  else run.screen.note(run.messages.formWritten(out));
  return 0;
}

async function translationOf(run: Run, rubric: Rubric): Promise<FormTranslation> {
  const language = languageOf(rubric.language) ?? run.language;
  const { report, phoneFormWords } = await loadMessages(language);
  const { site, day, evaluator, yes, no, notApplicable, comment, briefing } = report.form;
  const name = languageNames[language];
  return {
    rubric,
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)} (${rubric.language})`,
    words: { site, day, evaluator, yes, no, notApplicable, comment, briefing, ...phoneFormWords },
  };
}
