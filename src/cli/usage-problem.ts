import { didYouMean } from '../files/did-you-mean.js';
import { makeProblem } from '../files/make-problem.js';
import type { Problem } from '../files/problem.js';
import type { ProblemCode } from '../files/problem-catalogue.js';
import type { Messages } from './messages/messages.js';

const codes: Readonly<Record<string, ProblemCode>> = {
  'commander.unknownCommand': 'CL101',
  'commander.unknownOption': 'CL102',
  'commander.missingArgument': 'CL103',
  'commander.missingMandatoryOptionValue': 'CL103',
  'commander.excessArguments': 'CL104',
  'commander.optionMissingArgument': 'CL105',
  'commander.invalidArgument': 'CL105',
  'commander.conflictingOption': 'CL105',
};

/** Commander's error as a problem: `error: unknown option '--jsn'\n(Did you mean --json?)`. Whoever reads its code gets ours. */
export function usageProblem(code: string, message: string): Problem {
  const [first = '', ...rest] = message
    .replace(/^error: /, '')
    .replace(/'([^']*)'/g, '"$1"')
    .split('\n');
  const suggestion = /\(Did you mean (.+)\?\)/.exec(rest.join('\n'))?.[1];
  const text = suggestion === undefined ? first : `${first}; did you mean "${suggestion}"?`;
  return makeProblem(codes[code] ?? 'CL105', text);
}

export function unknownCommand(name: string, known: readonly string[], messages: Messages): Problem {
  const near = didYouMean(name, known);
  const message = messages.noSuchCommand(name);
  return makeProblem('CL101', near === undefined ? message : `${message}; ${messages.perhapsMeant(near)}`);
}
