import { lvPlural } from '../../../language/plural.js';
import type { SurveyMessages } from '../messages.js';

export const lvSurvey: SurveyMessages = {
  surveyImportSummary: 'nolasa atbildes no tabulām, rinda katram klientam',
  surveyRecordSummary: 'pieraksta atbildes, kā klienti tās dod',
  surveyShowSummary: 'rāda apmierinātību (CSAT), ieteikšanu (NPS) un vieglumu (CES)',
  surveyFilesArgument: 'CSV faili ar virsrakstiem vai - standarta ievadei',
  surveyOptionInstrument: 'kas tika jautāts, ja tabula to nesaka: csat 1–5, nps 0–10, ces 1–7',
  surveyOptionMeans: 'kā klientiem jautāja, ja tabula to nesaka',
  surveyOptionSite: 'vieta, ja tabula to nesaka',
  surveyOptionRegion: 'reģions, ja to nesaka ne tabula, ne shoptalk.yaml',
  surveyOptionProgramme: 'programma, ja tabula to nesaka',
  surveyOptionDay: 'saziņas diena, ja tabula to nesaka',
  surveyOptionDryRun: 'tikai nolasa un pārbauda, neko nesaglabā',
  surveyOptionValue: 'atbilde, skaitlis uz skalas',
  surveyOptionComment: 'ko klients piebilda',
  surveyOptionRecord: 'apmeklējums vai sesija, uz ko tā attiecas',
  surveyFilterSite: 'tikai šī vieta (var atkārtot)',
  surveyFilterRegion: 'tikai šis reģions (var atkārtot)',
  surveyFilterProgramme: 'tikai šī programma (var atkārtot)',
  surveyFilterFrom: 'pirmā diena',
  surveyFilterTo: 'pēdējā diena',
  surveyImportHelp: `
Pirmā rinda nosauc kolonnas: day (diena), site (veikals), tad vai nu instrument un value, vai pa kolonnai csat, nps, ces; arī
comment, means, region, programme, record, id. Rindu ņem visu vai nemaz; tās pašas tabulas imports vēlreiz neko
nepievieno.
Izejas kods: 0 kārtībā · 1 kāda rinda izlaista · 2 failu nevarēja nolasīt

Piemēri:
  shoptalk survey import novembris.csv
  shoptalk survey import kartites.csv --instrument csat --means paper --site "Rīga Centrs"`,
  surveyRecordHelp: `
Bez --value, terminālī: skaitļus raksta citu pēc cita, komentāru aiz svītras (4 | laipni), Enter vien beidz.

Piemēri:
  shoptalk survey record --instrument csat --site "Rīga Centrs"
  shoptalk survey record --instrument nps --value 9 --site "Rīga Centrs" --means phone`,
  surveyBadOptionDay: (option, given) => `${option} “${given}” nav diena; rakstiet to kā 2026-03-31`,
  surveyNeedsInstrument: 'survey record vajag --instrument: csat, nps vai ces',
  surveyNeedsValue: 'survey record vajag --value vai termināli, kurā rakstīt atbildes',
  surveyProgress: (answers) => `nolasītas atbildes: ${answers}`,
  surveyImported: (added, known) =>
    `${lvPlural(added, { zero: 'Pievienots', one: 'Pievienota', other: 'Pievienotas' })} ${added} ${lvPlural(added, { zero: 'atbilžu', one: 'atbilde', other: 'atbildes' })}${known === 0 ? '' : `, ${known} jau bija`}.`,
  surveyFine: (count) =>
    `Kārtībā: ${count} ${lvPlural(count, { zero: 'atbilžu', one: 'atbilde', other: 'atbildes' })}; nekas netika saglabāts.`,
  surveyMoreProblems: (count) =>
    `Un vēl ${count} ${lvPlural(count, { zero: 'līdzīgu problēmu', one: 'līdzīga problēma', other: 'līdzīgas problēmas' })}.`,
  surveyRecorded: 'Pierakstīts.',
  surveyAsk: (instrument, lowest, highest) =>
    `${instrument.toUpperCase()}, no ${lowest} līdz ${highest}. Aiz svītras var būt komentārs: ${highest} | laipni. Enter vien beidz.`,
  surveyPrompt: (place) => `${place}.`,
  surveyBrokenRow: (why) =>
    why === 'long' ? 'rinda ir garāka, nekā drīkst būt' : 'pēdiņas šajā rindā nav aizvērtas',
  surveyNoColumn: 'nav kolonnas ar atbildēm',
  surveyNoColumnHint: (near) =>
    near
      ? `Vai “${near[0]}” vietā bija domāts “${near[1]}”?`
      : 'Nosauciet pirmajā rindā kolonnu value, csat, nps vai ces.',
  surveyEmptyFile: 'fails ir tukšs',
  surveyFault: (fault, heading) => {
    const at = heading === '' ? '' : `${heading}: `;
    switch (fault.kind) {
      case 'no-answer':
        return 'šajā rindā nav atbildes';
      case 'unknown-instrument':
        return fault.given === ''
          ? `${at}nav pateikts, kas tika jautāts (csat, nps, ces)`
          : `${at}“${fault.given}” nav csat, nps vai ces`;
      case 'off-scale':
        return `${at}“${fault.given}” nav vesels skaitlis no ${fault.scale.lowest} līdz ${fault.scale.highest}`;
      case 'unknown-means':
        return `${at}“${fault.given}” nav phone, email, paper, web, chat vai sms`;
      case 'no-day':
        return 'trūkst saziņas dienas';
      case 'future-day':
        return `${at}${fault.given} vēl tikai būs; norādiet dienu, kad notika saziņa`;
      case 'bad-day':
        return `${at}“${fault.given}” nav diena; rakstiet to kā 2026-03-31`;
      case 'too-long':
        return `${at}teksts ir garāks par ${fault.most} rakstzīmēm`;
    }
  },
  surveyInstruments: { csat: 'apmierināti (CSAT)', nps: 'ieteikšana (NPS)', ces: 'vieglums (CES, 1–7)' },
  surveyColumns: ['', 'rādītājs', '95 %', 'atbildes'],
  surveyNothing: 'Atbilžu vēl nav. Nolasīt tās var ar: shoptalk survey import atbildes.csv',
};
