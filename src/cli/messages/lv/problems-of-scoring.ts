import type { ProblemTexts } from '../../../files/problem-catalogue.js';

const splitHint = 'Atdaliet sarunas ar rindu --- vai virsrakstu „# id”.';

/** Problems with transcripts, with scoring many of them, and with what is learnt from labels. */
export const lvScoringProblems: ProblemTexts = {
  TR101: {
    title: 'tā nav saruna',
    hint: 'Rakstiet objektu ar „turns”; kas tajā ir, pasaka schemas/conversation.schema.json.',
  },
  TR102: {
    title: 'trūkst atslēgas',
    hint: 'Pievienojiet atslēgu; kādas ir, pasaka schemas/conversation.schema.json.',
  },
  TR103: { title: 'nepareiza veida vērtība', hint: 'Ierakstiet norādītā veida vērtību.' },
  TR105: { title: 'neatļauta vērtība', hint: 'Izvēlieties kādu no nosauktajām vērtībām.' },
  TR106: { title: 'skaitlis ārpus robežām', hint: 'Izvēlieties skaitli atļautajās robežās.' },
  TR120: {
    title: 'saruna nav atrasta',
    hint: 'Katru repliku sāciet ar to, kurš runā, vai norādiet formātu ar --format.',
  },
  TR121: {
    title: 'nezināms runātājs',
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
    title: 'nav saprotams, kas ir runātājs',
    hint: 'Rakstiet --map "Anna=agent" (agent, customer, system vai text).',
  },
  TR131: { title: 'baiti, kas nav UTF-8', hint: 'Saglabājiet failu UTF-8 kodējumā.' },
  TR132: { title: 'pierakstu nevar izlasīt', hint: 'Pārbaudiet ceļu un vai drīkstat failu lasīt.' },
  TR133: {
    title: 'valoda, kurā nevar vērtēt',
    hint: 'Ja valoda noteikta nepareizi, norādiet to ar --language.',
  },
  TR134: {
    title: 'neviens neko nav teicis',
    hint: 'Nekas nav jādara: iekšējas piezīmes un notikumus nevērtē.',
  },
  TR135: {
    title: 'skaņas ieraksts bez teksta',
    hint: 'Lieciet ierakstu pārrakstīt tekstā un vārdus ievietojiet kā „dialog”, kura veids ir text.',
  },
  TR136: {
    title: 'tas nav norādītajā formātā',
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
    title: 'vienas sarunas rindas nav kopā',
    hint: 'Sakārtojiet failu pēc sarunas un tad pēc laika.',
  },
  TR140: {
    title: 'e-pasta vēstule nav saprasta',
    hint: 'Saglabājiet vēstuli vēlreiz kā .eml no programmas, kurā tā ir.',
  },
  TR141: {
    title: 'pārāk garš dokuments',
    hint: 'Eksportējiet mazākās daļās vai kā JSON Lines: viena saruna rindā.',
  },

  BT101: {
    title: 'rezultāta fails jau ir',
    hint: 'Norādiet citu failu vai pievienojiet --restart, lai visu vērtētu no jauna un to aizstātu.',
  },
  BT102: {
    title: 'tā vairs nav tā pati vērtēšana',
    hint: 'Lai turpinātu, atjaunojiet to, ar ko sākāt, vai pievienojiet --restart, lai visu vērtētu no jauna.',
  },
  BT103: {
    title: 'darba gaitas fails nav lietojams',
    hint: 'Bez tā nav zināms, kur turpināt: pievienojiet --restart, lai visu vērtētu no jauna.',
  },
  BT104: {
    title: 'nepabeigtais rezultāta fails ir bojāts',
    hint: 'Tas ir īsāks par ierakstīto: pievienojiet --restart, lai visu vērtētu no jauna.',
  },
  BT105: { title: 'rezultāts nonāktu ievades failā', hint: 'Norādiet citu failu ar --out.' },
  BT106: {
    title: 'nav vietas, kur rakstīt',
    hint: 'Atbrīvojiet vietu un palaidiet to pašu komandu: tā turpinās no vietas, kur apstājās.',
  },
  BT107: {
    title: 'ievade mainījās, kamēr to lasīja',
    hint: 'Pagaidiet, līdz tā ir pilnībā ierakstīta, un vērtējiet vēlreiz ar --restart.',
  },
  BT108: {
    title: 'rezultāta failu raksta cita vērtēšana',
    hint: 'Pagaidiet otru vērtēšanu vai apturiet to un palaidiet to pašu komandu: tā turpinās no vietas, kur otra apstājās.',
  },
  BT109: {
    title: 'pārtrauktu darbu nevarēs turpināt',
    hint: 'Ja vērtēšanai jāpārdzīvo pārtraukums, saglabājiet ievadi failā un norādiet to.',
  },

  LM101: {
    title: 'pārāk maz, lai mācītos',
    hint: 'Marķējiet vismaz divdesmit sarunas (vai replikas), un ne visas vienādi.',
  },
  LM102: { title: 'tas nav modelis', hint: 'Norādiet mapi, ko ierakstījusi shoptalk learn.' },
  LM103: { title: 'modelis ir bojāts', hint: 'Apgūstiet to no jauna ar shoptalk learn.' },
  LM104: { title: 'citas versijas modelis', hint: 'Apgūstiet to no jauna ar šo Shoptalk versiju.' },
  LM105: { title: 'mapē ir kas cits, nevis modelis', hint: 'Izvēlieties citu mapi: pārraksta tikai modeli.' },
};
