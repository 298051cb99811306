import type { Kysely } from 'kysely';
import type { Division, QuestionTally, ResultFilter, SectionTally } from '../../report/results/tally.js';
import type { CriterionStatus } from '../../rubric/assessment.js';
import type { Tables } from '../tables.js';
import { groupColumn, keyOf } from './divide.js';
import { type CriterionName, unpackMarks } from './marks.js';
import { pagesOf } from './pages.js';
import { compare } from './tallies.js';

type Points = Record<'assessed' | 'earned' | 'possible', number>;
type Counts = Record<'met' | 'partly' | 'missed' | 'notApplicable', number>;

/** Points of every criterion, by key, rubric and the order of the rubric. */
export async function questionsOf(
  db: Kysely<Tables>,
  filter: ResultFilter,
  by?: Division,
): Promise<readonly QuestionTally[]> {
  const groups = await addUp(db, filter, by);
  return groups.flatMap(({ key, rubric, criteria }) =>
    [...criteria].map(([criterion, { dimension, section, points, counts }]) => ({
      key,
      rubric,
      criterion,
      dimension,
      section,
      ...points,
      ...counts,
    })),
  );
}

/** Points of every section of the rubrics that have some; a record counts where one of its criteria was assessed. */
export async function sectionsOf(
  db: Kysely<Tables>,
  filter: ResultFilter,
  by?: Division,
): Promise<readonly SectionTally[]> {
  const groups = await addUp(db, filter, by);
  return groups.flatMap(({ key, rubric, sections }) =>
    [...sections].map(([section, points]) => ({ key, rubric, section, ...points })),
  );
}

interface Group {
  readonly key: string;
  readonly rubric: string;
  readonly criteria: Map<string, { dimension: string; section: string; points: Points; counts: Counts }>;
  readonly sections: Map<string, Points>;
}

const COUNTED: Readonly<Record<CriterionStatus, keyof Counts | undefined>> = {
  met: 'met',
  partly: 'partly',
  missed: 'missed',
  'not-applicable': 'notApplicable',
  'not-assessed': undefined,
};

async function addUp(db: Kysely<Tables>, filter: ResultFilter, by?: Division): Promise<readonly Group[]> {
  const lists = await criteriaLists(db);
  const groups = new Map<string, Group>();
  const column = by === undefined ? 'kind' : groupColumn[by];
  for await (const page of pagesOf(db, filter, ['rubric', 'criteria', 'marks', column])) {
    for (const row of page) {
      const key = by === undefined ? '' : keyOf(by, row[column]);
      const place = `${row.rubric}\n${key}`;
      const group = groups.get(place) ?? {
        key,
        rubric: row.rubric,
        criteria: new Map(),
        sections: new Map(),
      };
      groups.set(place, group);
      addMarks(group, lists.get(row.criteria) ?? [], row.marks);
    }
  }
  return [...groups.values()].sort(
    (one, other) => compare(one.key, other.key) || compare(one.rubric, other.rubric),
  );
}

function addMarks({ criteria, sections }: Group, names: readonly CriterionName[], marks: string): void {
  const assessedSections = new Set<string>();
  for (const [index, { status, earned, possible }] of unpackMarks(marks).entries()) {
    const [id, dimension, section] = names[index] ?? ['', '', ''];
    let sum = criteria.get(id);
    if (!sum) {
      const counts = { met: 0, partly: 0, missed: 0, notApplicable: 0 };
      sum = { dimension, section, points: { assessed: 0, earned: 0, possible: 0 }, counts };
      criteria.set(id, sum);
    }
    const counted = COUNTED[status];
    if (counted === undefined) continue;
    sum.counts[counted] += 1;
    if (counted === 'notApplicable') continue;
    sum.points.assessed += 1;
    add(sum.points, earned, possible);
    if (section === '') continue;
    let whole = sections.get(section);
    if (!whole) {
      whole = { assessed: 0, earned: 0, possible: 0 };
      sections.set(section, whole);
    }
    add(whole, earned, possible);
    if (assessedSections.has(section)) continue;
    assessedSections.add(section);
    whole.assessed += 1;
  }
}

function add(points: Points, earned: number, possible: number): void {
  points.earned += earned;
  points.possible += possible;
}

async function criteriaLists(db: Kysely<Tables>): Promise<ReadonlyMap<number, readonly CriterionName[]>> {
  const rows = await db.selectFrom('criteria').selectAll().execute();
  return new Map(rows.map(({ id, list }) => [id, JSON.parse(list) as readonly CriterionName[]]));
}
