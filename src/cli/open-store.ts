import type { Store } from '../store/open-store.js';
import type { Run } from './command.js';
import { dataFolder } from './run-places.js';

/** The store of this run, open while `work` runs. The database is loaded only here. */
export async function withStore<Result>(run: Run, work: (store: Store) => Promise<Result>): Promise<Result> {
  const { openStore } = await import('../store/open-store.js');
  const store = await openStore({ folder: await dataFolder(run), now: () => run.now().toISOString() });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The pseudonym that records are kept under: as named, else SHOPTALK_PERSON, else `me`. */
export function personOf(run: Run, named: string | undefined): string {
  const given = [named, run.env.SHOPTALK_PERSON].find((name) => name !== undefined && name.trim() !== '');
  return given?.trim() ?? 'me';
}
