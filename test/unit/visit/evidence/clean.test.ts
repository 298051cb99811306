import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, joined, letters, placeOf } from '../../../../src/visit/evidence/bytes.js';
import { cleanEvidence } from '../../../../src/visit/evidence/clean.js';
import { readExif } from '../../../../src/visit/evidence/strip/exif.js';
import {
  exif,
  exifSegment,
  gif,
  jpeg,
  jpegWith,
  png,
  pngWith,
  riffSize,
  webp,
  webpWith,
} from './pictures.js';

const MOST = 1_000_000;

function cleaned(bytes: Uint8Array) {
  const result = cleanEvidence(bytes, MOST);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

function faultOf(bytes: Uint8Array, most = MOST): string | undefined {
  const result = cleanEvidence(bytes, most);
  return result.ok ? undefined : result.fault.kind;
}

const secrets = ['SecretCam', '56.9496', 'Jane', 'phone-of'];
const holdsSecret = (bytes: Uint8Array): boolean => secrets.some((secret) => placeOf(bytes, secret) !== -1);

describe('a picture without anything personal', () => {
  it.each([
    ['image/jpeg', jpeg],
    ['image/png', png],
    ['image/webp', webp],
    ['image/gif', gif],
  ])('%s stays as it is, byte for byte', (type, bytes) => {
    expect(cleaned(bytes)).toEqual({ bytes, type, removed: [] });
  });
});

describe('a JPEG', () => {
  it('loses camera, place, texts, preview and what is behind its end; its image data is the same', () => {
    const xmp = bytesOf('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>by Jane</x:xmpmeta>');
    const photo = joined([
      jpegWith(
        exifSegment(1),
        [0xe1, xmp],
        [0xed, bytesOf('Photoshop 3.0\0 8BIM Jane')],
        [0xe2, bytesOf('MPF\0phone-of')],
        [0xe5, bytesOf('phone-of')],
        [0xfe, bytesOf('Jane was here')],
      ),
      bytesOf('another picture: phone-of Jane'),
    ]);
    const { bytes, removed } = cleaned(photo);
    expect(removed).toEqual(['place', 'camera', 'texts', 'preview', 'appended']);
    expect(bytes).toEqual(jpeg);
  });

  it.each([2, 3, 6, 8])('keeps how it is turned (%i), and nothing else of EXIF', (orientation) => {
    const { bytes } = cleaned(jpegWith(exifSegment(orientation)));
    expect(holdsSecret(bytes)).toBe(false);
    const at = placeOf(bytes, 'Exif\0\0');
    expect(readExif(bytes.subarray(at + 6))).toEqual({ orientation, holds: ['camera'] });
    expect(bytes.length).toBe(jpeg.length + 36);
  });

  it('loses the preview in its first segment', () => {
    const jfif = joined([bytesOf('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 1, 1), bytesOf('Jan')]);
    const { bytes, removed } = cleaned(jpegWith([0xe0, jfif]));
    expect(removed).toEqual(['preview']);
    expect(placeOf(bytes, 'Jan')).toBe(-1);
  });
});

describe('a PNG', () => {
  it('loses its texts, times, EXIF and unknown parts', () => {
    const photo = pngWith(
      ['tEXt', bytesOf('Author\0Jane')],
      ['iTXt', bytesOf('GPS\0phone-of')],
      ['tIME', new Uint8Array(7)],
      ['eXIf', exif(1)],
      ['prVt', bytesOf('phone-of')],
    );
    const { bytes, removed } = cleaned(photo);
    expect(bytes).toEqual(png);
    expect(removed).toEqual(['place', 'camera', 'texts', 'preview']);
  });

  it('keeps how it is turned', () => {
    const { bytes } = cleaned(pngWith(['eXIf', exif(6)]));
    expect(holdsSecret(bytes)).toBe(false);
    expect(readExif(bytes.subarray(placeOf(bytes, 'eXIf') + 4)).orientation).toBe(6);
    // What was written passes its own checks.
    expect(cleaned(bytes).bytes).toEqual(bytes);
  });

  it('with a part that must be understood and is not is damaged', () => {
    expect(faultOf(pngWith(['CgBI', new Uint8Array(4)]))).toBe('damaged');
  });
});

describe('a WebP', () => {
  it('loses EXIF and XMP, and no longer announces them', () => {
    const { bytes, removed } = cleaned(webpWith(['EXIF', exif(1)], ['XMP ', bytesOf('by Jane')]));
    expect(bytes).toEqual(webp);
    expect(removed).toEqual(['place', 'camera', 'texts', 'preview']);
  });

  it('keeps how it is turned, and announces it', () => {
    const { bytes } = cleaned(webpWith(['EXIF', exif(8)]));
    expect(holdsSecret(bytes)).toBe(false);
    expect((bytes[20] ?? 0) & 0x0c).toBe(0x08);
    expect(riffSize(bytes)).toBe(bytes.length);
    expect(readExif(bytes.subarray(placeOf(bytes, 'EXIF') + 8)).orientation).toBe(8);
  });
});

describe('a GIF', () => {
  it('loses its comments', () => {
    const comment = joined([Uint8Array.of(0x21, 0xfe, 4), bytesOf('Jane'), Uint8Array.of(0)]);
    const at = gif.indexOf(0x21);
    const { bytes, removed } = cleaned(
      joined([gif.subarray(0, at), comment, gif.subarray(at), bytesOf('Jane')]),
    );
    expect(bytes).toEqual(gif);
    expect(removed).toEqual(['texts', 'appended']);
  });
});

describe('what else is taken', () => {
  it.each([
    ['application/pdf', bytesOf('%PDF-1.7\n…\u0000')],
    ['audio/wav', bytesOf('RIFF\u0024\0\0\0WAVEfmt ')],
    ['audio/mpeg', bytesOf('ID3\u0003\0')],
    ['audio/mpeg', Uint8Array.of(0xff, 0xfb, 0x90, 0x64, 0, 0)],
    ['audio/ogg', bytesOf('OggS\0')],
    ['audio/mp4', bytesOf('\0\0\0\u0018ftypM4A \0\0\0\0hdlr\0\0\0\0\0\0\0\0soun')],
    ['message/rfc822', bytesOf('From: a@b.example\nTo: c@d.example\nMessage-ID: <1@b.example>\n\nHello\n')],
    ['text/plain', new TextEncoder().encode('Dziękuję za wiadomość.\n')],
  ])('%s, as it is', (type, bytes) => {
    expect(cleaned(bytes)).toEqual({ bytes, type, removed: [] });
  });
});

describe('what is not taken', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['heic', bytesOf('\0\0\0\u0018ftypheic\0\0\0\0')],
    ['video', bytesOf('\0\0\0\u0018ftypmp42\0\0\0\0hdlr\0\0\0\0\0\0\0\0vide')],
    ['unknown', bytesOf('MZ\u0090\0\u0003')],
    ['unknown', bytesOf('PK\u0003\u0004')],
    ['damaged', jpeg.subarray(0, jpeg.length - 2)],
    ['damaged', png.subarray(0, png.length - 5)],
    ['damaged', webp.subarray(0, webp.length - 4)],
    ['damaged', gif.subarray(0, gif.length - 1)],
    ['damaged', jpegWith([0xe1, new Uint8Array()]).map((byte, at) => (at === 5 ? 0 : byte))],
  ])('%s', (kind, bytes) => {
    expect(faultOf(bytes)).toBe(kind);
  });

  it('is larger than allowed, by one byte', () => {
    expect(faultOf(jpeg, jpeg.length - 1)).toBe('too-large');
    expect(faultOf(jpeg, jpeg.length)).toBeUndefined();
  });
});

describe('hostile files', () => {
  const rich = [
    jpegWith(exifSegment(6), [0xfe, bytesOf('Jane')]),
    pngWith(['tEXt', bytesOf('Jane')], ['eXIf', exif(3)]),
    webpWith(['EXIF', exif(5)], ['XMP ', bytesOf('Jane')]),
    gif,
  ];
  const mutated = fc
    .tuple(
      fc.constantFrom(...rich),
      fc.array(fc.tuple(fc.nat(800), fc.nat(255)), { maxLength: 8 }),
      fc.nat(800),
      fc.boolean(),
    )
    .map(([picture, changes, cut, isCut]) => {
      const bytes = Uint8Array.from(picture);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return isCut ? bytes.subarray(0, cut % bytes.length) : bytes;
    });

  it('never throw, and what is kept stays the same when it is cleaned again', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const result = cleanEvidence(bytes, MOST);
        if (!result.ok) return;
        const again = cleanEvidence(result.value.bytes, MOST);
        expect(again).toMatchObject({ ok: true, value: { removed: expect.not.arrayContaining(['place']) } });
        if (again.ok) expect(again.value.bytes).toEqual(result.value.bytes);
      }),
      { numRuns: 1500 },
    );
  });

  it('of random bytes never throw', () => {
    const marks = fc.constantFrom(
      '\u00ff\u00d8\u00ff',
      '\u0089PNG\r\n\u001a\n',
      'RIFF\0\0\0\0WEBP',
      'GIF89a',
      '',
    );
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 300 }), (mark, bytes) => {
        expect(cleanEvidence(joined([bytesOf(mark), bytes]), MOST)).toHaveProperty('ok');
      }),
      { numRuns: 1500 },
    );
  });

  it('of many empty parts are not taken apart', () => {
    const parts = new Uint8Array(4 * 200_000);
    for (let at = 0; at < parts.length; at += 4) parts.set([0xff, 0xdb, 0, 2], at);
    expect(faultOf(joined([jpeg.subarray(0, 2), parts, jpeg.subarray(2)]))).toBe('damaged');
  });

  it('whose lengths reach past the end are damaged', () => {
    expect(letters(webp, 8, 4)).toBe('WEBP');
    expect(faultOf(webp.map((byte, at) => (at === 7 ? 0xff : byte)))).toBe('damaged');
    expect(faultOf(png.map((byte, at) => (at === 33 ? 0xff : byte)))).toBe('damaged');
  });
});
