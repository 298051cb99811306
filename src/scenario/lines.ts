import { drawn } from './draws.js';
import type { Band, BandLines } from './source.js';
import type { State } from './state.js';

export type Slots = Readonly<Record<string, string>>;

/** Lines for a mood: those of the band and those that always fit. */
export function linesFor(lines: BandLines, band: Band): readonly string[] {
  return [...(lines[band] ?? []), ...(lines.any ?? [])];
}

/** A template with its slots filled, first letter raised where a slot began the line. */
export function filled(template: string, slots: Slots): string {
  const text = template.replace(/\{([a-z_]+)\}/g, (slot, name: string) =>
    Object.hasOwn(slots, name) ? (slots[name] ?? slot) : slot,
  );
  const starts = /^\{/.test(template) || /[.?!] \{/.test(template);
  return starts
    ? text.replace(/(^|[.?!] )(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : text;
}

// A line that speaks of something not known yet is not ready to be said.
function ready(templates: readonly string[], slots: Slots): readonly string[] {
  return templates.map((template) => filled(template, slots)).filter((line) => !/\{[a-z_]+\}/.test(line));
}

function pick(state: State, choices: readonly string[]): [State, string | undefined] {
  const line = choices[Math.floor(drawn(state.seed, state.draws) * choices.length)];
  if (line === undefined) return [state, undefined];
  return [{ ...state, draws: state.draws + 1, used: [...state.used, line] }, line];
}

function unused(state: State, lines: readonly string[]): readonly string[] {
  const used = new Set(state.used);
  return lines.filter((line) => !used.has(line));
}

/**
 * A line nobody has heard in this session. When all are used, a lead-in makes a used one new;
 * undefined when even those have run out.
 */
export function chooseLine(
  state: State,
  templates: readonly string[],
  leads: readonly string[],
  slots: Slots,
): [State, string | undefined] {
  const lines = ready(templates, slots);
  const fresh = unused(state, lines);
  if (fresh.length > 0) return pick(state, fresh);
  return chooseLedLine(state, templates, leads, slots);
}

/** A line behind a lead-in ("I've told you that already. …"); unused words first on both sides. */
export function chooseLedLine(
  state: State,
  templates: readonly string[],
  leads: readonly string[],
  slots: Slots,
): [State, string | undefined] {
  const lines = ready(templates, slots);
  const preferred = unused(state, lines);
  const heads = leads.map((lead) => filled(lead, slots));
  const spokenHeads = heads.filter((head) => state.used.some((line) => line.startsWith(`${head} `)));
  const freshHeads = heads.filter((head) => !spokenHeads.includes(head));
  for (const [left, right] of [
    [freshHeads, preferred],
    [freshHeads, lines],
    [heads, preferred],
    [heads, lines],
  ] as const) {
    const pairs = unused(
      state,
      left.flatMap((head) => right.map((line) => `${head} ${line}`)),
    );
    if (pairs.length > 0) return withBody(pick(state, pairs), lines);
  }
  return [state, undefined];
}

// The words behind the lead-in count as said too.
function withBody(
  [state, line]: [State, string | undefined],
  lines: readonly string[],
): [State, string | undefined] {
  const body = lines.find((each) => line?.endsWith(` ${each}`));
  if (body === undefined || state.used.includes(body)) return [state, line];
  return [{ ...state, used: [...state.used, body] }, line];
}
