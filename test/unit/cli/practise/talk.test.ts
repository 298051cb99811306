import { describe, expect, it } from 'vitest';
import { repliesOf } from '../../../../src/cli/practise/after.js';
import { startPractice } from '../../../../src/cli/practise/practice.js';
import { talk } from '../../../../src/cli/practise/talk.js';
import type { Typed } from '../../../../src/cli/terminal/asker.js';
import type { TalkView } from '../../../../src/cli/terminal/practise/talk-screen.js';
import { eventsOf } from '../../../../src/scenario/session.js';
import type { AgentEvent } from '../../../../src/scenario/state.js';
import type { LoggedStep } from '../../../../src/scenario/take-back.js';
import { tiny } from '../../scenario/fixture.js';
import { scriptedAsker, silentView } from '../scripted.js';

const interrupt: Typed = { kind: 'interrupt' };

async function talkWith(
  script: readonly (string | Typed)[],
  { piped = false, mode = 'coaching' as 'coaching' | 'certify', log = [] as LoggedStep<AgentEvent>[] } = {},
) {
  const saved = [...log];
  const practice = startPractice({
    scenario: tiny,
    seed: 1,
    log,
    keep: (place, event) => {
      expect(place).toBe(saved.length + 1);
      saved.push(event);
      return Promise.resolve();
    },
  });
  const { view, shown } = silentView<TalkView>({ prompt: '> ' });
  const outcome = await talk(practice, scriptedAsker(script), view, { mode, piped });
  return { outcome, saved, shown: shown(), session: practice.session() };
}

const said = (text: string): AgentEvent => ({ kind: 'said', text });

describe('a talk', () => {
  it('goes on until an ending is reached', async () => {
    const { outcome, session, saved } = await talkWith([
      'sorry ask:number',
      '/do look ab 12',
      '/do pay 40',
      'check this',
      '/end',
    ]);
    expect(outcome).toBe('ended');
    expect(session.state.ending).toBe('settled');
    expect(saved).toEqual([
      said('sorry ask:number'),
      { kind: 'did', action: 'look', params: { number: 'ab 12' } },
      { kind: 'did', action: 'pay', params: { amount: '40' } },
      said('check this'),
      { kind: 'ended' },
    ]);
  });

  it.each<[string, string | Typed, string]>([
    ['/pause', '/pause', 'paused'],
    ['Ctrl-C', interrupt, 'interrupted'],
    ['a closed terminal', { kind: 'end' }, 'paused'],
  ])('stops at %s with everything saved', async (_name, key, outcome) => {
    const stopped = await talkWith(['sorry', key, 'never read']);
    expect(stopped.outcome).toBe(outcome);
    expect(stopped.saved).toEqual([said('sorry')]);
  });

  it('is closed by the end of a pipe', async () => {
    const { outcome, saved } = await talkWith(['sorry'], { piped: true });
    expect(outcome).toBe('ended');
    expect(saved.at(-1)).toEqual({ kind: 'ended' });
  });

  it('takes one empty line at the keyboard for a slip, the second for silence', async () => {
    const { saved, shown } = await talkWith(['', 'sorry', '', '', '/pause']);
    expect(saved).toEqual([said('sorry'), { kind: 'silent' }]);
    expect(shown.filter((call) => call === 'askAboutSilence')).toHaveLength(2);
  });

  it('takes each empty line of a pipe for silence', async () => {
    const { saved } = await talkWith([''], { piped: true });
    expect(saved[0]).toEqual({ kind: 'silent' });
  });

  it('cuts an endless reply and says so', async () => {
    const { saved, shown } = await talkWith(['a'.repeat(10_001), '/pause']);
    expect(saved).toEqual([said('a'.repeat(10_000))]);
    expect(shown).toContain('cut 10000');
  });

  it.each(['/nonsense', '/do', '/do nothing-like-it', '/do look', '/help', '/desk', '/mood', '/hint'])(
    '%s tells the customer nothing',
    async (command) => {
      expect((await talkWith([command, '/pause'])).saved).toEqual([]);
    },
  );
});

describe('/undo', () => {
  it('takes back replies and actions one by one; the log keeps them', async () => {
    const { saved, session, shown } = await talkWith([
      'sorry',
      '/do look x',
      '/undo',
      '/undo',
      '/undo',
      'check',
      '/pause',
    ]);
    expect(saved.map(({ kind }) => kind)).toEqual(['said', 'did', 'undone', 'undone', 'said']);
    expect(eventsOf(session)).toEqual([said('check')]);
    expect(shown).toContain('nothingToUndo');
  });

  it('leads back to the same words when a log with it is read again', async () => {
    const first = await talkWith(['sorry', 'check', '/undo', '/pause']);
    const again = await talkWith(['/pause'], { log: first.saved });
    expect(again.session).toEqual(first.session);
  });

  it.each(['/undo', '/hint'])('%s does nothing in a certification', async (command) => {
    const { saved, shown } = await talkWith(['sorry', command, '/pause'], { mode: 'certify' });
    expect(saved).toEqual([said('sorry')]);
    expect(shown).toContain(`notInCertify ${command.slice(1)}`);
  });
});

describe('replies to retry from', () => {
  it('carry the turn numbers of the scorecard: the customer speaks first', async () => {
    const { session } = await talkWith(['sorry', '/do look x', 'check', '/pause']);
    expect(repliesOf(session)).toEqual([
      { event: 0, turn: 2, text: 'sorry' },
      { event: 2, turn: 4, text: 'check' },
    ]);
  });
});
