import type { Problem } from '../../problem.js';
import type { Pointer } from '../../shape/finding.js';
import { startsWith } from '../../shape/follows-from.js';
import type { Damage } from './damage.js';
import { blocksLookedThrough } from './judged-by-absence.js';
import { namesGiven, namesRead } from './names.js';
import { type Part, partAt, partsOf } from './parts.js';

/** What may be otherwise than it seems, because of what was lost. */
interface Shadow {
  readonly names: ReadonlySet<string>;
  readonly parts: readonly Part[];
}

/** What asks after a doubtful name is doubtful itself, and so is what it brings about: to the end of the chain. */
function shadowOf(damage: Damage, file: unknown): Shadow {
  const names = new Set(damage.names);
  const parts: Part[] = [];
  let waiting = partsOf(file);
  for (let before = -1; before < parts.length; ) {
    before = parts.length;
    const dark = waiting.filter((part) => namesRead(part).some((name) => names.has(name)));
    waiting = waiting.filter((part) => !dark.includes(part));
    parts.push(...dark);
    for (const name of dark.flatMap(namesGiven)) names.add(name);
  }
  return { names, parts };
}

const named = /"([^"]+)"|\{([^{}]+)\}/g;

/** Names that a finding speaks of: those in quotes or braces, and the key that it points at. */
function subjects({ message, pointer = [] }: Problem): readonly string[] {
  const [, name] = pointer;
  return [
    ...[...message.matchAll(named)].map(([, quoted, slot]) => quoted ?? slot ?? ''),
    ...(typeof name === 'string' ? [name] : []),
  ];
}

/**
 * Whether a finding may only be there because of what a file lost: it says that something is nowhere, and looks at a part
 * that lost something, at a name that was lost, or at what depends on either.
 *
 * @param file the value that was looked at, mended
 */
export function doubter(damage: Damage, file: unknown): (problem: Problem, written: Pointer) => boolean {
  let shadow: Shadow | undefined;
  return (problem, written) => {
    const blocks = blocksLookedThrough(problem.code);
    if (blocks === undefined) return false;
    if (damage.isBoundless) return true;
    const isHit = (part: Pointer): boolean => startsWith(written, part) || blocks.includes(String(part[0]));
    if (damage.parts.some(isHit)) return true;
    shadow ??= shadowOf(damage, file);
    const { names, parts } = shadow;
    const { pointer = [] } = problem;
    const own = partAt(pointer, file);
    const about = subjects(problem);
    if (about.some((name) => names.has(name))) return true;
    return parts.some(
      (part) => String(part.pointer) === String(own) || namesGiven(part).some((name) => about.includes(name)),
    );
  };
}
