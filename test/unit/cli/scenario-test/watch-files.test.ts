import { describe, expect, it } from 'vitest';
import { gatherBursts } from '../../../../src/cli/scenario-test/watch-files.js';

/** A clock that moves when it is told to: what is due is called back. */
function clock() {
  let due: (() => void) | undefined;
  return {
    later: (work: () => void) => {
      due = work;
      return () => {
        due = undefined;
      };
    },
    isQuiet: () => due?.(),
  };
}

describe('changes of files', () => {
  it('that come close together are one', async () => {
    const { later, isQuiet } = clock();
    const bursts = gatherBursts(later);
    const next = bursts.next();
    for (const file of ['/b', '/a', '/b']) bursts.add(file);
    isQuiet();
    await expect(next).resolves.toEqual(['/a', '/b']);
  });

  it('that come while nobody waits are kept', async () => {
    const { later, isQuiet } = clock();
    const bursts = gatherBursts(later);
    bursts.add('/a');
    isQuiet();
    await expect(bursts.next()).resolves.toEqual(['/a']);
  });
});
