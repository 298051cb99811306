import { cleanText } from '../clean-text.js';
import type { Speaker } from '../conversation.js';
import { newDraft } from '../draft.js';
import { nothingSaid, type Place, recordingsWithoutText } from '../problems.js';
import type { ReaderOptions, ReadItem } from '../reader.js';
import type { Talk, Utterance } from './talk.js';

/** Longest label that is kept. */
const longestLabel = 120;

/**
 * Makes a conversation of what an export holds: in the order of time where every piece has one, neighbours by one
 * person as one turn, each person's role as the user said, else the export. A role that nobody tells is asked for:
 * people's names are no labels of roles.
 */
export function toConversation(
  talk: Talk,
  fallbackId: string,
  place: Place,
  options: ReaderOptions,
): readonly ReadItem[] {
  const said = inOrder(talk.utterances.filter(({ text }) => text.trim() !== ''));
  const id = talk.id === undefined ? fallbackId : cleanText(talk.id).slice(0, 200);
  const recordings = talk.recordings ?? 0;
  const alone = said.length === 0;
  const silent: readonly ReadItem[] =
    recordings === 0
      ? []
      : [{ kind: 'problem', problem: recordingsWithoutText(place, id, recordings, alone) }];
  if (alone) return recordings > 0 ? silent : [{ kind: 'problem', problem: nothingSaid(place, id) }];

  const labelled = labelsByRole(said);
  const roles = new Map(labelled.flatMap(({ label, role }) => (role === undefined ? [] : [[label, role]])));
  const speakers = {
    ...options.speakers,
    roleOf: (label: string) => options.speakers.told(label) ?? roles.get(label),
  };
  const draft = newDraft({ ...options, id, speakers }, talk.join);
  draft.describe({
    ...(talk.language === undefined ? {} : { language: talk.language }),
    ...(talk.channel === undefined ? {} : { channel: talk.channel }),
  });
  const first = said[0]?.at ?? 0;
  for (const { label, text, at } of labelled) {
    draft.say(
      label,
      text,
      place.line ?? 1,
      at === undefined ? undefined : Math.max(0, Math.round(at - first)),
    );
  }
  return [...silent, ...draft.finish()];
}

function inOrder(said: readonly Utterance[]): readonly Utterance[] {
  if (said.some(({ at }) => at === undefined)) return said;
  return [...said].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
}

/** One name for two roles (a customer and an agent who are both called Anna) becomes two. */
function labelsByRole(said: readonly Utterance[]): readonly Utterance[] {
  const roles = new Map<string, Set<Speaker | undefined>>();
  const named = said.map((each) => {
    const label = cleanText(each.label).replace(/\s+/g, ' ').trim().slice(0, longestLabel) || '?';
    const known = roles.get(label) ?? new Set();
    roles.set(label, known.add(each.role));
    return { ...each, label };
  });
  return named.map((each) =>
    (roles.get(each.label)?.size ?? 1) > 1
      ? { ...each, label: `${each.label} (${each.role ?? 'unknown'})` }
      : each,
  );
}
