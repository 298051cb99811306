import type { Pointer } from '../collector.js';
import type { Scenario } from '../source.js';

/** Variants of one thing that is said: the customer says one of them. */
export interface LineList {
  readonly pointer: Pointer;
  readonly lines: readonly string[];
  /** What may fill a slot: the customer's own words, or what was entered at the desk as well. */
  readonly slots: 'words' | 'words-and-desk';
}

/** A line with its place. */
export interface PlacedLine {
  readonly pointer: Pointer;
  readonly text: string;
}

/** Everything that the customer says, as lists of variants. */
export function customerLists(source: Scenario): readonly LineList[] {
  const of = (pointer: Pointer, lines: readonly string[] | undefined): readonly LineList[] =>
    lines === undefined ? [] : [{ pointer, lines, slots: 'words-and-desk' }];
  return [
    { pointer: ['opening'], lines: source.opening, slots: 'words' },
    ...Object.entries(source.facts).flatMap(([id, { say, unasked, withheld }]) => [
      ...of(['facts', id, 'say'], say),
      ...of(['facts', id, 'unasked'], unasked),
      ...of(['facts', id, 'withheld'], withheld),
    ]),
    ...source.topics.flatMap(({ say }, index) => of(['topics', index, 'say'], say)),
    ...(source.responds ?? []).flatMap(({ say }, index) => of(['responds', index, 'say'], say)),
    ...source.endings.flatMap(({ say, survey }, index): readonly LineList[] => [
      ...of(['endings', index, 'say'], say),
      ...(survey === undefined
        ? []
        : [{ pointer: ['endings', index, 'survey'], lines: survey, slots: 'words' as const }]),
    ]),
  ];
}

export function linesOf({ pointer, lines }: LineList): readonly PlacedLine[] {
  return lines.map((text, index) => ({ text, pointer: [...pointer, index] }));
}

/** Everything that the agent says in the gold conversations. */
export function goldLines(source: Scenario): readonly PlacedLine[] {
  return Object.entries(source.examples ?? {}).flatMap(([name, { steps }]) =>
    steps.flatMap(({ say }, index) =>
      say === undefined ? [] : [{ text: say, pointer: ['examples', name, 'steps', index, 'say'] }],
    ),
  );
}

/** Texts that are shown as they stand: no slot in them is ever filled. */
export function fixedTexts(source: Scenario): readonly PlacedLine[] {
  const of = (pointer: Pointer, text: string | undefined): readonly PlacedLine[] =>
    text === undefined ? [] : [{ pointer, text }];
  return [
    ...source.desk.records.flatMap(({ text }, index) => of(['desk', 'records', index, 'text'], text)),
    ...source.desk.actions.flatMap(({ refuse, over }, index) => [
      ...of(['desk', 'actions', index, 'refuse'], refuse),
      ...of(['desk', 'actions', index, 'over'], over),
    ]),
    ...(source.hints ?? []).flatMap(({ text }, index) => of(['hints', index, 'text'], text)),
  ];
}
