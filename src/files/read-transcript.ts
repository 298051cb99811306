import type { Format } from '../conversation/formats.js';
import { notUtf8 } from '../conversation/problems.js';
import type { Reader, ReaderOptions, ReadItem } from '../conversation/reader.js';
import { loadReader } from '../conversation/readers/registry.js';
import { enoughToRecognise, recognise } from '../conversation/recognise.js';
import { bytesAsText, decodeText, type TextDecoding } from './decode-text.js';

export interface TranscriptOptions extends ReaderOptions {
  /** Absent: recognised by the content. */
  readonly format?: Format;
}

/**
 * Reads a stream of bytes or text as conversations and problems, in groups as they become complete. Holds one
 * conversation at a time. Errors of the stream itself are thrown.
 */
export async function* readTranscript(
  source: AsyncIterable<Uint8Array | string>,
  options: TranscriptOptions,
): AsyncGenerator<readonly ReadItem[]> {
  const encoder = new TextEncoder();
  let decoding: TextDecoding | undefined = options.format && decodingFor(options.format, options.language);
  let reader: Reader | undefined = options.format && (await loadReader(options.format))(options);
  let held: Uint8Array[] = [];
  let size = 0;

  // Which encoding it is depends on the format: a mail has one for each of its parts.
  const begin = async (): Promise<readonly ReadItem[]> => {
    const format = recognise(beginningOf(held, options.language));
    decoding = decodingFor(format, options.language);
    reader = (await loadReader(format))(options);
    const first = held;
    held = [];
    return first.flatMap((bytes) => reader?.push(decoding?.push(bytes) ?? '') ?? []);
  };

  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    let items: readonly ReadItem[] = [];
    if (reader !== undefined) items = reader.push(decoding?.push(bytes) ?? '');
    else {
      held.push(bytes);
      size += bytes.length;
      if (size >= enoughToRecognise) items = await begin();
    }
    if (items.length > 0) yield items;
  }
  const first = reader === undefined ? await begin() : [];
  yield [...first, ...(reader?.push(decoding?.end() ?? '') ?? []), ...(reader?.end() ?? [])];
  if (decoding?.replaced === true) {
    const place = options.file === undefined ? {} : { file: options.file };
    yield [{ kind: 'problem', problem: notUtf8(place) }];
  }
}

/** Text to recognise the format by. */
function beginningOf(held: readonly Uint8Array[], language: string | undefined): string {
  const decoding = decodeText(language);
  return held.map((bytes) => decoding.push(bytes)).join('') + decoding.end();
}

const decodingFor = (format: Format, language: string | undefined): TextDecoding =>
  format === 'eml' ? bytesAsText() : decodeText(language);
