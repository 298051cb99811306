import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../../src/rubric/assess.js';
import { checkRubric } from '../../../src/rubric/check/check-rubric.js';
import type { Rubric, Seen } from '../../../src/rubric/rubric.js';
import { talk } from './builders.js';

const folder = new URL('../../../rubrics/', import.meta.url);
const read = (file: string) => parse(readFileSync(new URL(file, folder), 'utf8'));
const rubrics: Rubric[] = readdirSync(folder)
  .filter((file) => /^[^.]+\.yaml$/.test(file))
  .map(read);

/** The ids of the behaviour catalogue. */
const known = {
  behaviours: new Set(
    `greet use-name acknowledge-feeling apologise restate-issue reassure thank dismiss blame-customer rude
     hide-behind-policy identify-self verify-identity ask-details check-records explain-procedure state-rights
     ask-permission log-case disclose-account overpromise take-ownership diagnose offer-remedy offer-choice
     commit-timeframe promise-follow-up confirm-resolution offer-more-help close-warmly refuse pass-on stall`.split(
      /\s+/u,
    ),
  ),
  cues: new Set(
    `angry worried confused gives-details threatens-to-leave asks-for-supervisor calmer accepts rejects thanks
     unresolved`.split(/\s+/u),
  ),
};

/** Questions for the record: what they bring depends on no answer. */
function carriesNoPoints({ type, points, ranges, options }: Seen): boolean {
  if (type === 'yes-no') return points?.yes === 0;
  if (type === 'scale') return false;
  if (options) return options.every((option) => !option.points);
  return !ranges && !points;
}

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (_, rubric) => {
  it('has no problems', () => {
    expect(checkRubric(rubric, known)).toEqual([]);
  });

  it('has level descriptions and critical criteria in all three families', () => {
    for (const dimension of Object.values(rubric.dimensions)) expect(dimension.levels).toHaveLength(5);
    const families = new Set(rubric.criteria.flatMap(({ critical }) => (critical ? [critical] : [])));
    expect(families).toEqual(new Set(['customer', 'business', 'compliance']));
  });

  it('gives advice and an example wherever points can be earned', () => {
    const assessed = assess(rubric, { answers: {} });
    const mute = rubric.criteria.filter(({ advice, examples, seen }) => {
      return !(seen && carriesNoPoints(seen)) && !(advice && examples?.length);
    });
    expect(mute.map(({ id }) => id)).toEqual([]);
    expect(assessed.total.score).toBeNull();
  });
});

const conversationRubrics = rubrics.filter(({ kind }) => kind === 'conversation');

describe.each(conversationRubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (_, rubric) => {
  const verdict = (lines: readonly string[]) => assess(rubric, talk(lines)).verdict;

  it.each([
    ['an empty conversation', []],
    ['a customer whom nobody answered', ['C: My cooker never came. | angry']],
    ['a silent agent', ['C: My cooker never came. | angry', 'A: ', 'C: Hello? | angry', 'A: ...']],
  ])('%s scores 0 in every dimension', (__, lines) => {
    const { dimensions, total } = assess(rubric, talk(lines));
    expect(Object.values(dimensions).map(({ score, level }) => [score, level])).toEqual(
      Array(3).fill([0, 0]),
    );
    expect(total).toMatchObject({ score: 0, passed: false });
  });

  const good = [
    'A: Good morning, Dana in customer care. | greet identify-self',
    'C: My cooker never came, again. | angry',
    'A: Three weeks without a cooker, I am sorry. So it was promised for Monday? | acknowledge-feeling apologise restate-issue',
    'C: Yes, and I took the day off.',
    'A: Your date of birth and the order number, please. | ask-details verify-identity diagnose',
    'C: 2 May, LK-50817. | gives-details',
    'A: Thank you, Ms Marsh. It left on Friday; you paid 480. | thank use-name check-records disclose-account',
    'C: And now? | worried',
    'A: The driver rings first. A new one on Thursday, or the money back? | explain-procedure offer-remedy offer-choice commit-timeframe reassure',
    'C: Thursday then. | accepts calmer',
    'A: I ring you myself on Thursday; case C-22. Does that suit you? | log-case take-ownership promise-follow-up confirm-resolution',
    'C: It does, thank you. | thanks accepts',
    'A: Enjoy your first roast, goodbye. | close-warmly offer-more-help',
  ];

  it('gives excellent service the highest level throughout', () => {
    expect(verdict(good)).toEqual({ empathy: 4, procedure: 4, resolution: 4 });
    expect(assess(rubric, talk(good)).total.passed).toBe(true);
  });

  it('account data before identity makes procedure 0, even if the check comes later', () => {
    const early = good.map((line) => line.replace('restate-issue', 'restate-issue disclose-account'));
    const assessment = assess(rubric, talk(early));
    expect(assessment.verdict).toMatchObject({ empathy: 4, procedure: 0 });
    expect(assessment.critical.byFamily.compliance).toBe(1);
    expect(assessment.total.passed).toBe(false);
    expect(assessment.total.scoreBeforeFailure).toBeGreaterThan(60);
  });

  it('a promise beyond the limits makes procedure 0', () => {
    expect(verdict(good.map((line) => line.replace('log-case', 'log-case overpromise'))).procedure).toBe(0);
  });

  it('one belittling turn: 0 if never put right, at most 2 if put right', () => {
    const late = good.map((line) => line.replace('close-warmly', 'close-warmly dismiss'));
    expect(verdict(late).empathy).toBe(0);
    const early = good.map((line) => line.replace('greet identify-self', 'greet identify-self dismiss'));
    expect(verdict(early).empathy).toBe(2);
  });

  it('refused and abandoned is 0 in resolution', () => {
    const lines = [
      'C: It broke. | angry',
      'A: No, we take nothing back. | refuse',
      'C: So I keep it? | unresolved',
    ];
    expect(verdict(lines).resolution).toBe(0);
  });

  it('without account data in play, identity leaves the denominator', () => {
    const plain = good.map((line) => line.replace(' verify-identity', '').replace(' disclose-account', ''));
    expect(verdict(plain).procedure).toBe(4);
  });
});

describe('retail-visit', () => {
  const rubric = rubrics.find(({ id }) => id === 'retail-visit');
  if (!rubric) throw new Error('no retail-visit');

  it('follows the customer and asks some twenty questions', () => {
    const sections = (rubric.sections ?? []).map(({ id }) => id);
    const places = rubric.criteria.map(({ section }) => sections.indexOf(section ?? ''));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(rubric.criteria.length).toBeGreaterThanOrEqual(20);
  });

  it('a missing receipt fails the visit and shows the score before it', () => {
    const yes = { value: 'yes' };
    const answers = {
      greeted: yes,
      'eye-contact': yes,
      bought: yes,
      receipt: { value: 'no', comment: 'None.' },
      'right-money': yes,
    };
    const { total, dimensions, critical } = assess(rubric, { answers });
    expect(critical.byFamily).toEqual({ customer: 0, business: 0, compliance: 1 });
    expect(dimensions.procedure).toMatchObject({ score: 0, zeroedBy: 'receipt' });
    expect(total.passed).toBe(false);
    expect(total.scoreBeforeFailure).toBeGreaterThan(total.score ?? 0);
  });
});
