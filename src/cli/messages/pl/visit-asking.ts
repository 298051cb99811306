import { plPlural } from '../../../language/plural.js';
import type { VisitAskingMessages } from '../messages.js';

/** What an evaluator reads before a visit, while answers are typed in, and before it is submitted. */
export const plVisitAsking: VisitAskingMessages = {
  visitBriefSummary: 'pokazuje wskazówki do listy: rolę, na co zwracać uwagę, jakie godziny zapisać',
  optionProgramme: 'program wizyt, według id w shoptalk.yaml',
  optionStaff: 'pseudonim pracownika, który obsługiwał',
  optionDay: 'dzień wizyty: 2026-03-14, 14.3., dzisiaj albo wczoraj',
  optionRegion: 'region placówki, jeśli nie podaje go shoptalk.yaml',

  askDay: (today) => `Którego dnia była wizyta? (Enter: dzisiaj, ${today}; albo wczoraj, 21.11.)`,
  askPaper:
    'Czy odpowiedzi są przepisywane z papieru? Wtedy wystarcza jeden klawisz, bez Enter. (tak / nie; Enter: nie)',
  siteKnown: (site, region) => (region === undefined ? `Miejsce: ${site}` : `Miejsce: ${site}, ${region}`),
  siteMeant: (site, meant) =>
    `„${site}” nie ma wśród miejsc w shoptalk.yaml; nazwa zostaje tak, jak ją wpisano. Może chodzi o „${meant}”?`,
  competitorVisit:
    'Ten program odwiedza konkurencję: wizyta jest anonimowa, nikogo się w niej nie nazywa ani nie opisuje.',
  namesInComment: (words) =>
    `Czy „${words}” to czyjeś imię lub nazwisko? W wizycie u konkurencji nikogo się nie nazywa; /back zmienia odpowiedź.`,

  briefingPart: 'Rola',
  briefingWatch: 'Na co zwracać uwagę',
  briefingTimes: 'Godziny do zapisania',
  briefingSpan: (start, stop) => `od „${start}” do „${stop}”`,
  briefingBegin: 'Enter rozpoczyna pytania. ',
  noBriefing: (id) => `Lista ${id} nie ma wskazówek.`,
  quickBegun:
    'Klawisze odpowiadają od razu, bez Enter. b: wstecz · c: komentarz do poprzedniego pytania · ?: pomoc · /help',

  timeFrom: (moment) => `od: ${moment}`,
  timeUntil: (moment) => `do: ${moment}`,
  stopwatchPrompt: 'Enter albo s zatrzymuje:',
  stopwatchRuns: 'Stoper działa.',
  stopwatchStopped: (length) => `Zmierzono: ${length}`,
  hintHelp: '? pomoc',
  noneOfThese: 'żadne z tych',
  nothingToCommentOn: 'Przed tym pytaniem nie ma odpowiedzi, do której można dodać komentarz.',
  hintDate: 'dzień, na przykład 22.11. albo wczoraj',
  hintDuration: '1:30, 6 min, godziny od i do (14:05 14:11) albo s: stoper',
  hintChoices: 'numery jeden za drugim (135), 0: żadne',
  visitCommands: [
    ['?', 'pomoc do tego pytania'],
    ['/back', 'poprzednie pytanie'],
    ['/jump <numer>', 'inne pytanie; dział po nazwie'],
    ['/comment', 'komentarz do poprzedniego pytania'],
    ['/review', 'wszystkie dotychczasowe odpowiedzi'],
    ['/save', 'wyjście; wszystko jest zapisane, dalszy ciąg przez visit resume'],
    ['/help', 'ta lista'],
  ],
  visitKeysHelp:
    'Z --quick jeden klawisz to jedna odpowiedź: b albo Backspace cofa, c dodaje komentarz do poprzedniego pytania. Wiersz zakończony znakiem \\ ma ciąg dalszy w następnym.',

  contradictionsFound: (count) =>
    `Przed wysłaniem wizyty: ${count} ${plPlural(count, { one: 'rzecz się nie zgadza', few: 'rzeczy się nie zgadzają', many: 'rzeczy się nie zgadza' })}.`,
  howToSettle: (questions) =>
    `${questions === 0 ? '' : questions === 1 ? '1 zmienia odpowiedź · ' : `1–${questions} zmienia tę odpowiedź · `}e wyjaśnia, dlaczego tak jest · l zostawia na później`,
  explainPrompt: 'Dlaczego tak jest:',
  explanationKept: 'Wyjaśnienie zapisane.',
  questionAndAnswer: (question, answer) => `${question} – ${answer}`,
  contradictionsLeft: (count) =>
    `${count} ${plPlural(count, { one: 'sprzeczność nie jest poprawiona ani wyjaśniona', few: 'sprzeczności nie są poprawione ani wyjaśnione', many: 'sprzeczności nie jest poprawionych ani wyjaśnionych' })}; wizyta pozostaje szkicem.`,

  unknownProgramme: (id, meant) =>
    meant === undefined
      ? `w shoptalk.yaml nie ma programu „${id}”`
      : `w shoptalk.yaml nie ma programu „${id}”; może chodzi o „${meant}”?`,
  nameNotPseudonym: (name) => `„${name}” wygląda na imię i nazwisko; wizyty zapisuje się pod pseudonimem`,
  badDay: (given) => `„${given}” to nie jest dzień`,
  dayAhead: (day) => `${day} jeszcze nie nadszedł; wizytę zapisuje się po fakcie`,
  unexplained: (finding, key) => `${finding} (${key})`,
  unknownFinding: (key, meant) =>
    meant === undefined
      ? `nie ma sprzeczności „${key}”`
      : `nie ma sprzeczności „${key}”; może chodzi o „${meant}”?`,
};
