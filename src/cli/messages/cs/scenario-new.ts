import { csPlural } from '../../../language/plural.js';
import type { ScenarioNewMessages } from '../messages.js';

const answers = (count: number): string =>
  `${count} ${csPlural(count, { one: 'odpověď', few: 'odpovědi', other: 'odpovědí' })}`;
const afterAnswers = (count: number): string =>
  `po ${count} ${csPlural(count, { one: 'odpovědi', few: 'odpovědích', other: 'odpovědích' })}`;

/** `shoptalk scenario new`. */
export const csScenarioNew: ScenarioNewMessages = {
  newNoPhrases: (language) => `otázky v jazyce „${language}“ zatím nejsou`,
  newNeedsInput:
    'není tu nikdo, kdo by odpovídal; spusťte to v terminálu, nebo pošlete odpovědi rourou, každou na vlastním řádku',
  newUnfinished: (title, count) =>
    `Scénář „${title}“ tu zůstal rozepsaný (${answers(count)}). Pokračovat? Enter: ano, n: začít znovu`,
  newIntroduction: `Nový scénář. Enter přijme obvyklou odpověď, /back se vrátí o otázku zpět, Ctrl-C skončí a odpovědi uchová.
Víc znění jedné věty oddělte znakem |.`,
  newKept: (file) => `Vaše odpovědi jsou uložené v ${file}; shoptalk scenario new v nich bude pokračovat.`,
  newRefused: (answer, question, why) => `„${answer}“ se nehodí k otázce: ${question} ${why}`,
  newEnded: (count, question) => `${afterAnswers(count)} chyběla další: ${question}`,
  newThere: 'scénář toho jména už tu je',
  newNothingInIt: 'nemluví v něm zákazník, nebo nemluví agent',
  newFromReal:
    'Návrh podle skutečného rozhovoru: vyhledejte jména, adresy a čísla, která ve scénáři být nesmějí, a změňte je.',
  newUsual: (text) => `Enter: ${text}`,
  newExample: (text) => `například: ${text}`,
  newMade: (file) => `Vytvořeno: ${file}`,
  newGoldHeading: 'Jeho vzorové rozhovory',
  newGold: (total, outcome) => `${total} b., ${outcome}`,
  newNextPractise: 'rozhovor s vaším zákazníkem',
  newNextTest: 'přehrát vzorové rozhovory znovu, po každé změně',
  newNextSimulate: 'simulovaní agenti najdou, kam se nikdo nedostane',
  newFactSay: (fact) => `Co na to zákazník řekne? (${fact})`,
  newFactWrite: (fact) => `Co na to zákazník napíše? (${fact})`,
  newWrittenOpening: {
    chat: 'Co se stalo? Jak to zákazník napíše hned na začátku:',
    email: 'Co se stalo? Jak to zákazník napíše v prvním e-mailu, s oslovením a podpisem:',
  },
  newWrittenResult: 'Co pak agent zákazníkovi napíše? „Bude to takhle: …“',
  newSum: (currency: string) => `Do jaké částky? (${currency})`,
  newQuestions: {
    title: 'Jak se má scénář jmenovat?',
    channel: 'Kudy spolu mluví?',
    firm: 'Pro jakou firmu agent pracuje?',
    agent: 'Jak se jmenuje agent, za kterého hraje ten, kdo cvičí?',
    customer: 'Kdo je zákazník? Jméno a příjmení:',
    address: 'Jak agent zákazníka osloví? (pane Nováku, paní Nováková)',
    manner: 'Jaký je zákazník?',
    temperament: 'Jak zákazník věci bere?',
    thing: 'Oč jde, zákazníkovými slovy? „Jde o …“',
    want: 'Co zákazník chce? „Chci …“ (sloveso: mít, vědět, dostat …)',
    need: 'Totéž jako věc: „Potřebuju …“',
    opening: 'Co se stalo? Jak to zákazník řekne hned na začátku:',
    'fact-kind': 'Co zákazník ví a řekne, jen když se ho zeptají? Vždy jednu věc; pak další.',
    'fact-say': 'Co na to zákazník řekne?',
    'fact-asked': 'Jakými slovy by se na to agent ptal? Několik způsobů, oddělených znakem |',
    found: 'Co agent zjistí, když si případ vyhledá?',
    'cure-kind': 'Co s tím agent smí udělat? Vždy jednu věc; pak další.',
    'cure-title': 'Jak se to jmenuje na pultu:',
    'cure-result': 'Co pak agent zákazníkovi řekne? „Bude to takhle: …“',
    'cure-limit': 'Do jaké částky?',
    'good-ending': 'Jak to skončí dobře?',
    'bad-ending': 'Jak to skončí špatně?',
    rubric: 'Podle které rubriky se bude hodnotit?',
  },
  newOptions: {
    phone: 'po telefonu',
    chat: 'v chatu',
    email: 'e-mailem',
    'in-person': 'tváří v tvář',
    fiery: 'rychle vzplane a uklidní se, když někdo jedná',
    anxious: 'má obavy; potřebuje fakta a ujištění',
    composed: 'zdvořile a přesně; pamatuje si každé slovo',
    reference: 'číslo: objednávky, smlouvy, faktury',
    'what-happened': 'co přesně se stalo',
    deadline: 'do kdy to má být',
    identity: 'kdo to je: adresa, datum narození',
    contact: 'kde se dá zastihnout',
    bought: 'kdy a kde to bylo koupené',
    tried: 'co už se zkoušelo',
    own: 'něco jiného',
    enough: 'to je všechno',
    replacement: 'poslat nový kus',
    refund: 'vrátit peníze, do určité částky',
    repair: 'nechat to opravit',
    visit: 'někoho poslat',
    correction: 'opravit to v systému',
  },
  newObjections: {
    empty: 'Tady prosím něco napište.',
    'too-long': 'To je na jeden řádek moc; nejvýš 2 000 znaků.',
    braces: 'Složené závorky mají ve větách svůj význam; prosím vynechte je.',
    'not-a-choice': 'Vyberte prosím jednu z možností, číslem nebo slovem; jen jednu.',
    'not-a-number': 'Napište prosím částku vyšší než 0, číslicemi.',
    'no-letters': 'Použijte prosím písmena: podle názvu se jmenuje soubor.',
  },
};
