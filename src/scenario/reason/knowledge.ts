import type { ScenarioAtHand } from '../check/rule.js';
import type { Tools } from '../tools.js';
import type { Knowledge } from './assumed.js';
import { between, type Domain, either, exactly } from './domain.js';
import type { World } from './world.js';

/**
 * When a condition is looked at: while the agent's questions are heard, for a rule after a turn or an action, for an
 * ending, at the desk, for a hint, when a record is read out, in the survey. Each sees something else.
 */
export type Moment = 'asked' | 'reply' | 'action' | 'ending' | 'desk' | 'hint' | 'identified' | 'survey';

const hearsTheTurn: ReadonlySet<Moment> = new Set(['asked', 'reply', 'ending', 'identified']);
const seesTheEnd: ReadonlySet<Moment> = new Set(['reply', 'ending']);
const hasTurns: ReadonlySet<Moment> = new Set(['asked', 'reply', 'identified']);

const heardBy = new WeakMap<Tools, ReadonlySet<string>>();

/** Behaviours that are heard in what an agent says. */
export function heardIn(tools: Tools): ReadonlySet<string> {
  const found =
    heardBy.get(tools) ?? new Set(tools.behaviours.filter(({ by }) => by !== 'customer').map(({ id }) => id));
  heardBy.set(tools, found);
  return found;
}

/** What a condition can find at a moment in a world. Unknown ids are found by other rules; nothing is concluded from them. */
export function knowledgeOf(
  { source, known, tools, turnLimit }: ScenarioAtHand,
  world: World,
  moment: Moment,
): Knowledge {
  const heard = heardIn(tools);
  const flag = (name: string): Domain | undefined => {
    const values = world.flags.get(name);
    if (values !== undefined && values !== 'anything') return exactly(...values);
    return typeof source.flags?.[name] === 'boolean' ? either : undefined;
  };
  const mood = (name: string): Domain | undefined => {
    const range = world.moods.get(name);
    return range === undefined ? undefined : between(range.low, range.high);
  };
  const may = (isKnown: boolean, is: boolean): Domain | undefined =>
    isKnown ? (is ? either : exactly(false)) : undefined;
  const about = (call: string, id: string): Domain | undefined => {
    switch (call) {
      case 'said':
        return known.behaviour.has(id) ? between(0, heard.has(id) ? turnLimit : 0, true) : undefined;
      case 'now':
        return may(known.behaviour.has(id), heard.has(id) && hearsTheTurn.has(moment));
      case 'done':
        return may(known.action.has(id), world.done.has(id));
      case 'tried':
        return may(known.action.has(id), true);
      case 'revealed':
        return may(known.fact.has(id), world.revealed.has(id));
      case 'asked': {
        if (!known.topic.has(id)) return undefined;
        const isAsked = known.fact.has(id) || world.topics.has(id);
        return between(0, isAsked ? Number.POSITIVE_INFINITY : 0, true);
      }
      default:
        return undefined;
    }
  };
  return (subject) => {
    if (subject === 'turns') return between(hasTurns.has(moment) ? 1 : 0, turnLimit, true);
    if (subject === 'left') return seesTheEnd.has(moment) ? either : exactly(false);
    if (subject.startsWith('mood.')) return mood(subject.slice('mood.'.length));
    if (subject.startsWith('flags.')) return flag(subject.slice('flags.'.length));
    // Limits are other sums in another country, so nothing is concluded from them.
    if (subject.startsWith('limits.')) return undefined;
    const split = subject.indexOf(':');
    return split < 0 ? undefined : about(subject.slice(0, split), subject.slice(split + 1));
  };
}
