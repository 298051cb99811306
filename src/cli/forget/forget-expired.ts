import type { Settings } from '../../files/load-settings.js';
import type { Forgotten } from '../../store/forget/forget.js';
import type { ExitCode, Run } from '../command.js';
import type { ForgetOptions } from '../commands/forget.js';
import { withStore } from '../open-store.js';
import { settingsOf } from '../settings-of-run.js';
import { isSure } from './confirm.js';

const DAY_MS = 86_400_000;

/** A programme and the first day whose visits are still kept whole, YYYY-MM-DD. */
interface Expiry {
  readonly programme: string;
  readonly before: string;
}

/** `shoptalk forget --expired`: the retention of every programme of `shoptalk.yaml`. */
export async function forgetExpired(run: Run, options: ForgetOptions): Promise<ExitCode> {
  const { messages, screen } = run;
  const settings = await settingsOf(run);
  const expiries = expiriesOf(settings, run.now());
  if (expiries.length === 0) {
    if (run.flags.json) screen.json([]);
    else screen.note(messages.forgetNoRetention);
    return 0;
  }
  const sure = await isSure(run, options, messages.forgetAskExpired(expiries.length));
  if (sure !== true) return sure;
  const done = await withStore(run, async (store) => {
    const results: (Expiry & Forgotten)[] = [];
    for (const { programme, before } of expiries) {
      results.push({ programme, before, ...(await store.expire(programme, before)) });
    }
    return results;
  });
  if (run.flags.json) screen.json(done);
  else {
    for (const { programme, before, visits, files } of done) {
      screen.out(messages.forgetProgramme(programme, before, visits, files));
    }
  }
  return 0;
}

function expiriesOf({ programmes = {} }: Settings, now: Date): readonly Expiry[] {
  return Object.entries(programmes).flatMap(([programme, { retention_days: days }]) => {
    if (days === undefined) return [];
    const before = new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
    return [{ programme, before }];
  });
}
