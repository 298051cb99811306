import { wrapText } from '../report/wrap-text.js';
import type { ExitCode, Run } from './command.js';
import { type CommandEntry, findCommand } from './command-table.js';
import type { Messages } from './messages/messages.js';

interface MenuChoice {
  readonly name: (messages: Messages) => string;
  /** What to run; undefined leaves. */
  readonly argv?: readonly string[];
}

const choices: readonly MenuChoice[] = [
  { name: (messages) => messages.menuPractise, argv: ['practise'] },
  { name: (messages) => messages.menuProgress, argv: ['progress'] },
  { name: (messages) => messages.menuVisit, argv: ['visit', 'new'] },
  { name: (messages) => messages.menuResume, argv: ['visit', 'resume'] },
  { name: (messages) => messages.menuRehearse, argv: ['visit', 'rehearse'] },
  { name: (messages) => messages.menuVisits, argv: ['visit', 'list'] },
  { name: (messages) => messages.menuReview, argv: ['visit', 'review'] },
  { name: (messages) => messages.menuReport, argv: ['report'] },
  { name: (messages) => messages.menuScore, argv: ['score', '--help'] },
  { name: (messages) => messages.menuScenarios, argv: ['scenario', 'list'] },
  { name: (messages) => messages.menuRubrics, argv: ['rubric', 'list'] },
  { name: (messages) => messages.menuLeave },
];

/** The global options that were typed with the menu go along with what is chosen. */
function typedFlags({ flags }: Run): string[] {
  return [
    ...(flags.plain ? ['--plain'] : []),
    ...(flags.color ? [] : ['--no-color']),
    ...(flags.lang === undefined ? [] : ['--lang', flags.lang]),
    ...flags.scenarios.flatMap((folder) => ['--scenarios', folder]),
    ...flags.rubrics.flatMap((folder) => ['--rubrics', folder]),
    ...(flags.store === undefined ? [] : ['--store', flags.store]),
  ];
}

/** For whoever does not know the commands: asks what to do, does it, and tells how to type it. */
export async function showMenu(
  run: Run,
  start: (command: { argv: readonly string[]; entry: CommandEntry }) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { askChoice } = await import('./terminal/ask-choice.js');
  const index = await askChoice(
    run.messages.menuQuestion,
    choices.map((choice) => choice.name(run.messages)),
    run.messages,
  );
  const argv = choices[index]?.argv;
  const entry = argv === undefined ? undefined : findCommand(argv[0] ?? '');
  if (argv === undefined || entry === undefined) return 0;
  const howTo = wrapText(run.messages.menuHowTo(`shoptalk ${argv.join(' ')}`), run.screen.columns());
  run.screen.note(run.style.paint.dim(howTo.join('\n')));
  return start({ argv: [...argv, ...typedFlags(run)], entry });
}
