import type { Problem } from '../files/problem.js';
import type { BehaviourLanguage, CatalogueEntry } from './catalogue.js';
import { contextKeys, readContext } from './read-context.js';
import { complain, isFields, type Reader, readChoice, unknownKeys } from './read-fields.js';
import { readLanguage } from './read-language.js';

/** A behaviour file after parsing: its name, for problems, and its untyped content. */
export interface BehaviourFile {
  readonly file: string;
  readonly content: unknown;
}

/** A file that says how one behaviour sounds in one language. */
export interface SpeechFile extends BehaviourFile {
  /** ISO 639-1. */
  readonly language: string;
  /** The behaviour that it belongs to. */
  readonly id: string;
}

const entryKeys = ['id', 'by', 'dimension', 'sign', 'meaning', 'not', 'context', 'languages'] as const;

/**
 * Reads one behaviour file, with the files of its languages. Mistakes are pushed to `problems` (BH100–BH104);
 * undefined when there is no id.
 */
export function readEntry(
  { file, content }: BehaviourFile,
  speech: readonly SpeechFile[],
  problems: Problem[],
): CatalogueEntry | undefined {
  const reader: Reader = { file, problems };
  if (!isFields(content) || typeof content.id !== 'string') {
    complain(
      reader,
      'BH100',
      [],
      'this is no behaviour file',
      'A behaviour file is an object with "id", "by" and "meaning".',
    );
    return undefined;
  }
  unknownKeys(reader, content, entryKeys, []);
  const by = readChoice(reader, content.by, ['agent', 'customer'], 'agent', ['by']);
  const languages: Record<string, BehaviourLanguage> = {};
  if (isFields(content.languages)) {
    for (const [code, value] of Object.entries(content.languages))
      languages[code] = readLanguage(reader, value, by, ['languages', code]);
  }
  for (const { language, id, ...said } of speech) {
    if (id === content.id)
      languages[language] = readLanguage({ file: said.file, problems }, said.content, by, []);
  }
  const { dimension, not } = content;
  if (isFields(content.context)) unknownKeys(reader, content.context, contextKeys, ['context']);
  const context = readContext(reader, content.context, ['context']);
  return {
    id: content.id,
    by,
    sign: readChoice(reader, content.sign, ['+', '-', 'neutral'], 'neutral', ['sign']),
    meaning: typeof content.meaning === 'string' ? content.meaning : '',
    ...(typeof dimension === 'string' && { dimension }),
    ...(typeof not === 'string' && { not }),
    ...(context && { context }),
    languages,
  };
}
