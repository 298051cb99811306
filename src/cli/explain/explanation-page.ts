import type { ProblemKind } from '../../files/problems/kind.js';
import { type Fragment, fragmentLines, type ProblemPage } from '../../report/explanation/problem-page.js';
import { stripControls } from '../../report/strip-controls.js';
import type { Run } from '../command.js';
import { createPage } from '../terminal/page.js';

/** Markdown's marks for code are for other readers than a terminal's. */
function plainText(paragraph: string): string {
  return paragraph.replaceAll('`', '');
}

function drawnFragments(
  title: string,
  fragments: readonly Fragment[],
  { style: { paint } }: Pick<Run, 'style'>,
): readonly string[] {
  if (fragments.length === 0) return [];
  const lines = fragments.map((fragment) =>
    fragmentLines(fragment).map((line) => {
      const text = `  ${stripControls(line)}`;
      return /^\s*\^ [A-Z]{2}\d{3}$/.test(line) ? paint.red(text) : text;
    }),
  );
  return [
    '',
    paint.bold.cyan(title),
    ...lines.flatMap((each, index) => (index === 0 ? each : ['', ...each])),
  ];
}

/** A problem's page for the terminal: title, remedy and explanation, then the two examples. */
export function explanationPage(
  code: string,
  { title, hint }: ProblemKind,
  page: ProblemPage | undefined,
  { messages, style, screen }: Pick<Run, 'messages' | 'style' | 'screen'>,
): string {
  const head = createPage(screen.columns(), style);
  head.title(`${code}: ${title}`, hint);
  if (page !== undefined) {
    head.heading(messages.explainWhat);
    head.paragraph(page.paragraphs.map(plainText).join('\n\n'));
  }
  return [
    head.text(),
    ...drawnFragments(messages.explainFails, page?.fails ?? [], { style }),
    ...drawnFragments(messages.explainMended, page?.mended ?? [], { style }),
  ].join('\n');
}
