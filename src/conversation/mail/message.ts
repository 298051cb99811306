import { htmlToText } from '../markup/html-to-text.js';
import { base64Bytes, bytesOf, quotedPrintable } from './base64.js';
import { decodeBytes } from './charset.js';
import { type FieldValue, type Head, readHead, readParameters } from './head.js';

/** A mail: its head, and the words of its body with mails that are attached to it. */
export interface Message {
  readonly head: Head;
  readonly text: string;
  readonly attached: readonly Message[];
  /** What could not be read as it should. */
  readonly notes: readonly string[];
}

/** Deeper parts, and more of them, are passed over: no mail program writes such. */
const deepest = 20;
const mostParts = 500;

interface Progress {
  parts: number;
  readonly notes: string[];
}

/** Reads a mail of one unit a byte. Never throws; parts that cannot be read are left out with a note. */
export function readMessage(binary: string): Message {
  return messageOf(binary, 0, { parts: 0, notes: [] });
}

function messageOf(binary: string, depth: number, progress: Progress): Message {
  const { head, body } = halves(binary);
  const words = wordsOf(head, body, depth, progress);
  return { head, text: words.text, attached: words.attached, notes: progress.notes };
}

function halves(binary: string): { readonly head: Head; readonly body: string } {
  if (/^\r?\n/.test(binary)) return { head: new Map(), body: binary.replace(/^\r?\n/, '') };
  const gap = /\r?\n\r?\n/.exec(binary);
  if (gap === null) return { head: readHead(binary), body: '' };
  return { head: readHead(binary.slice(0, gap.index)), body: binary.slice(gap.index + gap[0].length) };
}

interface Words {
  readonly text: string;
  readonly attached: readonly Message[];
}

const nothing: Words = { text: '', attached: [] };

function wordsOf(head: Head, body: string, depth: number, progress: Progress): Words {
  progress.parts += 1;
  if (depth > deepest || progress.parts > mostParts) {
    if (progress.notes.length === 0) progress.notes.push('parts within parts beyond all use were left out');
    return nothing;
  }
  const type = readParameters(head.get('content-type'));
  const isText =
    type.value === '' || type.value === 'text/plain' || type.value === 'text' || type.value === 'text/html';
  if (type.value.startsWith('multipart/')) return ofParts(type, body, depth, progress);
  if (type.value === 'message/rfc822') {
    const inner = unpacked(head, body);
    return { text: '', attached: [messageOf(inner, depth + 1, progress)] };
  }
  const isFile = readParameters(head.get('content-disposition')).value === 'attachment';
  return isText && !isFile ? { text: textOf(head, type, body, progress), attached: [] } : nothing;
}

function ofParts(type: FieldValue, body: string, depth: number, progress: Progress): Words {
  const boundary = type.parameters.get('boundary') ?? '';
  if (boundary === '') {
    progress.notes.push('the boundary between the parts is not named');
    return nothing;
  }
  const parts = cutParts(body, boundary).map((part) => {
    const { head, body: inner } = halves(part);
    return {
      type: readParameters(head.get('content-type')).value,
      words: wordsOf(head, inner, depth + 1, progress),
    };
  });
  const attached = parts.flatMap(({ words }) => words.attached);
  const filled = parts.filter(({ words }) => words.text.trim() !== '');
  if (type.value !== 'multipart/alternative') {
    return { text: filled.map(({ words }) => words.text).join('\n\n'), attached };
  }
  // The plain form says what its author wrote with the least that mail programs put around it.
  const best = filled.find((part) => part.type === 'text/plain' || part.type === '') ?? filled.at(-1);
  return { text: best?.words.text ?? '', attached };
}

/** What stands between the lines `--boundary`; the end of a mail that was cut off ends the last part. */
function cutParts(body: string, boundary: string): readonly string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let from: number | undefined;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (from !== undefined) parts.push(body.slice(from, at).replace(/\r?\n$/, ''));
    const lineEnd = body.indexOf('\n', at);
    from = lineEnd === -1 ? body.length : lineEnd + 1;
    if (body.startsWith('--', at + mark.length) || parts.length > mostParts) return parts;
  }
  if (from !== undefined) parts.push(body.slice(from));
  return parts;
}

/** Bytes of a part, still one a unit. */
function unpacked(head: Head, body: string): string {
  const encoding = (head.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding.startsWith('quoted-printable')) return quotedPrintable(body);
  if (!encoding.startsWith('base64')) return body;
  return Array.from(base64Bytes(body), (byte) => String.fromCharCode(byte)).join('');
}

function textOf(head: Head, type: FieldValue, body: string, progress: Progress): string {
  const encoding = (head.get('content-transfer-encoding') ?? '').toLowerCase();
  const bytes = encoding.startsWith('base64') ? base64Bytes(body) : bytesOf(unpacked(head, body));
  const { text, unknown } = decodeBytes(bytes, type.parameters.get('charset'));
  if (unknown !== undefined) progress.notes.push(`the encoding "${unknown.slice(0, 40)}" is not known`);
  if (type.value === 'text/html') return htmlToText(text);
  const lines = text.replace(/\r\n?/g, '\n');
  const isFlowed = type.parameters.get('format')?.toLowerCase() === 'flowed';
  return isFlowed ? unfolded(lines, type.parameters.get('delsp')?.toLowerCase() === 'yes') : lines;
}

/** RFC 3676: a line that ends with a space goes on in the next, but for the line above a signature. */
function unfolded(text: string, dropSpace: boolean): string {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const stuffed = line.startsWith(' ') ? line.slice(1) : line;
    const quoted = stuffed.startsWith('>');
    if (open && !quoted && stuffed !== '-- ') lines.push((lines.pop() ?? '') + stuffed);
    else lines.push(stuffed);
    open = stuffed.endsWith(' ') && !quoted && stuffed !== '-- ';
    if (open && dropSpace) lines.push((lines.pop() ?? '').slice(0, -1));
  }
  return lines.join('\n');
}
