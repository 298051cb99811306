import { describe, expect, it } from 'vitest';
import { readExample } from './example-files.js';
import { read, said } from './reading.js';

describe('CSV', () => {
  it('a turn a row: semicolons, quotes, line ends within cells, columns that are not known', async () => {
    const { conversations, times, problems } = await readExample('turns.pl.csv');
    expect(conversations).toEqual([
      [
        '1001 - -',
        'customer: Dzień dobry; gdzie jest moja paczka?',
        'agent: Dzień dobry. Bardzo przepraszam za opóźnienie.\nSprawdzę "status" przesyłki.',
        'customer: ok',
      ],
      ['1002 - -', 'customer: Chcę zwrotu!', 'agent: Rozumiem, pomogę.'],
    ]);
    expect(times).toEqual([
      [0, 42_000, 70_000],
      [0, 30_000],
    ]);
    expect(problems).toEqual([]);
  });

  it('CP1250, the line of a spreadsheet above, seconds with a decimal comma, an id that is not repeated', async () => {
    const { conversations, times } = await readExample('turns.cs.csv');
    expect(conversations).toEqual([
      [
        'H1 - -',
        'agent: Dobrý den, jak pomohu?',
        'customer: Nejde mi internet.',
        'agent: To mě mrzí, podívám se.',
      ],
    ]);
    expect(times).toEqual([[500, 3250, 7000]]);
  });

  it('a conversation a row', async () => {
    const { conversations, problems } = await readExample('conversations.lv.csv');
    expect(conversations).toEqual([
      [
        'S-1 lv chat',
        'customer: Labdien, kur ir mana paka?',
        'agent: Atvainojiet, tūlīt noskaidrošu.',
        'customer: Paldies.',
      ],
    ]);
    expect(problems).toEqual(['TR121 line 5']);
  });

  it('tabs; rows that do not stand together are told, not made a conversation of', async () => {
    const { conversations, times, problems } = await readExample('turns.en.tsv');
    expect(conversations.map((lines) => lines.length)).toEqual([3, 2]);
    expect(times[0]).toEqual([0, 2500]);
    expect(problems).toEqual(['TR139 line 5']);
  });

  it('a broken row spoils its conversation and no other', async () => {
    const { conversations, problems } = await readExample('broken.csv');
    expect(conversations).toEqual([['b - -', 'agent: Good morning', 'customer: hi']]);
    expect(problems).toEqual(['TR138 line 2', 'TR138 line 6']);
  });

  it('without a column of the words there is nothing to read', () => {
    expect(read('csv', 'spalte1;spalte2\nx;y\n').problems).toMatchObject([{ code: 'TR137', line: 1 }]);
    expect(read('csv', '').problems).toMatchObject([{ code: 'TR120' }]);
  });

  it.each([
    ['Speaker,Text', ','],
    ['rola|wiadomość', '|'],
    ['Odesílatel;Zpráva', ';'],
    ['runātājs\tziņa', '\t'],
    ['from,message_text', ','],
  ])('%j names who speaks and the words', (header, separator) => {
    const { conversations } = read('csv', `${header}\nagent${separator}hello\n`);
    expect(said(conversations[0])).toEqual(['agent: hello']);
  });
});
