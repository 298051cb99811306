import { padToWidth } from '../../../report/display-width.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { ViewOptions } from '../view-options.js';

/** The commands of a talk, one a line. */
export function helpView({ columns, style, messages }: ViewOptions): string {
  const width = Math.max(...messages.commandHelp.map(([command]) => command.length)) + 2;
  const commands = messages.commandHelp.flatMap(([command, meaning]) => {
    const [first = '', ...rest] = wrapText(meaning, columns, {
      indent: ' '.repeat(width),
      first: padToWidth(command, width),
    });
    return [style.paint.cyan(first.slice(0, width)) + first.slice(width), ...rest];
  });
  const notes = [messages.helpLines, messages.helpSlash].flatMap((note) => wrapText(note, columns));
  return [...commands, '', ...notes].join('\n');
}
