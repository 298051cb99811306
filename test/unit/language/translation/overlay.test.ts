import { describe, expect, it } from 'vitest';
import { applyOverlay } from '../../../../src/language/translation/apply.js';
import { compareOverlay } from '../../../../src/language/translation/compare.js';
import type { Overlay } from '../../../../src/language/translation/overlay.js';
import { placeInOverlay } from '../../../../src/language/translation/place-in-overlay.js';
import type { TextTable } from '../../../../src/language/translation/source-line.js';
import { sourceLines } from '../../../../src/language/translation/source-lines.js';
import { updateOverlay } from '../../../../src/language/translation/update.js';

const table: TextTable = {
  title: 'text',
  name: 'value',
  'words.*': 'open',
  'topics.*.asked': 'patterns',
  'topics.*.say.*': 'variant',
  'levels.*': 'level',
  limit: 'value',
};
const shop = {
  id: 'shop',
  title: 'A {thing} too few',
  name: 'Jo',
  words: { thing: 'chair' },
  topics: [
    { id: 'where', asked: ['where'], say: ['In the {thing} hall.', 'Upstairs.'] },
    { id: 'when', say: ['Now.'] },
  ],
  levels: ['0 cold', '1 warm'],
  limit: 80,
};
const source = sourceLines(shop, table);
const slots = new Set(['thing']);

const overlay = (lines: Overlay['lines'], patterns: NonNullable<Overlay['patterns']> = {}): Overlay => ({
  translates: 'shop',
  language: 'pl',
  lines,
  patterns,
});
const complete = overlay(
  {
    title: { from: 'A {thing} too few', to: 'Brakuje: {thing}' },
    'words.thing': { from: 'chair', to: 'krzesło' },
    'topics.where.say.1': { from: 'In the {thing} hall.', to: 'W hali: {thing}.' },
    'topics.where.say.2': { from: 'Upstairs.', to: 'Na górze.' },
    'topics.when.say.1': { from: 'Now.', to: 'Teraz.' },
    'levels.1': { from: '0 cold', to: '0 chłodno' },
    'levels.2': { from: '1 warm', to: '1 ciepło' },
  },
  { 'topics.where.asked': ['gdzie'] },
);
const with_ = (lines: Overlay['lines']): Overlay => ({ ...complete, lines: { ...complete.lines, ...lines } });
const found = (from: Overlay) => compareOverlay(source, from, slots).map(({ kind, id }) => [kind, id]);

describe('the lines of a source', () => {
  it('are one text or several under keys, whichever a file has', () => {
    const briefing: TextTable = { briefing: 'text', 'briefing.scenario': 'text', 'briefing.watch.*': 'text' };
    const idsIn = (value: unknown) => sourceLines(value, briefing).lines.map(({ id }) => id);
    expect(idsIn({ briefing: 'Buy something.' })).toEqual(['briefing']);
    expect(idsIn({ briefing: { scenario: 'You look for a present.', watch: ['Who speaks?'] } })).toEqual([
      'briefing.scenario',
      'briefing.watch.1',
    ]);
  });

  it('go by their path, with ids instead of places, in script order', () => {
    expect(source.lines.map(({ id }) => id)).toEqual([
      'title',
      'name',
      'words.thing',
      'topics.where.say.1',
      'topics.where.say.2',
      'topics.when.say.1',
      'levels.1',
      'levels.2',
      'limit',
    ]);
    expect(source.patterns).toEqual([
      { id: 'topics.where.asked', path: ['topics', 0, 'asked'], patterns: ['where'] },
    ]);
  });
});

describe('an overlay', () => {
  it('puts its words in place of the source, patterns as a whole', () => {
    const polish = applyOverlay(shop, source, complete);
    expect(polish.title).toBe('Brakuje: {thing}');
    expect(polish.topics[0]).toEqual({
      id: 'where',
      asked: ['gdzie'],
      say: ['W hali: {thing}.', 'Na górze.'],
    });
    expect([polish.name, polish.limit]).toEqual(['Jo', 80]);
    expect(found(complete)).toEqual([]);
  });

  it('leaves what is not translated as it is, and that is found; names and sums may stay', () => {
    const nothing = overlay({ title: { from: 'A {thing} too few', to: '' } });
    expect(applyOverlay(shop, source, nothing)).toEqual(shop);
    expect(found(nothing)).toEqual([
      ['missing', 'title'],
      ['missing', 'words.thing'],
      ['missing', 'topics.where.say.1'],
      ['missing', 'topics.where.say.2'],
      ['missing', 'topics.when.say.1'],
      ['missing', 'levels.1'],
      ['missing', 'levels.2'],
      ['no-patterns', 'topics.where.asked'],
    ]);
  });

  it('may say more variants, and fewer', () => {
    const other = with_({
      'topics.where.say.2': { from: 'Upstairs.', leave_out: true },
      'topics.where.say.3': { to: 'Na piętrze.' },
    });
    expect(applyOverlay(shop, source, other).topics[0]?.say).toEqual(['W hali: {thing}.', 'Na piętrze.']);
    expect(found(other)).toEqual([]);
  });

  it('has at least one variant: where all are left out, the source speaks', () => {
    const none = with_({ 'topics.when.say.1': { from: 'Now.', leave_out: true } });
    expect(applyOverlay(shop, source, none).topics[1]?.say).toEqual(['Now.']);
    expect(found(none)).toEqual([['wrong-form', 'topics.when.say.1']]);
  });

  it('may add grammatical forms of a word, which its lines can use', () => {
    const forms = with_({
      'words.thing_genitive': { to: 'krzesła' },
      title: { from: 'A {thing} too few', to: 'Brakuje {thing_genitive}' },
    });
    expect(applyOverlay(shop, source, forms).words).toEqual({ thing: 'krzesło', thing_genitive: 'krzesła' });
    expect(found(forms)).toEqual([]);
  });

  it.each([
    ['stale', 'topics.when.say.1', { from: 'At once.', to: 'Od razu.' }],
    ['slot-lost', 'title', { from: 'A {thing} too few', to: 'Czegoś brakuje' }],
    ['slot-lost', 'topics.where.say.1', { from: 'In the {thing} hall.', to: 'W hali.' }],
    ['slot-unknown', 'topics.where.say.2', { from: 'Upstairs.', to: 'Na {floor}.' }],
    ['wrong-form', 'limit', { from: 80, to: '400 zł' }],
    ['wrong-form', 'levels.2', { from: '1 warm', to: 'ciepło' }],
    ['orphan', 'topics.who.say.1', { from: 'Me.', to: 'Ja.' }],
  ] as const)('%s: %s', (kind, id, line) => {
    expect(found(with_({ [id]: line }))).toEqual([[kind, id]]);
  });

  it('is not stale where only the lines of the source were broken anew', () => {
    const wrapped = { 'topics.where.say.1': { from: 'In the\n  {thing} hall.', to: 'W hali: {thing}.' } };
    expect(found(with_(wrapped))).toEqual([]);
  });

  it('is used where it is stale: an old translation is better than none', () => {
    const stale = with_({ title: { from: 'Something else', to: 'Stare {thing}' } });
    expect(applyOverlay(shop, source, stale).title).toBe('Stare {thing}');
  });
});

describe('problems of a translated file', () => {
  it.each([
    [
      ['topics', 0, 'asked', 0],
      ['patterns', 'topics.where.asked', 0],
    ],
    [['title'], ['lines', 'title', 'to']],
  ])('%j is at %j of the overlay', (pointer, placed) => {
    const problem = { code: 'SC129', severity: 'error', message: '', pointer, offset: 3 } as const;
    expect(placeInOverlay(problem, source, complete, 'shop.pl.yaml')).toEqual({
      ...problem,
      file: 'shop.pl.yaml',
      pointer: placed,
    });
  });
});

describe('bringing an overlay up to date', () => {
  it('makes an empty line for each of the source; names and sums begin as they are', () => {
    const { lines, patterns } = updateOverlay(source, overlay({}));
    expect(lines.map(({ id, line }) => [id, line.to])).toEqual([
      ['title', ''],
      ['name', 'Jo'],
      ['words.thing', ''],
      ['topics.where.say.1', ''],
      ['topics.where.say.2', ''],
      ['topics.when.say.1', ''],
      ['levels.1', ''],
      ['levels.2', ''],
      ['limit', 80],
    ]);
    expect(patterns).toEqual([{ id: 'topics.where.asked', patterns: [] }]);
  });

  it('marks a stale line with the words of today and keeps its translation', () => {
    const line = { from: 'At once.', to: 'Od razu.' };
    const { lines } = updateOverlay(source, with_({ 'topics.when.say.1': line }));
    const updated = lines.find(({ id }) => id === 'topics.when.say.1');
    expect(updated?.line).toEqual({ from: 'At once.', now: 'Now.', to: 'Od razu.' });
  });

  it('moves a translation with its line', () => {
    const before = { ...shop, topics: [{ id: 'where', say: ['New.', 'In the {thing} hall.', 'Upstairs.'] }] };
    const { lines } = updateOverlay(sourceLines(before, table), complete);
    const said = lines.filter(({ id }) => id.startsWith('topics.where')).map(({ id, line }) => [id, line.to]);
    expect(said).toEqual([
      ['topics.where.say.1', ''],
      ['topics.where.say.2', 'W hali: {thing}.'],
      ['topics.where.say.3', 'Na górze.'],
    ]);
  });

  it('keeps what is of nothing in the source, at the end', () => {
    const { lines } = updateOverlay(source, with_({ 'topics.who.say.1': { from: 'Me.', to: 'Ja.' } }));
    expect(lines.at(-1)).toEqual({
      id: 'topics.who.say.1',
      was: 'topics.who.say.1',
      line: { from: 'Me.', to: 'Ja.' },
    });
  });

  it('puts in what is given, and tells what has no place', () => {
    const given = new Map([
      ['title', 'Nowy {thing}'],
      ['limit', '400'],
      ['topics.where.say.2', '-'],
      ['topics.where.say.3', 'Wyżej.'],
      ['nowhere', 'x'],
    ]);
    const { lines, patterns, unknown } = updateOverlay(source, complete, {
      lines: given,
      patterns: new Map([['topics.where.asked', ['gdzie', 'w ktorej hali']]]),
    });
    const of = (id: string) => lines.find((each) => each.id === id)?.line;
    expect(of('title')).toEqual({ from: 'A {thing} too few', to: 'Nowy {thing}' });
    expect(of('limit')).toEqual({ from: 80, to: 400 });
    expect(of('topics.where.say.2')).toEqual({ from: 'Upstairs.', leave_out: true });
    expect(of('topics.where.say.3')).toEqual({ to: 'Wyżej.' });
    expect(of('levels.1')).toEqual(complete.lines['levels.1']);
    expect(patterns).toEqual([{ id: 'topics.where.asked', patterns: ['gdzie', 'w ktorej hali'] }]);
    expect(unknown).toEqual(['nowhere']);
  });
});
