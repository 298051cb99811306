import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputItem } from '../../../../src/cli/score/inputs.js';
import type { Marked } from '../../../../src/cli/score/mark.js';
import { beginning, groupsFrom, type Place } from '../../../../src/cli/score/place.js';
import { scoredInOrder } from '../../../../src/cli/score/workers/in-order.js';
import type { Conversation } from '../../../../src/conversation/conversation.js';

const figures = {
  score: 1,
  passed: true,
  dimensions: {},
  applied: [],
  failed: [],
  lost: [],
  missed: [],
};
const mark = ({ id }: Conversation): Marked => ({ kind: 'marked', text: id, figures });
const conversation = (id: string): InputItem => ({ kind: 'conversation', conversation: { id, turns: [] } });
const problem = (message: string): InputItem => ({
  kind: 'problem',
  problem: { code: 'TR129', severity: 'error', message },
});

/** Files as lists of items; `!` begins a broken record. */
const reading = (files: readonly (readonly string[])[], most: number) => ({
  files: files.length,
  most,
  live: () => false,
  async *read(file: number, count: (bytes: number) => void) {
    for (const id of files[file] ?? []) {
      count(1);
      yield [id.startsWith('!') ? problem(id) : conversation(id)];
    }
  },
});

async function idsOf(
  files: readonly (readonly string[])[],
  from: Place,
  most: number,
  hands: Partial<Parameters<typeof scoredInOrder>[1]> = {},
) {
  const seen: { id: string; end: Place }[] = [];
  const groups = groupsFrom(from, reading(files, most));
  for await (const { items, end } of scoredInOrder(groups, {
    mark,
    team: () => undefined,
    most: 4,
    ...hands,
  })) {
    for (const item of items)
      seen.push({ id: item.kind === 'marked' ? item.text : item.problem.message, end });
  }
  return seen;
}

const someFiles = fc
  .array(fc.array(fc.boolean(), { maxLength: 7 }), { maxLength: 5 })
  .map((files) => files.map((file, at) => file.map((fine, item) => `${fine ? '' : '!'}${at}-${item}`)));

describe('groups of items', () => {
  it('hold everything once, in the order of the input, whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, fc.integer({ min: 1, max: 9 }), async (files, most) => {
        expect((await idsOf(files, beginning, most)).map(({ id }) => id)).toEqual(files.flat());
      }),
    );
  });

  it('go on behind any group as if there had been no stop', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, fc.integer({ min: 1, max: 9 }), fc.nat(), async (files, most, at) => {
        const all = await idsOf(files, beginning, most);
        const stop = all[at % Math.max(1, all.length)];
        if (stop === undefined) return;
        const done = all.filter(
          ({ end }) =>
            end.file < stop.end.file || (end.file === stop.end.file && end.items <= stop.end.items),
        );
        const rest = await idsOf(files, stop.end, most);
        expect([...done, ...rest].map(({ id }) => id)).toEqual(files.flat());
      }),
    );
  });
});

describe('scoring by several', () => {
  it('keeps the order, whoever is quicker, and reads ahead no further than allowed', async () => {
    const files = [Array.from({ length: 60 }, (_, at) => (at % 7 === 3 ? `!${at}` : `${at}`))];
    let under = 0;
    let highest = 0;
    let turn = 0;
    const team = {
      get hasRoom() {
        turn += 1;
        return turn % 3 !== 0;
      },
      async score(conversations: readonly Conversation[]) {
        under += 1;
        highest = Math.max(highest, under);
        await new Promise((resolve) => setTimeout(resolve, (turn * 7) % 5));
        under -= 1;
        return conversations.map(mark);
      },
      end: () => undefined,
    };
    const seen = await idsOf(files, beginning, 3, { team: () => team, most: 5 });
    expect(seen.map(({ id }) => id)).toEqual(files[0]);
    expect(highest).toBeLessThanOrEqual(5);
  });

  it('says so when a worker breaks down', async () => {
    const team = {
      hasRoom: true,
      score: () => Promise.reject(new Error('out of memory')),
      end: () => undefined,
    };
    await expect(idsOf([['a', 'b']], beginning, 1, { team: () => team })).rejects.toThrow('out of memory');
  });
});
