import { isOpen } from '../../language/translation/progress.js';
import { mayStay } from '../../language/translation/source-line.js';
import { updateOverlay } from '../../language/translation/update.js';
import type { ExitCode, Run } from '../command.js';
import type { Subject } from './subject.js';
import type { Target } from './target-file.js';

interface PrintedLine {
  readonly id: string;
  readonly source: string;
}

/** What is open, or everything, as `--fill` takes it back: a line's id and its words, patterns one a row. */
function linesToPrint({ lines }: Subject, { overlay }: Target, everything: boolean): readonly PrintedLine[] {
  const updated = updateOverlay(lines, overlay);
  const sources = new Map(lines.lines.map((line) => [line.id, line]));
  const texts = updated.lines.flatMap((each): readonly PrintedLine[] => {
    const source = sources.get(each.id);
    if (source === undefined || !(everything || isOpen(each, mayStay(source.kind)))) return [];
    return [{ id: each.id, source: String(source.text).trim() }];
  });
  const own = new Map(updated.patterns.map(({ id, patterns }) => [id, patterns]));
  const patterns = lines.patterns
    .filter(({ id }) => everything || (own.get(id) ?? []).length === 0)
    .flatMap((each) => each.patterns.map((source): PrintedLine => ({ id: each.id, source })));
  return [...texts, ...patterns];
}

/** `--todo` and `--all`: rows of `line id<TAB>source`, to be translated and filled in. */
export async function printLines(
  run: Run,
  subject: Subject,
  target: Target,
  everything: boolean,
): Promise<ExitCode> {
  const lines = linesToPrint(subject, target, everything);
  if (run.flags.json) run.screen.json(lines);
  else
    for (const { id, source } of lines) {
      run.screen.out(`${id}\t${source.replaceAll('\n', '\\n')}`);
      await run.screen.ready();
    }
  return 0;
}
