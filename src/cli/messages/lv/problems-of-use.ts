import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with what is typed, with the store and with visits. */
export const lvUseProblems: ProblemTexts = {
  CL101: { title: 'nezināma komanda', hint: 'Visas komandas uzskaita shoptalk --help.' },
  CL102: { title: 'nezināma opcija', hint: 'Pievienojiet --help, lai redzētu komandas opcijas.' },
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
  CL107: { title: 'nezināms scenārijs', hint: 'Kas ir pieejams, parāda shoptalk scenario list.' },
  CL108: { title: 'nezināma kritēriju kopa', hint: 'Kas ir pieejams, parāda shoptalk rubric list.' },
  CL109: { title: 'mape nav atrasta', hint: 'Pārbaudiet ceļu un tā pareizrakstību.' },
  CL110: {
    title: 'nezināma valoda',
    hint: 'Izvēlieties en, pl, cs vai lv; bez --lang lieto sistēmas valodu.',
  },
  CL111: { title: 'viens id divas reizes', hint: 'Vienam no abiem failiem piešķiriet citu id.' },
  CL112: {
    title: 'nezināma treniņa saruna',
    hint: 'shoptalk practise --resume bez id turpina jaunāko nepabeigto.',
  },
  CL113: {
    title: 'saruna ir beigusies',
    hint: 'Sāciet no jauna: shoptalk practise un scenārija id.',
  },
  CL114: {
    title: 'nezināma paraugsaruna',
    hint: 'Tās uzskaita shoptalk scenario show --spoilers.',
  },
  CL115: { title: 'dzēšana jāapstiprina', hint: 'Ja par to vairs nav šaubu, pievienojiet --yes.' },
  CL116: { title: 'kuru dzēst', hint: 'shoptalk forget <persona> vai shoptalk forget --expired.' },
  CL117: { title: 'nezināms problēmas kods', hint: 'shoptalk explain parāda visus kodus.' },
  NW101: { title: 'darba mapes vietā ir fails', hint: 'Izvēlieties citu nosaukumu vai pārvietojiet failu.' },
  NW102: {
    title: 'šajā valodā jautājumu vēl nav',
    hint: 'Izvēlieties citu valodu ar --lang; gatavu scenāriju var pārtulkot.',
  },
  NW103: {
    title: 'atbildes beidzas par agru',
    hint: 'Rakstiet pa atbildei rindā; tukša rinda pieņem parasto atbildi. Terminālī var atbildēt tālāk.',
  },
  NW104: {
    title: 'fails ar šādu nosaukumu jau ir',
    hint: 'Izvēlieties citu scenārija nosaukumu vai pārvietojiet failu.',
  },
  NW105: {
    title: 'nav, no kā veidot uzmetumu',
    hint: 'Sarunas pierakstā jārunā gan klientam, gan darbiniekam.',
  },
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
    hint: 'Pārvietojiet to malā (nedzēsiet) un atjaunojiet rezerves kopiju vai sāciet no jauna.',
  },
  ST105: {
    title: 'turpināts citur',
    hint: 'Aizveriet vienu no abiem termināļiem un turpiniet otrā.',
  },

  VI120: {
    title: 'šajā kritēriju kopā nav jautājumu',
    hint: 'Izvēlieties kontrolsarakstu: kādi ir, parāda shoptalk rubric list.',
  },
  VI121: {
    title: 'nezināms jautājums',
    hint: 'Kontrolsaraksta jautājumus ar to id uzskaita shoptalk rubric show.',
  },
  VI122: { title: 'nederīga atbilde', hint: 'Atbildiet tā, kā jautājums prasa.' },
  VI123: {
    title: 'trūkst komentāra',
    hint: 'Dažos vārdos pasakiet, kas notika, aiz svītras (nē | …) vai pie comment.',
  },
  VI124: {
    title: 'atbildes citam kontrolsarakstam',
    hint: 'Norādiet kontrolsarakstu, kuram šīs atbildes pieder.',
  },
  VI125: { title: 'nezināms apmeklējums', hint: 'Kādi ir, parāda shoptalk visit list.' },
  VI126: {
    title: 'apmeklējums jau ir iesniegts',
    hint: 'To parāda shoptalk visit show; jaunu sāk ar shoptalk visit new.',
  },
  VI140: {
    title: 'nezināma programma',
    hint: 'Norādiet programmas id no shoptalk.yaml vai izlaidiet --programme.',
  },
  VI141: {
    title: 'cilvēka vārds pseidonīma vietā',
    hint: 'Izvēlieties vienu vārdu, kas neatklāj, kurš tas ir, piemēram, ūdrs vai kase-2; ja cilvēku vārdus drīkst glabāt, to pasaka programma failā shoptalk.yaml (names: kept).',
  },
  VI142: {
    title: 'nederīga apmeklējuma diena',
    hint: 'Norādiet dienu, kas jau ir pienākusi: 2026-03-14, 14.3., šodien vai vakar.',
  },
  VI143: {
    title: 'atbildes ir pretrunā',
    hint: 'Izlabojiet atbildes vai paskaidrojiet: ar explanations atbilžu failā vai ar shoptalk visit resume.',
  },
  VI144: {
    title: 'paskaidrojums bez pretrunas',
    hint: 'Paskaidrojumam vajag atrastas pretrunas atslēgu; to nosauc ziņojums par pretrunu.',
  },
};
