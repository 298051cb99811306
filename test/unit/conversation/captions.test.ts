import { describe, expect, it } from 'vitest';
import { codes, read, said } from './reading.js';

const cue = (second: number, words: string): string =>
  `00:0${second}.000 --> 00:0${second}.900\n${words}\n\n`;

describe('WebVTT', () => {
  it('reads voices, with and without closing tag, and joins cues of one speaker', () => {
    const text = `WEBVTT - a call\n\n${cue(1, '<v Agent>Hello,</v>')}${cue(2, '<v.loud Agent>Anna here.')}${cue(3, '<v Customer>Hi &amp; <i>good</i> day<br>')}`;
    const { conversations, problems } = read('vtt', text);
    expect(problems).toEqual([]);
    expect(said(conversations[0])).toEqual(['agent: Hello, Anna here.', 'customer: Hi & good day']);
    expect(conversations[0]?.turns.map(({ at }) => at)).toEqual([1000, 3000]);
  });

  it('leaves out notes, styles, regions, cue ids and settings', () => {
    const text = `WEBVTT\nKind: captions\n\nNOTE\nAgent: not said\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:x\n\nid-1\n01:00:01.000 --> 01:00:02.000 align:start\n<v Agent>Hello\n`;
    const { conversations, problems } = read('vtt', text);
    expect(problems).toEqual([]);
    expect(conversations[0]?.turns).toEqual([{ speaker: 'agent', text: 'Hello', at: 3_601_000 }]);
  });

  it('hears several people in one cue and names before a colon', () => {
    const text = `WEBVTT\n\n${cue(1, '<v Agent>Hello</v> <v Customer>Hi</v>')}${cue(2, 'Agent: right\nCustomer: wrong')}`;
    expect(said(read('vtt', text).conversations[0])).toEqual([
      'agent: Hello',
      'customer: Hi',
      'agent: right',
      'customer: wrong',
    ]);
  });

  it('reports a malformed cue with its line and reads the others', () => {
    const text = `WEBVTT\n\n00:xx --> 00:02.000\n<v Agent>lost\n\n${cue(2, '<v Agent>kept')}lonely id\n`;
    const result = read('vtt', text);
    expect(result.problems.map(({ code, line }) => [code, line])).toEqual([
      ['TR128', 3],
      ['TR128', 9],
    ]);
    expect(said(result.conversations[0])).toEqual(['agent: kept']);
  });

  it('never guesses who begins', () => {
    expect(codes(read('vtt', `WEBVTT\n\n${cue(1, 'hello')}`))).toEqual(['TR127', 'TR120']);
  });

  it('asks for an unknown voice', () => {
    expect(codes(read('vtt', `WEBVTT\n\n${cue(1, '<v Anna Kowalska>hello')}`))).toEqual(['TR121']);
  });
});

describe('SRT', () => {
  it('reads decimal commas, names, and cues that go on', () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nKonsultant: Dzień dobry,\r\n\r\n2\r\n00:00:02,500 --> 00:00:03,000\r\nw czym pomóc?\r\n\r\n3\r\n00:00:04,000 --> 00:00:05,000\r\nKlient: <i>Nic</i> {\\an8}nie działa\r\n';
    const { conversations, problems } = read('srt', text);
    expect(problems).toEqual([]);
    expect(said(conversations[0])).toEqual(['agent: Dzień dobry, w czym pomóc?', 'customer: Nic nie działa']);
    expect(conversations[0]?.turns.map(({ at }) => at)).toEqual([1000, 4000]);
  });
});
