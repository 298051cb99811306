import { enForms } from '../../../language/written-forms.js';
import type { Finding, Severity } from '../../../visit/findings/finding.js';
import { minutesAndSeconds, percent, quoted, shortSeconds } from '../finding-words.js';

/** Names a question by its id. */
export type TitleOf = (question: string) => string;

function finding(found: Finding, titleOf: TitleOf): string {
  const [first = '', second = ''] = found.questions.map(titleOf);
  switch (found.kind) {
    case 'check':
      return found.title;
    case 'comment-missing':
      return `A comment is missing: ${first}.`;
    case 'comment-contradicts':
      return `The answer is ${found.answer}, but the comment says otherwise: “${quoted(found.quote)}”`;
    case 'times-backwards':
      return `The times run backwards: ${found.earlier} (${second}), then ${found.later} (${first}).`;
    case 'longer-than-visit':
      return `${first}: ${minutesAndSeconds(found.seconds)} minutes is longer than the whole visit (${minutesAndSeconds(found.visit)}).`;
    case 'outside-hours':
      if (found.hours === undefined) return 'The site is closed on the day of the visit.';
      return `${first}: ${found.time} is outside the opening hours (${found.hours}).`;
    case 'in-future':
      return found.time === undefined
        ? `The day of the visit, ${enForms.date(found.day)}, lies after the day it was recorded.`
        : `${first}: ${found.time} had not come yet when it was recorded.`;
    case 'opinion':
      return `An opinion or a guess where a fact is asked: “${quoted(found.quote)}”`;
    case 'names-somebody':
      if (found.what === 'name') return `The words seem to name somebody: “${quoted(found.quote)}”`;
      return found.what === 'phone'
        ? `The words hold a telephone number: “${quoted(found.quote)}”`
        : `The words hold a mail address: “${quoted(found.quote)}”`;
    case 'copied-words':
      return `${percent(found.alike)} % the same words as in visit ${found.other}: “${quoted(found.quote)}”`;
    case 'all-at-the-top':
      return `All ${found.answers} answers that carry points are at their best, and no comment tells why.`;
    case 'all-the-same':
      return `All ${found.answers} questions of one kind have the same answer (${found.answer}).`;
    case 'duplicate-evidence':
      return `The file ${found.name} is also in: ${found.others.join(', ')}.`;
    case 'too-quick':
      return `Answered in ${shortSeconds(found.seconds)} s at the median; reading the question takes about ${shortSeconds(found.reading)} s. Typed in from paper?`;
  }
}

/** What stands out in a visit, for whoever records or reviews it. */
export const enFindings = {
  finding,
  findingExplained: (text: string) => `Explained: ${text}`,
  findingCount: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
  noFindings: 'Nothing stands out.',
  severityName: {
    serious: 'serious',
    doubtful: 'doubtful',
    slight: 'slight',
  } satisfies Readonly<Record<Severity, string>>,
};
