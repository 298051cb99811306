import { didYouMean } from '../../files/did-you-mean.js';
import type { Settings } from '../../files/load-settings.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import type { Division, ResultFilter } from '../../report/results/tally.js';
import type { Store } from '../../store/open-store.js';
import type { Messages } from '../messages/messages.js';
import type { Asked, ReportOptions } from './report-options.js';

const lists = [
  ['programmes', 'programme', 'programme'],
  ['rubrics', 'checklist', 'rubric'],
  ['sites', 'site', 'site'],
  ['regions', 'region', 'region'],
  ['evaluators', 'evaluator', 'evaluator'],
  ['persons', 'person', 'person'],
  ['scenarios', 'scenario', 'scenario'],
] as const satisfies readonly (readonly [keyof ResultFilter, keyof ReportOptions, Division])[];

/**
 * The filter that was asked for, by ids: a site or programme may be named by its title, and case does not matter. A name
 * of which there is no result at all is a problem, so that a slip of the keys does not look like an empty report.
 */
export async function filterAsked(
  store: Store,
  options: ReportOptions,
  { period, kinds }: Asked,
  settings: Settings,
  messages: Messages,
): Promise<{ readonly filter: ResultFilter; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const chosen: Partial<Record<(typeof lists)[number][0], readonly string[]>> = {};
  for (const [list, option, division] of lists) {
    const wanted = options[option];
    if (wanted === undefined) continue;
    const keys = (await store.results.keys({}, division)).filter((key) => key !== '');
    const titles = titlesOf(division, settings);
    chosen[list] = wanted.flatMap((name) => {
      const found = matching(name, keys, titles);
      if (found.length > 0 || keys.length === 0) return found.length > 0 ? found : [name];
      const near = didYouMean(name, [...keys, ...Object.values(titles)]);
      problems.push(makeProblem('RP104', messages.reportUnknownName(`--${option}`, name, near)));
      return [];
    });
  }
  return {
    filter: {
      ...(kinds && { kinds }),
      ...chosen,
      ...(options.state && { states: options.state }),
      ...(period.from !== '' && { from: period.from }),
      ...(period.to !== '' && { to: period.to }),
    },
    problems,
  };
}

function titlesOf(division: Division, { sites, programmes }: Settings): Readonly<Record<string, string>> {
  const named = division === 'site' ? sites : division === 'programme' ? programmes : undefined;
  return Object.fromEntries(Object.entries(named ?? {}).map(([id, { title }]) => [id, title]));
}

/** A visit keeps the title of a site, or the name that was typed; an import may keep the id. */
function matching(
  name: string,
  keys: readonly string[],
  titles: Readonly<Record<string, string>>,
): readonly string[] {
  const wanted = name.trim().toLowerCase();
  const named = Object.entries(titles).filter(([id, title]) =>
    [id, title].some((one) => one.toLowerCase() === wanted),
  );
  const meant = new Set([wanted, ...named.flat().map((one) => one.toLowerCase())]);
  return keys.filter((key) => meant.has(key.toLowerCase()));
}
