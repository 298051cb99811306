import { plPlural } from '../../../language/plural.js';
import type { RubricTrialMessages } from '../messages.js';

/** `shoptalk rubric try` and `shoptalk rubric diff`. */
export const plRubricTrials: RubricTrialMessages = {
  rubricTryHelp: 'Ocenia rozmowy pisaną właśnie rubryką: co się liczyło, a czego zabrakło niewiele',
  draftArgument: 'plik rubryki albo jej id',
  trialTranscriptsArgument:
    'zapisy rozmów w dowolnym formacie, który czyta score, albo - (standardowe wejście)',
  optionTrialScenario: 'wypróbuj na rozmowie wzorcowej tego scenariusza',
  optionTrialReplay: 'która rozmowa wzorcowa',
  optionTrialCriterion: 'pokaż tylko to kryterium',
  optionTrialWatch: 'wypróbuj ponownie po każdym zapisie szkicu lub transkryptu; q kończy',
  trialWatchNeedsFiles: '--watch czyta pliki ponownie; standardowe wejście można przeczytać tylko raz',
  trialBrokenWhileWatching: 'Tego nie da się jeszcze wypróbować; czekam na następną zmianę.',
  trialNeedsConversation: 'trzeba podać zapis rozmowy albo scenariusz przez --scenario',
  noSuchCriterion: (id) => `rubryka nie ma kryterium "${id}"`,
  trialHeads: ['kryterium', 'punkty', 'wynik', 'tury'],
  trialAsks: 'wymaga',
  trialCounted: 'liczy się',
  trialNear: 'blisko',
  trialCondition: 'nie dotyczy',
  trialWouldEarn: 'dałoby punkty',
  foundBy: { rule: 'reguła', model: 'model', llm: 'model językowy', person: 'człowiek' },
  missUnsure: (needed) => `zbyt niepewne, potrzeba ${needed}`,
  missNotBefore: (other, turn) => `pada po ${other} (${turn}), a nie przed`,
  missNotAfter: (others) => `przedtem nie było: ${others}`,
  missNotInReply: (others) => `nie jest odpowiedzią na: ${others}`,
  missTooLate: (others, turns) =>
    `o ${turns} ${plPlural(turns, { one: 'turę', few: 'tury', many: 'tur' })} za późno po: ${others}`,
  missNotInFirst: (turns) =>
    `o ${turns} ${plPlural(turns, { one: 'turę', few: 'tury', many: 'tur' })} za daleko od początku`,
  missNotInLast: (turns) =>
    `o ${turns} ${plPlural(turns, { one: 'turę', few: 'tury', many: 'tur' })} za daleko od końca`,
  missWhere: (condition) => `warunek niespełniony: ${condition}`,
  rubricDiffHelp: 'Pokazuje, co zmieniona rubryka zrobi z dawnymi rozmowami, zanim zacznie obowiązywać',
  diffOldArgument: 'dotychczasowa rubryka: id lub plik',
  diffNewArgument: 'nowa rubryka: id lub plik',
  diffTranscriptsArgument: 'zapisy rozmów do oceny obiema albo pliki z score --out',
  optionMaxShift: 'kod 1, gdy jakiś wynik zmieni się o więcej punktów',
  optionMaxFlips: 'kod 1, gdy więcej rozmów zmieni zaliczenie',
  diffBadGate: (given) => `"${given}" nie jest liczbą od 0`,
  diffScores: (file) => `${file} nie zawiera ani tego, co powiedziano, ani wyników kryteriów`,
  diffScoresHint: 'Trzeba podać ocenione zapisy rozmów: zostaną ocenione jeszcze raz obiema rubrykami.',
  diffProgress: (count) => `${count} ${plPlural(count, { one: 'rozmowa', few: 'rozmowy', many: 'rozmów' })}`,
  diffChanges: 'Co się zmieniło w rubryce',
  diffNothing: 'nic istotnego',
  diffWeight: (before, after) => `waga ${before} → ${after}`,
  diffReworded: 'inne brzmienie',
  diffEvidence: 'patrzy na co innego',
  diffStanding: 'liczy się inaczej',
  diffBand: (id, before, after) => `przedział ${id}: od ${before} → ${after}`,
  diffPass: (before, after) => `zaliczenie od ${before} → ${after}`,
  diffLimit: (id) => `ograniczenie poziomu: ${id}`,
  diffConversations: (count) =>
    `${count} ${plPlural(count, { one: 'rozmowa oceniona', few: 'rozmowy ocenione', many: 'rozmów ocenionych' })} obiema rubrykami`,
  diffScoresLacking: (count) =>
    `${count} ${plPlural(count, { one: 'wiersz nie zawiera', few: 'wiersze nie zawierają', many: 'wierszy nie zawiera' })} wyników kryteriów; ten jest pierwszy`,
  diffScoresForeign: (count, id, version) =>
    `${count} ${plPlural(count, { one: 'wiersz nie pochodzi', few: 'wiersze nie pochodzą', many: 'wierszy nie pochodzi' })} z oceny rubryką „${id}” w wersji ${version}, taką jak w dotychczasowym pliku; ten jest pierwszy`,
  diffRecomputed: (count) =>
    `W tym ${count} ${plPlural(count, { one: 'rozmowa przeliczona', few: 'rozmowy przeliczone', many: 'rozmów przeliczonych' })} z dawnych ocen, bez tego, co powiedziano.`,
  diffUnseenAdded: (count) =>
    `${count} ${plPlural(count, { one: 'nowego kryterium', few: 'nowych kryteriów', many: 'nowych kryteriów' })} tam nie widać; pominięto`,
  diffUnseenEvidence: (count) =>
    `${count} ${plPlural(count, { one: 'kryterium patrzy na co innego i liczy się jak dotąd', few: 'kryteria patrzą na co innego i liczą się jak dotąd', many: 'kryteriów patrzy na co innego i liczy się jak dotąd' })}`,
  diffUnseenCaps: (count) =>
    `${count} ${plPlural(count, { one: 'ograniczenie poziomu działa', few: 'ograniczenia poziomu działają', many: 'ograniczeń poziomu działa' })} tylko tam, gdzie zapisano je w dawnych ocenach`,
  diffUnseenHint: 'Aby zobaczyć i te zmiany, trzeba podać zapisy rozmów.',
  diffHeads: ['średnia', 'przedtem', 'potem', 'zmiana'],
  diffPicture: 'Rozmowy według zmiany wyniku, w punktach',
  diffFlips: (passed, failed) => `Nowo zaliczone: ${passed}; nowo niezaliczone: ${failed}`,
  diffBandMoved: (before, after, count) => `${before} → ${after}: ${count}`,
  diffOrder: (rho) => `Zgodność kolejności: ρ = ${rho} (1: ta sama kolejność).`,
  diffMovers: 'Co zmienia się najbardziej',
  diffSame: (count) => `Kryteria o tym samym wyniku w każdej rozmowie: ${count}.`,
};
