import type { ReportCommandMessages } from '../messages.js';

/** Options and problems of `shoptalk report`; what the report itself says is in src/report/messages. */
export const lvReportCommand: ReportCommandMessages = {
  reportOptionBy:
    'dalījums pēc: site, region, evaluator, person, scenario, programme, checklist, kind, section, question, day, week, month, quarter (vairākus atdala ar komatiem)',
  reportOptionPeriod: 'kuras dienas: 2026-11, 2026-Q4, 2026-W47, 2026, last-month, this-week, last-30-days …',
  reportOptionFrom: 'pirmā diena (vai periods: tā pirmā diena)',
  reportOptionTo: 'pēdējā diena (vai periods: tā pēdējā diena)',
  reportOptionKind: 'apmeklējumi (visits), treniņi (sessions) vai abi līdzās (all)',
  reportOptionProgramme: 'tikai šī programma (var atkārtot)',
  reportOptionChecklist: 'tikai šis kontrolsaraksts (var atkārtot)',
  reportOptionSite: 'tikai šī vieta, pēc id vai nosaukuma (var atkārtot)',
  reportOptionRegion: 'tikai šis reģions (var atkārtot)',
  reportOptionEvaluator: 'tikai šis apmeklētājs (var atkārtot)',
  reportOptionPerson: 'tikai šis darbinieks (var atkārtot)',
  reportOptionScenario: 'tikai šis scenārijs (var atkārtot)',
  reportOptionState: 'tikai apmeklējumi šajos stāvokļos; bez tā visi iesniegtie',
  reportOptionHtml: 'raksta vienu HTML failu ar diagrammām (bez nosaukuma: report.html)',
  reportOptionMd: 'Markdown, ko ielīmēt vēstulē',
  reportOptionCsv: 'visi skaitļi kā tabula izklājlapai',
  reportOptionOut: 'raksta šajā failā, nevis uz ekrāna',
  reportOptionTop: 'cik ierakstu rādīt katrā saraksta galā',
  reportHelp: `
Piemēri:
  shoptalk report --period last-month
  shoptalk report --by site,question --region Riga
  shoptalk report --period 2026-Q4 --programme winter-2026 --html ziema.html
Apmeklējumi tiek ieskaitīti, tiklīdz tie ir iesniegti; pārskats pasaka, cik vēl
nav apstiprināti. Neviens netiek ierindots, ja vērtējumu ir mazāk par 10.`,
  reportExclude: (one, other) => `${one} un ${other} izslēdz viens otru`,
  reportBadPeriod: (text) => `“${text}” nav periods`,
  reportBackwards: (from, to) => `no ${from} līdz ${to}: periods beidzas, pirms sākas`,
  reportBadPart: (name) => `rezultātus nevar dalīt pēc “${name}”`,
  reportBadTop: (given) => `--top pieņem veselu skaitli no 1 līdz 1000, nevis “${given}”`,
  reportUnknownName: (option, name, near) =>
    `${option}: par “${name}” nekas nav reģistrēts${near === undefined ? '' : `; varbūt domājāt “${near}”?`}`,
  reportCannotWrite: (why) => `pārskatu neizdevās ierakstīt (${why})`,
  reportWritten: (file) => `Pārskats ir failā ${file}`,
};
