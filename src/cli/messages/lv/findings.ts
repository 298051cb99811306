import { lvPlural } from '../../../language/plural.js';
import { lvForms } from '../../../language/written-forms.js';
import type { Finding } from '../../../visit/findings/finding.js';
import { minutesAndSeconds, percent, quoted, shortSeconds } from '../finding-words.js';
import type { FindingMessages } from '../messages.js';

const answers: Readonly<Record<string, string>> = { yes: 'jā', no: 'nē', na: 'neattiecas' };

function finding(found: Finding, titleOf: (question: string) => string): string {
  const [first = '', second = ''] = found.questions.map(titleOf);
  switch (found.kind) {
    case 'check':
      return found.title;
    case 'comment-missing':
      return `Trūkst komentāra: ${first}.`;
    case 'comment-contradicts':
      return `Atbilde ir ${answers[found.answer]}, bet komentārs saka ko citu: “${quoted(found.quote)}”`;
    case 'times-backwards':
      return `Laiki iet atpakaļ: ${found.earlier} (${second}), pēc tam ${found.later} (${first}).`;
    case 'longer-than-visit':
      return `${first}: ${minutesAndSeconds(found.seconds)} min ir ilgāk nekā viss apmeklējums (${minutesAndSeconds(found.visit)}).`;
    case 'outside-hours':
      if (found.hours === undefined) return 'Apmeklējuma dienā šī vieta ir slēgta.';
      return `${first}: ${found.time} ir ārpus darba laika (${found.hours}).`;
    case 'in-future':
      return found.time === undefined
        ? `Apmeklējuma diena, ${lvForms.date(found.day)}, ir pēc dienas, kad tas pierakstīts.`
        : `${first}: pierakstīšanas brīdī plkst. ${found.time} vēl nebija pienācis.`;
    case 'opinion':
      return `Viedoklis vai minējums tur, kur jautāts par faktu: “${quoted(found.quote)}”`;
    case 'names-somebody':
      if (found.what === 'name') return `Šķiet, ka tekstā kāds nosaukts vārdā: “${quoted(found.quote)}”`;
      return found.what === 'phone'
        ? `Tekstā ir tālruņa numurs: “${quoted(found.quote)}”`
        : `Tekstā ir e-pasta adrese: “${quoted(found.quote)}”`;
    case 'copied-words':
      return `Vārdi par ${percent(found.alike)} % sakrīt ar apmeklējumu ${found.other}: “${quoted(found.quote)}”`;
    case 'all-at-the-top':
      return `Visas atbildes ar punktiem (${found.answers}) ir labākās iespējamās, un neviens komentārs nepaskaidro, kāpēc.`;
    case 'all-the-same':
      return `Visiem viena veida jautājumiem (${found.answers}) ir viena un tā pati atbilde (${answers[found.answer] ?? found.answer}).`;
    case 'duplicate-evidence':
      return `Fails ${found.name} ir arī šeit: ${found.others.join(', ')}.`;
    case 'too-quick':
      return `Atbildes laika mediāna ir ${lvForms.number(shortSeconds(found.seconds))} s, bet jautājuma izlasīšana vien prasa ap ${lvForms.number(shortSeconds(found.reading))} s. Pārrakstīts no papīra?`;
  }
}

/** What stands out in a visit, for whoever records or reviews it. */
export const lvFindings: FindingMessages = {
  finding,
  findingExplained: (text) => `Paskaidrojums: ${text}`,
  findingCount: (count) =>
    `${count} ${lvPlural(count, { zero: 'piezīmju', one: 'piezīme', other: 'piezīmes' })}`,
  noFindings: 'Nekas neizceļas.',
  severityName: { serious: 'nopietna', doubtful: 'apšaubāma', slight: 'sīka' },
};
