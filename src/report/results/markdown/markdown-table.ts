export interface MarkdownColumn<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
  readonly align?: 'left' | 'right';
}

/**
 * Text from outside so that Markdown shows it as it is: on one line, no markup, no link, no tag. Only what could be markup
 * is escaped, so that the text stays readable where a mail shows it raw.
 */
export function plainInMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^([#+-]|\d+[.)])/, '\\$1')
    .replace(/\b(https?|ftp):\/\//gi, '$1:\u200b//');
}

/** A table in the pipe syntax that mail programs and wikis take; columns that say nothing are left out. */
export function markdownTable<Row>(
  rows: readonly Row[],
  columns: readonly MarkdownColumn<Row>[],
): readonly string[] {
  const kept = columns.filter(({ text }) => rows.some((row) => text(row) !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(kept.map(({ head }) => head)),
    line(kept.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(kept.map(({ text }) => text(row)))),
  ];
}
