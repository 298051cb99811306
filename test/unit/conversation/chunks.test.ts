import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/conversation/formats.js';
import { recognise } from '../../../src/conversation/recognise.js';
import { readChunks } from './reading.js';

const limits = { line: 80, turn: 120, turns: 5, conversation: 400, document: 600 };

/** Pieces that the formats are made of, so that random input gets past the first line. */
const piece = fc.oneof(
  fc.constantFrom(
    'WEBVTT',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    'Agent: ',
    'Klient: ',
    'Anna: ',
    '<v Agent>',
    '</v>',
    '---\n',
    '# id\n',
    '00:01.000 --> 00:02.000\n',
    '00:00:01,000 --> 00:00:02,000\n',
    '1\n',
    'NOTE\n',
    '[10:02] ',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\ude00',
    '{"id":"a","turns":[{"speaker":"agent","text":"hi"}]}',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    '\\',
    '{"turns":',
    '&amp;',
    '{"entries":[{"text":"hi","role":"AGENT"}]}',
    '"entries":[{"text":"x"}]',
    'id;speaker;text\n',
    'sep=,\n',
    'a;agent;hi\n',
    ';"',
    'From: a@b.c\n',
    'Content-Type: multipart/mixed; boundary=x\n',
    '--x',
    '> ',
    '=?utf-8?Q?=C5?=',
    '&#x110000;',
    'x'.repeat(90),
    '\u001b]0;t\u0007',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const input = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

function cut(text: string, places: readonly number[]): readonly string[] {
  const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length));
}

describe.each(formats)('%s', (format) => {
  it('gives the same however the input is cut', () => {
    fc.assert(
      fc.property(input, fc.array(fc.nat(), { maxLength: 12 }), (text, places) => {
        const whole = readChunks(format, [text], { limits });
        expect(readChunks(format, cut(text, places), { limits })).toEqual(whole);
        expect(
          readChunks(
            format,
            [...text].flatMap((each) => each.split('')),
            { limits },
          ),
        ).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, gives something for every input, and clean words only', () => {
    fc.assert(
      fc.property(input, (text) => {
        const { conversations, problems } = readChunks(format, [text]);
        expect(conversations.length + problems.length).toBeGreaterThan(0);
        for (const { turns } of conversations) {
          for (const turn of turns) expect(turn.text).not.toMatch(/(?![\n\t])\p{Cc}|\p{Surrogate}/u);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('recognising a format by its content', () => {
  it.each([
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n', 'vtt'],
    ['\ufeffWEBVTT - call', 'vtt'],
    ['WEBVTTX: hello', 'text'],
    ['1\n00:00:01,000 --> 00:00:02,000\nAgent: hi', 'srt'],
    ['00:00:01,000 --> 00:00:02,000\nAgent: hi', 'srt'],
    ['{"id": 1}', 'json'],
    ['{\n  "id": 1}', 'json'],
    ['[\n{"id": 1}]', 'json'],
    ['[10:02] Agent: hi', 'text'],
    ['Agent: {"id": 1}', 'text'],
    ['id;speaker;text\n', 'csv'],
    ['sep=;\nkto;treść\n', 'csv'],
    ['Agent: id, speaker, text', 'text'],
    ['Received: by x\nFrom: a@b.example\n\nHello', 'eml'],
    ['From: a@b.example\nTo: c@d.example\n\nAgent: hi', 'eml'],
    ['Date: today\nSubject: sofa\n\nAgent: hi', 'text'],
    ['', 'text'],
  ])('%j is %s', (text, format) => {
    expect(recognise(text)).toBe(format);
  });
});
