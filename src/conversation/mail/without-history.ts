import { foldLabel } from '../speakers.js';
import { quoteMarks } from './quote-marks.js';

const all = (key: 'wrote' | 'written' | 'original' | 'from' | 'fields' | 'sentFrom'): readonly string[] =>
  quoteMarks.flatMap((marks) => marks[key]);

const wrote = all('wrote');
const written = all('written');
const originals = new Set(all('original'));
const from = new Set(all('from'));
const fields = new Set(all('fields'));
const sentFrom = all('sentFrom');

/** So many lines may be taken up by "On … wrote:". */
const longestIntroduction = 4;
/** Within so many lines below "From:" its other fields must stand. */
const headOfCopy = 6;

const isQuoted = (line: string): boolean => /^\s{0,3}[>\uff1e]/.test(line) && !/^>From /.test(line);

/**
 * A mail without what was written before: quoted lines, what introduces them, copies of earlier mails, the
 * signature below `-- ` and what phones add. Answers between quoted lines stay. Knows the mail programs' words
 * in English, Polish, Czech and Latvian; a sentence of the writer's own that only looks alike stays.
 */
export function withoutHistory(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) {
      at += 1;
      continue;
    }
    if (isSignatureMark(line)) {
      // Below a signature only an answer between quoted lines could follow, and nobody writes one there.
      break;
    }
    if (beginsCopy(lines, at)) break;
    const introduction = introductionAt(lines, at);
    if (introduction !== undefined) {
      if (introduction.endsMail) break;
      at += introduction.length;
      continue;
    }
    kept.push(line.replace(/^>From /, 'From '));
    at += 1;
  }
  return withoutPhone(kept)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isSignatureMark = (line: string): boolean => /^\s?--\s{0,2}$/.test(line);

/** `-----Original Message-----`, a line above the head of an earlier mail, or that head itself. */
function beginsCopy(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > 200) return false;
  const dashed = /^\s*[-_=*]{2,}\s*(\S.{0,60}?)\s*[-_=*:]{0,}\s*$/.exec(line)?.[1];
  if (dashed !== undefined && originals.has(foldLabel(dashed).replace(/:$/, ''))) return true;
  if (/^\s*[-_=]{10,}\s*$/.test(line)) return isHeadOfCopy(lines, nextFilled(lines, at + 1));
  return isHeadOfCopy(lines, at);
}

const fieldOf = (line: string): string => foldLabel(/^\s*([^:]{1,30}):(?:\s|\*|$)/.exec(line)?.[1] ?? '');

function isHeadOfCopy(lines: readonly string[], at: number): boolean {
  if (!from.has(fieldOf(lines[at] ?? ''))) return false;
  const others = lines.slice(at + 1, at + 1 + headOfCopy).filter((line) => fields.has(fieldOf(line)));
  return others.length > 1;
}

function nextFilled(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && next < at + 5 && (lines[next] ?? '').trim() === '') next += 1;
  return next;
}

interface Introduction {
  readonly length: number;
  /** Everything below is the earlier mail, though its lines are not marked. */
  readonly endsMail: boolean;
}

/**
 * "On … wrote:" on up to four lines. It counts where quoted lines follow, or where it has a day and an address or a time of the
 * clock, as programs write and people seldom do; then all below is history.
 */
function introductionAt(lines: readonly string[], at: number): Introduction | undefined {
  if ((lines[at] ?? '').trim() === '') return undefined;
  let joined = '';
  for (let length = 1; length <= longestIntroduction; length += 1) {
    const line = lines[at + length - 1];
    if (line === undefined || line.trim() === '' || isQuoted(line) || joined.length > 400) return undefined;
    joined = `${joined} ${line.trim()}`.slice(-600);
    if (!/[:\uff1a]\s*$/.test(joined)) continue;
    const folded = foldLabel(joined.replace(/[<>]/g, ' '));
    if (!introduces(folded)) return undefined;
    const below = lines[nextFilled(lines, at + length)];
    if (below === undefined || isQuoted(below)) {
      return /\d|@/.test(folded) || length === 1 ? { length, endsMail: false } : undefined;
    }
    const byProgram = /\d/.test(folded) && /\S@\S|\b\d{1,2}[:.]\d{2}\b(?!\.\d)/.test(folded);
    return byProgram ? { length, endsMail: true } : undefined;
  }
  return undefined;
}

function introduces(folded: string): boolean {
  const words = folded.replace(/[:\uff1a]\s*$/, '').trim();
  if (written.some((each) => words.startsWith(`${each} `))) return true;
  return wrote.some((each) => words.endsWith(` ${each}`) || words === each);
}

/** The last lines that a phone or a program added. */
function withoutPhone(lines: readonly string[]): readonly string[] {
  const kept = [...lines];
  for (let tries = 0; tries < 2; tries += 1) {
    while (kept.length > 0 && (kept.at(-1) ?? '').trim() === '') kept.pop();
    const last = foldLabel(kept.at(-1) ?? '');
    if (last.length > 80 || !sentFrom.some((each) => last.startsWith(each))) return kept;
    kept.pop();
  }
  return kept;
}
