import type { Store } from '../../../store/open-store.js';
import type { ExitCode, Run } from '../../command.js';
import type { ReviewOptions } from './review-visits.js';

export async function reviewAtTerminal(
  _run: Run,
  _store: Store,
  _id: string | undefined,
  _options: ReviewOptions,
): Promise<ExitCode> {
  return 0;
}
