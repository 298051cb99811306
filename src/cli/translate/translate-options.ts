import type { LibraryKind } from '../../files/library.js';

/** What can be translated, and what its files are called in the program. */
export type TranslatedKind = 'scenario' | 'rubric';

export const libraryOf: Readonly<Record<TranslatedKind, Extract<LibraryKind, 'scenarios' | 'rubrics'>>> = {
  scenario: 'scenarios',
  rubric: 'rubrics',
};

/** Options of `scenario translate` and `rubric translate`. */
export interface TranslateOptions {
  /** ISO 639-1 code of the language to translate into. */
  readonly to?: string;
  readonly todo?: boolean;
  readonly all?: boolean;
  /** A file of `line id<TAB>translation`. */
  readonly fill?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly dropOrphans?: boolean;
  /** A file for a translator: .csv, .tsv, .xlf. */
  readonly export?: string;
  /** Export only what is open. */
  readonly open?: boolean;
  /** False for tables without a byte order mark. */
  readonly bom?: boolean;
  readonly import?: string;
  readonly overwrite?: boolean;
  /** Folder for the translation, instead of the one that it is found in. */
  readonly out?: string;
}
