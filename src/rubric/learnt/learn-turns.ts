import type { Scoring } from '../agreement/take-sample.js';
import { seeTurns } from './findings.js';
import { fitRating } from './fit.js';
import { groupOf } from './folds.js';
import { learnLabels } from './learn-labels.js';
import type { LearntModel, NamedRating } from './learnt-model.js';
import { compactRating, expectRating, readRecord } from './learnt-rating.js';
import { type LearntRecord, type Material, materialOf } from './material.js';
import { labelCount, type Outcome, rhoOf, type Tell, unlearnable } from './outcome.js';
import { turnPassage } from './passage.js';
import { type TextCounts, textCounter } from './text-features.js';
import { turnFindings } from './turn-findings.js';

/** Slots of the features of turns. */
const slots = 1 << 17;

export type Party = 'agent' | 'customer';
export const parties: readonly Party[] = ['agent', 'customer'];

/** A turn to learn from, and where it stands. */
export interface TurnRecord extends LearntRecord {
  /** Index among the conversations learnt from. */
  readonly conversation: number;
  readonly turn: number;
}

/** What is expected of the quality of each turn of a conversation, by party; empty where nothing was learnt. */
export type TurnQuality = ReadonlyMap<Party, ReadonlyMap<number, number>>;

export interface LearntTurns {
  readonly turns: LearntModel['turns'];
  readonly outcomes: readonly Outcome[];
  /** For each conversation, from models that had not learnt from it. */
  readonly quality: readonly TurnQuality[];
}

/** The turns of one conversation as records. */
export function turnRecords(
  scoring: Scoring,
  conversation: number,
  count: (passage: ReturnType<typeof turnPassage>) => TextCounts,
): readonly TurnRecord[] {
  const { turns, id, language } = scoring.conversation;
  const seen = seeTurns(turns);
  return turns.flatMap(({ speaker }, turn) =>
    speaker === 'system'
      ? []
      : [
          {
            group: groupOf(id, language),
            conversation,
            turn,
            text: count(turnPassage(turns, turn)),
            findings: turnFindings(scoring, seen, turn),
          },
        ],
  );
}

/** Learns what people labelled turn by turn: their quality, and behaviours and cues. */
export async function learnTurns(scorings: readonly Scoring[], tell: Tell): Promise<LearntTurns> {
  const count = textCounter(slots);
  const isLabelled = ({ conversation }: Scoring): boolean =>
    conversation.turns.some(({ quality, behaviours, cues }) => (quality ?? behaviours ?? cues) !== undefined);
  const records = scorings.flatMap((scoring, at) =>
    isLabelled(scoring) ? turnRecords(scoring, at, count) : [],
  );
  const nothing = { turns: undefined, outcomes: [], quality: scorings.map(() => new Map()) };
  if (records.length === 0) return nothing;
  const material = materialOf(records, slots);
  const learnt: LearntQuality[] = [];
  for (const party of parties) learnt.push(await learnQuality(scorings, records, material, party, tell));
  const labels = await learnLabels(scorings, records, material, tell);
  const quality = learnt.flatMap(({ rating }) => (rating ? [rating] : []));
  const { reading } = material;
  const expectations = scorings.map((scoring, at): TurnQuality => {
    if (quality.length === 0) return new Map();
    if (isLabelled(scoring)) {
      return new Map(
        learnt.flatMap(({ party, rating, expected }) =>
          rating ? [[party, expected.get(at) ?? new Map()]] : [],
        ),
      );
    }
    return expectQuality(quality, reading, turnRecords(scoring, at, count), scoring);
  });
  return {
    turns: quality.length + labels.kept.length > 0 ? { reading, quality, labels: labels.kept } : undefined,
    outcomes: [...learnt.flatMap(({ outcome }) => (outcome ? [outcome] : [])), ...labels.outcomes],
    quality: expectations,
  };
}

/** The quality that is expected of each turn of one conversation. */
export function expectQuality(
  quality: readonly NamedRating[],
  reading: Material['reading'],
  records: readonly TurnRecord[],
  { conversation }: Pick<Scoring, 'conversation'>,
): TurnQuality {
  return new Map(
    parties.flatMap((party) => {
      const learnt = quality.find(({ name }) => name === party);
      if (!learnt) return [];
      const own = records.filter(({ turn }) => conversation.turns[turn]?.speaker === party);
      const values = own.map(
        ({ turn, text, findings }) =>
          [turn, expectRating(learnt.rating, readRecord(reading, text, findings))] as const,
      );
      return [[party, new Map(values)] as const];
    }),
  );
}

interface LearntQuality {
  readonly party: Party;
  readonly rating?: NamedRating;
  readonly outcome?: Outcome;
  readonly expected: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

async function learnQuality(
  scorings: readonly Scoring[],
  records: readonly TurnRecord[],
  material: Material,
  party: Party,
  tell: Tell,
): Promise<LearntQuality> {
  const turnOf = ({ conversation, turn }: TurnRecord) => scorings[conversation]?.conversation.turns[turn];
  const targets = Float64Array.from(records, (record) => {
    const turn = turnOf(record);
    return turn?.speaker === party ? (turn.quality ?? Number.NaN) : Number.NaN;
  });
  const expected = new Map<number, Map<number, number>>();
  const labelled = labelCount(targets);
  if (labelled === 0) return { party, expected };
  const notKept = unlearnable(targets);
  if (notKept) {
    const figures = { records: labelled, learnt: null, plain: null, rubric: null };
    return { party, expected, outcome: { what: 'quality', name: party, figures, notKept } };
  }
  await tell(`quality (${party})`);
  const fitted = fitRating(material, targets);
  const figures = {
    records: labelled,
    learnt: rhoOf(targets, fitted.expected),
    plain: rhoOf(targets, fitted.baseline),
    rubric: null,
  };
  for (const [row, record] of records.entries()) {
    if (turnOf(record)?.speaker !== party) continue;
    const own = expected.get(record.conversation) ?? new Map<number, number>();
    own.set(record.turn, fitted.expected[row] ?? 0);
    expected.set(record.conversation, own);
  }
  const rating = { name: party, figures, rating: compactRating(fitted.learnt, material.reading.scale) };
  return { party, rating, expected, outcome: { what: 'quality', name: party, figures } };
}
