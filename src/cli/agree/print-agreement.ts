import { agreementJson, assessorsJson, gapsJson } from '../../report/agreement/agreement-json.js';
import { agreementText, gapsText } from '../../report/agreement/agreement-text.js';
import { assessorsText } from '../../report/agreement/assessors-text.js';
import type { TextOptions } from '../../report/ink.js';
import { agreementOf } from '../../rubric/agreement/agreement.js';
import type { AssessorAgreement } from '../../rubric/agreement/between-assessors.js';
import type { Sample } from '../../rubric/agreement/sample.js';
import type { Run } from '../command.js';
import { inkOf } from '../terminal/ink.js';
import type { Compared } from './compare-with-labels.js';

/** The samples of each language or channel, in the order of their names. */
function split(
  samples: readonly Sample[],
  keyOf: (sample: Sample) => string | undefined,
): readonly (readonly [string, readonly Sample[]])[] {
  const parts = new Map<string, Sample[]>();
  for (const sample of samples) {
    const key = keyOf(sample);
    if (key === undefined) continue;
    const part = parts.get(key);
    if (part) part.push(sample);
    else parts.set(key, [sample]);
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function textOptions(run: Run): TextOptions {
  return { width: run.screen.columns(), ink: inkOf(run.style), plain: run.flags.plain };
}

/** Prints how well the scorer agrees with labels: in all, by language, by channel, and where it differs most. */
export function printAgreement(run: Run, { samples, gaps }: Compared): void {
  const languages = split(samples, ({ language }) => language);
  const channels = split(samples, ({ channel }) => channel);
  if (run.flags.json) {
    const each = (parts: typeof languages): Record<string, unknown> =>
      Object.fromEntries(parts.map(([key, part]) => [key, agreementJson(agreementOf(part))]));
    run.screen.json({
      ...agreementJson(agreementOf(samples)),
      languages: each(languages),
      channels: each(channels),
      worst: gapsJson(gaps),
    });
    return;
  }
  const { report } = run.messages;
  const options = textOptions(run);
  const print = (title: string, part: readonly Sample[], detailed: boolean): void =>
    run.screen.out(`${agreementText({ title, agreement: agreementOf(part), detailed }, report, options)}\n`);
  print(report.agreement.all, samples, true);
  // A single language or channel would only say the same again.
  if (languages.length > 1) for (const [language, part] of languages) print(language, part, false);
  if (channels.length > 1)
    for (const [channel, part] of channels)
      print(report.channel[channel as keyof typeof report.channel], part, false);
  if (gaps.length > 0) run.screen.out(`${gapsText(gaps, report, options)}\n`);
  run.screen.out(report.agreement.intervalNote);
}

/** Prints how several people agree with each other. */
export function printAssessors(run: Run, agreement: AssessorAgreement): void {
  if (run.flags.json) run.screen.json({ assessors: assessorsJson(agreement) });
  else run.screen.out(assessorsText(agreement, run.messages.report, textOptions(run)));
}
