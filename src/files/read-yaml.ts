import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml';
import { makeProblem } from './make-problem.js';
import type { Problem } from './problem.js';
import { readTextFile } from './read-text-file.js';
import { outOfBounds } from './yaml-bounds.js';
import { withoutEchoes, yamlProblem } from './yaml-problem.js';

export const deepestNesting = 64;

const mostAliases = 100;
/** Most pieces of syntax (words, signs, line ends); the largest file that ships has some 12 000. */
export const mostPieces = 100_000;
/** Most mistakes of syntax that are told. */
const mostMistakes = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A parsed file with all that is needed to find places in it. */
export interface ParsedYaml {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lineCounter: LineCounter;
}

export type YamlOutcome =
  | (ParsedYaml & { readonly ok: true; readonly value: unknown })
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly parsed?: ParsedYaml };

function startsAfter(outer: number, offset: number, lineCounter: LineCounter): Problem {
  const { line, col } = lineCounter.linePos(offset);
  return makeProblem('FI107', `nested more than ${outer} levels deep`, { line, column: col });
}

/**
 * The documents of the text. Syntax is read token by token, so that nesting is measured before the
 * recursive part of the library sees it.
 */
function compose(
  text: string,
  lineCounter: LineCounter,
): { documents: Document.Parsed[]; refused?: Problem } {
  const parser = new Parser(lineCounter.addNewLine);
  const composer = new Composer({
    lineCounter,
    // Told by `outOfBounds`: the package compares each key with every other.
    uniqueKeys: false,
    // A list as a key is refused by the shapes; the package need not say so on the screen.
    logLevel: 'error',
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const documents: Document.Parsed[] = [];
  lineCounter.addNewLine(0);
  let offset = 0;
  let pieces = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    offset = parser.offset;
    pieces += 1;
    // Two documents are one too many already, and there may be a million.
    if (documents.length > 2) return { documents };
    if (pieces > mostPieces) {
      const { line, col } = lineCounter.linePos(Math.max(0, offset - 1));
      const message = `more than ${mostPieces} pieces of syntax`;
      return { documents, refused: makeProblem('FI114', message, { line, column: col }) };
    }
    // The document itself and the scalar at the end of the path are on the stack as well.
    if (parser.stack.length > deepestNesting + 2) {
      return { documents, refused: startsAfter(deepestNesting, Math.max(0, offset - 1), lineCounter) };
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return { documents };
}

/** The first control character that no text holds: a sign of a binary file, or of another encoding. */
function controlCharacter(text: string): Problem | undefined {
  const at = text.search(controls);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  const name = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return makeProblem('FI117', `the control character U+${name}`, place);
}

/**
 * Parses one YAML document. Every problem of the file is collected, not only the first. A byte
 * order mark and Windows line ends are fine; a text over 2 MB is refused by `readYaml`.
 *
 * @param file the name to show in problems
 */
export function parseYaml(text: string, file: string): YamlOutcome {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lineCounter = new LineCounter();
  const control = controlCharacter(source);
  if (control !== undefined) return { ok: false, problems: [{ ...control, file }] };
  const { documents, refused } = compose(source, lineCounter);
  if (refused !== undefined) return { ok: false, problems: [{ ...refused, file }] };

  const [document, second] = documents;
  if (document === undefined || (document.contents === null && document.errors.length === 0)) {
    return {
      ok: false,
      problems: [makeProblem('FI111', 'this file is empty', { file, line: 1, column: 1 })],
    };
  }
  const problems: Problem[] = documents.flatMap((each) =>
    withoutEchoes([...each.errors, ...each.warnings].slice(0, mostMistakes), lineCounter).map((error) =>
      yamlProblem(error, lineCounter, source),
    ),
  );
  if (second !== undefined) {
    const { line, col } = lineCounter.linePos(second.range[0]);
    problems.push(makeProblem('FI109', 'a second document begins here', { line, column: col }));
  }
  const unreadable = new Set(problems.map(({ line }) => line));
  // Where a line could not be read, an odd key is only what became of it.
  problems.push(
    ...outOfBounds(document, lineCounter).filter(
      ({ code, line }) => code !== 'FI115' || !unreadable.has(line),
    ),
  );
  const parsed: ParsedYaml = { file, text: source, document, lineCounter };
  if (problems.length > 0) {
    return { ok: false, parsed, problems: problems.map((problem) => ({ ...problem, file })) };
  }
  try {
    return { ok: true, ...parsed, value: document.toJS({ maxAliasCount: mostAliases }) };
  } catch {
    const message = 'the aliases of this file unfold to more than is read';
    return { ok: false, parsed, problems: [makeProblem('FI110', message, { file, line: 1, column: 1 })] };
  }
}

/** As `YamlOutcome`, with the bytes of a file that could be read. */
export type YamlFile =
  | (Extract<YamlOutcome, { ok: true }> & { readonly bytes: Uint8Array })
  | Extract<YamlOutcome, { ok: false }>;

/** Reads and parses a YAML file of at most 2 MB; `file` is the name to show in problems. */
export async function readYaml(path: string, file: string = path): Promise<YamlFile> {
  const read = await readTextFile(path, file);
  if (!read.ok) return read;
  const outcome = parseYaml(read.text, file);
  return outcome.ok ? { ...outcome, bytes: read.bytes } : outcome;
}
