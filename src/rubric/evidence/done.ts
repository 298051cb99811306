import type { Done } from '../rubric.js';
import { cueInstances } from '../timeline/cue-instances.js';
import type { Happening } from '../timeline/happening.js';
import { follows, inOrder } from '../timeline/order.js';
import type { Timeline } from '../timeline/timeline.js';
import { belongsTo } from './belongs.js';
import { type Look, notAssessed } from './finding.js';
import { lookGuard } from './guard.js';
import { quote } from './quote.js';

/** Actions at the desk. A transcript without a desk leaves them not assessed. */
export const lookDone: Look = ({ done, belongs_after }, { timeline, where }) => {
  if (!done || !timeline?.hasDesk) return notAssessed;
  const cues = done.in_reply_to ? cueInstances(done.in_reply_to, timeline) : undefined;
  if (cues && cues.length === 0) return { status: 'not-applicable' };
  const { within, ...rest } = done;
  const order = cues || within === undefined ? rest : { ...rest, within };
  const found = inOrder(actionsOf(done, timeline), order, timeline)
    .filter((happening) => !cues || follows(happening, cues, within ?? 1))
    .filter((happening) => !done.where || (happening.action && where(happening.action.params)));
  if (done.never) return lookGuard(found, done.at_most ?? 0, timeline);
  const tooMany = done.at_most !== undefined && found.length > done.at_most;
  const share = tooMany ? 0 : Math.min(1, found.length / (done.at_least ?? 1));
  const belongs = share < 1 ? belongsTo(done, cues?.[0], timeline, belongs_after) : undefined;
  return {
    status: 'assessed',
    share,
    weight: 1,
    guard: false,
    evidence: quote(found, timeline),
    ...(belongs ? { belongs } : {}),
  };
};

function actionsOf(done: Done, timeline: Timeline): readonly Happening[] {
  const names = done.never ?? done.any ?? (done.action ? [done.action] : []);
  const found = names.flatMap((name) =>
    done.attempted ? timeline.attempted(name) : timeline.happened(`action:${name}`),
  );
  return found.sort((a, b) => a.position - b.position);
}
