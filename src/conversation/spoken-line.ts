import { clockTime } from './clock-time.js';
import type { Speakers } from './speakers.js';

/** A line that begins a turn: who speaks, what, and when where it says so (milliseconds of the clock). */
export interface SpokenLine {
  readonly label: string;
  readonly text: string;
  readonly clock?: number;
}

const time = String.raw`[[(]?\s*(?:\d{4}-\d{2}-\d{2}[T ]|\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+)?(?<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,3})?)?(?:\s?[ap]\.?m\.?)?)Z?\s*[\])]?`;
const before = new RegExp(`^${time}(?:\\s*[-–—|])?\\s+`, 'i');
const bracketed = new RegExp(`\\s*[[(]${time.replace('[[(]?', '').replace('[\\])]?', '')}[\\])]\\s*$`, 'i');
const trailing = new RegExp(`\\s+${time}\\s*$`, 'i');

/** Longest label: nobody's name and title need more. */
const longest = 60;

/** Names of people and roles: words that each begin with a capital, a digit or a mark such as # or (. */
const nameLike =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\d#([][\p{L}\p{M}\p{N}.'’\-_@#()\]]*)(?:\s+(?:[\p{Lu}\p{Lt}\p{Lo}\d#(&][\p{L}\p{M}\p{N}.'’\-_@#()]*|de|da|van|von|der|the|of)){0,4}$/u;

/**
 * Reads the beginning of a turn: `[10:02] Agent: hello`, `Agent [10:02]: hello`, `**Agent:** hello`, `- Agent: hello`,
 * and a known label with a time alone on its line. A known label is always a speaker; any other counts
 * where it is written like a name, and the reader will then ask who that is. Undefined for a line that goes on with the turn.
 */
export function spokenLine(line: string, speakers: Speakers): SpokenLine | undefined {
  let rest = line.slice(0, 400).trimStart();
  const offset = line.length - line.trimStart().length;
  rest = rest.replace(/^(?:[-–—•>]\s+|\*\s+)/, '');
  let clock: number | undefined;
  const stamp = before.exec(rest);
  if (stamp !== null) {
    clock = clockTime(stamp.groups?.time ?? '');
    if (clock !== undefined) rest = rest.slice(stamp[0].length);
  }
  const skipped = Math.min(line.length - offset, 400) - rest.length + offset;
  const colon = labelEnd(rest);
  if (colon === -1) return aloneWithTime(rest, line, clock, speakers);

  let label = rest.slice(0, colon).trim();
  const inBrackets = bracketed.exec(label) ?? trailing.exec(label);
  if (inBrackets !== null) {
    const read = clockTime(inBrackets.groups?.time ?? '');
    if (read !== undefined) {
      clock = read;
      label = label.slice(0, inBrackets.index);
    }
  }
  label = label.replace(/^[*_<[\s]+|[*_>\]\s]+$/g, '').trim();
  if (label === '' || label.length > longest) return undefined;
  const role = speakers.roleOf(label);
  if (role === 'text' || (role === undefined && !nameLike.test(label))) return undefined;
  const text = line
    .slice(skipped + colon + 1)
    .replace(/^(?:\*\*|__)/, '')
    .trim();
  return { label, text, ...(clock === undefined ? {} : { clock }) };
}

/** The colon that ends the label: followed by a space, markup or the end, and not inside a time. */
function labelEnd(rest: string): number {
  for (let at = rest.search(/[:\uff1a]/); at !== -1 && at <= longest + 30; ) {
    const next = rest[at + 1];
    const insideTime = /\d$/.test(rest.slice(0, at)) && next !== undefined && /\d/.test(next);
    if (!insideTime && !rest.startsWith('//', at + 1)) return at;
    const further = rest.slice(at + 1).search(/[:\uff1a]/);
    if (further === -1) return -1;
    at = at + 1 + further;
  }
  return -1;
}

/** "Agent 10:02" or "10:02 Agent" alone on a line, the words below: only for labels that are known. */
function aloneWithTime(
  rest: string,
  line: string,
  stamped: number | undefined,
  speakers: Speakers,
): SpokenLine | undefined {
  if (line.length > longest + 40) return undefined;
  const end = trailing.exec(rest);
  const clock = end === null ? stamped : clockTime(end.groups?.time ?? '');
  if (clock === undefined) return undefined;
  const label = (end === null ? rest : rest.slice(0, end.index)).replace(/[*_,|\-–]+$/g, '').trim();
  const role = speakers.roleOf(label);
  return role === undefined || role === 'text' ? undefined : { label, text: '', clock };
}
