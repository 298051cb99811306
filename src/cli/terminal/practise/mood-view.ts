import type { Messages } from '../../messages/messages.js';
import type { Style } from '../style.js';

type Moods = Readonly<Record<string, number>>;

const BAR = 10;

/**
 * The customer's mood on one line, as a bar and a word each, with an arrow where it moved.
 *
 * @param before moods before the last reply; equal moods show no arrow
 */
export function moodLine(now: Moods, before: Moods, style: Style, messages: Messages): string {
  const parts = Object.entries(now).map(([mood, value]) => {
    const word = messages.moodWord(mood, value);
    const moved = movement(value - (before[mood] ?? value), style, messages);
    const name = messages.moodName(mood);
    if (style.plain) return `${name}: ${word}${moved === '' ? '' : `, ${moved}`}`;
    return `${name} ${bar(mood, value, style)} ${word}${moved === '' ? '' : ` ${moved}`}`;
  });
  return parts.join(style.plain ? '; ' : '   ');
}

/** The mood in words and numbers, a line each. */
export function moodTable(now: Moods, style: Style, messages: Messages): string {
  return Object.entries(now)
    .map(([mood, value]) => {
      const number = messages.moodOfTen(String(Math.round(value * 10) / 10));
      const drawn = style.plain ? '' : `${bar(mood, value, style)}  `;
      return `${messages.moodName(mood).padEnd(10)} ${drawn}${number}, ${messages.moodWord(mood, value)}`;
    })
    .join('\n');
}

function bar(mood: string, value: number, style: Style): string {
  const full = Math.round((value / 10) * BAR);
  const good = mood === 'anger' || mood === 'worry' ? 10 - value : value;
  const { paint } = style;
  const colour = good < 3.5 ? paint.red : good < 6.5 ? paint.yellow : paint.green;
  return colour('▰'.repeat(full)) + paint.dim('▱'.repeat(BAR - full));
}

function movement(change: number, style: Style, messages: Messages): string {
  if (Math.abs(change) < 0.05) return '';
  if (style.plain) return change > 0 ? messages.moodRises : messages.moodFalls;
  return change > 0 ? '↑' : '↓';
}
