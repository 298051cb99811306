/** A piece of a file as a page about a problem shows it. */
export interface Fragment {
  /** What kind of file it is from: `scenario`, `rubric`, `scenario-overlay`, `shell` … */
  readonly kind: string;
  /** The lines of the fragment, without the carets that say where a problem is. */
  readonly text: string;
  /** Where problems are found in it; lines and columns from 1. */
  readonly marks: readonly { readonly code: string; readonly line: number; readonly column: number }[];
}

/** A page of `docs/problems`: what a code means, with a failing and a mended example. */
export interface ProblemPage {
  readonly code: string;
  readonly title: string;
  /** Paragraphs between the title and the examples. */
  readonly paragraphs: readonly string[];
  readonly fails: readonly Fragment[];
  readonly mended: readonly Fragment[];
}

/** `#    ^ SC104` puts the caret below the column of the line above; `# ^1 SC104` names column 1. */
const mark = /^(\s*#\s*)\^(\d*) ([A-Z]{2}\d{3})\s*$/;

function fragmentOf(kind: string, lines: readonly string[]): Fragment {
  const kept: string[] = [];
  const marks: { code: string; line: number; column: number }[] = [];
  for (const line of lines) {
    const found = mark.exec(line);
    if (found === null) kept.push(line);
    else {
      const [, before = '', named = '', code = ''] = found;
      marks.push({ code, line: kept.length, column: named === '' ? before.length + 1 : Number(named) });
    }
  }
  return { kind, text: `${kept.join('\n')}\n`, marks };
}

type Part = 'paragraphs' | 'fails' | 'mended';

function partOf(heading: string): Part {
  return heading === 'Mended' ? 'mended' : 'fails';
}

/** The paragraphs of some lines of text: lines that stand together are one. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/**
 * Reads a page about a problem: `# SC104: unknown key`, paragraphs, `## Fails` and `## Mended` with
 * fenced examples whose first words are the language and the kind of file (`yaml scenario`).
 */
export function readProblemPage(markdown: string): ProblemPage {
  let title = '';
  let code = '';
  let part: Part = 'paragraphs';
  const prose: string[] = [];
  const fragments: Record<'fails' | 'mended', Fragment[]> = { fails: [], mended: [] };
  let open: { readonly kind: string; readonly lines: string[] } | undefined;
  for (const line of markdown.replaceAll('\r\n', '\n').split('\n')) {
    if (open !== undefined) {
      if (line.trimEnd() !== '```') open.lines.push(line);
      else {
        if (part !== 'paragraphs') fragments[part].push(fragmentOf(open.kind, open.lines));
        open = undefined;
      }
      continue;
    }
    const fence = /^```(\S+)(?:\s+(\S+))?/.exec(line);
    const head = /^# ([A-Z]{2}\d{3}): (.+)$/.exec(line);
    const heading = /^## (.+)$/.exec(line);
    if (fence !== null) open = { kind: fence[2] ?? fence[1] ?? '', lines: [] };
    else if (head !== null) [, code = '', title = ''] = head;
    else if (heading !== null) part = partOf(heading[1] ?? '');
    else if (part === 'paragraphs') prose.push(line);
  }
  return { code, title, paragraphs: paragraphsOf(prose), ...fragments };
}

/** The fragment with its carets put back below the lines they belong to, for reading. */
export function fragmentLines({ text, marks }: Fragment): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => [
      line,
      ...marks
        .filter((each) => each.line === index + 1)
        .map(({ code, column }) => `${' '.repeat(column - 1)}^ ${code}`),
    ]);
}
