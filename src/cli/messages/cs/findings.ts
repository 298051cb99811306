import { csPlural } from '../../../language/plural.js';
import { csForms } from '../../../language/written-forms.js';
import type { Finding } from '../../../visit/findings/finding.js';
import { minutesAndSeconds, percent, quoted, shortSeconds } from '../finding-words.js';
import type { FindingMessages } from '../messages.js';

const answers: Readonly<Record<string, string>> = { yes: 'ano', no: 'ne', na: 'netýká se' };

function finding(found: Finding, titleOf: (question: string) => string): string {
  const [first = '', second = ''] = found.questions.map(titleOf);
  switch (found.kind) {
    case 'check':
      return found.title;
    case 'comment-missing':
      return `Chybí komentář: ${first}.`;
    case 'comment-contradicts':
      return `Odpověď zní ${answers[found.answer]}, ale komentář říká něco jiného: „${quoted(found.quote)}“`;
    case 'times-backwards':
      return `Časy jdou pozpátku: ${found.earlier} (${second}), potom ${found.later} (${first}).`;
    case 'longer-than-visit':
      return `${first}: ${minutesAndSeconds(found.seconds)} min je déle než celá návštěva (${minutesAndSeconds(found.visit)}).`;
    case 'outside-hours':
      if (found.hours === undefined) return 'V den návštěvy má pobočka zavřeno.';
      return `${first}: ${found.time} je mimo otevírací dobu (${found.hours}).`;
    case 'in-future':
      return found.time === undefined
        ? `Den návštěvy, ${csForms.date(found.day)}, je až po dni, kdy byla zapsána.`
        : `${first}: ${found.time} v době zápisu ještě nenastalo.`;
    case 'opinion':
      return `Názor nebo dohad tam, kde se otázka ptá na skutečnost: „${quoted(found.quote)}“`;
    case 'names-somebody':
      if (found.what === 'name') return `Text zřejmě někoho jmenuje: „${quoted(found.quote)}“`;
      return found.what === 'phone'
        ? `Text obsahuje telefonní číslo: „${quoted(found.quote)}“`
        : `Text obsahuje e-mailovou adresu: „${quoted(found.quote)}“`;
    case 'copied-words':
      return `Z ${percent(found.alike)} % stejná slova jako v návštěvě ${found.other}: „${quoted(found.quote)}“`;
    case 'all-at-the-top':
      return `Všechny bodované odpovědi (${found.answers}) jsou nejlepší možné a žádný komentář neříká proč.`;
    case 'all-the-same':
      return `Všechny otázky jednoho druhu (${found.answers}) mají stejnou odpověď (${answers[found.answer] ?? found.answer}).`;
    case 'duplicate-evidence':
      return `Soubor ${found.name} je také v: ${found.others.join(', ')}.`;
    case 'too-quick':
      return `Medián doby odpovědi je ${csForms.number(shortSeconds(found.seconds))} s, samotné přečtení otázky trvá asi ${csForms.number(shortSeconds(found.reading))} s. Přepsáno z papíru?`;
  }
}

/** What stands out in a visit, for whoever records or reviews it. */
export const csFindings: FindingMessages = {
  finding,
  findingExplained: (text) => `Vysvětlení: ${text}`,
  findingCount: (count) => `${count} ${csPlural(count, { one: 'nález', few: 'nálezy', other: 'nálezů' })}`,
  noFindings: 'Nic nápadného.',
  severityName: { serious: 'závažný', doubtful: 'sporný', slight: 'drobný' },
};
