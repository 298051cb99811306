import { createDetector } from '../behaviour/detector.js';
import type { CompiledPattern } from '../behaviour/pattern/compile.js';
import { profiles } from '../language/profiles/index.js';
import { hearingTools } from '../scenario/hearing.js';
import type { KnownBehaviour, Tools } from '../scenario/tools.js';
import type { Scenario } from './generated/scenario.js';

/**
 * What a scenario is checked with: the patterns of its language and the behaviours of the catalogue.
 *
 * @param compiled patterns of the language that were compiled before
 */
export function checkingTools(
  behaviours: readonly KnownBehaviour[],
  { language, customer }: Scenario,
  compiled: ReadonlyMap<string, CompiledPattern> = new Map(),
): Tools {
  return hearingTools({
    // Checking compiles patterns and reads no text, so the detector needs no language.
    detector: createDetector([], profiles),
    behaviours,
    profiles,
    language,
    compiled,
    names: [customer.name],
  });
}
