import { describe, expect, it } from 'vitest';
import { bytesOfFile, readBytes, readExample } from './example-files.js';

describe('Amazon Connect Contact Lens', () => {
  it('voice: pieces by one person are one turn; times are kept', async () => {
    const { conversations, times, problems } = await readExample('contact-lens-voice.json');
    expect(conversations).toEqual([
      [
        'a1b2c3d4-0000-4000-8000-123456789abc en phone',
        "agent: Good morning, you're through to Harbour Homes, my name is [PII]. How can I help?",
        'customer: Um, my sofa should have come three weeks ago, and nobody, nobody rings me back.',
        "agent: I'm so sorry, three weeks without a sofa is a long time.",
      ],
    ]);
    expect(times).toEqual([[0, 4090, 9280]]);
    expect(problems).toEqual([]);
  });

  it('chat: roles come from the participants; events and attachments are nobody’s words', async () => {
    const { conversations, times } = await readExample('contact-lens-chat.pl.json');
    expect(conversations).toEqual([
      [
        'chat-77 pl chat',
        'system: Witamy! Za chwilę dołączy konsultant.',
        'customer: dzien dobry, pralka znowu nie dziala 😡\nto już trzeci raz!!!',
        'agent: Bardzo mi przykro, że to już trzeci raz. Czy mogę prosić o numer zgłoszenia?',
      ],
    ]);
    expect(times).toEqual([[0, 4500, 29_000]]);
  });

  it('asks who an unknown role is, and takes the answer', async () => {
    const asked = await readExample('contact-lens-supervisor.json');
    expect(asked.conversations).toEqual([]);
    expect(asked.problems).toEqual(['TR121 line 1']);
    expect(asked.messages[0]).toContain('SUPERVISOR');
    const told = await readExample('contact-lens-supervisor.json', { map: { supervisor: 'agent' } });
    expect(told.conversations).toEqual([['c-9 en phone', 'agent: Hello.', 'agent: I am joining the call.']]);
  });
});

describe('Genesys', () => {
  it('takes the decorated text, and phrases of a call that was passed on', async () => {
    const { conversations, times } = await readExample('genesys-call.cs.json');
    expect(conversations).toEqual([
      [
        '7d0c1f1e-aaaa cs phone',
        'agent: Dobrý den, infolinka, u telefonu Martina.',
        'customer: Dobrý den, já mám na faktuře o 800 korun víc. a nikdo mi to nevysvětlí',
        'agent: To mě mrzí, podívám se na to.',
      ],
    ]);
    expect(times).toEqual([[0, 2900, 19_700]]);
  });

  it('reads a list of conversations', async () => {
    const { conversations } = await readExample('genesys-list.json');
    expect(conversations.map(([head]) => head)).toEqual(['g-1 en chat', 'g-2 en chat']);
  });
});

describe('Google CCAI', () => {
  it('reads roles, language and microseconds', async () => {
    const { conversations, times } = await readExample('ccai.lv.json');
    expect(conversations).toEqual([
      [
        'ccai-5 lv -',
        'system: Labdien, te automātiskais palīgs.',
        'customer: Sveiki, mana paka vēl nav pienākusi.',
        'agent: Man ļoti žēl, tūlīt pārbaudīšu.',
      ],
    ]);
    expect(times).toEqual([[0, 5500, 12_000]]);
  });

  it('reads JSON Lines; a role that is not known stops its own conversation only', async () => {
    const { conversations, problems } = await readExample('ccai.jsonl');
    expect(conversations).toHaveLength(1);
    expect(problems).toEqual(['TR121 line 2']);
  });
});

describe('Zendesk', () => {
  it('takes roles from the users, and nothing from notes and quoted mails', async () => {
    const { conversations, problems } = await readExample('zendesk-ticket.cs.json');
    expect(conversations).toEqual([
      [
        '40412 - email',
        'customer: Dobrý den, \n\nfaktura nesedí.',
        'agent: Dobrý den, pane Nováku, mrzí mě to. Opravíme ji do zítřka.',
        'customer: Děkuji.',
        'system: Tiket byl uzavřen.',
      ],
    ]);
    expect(problems).toEqual([]);
  });

  it('reads the other tickets of a list around those that are broken', async () => {
    const { conversations, problems } = await readExample('zendesk-tickets.json');
    expect(conversations).toEqual([['1 - chat', 'customer: hi', 'agent: Hello, how can I help?']]);
    expect(problems).toEqual([
      'TR134 line 1',
      'TR103 line 1 tickets.2.comments.0.plain_body',
      'TR121 line 1',
    ]);
  });

  it('without users, the requester is the customer and the assignee the agent, unless they are one', async () => {
    const { conversations, problems } = await readExample('zendesk.pl.jsonl');
    expect(conversations).toEqual([
      [
        '501 - -',
        'customer: Nadal czekam na zwrot.',
        'agent: Przepraszam za opóźnienie, zwrot wyszedł dziś.',
      ],
    ]);
    expect(problems).toEqual(['TR121 line 2']);
  });
});

describe('Intercom', () => {
  it('reads comments alone, as text; bots are the system', async () => {
    const { conversations, times } = await readExample('intercom.json');
    expect(conversations).toEqual([
      [
        '2150001 - chat',
        'customer: Where is my kettle?',
        "system: Hi! I'm the helper bot.",
        'agent: Hi Sam, so sorry about the wait & the mix-up.\n\n- I’ve refunded €20\n- a new kettle leaves today',
        'customer: ok thx\nbye',
      ],
    ]);
    expect(times).toEqual([[0, 1000, 100_000, 120_000]]);
  });

  it('reads a list', async () => {
    const { conversations, problems } = await readExample('intercom-list.json');
    expect(conversations).toEqual([
      ['a - email', 'customer: Dzień dobry,\ngdzie paczka?', 'agent: Dzień dobry, już sprawdzam.'],
    ]);
    expect(problems).toEqual(['TR121 line 1']);
  });
});

describe('vCon', () => {
  it('reads text in the order of time, and tells of recordings', async () => {
    const { conversations, problems } = await readExample('vcon.json');
    expect(conversations).toEqual([
      [
        '018e-vcon - -',
        'customer: My heater is dead.',
        'agent: I am sorry. Let me look.',
        'customer: Děkuji – thank you?>',
      ],
    ]);
    expect(problems).toEqual(['TR135 line 1']);
  });

  it('nothing but a recording is no conversation', async () => {
    const { conversations, problems } = await readExample('vcon-recording.json');
    expect([conversations, problems]).toEqual([[], ['TR135 line 1']]);
  });

  it('a party that is not there is a problem in its place', async () => {
    const record = { vcon: '0.0.1', parties: [], dialog: [{ type: 'text', parties: 3, body: 'x' }] };
    const { problems } = await readBytes(new TextEncoder().encode(JSON.stringify(record)));
    expect(problems).toMatchObject([{ code: 'TR106', pointer: ['dialog', 0, 'parties'] }]);
  });
});

describe('--format', () => {
  it('overrides what the content looks like', async () => {
    const bytes = bytesOfFile('genesys-list.json');
    const { problems } = await readBytes(bytes, { format: 'zendesk' });
    expect(problems.map(({ code }) => code)).toEqual(['TR136', 'TR136']);
    expect((await readBytes(bytes, { format: 'genesys' })).conversations).toHaveLength(2);
  });
});
