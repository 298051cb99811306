import type { Rubric } from '../../files/generated/rubric.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import type { ProblemCode } from '../../files/problem-catalogue.js';
import type { Part, PartKind } from './parts.js';
import { poorAgents } from './separation.js';
import type { AgentReport, CrowdedRule, Separation, Simulation } from './simulation.js';

type Found = Omit<Simulation, 'findings'>;
type Pointer = readonly (string | number)[];

const unreachedCodes = {
  line: 'SM101',
  rule: 'SM102',
  fact: 'SM103',
  topic: 'SM104',
  action: 'SM105',
  record: 'SM106',
  hint: 'SM107',
  ending: 'SM108',
} as const satisfies Readonly<Record<PartKind, ProblemCode>>;

const unreachedWords: Readonly<Record<PartKind, string>> = {
  line: 'was never said',
  rule: 'never fired',
  fact: 'was never told',
  topic: 'was never asked about',
  action: 'was never done',
  record: 'was never seen',
  hint: 'was never shown',
  ending: 'was never reached',
};

/** Shares of an agent's conversations from which something is a habit and no accident. */
const often = 0.1;
const mostly = 0.5;

function warning(code: ProblemCode, message: string, pointer: Pointer): Problem {
  return makeProblem(code, message, { severity: 'warning', pointer });
}

/** A line of a part that was never reached is no finding of its own. */
function unreached(parts: readonly Part[], missing: ReadonlySet<string>): readonly Problem[] {
  return parts.flatMap(({ kind, id, pointer, of }) => {
    if (!missing.has(`${kind}:${id}`) || (of !== undefined && missing.has(of))) return [];
    const what = kind === 'line' ? `the line ${id}` : `${kind} "${id}"`;
    return [warning(unreachedCodes[kind], `${what} ${unreachedWords[kind]}`, pointer)];
  });
}

function criteriaFindings({ criteria }: Found, rubric: Rubric): readonly Problem[] {
  return criteria.flatMap(
    ({ id, title, met, partly, missed, notApplicable, notAssessed }): readonly Problem[] => {
      const source = rubric.criteria.find((criterion) => criterion.id === id);
      const named = `criterion "${id}" (${title})`;
      if (met + partly + missed === 0) {
        // A person has to answer these; a simulation has nobody to ask.
        if (notApplicable === 0 && notAssessed > 0) return [];
        return [warning('SM111', `${named} never applied`, ['rubric'])];
      }
      if (met + partly === 0) return [warning('SM109', `${named} was earned by nobody`, ['rubric'])];
      const guard = source?.said?.never !== undefined || source?.done?.never !== undefined;
      if (missed + partly === 0 && source?.bonus !== true && !guard)
        return [warning('SM110', `${named} was missed by nobody`, ['rubric'])];
      return [];
    },
  );
}

const wellMeaning: readonly string[] = ['ideal', 'cold'];

function placeOf(parts: readonly Part[], key: string): Pointer {
  return parts.find(({ kind, id }) => `${kind}:${id}` === key)?.pointer ?? [];
}

function percent(count: number, all: number): string {
  return `${Math.round((count / all) * 100)} % of the conversations`;
}

function courseFindings(agent: AgentReport, parts: readonly Part[]): readonly Problem[] {
  if (!wellMeaning.includes(agent.agent)) return [];
  const { runs, ranOut, repeats, standstills, stuck } = agent;
  const by = `of the agent "${agent.agent}"`;
  const circles = Object.entries(repeats).flatMap(([key, count]) =>
    count < runs * often
      ? []
      : [
          warning(
            'SM112',
            `the customer keeps coming back to ${key} in ${percent(count, runs)} ${by}`,
            placeOf(parts, key),
          ),
        ],
  );
  const moods = Object.entries(stuck).flatMap(([moodAndBound, count]) => {
    const [mood = '', bound = ''] = moodAndBound.split(' ');
    if (count < runs * mostly) return [];
    const message = `${mood} stands at ${bound} most of the time in ${percent(count, runs)} ${by}`;
    return [warning('SM114', message, ['mood', mood])];
  });
  return [
    ...circles,
    ...(standstills >= runs * often
      ? [
          warning('SM112', `nothing new comes for many turns in ${percent(standstills, runs)} ${by}`, [
            'responds',
          ]),
        ]
      : []),
    ...(ranOut >= runs * often
      ? [warning('SM113', `only the limit of turns ends ${percent(ranOut, runs)} ${by}`, ['turns'])]
      : []),
    ...moods,
  ];
}

function idealFindings(agent: AgentReport): readonly Problem[] {
  if (agent.agent !== 'ideal') return [];
  const good = agent.endings.reduce((sum, { outcome, count }) => sum + (outcome === 'good' ? count : 0), 0);
  if (good > agent.runs * mostly) return [];
  return [
    warning('SM118', `a good ending comes in only ${percent(good, agent.runs)} of the agent "ideal"`, [
      'endings',
    ]),
  ];
}

/** Less than this the other way round is no violation. */
const negligible = 0.147;

function separationFinding({ better, worse, delta, strength }: Separation): readonly Problem[] {
  const poor = better === 'ideal' && poorAgents.includes(worse);
  if (poor && strength !== 'clear') {
    return [
      warning('SM115', `"${better}" and "${worse}" are hardly told apart (Cliff's delta ${delta})`, [
        'rubric',
      ]),
    ];
  }
  if (delta >= -negligible) return [];
  return [warning('SM116', `"${worse}" scores higher than "${better}" (Cliff's delta ${delta})`, ['rubric'])];
}

function gamingFinding({ agents, pass }: Found): readonly Problem[] {
  const gaming = agents.find(({ agent }) => agent === 'gaming');
  if (gaming === undefined || gaming.passed === 0) return [];
  const message = `${percent(gaming.passed, gaming.runs)} of the agent "gaming" reach the pass mark of ${pass}`;
  return [warning('SM117', message, ['rubric'])];
}

/** Fewer conversations say nothing about a rule. */
const crowdedFrom = 5;

const isCrowdedOut = ({ leftOut, fired }: CrowdedRule): boolean => leftOut >= crowdedFrom && leftOut > fired;

function crowdedFindings({ crowded }: Found, parts: readonly Part[]): readonly Problem[] {
  return crowded.filter(isCrowdedOut).map(({ rule, leftOut, fired }) => {
    const message = `rule "${rule}" fitted in ${leftOut} conversations in which others spoke before it, and fired in ${fired}`;
    return warning('SM120', message, placeOf(parts, `rule:${rule}`));
  });
}

/** Everything in a simulation that an author should look at, as warnings with their place in the scenario. */
export function findingsOf(
  found: Found,
  rubric: Rubric,
  parts: readonly Part[],
  missing: ReadonlySet<string>,
): readonly Problem[] {
  const crowdedOut = new Set(found.crowded.filter(isCrowdedOut).map(({ rule }) => rule));
  return [
    ...unreached(
      parts.filter(({ kind, id }) => kind !== 'rule' || !crowdedOut.has(id)),
      missing,
    ),
    ...crowdedFindings(found, parts),
    ...criteriaFindings(found, rubric),
    ...found.agents.flatMap((agent) => courseFindings(agent, parts)),
    ...found.agents.flatMap(idealFindings),
    ...found.separation.flatMap(separationFinding),
    ...gamingFinding(found),
  ];
}
