import { enPlural } from '../../../language/plural.js';

/** `shoptalk rubric try` and `shoptalk rubric diff`. */
export const enRubricTrials = {
  rubricTryHelp: 'Score conversations with a rubric being written: what counted, and what came near',
  draftArgument: 'file of the rubric, or its id',
  trialTranscriptsArgument: 'transcripts in any format that score reads, or - for standard input',
  optionTrialScenario: 'try it on a gold conversation of this scenario',
  optionTrialReplay: 'which gold conversation',
  optionTrialCriterion: 'show this criterion alone',
  optionTrialWatch: 'try it again whenever the draft or a transcript is saved; q leaves',
  trialWatchNeedsFiles: '--watch reads files again; standard input can be read only once',
  trialBrokenWhileWatching: 'It cannot be tried like this; waiting for the next change.',
  trialNeedsConversation: 'name a transcript, or a scenario with --scenario',
  noSuchCriterion: (id: string) => `the rubric has no criterion "${id}"`,
  trialHeads: ['criterion', 'points', 'result', 'turns'] as readonly [string, string, string, string],
  trialAsks: 'asks for',
  trialCounted: 'counted',
  trialNear: 'came near',
  trialCondition: 'does not apply',
  trialWouldEarn: 'would earn it',
  foundBy: { rule: 'rule', model: 'model', llm: 'language model', person: 'person' } as Readonly<
    Record<'rule' | 'model' | 'llm' | 'person', string>
  >,
  missUnsure: (needed: string) => `too unsure, ${needed} is needed`,
  missNotBefore: (other: string, turn: string) => `comes after ${other} (${turn}), not before it`,
  missNotAfter: (others: string) => `nothing of this came before it: ${others}`,
  missNotInReply: (others: string) => `no reply to the customer: ${others}`,
  missTooLate: (others: string, turns: number) =>
    `${turns} ${enPlural(turns, { one: 'turn', other: 'turns' })} too late after ${others}`,
  missNotInFirst: (turns: number) =>
    `${turns} ${enPlural(turns, { one: 'turn', other: 'turns' })} behind the first ones`,
  missNotInLast: (turns: number) =>
    `${turns} ${enPlural(turns, { one: 'turn', other: 'turns' })} before the last ones`,
  missWhere: (condition: string) => `does not hold: ${condition}`,
  rubricDiffHelp: 'Show what a changed rubric does to past conversations before it goes live',
  diffOldArgument: 'rubric as it is: id or file',
  diffNewArgument: 'rubric as it is to be: id or file',
  diffTranscriptsArgument: 'transcripts to score with both, or files of score --out',
  optionMaxShift: 'exit 1 where a total moves by more points than this',
  optionMaxFlips: 'exit 1 where more conversations than this pass or fail newly',
  diffBadGate: (given: string) => `"${given}" is no number from 0`,
  diffScores: (file: string) => `${file} holds neither what was said nor the results of the criteria`,
  diffScoresHint: 'Give the transcripts that were scored: they are scored again with both rubrics.',
  diffProgress: (count: number) =>
    `${count} ${enPlural(count, { one: 'conversation', other: 'conversations' })}`,
  diffChanges: 'What changed in the rubric',
  diffNothing: 'nothing that counts',
  diffWeight: (before: string, after: string) => `weight ${before} → ${after}`,
  diffReworded: 'reworded',
  diffEvidence: 'looks at something else',
  diffStanding: 'counts differently',
  diffBand: (id: string, before: string, after: string) => `band ${id}: from ${before} → ${after}`,
  diffPass: (before: string, after: string) => `pass from ${before} → ${after}`,
  diffLimit: (id: string) => `limit of a level: ${id}`,
  diffConversations: (count: number) =>
    `${count} ${enPlural(count, { one: 'conversation', other: 'conversations' })}, scored with both`,
  diffScoresLacking: (count: number) =>
    `${count} ${enPlural(count, { one: 'line lacks', other: 'lines lack' })} the results of the criteria; this is the first`,
  diffScoresForeign: (count: number, id: string, version: number) =>
    `${count} ${enPlural(count, { one: 'line was', other: 'lines were' })} not scored with "${id}", version ${version}, as it is in the old file; this is the first`,
  diffRecomputed: (count: number) =>
    `Of these, ${count} ${enPlural(count, { one: 'is', other: 'are' })} worked out from past scores, without what was said.`,
  diffUnseenAdded: (count: number) =>
    `${count} new ${enPlural(count, { one: 'criterion is', other: 'criteria are' })} not seen there and left out`,
  diffUnseenEvidence: (count: number) =>
    `${count} ${enPlural(count, { one: 'criterion looks at something else and counts as it did', other: 'criteria look at something else and count as they did' })}`,
  diffUnseenCaps: (count: number) =>
    `${count} ${enPlural(count, { one: 'limit of a level holds', other: 'limits of levels hold' })} only where past scores say so`,
  diffUnseenHint: 'Give the transcripts to see these changes, too.',
  diffHeads: ['mean', 'before', 'after', 'change'] as readonly [string, string, string, string],
  diffPicture: 'Conversations by the change of their total, in points',
  diffFlips: (passed: number, failed: number) => `Newly passed: ${passed}; newly failed: ${failed}`,
  diffBandMoved: (before: string, after: string, count: number) => `${before} → ${after}: ${count}`,
  diffOrder: (rho: string) => `The order stays alike by ρ = ${rho} (1: the same order).`,
  diffMovers: 'What moves most',
  diffSame: (count: number) =>
    `${count} ${enPlural(count, { one: 'criterion gives', other: 'criteria give' })} the same in every conversation.`,
};
