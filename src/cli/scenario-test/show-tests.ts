import type { TextOptions } from '../../report/ink.js';
import { testJson } from '../../report/scenario-test/test-json.js';
import { testJunit } from '../../report/scenario-test/test-junit.js';
import { failuresText, totalsText } from '../../report/scenario-test/test-text.js';
import { type TestedScenario, testTotals } from '../../report/scenario-test/tested.js';
import type { Run } from '../command.js';
import { inkOf } from '../terminal/ink.js';
import { table } from '../terminal/table.js';
import type { TestFormat } from './test-options.js';

function optionsOf({ screen, style }: Run): TextOptions {
  return { width: screen.columns(), ink: inkOf(style), plain: style.plain };
}

/** The failures of a scenario, as soon as it is played. */
export function showFailures(run: Run, tested: TestedScenario): void {
  const text = failuresText(tested, run.messages.report, optionsOf(run));
  if (text !== '') run.screen.out(`${text}\n`);
}

/** One line a scenario and language, and how it all came out; not `complete` where a file could not be played. */
export function showTable(run: Run, tested: readonly TestedScenario[], complete: boolean): void {
  const { screen, style, messages } = run;
  const { heads } = messages.report.scenarioTest;
  const [scenario, language, gold, cases, expectations, notMet] = heads;
  const countOf = ({ conversations }: TestedScenario, kind: string): string =>
    String(conversations.filter((each) => each.kind === kind).length);
  screen.out(
    table(
      tested,
      [
        { title: scenario, text: (each) => each.scenario, flexible: true },
        { title: language, text: (each) => each.language, drop: 1 },
        { title: gold, text: (each) => countOf(each, 'gold'), align: 'right', drop: 3 },
        { title: cases, text: (each) => countOf(each, 'case'), align: 'right', drop: 4 },
        {
          title: expectations,
          text: (each) => String(testTotals([each]).expectations),
          align: 'right',
          drop: 5,
        },
        { title: notMet, text: (each) => String(testTotals([each]).failures), align: 'right' },
      ],
      screen.columns(),
      style,
    ),
  );
  screen.out(totalsText(testTotals(tested), messages.report, optionsOf(run), complete));
}

/** Everything at once, for programs. */
export function showForPrograms(
  run: Run,
  tested: readonly TestedScenario[],
  format: Exclude<TestFormat, 'text'>,
): void {
  if (format === 'json') run.screen.json(testJson(tested));
  else run.screen.out(testJunit(tested, run.messages.report));
}
