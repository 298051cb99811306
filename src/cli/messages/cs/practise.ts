import { csPlural } from '../../../language/plural.js';
import { csForms } from '../../../language/written-forms.js';
import type { PractiseMessages } from '../messages.js';
import { csWords } from './words.js';

const places = (n: number): string =>
  csPlural(n, { one: 'místo ještě mluví', few: 'místa ještě mluví', other: 'míst ještě mluví' });

/** What a trainee reads before, during and after a practice conversation. */
export const csPractise: PractiseMessages = {
  headingYourTask: 'Váš úkol',
  talkHelp: 'Pište, co byste řekli. /help ukáže příkazy, /end rozhovor ukončí.',
  certifyNotice: 'Zkouška: jeden pokus, bez rad, bez vracení a bez opakování.',
  youLabel: 'Vy',
  silence: '(mlčíte)',
  silenceOnPurpose: 'Stiskněte Enter ještě jednou, pokud mlčíte schválně.',
  replyCut: (longest) =>
    `Z odpovědi ${csPlural(longest, { one: 'byl použit jen první', few: 'byly použity jen první', other: 'bylo použito jen prvních' })} ${longest} ${csPlural(longest, { one: 'znak', few: 'znaky', other: 'znaků' })}.`,
  deskDone: 'hotovo',
  deskRefused: 'odmítnuto',
  deskRefusal: (code, param) => {
    const what = param ?? 'údaj';
    switch (code) {
      case 'unknown-action':
        return 'takovou akci váš pult nemá; co má, ukáže /desk';
      case 'missing':
        return `chybí údaj „${what}“, napište například ${what}=…`;
      case 'invalid':
        return `údaj „${what}“ se takhle zadat nedá`;
      case 'not-found':
        return `pod údajem „${what}“ se nic nenašlo`;
      case 'needs':
        return 'nejdřív je potřeba něco jiného; co, ukáže /desk';
      case 'limit':
        return `údaj „${what}“ překračuje váš limit`;
      case 'already':
        return 'tohle už je hotové';
    }
  },
  moodRises: 'roste',
  moodFalls: 'klesá',
  moodOfTen: (value) => `${value} z 10`,

  commandHelp: [
    ['/desk', 'co můžete vyhledat a udělat'],
    ['/do <akce> …', 'udělat něco na svém pultu; akce vypíše /desk'],
    ['/hint', 'co by teď poradil kouč'],
    ['/mood', 'jak se zákazník cítí, slovy i čísly'],
    ['/undo', 'vzít zpět poslední odpověď nebo akci'],
    ['/pause', 'přestat tady; pokračovat lze později pomocí practise --resume'],
    ['/end', 'ukončit rozhovor a ukázat hodnocení'],
    ['/help', 'tento seznam'],
  ],
  helpLines: 'Zpětné lomítko na konci řádku začne nový řádek; vložené řádky zůstanou pohromadě.',
  helpSlash: 'Chcete-li říct něco, co začíná lomítkem, napište lomítka dvě.',

  deskRecords: 'Záznamy',
  deskActions: 'Akce',
  deskLocked: (needs) => `zavřeno, je potřeba: ${needs}`,
  deskNotYet: (why) => `zatím ne: ${why}`,
  deskNothing: 'Tady není co vyhledat.',
  paramOptional: (name) => `[${name}]`,
  paramMost: (most) => `nejvýš ${most}`,
  needFact: 'aby vám zákazník nejdřív něco řekl',
  needAction: (action) => `nejdřív /do ${action}`,
  needSaid: 'nejdřív zákazníkovi něco říct',
  needFlag: 'nejdřív něco jiného',

  noHint: 'Pro tuhle chvíli rada není: spolehněte se na svůj úsudek.',
  noHintInCertify: 'Při zkoušce se neradí.',
  noUndoInCertify: 'Při zkoušce nejde nic vzít zpět.',
  nothingToUndo: 'Zatím není co vzít zpět.',
  undone: (what) => `Vzato zpět: ${what}`,
  undoneSilence: 'vaše mlčení',
  customerLastSaid: 'Zákazník naposledy řekl:',
  paused: (id) => `Uloženo. Pokračovat můžete kdykoli: shoptalk practise --resume ${id}`,
  pausedUnsaved: 'Z tohoto rozhovoru se nic neuložilo.',
  unusedReplies: (count) =>
    count === 1
      ? 'Jedna odpověď zůstala nevyužitá: rozhovor už skončil.'
      : `${count} ${csPlural(count, { one: 'odpověď zůstala nevyužitá', few: 'odpovědi zůstaly nevyužité', other: 'odpovědí zůstalo nevyužitých' })}: rozhovor už skončil.`,
  sessionOver: (id) => `rozhovor ${id} už skončil a nejde v něm pokračovat`,
  unknownCommand: (typed, meant) =>
    meant === undefined
      ? `/${typed} tu není. Příkazy ukáže /help.`
      : `/${typed} tu není. Mysleli jste /${meant}?`,
  unknownAction: (typed, meant) =>
    meant === undefined
      ? `Akci „${typed}“ váš pult nemá. Co má, ukáže /desk.`
      : `Akci „${typed}“ váš pult nemá. Mysleli jste ${meant}?`,
  noActionNamed: 'Kterou akci? Váš pult má tyto:',
  paramsMissing: 'K tomu je potřeba víc údajů:',

  scenarioInOtherLanguage: (language) =>
    `Tento rozhovor do vašeho jazyka ještě nikdo nepřeložil: zákazník mluví ${language}.`,
  scenarioPartlyTranslated: (count) =>
    `Překlad tohoto rozhovoru není hotový: ${count} ${places(count)} původním jazykem.`,

  resumed: (title) => `Pokračujete: ${title}`,
  endingReached: (title) => `Rozhovor skončil: ${title}`,
  surveyHeading: 'Co zákazník potom odpověděl v dotazníku',
  satisfaction: (rating) => `${rating} z 5`,
  nextTimeHeading: 'Příště: co by přineslo nejvíc bodů',
  turningPointsHeading: 'Kde se nálada zákazníka obrátila',
  turningPoint: (turn, moods, quote) => `replika ${turn}: ${moods} u „${quote}“`,
  turningPointSilent: (turn, moods) => `replika ${turn}: ${moods}, když jste mlčeli`,
  moodChange: (mood, change) =>
    `${csWords.moodName(mood)} ${change > 0 ? '+' : '−'}${csForms.number(Math.abs(change))}`,
  turningPointDone: (turn, moods, action) => `po replice ${turn}: ${moods} u akce ${action}`,

  afterQuestion: 'Co dál?',
  afterRetryTurn: 'Zkusit znovu od některé repliky',
  afterRetryAll: 'Zkusit znovu od začátku',
  afterLeave: 'Skončit',
  retryWhich: 'Od které repliky? Co jste řekli před ní, zůstane.',
  retryItem: (turn, text) => `replika ${turn}: ${text}`,
  whichScenario: 'Který rozhovor si chcete nacvičit?',
  noOpenSession: 'Není žádný nedokončený rozhovor, ve kterém by šlo pokračovat.',
  noSuchSession: (id) => `rozhovor ${id} neexistuje`,
  needsInput: 'practise potřebuje někoho, kdo mluví: terminál, odpovědi na standardním vstupu nebo --replay',
  needsInputHint:
    'Spusťte ho v terminálu; nebo pošlete odpovědi po jedné na řádek (shoptalk practise angry-buyer < odpovedi.txt); nebo si přehrajte vzorový rozhovor (--replay excellent).',
  noSuchGold: (name, names) => `scénář nemá vzorový rozhovor „${name}“; má ${names}`,
  savedUnder: (person) => `Uloženo pod jménem ${person}; historii ukáže shoptalk progress`,

  optionReplay: 'přehrát některý ze vzorových rozhovorů, například excellent nebo poor',
  optionCertify: 'jeden pokus bez rad, vracení a opakování; v historii je tak označen',
  optionResume: 'pokračovat v nedokončeném rozhovoru, bez id v nejnovějším',
  optionPerson: 'přezdívka, pod kterou se vede historie',
  optionSeed: 'číslo, podle něhož se vybírají slova zákazníka (výchozí 1)',
  optionRubric: 'hodnotit podle jiné rubriky',
  optionMin: 'skóre v procentech, pod kterým je návratový kód 1',
  optionNoSave: 'neukládat tento rozhovor do historie',
  notANumber: 'tady má být číslo',
  practiseArgument: 'id scénáře, nebo cesta k jeho souboru',
};
