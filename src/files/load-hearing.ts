import { existsSync, readFileSync } from 'node:fs';
import type { Detector } from '../behaviour/detector.js';
import { profiles } from '../language/profiles/index.js';
import { hearingTools } from '../scenario/hearing.js';
import type { Tools } from '../scenario/tools.js';
import type { Scenario } from './generated/scenario.js';
import { shippedPath } from './package-files.js';
import { shippedBehaviours } from './shipped-behaviours.js';

/** The tools that a scenario hears with. */
export async function loadHearing(detector: Detector, { language, customer }: Scenario): Promise<Tools> {
  return hearingTools({
    detector,
    behaviours: await shippedBehaviours(),
    texts: compiled<readonly string[]>(`words.${language}.json`) ?? [],
    profiles,
    language,
    names: [customer.name, ...customer.address_as],
  });
}

function compiled<Content>(name: string): Content | undefined {
  const file = shippedPath(`dist/data/${name}`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : undefined;
}
