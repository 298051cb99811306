import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems in behaviour files and in patterns. */
export const lvBehaviourProblems: ProblemTexts = {
  BH099: { title: 'YAML nevar izlasīt', hint: 'Pārbaudiet pēdiņas, kolus un atkāpes šajā vietā.' },
  BH100: { title: 'tas nav uzvedības fails', hint: 'Uzvedības failā ir id, by, meaning un languages.' },
  BH101: { title: 'nezināma atslēga', hint: 'Izlabojiet pareizrakstību vai izdzēsiet atslēgu.' },
  BH102: { title: 'nepareiza veida vērtība', hint: 'Ierakstiet norādītā veida vērtību.' },
  BH103: { title: 'neatļauta vērtība', hint: 'Izvēlieties kādu no nosauktajām vērtībām.' },
  BH104: { title: 'nav parauga', hint: 'Rakstiet paraugu kā tekstu vai ar atslēgu „match”.' },
  BH105: { title: 'valodai nav profila', hint: 'Lietojiet valodu, kurai profils ir.' },
  BH106: { title: 'viena uzvedība divreiz', hint: 'Atstājiet vienu no abiem failiem.' },
  BH107: {
    title: 'valodas fails bez savas uzvedības',
    hint: 'Nosauciet failu tāpat kā uzvedību, pie kuras tas pieder, un turiet to savas valodas mapē.',
  },
  BH110: { title: 'iekavām trūkst pāra', hint: 'Aizveriet katru atvērto iekavu.' },
  BH112: {
    title: 'nezināms vārdu saraksts',
    hint: 'Nosauciet kādu valodas profila sarakstu vai definējiet to zem „lists”.',
  },
  BH113: {
    title: 'nezināms datu veids',
    hint: 'Lietojiet <number>, <money>, <time>, <date>, <duration>, <name> vai <code>.',
  },
  BH114: { title: 'izlaists pārāk daudz vārdu', hint: 'Izlaidiet mazāk vārdu.' },
  BH115: { title: 'zīme, kurai te nav nozīmes', hint: 'Izņemiet to vai rakstiet vārdu bez tās.' },
  BH116: { title: 'zīme nepareizā vietā', hint: '„^” raksta parauga sākumā, „$” tā beigās.' },
  BH117: {
    title: 'paraugs, kas derētu visam',
    hint: 'Ierakstiet tajā vārdu, sarakstu vai datu veidu, kam noteikti jābūt.',
  },
  BH120: { title: 'nosacījums ar nezināmu uzvedību', hint: 'Lietojiet uzvedību kataloga id.' },
  BH121: {
    title: 'atrodama savā pretpiemērā',
    hint: 'Sašauriniet paraugu vai pievienojiet „unless”; teksts, kas to tiešām parāda, pieder pie piemēriem.',
  },
  BH122: {
    title: 'nav atrodama nevienā no piemēriem',
    hint: 'Rakstiet paraugus tā, kā to saka piemēri: maziem burtiem, bez garumzīmēm un mīkstinājuma zīmēm.',
  },
  BH123: { title: 'viens un tas pats paraugs divreiz', hint: 'Atstājiet vienu no abiem.' },
  BH124: {
    title: 'viens un tas pats piemērs divreiz',
    hint: 'Atstājiet vienu; piemērs nekad nav arī pretpiemērs.',
  },
  BH125: { title: 'piemērs citā valodā', hint: 'Pārvietojiet to uz tās valodas mapi vai iztulkojiet.' },
  BH126: {
    title: 'paraugi bez piemēriem',
    hint: 'Uzrakstiet vismaz 25 piemērus un 10 tekstus, kas tikai līdzinās: ar tiem paraugus pārbauda.',
  },
  BH127: {
    title: 'nosacījums par otras puses uzvedību',
    hint: '„after” skatās uz otru pusi, „previous”, „beside” un „without” – uz to pašu, „earlier” – uz abām.',
  },
  BH128: { title: 'uzvedība bez nosaukuma, puses vai nozīmes', hint: 'Norādiet id, by un meaning.' },
  BH129: {
    title: 'vārdu saraksts, ko neviens paraugs nelieto',
    hint: 'Noņemiet to vai nosauciet paraugā: @saraksts.',
  },
  BH190: { title: 'nezināma uzvedība', hint: 'Lietojiet kādu kataloga uzvedību vai uzrakstiet tās failu.' },
};
