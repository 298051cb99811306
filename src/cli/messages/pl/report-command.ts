import type { ReportCommandMessages } from '../messages.js';

/** Options and problems of `shoptalk report`; what the report itself says is in src/report/messages. */
export const plReportCommand: ReportCommandMessages = {
  reportOptionBy:
    'podział według: site, region, evaluator, person, scenario, programme, checklist, kind, section, question, day, week, month, quarter (kilka po przecinkach)',
  reportOptionPeriod: 'jakie dni: 2026-11, 2026-Q4, 2026-W47, 2026, last-month, this-week, last-30-days …',
  reportOptionFrom: 'pierwszy dzień (albo okres: jego pierwszy dzień)',
  reportOptionTo: 'ostatni dzień (albo okres: jego ostatni dzień)',
  reportOptionKind: 'wizyty (visits), sesje treningowe (sessions) albo jedno obok drugiego (all)',
  reportOptionProgramme: 'tylko ten program (można powtarzać)',
  reportOptionChecklist: 'tylko ta lista kontrolna (można powtarzać)',
  reportOptionSite: 'tylko to miejsce, według id albo nazwy (można powtarzać)',
  reportOptionRegion: 'tylko ten region (można powtarzać)',
  reportOptionEvaluator: 'tylko ten audytor (można powtarzać)',
  reportOptionPerson: 'tylko ta osoba z personelu (można powtarzać)',
  reportOptionScenario: 'tylko ten scenariusz (można powtarzać)',
  reportOptionState: 'tylko wizyty w tych stanach; bez tego wszystkie wysłane',
  reportOptionHtml: 'zapisuje jeden plik HTML z wykresami (bez nazwy: report.html)',
  reportOptionMd: 'Markdown, do wklejenia do listu',
  reportOptionCsv: 'wszystkie liczby jako tabela do arkusza',
  reportOptionOut: 'zapisuje do tego pliku zamiast na ekran',
  reportOptionTop: 'ile pozycji pokazać na każdym końcu listy',
  reportHelp: `
Przykłady:
  shoptalk report --period last-month
  shoptalk report --by site,question --region Riga
  shoptalk report --period 2026-Q4 --programme winter-2026 --html zima.html
Wizyty liczą się od chwili wysłania; raport mówi, ile z nich nie jest jeszcze
zatwierdzonych. Nikt nie dostaje miejsca w rankingu na podstawie mniej niż
10 wyników.`,
  reportExclude: (one, other) => `${one} i ${other} wykluczają się`,
  reportBadPeriod: (text) => `„${text}” nie oznacza okresu`,
  reportBackwards: (from, to) => `od ${from} do ${to}: okres kończy się, zanim się zacznie`,
  reportBadPart: (name) => `wyników nie da się podzielić według „${name}”`,
  reportBadTop: (given) => `--top przyjmuje liczbę całkowitą od 1 do 1000, a nie „${given}”`,
  reportUnknownName: (option, name, near) =>
    `${option}: niczego nie zapisano dla „${name}”${near === undefined ? '' : `; może chodziło o „${near}”?`}`,
  reportCannotWrite: (why) => `raportu nie udało się zapisać (${why})`,
  reportWritten: (file) => `Raport jest w pliku ${file}`,
};
