import { lvPlural } from '../../../language/plural.js';
import { lvForms } from '../../../language/written-forms.js';
import type { ScoreMessages } from '../messages.js';

const conversations = (n: number): string =>
  `${n} ${lvPlural(n, { zero: 'sarunu', one: 'saruna', other: 'sarunas' })}`;

/** `shoptalk score`: its help and what it says beside the scorecards. */
export const lvScore: ScoreMessages = {
  scoreFilesArgument: 'sarunu pieraksti vai - standarta ievadei',
  scoreOptionRubric: 'kritēriju kopas id vai ceļš uz tās failu',
  scoreOptionMin: 'kopvērtējums, kas jāsasniedz katrai sarunai (noklusējums: kritēriju kopas slieksnis)',
  scoreOptionMap: 'kas ir runātājs: "Anna=agent", customer, system vai text (var atkārtot)',
  scoreOptionFormat: 'lasīt kā šo formātu, nevis to atpazīt',
  scoreOptionLanguage: 'sarunu valoda, piemēram, lv; citādi kā norādīts sarunās vai kā atpazīts',
  scoreOptionSummaryOnly: 'tikai kopsavilkums, standarta izvadē',
  scoreOptionOut: 'raksta šajā failā vienu JSON rindu par katru sarunu; pārtraukta vērtēšana tur turpinās',
  scoreOptionRestart: 'visu vērtē no jauna un aizstāj --out norādīto',
  scoreOptionWorkers: 'cik procesora kodolu drīkst izmantot (noklusējums: visus)',
  scoreOptionQuiet: 'bez kopsavilkuma un darba gaitas',
  scoreOptionTrustLabels:
    'ņemt darbinieka rīcību un klienta pazīmes no cilvēka marķējuma, nevis meklēt pašam',
  scoreHelp: `
Formāti: teksts ar runātāju vārdiem, WebVTT, SRT, JSON Lines; tos atpazīst pēc satura.
Izejas kods: 0 viss kārtībā · 1 kāda saruna nav nokārtota vai ieraksts bojāts · 2 neko nevarēja izlasīt

Piemēri:
  shoptalk score call.txt
  shoptalk score *.vtt calls.jsonl --rubric complaint-call --json > scores.jsonl
  shoptalk score exports/*.json --out scores.jsonl
  shoptalk score call.txt --map "Anna=agent" --map "Ozola kungs=customer"
  cat chat.txt | shoptalk score -`,
  scoreNeedsFiles: 'komandai score vajadzīgi sarunu pieraksti',
  scoreNeedsFilesHint:
    'Norādiet failus (shoptalk score call.txt) vai padodiet pierakstu pa cauruļvadu (cat call.txt | shoptalk score -).',
  scoreBadMin: (given) => `--min „${given}” nav skaitlis no 0 līdz 200`,
  scoreNotConversation: (id) =>
    `„${id}” ir apmeklējumu kontrolsaraksts; sarunas vērtējiet pēc citas kritēriju kopas`,
  scoreProgress: (scored, problems, perSecond, left) =>
    `novērtēts: ${scored}${problems === 0 ? '' : `, ar problēmām: ${problems}`}, ${lvForms.number(perSecond)} sekundē${
      left === undefined ? '' : `, ${left}`
    }`,
  scoreTimeLeft: (seconds) =>
    seconds < 60
      ? `atlicis ap ${seconds} s`
      : seconds < 3600
        ? `atlicis ap ${Math.round(seconds / 60)} min`
        : `atlicis ap ${lvForms.number(Math.round(seconds / 360) / 10)} h`,
  scoreBadWorkers: (given) => `--workers „${given}” nav vesels skaitlis no 0 līdz 256`,
  scoreOutOrSummary: '--out un --summary-only nevar lietot kopā',
  scoreOutOrSummaryHint: 'Kopsavilkums pēc vairākām sarunām parādās pats: izlaidiet --summary-only.',
  scoreRestartNeedsOut: '--restart lieto tikai kopā ar --out',
  scoreGoesOn: (scored) => `Turpina: agrāk jau novērtēts ${scored}.`,
  scoreNothingLeft: 'Tas viss jau agrāk ir novērtēts.',
  scoreStopped: (scored) =>
    `Apturēts; ir novērtēts: ${conversations(scored)}. Tā pati komanda turpinās no šīs vietas.`,
  scoreStoppedForGood: 'Apturēts; standarta ievadi nevar izlasīt vēlreiz, tāpēc nākamreiz jāsāk no gala.',
  scoreStdinNotResumed: 'standarta ievadi nevar izlasīt vēlreiz: ja darbu pārtrauks, būs jāsāk no gala',
  scoreOutputIsInput: 'rezultāts pārrakstītu ievades failu',
  scoreInputChanged: 'šis fails mainījās, kamēr to lasīja; līdz šim novērtētais ir saglabāts',
  scoreOutputThere: 'šāds rezultāta fails jau ir',
  scoreJournalDamaged: 'trūkst vai ir bojāts ieraksts par to, cik tālu tikusi nepabeigtā vērtēšana',
  scorePartLost: 'nepabeigtais rezultāts ir īsāks, nekā bija',
  scoreBeingWritten: (process) => `šo rezultātu pašlaik raksta cita vērtēšana (process ${process})`,
  scoreOtherProgram: 'nepabeigto vērtēšanu sāka cita Shoptalk versija',
  scoreOtherRubric: 'nepabeigtā vērtēšana sākta ar citu kritēriju kopu, vai arī tā ir mainīta',
  scoreOtherInputs: 'nepabeigtā vērtēšana sākta ar citiem ievades failiem',
  scoreOtherOption: (name) => `nepabeigtā vērtēšana sākta ar citu vērtību: ${name}`,
  scoreChangedInput: 'šis ievades fails ir mainījies, kopš sākta nepabeigtā vērtēšana',
  scoreNoRoom: 'diskā vairs nav vietas; līdz šim novērtētais ir saglabāts',
  scoreNoFolder: 'mapes, kurā jāraksta rezultāts, nav',
  scoreNoFolderHint: 'Izveidojiet mapi vai norādiet failu esošā mapē.',
  scoreNotAllowed: 'nav tiesību šeit rakstīt',
  scoreNoPlainFile: 'tas nav parasts fails; bez --out vērtējumi nonāk standarta izvadē',
  scoreCannotWrite: (code) => `to nevar ierakstīt (${code})`,
  scoreStdinName: 'standarta ievade',
};
