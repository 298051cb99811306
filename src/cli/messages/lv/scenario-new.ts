import { lvPlural } from '../../../language/plural.js';
import type { ScenarioNewMessages } from '../messages.js';

const answers = (count: number): string =>
  `${count} ${lvPlural(count, { zero: 'atbilžu', one: 'atbilde', other: 'atbildes' })}`;
const afterAnswers = (count: number): string =>
  `pēc ${count} ${lvPlural(count, { zero: 'atbildēm', one: 'atbildes', other: 'atbildēm' })}`;

/** `shoptalk scenario new`. */
export const lvScenarioNew: ScenarioNewMessages = {
  newNoPhrases: (language) => `jautājumi valodā „${language}” vēl nav uzrakstīti`,
  newNeedsInput:
    'nav neviena, kas atbildētu; palaidiet to terminālī vai padodiet atbildes no faila, katru savā rindā',
  newUnfinished: (title, count) =>
    `Te ir iesākts un nepabeigts scenārijs „${title}” (${answers(count)}). Vai turpināt? Enter: jā, n: sākt no jauna`,
  newIntroduction: `Jauns scenārijs. Enter pieņem parasto atbildi, /back atgriežas par vienu jautājumu, Ctrl-C beidz un atbildes saglabā.
Vairākus viena teikuma variantus atdala ar |.`,
  newKept: (file) => `Jūsu atbildes ir saglabātas failā ${file}; shoptalk scenario new tās turpinās.`,
  newRefused: (answer, question, why) => `„${answer}” neder jautājumam: ${question} ${why}`,
  newEnded: (count, question) => `${afterAnswers(count)} trūka nākamās: ${question}`,
  newThere: 'scenārijs ar šādu nosaukumu jau ir',
  newNothingInIt: 'tajā nerunā klients vai nerunā darbinieks',
  newFromReal:
    'Uzmetums no īstas sarunas: sameklējiet vārdus, adreses un numurus, kuru scenārijā nedrīkst būt, un nomainiet tos.',
  newUsual: (text) => `Enter: ${text}`,
  newExample: (text) => `piemēram: ${text}`,
  newMade: (file) => `Izveidots: ${file}`,
  newGoldHeading: 'Tā paraugsarunas',
  newGold: (total, outcome) => `${total} p., ${outcome} iznākums`,
  newNextPractise: 'saruna ar Jūsu klientu',
  newNextTest: 'izspēlēt paraugsarunas vēlreiz, pēc katras izmaiņas',
  newNextSimulate: 'simulēti darbinieki atrod to, kur neviens netiek',
  newFactSay: (fact) => `Ko klients tad saka? (${fact})`,
  newFactWrite: (fact) => `Ko klients tad raksta? (${fact})`,
  newWrittenOpening: {
    chat: 'Kas noticis? Kā klients to uzraksta pašā sākumā:',
    email: 'Kas noticis? Kā klients to uzraksta pirmajā vēstulē, ar uzrunu un parakstu:',
  },
  newWrittenResult: 'Ko darbinieks tad raksta klientam? „Tagad notiks tā: …”',
  newSum: (currency: string) => `Līdz kādai summai? (${currency})`,
  newQuestions: {
    title: 'Kā scenāriju sauks?',
    channel: 'Kur notiek saruna?',
    firm: 'Kurā uzņēmumā darbinieks strādā?',
    agent: 'Kā sauc darbinieku, kura lomā ir tas, kurš trenējas?',
    customer: 'Kas ir klients? Vārds un uzvārds:',
    address: 'Kā darbinieks uzrunā klientu? (Ozola kungs, Ozolas kundze)',
    manner: 'Kāds ir klients?',
    temperament: 'Kā klients visu uztver?',
    thing: 'Par ko ir runa, klienta vārdiem? „Runa ir par …”',
    want: 'Ko klients grib? „Es gribu …” (darbības vārds: dabūt, zināt …)',
    need: 'Tas pats kā lieta: „Man vajag …”',
    opening: 'Kas noticis? Kā klients to pasaka pašā sākumā:',
    'fact-kind': 'Ko klients zina un pasaka tikai tad, kad pajautā? Pa vienai lietai; tad nākamo.',
    'fact-say': 'Ko klients tad saka?',
    'fact-asked': 'Kādiem vārdiem darbinieks to jautātu? Daži veidi, atdalīti ar |',
    found: 'Ko darbinieks uzzina, kad apskata lietu?',
    'cure-kind': 'Ko darbinieks drīkst darīt lietas labā? Pa vienai lietai; tad nākamo.',
    'cure-title': 'Kā tas saucas darbvietā:',
    'cure-result': 'Ko darbinieks tad pasaka klientam? „Tagad notiks tā: …”',
    'cure-limit': 'Līdz kādai summai?',
    'good-ending': 'Kā tas beidzas labi?',
    'bad-ending': 'Kā tas beidzas slikti?',
    rubric: 'Pēc kuras kritēriju kopas vērtēt?',
  },
  newOptions: {
    phone: 'pa tālruni',
    chat: 'čatā',
    email: 'e-pastā',
    'in-person': 'klātienē',
    fiery: 'ātri aizsvilstas un nomierinās, kad kāds rīkojas',
    anxious: 'uztraucas; vajadzīgi fakti un mierinājums',
    composed: 'pieklājīgi un precīzi; atceras katru vārdu',
    reference: 'numurs: pasūtījuma, līguma, rēķina',
    'what-happened': 'kas tieši noticis',
    deadline: 'līdz kuram laikam vajag',
    identity: 'kas tas ir: adrese, dzimšanas datums',
    contact: 'kā sazināties',
    bought: 'kad un kur pirkts',
    tried: 'kas jau izmēģināts',
    own: 'kas cits',
    enough: 'tas ir viss',
    replacement: 'nosūtīt jaunu',
    refund: 'atmaksāt naudu līdz noteiktai summai',
    repair: 'pieteikt remontu',
    visit: 'kādu aizsūtīt',
    correction: 'izlabot sistēmā',
  },
  newObjections: {
    empty: 'Lūdzu, te kaut ko ierakstiet.',
    'too-long': 'Vienai rindai tas ir par garu; ne vairāk kā 2000 rakstzīmju.',
    braces: 'Figūriekavām teikumos ir sava nozīme; lūdzu, iztieciet bez tām.',
    'not-a-choice': 'Lūdzu, izvēlieties vienu no šiem: numuru vai vārdu; tikai vienu.',
    'not-a-number': 'Lūdzu, ierakstiet summu, kas lielāka par 0, ar cipariem.',
    'no-letters': 'Lūdzu, lietojiet burtus: pēc nosaukuma sauc failu.',
  },
};
