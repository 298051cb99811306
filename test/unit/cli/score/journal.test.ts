import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/cli/score/out/decide.js';
import { type Journal, readJournal, writeJournal } from '../../../../src/cli/score/out/journal.js';
import {
  differencesOf,
  inputsIdentity,
  type RunIdentity,
} from '../../../../src/cli/score/out/run-identity.js';
import { newBatch } from '../../../../src/report/batch/batch-summary.js';
import { rubric } from '../../report/cards.js';

const inputs = [
  { file: 'a.jsonl', size: 10, changed: 1 },
  { file: 'b.jsonl', size: 20, changed: 2 },
];
const run: RunIdentity = {
  program: '1.0.0',
  rubric: 'small abc',
  options: { '--min': '60' },
  inputs: inputsIdentity(inputs),
};
const journal: Journal = {
  run,
  writer: { process: 1, machine: 'here' },
  reached: {
    place: { file: 1, items: 3 },
    bytes: 500,
    counts: { scored: 7, broken: 1, failed: 2, unopened: 0 },
    batch: newBatch(rubric).state(),
  },
  replaces: false,
  complete: false,
};
const nobody = () => false;
const kept = writeJournal(journal);

describe('the journal of a batch', () => {
  it('reads what it wrote', () => {
    expect(readJournal(kept)).toEqual(journal);
  });

  it('is taken as a whole or not at all', () => {
    fc.assert(
      fc.property(fc.nat({ max: kept.length - 1 }), fc.string(), (cut, tail) => {
        expect(readJournal(kept.slice(0, cut))).toBeUndefined();
        fc.pre(!kept.startsWith(kept.slice(0, cut) + tail));
        expect(readJournal(kept.slice(0, cut) + tail)).toBeUndefined();
      }),
    );
  });
});

describe('whether a run is the one that began', () => {
  it('finds nothing to differ in itself', () => {
    expect(differencesOf(run, JSON.parse(JSON.stringify(run)))).toEqual([]);
  });

  it('names what differs', () => {
    const [first = inputs[0], second] = inputs;
    const touched = inputsIdentity(
      [first, { ...second, changed: 3 }].map((each) => ({ file: '', size: 0, changed: 0, ...each })),
    );
    expect(differencesOf(run, { ...run, inputs: touched })).toEqual([{ kind: 'input', file: 'b.jsonl' }]);
    expect(differencesOf(run, { ...run, inputs: inputsIdentity(inputs.slice(1)) })).toEqual([
      { kind: 'inputs' },
    ]);
    expect(differencesOf(run, { ...run, rubric: 'small abd', program: '1.0.1' })).toEqual([
      { kind: 'program' },
      { kind: 'rubric' },
    ]);
    expect(differencesOf(run, { ...run, options: { '--min': '70' } })).toEqual([
      { kind: 'option', name: '--min' },
    ]);
  });

  it('tells one of very many inputs from another without keeping them all', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ file: `${at}.json`, size: at, changed: at }));
    const begun = inputsIdentity(many);
    expect(JSON.stringify(begun).length).toBeLessThan(200);
    const changed = inputsIdentity(many.map((each) => (each.size === 4000 ? { ...each, changed: 0 } : each)));
    expect(differencesOf({ ...run, inputs: begun }, { ...run, inputs: changed })).toEqual([
      { kind: 'inputs' },
    ]);
  });
});

describe('what a run does with what an earlier one left', () => {
  it('begins where nothing is, or an empty part whose run was killed at once', () => {
    expect(decide({}, run, nobody, false).kind).toBe('begin');
    expect(decide({ part: 0 }, run, nobody, false).kind).toBe('begin');
  });

  it('goes on where the journal says, with as many bytes or more', () => {
    expect(decide({ part: 500, journal: kept }, run, nobody, false).kind).toBe('go-on');
    expect(decide({ part: 900, journal: kept }, run, nobody, false).kind).toBe('go-on');
  });

  it.each([
    ['finished', { output: 10 }],
    ['finished', { output: 10, part: 500, journal: kept }],
    ['damaged-journal', { part: 10 }],
    ['damaged-journal', { part: 10, journal: kept.slice(1) }],
    ['part-lost', { part: 499, journal: kept }],
    ['part-lost', { journal: kept }],
  ])('refuses: %s', (kind, found) => {
    expect(decide(found, run, nobody, false)).toMatchObject({ kind: 'refuse', why: { kind } });
    expect(decide(found, run, nobody, true).kind).toBe('begin');
  });

  it('refuses what another process is writing, whatever is wanted', () => {
    const found = { part: 500, journal: kept };
    for (const restart of [false, true])
      expect(decide(found, run, () => true, restart)).toMatchObject({
        why: { kind: 'being-written', process: 1 },
      });
  });

  it('goes on with a run that replaces an older output, and only tells what was finished but for the journal', () => {
    const replacing = writeJournal({ ...journal, replaces: true });
    expect(decide({ output: 10, part: 500, journal: replacing }, run, nobody, false).kind).toBe('go-on');
    const done = writeJournal({ ...journal, complete: true });
    expect(decide({ output: 500, journal: done }, run, nobody, false).kind).toBe('only-tell');
    expect(decide({ output: 500, journal: done }, { ...run, rubric: '' }, nobody, false)).toMatchObject({
      why: { kind: 'finished' },
    });
  });

  it('never goes on from a pipe', () => {
    expect(decide({ part: 10 }, undefined, nobody, false).kind).toBe('begin');
    expect(decide({ part: 500, journal: kept }, undefined, nobody, false).kind).toBe('refuse');
  });
});
