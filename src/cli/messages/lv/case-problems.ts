import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Hand-written cases of a scenario. */
export const lvCaseProblems: ProblemTexts = {
  SC180: {
    title: 'gadījums bez prasībām',
    hint: 'Zem „expect” ierakstiet, kam jāiznāk: pārbaude, kas nevar neizdoties, neko nepierāda.',
  },
  SC181: {
    title: 'nezināms nosaukums gadījumā',
    hint: 'Lietojiet id no scenārija, tā kritēriju kopas vai uzvedību kataloga.',
  },
  SC182: {
    title: 'cita scenārija gadījumi',
    hint: 'Faila angry-buyer.yaml gadījumi ir tam blakus failā angry-buyer.test.yaml, un „scenario” to nosauc.',
  },
  SC183: { title: 'tukšs diapazons gadījumā', hint: 'Vispirms rakstiet apakšējo robežu.' },
  SC184: {
    title: 'gadījums valodā, kuras scenārijam nav',
    hint: 'Lietojiet scenārija valodu vai tādu, kuras tulkojums ir blakus.',
  },
  SC185: { title: 'prasības ir pretrunā', hint: 'Atstājiet to, kura ir domāta.' },
  SC186: {
    title: 'solis, kurā nekas nenotiek',
    hint: 'Ierakstiet „say”, „do”, „silent: true” vai „end: true”.',
  },
  SC187: {
    title: 'nav ko pārbaudīt',
    hint: 'Paraugsarunas rakstiet scenārijā zem „examples”, gadījumus — failā angry-buyer.test.yaml blakus angry-buyer.yaml.',
  },
};
