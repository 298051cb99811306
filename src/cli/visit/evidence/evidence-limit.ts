import { defaultEvidenceMb } from '../../../visit/evidence/clean.js';
import type { Run } from '../../command.js';
import { settingsOf } from '../../settings-of-run.js';

const MEGABYTE = 1_000_000;

/** The largest file that is kept as evidence, bytes: as the programme says, else 20 MB. */
export async function evidenceLimit({ cwd }: Run, programme: string | undefined): Promise<number> {
  const { programmes = {} } = await settingsOf({ cwd });
  const own = programme === undefined ? undefined : programmes[programme]?.evidence_mb;
  return (own ?? defaultEvidenceMb) * MEGABYTE;
}
