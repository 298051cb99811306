import { listLibrary } from '../../files/library.js';
import { readRubric } from '../../files/load-rubric.js';
import type { Run } from '../command.js';
import { libraryPlace } from '../run-places.js';

/** Ids of the rubrics that score conversations: the workspace's own first, then that of any complaint, then the rest. */
export async function conversationRubrics(run: Run): Promise<readonly string[]> {
  const { files } = await listLibrary('rubrics', libraryPlace(run));
  const loaded = await Promise.all(
    files.map(async ({ id, path, file, origin }) => {
      const outcome = await readRubric(path, file);
      return outcome.ok && outcome.value.kind === 'conversation' ? [{ id, origin }] : [];
    }),
  );
  const rank = ({ id, origin }: { readonly id: string; readonly origin: string }): number =>
    origin === 'shipped' ? (id === 'complaint-call' ? 1 : 2) : 0;
  return loaded
    .flat()
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id }) => id);
}
