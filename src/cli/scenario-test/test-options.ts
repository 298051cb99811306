import { makeProblem } from '../../files/make-problem.js';
import { UsageError } from '../failures.js';
import type { Messages } from '../messages/messages.js';

/** Options of `shoptalk scenario test` as they were typed. */
export interface ScenarioTestOptions {
  readonly languages?: string;
  readonly only?: string;
  readonly watch?: boolean;
  readonly bail?: boolean;
  readonly format?: string;
}

export const testFormats = ['text', 'json', 'junit'] as const;
export type TestFormat = (typeof testFormats)[number];

/** The same, understood. */
export interface TestWishes {
  /** Languages of gold conversations and cases; absent: each in its own. */
  readonly languages?: 'all' | readonly string[];
  /** The language that was asked for of the whole program: scenarios are played in it where they have it. */
  readonly spoken?: string;
  readonly only?: string;
  readonly bail: boolean;
  readonly format: TestFormat;
}

/**
 * Throws a `UsageError` for what cannot be understood.
 *
 * @param flags `--json`, and `--lang` as it was typed
 */
export function readTestOptions(
  options: ScenarioTestOptions,
  flags: { readonly json: boolean; readonly lang?: string },
  messages: Messages,
): TestWishes {
  const { only, bail = false, watch = false } = options;
  const format = formatOf(options.format ?? (flags.json ? 'json' : 'text'), messages);
  if (watch && format !== 'text') throw new UsageError(makeProblem('CL105', messages.watchNeedsText));
  const languages = languagesOf(options.languages);
  const { lang: spoken } = flags;
  return {
    bail,
    format,
    ...(only === undefined ? {} : { only }),
    ...(languages === undefined ? {} : { languages }),
    ...(spoken === undefined ? {} : { spoken }),
  };
}

function formatOf(given: string, messages: Messages): TestFormat {
  const format = testFormats.find((each) => each === given);
  if (format !== undefined) return format;
  const hint = testFormats.join(', ');
  throw new UsageError(makeProblem('CL105', messages.unknownTestFormat(given), { hint }));
}

function languagesOf(given: string | undefined): TestWishes['languages'] {
  if (given === undefined || given.trim() === 'all') return given === undefined ? undefined : 'all';
  const codes = given.split(',').map((code) => code.trim().toLowerCase());
  const wrong = codes.find((code) => !/^[a-z]{2}$/.test(code));
  if (wrong !== undefined) throw new UsageError(makeProblem('CL110', `unknown language "${wrong}"`));
  return [...new Set(codes)];
}
