import { csPlural } from '../../../language/plural.js';
import type { SafekeepingMessages } from '../messages.js';

/** Důkaz, že se nic nezměnilo, a vymazání osob. */
export const csSafekeeping: SafekeepingMessages = {
  visitVerifySummary: 'prokáže, že záznamy nikdo nezměnil mimo tento program',
  optionSeal: 'pečeť z dřívější kontroly: nic, co tehdy bylo, nesmí teď chybět',
  verifyProgress: (events, all) => `Zkontrolované zápisy: ${events} z ${all}`,
  verifyFine: (records, events) => `Nic nebylo změněno. Návštěvy a rozhovory: ${records}; zápisy: ${events}.`,
  verifyFaults: (faults, records, events) =>
    `${faults} ${csPlural(faults, { one: 'nesrovnalost', few: 'nesrovnalosti', other: 'nesrovnalostí' })} (návštěvy a rozhovory: ${records}, zápisy: ${events}):`,
  verifyFault: {
    missing: 'zápis byl odstraněn',
    altered: 'zápis je jiný, než byl uložen, nebo je na jiném místě',
    erased: 'slova chybí a žádný zápis neříká, že byl někdo vymazán',
    'no-record': 'zápisy tu jsou, ale samotná návštěva či rozhovor chybí',
    details: 'místo, den, osoby nebo kontrolní seznam jsou jiné než na začátku',
    state: 'stav neodpovídá zápisům',
    score: 'výsledek je jiný, než byl uložen',
    figures: 'podklady pro přehledy neodpovídají hodnocení',
    evidence: 'soubor s dokladem chybí nebo byl změněn',
    survey: 'odpověď zákazníka byla změněna, přidána nebo odstraněna',
    seal: 'tyto záznamy nenavazují na ty, ze kterých pečeť pochází: konec byl odříznut nebo vyměněn',
  },
  verifyWholeStore: 'celé záznamy',
  verifyEntry: (record, seq) => `${record}, zápis ${seq}`,
  verifyMore: (more) => `… a ještě ${more}`,
  verifyErased: (entries) =>
    `Zápisy, ze kterých byla vymazána slova, jak dokládají pozdější zápisy: ${entries}.`,
  verifySeal: (seal) => `Pečeť: ${seal}`,
  verifySealHint:
    'Poznamenejte si pečeť jinam. visit verify --seal <pečeť> pak prokáže, že se nic před ní nezměnilo ani neodřízlo.',

  optionYes: 'už se neptat',
  optionExpired:
    'vymaže všechny osoby z návštěv starších, než je doba uchování jejich programu (shoptalk.yaml)',
  personArgument: 'pseudonym nebo jméno, jak stojí v záznamech',
  forgetAsk: (person) =>
    `Vymazat ${person} z návštěv, rozhovorů, dotazníků a dokladů? Nejde to vzít zpět. (ano/ne)`,
  forgetAskExpired: (programmes) =>
    `Vymazat všechny osoby z prošlých návštěv (počet programů: ${programmes})? Nejde to vzít zpět. (ano/ne)`,
  forgetLeft: 'Nic nebylo vymazáno.',
  forgetWhom: 'koho? Zadejte jméno nebo --expired',
  forgetOneOf: 'buď jméno, nebo --expired, ne obojí',
  forgetNeedsYes: 'není se koho zeptat a vymazání nejde vzít zpět',
  forgetNobody: (person) => `V záznamech není nikdo jménem ${person}.`,
  forgetStandIn: (person, standIn) => `Vymazáno: ${person}; v záznamech teď stojí ${standIn}.`,
  forgetCounts: {
    visits: 'návštěvy',
    sessions: 'rozhovory',
    assessments: 'hodnocení',
    events: 'zápisy',
    surveys: 'odpovědi z dotazníků',
    files: 'odstraněné soubory s doklady',
  },
  forgetSearched: (rows, files, megabytes) =>
    `Poté prohledáno: ${rows} ${csPlural(rows, { one: 'řádek', few: 'řádky', other: 'řádků' })} a každý bajt ${files} ${csPlural(files, { one: 'souboru', few: 'souborů', other: 'souborů' })} (${megabytes} MB).`,
  forgetNothingLeft: 'Nic nezbylo.',
  forgetStillThere: (where, rows) => `Stále je tu: ${where} (${rows})`,
  forgetLetters: (file, times) =>
    `Stejná písmena jsou v souboru ${file} ${times}krát jako část jiných slov nebo ve scénářích a kontrolních seznamech.`,
  forgetNoRetention: 'Žádný program v shoptalk.yaml nemá retention_days: nic neprochází.',
  forgetProgramme: (programme, before, visits, files) =>
    `${programme}: návštěvy před ${before}: vyčištěno ${visits}, odstraněné soubory s doklady: ${files}`,
};
