import { type Format, formats } from '../../conversation/formats.js';
import { badMap } from '../../conversation/problems.js';
import { exportLabels } from '../../conversation/speaker-labels.js';
import { parseSpeakerMap, type Role, type Speakers, speakersFrom } from '../../conversation/speakers.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { profiles } from '../../language/profiles/index.js';
import { ProblemsError, UsageError } from '../failures.js';
import type { Messages } from '../messages/messages.js';

/** Options of `shoptalk score` as they were typed. */
export interface ScoreOptions {
  readonly rubric: string;
  readonly min?: string;
  readonly map?: readonly string[];
  readonly format?: string;
  readonly language?: string;
  readonly summaryOnly?: boolean;
  readonly quiet?: boolean;
  readonly out?: string;
  readonly restart?: boolean;
  readonly workers?: string;
  readonly trustLabels?: boolean;
  readonly model?: string;
}

/** The same, understood. */
export interface ScoreSettings {
  readonly speakers: Speakers;
  /** Absent: the rubric's pass mark is the bar. */
  readonly min?: number;
  readonly format?: Format;
  readonly language?: string;
  /** How many threads may score; absent: as many as there are cores. */
  readonly workers?: number;
}

/** Throws a `UsageError` or `ProblemsError` for what cannot be understood. */
export function readScoreOptions(options: ScoreOptions, messages: Messages): ScoreSettings {
  const min = minOf(options.min, messages);
  const format = formatOf(options.format);
  const language = languageOf(options.language);
  const workers = workersOf(options.workers, messages);
  checkOutput(options, messages);
  return {
    speakers: speakersOf(options.map ?? []),
    ...(min === undefined ? {} : { min }),
    ...(format === undefined ? {} : { format }),
    ...(language === undefined ? {} : { language }),
    ...(workers === undefined ? {} : { workers }),
  };
}

function speakersOf(entries: readonly string[]): Speakers {
  const labels = [exportLabels, ...Object.values(profiles).map((profile) => profile.speakers)];
  const known = speakersFrom(labels);
  const map = new Map<string, Role>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const read = parseSpeakerMap(entry, known);
    if (read === undefined) problems.push(badMap(entry));
    else map.set(read.name, read.role);
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return speakersFrom(labels, map);
}

function minOf(given: string | undefined, messages: Messages): number | undefined {
  if (given === undefined) return undefined;
  const min = given.trim() === '' ? Number.NaN : Number(given);
  if (!(min >= 0 && min <= 200)) throw new UsageError(makeProblem('CL105', messages.scoreBadMin(given)));
  return min;
}

function workersOf(given: string | undefined, messages: Messages): number | undefined {
  if (given === undefined) return undefined;
  const workers = /^\d{1,3}$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (!(workers <= 256)) throw new UsageError(makeProblem('CL105', messages.scoreBadWorkers(given)));
  return workers;
}

function checkOutput({ out, restart, summaryOnly }: ScoreOptions, messages: Messages): void {
  if (out !== undefined && summaryOnly === true) {
    const hint = messages.scoreOutOrSummaryHint;
    throw new UsageError(makeProblem('CL105', messages.scoreOutOrSummary, { hint }));
  }
  if (out === undefined && restart === true)
    throw new UsageError(makeProblem('CL103', messages.scoreRestartNeedsOut));
}

function formatOf(given: string | undefined): Format | undefined {
  if (given === undefined) return undefined;
  const format = formats.find((each) => each === given);
  if (format !== undefined) return format;
  const hint = `There are: ${formats.join(', ')}.`;
  throw new UsageError(makeProblem('CL105', `unknown format "${given}"`, { hint }));
}

function languageOf(given: string | undefined): string | undefined {
  if (given === undefined || profiles[given] !== undefined) return given;
  const hint = `There are: ${Object.keys(profiles).join(', ')}.`;
  throw new UsageError(makeProblem('CL110', `unknown language "${given}"`, { hint }));
}
