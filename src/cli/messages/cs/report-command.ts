import type { ReportCommandMessages } from '../messages.js';

/** Options and problems of `shoptalk report`; what the report itself says is in src/report/messages. */
export const csReportCommand: ReportCommandMessages = {
  reportOptionBy:
    'členění podle: site, region, evaluator, person, scenario, programme, checklist, kind, section, question, day, week, month, quarter (více s čárkami)',
  reportOptionPeriod: 'které dny: 2026-11, 2026-Q4, 2026-W47, 2026, last-month, this-week, last-30-days …',
  reportOptionFrom: 'první den (nebo období: jeho první den)',
  reportOptionTo: 'poslední den (nebo období: jeho poslední den)',
  reportOptionKind: 'návštěvy (visits), nácviky (sessions), nebo obojí vedle sebe (all)',
  reportOptionProgramme: 'jen tento program (lze opakovat)',
  reportOptionChecklist: 'jen tento kontrolní seznam (lze opakovat)',
  reportOptionSite: 'jen toto místo, podle id nebo názvu (lze opakovat)',
  reportOptionRegion: 'jen tento region (lze opakovat)',
  reportOptionEvaluator: 'jen tento hodnotitel (lze opakovat)',
  reportOptionPerson: 'jen tento zaměstnanec (lze opakovat)',
  reportOptionScenario: 'jen tento scénář (lze opakovat)',
  reportOptionState: 'jen návštěvy v těchto stavech; bez toho všechny odeslané',
  reportOptionHtml: 'zapíše jeden soubor HTML s grafy (bez názvu: report.html)',
  reportOptionMd: 'Markdown, k vložení do e-mailu',
  reportOptionCsv: 'všechna čísla jako tabulka pro tabulkový procesor',
  reportOptionOut: 'zapíše do tohoto souboru místo na obrazovku',
  reportOptionTop: 'kolik položek ukázat na každém konci seznamu',
  reportHelp: `
Příklady:
  shoptalk report --period last-month
  shoptalk report --by site,question --region Riga
  shoptalk report --period 2026-Q4 --programme winter-2026 --html zima.html
Návštěvy se počítají od odeslání; přehled říká, kolik jich ještě není schváleno.
Nikdo nedostane pořadí z méně než 10 skóre.`,
  reportExclude: (one, other) => `${one} a ${other} se vylučují`,
  reportBadPeriod: (text) => `„${text}“ není období`,
  reportBackwards: (from, to) => `od ${from} do ${to}: období končí dřív, než začne`,
  reportBadPart: (name) => `výsledky nelze členit podle „${name}“`,
  reportBadTop: (given) => `--top bere celé číslo od 1 do 1000, ne „${given}“`,
  reportUnknownName: (option, name, near) =>
    `${option}: pro „${name}“ není nic zaznamenáno${near === undefined ? '' : `; nemysleli jste „${near}“?`}`,
  reportCannotWrite: (why) => `přehled se nepodařilo zapsat (${why})`,
  reportWritten: (file) => `Přehled je v souboru ${file}`,
};
