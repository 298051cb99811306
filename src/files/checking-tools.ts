import { createDetector } from '../behaviour/detector.js';
import type { ParsedPattern } from '../behaviour/pattern/syntax.js';
import { profiles } from '../language/profiles/index.js';
import { hearingTools } from '../scenario/hearing.js';
import type { KnownBehaviour, Tools } from '../scenario/tools.js';
import type { Scenario } from './generated/scenario.js';

/**
 * What a scenario is checked with: the patterns of its language and the behaviours of the catalogue.
 *
 * @param parsed patterns of the language that were parsed before
 */
export function checkingTools(
  behaviours: readonly KnownBehaviour[],
  { language, customer }: Scenario,
  parsed: ReadonlyMap<string, ParsedPattern> = new Map(),
): Tools {
  return hearingTools({
    // Checking parses patterns and reads no text, so the detector needs no language.
    detector: createDetector([], profiles),
    behaviours,
    profiles,
    language,
    parsed,
    names: [customer.name],
  });
}
