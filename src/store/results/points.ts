import type { Kysely } from 'kysely';
import type { Division, QuestionTally, ResultFilter, SectionTally } from '../../report/results/tally.js';
import type { CriterionStatus } from '../../rubric/assessment.js';
import type { Tables } from '../tables.js';
import { groupColumn, keyOf } from './divide.js';
import { type CriterionName, numbersOf, statusOf } from './marks.js';
import { pagesOf } from './pages.js';
import { compare } from './tallies.js';

type Points = Record<'assessed' | 'earned' | 'possible', number>;
type Counts = Record<'met' | 'partly' | 'missed' | 'notApplicable', number>;

export interface AllPoints {
  readonly questions: readonly QuestionTally[];
  readonly sections: readonly SectionTally[];
}

/**
 * Points of every criterion, by key, rubric and the order of the rubric, and of every section of the rubrics that have
 * some: both in one reading. A record counts for a section where one of its criteria was assessed.
 */
export async function pointsOf(db: Kysely<Tables>, filter: ResultFilter, by?: Division): Promise<AllPoints> {
  const groups = await addUp(db, filter, by);
  return {
    questions: groups.flatMap(({ key, rubric, criteria }) =>
      [...criteria].map(([criterion, { dimension, section, points, counts }]) => ({
        key,
        rubric,
        criterion,
        dimension,
        section,
        ...points,
        ...counts,
      })),
    ),
    sections: groups.flatMap(({ key, rubric, sections }) =>
      [...sections]
        .filter(([, { points }]) => points.assessed > 0)
        .map(([section, { points }]) => ({ key, rubric, section, ...points })),
    ),
  };
}

interface CriterionSum {
  readonly dimension: string;
  readonly section: string;
  readonly points: Points;
  readonly counts: Counts;
}

interface SectionSum {
  readonly points: Points;
  /** The last record that counted for it: its other criteria do not count the record again. */
  last: string;
}

interface Group {
  readonly key: string;
  readonly rubric: string;
  readonly criteria: Map<string, CriterionSum>;
  readonly sections: Map<string, SectionSum>;
  /** Where the marks of each list of criteria are added to, in its order: found once, not for each record. */
  readonly places: Map<number, readonly Place[]>;
}

interface Place {
  readonly criterion: CriterionSum;
  readonly section: SectionSum | undefined;
}

async function addUp(db: Kysely<Tables>, filter: ResultFilter, by?: Division): Promise<readonly Group[]> {
  const lists = await criteriaLists(db);
  const groups = new Map<string, Group>();
  const column = by === undefined ? 'kind' : groupColumn[by];
  for await (const page of pagesOf(db, filter, ['rubric', 'criteria', 'marks', column])) {
    for (const row of page) {
      const key = by === undefined ? '' : keyOf(by, row[column]);
      const id = `${row.rubric}\n${key}`;
      const group = groups.get(id) ?? newGroup(key, row.rubric);
      groups.set(id, group);
      const places = group.places.get(row.criteria) ?? placesIn(group, lists.get(row.criteria) ?? []);
      group.places.set(row.criteria, places);
      addMarks(places, row.marks, row.record);
    }
  }
  return [...groups.values()].sort(
    (one, other) => compare(one.key, other.key) || compare(one.rubric, other.rubric),
  );
}

function newGroup(key: string, rubric: string): Group {
  return { key, rubric, criteria: new Map(), sections: new Map(), places: new Map() };
}

function placesIn({ criteria, sections }: Group, names: readonly CriterionName[]): readonly Place[] {
  return names.map(([id, dimension, section]) => {
    const criterion = criteria.get(id) ?? {
      dimension,
      section,
      points: { assessed: 0, earned: 0, possible: 0 },
      counts: { met: 0, partly: 0, missed: 0, notApplicable: 0 },
    };
    criteria.set(id, criterion);
    if (section === '') return { criterion, section: undefined };
    const whole = sections.get(section) ?? { points: { assessed: 0, earned: 0, possible: 0 }, last: '' };
    sections.set(section, whole);
    return { criterion, section: whole };
  });
}

function addMarks(places: readonly Place[], marks: string, record: string): void {
  const numbers = numbersOf(marks);
  for (const [index, { criterion, section }] of places.entries()) {
    const counted = countedAs(numbers[index * 3]);
    if (counted === undefined) continue;
    criterion.counts[counted] += 1;
    if (counted === 'notApplicable') continue;
    const [earned = 0, possible = 0] = [numbers[index * 3 + 1], numbers[index * 3 + 2]];
    add(criterion.points, earned, possible);
    criterion.points.assessed += 1;
    if (!section) continue;
    add(section.points, earned, possible);
    if (section.last === record) continue;
    section.last = record;
    section.points.assessed += 1;
  }
}

const COUNTED: Readonly<Record<CriterionStatus, keyof Counts | undefined>> = {
  met: 'met',
  partly: 'partly',
  missed: 'missed',
  'not-applicable': 'notApplicable',
  'not-assessed': undefined,
};

function countedAs(code: number | undefined): keyof Counts | undefined {
  return code === undefined ? undefined : COUNTED[statusOf(code)];
}

function add(points: Points, earned: number, possible: number): void {
  points.earned += earned;
  points.possible += possible;
}

async function criteriaLists(db: Kysely<Tables>): Promise<ReadonlyMap<number, readonly CriterionName[]>> {
  const rows = await db.selectFrom('criteria').selectAll().execute();
  return new Map(rows.map(({ id, list }) => [id, JSON.parse(list) as readonly CriterionName[]]));
}
