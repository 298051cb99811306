import { plPlural } from '../../../language/plural.js';
import { plForms } from '../../../language/written-forms.js';
import type { AnswerFault } from '../../../visit/answer-fault.js';
import type { VisitState } from '../../../visit/life.js';
import type { VisitMessages } from '../messages.js';

const signsAfterNumber = (n: number): string =>
  `${plForms.number(n)} ${plPlural(n, { one: 'znak', few: 'znaki', many: 'znaków' })}`;

function answerFault(fault: AnswerFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'To pytanie wymaga odpowiedzi.';
    case 'not-yes-no':
      return 'Proszę odpowiedzieć tak albo nie.';
    case 'not-applicable-not-allowed':
      return 'To pytanie zawsze dotyczy wizyty: proszę na nie odpowiedzieć.';
    case 'not-a-number':
      return 'Proszę podać liczbę.';
    case 'not-on-scale':
      return `Proszę podać liczbę całkowitą od ${fault.min} do ${fault.max}.`;
    case 'too-many-decimals':
      return fault.decimals === 0
        ? 'Proszę podać liczbę całkowitą.'
        : `Proszę podać najwyżej ${fault.decimals} ${plPlural(fault.decimals, { one: 'miejsce', few: 'miejsca', many: 'miejsc' })} po przecinku.`;
    case 'too-small':
      return fault.message ?? `Proszę podać co najmniej ${fault.least}.`;
    case 'too-large':
      return fault.message ?? `Proszę podać najwyżej ${fault.most}.`;
    case 'too-short':
      return fault.message ?? `Proszę napisać co najmniej ${signsAfterNumber(fault.least)}.`;
    case 'too-long':
      return fault.message ?? `Proszę napisać najwyżej ${signsAfterNumber(fault.most)}.`;
    case 'not-a-time':
      return 'Proszę podać godzinę, na przykład 14:05.';
    case 'not-a-date':
      return 'Proszę podać datę, na przykład 2026-11-22.';
    case 'not-a-duration':
      return 'Proszę podać czas trwania, na przykład 1:30 (półtorej minuty) albo 90 (sekund).';
    case 'runs-backwards':
      return 'Te godziny biegną wstecz: najpierw początek, potem koniec, na przykład 14:05 14:11.';
    case 'not-an-option':
      return `„${fault.given}” nie ma na liście: ${fault.options.join(', ')}.`;
    case 'not-a-level':
      return `Proszę podać poziom od 0 do ${fault.levels - 1}.`;
  }
}

/** What an evaluator reads while recording a visit. */
export const plVisit: VisitMessages = {
  visitNewSummary: 'zapis wizyty: pytania po kolei, każda odpowiedź zapisywana od razu',
  visitResumeSummary: 'dalszy ciąg wizyty od pytania, na którym ją przerwano',
  visitListSummary: 'lista zapisanych wizyt',
  visitShowSummary: 'pokazuje wizytę: odpowiedzi, komentarze i wynik',
  checklistArgument: 'id listy kontrolnej albo ścieżka jej pliku',
  visitArgument: 'id wizyty',
  optionSite: 'gdzie odbyła się wizyta',
  optionEvaluator: 'pseudonim osoby, która odbyła wizytę',
  optionAnswers: 'plik YAML z odpowiedziami',
  optionQuick: 't, n i x od razu oznaczają tak, nie i nie dotyczy, bez klawisza Enter',
  optionVisitState: 'tylko wizyty w tym stanie',

  visitStarted: (id) => `Wizyta ${id}. Każda odpowiedź jest od razu zapisywana; /help pokazuje polecenia.`,
  visitBriefing: 'Wskazówki',
  questionPlace: (place, count) => `${place}/${count}`,
  answerPrompt: 'Odpowiedź',
  commentPrompt: 'Komentarz',
  currentAnswer: (answer) => `Dotychczas: ${answer}. Enter zostawia bez zmian.`,
  hintYesNo: 'tak / nie',
  hintNa: 'nd. (nie dotyczy)',
  hintOptional: 'Enter pomija',
  hintScale: (min, max) => `od ${min} do ${max}`,
  hintNumber: (unit) => (unit === undefined ? 'liczba' : `liczba (${unit})`),
  hintMoney: (currency) => (currency === undefined ? 'kwota' : `kwota w ${currency}`),
  hintTime: 'godzina, na przykład 14:05',
  hintText: 'własnymi słowami',
  hintPhoto: 'ścieżka pliku ze zdjęciem',
  hintChoice: 'numer albo nazwa z listy',
  noHelp: 'Do tego pytania nie ma więcej wskazówek.',
  commentWanted: 'Proszę w kilku słowach napisać, co się stało.',
  commentKept: 'Do tej odpowiedzi potrzebny jest komentarz; nie została zapisana.',
  answerFault,

  visitCommentHelp:
    'Do każdej odpowiedzi można po kresce dodać komentarz: nie | sprzedawca rozmawiał przez telefon',
  noQuestionThere: 'Nie ma takiego pytania.',
  firstQuestion: 'To jest pierwsze pytanie.',
  unknownVisitCommand: (typed) => `Nie ma tu polecenia ${typed}. /help pokazuje polecenia.`,
  quickKeys: { yes: 't', no: 'n', notApplicable: 'x' },
  notAnsweredYet: 'jeszcze bez odpowiedzi',
  leftOut: 'pominięte',
  notApplicable: 'nie dotyczy',
  allAnswered:
    'Na wszystkie pytania jest odpowiedź. /jump <numer> zmienia odpowiedź; nie zostawia wizytę jako szkic.',
  submitQuestion: 'Wysłać wizytę? (tak / nie)',
  savedDraft: (id) => `Zapisano. Dalszy ciąg w dowolnej chwili: shoptalk visit resume ${id}`,
  gapsLeft: (count) =>
    count === 1
      ? 'Jedno pytanie jest jeszcze otwarte.'
      : `${count} ${plPlural(count, { one: 'pytanie jest', few: 'pytania są', many: 'pytań jest' })} jeszcze ${plPlural(count, { one: 'otwarte', few: 'otwarte', many: 'otwartych' })}.`,
  gapUnanswered: 'brak odpowiedzi',
  gapComment: 'brak komentarza',
  unusedLines: (count) =>
    count === 1
      ? 'Jeden wiersz został i nie był wykorzystany.'
      : `${count} ${plPlural(count, { one: 'wiersz został', few: 'wiersze zostały', many: 'wierszy zostało' })} i nie ${plPlural(count, { one: 'był wykorzystany', few: 'były wykorzystane', many: 'było wykorzystanych' })}.`,

  askEvaluatorSite: 'Gdzie była wizyta? (nazwa miejsca; Enter pomija)',
  noSite: 'nie podano',
  columnState: 'stan',
  columnDate: 'data',
  columnSite: 'miejsce',
  columnChecklist: 'lista',
  columnScore: 'wynik',
  columnEvaluator: 'audytor',
  visitStates: {
    draft: 'szkic',
    submitted: 'wysłana',
    queried: 'z pytaniem',
    amended: 'poprawiona',
    approved: 'zatwierdzona',
    disputed: 'sporna',
    upheld: 'utrzymana',
    changed: 'zmieniona',
    locked: 'zamknięta',
  } satisfies Readonly<Record<VisitState, string>>,
  noVisits: 'Nie ma jeszcze wizyt. Zapis pierwszej: shoptalk visit new retail-visit',
  noVisitFits: 'Żadna wizyta nie pasuje.',
  noDraft: 'Nie ma niedokończonej wizyty do kontynuowania.',
  unknownVisit: (id) => `nie ma wizyty ${id}`,
  alreadySubmitted: (id) => `wizyta ${id} jest już wysłana i nie przyjmuje odpowiedzi`,
  notAChecklist: (id) => `rubryka ${id} nie zawiera pytań do człowieka`,
  visitNeedsInput:
    'visit new potrzebuje odpowiedzi: terminala, po jednej w wierszu na standardowym wejściu albo --answers',
  visitNeedsInputHint:
    'Można uruchomić w terminalu; albo podać odpowiedzi po jednej w wierszu, w kolejności pytań; albo wskazać plik YAML przez --answers.',
  unknownQuestion: (id, meant) =>
    meant === undefined ? `nie ma pytania „${id}”` : `nie ma pytania „${id}”; może chodzi o „${meant}”?`,
  answerProblem: (question, why) => `${question}: ${why}`,
  wrongChecklist: (given, wanted) => `to odpowiedzi do ${given}, a wizyta korzysta z ${wanted}`,
};
