import type { ProblemTexts } from '../../../files/problem-catalogue.js';
import type { ProblemKind } from '../../../files/problems/kind.js';

/** The ten findings on the shape of a file; a family's letters begin each code. */
function shape(family: string, genitive: string, locative: string): Readonly<Record<string, ProblemKind>> {
  return {
    [`${family}101`]: {
      title: `tas nav ${genitive} fails`,
      hint: 'Failā jābūt atslēgām un vērtībām; atslēgas ir aprakstītas mapē schemas/.',
    },
    [`${family}102`]: { title: 'trūkst atslēgas', hint: 'Pievienojiet atslēgu.' },
    [`${family}103`]: { title: 'nepareiza veida vērtība', hint: 'Ierakstiet norādītā veida vērtību.' },
    [`${family}104`]: {
      title: 'nezināma atslēga',
      hint: 'Izlabojiet pareizrakstību vai izdzēsiet atslēgu.',
    },
    [`${family}105`]: { title: 'neatļauta vērtība', hint: 'Izvēlieties kādu no nosauktajām vērtībām.' },
    [`${family}106`]: {
      title: 'skaitlis ārpus robežām',
      hint: 'Izvēlieties skaitli atļautajās robežās.',
    },
    [`${family}107`]: { title: 'nepareiza forma', hint: 'Rakstiet norādītajā formā.' },
    [`${family}108`]: {
      title: 'ierakstu par maz vai par daudz',
      hint: 'Pievienojiet vai izdzēsiet ierakstus.',
    },
    [`${family}109`]: { title: 'neder neviena forma', hint: 'Rakstiet kādā no nosauktajām formām.' },
    [`${family}110`]: {
      title: 'vērtība neatbilst shēmai',
      hint: `Mapē schemas/ ir rakstīts, kas drīkst būt ${locative}.`,
    },
  };
}

/** Findings on translations, of whatever is translated. */
function translation(family: string): Readonly<Record<string, ProblemKind>> {
  return {
    [`${family}140`]: {
      title: 'tulkojums novecojis',
      hint: 'Atjauniniet „to”, ierakstiet šodienas rindu „from” un izdzēsiet „now”.',
    },
    [`${family}141`]: { title: 'rinda nav pārtulkota', hint: 'Ierakstiet tulkojumu „to”.' },
    [`${family}142`]: {
      title: 'tulkojums rindai, kuras nav',
      hint: 'Izdzēsiet to vai piešķiriet tam pareizās rindas id.',
    },
    [`${family}143`]: {
      title: 'tulkojumā pazudusi vieta figūriekavās',
      hint: 'Ielieciet to ar visām figūriekavām tur, kur jābūt vārdam.',
    },
    [`${family}144`]: {
      title: 'vieta figūriekavās, ko nekas neaizpilda',
      hint: 'Lietojiet oriģināla vietas; rindu ar citu vietu neviens nekad nepateiks.',
    },
    [`${family}145`]: { title: 'tulkojums nepareizā formā', hint: 'Rakstiet to tādā formā kā oriģinālā.' },
    [`${family}146`]: {
      title: 'cita faila tulkojums',
      hint: 'Faila nosaukums ir tulkotā faila nosaukums, punkts un valoda: angry-buyer.lv.yaml.',
    },
    [`${family}147`]: {
      title: 'paraugi nav pārtulkoti',
      hint: 'Uzrakstiet, kā to saka cilvēki šajā valodā.',
    },
    [`${family}148`]: {
      title: '„tu” starp „Jūs”',
      hint: 'Sakiet to ar „Jūs” vai cita teikto lieciet pēdiņās.',
    },
    [`${family}149`]: {
      title: 'tulkojums daudz garāks vai īsāks par oriģinālu',
      hint: 'Salīdziniet abus: varbūt pazudis teikums vai teksts pieder citai rindai.',
    },
  };
}

const unknownBehaviour: ProblemKind = {
  title: 'nezināma uzvedība',
  hint: 'Lietojiet id no uzvedību kataloga.',
};
const sameId: ProblemKind = { title: 'viens id divas reizes', hint: 'Katram piešķiriet savu id.' };

/** Titles and hints of problems in files of any kind, in scenarios and in rubrics. */
export const lvFileProblems: ProblemTexts = {
  ...shape('SC', 'scenārija', 'scenārijā'),
  ...shape('RB', 'kritēriju kopas', 'kritēriju kopā'),
  ...shape('VI', 'apmeklējuma', 'apmeklējumā'),
  ...shape('WS', 'darba mapes iestatījumu', 'darba mapes iestatījumos'),
  ...translation('SC'),
  ...translation('RB'),

  FI101: { title: 'fails nav atrasts', hint: 'Pārbaudiet ceļu un tā pareizrakstību.' },
  FI102: {
    title: 'failu nevar izlasīt',
    hint: 'Pārbaudiet, vai tas ir fails un vai drīkstat to lasīt.',
  },
  FI103: { title: 'fails ir pārāk liels', hint: 'Sadaliet to: tāda veida fails drīkst būt līdz 2 MB.' },
  FI104: { title: 'tas nav UTF-8 teksts', hint: 'Saglabājiet failu UTF-8 kodējumā.' },
  FI105: {
    title: 'YAML nevar izlasīt',
    hint: 'Pārbaudiet atkāpes, pēdiņas un atstarpi aiz katra kola šajā un iepriekšējā rindā.',
  },
  FI106: { title: 'atslēga uzrakstīta divreiz', hint: 'Paturiet vienu vai pārdēvējiet.' },
  FI107: {
    title: 'pārāk daudz līmeņu',
    hint: 'Failā drīkst būt ne vairāk kā 64 līmeņi; pārbaudiet iekavas.',
  },
  FI108: {
    title: 'pārāk garš teksts',
    hint: 'Viens teksts drīkst būt ne garāks par 256 KB; sadaliet to.',
  },
  FI109: {
    title: 'vairāki dokumenti vienā failā',
    hint: 'Izdzēsiet rindu „---” vai izveidojiet divus failus.',
  },
  FI110: {
    title: 'pārāk daudz atsauču',
    hint: 'Atkārtojumus izrakstiet, nevis lietojiet * un &.',
  },
  FI111: { title: 'tukšs fails', hint: 'Uzrakstiet failu vai izdzēsiet to.' },
  FI112: {
    title: 'nezināma YAML birka',
    hint: 'Izdzēsiet birku vai lieciet tekstu pēdiņās, ja tas sākas ar „!”.',
  },
  FI113: {
    title: 'failu nevar ierakstīt',
    hint: 'Pārbaudiet, vai mape pastāv un vai drīkstat tajā rakstīt.',
  },

  SC120: unknownBehaviour,
  SC121: { title: 'nezināms fakts', hint: 'Lietojiet id no „facts” vai pievienojiet faktu.' },
  SC122: {
    title: 'nezināms temats',
    hint: 'Lietojiet id no „topics” vai „facts” vai pievienojiet tematu.',
  },
  SC123: {
    title: 'nezināma darbība',
    hint: 'Lietojiet id no „desk.actions” vai pievienojiet darbību.',
  },
  SC124: { title: 'nezināms nobeigums', hint: 'Lietojiet id no „endings” vai pievienojiet nobeigumu.' },
  SC125: { title: 'nezināms karodziņš', hint: 'Ierakstiet karodziņu un tā sākuma vērtību zem „flags”.' },
  SC126: {
    title: 'nezināms noskaņojums',
    hint: 'Ierakstiet noskaņojumu un tā sākuma vērtību zem „mood”.',
  },
  SC127: {
    title: 'nezināms parametrs',
    hint: 'Lietojiet kādas darbvietas darbības parametru.',
  },
  SC128: {
    title: 'kļūda nosacījumā',
    hint: 'Nosacījumus raksta CEL valodā ar mood, flags, limits, turns, left, said(), now(), done(), tried(), revealed(), asked() un param(). Tos savieno ar ==, !=, <, &&, || un !.',
  },
  SC129: { title: 'kļūda paraugā', hint: 'Paraugu valoda ir aprakstīta dokumentācijā.' },
  SC130: sameId,
  SC131: {
    title: 'nobeigumam bez nosacījuma jābūt tieši vienam',
    hint: 'Vienam nobeigumam izlaidiet „when”: to lieto, ja darbinieks aiziet vai replikas beidzas.',
  },
  SC132: {
    title: 'nav nobeiguma ar vajadzīgo iznākumu',
    hint: 'Pievienojiet nobeigumu ar labu un nobeigumu ar sliktu iznākumu.',
  },
  SC133: { title: 'tukšs punktu diapazons', hint: 'Vispirms rakstiet apakšējo robežu.' },
  SC134: {
    title: 'nezināma kritēriju kopa',
    hint: 'Lietojiet kādas pieejamas kritēriju kopas id.',
  },
  SC135: { title: 'nezināms temperaments', hint: 'Lietojiet kāda mapes „temperaments” faila id.' },
  SC136: {
    title: 'šai valodai nav vispārīgo repliku',
    hint: 'Mapē „stock” pievienojiet šīs valodas failu.',
  },

  RB120: unknownBehaviour,
  RB121: { title: 'nezināma joma', hint: 'Lietojiet id no „dimensions” vai pievienojiet jomu.' },
  RB122: { title: 'nezināma sadaļa', hint: 'Lietojiet id no „sections” vai pievienojiet sadaļu.' },
  RB123: sameId,
  RB124: {
    title: 'pierādījumam jābūt tieši viena veida',
    hint: 'Norādiet tieši vienu: said, done, seen vai judged.',
  },
  RB125: {
    title: 'jāmeklē tieši viena lieta',
    hint: 'Norādiet tieši vienu no atslēgām, kas pasaka, ko meklēt.',
  },
  RB126: {
    title: 'kļūda nosacījumā',
    hint: 'Nosacījumus raksta CEL valodā ar cue(), said(), done(), answers, limits, turns, agent_turns, customer_turns un channel. Tos savieno ar ==, !=, <, &&, || un !.',
  },
  RB127: {
    title: 'nosacījums nav ne jā, ne nē',
    hint: "Salīdziniet to ar kaut ko: cue('angry') > 0.",
  },
  RB128: { title: 'svari, kas kopā neko nesver', hint: 'Norādiet svaru virs 0 vai izlaidiet „weight”.' },
  RB129: {
    title: 'joma bez kritērijiem',
    hint: 'Katrai rubrikai ir empathy, procedure un resolution ar šiem id: laukā „title” sauciet tos, kā vēlaties, un katram dodiet kritēriju.',
  },
  RB130: {
    title: 'jomā neko nevar nopelnīt',
    hint: 'Pievienojiet kritēriju, kas bez nosacījuma meklē kaut ko labu.',
  },
  RB131: {
    title: 'nosacījumā minēts kas nezināms',
    hint: 'Lietojiet id no šīs kritēriju kopas vai no uzvedību kataloga.',
  },
  RB132: {
    title: 'jautājums neatbilst savam veidam',
    hint: 'Katra veida atslēgas ir aprakstītas shēmā.',
  },
  RB133: { title: 'joslas vai sliekšņi neaug', hint: 'Rakstiet tos no zemākā līdz augstākajam.' },
  RB134: { title: 'neiespējama secība laikā', hint: 'Izdzēsiet vienu no abiem nosacījumiem.' },
  RB135: { title: 'atbilde, kuras jautājumam nav', hint: 'Lietojiet kādu no jautājuma atbildēm.' },
  RB136: { title: 'starp robežām nekā nav', hint: 'Vispirms rakstiet apakšējo robežu.' },
  FI118: {
    title: 'nosaukums atšķiras no faila nosaukuma',
    hint: 'Dodiet abiem vienu nosaukumu: to meklē pēc faila nosaukuma.',
  },
};
