import { checkConversation } from '../check-conversation.js';
import { ccai } from '../exports/ccai.js';
import { contactLens } from '../exports/contact-lens.js';
import type { Dialect, Part } from '../exports/dialect.js';
import { genesys } from '../exports/genesys.js';
import { intercom } from '../exports/intercom.js';
import { toConversation } from '../exports/to-conversation.js';
import { vcon } from '../exports/vcon.js';
import { zendesk } from '../exports/zendesk.js';
import { notAConversation, nothingToRead, notThisFormat, type Place } from '../problems.js';
import type { OpenReader, ReaderOptions, ReadItem } from '../reader.js';
import { type Fields, isFields, NotAConversation } from '../record-fields.js';
import { openRecords, type ReadRecord } from './json-records.js';

const dialects = { vcon, genesys, ccai, intercom, zendesk, 'contact-lens': contactLens } satisfies Readonly<
  Record<string, Dialect>
>;

export type Export = keyof typeof dialects;

/** Keys under which lists of conversations are handed out. */
const listKeys = ['conversations', 'results', 'items', 'records', 'data', 'calls', 'contacts', 'vcons'];

/** JSON of any kind: each record is read as the export whose keys it has, else as our own form. */
export const openJson: OpenReader = openForm(undefined);

/** JSON of one kind of export; a record of another kind is a problem. */
export const openExport = (format: Export): OpenReader => openForm(format);

function openForm(format: Export | undefined): OpenReader {
  return openRecords({
    record: (options) => recordReader(options, format),
    longest: ({ document }) => ({ line: document, document }),
  });
}

function recordReader(options: ReaderOptions, format: Export | undefined): ReadRecord {
  let found = 0;
  const nextId = (): string => {
    found += 1;
    return found === 1 ? options.id : `${options.id}-${found}`;
  };
  return (value, _count, place) =>
    caught(place, () => {
      const pieces = partsOf(value, format);
      if (pieces.length === 0) return [{ kind: 'problem', problem: nothingToRead(place) }];
      return pieces.flatMap((piece): readonly ReadItem[] => {
        const id = nextId();
        if (piece.dialect === undefined) {
          if (format !== undefined) return [{ kind: 'problem', problem: notThisFormat(place, format) }];
          return [checkConversation(piece.record, id, place, options)];
        }
        const { dialect, record, pointer } = piece;
        return caught(place, () => toConversation(dialect.talk(record, pointer), id, place, options));
      });
    });
}

/** One finding ends one conversation, not the others of the same record. */
function caught(place: Place, read: () => readonly ReadItem[]): readonly ReadItem[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof NotAConversation)) throw error;
    const { code, pointer, message } = error;
    return [{ kind: 'problem', problem: notAConversation(code, place, pointer, message) }];
  }
}

/** One conversation of a record, with the form that it has; without one it is read as our own. */
type Piece =
  | (Part & { readonly dialect: Dialect })
  | { readonly record: unknown; readonly pointer: Part['pointer']; readonly dialect?: undefined };

function partsOf(value: unknown, format: Export | undefined): readonly Piece[] {
  if (!isFields(value)) return [{ record: value, pointer: [] }];
  const dialect = dialectOf(value, format);
  if (dialect !== undefined) {
    const parts = dialect.parts?.(value) ?? [{ record: value, pointer: [] }];
    return parts.map((part) => ({ ...part, dialect }));
  }
  const listed = listKeys.find((key) => Array.isArray(value[key]) && !('turns' in value));
  const list: unknown = listed === undefined ? undefined : value[listed];
  if (listed === undefined || !Array.isArray(list)) return [{ record: value, pointer: [] }];
  return list.flatMap((record: unknown, index): readonly Piece[] => {
    const within = [listed, index];
    const own = isFields(record) ? dialectOf(record, format) : undefined;
    if (own === undefined || !isFields(record)) return [{ record, pointer: within }];
    const parts = own.parts?.(record) ?? [{ record, pointer: [] }];
    return parts.map((part) => ({ ...part, pointer: [...within, ...part.pointer], dialect: own }));
  });
}

function dialectOf(record: Fields, format: Export | undefined): Dialect | undefined {
  // Our own form is told by its turns.
  if (format === undefined && Array.isArray(record.turns)) return undefined;
  const asked: readonly Dialect[] = format === undefined ? Object.values(dialects) : [dialects[format]];
  return asked.find((dialect) => dialect.fits(record));
}
