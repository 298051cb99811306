import { type LibraryKind, listLibrary } from '../../files/library.js';
import { shippedPath } from '../../files/package-files.js';
import { shippedBehaviours } from '../../files/shipped-behaviours.js';
import { findWorkspace } from '../../files/workspace.js';
import type { OfferedName, OfferedNames } from './offer-names.js';

/** Ids of a kind: those that the program or the workspace has, and those of files about to be written there. */
async function idsOf(
  kind: LibraryKind,
  cwd: string,
  coming: readonly string[] = [],
): Promise<readonly OfferedName[]> {
  const { files } = await listLibrary(kind, { cwd });
  const ids = new Set([...files.map(({ id }) => id), ...coming]);
  return [...ids].sort().map((name) => ({ name, meaning: '' }));
}

/**
 * Every name that a scenario, rubric or case of a workspace can refer to. `rubrics` are ids of those that a new
 * workspace is going to have.
 */
export async function knownNames(folder: string, rubrics: readonly string[]): Promise<OfferedNames> {
  // A workspace further up has nothing to do with a new one.
  const isWorkspace = (await findWorkspace(folder))?.folder === folder;
  const cwd = isWorkspace ? folder : shippedPath('.');
  const [behaviours, rubric, temperament] = await Promise.all([
    shippedBehaviours(),
    idsOf('rubrics', cwd, rubrics),
    idsOf('temperaments', cwd),
  ]);
  const by = (whose: 'agent' | 'customer'): readonly OfferedName[] =>
    behaviours.filter((each) => each.by === whose).map(({ id, meaning }) => ({ name: id, meaning }));
  return { behaviour: by('agent'), cue: by('customer'), rubric, temperament };
}
