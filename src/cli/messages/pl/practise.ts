import { plPlural } from '../../../language/plural.js';
import { plForms } from '../../../language/written-forms.js';
import type { PractiseMessages } from '../messages.js';
import { plWords } from './words.js';

/** What a trainee reads before, during and after a practice conversation. */
export const plPractise: PractiseMessages = {
  headingYourTask: 'Zadanie',
  talkHelp: 'Proszę pisać to, co powiedziałoby się klientowi. /help pokazuje polecenia, /end kończy rozmowę.',
  certifyNotice: 'Egzamin: jedno podejście, bez podpowiedzi, cofania i powtórek.',
  youLabel: 'Ja',
  silence: '(cisza)',
  silenceOnPurpose: 'Jeszcze raz Enter oznacza celowe milczenie.',
  replyCut: (longest) =>
    `Z tej wypowiedzi ${plPlural(longest, { one: 'przyjęto tylko pierwszy znak', few: `przyjęto tylko pierwsze ${longest} znaki`, many: `przyjęto tylko pierwszych ${longest} znaków` })}.`,
  deskDone: 'zrobione',
  deskRefused: 'odmowa',
  deskRefusal: (code, param) => {
    const what = param === undefined ? 'dana' : `dana „${param}”`;
    switch (code) {
      case 'unknown-action':
        return 'przy tym biurku nie ma takiej czynności; /desk pokazuje, co jest';
      case 'missing':
        return param === undefined
          ? 'brakuje jednej danej'
          : `brakuje jednej danej: ${param}, na przykład ${param}=…`;
      case 'invalid':
        return `${what} nie może mieć takiej postaci`;
      case 'not-found':
        return param === undefined ? 'nic takiego nie znaleziono' : `nic nie znaleziono (${param})`;
      case 'needs':
        return 'najpierw musi stać się coś innego; /desk pokazuje co';
      case 'limit':
        return `${what} przekracza dozwolony limit`;
      case 'already':
        return 'to zostało już zrobione';
    }
  },
  moodRises: 'w górę',
  moodFalls: 'w dół',
  moodOfTen: (value) => `${value} z 10`,

  commandHelp: [
    ['/desk', 'co można sprawdzić i zrobić'],
    ['/do <czynność> …', 'wykonuje czynność przy biurku; /desk pokazuje ich listę'],
    ['/hint', 'co w tej chwili doradziłby trener'],
    ['/mood', 'jak czuje się klient, słowami i liczbami'],
    ['/undo', 'cofa ostatnią wypowiedź albo czynność'],
    ['/pause', 'przerywa; dalszy ciąg przez practise --resume'],
    ['/end', 'kończy rozmowę i pokazuje kartę oceny'],
    ['/help', 'ta lista'],
  ],
  helpLines:
    'Ukośnik wsteczny na końcu wiersza zaczyna nowy wiersz; wklejone wiersze tworzą jedną wypowiedź.',
  helpSlash: 'Wypowiedź, która zaczyna się od ukośnika, wymaga dwóch ukośników.',

  deskRecords: 'Do wglądu',
  deskActions: 'Czynności',
  deskLocked: (needs) => `niedostępne; najpierw: ${needs}`,
  deskNotYet: (why) => `jeszcze nie: ${why}`,
  deskNothing: 'Nie ma tu nic do sprawdzenia.',
  paramOptional: (name) => `[${name}]`,
  paramMost: (most) => `najwyżej ${most}`,
  needFact: 'klient musi coś powiedzieć',
  needAction: (action) => `/do ${action}`,
  needSaid: 'trzeba coś powiedzieć klientowi',
  needFlag: 'musi stać się coś innego',

  noHint: 'Na tę chwilę nie ma podpowiedzi: proszę zaufać własnemu wyczuciu.',
  noHintInCertify: 'Podczas egzaminu nie ma podpowiedzi.',
  noUndoInCertify: 'Podczas egzaminu niczego nie można cofnąć.',
  nothingToUndo: 'Nie ma jeszcze czego cofnąć.',
  undone: (what) => `Cofnięto: ${what}`,
  undoneSilence: 'milczenie',
  customerLastSaid: 'Ostatnie słowa klienta:',
  paused: (id) => `Zapisano. Dalszy ciąg w dowolnej chwili: shoptalk practise --resume ${id}`,
  pausedUnsaved: 'Z tej rozmowy niczego nie zapisano.',
  unusedReplies: (count) =>
    count === 1
      ? 'Jedna wypowiedź nie została wykorzystana: rozmowa już się skończyła.'
      : `${count} ${plPlural(count, { one: 'wypowiedź nie została wykorzystana', few: 'wypowiedzi nie zostały wykorzystane', many: 'wypowiedzi nie zostało wykorzystanych' })}: rozmowa już się skończyła.`,
  sessionOver: (id) => `sesja ${id} jest zakończona i nie można jej kontynuować`,
  unknownCommand: (typed, meant) =>
    meant === undefined
      ? `Nie ma polecenia /${typed}. /help pokazuje polecenia.`
      : `Nie ma polecenia /${typed}. Może chodzi o /${meant}?`,
  unknownAction: (typed, meant) =>
    meant === undefined
      ? `Przy tym biurku nie ma czynności „${typed}”. /desk pokazuje, co jest.`
      : `Przy tym biurku nie ma czynności „${typed}”. Może chodzi o ${meant}?`,
  noActionNamed: 'Która czynność? Przy biurku są takie:',
  paramsMissing: 'Tu potrzeba więcej danych:',

  scenarioInOtherLanguage: (language) =>
    `Tej rozmowy jeszcze nie przetłumaczono na wybrany język: klient mówi ${language}.`,
  scenarioPartlyTranslated: (places) =>
    `Tłumaczenie tej rozmowy nie jest skończone: ${places} ${plPlural(places, { one: 'miejsce pozostało', few: 'miejsca pozostały', many: 'miejsc pozostało' })} w języku oryginału.`,

  resumed: (title) => `Ciąg dalszy: ${title}`,
  endingReached: (title) => `Koniec rozmowy: ${title}`,
  surveyHeading: 'Odpowiedzi klienta w późniejszej ankiecie',
  satisfaction: (rating) => `${rating} z 5`,
  nextTimeHeading: 'Co następnym razem dałoby najwięcej',
  turningPointsHeading: 'Punkty zwrotne w nastroju klienta',
  turningPoint: (turn, moods, quote) => `tura ${turn}: ${moods} przy słowach „${quote}”`,
  turningPointSilent: (turn, moods) => `tura ${turn}: ${moods} podczas milczenia`,
  moodChange: (mood, change) =>
    `${plWords.moodName(mood)} ${change > 0 ? '+' : '−'}${plForms.number(Math.abs(change))}`,
  turningPointDone: (turn, moods, action) => `po turze ${turn}: ${moods} przy czynności ${action}`,

  afterQuestion: 'Co dalej?',
  afterRetryTurn: 'Powtórka od wybranej tury',
  afterRetryAll: 'Powtórka od początku',
  afterLeave: 'Wyjście',
  retryWhich: 'Od której tury? To, co padło wcześniej, zostaje.',
  retryItem: (turn, text) => `tura ${turn}: ${text}`,
  whichScenario: 'Którą rozmowę ćwiczymy?',
  noOpenSession: 'Nie ma niedokończonej sesji do kontynuowania.',
  noSuchSession: (id) => `nie ma sesji ${id}`,
  needsInput:
    'practise potrzebuje rozmówcy: terminala, wypowiedzi na standardowym wejściu albo opcji --replay',
  needsInputHint:
    'Można uruchomić w terminalu; albo podać wypowiedzi po jednej w wierszu (shoptalk practise angry-buyer < wypowiedzi.txt); albo obejrzeć rozmowę wzorcową (--replay excellent).',
  noSuchGold: (name, names) => `scenariusz nie ma rozmowy wzorcowej „${name}”; ma takie: ${names}`,
  savedUnder: (person) => `Zapisano pod nazwą ${person}; historia: shoptalk progress`,

  optionReplay: 'odtwarza jedną z rozmów wzorcowych, na przykład excellent albo poor',
  optionCertify: 'jedno podejście, bez podpowiedzi, cofania i powtórek; tak oznaczone w historii',
  optionResume: 'kontynuuje niedokończoną sesję; bez id najnowszą',
  optionPerson: 'pseudonim, pod którym zapisywana jest historia',
  optionSeed: 'liczba, która wybiera sformułowania klienta (domyślnie 1)',
  optionRubric: 'ocena według innej rubryki',
  optionMin: 'wynik w procentach, poniżej którego kod wyjścia wynosi 1',
  optionNoSave: 'nie zapisuje tej rozmowy w historii',
  notANumber: 'tu potrzebna jest liczba',
  practiseArgument: 'id scenariusza albo ścieżka jego pliku',
};
