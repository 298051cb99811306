import { displayWidth, padToWidth } from '../../../report/display-width.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { Messages } from '../../messages/messages.js';
import type { Style } from '../style.js';
import type { ViewOptions } from '../view-options.js';

type Moods = Readonly<Record<string, number>>;

const BAR = 10;
const SHORT_BAR = 7;
/** Columns that one mood takes on a line with a bar of full length, with the longest words. */
const ROOM_FOR_ONE = 30;

/**
 * The customer's mood on one line, as a bar and a word each, with an arrow where it moved. Where
 * the line is too narrow for all of them, each mood has its own.
 *
 * @param before moods before the last reply; equal moods show no arrow
 */
export function moodLine(now: Moods, before: Moods, { columns, style, messages }: ViewOptions): string {
  const moods = Object.entries(now).map(([mood, value]) => ({
    mood,
    value,
    name: messages.moodName(mood),
    word: messages.moodWord(mood, value),
    moved: movement(value - (before[mood] ?? value), style, messages),
  }));
  if (style.plain) {
    const parts = moods.map(({ name, word, moved }) => `${name}: ${word}${moved === '' ? '' : `, ${moved}`}`);
    return wrapText(parts.join('; '), columns).join('\n');
  }
  const drawn = (length: number, nameWidth = 0): readonly string[] =>
    moods.map(({ mood, value, name, word, moved }) =>
      `${padToWidth(name, nameWidth)} ${bar(mood, value, length, style)} ${word} ${moved}`.trimEnd(),
    );
  const line = drawn(columns < ROOM_FOR_ONE * moods.length ? SHORT_BAR : BAR).join('   ');
  if (displayWidth(line) <= columns) return line;
  return drawn(SHORT_BAR, Math.max(...moods.map(({ name }) => displayWidth(name)))).join('\n');
}

/** The mood in words and numbers, a line each. */
export function moodTable(now: Moods, style: Style, messages: Messages): string {
  return Object.entries(now)
    .map(([mood, value]) => {
      const number = messages.moodOfTen(messages.number(Math.round(value * 10) / 10));
      const drawn = style.plain ? '' : `${bar(mood, value, BAR, style)}  `;
      return `${padToWidth(messages.moodName(mood), 10)} ${drawn}${number}, ${messages.moodWord(mood, value)}`;
    })
    .join('\n');
}

function bar(mood: string, value: number, length: number, style: Style): string {
  const full = Math.round((value / 10) * length);
  const good = mood === 'anger' || mood === 'worry' ? 10 - value : value;
  const { paint } = style;
  const colour = good < 3.5 ? paint.red : good < 6.5 ? paint.yellow : paint.green;
  return colour('▰'.repeat(full)) + paint.dim('▱'.repeat(length - full));
}

function movement(change: number, style: Style, messages: Messages): string {
  if (Math.abs(change) < 0.05) return '';
  if (style.plain) return change > 0 ? messages.moodRises : messages.moodFalls;
  return change > 0 ? '↑' : '↓';
}
