import type { Speaker } from './conversation.js';
import type { SpeakerLabels } from './speaker-labels.js';

/** A role, or `text` for something that looks like a speaker's label and is not: its words stay in the turn. */
export type Role = Speaker | 'text';

const roles: readonly Role[] = ['agent', 'customer', 'system', 'text'];

export interface Speakers {
  /** The role behind a label, or undefined: the reader then asks instead of guessing. */
  roleOf(label: string): Role | undefined;
  /** What the user said of exactly this label; it overrules what an export says. */
  told(label: string): Role | undefined;
}

/** A label as it is compared: lower case, no diacritics, single spaces, no markup around it. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[*_"'`<>[\]]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Knows the labels of the given languages, and what the user said with `--map`, which comes first. */
export function speakersFrom(
  labels: readonly SpeakerLabels[],
  map: ReadonlyMap<string, Role> = new Map(),
): Speakers {
  // The names of the roles themselves, which JSON Lines uses, are of no language.
  const known = new Map<string, Role>([
    ['agent', 'agent'],
    ['customer', 'customer'],
    ['system', 'system'],
  ]);
  for (const set of labels) {
    for (const role of ['agent', 'customer', 'system'] as const) {
      for (const label of set[role]) {
        const folded = foldLabel(label);
        if (!known.has(folded)) known.set(folded, role);
      }
    }
  }
  const told = new Map([...map].map(([name, role]) => [foldLabel(name), role]));
  for (const [name, role] of told) known.set(name, role);

  const roleOf = (label: string): Role | undefined => {
    const folded = foldLabel(label);
    const whole = known.get(folded);
    if (whole !== undefined) return whole;
    // "Agent 2", "Customer #1": several people of one role.
    const numbered = known.get(folded.replace(/ ?#?\d{1,4}$/, ''));
    if (numbered !== undefined) return numbered;
    // "Anna (agent)", "Agent (Anna)": the role is written out, on one side only.
    const bracket = /^([^()]+) ?\(([^()]+)\)$/.exec(folded);
    if (bracket === null) return undefined;
    const outer = known.get((bracket[1] ?? '').trim());
    const inner = known.get((bracket[2] ?? '').trim());
    if (outer !== undefined && inner !== undefined && outer !== inner) return undefined;
    return outer ?? inner;
  };
  // Folding costs more than all else that is done with a turn of an export.
  return { roleOf, told: (label) => (told.size === 0 ? undefined : told.get(foldLabel(label))) };
}

/**
 * Reads `Anna=agent`. The role is agent, customer, system or text, or a label known for one of them
 * (`Anna=konsultant`). Undefined when it cannot be understood.
 */
export function parseSpeakerMap(
  entry: string,
  known?: Speakers,
): { readonly name: string; readonly role: Role } | undefined {
  const at = entry.lastIndexOf('=');
  const name = entry.slice(0, Math.max(at, 0)).trim();
  const word = entry.slice(at + 1).trim();
  if (name === '' || word === '') return undefined;
  const role = roles.find((each) => each === word.toLowerCase()) ?? known?.roleOf(word);
  return role === undefined ? undefined : { name, role };
}
