import { describe, expect, it } from 'vitest';
import { contradictionsOf, findingsOf } from '../../../../src/visit/findings/findings.js';
import { indexWords } from '../../../../src/visit/findings/word-index.js';
import { obstaclesOf } from '../../../../src/visit/submittable.js';
import type { VisitEvent } from '../../../../src/visit/visit-event.js';
import { asked, checklist, found, said, visited } from './checklist.js';

const queue = checklist(
  [
    asked('went-in', { type: 'time' }),
    asked('queued'),
    asked('joined', { type: 'time' }, { when: "answers.queued == 'yes'" }),
    asked('served', { type: 'time' }),
    asked('wait', { type: 'duration', required: false }),
    asked('left', { type: 'time', required: false }),
  ],
  {
    checks: [
      {
        id: 'served-at-once',
        title: 'You queued, but were served the minute you joined',
        questions: ['joined', 'served'],
        when: 'answers.served == answers.joined',
      },
    ],
  },
);
const keys = (findings: readonly { readonly key: string }[]) => findings.map(({ key }) => key);

describe('checks of the checklist', () => {
  it('are found where they hold', () => {
    const events = [
      said('went-in', '14:00'),
      said('queued', 'yes'),
      said('joined', '14:10'),
      said('served', '14:10'),
    ];
    const [finding] = found('check', queue, events);
    expect(finding).toMatchObject({
      key: 'check:served-at-once',
      questions: ['joined', 'served'],
      severity: 'serious',
    });
  });

  it('do not speak of answers that are missing, or of questions that were skipped', () => {
    expect(found('check', queue, [said('queued', 'yes'), said('joined', '14:10')])).toEqual([]);
    const skipped = [
      said('queued', 'yes'),
      said('joined', '14:10'),
      said('served', '14:10'),
      said('queued', 'no'),
    ];
    expect(found('check', queue, skipped)).toEqual([]);
  });
});

describe('times', () => {
  const events = (first: string, second: string, third: string): readonly VisitEvent[] => [
    said('went-in', first),
    said('queued', 'yes'),
    said('joined', second),
    said('served', third),
  ];

  it('that run backwards are found with both questions', () => {
    const [finding, ...more] = found('times-backwards', queue, events('14:00', '13:50', '14:20'));
    expect(finding).toMatchObject({ questions: ['joined', 'went-in'], earlier: '14:00', later: '13:50' });
    expect(more).toEqual([]);
  });

  it('may pass midnight, and may be the same', () => {
    expect(found('times-backwards', queue, events('23:50', '23:50', '00:05'))).toEqual([]);
  });

  it('of an e-mail have no order: the answer comes another day', () => {
    const mail = { ...queue, channel: 'email' } as const;
    expect(found('times-backwards', mail, events('14:00', '09:00', '08:00'))).toEqual([]);
  });

  it('leave no room for a wait longer than the visit', () => {
    const at = [...events('14:00', '14:05', '14:10'), said('left', '14:12')];
    expect(found('longer-than-visit', queue, [...at, said('wait', 900)])).toMatchObject([
      { questions: ['wait'], seconds: 900, visit: 720 },
    ]);
    expect(found('longer-than-visit', queue, [...at, said('wait', 780)])).toEqual([]);
  });

  it('do not say how long the visit was where none was noted behind the wait', () => {
    expect(
      found('longer-than-visit', queue, [...events('14:00', '14:05', '14:10'), said('wait', 900)]),
    ).toEqual([]);
  });

  it('that a check of the checklist speaks of are not told twice', () => {
    const checks = [
      {
        id: 'order',
        title: 'order',
        questions: ['served', 'joined'],
        when: 'answers.served < answers.joined',
      },
    ] as const;
    const both = { ...queue, checks: [...checks] } as typeof queue;
    expect(found('times-backwards', both, events('14:00', '14:20', '14:10'))).toEqual([]);
    expect(found('check', both, events('14:00', '14:20', '14:10'))).toHaveLength(1);
  });

  it('outside the opening hours are found, a little after closing is not', () => {
    // 2026-11-23 is a Monday.
    const context = { day: '2026-11-23', hours: { mon: '09:00-20:00' } };
    expect(found('outside-hours', queue, events('19:50', '19:55', '20:14'), context)).toEqual([]);
    expect(found('outside-hours', queue, events('08:00', '20:16', '20:16'), context)).toMatchObject([
      { key: 'outside-hours:went-in', time: '08:00', hours: '09:00-20:00' },
      { key: 'outside-hours:joined' },
      { key: 'outside-hours:served' },
    ]);
  });

  it('on a day on which the site is closed are found once; hours over midnight are understood', () => {
    const closed = { day: '2026-11-22', hours: { mon: '09:00-20:00' } };
    expect(keys(found('outside-hours', queue, events('10:00', '10:05', '10:10'), closed))).toEqual([
      'outside-hours:day',
    ]);
    const bar = { day: '2026-11-23', hours: { mon: '18:00-02:00' } };
    expect(found('outside-hours', queue, events('23:50', '00:30', '01:50'), bar)).toEqual([]);
    expect(found('outside-hours', queue, events('23:50', '00:30', '03:00'), bar)).toHaveLength(1);
  });

  it('that had not come when the visit was recorded are found', () => {
    const recorded = '2026-11-22T14:00';
    const now = events('13:40', '13:50', '13:55');
    expect(keys(found('in-future', queue, now, { recorded, day: '2026-11-23' }))).toEqual(['in-future:day']);
    expect(found('in-future', queue, now, { recorded, day: '2026-11-22' })).toEqual([]);
    expect(
      keys(found('in-future', queue, events('13:40', '13:50', '15:00'), { recorded, day: '2026-11-22' })),
    ).toEqual(['in-future:served']);
    expect(
      found('in-future', queue, events('23:00', '23:10', '23:20'), { recorded, day: '2026-11-21' }),
    ).toEqual([]);
  });
});

describe('what keeps a visit from being submitted', () => {
  const events: readonly VisitEvent[] = [
    said('went-in', '14:00'),
    said('queued', 'yes'),
    said('joined', '14:10'),
    said('served', '14:10'),
  ];
  const context = { language: 'en' };

  it('is a contradiction until it is mended or explained', () => {
    const { gaps, contradictions } = obstaclesOf(queue, visited(events), context);
    expect(gaps).toEqual([]);
    expect(keys(contradictions)).toEqual(['check:served-at-once']);
    const mended = visited([...events, said('served', '14:12')]);
    expect(obstaclesOf(queue, mended, context).contradictions).toEqual([]);
    const explained = visited([
      ...events,
      { kind: 'explained', finding: 'check:served-at-once', text: 'The queue had just gone.' },
    ]);
    expect(obstaclesOf(queue, explained, context).contradictions).toEqual([]);
    expect(contradictionsOf(queue, explained, context)).toMatchObject([
      { explained: 'The queue had just gone.' },
    ]);
  });

  it('is no matter of taste: what only a reviewer weighs does not hold the evaluator up', () => {
    const copied = 'She looked up at once and greeted me warmly';
    const one = checklist([asked('greeted')]);
    const others = indexWords([{ visit: 'v-other', text: copied }]);
    const visit = visited([said('greeted', 'yes', copied)]);
    expect(contradictionsOf(one, visit, { language: 'en', others })).toEqual([]);
    expect(keys(findingsOf(one, visit, { language: 'en', others }))).toEqual(['copied-words:greeted']);
  });
});
