import { describe, expect, it } from 'vitest';
import { exportLabels } from '../../../src/conversation/speaker-labels.js';
import { speakersFrom } from '../../../src/conversation/speakers.js';
import { decodeText } from '../../../src/files/decode-text.js';
import { readTranscript } from '../../../src/files/read-transcript.js';
import { profiles } from '../../../src/language/profiles/index.js';

const speakers = speakersFrom([exportLabels, ...Object.values(profiles).map((profile) => profile.speakers)]);

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function turnsOf(bytes: Uint8Array, size: number, language?: string) {
  const items = [];
  const options = { id: 'call', speakers, ...(language === undefined ? {} : { language }) };
  for await (const group of readTranscript(inChunks(bytes, size), options)) items.push(...group);
  return items.map((item) =>
    item.kind === 'problem'
      ? item.problem.code
      : item.conversation.turns.map(({ speaker, text }) => `${speaker}: ${text}`),
  );
}

const polish = 'Konsultant: Dzień dobry, słucham?\nKlient: Źle się dzieje';
const expected = [['agent: Dzień dobry, słucham?', 'customer: Źle się dzieje']];

describe('bytes of a transcript', () => {
  it.each([1, 7, 1000])('UTF-8 in chunks of %i bytes, letters cut in the middle', async (size) => {
    expect(await turnsOf(new TextEncoder().encode(polish), size)).toEqual(expected);
  });

  it('UTF-16 with a byte order mark', async () => {
    expect(await turnsOf(Buffer.from(`\ufeff${polish}`, 'utf16le'), 9)).toEqual(expected);
  });

  it('CP1250, the encoding of older Polish and Czech programs', async () => {
    const codes: Readonly<Record<string, number>> = { ń: 0xf1, ł: 0xb3, Ź: 0x8f, ę: 0xea };
    const bytes = Uint8Array.from(polish, (letter) => codes[letter] ?? letter.charCodeAt(0));
    expect(await turnsOf(bytes, 1000)).toEqual(expected);
  });

  it('Latvian has its own older encoding', async () => {
    const bytes = Uint8Array.from('Klients: Kād', (letter) => (letter === 'ā' ? 0xe2 : letter.charCodeAt(0)));
    expect(await turnsOf(bytes, 1000, 'lv')).toEqual([['customer: Kād']]);
  });

  it('bytes that fit no reading are replaced, with a warning', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Agent: č\nCustomer: b'),
      Buffer.from([0xff]),
      Buffer.from('d\n'),
    ]);
    expect(await turnsOf(bytes, 12)).toEqual([['agent: č', 'customer: b\ufffdd'], 'TR131']);
  });

  it('a replacement character that stood in the file is no reason to warn', () => {
    const decoding = decodeText();
    expect(decoding.push(new TextEncoder().encode('a\ufffdb')) + decoding.end()).toBe('a\ufffdb');
    expect(decoding.replaced).toBe(false);
  });
});
