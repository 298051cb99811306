import { csPlural } from '../../../language/plural.js';
import type { RubricTrialMessages } from '../messages.js';

/** `shoptalk rubric try` and `shoptalk rubric diff`. */
export const csRubricTrials: RubricTrialMessages = {
  rubricTryHelp: 'Ohodnotí rozhovory rozepsanou rubrikou: co se počítalo a co chybělo jen o málo',
  draftArgument: 'soubor rubriky, nebo její id',
  trialTranscriptsArgument: 'přepisy v kterémkoli formátu, který čte score, nebo - (standardní vstup)',
  optionTrialScenario: 'vyzkoušet na vzorovém rozhovoru tohoto scénáře',
  optionTrialReplay: 'který vzorový rozhovor',
  optionTrialCriterion: 'ukázat jen toto kritérium',
  optionTrialWatch: 'zkusit znovu po každém uložení návrhu nebo přepisu; q končí',
  trialWatchNeedsFiles: '--watch čte soubory znovu; standardní vstup lze přečíst jen jednou',
  trialBrokenWhileWatching: 'Takhle to vyzkoušet nejde; čekám na další změnu.',
  trialNeedsConversation: 'uveďte přepis, nebo scénář pomocí --scenario',
  noSuchCriterion: (id) => `rubrika nemá kritérium „${id}“`,
  trialHeads: ['kritérium', 'body', 'výsledek', 'repliky'],
  trialAsks: 'žádá',
  trialCounted: 'počítá se',
  trialNear: 'skoro',
  trialCondition: 'netýká se',
  trialWouldEarn: 'vyneslo by',
  foundBy: { rule: 'pravidlo', model: 'model', llm: 'jazykový model', person: 'člověk' },
  missUnsure: (needed) => `příliš nejisté, je třeba ${needed}`,
  missNotBefore: (other, turn) => `přišlo až po ${other} (${turn}), ne před tím`,
  missNotAfter: (others) => `předtím nezaznělo: ${others}`,
  missNotInReply: (others) => `není odpovědí na: ${others}`,
  missTooLate: (others, turns) =>
    `o ${turns} ${csPlural(turns, { one: 'repliku', few: 'repliky', other: 'replik' })} pozdě po: ${others}`,
  missNotInFirst: (turns) =>
    `o ${turns} ${csPlural(turns, { one: 'repliku', few: 'repliky', other: 'replik' })} dál od začátku`,
  missNotInLast: (turns) =>
    `o ${turns} ${csPlural(turns, { one: 'repliku', few: 'repliky', other: 'replik' })} dál od konce`,
  missWhere: (condition) => `neplatí: ${condition}`,
  rubricDiffHelp: 'Ukáže, co změněná rubrika udělá s minulými rozhovory, než začne platit',
  diffOldArgument: 'dosavadní rubrika: id nebo soubor',
  diffNewArgument: 'nová rubrika: id nebo soubor',
  diffTranscriptsArgument: 'přepisy k ohodnocení oběma, nebo soubory ze score --out',
  optionMaxShift: 'kód 1, když se některý výsledek posune o více bodů',
  optionMaxFlips: 'kód 1, když víc rozhovorů nově projde nebo neprojde',
  diffBadGate: (given) => `„${given}“ není číslo od 0`,
  diffScores: (file) => `${file} neobsahuje ani to, co zaznělo, ani výsledky kritérií`,
  diffScoresHint: 'Uveďte hodnocené přepisy: ohodnotí se znovu oběma rubrikami.',
  diffProgress: (count) =>
    `${count} ${csPlural(count, { one: 'rozhovor', few: 'rozhovory', other: 'rozhovorů' })}`,
  diffChanges: 'Co se v rubrice změnilo',
  diffNothing: 'nic podstatného',
  diffWeight: (before, after) => `váha ${before} → ${after}`,
  diffReworded: 'jiné znění',
  diffEvidence: 'dívá se na něco jiného',
  diffStanding: 'počítá se jinak',
  diffBand: (id, before, after) => `pásmo ${id}: od ${before} → ${after}`,
  diffPass: (before, after) => `splněno od ${before} → ${after}`,
  diffLimit: (id) => `omezení úrovně: ${id}`,
  diffConversations: (count) =>
    `${count} ${csPlural(count, { one: 'rozhovor ohodnocený', few: 'rozhovory ohodnocené', other: 'rozhovorů ohodnocených' })} oběma rubrikami`,
  diffScoresLacking: (count) =>
    `${count} ${csPlural(count, { one: 'řádek neobsahuje', few: 'řádky neobsahují', other: 'řádků neobsahuje' })} výsledky kritérií; tento je první`,
  diffScoresForeign: (count, id, version) =>
    `${count} ${csPlural(count, { one: 'řádek není ohodnocen', few: 'řádky nejsou ohodnoceny', other: 'řádků není ohodnoceno' })} rubrikou „${id}“ verze ${version}, jaká je v dosavadním souboru; tento je první`,
  diffRecomputed: (count) =>
    `Z toho ${count} ${csPlural(count, { one: 'rozhovor přepočtený', few: 'rozhovory přepočtené', other: 'rozhovorů přepočtených' })} z dřívějších hodnocení, bez toho, co zaznělo.`,
  diffUnseenAdded: (count) =>
    `${count} ${csPlural(count, { one: 'nové kritérium tam není vidět a vynechává se', few: 'nová kritéria tam nejsou vidět a vynechávají se', other: 'nových kritérií tam není vidět a vynechává se' })}`,
  diffUnseenEvidence: (count) =>
    `${count} ${csPlural(count, { one: 'kritérium se dívá na něco jiného a počítá se jako dosud', few: 'kritéria se dívají na něco jiného a počítají se jako dosud', other: 'kritérií se dívá na něco jiného a počítá se jako dosud' })}`,
  diffUnseenCaps: (count) =>
    `${count} ${csPlural(count, { one: 'omezení úrovně platí', few: 'omezení úrovní platí', other: 'omezení úrovní platí' })} jen tam, kde je uvádějí dřívější hodnocení`,
  diffUnseenHint: 'Aby byly vidět i tyto změny, uveďte přepisy.',
  diffHeads: ['průměr', 'předtím', 'potom', 'změna'],
  diffPicture: 'Rozhovory podle změny výsledku, v bodech',
  diffFlips: (passed, failed) => `Nově splněno: ${passed}; nově nesplněno: ${failed}`,
  diffBandMoved: (before, after, count) => `${before} → ${after}: ${count}`,
  diffOrder: (rho) => `Shoda pořadí: ρ = ${rho} (1: stejné pořadí).`,
  diffMovers: 'Co se mění nejvíc',
  diffSame: (count) => `Kritéria se stejným výsledkem v každém rozhovoru: ${count}.`,
};
