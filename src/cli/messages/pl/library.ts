import { plPlural } from '../../../language/plural.js';
import { plForms } from '../../../language/written-forms.js';
import type { LibraryMessages } from '../messages.js';

const facts = (n: number): string =>
  `${n} ${plPlural(n, { one: 'fakt', few: 'fakty', many: 'faktów', other: 'faktu' })}`;
const topics = (n: number): string =>
  `${n} ${plPlural(n, { one: 'temat', few: 'tematy', many: 'tematów', other: 'tematu' })}`;
const minutesAbout = (n: number): string =>
  `${n} ${plPlural(n, { one: 'minuty', few: 'minut', many: 'minut' })}`;
const times = (n: number): string => (n === 1 ? 'raz' : `${n} razy`);

/** The pages of `scenario list|show` and `rubric list|show`. */
export const plLibrary: LibraryMessages = {
  columnId: 'id',
  columnTitle: 'tytuł',
  columnChannel: 'kanał',
  columnLevel: 'stopień',
  columnMinutes: 'min',
  columnRubric: 'rubryka',
  columnKind: 'rodzaj',
  columnCriteria: 'kryteria',
  columnPass: 'próg',
  columnFrom: 'skąd',
  sourceShipped: 'dołączone',
  sourceOwn: 'własne',
  noScenarios: 'brak scenariuszy',
  noRubrics: 'brak rubryk',
  broken: (count) =>
    count === 1
      ? 'Jednego pliku nie udało się odczytać; szczegóły poniżej.'
      : `Nie udało się odczytać ${count} plików; szczegóły poniżej.`,

  translationUnfinished: (file, count) =>
    `${file}: tłumaczenie nie jest skończone (${count} ${plPlural(count, { one: 'uwaga', few: 'uwagi', many: 'uwag' })} dla tłumacza).`,

  scenarioFacts: (channel, difficulty, minutes, rubric) =>
    `${channel} · trudność ${difficulty} z 3 · około ${minutesAbout(minutes)} · rubryka: ${rubric}`,
  headingBrief: 'Zadanie',
  headingCustomer: 'Klient',
  headingMood: 'Nastrój na początku (0–10)',
  headingDesk: 'Przy biurku',
  record: (title) => `do wglądu: ${title}`,
  headingEndings: 'Jak to się może skończyć',
  headingHidden: 'Tylko na pytanie',
  headingTopics: 'Tematy',
  customerCanAnswer: (factCount, topicCount) =>
    `Klient umie odpowiedzieć na pytania o ${factCount + topicCount} ${plPlural(factCount + topicCount, { one: 'rzecz', few: 'rzeczy', many: 'rzeczy' })}: ${facts(factCount)} i ${topics(topicCount)}.`,
  spoilersHint: 'Opcja --spoilers pokazuje to, co klient mówi dopiero zapytany.',
  playIt: (id) => `Żeby zagrać: shoptalk practise ${id}`,
  wants: 'chce',
  parameterLimit: (max) => `najwyżej ${max}`,

  rubricFacts: (kind, criteria, pass, bands) =>
    `${kind} · ${criteria} ${plPlural(criteria, { one: 'kryterium', few: 'kryteria', many: 'kryteriów' })} · zaliczenie od ${plForms.number(pass)} % · ${bands}`,
  headingAbout: 'Opis',
  headingCritical: 'Kryteria krytyczne (niespełnione przekreśla całą ocenę)',
  headingLevels: 'Poziomy',
  dimensionHeading: (title, weight) => `${title} (waga ${plForms.number(weight)})`,
  weight: (weight) => `waga ${plForms.number(weight)}`,
  bonus: 'premia',
  onlyWhen: (condition) => `gdy ${condition}`,
  autoFail: (what) => (what === 'all' ? 'niespełnione zeruje całość' : 'niespełnione zeruje wymiar'),
  criticalFor: (family) => `krytyczne (${family})`,
  band: (title, from) => `${title} od ${plForms.number(from)}`,
  saidAny: (behaviours) => `powiedziano: ${behaviours}`,
  saidAll: (behaviours) => `powiedziano, wszystko z: ${behaviours}`,
  saidNever: (behaviours) => `ani razu nie powiedziano: ${behaviours}`,
  saidSeldom: (behaviours) => `okazywane rzadko: ${behaviours}`,
  doneAny: (actions) => `zrobiono: ${actions}`,
  doneNever: (actions) => `ani razu nie zrobiono: ${actions}`,
  inReplyTo: (cues) => `w odpowiedzi na: ${cues}`,
  before: (events) => `przed: ${events}`,
  after: (events) => `po: ${events}`,
  withinTurns: (turns) => `w ciągu ${turns} ${plPlural(turns, { one: 'tury', few: 'tur', many: 'tur' })}`,
  inFirstTurns: (turns) =>
    turns === 1
      ? 'w pierwszej turze'
      : `w pierwszych ${turns} ${plPlural(turns, { one: 'turze', few: 'turach', many: 'turach' })}`,
  inLastTurns: (turns) =>
    turns === 1
      ? 'w ostatniej turze'
      : `w ostatnich ${turns} ${plPlural(turns, { one: 'turze', few: 'turach', many: 'turach' })}`,
  atLeastTimes: (count) => `co najmniej ${times(count)}`,
  atMostTimes: (count) => `najwyżej ${times(count)}`,
  seen: (type, question) => `zaobserwowano (${type}): ${question}`,
  judged: (question) => `ocenia człowiek: ${question}`,
};
