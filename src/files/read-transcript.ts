import { notUtf8 } from '../conversation/problems.js';
import type { Reader, ReaderOptions, ReadItem } from '../conversation/reader.js';
import { type Format, readers } from '../conversation/readers/registry.js';
import { enoughToRecognise, recognise } from '../conversation/recognise.js';
import { decodeText } from './decode-text.js';

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
  const decoding = decodeText(options.language);
  let reader: Reader | undefined = options.format && readers[options.format](options);
  let beginning = '';

  const take = (text: string): readonly ReadItem[] => {
    if (reader !== undefined) return reader.push(text);
    beginning += text;
    if (beginning.length < enoughToRecognise) return [];
    reader = readers[recognise(beginning)](options);
    return reader.push(beginning);
  };
  const finish = (): readonly ReadItem[] => {
    const last = take(decoding.end());
    if (reader !== undefined) return [...last, ...reader.end()];
    reader = readers[recognise(beginning)](options);
    return [...reader.push(beginning), ...reader.end()];
  };

  for await (const chunk of source) {
    const items = take(typeof chunk === 'string' ? chunk : decoding.push(chunk));
    if (items.length > 0) yield items;
  }
  yield finish();
  if (decoding.replaced) {
    const place = options.file === undefined ? {} : { file: options.file };
    yield [{ kind: 'problem', problem: notUtf8(place) }];
  }
}
