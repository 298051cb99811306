import { didYouMean } from '../../files/did-you-mean.js';
import type { Scenario } from '../../files/generated/scenario.js';

/** The words after a slash, without it. */
export const SLASH_COMMANDS = ['desk', 'do', 'hint', 'mood', 'undo', 'pause', 'end', 'help'] as const;
export type SlashCommand = (typeof SLASH_COMMANDS)[number];

/** What people type elsewhere to leave; here they want to know of `/pause`. */
const LEAVING: ReadonlySet<string> = new Set(['quit', 'exit', 'q', 'bye', 'stop', 'save', 'leave']);

/** As typed; the desk reads numbers and dates itself. */
export type Params = Readonly<Record<string, string>>;

/** What a trainee typed: a reply to the customer, or a command. */
export type TypedCommand =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'do'; readonly action: string; readonly params: Params }
  | { readonly kind: Exclude<SlashCommand, 'do'>; readonly about: string }
  | { readonly kind: 'no-action-named' }
  /** An action without what it cannot do without; nothing has been tried yet. */
  | { readonly kind: 'params-missing'; readonly action: string }
  | { readonly kind: 'unknown-action'; readonly typed: string; readonly meant?: string }
  | { readonly kind: 'unknown-command'; readonly typed: string; readonly meant?: string };

type Action = Scenario['desk']['actions'][number];

/**
 * Reads one reply. A line that starts with a slash is a command; two slashes say a line that starts
 * with one. Nothing typed is silence. Parameters come by name (`amount=20`) or in their order;
 * those left over at the end belong to the last one, so that `/do note promised a call` needs no quotes.
 */
export function readTyped(text: string, actions: readonly Action[]): TypedCommand {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'silent' };
  if (trimmed.startsWith('//')) return { kind: 'say', text: trimmed.slice(1) };
  if (!trimmed.startsWith('/')) return { kind: 'say', text: trimmed };
  const [, word = '', rest = ''] = /^\/\s*(\S*)\s*([\s\S]*)$/.exec(trimmed) ?? [];
  const command = SLASH_COMMANDS.find((known) => known === word.toLowerCase());
  if (!command) {
    const meant = LEAVING.has(word.toLowerCase()) ? 'pause' : didYouMean(word.toLowerCase(), SLASH_COMMANDS);
    return { kind: 'unknown-command', typed: word, ...(meant === undefined ? {} : { meant }) };
  }
  return command === 'do' ? readDo(rest, actions) : { kind: command, about: rest.trim() };
}

function readDo(rest: string, actions: readonly Action[]): TypedCommand {
  const [name = '', ...words] = splitWords(rest);
  if (name === '') return { kind: 'no-action-named' };
  const action = actions.find((known) => known.id === name.toLowerCase());
  if (!action) {
    const ids = actions.map((known) => known.id);
    const meant = didYouMean(name.toLowerCase(), ids);
    return { kind: 'unknown-action', typed: name, ...(meant === undefined ? {} : { meant }) };
  }
  const params = readParams(words, action);
  const complete = Object.entries(action.params ?? {}).every(
    ([param, { required }]) => required === false || params[param] !== undefined,
  );
  return complete ? { kind: 'do', action: action.id, params } : { kind: 'params-missing', action: action.id };
}

function readParams(words: readonly string[], action: Action): Params {
  const specs = Object.entries(action.params ?? {});
  const given: Record<string, string> = {};
  const loose: string[] = [];
  let open: string | undefined;
  for (const word of words) {
    const [, name, value] = /^([\w-]+)=([\s\S]*)$/.exec(word) ?? [];
    if (name !== undefined && value !== undefined && specs.some(([known]) => known === name)) {
      given[name] = value;
      open = name;
    } else if (open !== undefined) given[open] = `${given[open] ?? ''} ${word}`;
    else loose.push(word);
  }
  const unnamed = specs.map(([name]) => name).filter((name) => !(name in given));
  for (const [index, name] of unnamed.entries()) {
    const rest = index === unnamed.length - 1 ? loose.slice(index).join(' ') : loose[index];
    if (rest !== undefined && rest !== '') given[name] = rest;
  }
  return given;
}

/** Words separated by spaces; quotes of either kind keep words together. */
function splitWords(text: string): readonly string[] {
  const words = text.match(/[\w-]+=(?:"[^"]*"|'[^']*')|"[^"]*"|'[^']*'|\S+/g) ?? [];
  return words.map((word) => word.replace(/^([\w-]+=)?(["'])([\s\S]*)\2$/, '$1$3'));
}
