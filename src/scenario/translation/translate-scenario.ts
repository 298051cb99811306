import type { Problem } from '../../files/problem.js';
import { applyOverlay } from '../../language/translation/apply.js';
import { checkTranslation } from '../../language/translation/check-translation.js';
import { compareOverlay } from '../../language/translation/compare.js';
import type { Overlay } from '../../language/translation/overlay.js';
import type { Path, Translatable } from '../../language/translation/source-line.js';
import { sourceLines } from '../../language/translation/source-lines.js';
import { translationProblems } from '../../language/translation/translation-problems.js';
import type { Scenario } from '../source.js';
import { isChoice, withTranslatedChoices } from './choices.js';
import { withTranslatedConditions } from './conditions.js';
import { withOwnRanges } from './gold-ranges.js';
import { scenarioTexts } from './texts.js';

function isChosen(scenario: Scenario, [root, example, , step, key, name]: Path): boolean {
  if (root !== 'examples' || key !== 'with') return false;
  const at = scenario.examples?.[String(example)]?.steps[Number(step)];
  return isChoice(scenario, at?.do, String(name), at?.with?.[String(name)]);
}

/** The lines and patterns of a scenario, in script order. */
export function linesOfScenario(scenario: Scenario): Translatable {
  const { lines, patterns } = sourceLines(scenario, scenarioTexts);
  return { lines: lines.filter(({ path }) => !isChosen(scenario, path)), patterns };
}

/** What lines of a scenario and its stock lines can have filled in. */
function slotsOf({ customer, desk }: Scenario): ReadonlySet<string> {
  const params = desk.actions.flatMap((action) => Object.keys(action.params ?? {}));
  return new Set(['name', 'keyword', ...Object.keys(customer.words ?? {}), ...params]);
}

/** What a translator should see about an overlay; `file` is its name in problems. */
export function checkScenarioOverlay(scenario: Scenario, overlay: Overlay, file: string): readonly Problem[] {
  const findings = compareOverlay(linesOfScenario(scenario), overlay, slotsOf(scenario));
  return translationProblems(findings, 'SC', file);
}

/** Who says a line: the customer, the agent of a gold conversation, or the scenario to whoever practises. */
function voiceOf(id: string): string {
  if (id.startsWith('examples.')) return 'agent';
  return /^(opening|facts|topics|responds)\.|^endings\..*\.say\./.test(id) ? 'customer' : 'writer';
}

/** What a careful reader would stumble over in an overlay, for lint and for translators. */
export function lintScenarioOverlay(scenario: Scenario, overlay: Overlay, file: string): readonly Problem[] {
  const { language } = scenario;
  const findings = checkTranslation(linesOfScenario(scenario), overlay, { language, voiceOf });
  return translationProblems(findings, 'SC', file);
}

/** The scenario in the language of an overlay; what is not translated stays in the language of the scenario. */
export function translateScenario(scenario: Scenario, overlay: Overlay): Scenario {
  const translated = applyOverlay(scenario, linesOfScenario(scenario), overlay);
  const chosen = withTranslatedChoices(scenario, translated);
  const spoken = withTranslatedConditions(scenario, chosen);
  const examples = withOwnRanges(spoken.examples, overlay);
  return { ...spoken, ...(examples === undefined ? {} : { examples }), language: overlay.language };
}
