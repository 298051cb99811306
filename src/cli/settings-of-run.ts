import { loadSettings, type Settings } from '../files/load-settings.js';
import type { Run } from './command.js';
import { outcomeOf, ProblemsError } from './failures.js';

/** What `shoptalk.yaml` of this run's workspace says; throws a `ProblemsError` where it is broken. */
export async function settingsOf({ cwd }: Pick<Run, 'cwd'>): Promise<Settings> {
  const loaded = await loadSettings(cwd);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  return loaded.value;
}
