import type { Withheld } from '../assessment.js';
import type { Said } from '../rubric.js';
import { cueInstances } from '../timeline/cue-instances.js';
import type { Happening } from '../timeline/happening.js';
import { allOf, follows, inOrder } from '../timeline/order.js';
import type { Timeline } from '../timeline/timeline.js';
import { belongsTo } from './belongs.js';
import { type Finding, type Look, notAssessed } from './finding.js';
import { lookGuard } from './guard.js';
import { quote } from './quote.js';
import { lookSeldom } from './seldom.js';

/** Behaviours in the agent's turns, with their order in time. Silence is missed, never met by absence. */
export const lookSaid: Look = ({ said, belongs_after }, { timeline }) => {
  if (!said || !timeline) return notAssessed;
  if (said.seldom) return lookSeldom(said.seldom, timeline);
  const cues = said.in_reply_to ? cueInstances(said.in_reply_to, timeline) : undefined;
  if (cues && cues.length === 0) return { status: 'not-applicable' };
  const replies = (found: readonly Happening[]) => (cues ? inReply(found, cues, said.within ?? 1) : found);
  // `within` speaks of the reply where there is one, else of `after`.
  const { within, ...rest } = said;
  const order = cues || within === undefined ? rest : { ...rest, within };
  const candidates = (ids: readonly string[]) => replies(inOrder(allOf(ids, timeline), order, timeline));

  if (said.never) return lookGuard(candidates(said.never), said.at_most ?? 0, timeline);
  const found = candidates(said.any ?? said.all ?? []);
  const credited = found.filter((happening) => !happening.withheld);
  const share = shareOf(said, credited, cues);
  const withheld = withheldIn(found);
  return {
    status: 'assessed',
    share,
    weight: 1,
    guard: false,
    evidence: quote(onePerTurn(credited), timeline),
    ...(withheld.length > 0 ? { withheld } : {}),
    ...missing(said, share, credited, cues, timeline, belongs_after),
  };
};

function shareOf(said: Said, credited: readonly Happening[], cues?: readonly Happening[]): number {
  if (said.all) {
    const found = said.all.filter((id) => credited.some((happening) => happening.id === id));
    return found.length / said.all.length;
  }
  if (said.each && cues)
    return (cues.length - unanswered(credited, cues, said.within ?? 1).length) / cues.length;
  const turns = new Set(credited.map((happening) => happening.turn)).size;
  if (said.at_most !== undefined && turns > said.at_most) return 0;
  return Math.min(1, turns / (said.at_least ?? 1));
}

function missing(
  said: Said,
  share: number,
  credited: readonly Happening[],
  cues: readonly Happening[] | undefined,
  timeline: Timeline,
  belongsAfter?: readonly string[],
): Pick<Extract<Finding, { status: 'assessed' }>, 'belongs'> {
  if (share === 1) return {};
  const open = cues && (unanswered(credited, cues, said.within ?? 1)[0] ?? cues[0]);
  const belongs = belongsTo(said, open, timeline, belongsAfter);
  return belongs ? { belongs } : {};
}

const inReply = (found: readonly Happening[], cues: readonly Happening[], within: number) =>
  found.filter((happening) => follows(happening, cues, within));

const unanswered = (found: readonly Happening[], cues: readonly Happening[], within: number) =>
  cues.filter((cue) => !found.some((happening) => follows(happening, [cue], within)));

/** The same behaviour counts once in a turn. */
function onePerTurn(happenings: readonly Happening[]): readonly Happening[] {
  const seen = new Set<string>();
  return happenings.filter(({ id, turn }) => {
    const key = `${turn} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function withheldIn(happenings: readonly Happening[]): readonly Withheld[] {
  return onePerTurn(happenings).flatMap(({ withheld, observation }) =>
    withheld && observation
      ? [
          {
            turn: observation.turn,
            behaviour: observation.behaviour,
            from: observation.from,
            to: observation.to,
            reason: withheld.reason,
          },
        ]
      : [],
  );
}
