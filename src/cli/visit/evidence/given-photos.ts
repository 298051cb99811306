import type { Rubric } from '../../../files/generated/rubric.js';
import type { Problem } from '../../../files/problem.js';
import type { Store } from '../../../store/open-store.js';
import { hashIn, photoIn } from '../../../visit/evidence/answer.js';
import type { CleanEvidence } from '../../../visit/evidence/clean.js';
import { questionsOf } from '../../../visit/journey.js';
import type { VisitEvent } from '../../../visit/visit-event.js';
import type { Run } from '../../command.js';
import { ProblemsError } from '../../failures.js';
import type { GivenAnswer } from '../given-answers.js';
import { evidenceLimit } from './evidence-limit.js';
import { evidenceProblem, evidenceTold, fetchEvidence } from './fetch-evidence.js';
import { keepEvidence } from './keep-evidence.js';
import { typedPath } from './typed-path.js';

/** Files named in answers of a file or a pipe, read and cleaned before anything is kept. */
export interface GivenPhotos {
  /** Keeps the evidence of an answer and gives the event that names it; other events stay as they are. */
  keep(store: Store, record: string, event: VisitEvent): Promise<VisitEvent>;
}

export interface PhotoSource {
  readonly rubric: Rubric;
  readonly events: readonly VisitEvent[];
  /** Where each question was answered, for problems. */
  readonly places: ReadonlyMap<string, GivenAnswer['place']>;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly programme: string | undefined;
}

/** Throws a `ProblemsError` with every file that cannot be taken; nothing has been kept by then. */
export async function readPhotos(run: Run, source: PhotoSource): Promise<GivenPhotos> {
  const questions = new Map(questionsOf(source.rubric).map((question) => [question.id, question]));
  const problems: Problem[] = [];
  const fetched = new Map<VisitEvent, CleanEvidence>();
  let most: number | undefined;
  for (const event of source.events) {
    const question = event.kind === 'answered' ? questions.get(event.question) : undefined;
    const typed = event.kind === 'answered' && question ? photoIn(question, event.reply) : undefined;
    if (question === undefined || typed === undefined) continue;
    most ??= await evidenceLimit(run, source.programme);
    const result =
      hashIn(typed) === undefined
        ? await fetchEvidence(typedPath(typed, source.folder, run.env), most)
        : { fault: { kind: 'not-kept' } as const };
    if ('evidence' in result) fetched.set(event, result.evidence);
    else {
      const place = source.places.get(question.id) ?? {};
      problems.push(evidenceProblem(question.id, result.fault, run.messages, place));
    }
  }
  if (problems.length > 0) throw new ProblemsError(problems, 'findings');
  return {
    async keep(store, record, event) {
      const evidence = fetched.get(event);
      if (!evidence || event.kind !== 'answered') return event;
      const reply = await keepEvidence(store, record, event.question, evidence, event.reply);
      run.screen.note(run.messages.evidenceOf(event.question, evidenceTold(evidence, run.messages)));
      return { ...event, reply };
    },
  };
}
