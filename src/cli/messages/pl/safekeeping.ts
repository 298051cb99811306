import { plPlural } from '../../../language/plural.js';
import type { SafekeepingMessages } from '../messages.js';

/** Proof that nothing was altered, and erasing people. */
export const plSafekeeping: SafekeepingMessages = {
  visitVerifySummary: 'dowodzi, że nikt nie zmienił zapisów poza tym programem',
  optionSeal: 'pieczęć z wcześniejszego sprawdzenia: nic, co wtedy było, nie może teraz brakować',
  verifyProgress: (events, all) => `Sprawdzone wpisy: ${events} z ${all}`,
  verifyFine: (records, events) => `Nic nie zostało zmienione. Wizyty i sesje: ${records}; wpisy: ${events}.`,
  verifyFaults: (faults, records, events) =>
    `${faults} ${plPlural(faults, { one: 'niezgodność', few: 'niezgodności', many: 'niezgodności' })} (wizyty i sesje: ${records}, wpisy: ${events}):`,
  verifyFault: {
    missing: 'wpis został usunięty',
    altered: 'wpis jest inny niż zapisany albo stoi w innym miejscu',
    erased: 'słów nie ma, a żaden wpis nie mówi, że kogoś usunięto',
    'no-record': 'są wpisy, ale samej wizyty lub sesji już nie ma',
    details: 'miejsce, dzień, osoby albo lista kontrolna są inne niż na początku',
    state: 'stan nie wynika z wpisów',
    score: 'wynik jest inny niż zapisany',
    figures: 'dane do raportów nie zgadzają się z oceną',
    evidence: 'załącznika nie ma albo został zmieniony',
    survey: 'odpowiedź klienta została zmieniona, dodana albo usunięta',
    seal: 'to nie jest dalszy ciąg zapisów, z których pochodzi pieczęć: koniec obcięto albo podmieniono',
  },
  verifyWholeStore: 'całość zapisów',
  verifyEntry: (record, seq) => `${record}, wpis ${seq}`,
  verifyMore: (more) => `… i jeszcze ${more}`,
  verifyErased: (entries) => `Wpisy, z których usunięto słowa, co poświadczają późniejsze wpisy: ${entries}.`,
  verifySeal: (seal) => `Pieczęć: ${seal}`,
  verifySealHint:
    'Proszę zanotować pieczęć w innym miejscu. visit verify --seal <pieczęć> dowiedzie potem, że niczego przed nią nie zmieniono ani nie obcięto.',

  optionYes: 'bez ponownego pytania',
  optionExpired:
    'usuwa wszystkie osoby z wizyt starszych niż okres przechowywania ich programu (shoptalk.yaml)',
  personArgument: 'pseudonim albo imię, tak jak w zapisach',
  forgetAsk: (person) =>
    `Usunąć ${person} z wizyt, sesji, ankiet i załączników? Tego nie da się cofnąć. (tak/nie)`,
  forgetAskExpired: (programmes) =>
    `Usunąć wszystkie osoby z przedawnionych wizyt (liczba programów: ${programmes})? Tego nie da się cofnąć. (tak/nie)`,
  forgetLeft: 'Niczego nie usunięto.',
  forgetWhom: 'kogo? Proszę podać imię albo --expired',
  forgetOneOf: 'albo imię, albo --expired, nie oba naraz',
  forgetNeedsYes: 'nie ma kogo zapytać, a usunięcia nie da się cofnąć',
  forgetNobody: (person) => `W zapisach nie ma nikogo o nazwie ${person}.`,
  forgetStandIn: (person, standIn) => `Usunięto: ${person}; w zapisach stoi teraz ${standIn}.`,
  forgetCounts: {
    visits: 'wizyty',
    sessions: 'sesje',
    assessments: 'oceny',
    events: 'wpisy',
    surveys: 'odpowiedzi w ankietach',
    files: 'usunięte załączniki',
  },
  forgetSearched: (rows, files, megabytes) =>
    `Przeszukano potem ${rows} ${plPlural(rows, { one: 'wiersz', few: 'wiersze', many: 'wierszy' })} oraz każdy bajt ${files} ${plPlural(files, { one: 'pliku', few: 'plików', many: 'plików' })} (${megabytes} MB).`,
  forgetNothingLeft: 'Nic nie zostało.',
  forgetStillThere: (where, rows) => `Wciąż jest: ${where} (${rows})`,
  forgetLetters: (file, times) =>
    `Te same litery występują w pliku ${file} ${times} ${plPlural(times, { one: 'raz', few: 'razy', many: 'razy' })}, jako część innych słów albo w scenariuszach i listach kontrolnych.`,
  forgetNoRetention: 'Żaden program w shoptalk.yaml nie ma retention_days: nic się nie przedawnia.',
  forgetProgramme: (programme, before, visits, files) =>
    `${programme}: wizyty sprzed ${before}: oczyszczono ${visits}, usunięte załączniki: ${files}`,
};
