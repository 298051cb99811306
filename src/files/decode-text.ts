export interface TextDecoding {
  push(bytes: Uint8Array): string;
  end(): string;
  /** True once bytes that fit no reading were replaced. */
  readonly replaced: boolean;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** Encodings of old Windows programs, for files that are not UTF-8; Latvian has its own. */
const olderEncoding = (language: string | undefined): string =>
  language === 'lv' ? 'windows-1257' : 'windows-1250';

/**
 * Decodes bytes that arrive in chunks. UTF-16 is known by its byte order mark; the first bytes beyond ASCII decide between
 * UTF-8 and the older encoding of the region, because everything before them reads the same in both.
 */
export function decodeText(language?: string): TextDecoding {
  let decoder: Decoder | undefined;
  let started = false;
  let replaced = false;

  const choose = (bytes: Uint8Array): Decoder => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
      return new TextDecoder('utf-8', { fatal: true });
    } catch {
      return new TextDecoder(olderEncoding(language));
    }
  };
  // Strict until something does not fit; from there on what does not fit is replaced.
  const read = (strict: Decoder, bytes: Uint8Array | undefined): string => {
    const more = { stream: bytes !== undefined };
    try {
      return strict.decode(bytes, more);
    } catch {
      replaced = true;
      decoder = new TextDecoder('utf-8');
      return decoder.decode(bytes, more);
    }
  };

  return {
    push(bytes) {
      if (!started && bytes.length > 0) {
        started = true;
        if (bytes[0] === 0xff && bytes[1] === 0xfe) decoder = new TextDecoder('utf-16le');
        else if (bytes[0] === 0xfe && bytes[1] === 0xff) decoder = new TextDecoder('utf-16be');
      }
      if (decoder === undefined) {
        if (bytes.every((byte) => byte < 0x80)) return new TextDecoder('windows-1250').decode(bytes);
        decoder = choose(bytes);
      }
      return read(decoder, bytes);
    },
    end() {
      return decoder === undefined ? '' : read(decoder, undefined);
    },
    get replaced() {
      return replaced;
    },
  };
}

/** For formats that name their encodings within: one unit of text a byte. */
export function bytesAsText(): TextDecoding {
  return {
    push: (bytes) => {
      let text = '';
      // In pieces: a call takes only so many arguments.
      for (let at = 0; at < bytes.length; at += 8192) {
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      }
      return text;
    },
    end: () => '',
    replaced: false,
  };
}
