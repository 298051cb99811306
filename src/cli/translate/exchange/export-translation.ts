import path from 'node:path';
import { shownPath } from '../../../files/library.js';
import { makeProblem } from '../../../files/make-problem.js';
import { unitsOf } from '../../../language/translation/exchange/units-of.js';
import { xliffText } from '../../../language/translation/exchange/xliff.js';
import { updateOverlay } from '../../../language/translation/update.js';
import type { ExitCode, Run } from '../../command.js';
import { UsageError } from '../../failures.js';
import type { Subject } from '../subject.js';
import type { Target } from '../target-file.js';
import type { TranslateOptions } from '../translate-options.js';
import { writeTarget } from '../write-target.js';
import { exchangeFormat } from './exchange-format.js';
import { noteWords } from './note-words.js';
import { tableText } from './table-text.js';

/** `--export`: lines and patterns as a file for a translator, who needs no YAML. The overlay stays as it is. */
export async function exportTranslation(
  run: Run,
  { lines, language, source }: Subject,
  target: Target,
  name: string,
  { open = false, bom = true }: Pick<TranslateOptions, 'open' | 'bom'>,
): Promise<ExitCode> {
  const { messages } = run;
  const { exchangeWords: words } = messages;
  const place = path.resolve(run.cwd, name);
  const file = shownPath(place, run.cwd);
  const format = exchangeFormat(place);
  if (format === undefined) throw new UsageError(makeProblem('XL107', words.unknownFormat(file)));
  const units = unitsOf(lines, updateOverlay(lines, target.overlay), open);
  const noteOf = (unit: (typeof units)[number]): string => noteWords(unit, messages);
  const looks = { from: language, to: target.language };
  const separator = format === 'tsv' ? '\t' : messages.report.decimal === ',' ? ';' : ',';
  const text =
    format === 'xliff'
      ? xliffText(units, { ...looks, original: source.id, about: words.about }, noteOf)
      : tableText(units, { ...looks, separator, isMarked: bom }, noteOf);
  await writeTarget(run, { path: place, file }, text);
  if (run.flags.json) run.screen.json({ file, format, language: target.language, units: units.length });
  else run.screen.out(words.exported(file, units.length));
  return 0;
}
