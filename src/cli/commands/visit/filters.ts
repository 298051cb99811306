import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ResultFilter } from '../../../report/results/tally.js';
import { type VisitState, visitStates } from '../../../visit/life.js';
import { parseDate } from '../../../visit/parse/date.js';
import type { Messages } from '../../messages/messages.js';

/** Which visits are wanted, as typed. Lists are alternatives. */
export interface VisitFilters {
  readonly site?: readonly string[];
  readonly region?: readonly string[];
  readonly programme?: readonly string[];
  readonly evaluator?: readonly string[];
  readonly state?: readonly VisitState[];
  readonly checklist?: readonly string[];
  /** YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
}

/** Gathers the values of an option that may be repeated. */
export function each(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Adds the options that narrow a list of visits; `states` where the list is not of some states already. */
export function addFilters(command: Command, messages: Messages, states: 'any' | 'given'): Command {
  const { visitFilters: told } = messages;
  const day = (text: string): string => {
    const parsed = parseDate(text);
    if ('fault' in parsed) throw new InvalidArgumentError(messages.notADay);
    return parsed.value;
  };
  const count = (text: string): number => {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(messages.notACount);
    return Number(text);
  };
  const state = (value: string, before: readonly string[] = []): readonly string[] => {
    if (!visitStates.some((known) => known === value)) {
      throw new InvalidArgumentError(`${messages.optionChoices}: ${visitStates.join(', ')}.`);
    }
    return [...before, value];
  };
  command
    .option('--site <site>', told.site, each)
    .option('--region <region>', told.region, each)
    .option('--programme <id>', told.programme, each)
    .option('--evaluator <pseudonym>', told.evaluator, each)
    .option('--checklist <id>', told.checklist, each);
  if (states === 'any') {
    command.addOption(
      new Option('--state <state>', `${told.state}: ${visitStates.join(', ')}`).argParser(state),
    );
  }
  return command
    .option('--from <day>', told.from, day)
    .option('--to <day>', told.to, day)
    .option('--limit <number>', told.limit, count);
}

/** The filter of the store for what was typed. */
export function filterOf({
  site,
  region,
  programme,
  evaluator,
  state,
  checklist,
  from,
  to,
}: VisitFilters): ResultFilter {
  return {
    ...(site && { sites: site }),
    ...(region && { regions: region }),
    ...(programme && { programmes: programme }),
    ...(evaluator && { evaluators: evaluator }),
    ...(state && { states: state }),
    ...(checklist && { rubrics: checklist }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
