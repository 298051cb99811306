import type { ProblemKind } from './kind.js';

/** SM1xx: what a simulation found out about a scenario. */
export const simulationProblems = {
  SM101: { title: 'Line never said', hint: 'Look whether its condition can hold, or take the line out.' },
  SM102: {
    title: 'Rule never fired',
    hint: 'See whether an earlier rule takes its place, or whether its condition can hold.',
  },
  SM103: { title: 'Fact never told', hint: 'Add ways of asking for it, or lower the trust it needs.' },
  SM104: {
    title: 'Topic never asked about',
    hint: 'Add ways of asking about it, or see whether its condition can hold.',
  },
  SM105: {
    title: 'Action never done',
    hint: 'See whether all it needs can be had, and whether its limit lets anything through.',
  },
  SM106: { title: 'Record never seen', hint: 'See whether what it needs can be had.' },
  SM107: { title: 'Hint never shown', hint: 'Put it before the hints whose conditions hold earlier.' },
  SM108: {
    title: 'Ending never reached',
    hint: 'See whether its condition can hold before another ending takes its place.',
  },
  SM109: {
    title: 'Criterion that nobody earns',
    hint: 'See whether the scenario offers what the criterion asks for.',
  },
  SM110: {
    title: 'Criterion that nobody misses',
    hint: 'It tells nobody apart: ask for more, or leave it out.',
  },
  SM111: {
    title: 'Criterion that never applies',
    hint: 'Choose another rubric, or let the scenario bring the situation about.',
  },
  SM112: {
    title: 'Conversation that goes in circles',
    hint: 'Let the part lead on to something new, or fire only once.',
  },
  SM113: {
    title: 'Conversation that never ends',
    hint: 'Let an ending hold once all is said, or raise "turns".',
  },
  SM114: { title: 'Mood stuck at its bound', hint: 'Start it further from the bound, or let less move it.' },
  SM115: {
    title: 'Good and poor agents hardly told apart',
    hint: 'See which criteria the poor agent earns, and whether they ask for enough.',
  },
  SM116: {
    title: 'The worse agent scores higher',
    hint: 'See which criteria reward it: shoptalk scenario simulate --show <agent>.',
  },
  SM117: {
    title: 'Kind words alone pass',
    hint: 'See which criteria they earn: shoptalk scenario simulate --show gaming.',
  },
  SM118: {
    title: 'Good agents seldom reach a good ending',
    hint: 'Read one of their conversations: shoptalk scenario simulate --show ideal.',
  },
  SM119: {
    title: 'Coverage below the minimum',
    hint: 'Add gold conversations for what was not reached, or take it out.',
  },
  SM120: {
    title: 'Rule crowded out by others',
    hint: 'Put it before them, or let one of them say both.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
