import { makeProblem } from '../../../files/make-problem.js';
import { disagreementsOf } from '../../../visit/transcript/disagreements.js';
import type { ExitCode, Run } from '../../command.js';
import { ProblemsError } from '../../failures.js';
import { withStore } from '../../open-store.js';
import { openVisit } from '../stored-visit.js';
import { showDisagreements, showSuggestions } from './show-transcript.js';
import { keepTranscript, type TranscriptOptions, takeTranscript } from './take-transcript.js';
import { disagreementsJson, suggestionsJson } from './transcript-json.js';

/** `shoptalk visit hear <id> --transcript <file>`: gives a draft its transcript; one given before counts no longer. */
export async function hearVisit(run: Run, id: string, options: TranscriptOptions): Promise<ExitCode> {
  return withStore(run, async (store): Promise<ExitCode> => {
    const { stored, recording } = await openVisit(store, id, run.messages);
    if (recording.visit().state !== 'draft') {
      throw new ProblemsError([makeProblem('VI126', run.messages.alreadySubmitted(id))]);
    }
    const taken = await takeTranscript(run, recording.rubric, options, stored.programme);
    if (taken) await keepTranscript(run, store, recording, taken);
    const visit = recording.visit();
    if (run.flags.json) {
      run.screen.json({
        id,
        transcript: visit.heard?.transcript ?? null,
        suggestions: suggestionsJson(recording.rubric, visit),
        disagreements: disagreementsJson(disagreementsOf(recording.rubric, visit)),
      });
    } else {
      showSuggestions(run, recording.rubric, visit);
      showDisagreements(run, recording.rubric, visit);
    }
    return 0;
  });
}
