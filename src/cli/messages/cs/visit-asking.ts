import { csPlural } from '../../../language/plural.js';
import type { VisitAskingMessages } from '../messages.js';

/** What an evaluator reads before a visit, while answers are typed in, and before it is submitted. */
export const csVisitAsking: VisitAskingMessages = {
  visitBriefSummary: 'vypíše pokyny k seznamu: roli, čeho si všímat, které časy si zapsat',
  optionProgramme: 'program návštěv podle id v shoptalk.yaml',
  optionStaff: 'pseudonym pracovníka, který obsluhoval',
  optionDay: 'den návštěvy: 2026-03-14, 14.3., dnes nebo včera',
  optionRegion: 'region prodejny, pokud ho neuvádí shoptalk.yaml',

  askDay: (today) => `Který den návštěva proběhla? (Enter: dnes, ${today}; nebo včera, 21.11.)`,
  askPaper: 'Přepisujete poznámky z papíru? Pak odpovídá jediná klávesa, bez Enteru. (ano / ne; Enter: ne)',
  siteKnown: (site, region) => (region === undefined ? `Místo: ${site}` : `Místo: ${site}, ${region}`),
  siteMeant: (site, meant) =>
    `„${site}“ mezi místy v shoptalk.yaml není a zůstane, jak bylo napsáno. Nemysleli jste „${meant}“?`,
  competitorVisit:
    'Tento program navštěvuje konkurenci: návštěva je anonymní, nikdo se v ní nejmenuje ani nepopisuje.',
  namesInComment: (words) =>
    `Je „${words}“ něčí jméno? Návštěva u konkurence nikoho nejmenuje; /back odpověď změní.`,

  briefingPart: 'Vaše role',
  briefingWatch: 'Čeho si všímat',
  briefingTimes: 'Zapište si čas',
  briefingSpan: (start, stop) => `od „${start}“ do „${stop}“`,
  briefingBegin: 'Enter zahájí otázky. ',
  noBriefing: (id) => `Seznam ${id} nemá pokyny.`,
  quickBegun:
    'Klávesy odpovídají hned, bez Enteru. b: zpět · c: komentář k předchozí otázce · ?: nápověda · /help',

  timeFrom: (moment) => `od: ${moment}`,
  timeUntil: (moment) => `do: ${moment}`,
  stopwatchPrompt: 'Enter nebo s zastaví:',
  stopwatchRuns: 'Stopky běží.',
  stopwatchStopped: (length) => `Naměřeno: ${length}`,
  hintHelp: '? nápověda',
  noneOfThese: 'nic z toho',
  nothingToCommentOn: 'Před touto otázkou není odpověď, kterou by šlo okomentovat.',
  hintDate: 'den, například 22.11. nebo včera',
  hintDuration: '1:30, 6 min, časy od a do (14:05 14:11), nebo s: stopky',
  hintChoices: 'čísla za sebou (135), 0: nic z toho',
  visitCommands: [
    ['?', 'nápověda k této otázce'],
    ['/back', 'předchozí otázka'],
    ['/jump <číslo>', 'jiná otázka; oddíl podle názvu'],
    ['/comment', 'komentář k předchozí otázce'],
    ['/review', 'všechny dosavadní odpovědi'],
    ['/save', 'odejít; vše je uloženo, pokračuje se přes visit resume'],
    ['/help', 'tento seznam'],
  ],
  visitKeysHelp:
    'S --quick je jedna klávesa jedna odpověď: b nebo Backspace jde zpět, c přidá komentář k předchozí otázce. Řádek zakončený znakem \\ pokračuje na dalším.',

  contradictionsFound: (count) =>
    `Před odesláním návštěvy: ${count} ${csPlural(count, { one: 'věc nesouhlasí', few: 'věci nesouhlasí', other: 'věcí nesouhlasí' })}.`,
  howToSettle: (questions) =>
    `${questions === 0 ? '' : questions === 1 ? '1 změní odpověď · ' : `1–${questions} změní danou odpověď · `}e vysvětlí, proč to tak je · l nechá na později`,
  explainPrompt: 'Proč je to tak:',
  explanationKept: 'Vysvětlení je uloženo.',
  questionAndAnswer: (question, answer) => `${question} – ${answer}`,
  contradictionsLeft: (count) =>
    `${count} ${csPlural(count, { one: 'rozpor není opraven ani vysvětlen', few: 'rozpory nejsou opraveny ani vysvětleny', other: 'rozporů není opraveno ani vysvětleno' })}; návštěva zůstává rozepsaná.`,

  unknownProgramme: (id, meant) =>
    meant === undefined
      ? `v shoptalk.yaml není program „${id}“`
      : `v shoptalk.yaml není program „${id}“; nemysleli jste „${meant}“?`,
  nameNotPseudonym: (name) => `„${name}“ vypadá jako jméno člověka; návštěvy se vedou pod pseudonymem`,
  badDay: (given) => `„${given}“ není den`,
  dayAhead: (day) => `${day} teprve přijde; návštěva se zapisuje, až proběhla`,
  unexplained: (finding, key) => `${finding} (${key})`,
  unknownFinding: (key, meant) =>
    meant === undefined
      ? `žádný rozpor „${key}“ není`
      : `žádný rozpor „${key}“ není; nemysleli jste „${meant}“?`,
};
