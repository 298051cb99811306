import { holds } from '../language/phrases.js';
import type { LanguageProfile } from '../language/profile.js';
import type { ScorerPatterns } from './language-detector.js';
import { matches } from './pattern/match.js';
import type { Subject } from './pattern/subject.js';

/** Why some words carry no behaviour. */
export type InsubstantialReason = 'list-of-words' | 'addressed-to-scorer';

/** UTF-16 offsets in the turn's text. */
export interface InsubstantialSpan {
  readonly from: number;
  readonly to: number;
  readonly reason: InsubstantialReason;
}

interface Item {
  readonly from: number;
  readonly to: number;
  /** A word of scoring sheets stands in it. */
  readonly praised: boolean;
  readonly bare: boolean;
}

/** The parts of a sentence between commas, colons, ticks and the like. */
function itemsOf(subject: Subject, profile: LanguageProfile): readonly Item[] {
  const { words, breaks } = subject.sentence;
  const items: Item[] = [];
  let start = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !breaks[at]) continue;
    const part = subject.folded.slice(start, at);
    const first = words[start];
    const last = words[at - 1];
    if (first && last) {
      const plain = part.filter((word) => !holds(profile.functionWords, word));
      items.push({
        from: first.from,
        to: last.to,
        praised: part.some((word) => holds(profile.substance.nouns, word)),
        bare: part.length <= 3 && plain.length >= part.length - 1,
      });
    }
    start = at;
  }
  return items;
}

/** Runs of three or more bare items of which two or more are words of scoring sheets. */
function lists(items: readonly Item[]): readonly InsubstantialSpan[] {
  const spans: InsubstantialSpan[] = [];
  let run: Item[] = [];
  const finish = (): void => {
    while (run.length > 0 && !run[0]?.praised) run.shift();
    const first = run[0];
    const last = run[run.length - 1];
    if (first && last && run.length >= 3 && run.filter((item) => item.praised).length >= 2) {
      spans.push({ from: first.from, to: last.to, reason: 'list-of-words' });
    }
    run = [];
  };
  for (const item of items) {
    if (item.bare) run.push(item);
    else finish();
  }
  finish();
  return spans;
}

/** Finds bare lists of kind words, and words meant for whoever scores the conversation (patterns `scorer`). */
export function findInsubstantial(
  subjects: readonly Subject[],
  profile: LanguageProfile,
  scorer: ScorerPatterns,
): readonly InsubstantialSpan[] {
  const addressed = subjects
    .filter(
      (subject) => scorer.mayMatch(subject) && scorer.patterns.some((pattern) => matches(pattern, subject)),
    )
    .map(({ sentence }) => ({
      from: sentence.from,
      to: sentence.to,
      reason: 'addressed-to-scorer' as const,
    }));
  return [...listsIn(subjects, profile), ...addressed].sort((a, b) => a.from - b.from);
}

function listsIn(subjects: readonly Subject[], profile: LanguageProfile): readonly InsubstantialSpan[] {
  let praise = 0;
  for (const { folded } of subjects)
    for (const word of folded) if (holds(profile.substance.nouns, word)) praise += 1;
  return praise < 2 ? [] : lists(subjects.flatMap((subject) => itemsOf(subject, profile)));
}
