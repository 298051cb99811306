import type { ProblemTexts } from '../../../files/problem-catalogue.js';
import { lvEvidenceProblems } from './evidence-problems.js';
import { lvFileProblems } from './file-problems.js';
import { lvExchangeProblems } from './problems-of-exchange.js';
import { lvRubricProblems } from './problems-of-rubrics.js';
import { lvReviewProblems } from './review-problems.js';
import { lvSurveyProblems } from './survey-problems.js';

const splitHint = 'Atdaliet sarunas ar rindu --- vai virsrakstu „# id”.';

import { lvReportProblems } from './report-problems.js';

/** Titles and hints of problems by code; a code that is not here keeps its English words. */
export const lvProblems: ProblemTexts = {
  ...lvReportProblems,
  ...lvEvidenceProblems,
  ...lvReviewProblems,
  ...lvRubricProblems,
  ...lvSurveyProblems,
  ...lvExchangeProblems,
  ...lvFileProblems,

  CL101: { title: 'nepazīstama komanda', hint: 'Komandas uzskaita shoptalk --help.' },
  CL102: { title: 'nepazīstama opcija', hint: 'Pievienojiet --help, lai redzētu komandas opcijas.' },
  CL103: { title: 'trūkst argumenta', hint: 'Pievienojiet --help, lai redzētu, kā komandu lieto.' },
  CL104: {
    title: 'par daudz argumentu',
    hint: 'Lieciet pēdiņās to, kas pieder kopā, vai izdzēsiet lieko.',
  },
  CL105: {
    title: 'nederīga opcijas vērtība',
    hint: 'Pievienojiet --help, lai redzētu, ko opcija pieņem.',
  },
  CL106: {
    title: 'vajadzīgs terminālis vai ievade',
    hint: 'Palaidiet terminālī vai padodiet ievadi pa cauruļvadu.',
  },
  CL107: { title: 'nepazīstams scenārijs', hint: 'Kas ir pieejams, parāda shoptalk scenario list.' },
  CL108: { title: 'nepazīstama kritēriju kopa', hint: 'Kas ir pieejams, parāda shoptalk rubric list.' },
  CL109: { title: 'mape nav atrasta', hint: 'Pārbaudiet ceļu un tā pareizrakstību.' },
  CL110: {
    title: 'nepazīstama valoda',
    hint: 'Izvēlieties en, pl, cs vai lv; bez --lang lieto sistēmas valodu.',
  },
  CL111: { title: 'viens id divas reizes', hint: 'Vienam no abiem failiem piešķiriet citu id.' },
  CL112: {
    title: 'nepazīstama saruna',
    hint: 'shoptalk practise --resume bez id turpina jaunāko.',
  },
  CL113: {
    title: 'saruna ir beigusies',
    hint: 'Sāciet no jauna: shoptalk practise un scenārija id.',
  },
  CL114: {
    title: 'nepazīstama paraugsaruna',
    hint: 'Tās uzskaita shoptalk scenario show --spoilers.',
  },
  CL115: { title: 'dzēšana jāapstiprina', hint: 'Kad esat droši, pievienojiet --yes.' },
  CL116: { title: 'kuru dzēst', hint: 'shoptalk forget <persona> vai shoptalk forget --expired.' },
  CL117: { title: 'nezināms problēmas kods', hint: 'shoptalk explain parāda visus kodus.' },
  CL199: { title: 'negaidīta kļūme', hint: 'Lūdzu, ziņojiet par to kopā ar ievadīto komandu.' },

  ST101: {
    title: 'disks ir pilns',
    hint: 'Atbrīvojiet vietu un turpiniet: viss iepriekšējais ir drošībā.',
  },
  ST102: {
    title: 'krātuve ir aizņemta',
    hint: 'Pagaidiet, līdz otra programma beidz, un mēģiniet vēlreiz.',
  },
  ST103: {
    title: 'krātuvē nevar rakstīt',
    hint: 'Pārbaudiet mapes piekļuves tiesības vai norādiet SHOPTALK_STORE.',
  },
  ST104: {
    title: 'krātuve ir bojāta',
    hint: 'Pārvietojiet to malā (nedzēsiet) un sāciet no jauna vai atjaunojiet kopiju.',
  },
  ST105: {
    title: 'turpināts citur',
    hint: 'Aizveriet vienu no abiem termināļiem un tad turpiniet.',
  },

  VI120: {
    title: 'šajā kritēriju kopā nav jautājumu',
    hint: 'Izvēlieties kontrolsarakstu: kādi ir, parāda shoptalk rubric list.',
  },
  VI121: {
    title: 'nepazīstams jautājums',
    hint: 'Kontrolsaraksta jautājumus ar to id uzskaita shoptalk rubric show.',
  },
  VI122: { title: 'nederīga atbilde', hint: 'Atbildiet tā, kā jautājums prasa.' },
  VI123: {
    title: 'trūkst komentāra',
    hint: 'Dažos vārdos pasakiet, kas notika; aiz svītras (nē | …) vai pie comment.',
  },
  VI124: {
    title: 'atbildes citam kontrolsarakstam',
    hint: 'Norādiet kontrolsarakstu, kuram šīs atbildes pieder.',
  },
  VI125: { title: 'nepazīstams apmeklējums', hint: 'Kādi ir, parāda shoptalk visit list.' },
  VI126: {
    title: 'apmeklējums jau ir iesniegts',
    hint: 'To parāda shoptalk visit show; jaunu sāk ar visit new.',
  },
  VI140: {
    title: 'nezināma programma',
    hint: 'Norādiet programmas id no shoptalk.yaml vai izlaidiet --programme.',
  },
  VI141: {
    title: 'vārds pseidonīma vietā',
    hint: 'Pietiek ar vienu vārdu, kas neatklāj, kas tas ir, piemēram, ūdrs vai kase-2; ja vārdus drīkst glabāt, to saka programma failā shoptalk.yaml (names: kept).',
  },
  VI142: {
    title: 'nederīga apmeklējuma diena',
    hint: 'Norādiet dienu, kas jau ir pienākusi: 2026-03-14, 14.3., šodien vai vakar.',
  },
  VI143: {
    title: 'atbildes ir pretrunā',
    hint: 'Atbildes jāizlabo vai jāpaskaidro: ar explanations atbilžu failā vai ar shoptalk visit resume.',
  },
  VI144: {
    title: 'paskaidrojums par neko',
    hint: 'Paskaidrojumu norāda ar atrastās pretrunas atslēgu; tā ir problēmas aprakstā.',
  },

  TR101: { title: 'tā nav saruna', hint: 'Rakstiet objektu ar „turns”: schemas/conversation.schema.json.' },
  TR102: {
    title: 'trūkst atslēgas',
    hint: 'Pievienojiet atslēgu: schemas/conversation.schema.json.',
  },
  TR103: { title: 'nepareiza veida vērtība', hint: 'Ierakstiet norādītā veida vērtību.' },
  TR105: { title: 'neatļauta vērtība', hint: 'Izvēlieties kādu no nosauktajām vērtībām.' },
  TR106: { title: 'skaitlis ārpus robežām', hint: 'Izvēlieties skaitli atļautajās robežās.' },
  TR120: {
    title: 'saruna nav atrasta',
    hint: 'Katru repliku sāciet ar to, kurš runā, vai norādiet formātu: --format.',
  },
  TR121: {
    title: 'nepazīstams runātājs',
    hint: 'Pasakiet, kas tas ir: --map "Anna=agent" (agent, customer, system vai text).',
  },
  TR122: {
    title: 'vārdi pirms pirmā runātāja',
    hint: 'Sāciet pierakstu ar runātāja vārdu.',
  },
  TR123: {
    title: 'pārāk gara rinda',
    hint: 'Rakstiet vienu sarunu rindā, katru ne lielāku par 1 MB.',
  },
  TR124: {
    title: 'pārāk gara replika',
    hint: 'Replika drīkst būt ne lielāka par 100 kB; pārbaudiet runātāju vārdus.',
  },
  TR125: { title: 'pārāk daudz repliku', hint: splitHint },
  TR126: { title: 'pārāk gara saruna', hint: splitHint },
  TR127: {
    title: 'vārdi bez runātāja',
    hint: 'Atzīmējiet runātāju: <v Agent> WebVTT failā, citur „Agent: ”.',
  },
  TR128: {
    title: 'nepareizs titrs',
    hint: 'Titru raksta kā „00:01.000 --> 00:02.500”, un zem tā ir vārdi.',
  },
  TR129: { title: 'tas nav derīgs JSON', hint: 'Rakstiet vienu JSON objektu rindā.' },
  TR130: {
    title: 'runātāju saraksts nav saprasts',
    hint: 'Rakstiet --map "Anna=agent" (agent, customer, system vai text).',
  },
  TR131: { title: 'baiti, kas nav UTF-8', hint: 'Saglabājiet failu UTF-8 kodējumā.' },
  TR132: { title: 'pierakstu nevar izlasīt', hint: 'Pārbaudiet ceļu un vai drīkstat failu lasīt.' },
  TR133: {
    title: 'valoda, kurā nevar vērtēt',
    hint: 'Ja valoda noteikta nepareizi, norādiet to ar --language.',
  },
  TR134: {
    title: 'nekas nav pateikts',
    hint: 'Nekas nav jādara: iekšējas piezīmes un notikumus nevērtē.',
  },
  TR135: {
    title: 'ieraksts bez teksta',
    hint: 'Lieciet ierakstu atšifrēt un tā vārdus ievietojiet kā dialog ar veidu text.',
  },
  TR136: {
    title: 'nav norādītajā formātā',
    hint: 'Izlaidiet --format: formātu atpazīst pēc satura.',
  },
  TR137: {
    title: 'kolonnas nav atpazītas',
    hint: 'Pirmajā rindā nosauciet kolonnas: conversation, speaker, text, time.',
  },
  TR138: {
    title: 'bojāta rinda',
    hint: 'Lieciet pēdiņās tekstu, kurā ir atdalītājs, pēdiņas vai jauna rinda; pēdiņas tajā dubultojiet.',
  },
  TR139: {
    title: 'vienas sarunas rindas ir izkaisītas',
    hint: 'Sakārtojiet failu pēc sarunas un tad pēc laika.',
  },
  TR140: {
    title: 'vēstule nav saprasta',
    hint: 'Saglabājiet vēstuli vēlreiz kā .eml no programmas, kurā tā ir.',
  },
  TR141: {
    title: 'pārāk garš dokuments',
    hint: 'Eksportējiet mazākās daļās vai kā JSON Lines: viena saruna rindā.',
  },

  BT101: {
    title: 'rezultāts jau ir',
    hint: 'Norādiet citu failu vai pievienojiet --restart, lai visu vērtētu no jauna un to aizstātu.',
  },
  BT102: {
    title: 'tā vairs nav tā pati vērtēšana',
    hint: 'Lai turpinātu, atjaunojiet to, ar ko sākāt, vai pievienojiet --restart, lai visu vērtētu no jauna.',
  },
  BT103: {
    title: 'gaitas fails nav derīgs',
    hint: 'Bez tā nav zināms, kur turpināt: pievienojiet --restart, lai visu vērtētu no jauna.',
  },
  BT104: {
    title: 'nepabeigtais rezultāts ir bojāts',
    hint: 'Tas ir īsāks par ierakstīto: pievienojiet --restart, lai visu vērtētu no jauna.',
  },
  BT105: { title: 'rezultāts ir ievades fails', hint: 'Norādiet citu failu ar --out.' },
  BT106: {
    title: 'nav vietas, kur rakstīt',
    hint: 'Atbrīvojiet vietu un palaidiet to pašu komandu: tā turpinās, kur apstājās.',
  },
  BT107: {
    title: 'ievade mainījās lasīšanas laikā',
    hint: 'Pagaidiet, līdz tā ir pilnībā ierakstīta, un vērtējiet vēlreiz ar --restart.',
  },
  BT108: {
    title: 'rezultātu lieto cita vērtēšana',
    hint: 'Pagaidiet to vai apturiet un palaidiet to pašu komandu: tā turpinās, kur otra apstājās.',
  },
  BT109: {
    title: 'nevarēs turpināt',
    hint: 'Ja vērtēšanai jāpārdzīvo pārtraukums, saglabājiet ievadi failā un norādiet to.',
  },

  LM101: {
    title: 'pārāk maz, lai mācītos',
    hint: 'Marķējiet vismaz divdesmit sarunas (vai replikas), un ne visas vienādi.',
  },
  LM102: { title: 'tas nav modelis', hint: 'Norādiet mapi, ko ierakstījusi shoptalk learn.' },
  LM103: { title: 'modelis ir bojāts', hint: 'Apgūstiet to no jauna ar shoptalk learn.' },
  LM104: { title: 'citas versijas modelis', hint: 'Apgūstiet to no jauna ar šo Shoptalk versiju.' },
  LM105: { title: 'mape nav modelis', hint: 'Izvēlieties citu mapi: pārraksta tikai modeli.' },
};
