import { lvPlural } from '../../../language/plural.js';
import type { RubricTrialMessages } from '../messages.js';

/** `shoptalk rubric try` and `shoptalk rubric diff`. */
export const lvRubricTrials: RubricTrialMessages = {
  rubricTryHelp: 'Novērtē sarunas ar topošu kritēriju kopu: kas tika ieskaitīts un kam pietrūka nedaudz',
  draftArgument: 'kritēriju kopas fails vai id',
  trialTranscriptsArgument: 'atšifrējumi jebkurā formātā, ko lasa score, vai - (standarta ievade)',
  optionTrialScenario: 'izmēģināt ar šī scenārija paraugsarunu',
  optionTrialReplay: 'kura paraugsaruna',
  optionTrialCriterion: 'rādīt tikai šo kritēriju',
  optionTrialWatch: 'izmēģināt no jauna pēc katras melnraksta vai atšifrējuma saglabāšanas; q beidz',
  trialWatchNeedsFiles: '--watch failus lasa vēlreiz; standarta ievadi var nolasīt tikai vienreiz',
  trialBrokenWhileWatching: 'Tā to izmēģināt nevar; gaidu nākamo izmaiņu.',
  trialNeedsConversation: 'nosauciet atšifrējumu vai scenāriju ar --scenario',
  noSuchCriterion: (id) => `kritēriju kopā nav kritērija „${id}”`,
  trialHeads: ['kritērijs', 'punkti', 'rezultāts', 'gājieni'],
  trialAsks: 'prasa',
  trialCounted: 'ieskaitīts',
  trialNear: 'gandrīz',
  trialCondition: 'neattiecas',
  trialWouldEarn: 'dotu punktus',
  foundBy: { rule: 'kārtula', model: 'modelis', llm: 'valodas modelis', person: 'cilvēks' },
  missUnsure: (needed) => `pārāk nedroši, vajag ${needed}`,
  missNotBefore: (other, turn) => `nāk pēc ${other} (${turn}), nevis pirms`,
  missNotAfter: (others) => `pirms tam nebija: ${others}`,
  missNotInReply: (others) => `nav atbilde uz: ${others}`,
  missTooLate: (others, turns) =>
    `par ${turns} ${lvPlural(turns, { zero: 'gājieniem', one: 'gājienu', other: 'gājieniem' })} par vēlu pēc: ${others}`,
  missNotInFirst: (turns) =>
    `par ${turns} ${lvPlural(turns, { zero: 'gājieniem', one: 'gājienu', other: 'gājieniem' })} par tālu no sākuma`,
  missNotInLast: (turns) =>
    `par ${turns} ${lvPlural(turns, { zero: 'gājieniem', one: 'gājienu', other: 'gājieniem' })} par tālu no beigām`,
  missWhere: (condition) => `nav spēkā: ${condition}`,
  rubricDiffHelp: 'Rāda, ko mainīta kritēriju kopa izdara ar agrākām sarunām, pirms tā stājas spēkā',
  diffOldArgument: 'līdzšinējā kritēriju kopa: id vai fails',
  diffNewArgument: 'jaunā kritēriju kopa: id vai fails',
  diffTranscriptsArgument: 'atšifrējumi, ko vērtēt ar abām, vai score --out faili',
  optionMaxShift: 'kods 1, ja kāds rezultāts mainās par vairāk punktiem',
  optionMaxFlips: 'kods 1, ja vairāk sarunu maina ieskaiti',
  diffBadGate: (given) => `„${given}” nav skaitlis no 0`,
  diffScores: (file) => `${file} nav ne teiktā, ne kritēriju rezultātu`,
  diffScoresHint: 'Dodiet vērtētos atšifrējumus: tos novērtēs vēlreiz ar abām kritēriju kopām.',
  diffProgress: (count) => `${count} ${lvPlural(count, { zero: 'sarunu', one: 'saruna', other: 'sarunas' })}`,
  diffChanges: 'Kas kritēriju kopā mainījies',
  diffNothing: 'nekas būtisks',
  diffWeight: (before, after) => `svars ${before} → ${after}`,
  diffReworded: 'cits formulējums',
  diffEvidence: 'skatās uz ko citu',
  diffStanding: 'skaitās citādi',
  diffBand: (id, before, after) => `josla ${id}: no ${before} → ${after}`,
  diffPass: (before, after) => `ieskaitīts no ${before} → ${after}`,
  diffLimit: (id) => `līmeņa ierobežojums: ${id}`,
  diffConversations: (count) =>
    `${count} ${lvPlural(count, { zero: 'sarunu, kas vērtētas', one: 'saruna, kas vērtēta', other: 'sarunas, kas vērtētas' })} ar abām kritēriju kopām`,
  diffScoresLacking: (count) =>
    `${count} ${lvPlural(count, { zero: 'rindās', one: 'rindā', other: 'rindās' })} nav kritēriju rezultātu; šī ir pirmā`,
  diffScoresForeign: (count, id, version) =>
    `${count} ${lvPlural(count, { zero: 'rindas nav vērtētas', one: 'rinda nav vērtēta', other: 'rindas nav vērtētas' })} ar kritēriju kopu „${id}”, ${version}. versiju, kāda tā ir līdzšinējā failā; šī ir pirmā`,
  diffRecomputed: (count) =>
    `No tām ${count} ${lvPlural(count, { zero: 'pārrēķinātas', one: 'pārrēķināta', other: 'pārrēķinātas' })} no agrākiem vērtējumiem, bez teiktā.`,
  diffUnseenAdded: (count) =>
    `${count} ${lvPlural(count, { zero: 'jaunu kritēriju tur neredz, tie izlaisti', one: 'jaunu kritēriju tur neredz, tas izlaists', other: 'jaunus kritērijus tur neredz, tie izlaisti' })}`,
  diffUnseenEvidence: (count) =>
    `${count} ${lvPlural(count, { zero: 'kritēriju skatās uz ko citu un skaitās kā līdz šim', one: 'kritērijs skatās uz ko citu un skaitās kā līdz šim', other: 'kritēriji skatās uz ko citu un skaitās kā līdz šim' })}`,
  diffUnseenCaps: (count) =>
    `${count} ${lvPlural(count, { zero: 'līmeņa ierobežojumu ir spēkā', one: 'līmeņa ierobežojums ir spēkā', other: 'līmeņa ierobežojumi ir spēkā' })} tikai tur, kur to rāda agrākie vērtējumi`,
  diffUnseenHint: 'Lai redzētu arī šīs izmaiņas, dodiet atšifrējumus.',
  diffHeads: ['vidējais', 'pirms', 'pēc', 'izmaiņa'],
  diffPicture: 'Sarunas pēc rezultāta izmaiņas, punktos',
  diffFlips: (passed, failed) => `No jauna ieskaitītas: ${passed}; no jauna neieskaitītas: ${failed}`,
  diffBandMoved: (before, after, count) => `${before} → ${after}: ${count}`,
  diffOrder: (rho) => `Secības līdzība: ρ = ${rho} (1: tā pati secība).`,
  diffMovers: 'Kas mainās visvairāk',
  diffSame: (count) => `Kritēriji ar vienādu rezultātu katrā sarunā: ${count}.`,
};
