import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../src/conversation/mail/address.js';
import { decodeWords, readParameters } from '../../../src/conversation/mail/head.js';
import { withoutHistory } from '../../../src/conversation/mail/without-history.js';
import type { Role } from '../../../src/conversation/speakers.js';
import { readBytes, readExample } from './example-files.js';

const house: Readonly<Record<string, Role>> = {
  '@sklep.example': 'agent',
  '@firma.example': 'agent',
  '@veikals.example': 'agent',
  '@shop.example': 'agent',
};

describe('mails', () => {
  it.each([
    [
      'reply.pl.eml',
      [
        'abc.1@sklep.example pl email',
        'agent: Dzień dobry, panie Łukaszu,\n\nbardzo przepraszam za kłopot. Wymienimy pralkę w środę, a ja zadzwonię do pana w czwartek, żeby sprawdzić, czy wszystko działa.\n\nPozdrawiam\nAnia',
      ],
    ],
    [
      'html-only.cs.eml',
      [
        'file - email',
        'customer: Dobrý den,\n\nfaktura je stále špatně. Prosím o opravu.\n\nDíky\nPetr Novák',
      ],
    ],
    [
      'answer.lv.eml',
      [
        'lv-7@veikals.example - email',
        'agent: Labdien, Jāni!\n\nAtvainojiet par kavēšanos, paciņa tiks piegādāta pirmdien.\n\nAr cieņu\nIlze',
      ],
    ],
    ['outlook.lv.eml', ['file - email', 'customer: Joprojām gaidu atbildi.']],
    [
      'inline.en.eml',
      [
        'en-1@mail.example - email',
        'customer: On Monday my neighbour wrote:\nthat your shop never answers. I hope that is not true.\n\nBlue.\nTo the old address, please.',
      ],
    ],
    [
      'thread.eml',
      [
        't2@shop.example - email',
        'customer: Where is my refund?',
        'agent: I am sorry, Sam. The refund is on its way.',
      ],
    ],
  ])('%s', async (name, expected) => {
    const { conversations, problems } = await readExample(name, { map: house });
    expect(conversations).toEqual([expected]);
    expect(problems).toEqual([]);
  });

  it('who wrote is asked for, never guessed', async () => {
    const asked = await readExample('inline.en.eml');
    expect([asked.conversations, asked.problems]).toEqual([[], ['TR121 line 1']]);
    expect(asked.messages[0]).toContain('sam@mail.example');
    const told = await readExample('inline.en.eml', { map: { 'sam@mail.example': 'customer' } });
    expect(told.conversations).toHaveLength(1);
  });

  it('a mail that was cut off, in an encoding nobody knows, is read as far as it goes', async () => {
    const { conversations, problems } = await readExample('broken.eml', { map: house });
    expect(conversations).toEqual([['file - email', 'agent: Hello, this is cut of']]);
    expect(problems).toEqual(['TR140 line 1']);
  });

  it('an automatic answer is the system’s', async () => {
    const mail = 'From: a@shop.example\nTo: b@c.example\nAuto-Submitted: auto-replied\n\nWe are closed.\n';
    const { conversations } = await readBytes(new TextEncoder().encode(mail), { map: house });
    expect(conversations[0]?.turns).toEqual([{ speaker: 'system', text: 'We are closed.' }]);
  });

  it('a mailbox holds several', async () => {
    const one = (text: string) =>
      `From x@y Fri Mar  1 10:00:00 2024\nFrom: a@shop.example\nTo: b@c.example\n\n${text}\n\n`;
    const { conversations } = await readBytes(new TextEncoder().encode(one('One.') + one('Two.')), {
      map: house,
    });
    expect(conversations.map(({ id, turns }) => [id, turns[0]?.text])).toEqual([
      ['file', 'One.'],
      ['file-2', 'Two.'],
    ]);
  });
});

describe('the head of a mail', () => {
  it.each([
    ['=?iso-8859-2?Q?=A3ukasz_K.?=', 'Łukasz K.'],
    ['=?UTF-8?B?xb5sdcWl?= =?utf-8?q?ou=C4=8Dk=C3=BD?=', 'žluťoučký'],
    ['=?windows-1257?Q?J=E2nis?=', 'Jānis'],
    ['plain =?broken', 'plain =?broken'],
  ])('%s is %s', (written, expected) => {
    expect(decodeWords(written)).toBe(expected);
  });

  it('addresses', () => {
    expect(readAddresses('"Nowak, \\"Anna\\"" <Anna@Shop.Example>, b@c.example (Bob), nobody')).toEqual([
      { name: 'Nowak, "Anna"', address: 'anna@shop.example' },
      { name: 'Bob', address: 'b@c.example' },
    ]);
  });

  it('parameters', () => {
    const { value, parameters } = readParameters('Multipart/Mixed; boundary="a;b" ; charset=UTF-8');
    expect([value, parameters.get('boundary'), parameters.get('charset')]).toEqual([
      'multipart/mixed',
      'a;b',
      'UTF-8',
    ]);
  });
});

describe('what was written before', () => {
  it.each([
    'On Fri, 1 Mar 2024 at 10:02, Help <help@shop.example> wrote:',
    'W dniu pt., 1 mar 2024 o 10:02 Biuro <bok@sklep.example> napisał(a):',
    'Dne pá 1. 3. 2024 v 10:02 uživatel Podpora <a@firma.example> napsal(a):',
    'piektd., 2024. g. 1. marts, plkst. 10:02, lietotājs Ilze <i@veikals.example> rakstīja:',
    '-----Original Message-----',
    '----- Wiadomość oryginalna -----',
    '---------- Původní e-mail ----------',
    '-------- Sākotnējais ziņojums --------',
    'Od: Biuro <bok@sklep.example>\nWysłano: piątek, 1 marca 2024\nDo: Jan\nTemat: zwrot\n',
    '*From:* Help\n*Sent:* Friday\n*To:* Sam\n*Subject:* order\n',
  ])('%s', (mark) => {
    expect(withoutHistory(`Thank you.\n\n${mark}\nold words\nmore old words`)).toBe('Thank you.');
    expect(withoutHistory(`Thank you.\n\n${mark}\n\n> old words\n`)).toBe('Thank you.');
  });

  it.each([
    'On Monday you wrote:\nwe will call you.\nNobody called.',
    'Od: poniedziałku czekam.',
    'From: the start it was broken.',
    'I waited -- and waited.',
    'My wife wrote this:\nit is broken',
  ])('%j stays', (text) => {
    expect(withoutHistory(text)).toBe(text);
  });
});
