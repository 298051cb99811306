import { flowing } from '../../../report/flowing.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { Effect } from '../../../scenario/state.js';
import type { ViewOptions } from '../view-options.js';

/** A line somebody said, behind their name, wrapped under it. */
export function spokenLine(
  name: string,
  text: string,
  who: 'agent' | 'customer',
  { columns, style }: ViewOptions,
): string {
  const label = `${name}: `;
  const indent = style.plain ? '' : '  ';
  const [first = '', ...rest] = wrapText(label + text, columns, { indent, first: '' });
  const painted = who === 'customer' ? style.paint.bold.yellow(label) : style.paint.bold.cyan(label);
  return [first.startsWith(label) ? painted + first.slice(label.length) : first, ...rest].join('\n');
}

/** What the desk showed after an action; where the scenario has no words for a refusal, ours. */
export function deskLine(effect: Extract<Effect, { kind: 'desk' }>, view: ViewOptions): string {
  const { columns, style, messages } = view;
  const done = effect.outcome === 'done';
  const mark = style.plain ? '' : done ? '✓ ' : '✗ ';
  const own = flowing(effect.text);
  const text = own === '' && !done ? messages.deskRefusal(effect.code ?? 'needs', effect.param) : own;
  const said = `${mark}${effect.action} ${done ? messages.deskDone : messages.deskRefused}: ${text}`;
  const lines = wrapText(said, columns, { indent: '    ', first: '  ' }).join('\n');
  return done ? style.paint.green(lines) : style.paint.red(lines);
}
