import { listLibrary } from '../../files/library.js';
import { readRubric } from '../../files/load-rubric.js';
import type { Run } from '../command.js';
import { libraryPlace } from '../run-places.js';

/** The rubrics that score conversations, with their titles in the language of the run: the workspace's own first, then that of any complaint, then the rest. */
export async function conversationRubrics(
  run: Run,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const { files } = await listLibrary('rubrics', libraryPlace(run));
  const loaded = await Promise.all(
    files.map(async ({ id, path, file, origin, overlays }) => {
      const outcome = await readRubric(path, file, run.language, overlays);
      return outcome.ok && outcome.value.kind === 'conversation'
        ? [{ id, origin, title: outcome.value.title }]
        : [];
    }),
  );
  const rank = ({ id, origin }: { readonly id: string; readonly origin: string }): number =>
    origin === 'shipped' ? (id === 'complaint-call' ? 1 : 2) : 0;
  return loaded
    .flat()
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, title }) => ({ id, title }));
}
