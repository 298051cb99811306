import { wrapText } from '../../../report/wrap-text.js';
import type { Store } from '../../../store/open-store.js';
import type { StoredVisit } from '../../../store/visits.js';
import { hashIn, photoIn } from '../../../visit/evidence/answer.js';
import { isPicture } from '../../../visit/evidence/evidence-type.js';
import type { FileFault } from '../../../visit/evidence/file-fault.js';
import type { Reply } from '../../../visit/parse/answer.js';
import type { Question } from '../../../visit/question.js';
import type { Run } from '../../command.js';
import { evidenceLimit } from './evidence-limit.js';
import { evidenceTold, fetchEvidence } from './fetch-evidence.js';
import { isKept, keepEvidence } from './keep-evidence.js';
import { typedPath } from './typed-path.js';

/**
 * What is done at the terminal with the answer to a photo question: the file is read, cleaned and kept, and what was
 * taken out of it is told. Undefined where it cannot be taken; the reason has been shown. Other answers pass.
 */
export function photoTaker(
  run: Run,
  store: Store,
  stored: StoredVisit,
): (question: Question, reply: Reply) => Promise<Reply | undefined> {
  const { screen, style, messages } = run;
  const say = (text: string): void =>
    screen.out(wrapText(text, screen.columns(), { indent: '  ' }).join('\n'));
  const refuse = (fault: FileFault): undefined => {
    say(style.paint.yellow(messages.evidenceFault(fault)));
    return undefined;
  };
  return async (question, reply) => {
    const typed = photoIn(question, reply);
    if (typed === undefined) return reply;
    const hash = hashIn(typed);
    if (hash !== undefined)
      return (await isKept(store, stored.id, hash)) ? reply : refuse({ kind: 'not-kept' });
    const most = await evidenceLimit(run, stored.programme);
    const fetched = await fetchEvidence(typedPath(typed, run.cwd, run.env), most);
    if ('fault' in fetched) return refuse(fetched.fault);
    const kept = await keepEvidence(store, stored.id, question.id, fetched.evidence, reply);
    say(style.paint.dim(evidenceTold(fetched.evidence, messages)));
    if (stored.competitor && isPicture(fetched.evidence.type))
      say(style.paint.yellow(messages.evidenceCompetitor));
    return kept;
  };
}
