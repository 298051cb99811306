import { didYouMean } from '../../files/did-you-mean.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Run } from '../command.js';
import { UsageError } from '../failures.js';
import { type LintFormat, lintFormats } from './formats.js';

/** As commander collects them. */
export interface LintOptions {
  readonly format?: string;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  /** From `--play` and `--no-play`; undefined where neither was given. */
  readonly play?: boolean;
}

/** The format that was asked for: text where none was, JSON with `--json`. */
export function formatWanted({ format }: LintOptions, { flags, messages }: Run): LintFormat {
  if (format === undefined) return flags.json ? 'json' : 'text';
  const known = lintFormats.find((each) => each === format);
  if (known !== undefined && !(flags.json && known !== 'json')) return known;
  const near = didYouMean(format, lintFormats);
  const end = near === undefined ? '' : `; ${messages.perhapsMeant(near)}`;
  const message = known === undefined ? `${messages.lintNoFormat(format)}${end}` : messages.lintTwoFormats;
  throw new UsageError(
    makeProblem('CL105', message, { hint: messages.lintFormatsAre(lintFormats.join(', ')) }),
  );
}

/** Refuses options that mean nothing together. */
export function checkTogether({ fix, dryRun }: LintOptions, { messages }: Run): void {
  if (dryRun === true && fix !== true) throw new UsageError(makeProblem('CL105', messages.lintDryRunAlone));
}
