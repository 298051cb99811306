import type { CatalogueEntry, Example } from './catalogue.js';
import { beginTrail } from './context.js';
import type { Detector } from './detector.js';

/** How a behaviour fares on its own examples. */
export interface ExampleCheck {
  readonly examples: number;
  readonly counter: number;
  readonly heldout: number;
  /** Examples in which the behaviour is not found. */
  readonly missed: readonly string[];
  readonly heldoutMissed: readonly string[];
  /** Counter-examples in which it is found, with the words taken for it. */
  readonly hit: readonly { readonly text: string; readonly quoted: string }[];
}

/** Tries a behaviour on its examples, counter-examples and held-back paraphrases in one language. */
export function checkExamples(entry: CatalogueEntry, language: string, detector: Detector): ExampleCheck {
  const { examples = [], counter = [], heldout = [] } = entry.languages[language] ?? {};
  const quotedIn = ({ text, earlier }: Example): string | undefined => {
    let trail = beginTrail();
    for (const turn of earlier) {
      const { observations } = detector.read(turn.text, turn.speaker, {
        language,
        context: trail.at(turn.speaker),
      });
      trail = trail.next(
        turn.speaker,
        observations.map(({ behaviour }) => behaviour),
        turn.text.includes('?'),
      );
    }
    // Where in a conversation an example stands is not known.
    const { ownTurn: _place, ...context } = trail.at(entry.by);
    const found = detector
      .read(text, entry.by, { language, context })
      .observations.find(({ behaviour }) => behaviour === entry.id);
    return found && text.slice(found.from, found.to);
  };
  return {
    examples: examples.length,
    counter: counter.length,
    heldout: heldout.length,
    missed: examples.filter((example) => quotedIn(example) === undefined).map(({ text }) => text),
    heldoutMissed: heldout.filter((example) => quotedIn(example) === undefined).map(({ text }) => text),
    hit: counter.flatMap((example) => {
      const quoted = quotedIn(example);
      return quoted === undefined ? [] : [{ text: example.text, quoted }];
    }),
  };
}
