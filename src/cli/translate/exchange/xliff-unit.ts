import { plainText, type ReturnedUnit } from '../../../language/translation/exchange/unit.js';

/** A piece of a unit: XLIFF 2 may cut it into sentences, and keep what is between them apart. */
interface Segment {
  readonly isBetween: boolean;
  readonly state: string;
  source: string;
  target?: string;
}

/** A unit of XLIFF while it is read. */
export interface UnitDraft {
  readonly id: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly segments: Segment[];
  /** The translation as it was exported. */
  before?: string;
  /** Whether the alternative that is being read is that translation. */
  isPrevious: boolean;
  /** Inline tags of which nothing says what they stand for. */
  lostTags: number;
  /** Original data of its tags, by id (XLIFF 2). */
  readonly data: Map<string, string>;
}

export function openUnit(attribute: (name: string) => string | undefined, line: number): UnitDraft {
  // Programs that number the units anew keep the name.
  const id = (attribute('resname') ?? attribute('name') ?? attribute('id') ?? '').trim();
  return { id, line, segments: [], isPrevious: false, lostTags: 0, data: new Map() };
}

/** Programs that copy the source where nothing is translated yet say so. */
const untranslated: ReadonlySet<string> = new Set(['new', 'needs-translation', 'initial']);

function targetOf({ isBetween, state, source, target }: Segment): string | undefined {
  if (target === undefined) return isBetween ? source : undefined;
  const isCopy = untranslated.has(state) && plainText(target) === plainText(source);
  return isCopy && !isBetween ? undefined : target;
}

/** The unit as it came back; one that is translated in part only counts as not translated. */
export function returnedUnit({ id, line, segments, before }: UnitDraft): ReturnedUnit {
  const targets = segments.map(targetOf);
  const isWhole = targets.every((target) => target !== undefined);
  return {
    id,
    source: segments.map(({ source }) => source).join(''),
    translation: isWhole ? targets.join('') : '',
    line,
    ...(before === undefined ? {} : { current: before }),
  };
}
