import { csPlural } from '../../../language/plural.js';
import type { SurveyMessages } from '../messages.js';

export const csSurvey: SurveyMessages = {
  surveyImportSummary: 'načte odpovědi z tabulek, řádek na zákazníka',
  surveyRecordSummary: 'zapisuje odpovědi, jak je zákazníci dávají',
  surveyShowSummary: 'ukáže spokojenost (CSAT), doporučení (NPS) a snadnost (CES)',
  surveyFilesArgument: 'soubory CSV se záhlavím, nebo - pro standardní vstup',
  surveyOptionInstrument: 'na co se ptalo, když to tabulka neříká: csat 1–5, nps 0–10, ces 1–7',
  surveyOptionMeans: 'jak se ptalo, když to tabulka neříká',
  surveyOptionSite: 'místo, když ho tabulka neříká',
  surveyOptionRegion: 'region, když ho neříká tabulka ani shoptalk.yaml',
  surveyOptionProgramme: 'program, když ho tabulka neříká',
  surveyOptionDay: 'den kontaktu, když ho tabulka neříká',
  surveyOptionDryRun: 'jen přečte a zkontroluje, nic neuloží',
  surveyOptionValue: 'odpověď, číslo na škále',
  surveyOptionComment: 'co zákazník dodal',
  surveyOptionRecord: 'návštěva nebo sezení, ke kterému patří',
  surveyFilterSite: 'jen toto místo (lze uvést vícekrát)',
  surveyFilterRegion: 'jen tento region (lze uvést vícekrát)',
  surveyFilterProgramme: 'jen tento program (lze uvést vícekrát)',
  surveyFilterFrom: 'první den',
  surveyFilterTo: 'poslední den',
  surveyImportHelp: `
První řádek pojmenuje sloupce: day (den), site (prodejna), potom buď instrument a value, nebo po sloupci csat, nps, ces; také
comment, means, region, programme, record, id. Řádek se vezme celý, nebo vůbec; opakovaný import téže tabulky nic
nepřidá.
Návratový kód: 0 v pořádku · 1 některý řádek byl vynechán · 2 soubor nešlo přečíst

Příklady:
  shoptalk survey import listopad.csv
  shoptalk survey import listky.csv --instrument csat --means paper --site "Praha Centrum"`,
  surveyRecordHelp: `
Bez --value, v terminálu: čísla se píší jedno po druhém, poznámka za svislítkem (4 | milé), samotný Enter končí.

Příklady:
  shoptalk survey record --instrument csat --site "Praha Centrum"
  shoptalk survey record --instrument nps --value 9 --site "Praha Centrum" --means phone`,
  surveyBadOptionDay: (option, given) => `${option} „${given}“ není den; napište ho jako 2026-03-31`,
  surveyNeedsInstrument: 'survey record potřebuje --instrument: csat, nps nebo ces',
  surveyNeedsValue: 'survey record potřebuje --value, nebo terminál, do kterého se dají odpovědi psát',
  surveyProgress: (answers) => `přečteno odpovědí: ${answers}`,
  surveyImported: (added, known) =>
    `${csPlural(added, { one: 'Přidána', few: 'Přidány', other: 'Přidáno' })} ${added} ${csPlural(added, { one: 'odpověď', few: 'odpovědi', other: 'odpovědí' })}${known === 0 ? '' : `, ${known} už tu bylo`}.`,
  surveyFine: (count) =>
    `V pořádku: ${count} ${csPlural(count, { one: 'odpověď', few: 'odpovědi', other: 'odpovědí' })}; nic se neuložilo.`,
  surveyMoreProblems: (count) =>
    `A ještě ${count} ${csPlural(count, { one: 'problém', few: 'problémy', other: 'problémů' })} stejného druhu.`,
  surveyRecorded: 'Zapsáno.',
  surveyAsk: (instrument, lowest, highest) =>
    `${instrument.toUpperCase()}, od ${lowest} do ${highest}. Za svislítkem může být poznámka: ${highest} | milé. Samotný Enter končí.`,
  surveyPrompt: (place) => `${place}.`,
  surveyBrokenRow: (why) =>
    why === 'long' ? 'řádek je delší, než řádek smí být' : 'uvozovky v tomto řádku nejsou uzavřené',
  surveyNoColumn: 'chybí sloupec s odpověďmi',
  surveyNoColumnHint: (near) =>
    near
      ? `Nemělo „${near[0]}“ být „${near[1]}“?`
      : 'Pojmenujte v prvním řádku sloupec value, csat, nps nebo ces.',
  surveyEmptyFile: 'soubor je prázdný',
  surveyFault: (fault, heading) => {
    const at = heading === '' ? '' : `${heading}: `;
    switch (fault.kind) {
      case 'no-answer':
        return 'v tomto řádku není odpověď';
      case 'unknown-instrument':
        return fault.given === ''
          ? `${at}není řečeno, na co se ptalo (csat, nps, ces)`
          : `${at}„${fault.given}“ není csat, nps ani ces`;
      case 'off-scale':
        return `${at}„${fault.given}“ není celé číslo od ${fault.scale.lowest} do ${fault.scale.highest}`;
      case 'unknown-means':
        return `${at}„${fault.given}“ není phone, email, paper, web, chat ani sms`;
      case 'no-day':
        return 'chybí den kontaktu';
      case 'future-day':
        return `${at}${fault.given} teprve přijde; uveďte den, kdy ke kontaktu došlo`;
      case 'bad-day':
        return `${at}„${fault.given}“ není den; napište ho jako 2026-03-31`;
      case 'too-long':
        return `${at}text je delší než ${fault.most} znaků`;
    }
  },
  surveyInstruments: { csat: 'spokojení (CSAT)', nps: 'doporučení (NPS)', ces: 'snadnost (CES, 1–7)' },
  surveyColumns: ['', 'hodnota', '95 %', 'odpovědi'],
  surveyNothing: 'Zatím tu nejsou odpovědi. Načte je: shoptalk survey import odpovedi.csv',
};
