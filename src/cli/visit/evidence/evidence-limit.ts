import { loadSettings } from '../../../files/load-settings.js';
import { defaultEvidenceMb } from '../../../visit/evidence/clean.js';
import type { Run } from '../../command.js';
import { outcomeOf, ProblemsError } from '../../failures.js';

const MEGABYTE = 1_000_000;

/** The largest file that is kept as evidence, bytes: as the programme says, else 20 MB. */
export async function evidenceLimit({ cwd }: Run, programme: string | undefined): Promise<number> {
  const loaded = await loadSettings(cwd);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  const { programmes = {} } = loaded.value;
  const own = programme === undefined ? undefined : programmes[programme]?.evidence_mb;
  return (own ?? defaultEvidenceMb) * MEGABYTE;
}
