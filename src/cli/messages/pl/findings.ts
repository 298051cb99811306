import { plPlural } from '../../../language/plural.js';
import { plForms } from '../../../language/written-forms.js';
import type { Finding } from '../../../visit/findings/finding.js';
import { minutesAndSeconds, percent, quoted, shortSeconds } from '../finding-words.js';
import type { FindingMessages } from '../messages.js';

const answers: Readonly<Record<string, string>> = { yes: 'tak', no: 'nie', na: 'nie dotyczy' };

function finding(found: Finding, titleOf: (question: string) => string): string {
  const [first = '', second = ''] = found.questions.map(titleOf);
  switch (found.kind) {
    case 'check':
      return found.title;
    case 'comment-missing':
      return `Brakuje komentarza: ${first}.`;
    case 'comment-contradicts':
      return `Odpowiedź brzmi ${answers[found.answer]}, a komentarz mówi coś innego: „${quoted(found.quote)}”`;
    case 'times-backwards':
      return `Czas się cofa: ${found.earlier} (${second}), potem ${found.later} (${first}).`;
    case 'longer-than-visit':
      return `${first}: ${minutesAndSeconds(found.seconds)} min to dłużej niż cała wizyta (${minutesAndSeconds(found.visit)}).`;
    case 'outside-hours':
      if (found.hours === undefined) return 'W dniu wizyty placówka jest zamknięta.';
      return `${first}: ${found.time} jest poza godzinami otwarcia (${found.hours}).`;
    case 'in-future':
      return found.time === undefined
        ? `Dzień wizyty, ${plForms.date(found.day)}, przypada po dniu jej zapisania.`
        : `${first}: w chwili zapisu godzina ${found.time} jeszcze nie nadeszła.`;
    case 'opinion':
      return `Opinia albo przypuszczenie tam, gdzie pytanie jest o fakt: „${quoted(found.quote)}”`;
    case 'names-somebody':
      if (found.what === 'name')
        return `Tekst chyba kogoś wymienia z nazwiska lub imienia: „${quoted(found.quote)}”`;
      return found.what === 'phone'
        ? `Tekst zawiera numer telefonu: „${quoted(found.quote)}”`
        : `Tekst zawiera adres e-mail: „${quoted(found.quote)}”`;
    case 'copied-words':
      return `Te same słowa (${percent(found.alike)} %) co w wizycie ${found.other}: „${quoted(found.quote)}”`;
    case 'all-at-the-top':
      return `Wszystkie punktowane odpowiedzi (${found.answers}) są najlepsze z możliwych, a żaden komentarz nie mówi dlaczego.`;
    case 'all-the-same':
      return `Wszystkie pytania jednego rodzaju (${found.answers}) mają tę samą odpowiedź (${answers[found.answer] ?? found.answer}).`;
    case 'duplicate-evidence':
      return `Plik ${found.name} jest także w: ${found.others.join(', ')}.`;
    case 'too-quick':
      return `Mediana czasu odpowiedzi to ${plForms.number(shortSeconds(found.seconds))} s, a samo czytanie pytania trwa około ${plForms.number(shortSeconds(found.reading))} s. Przepisane z papieru?`;
  }
}

/** What stands out in a visit, for whoever records or reviews it. */
export const plFindings: FindingMessages = {
  finding,
  findingExplained: (text) => `Wyjaśnienie: ${text}`,
  findingCount: (count) => `${count} ${plPlural(count, { one: 'uwaga', few: 'uwagi', many: 'uwag' })}`,
  noFindings: 'Nic nie budzi wątpliwości.',
  severityName: { serious: 'poważna', doubtful: 'wątpliwa', slight: 'drobna' },
};
