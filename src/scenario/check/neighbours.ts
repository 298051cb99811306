import { errorAt, type ScenarioRule } from './rule.js';

/** The rubric that scores the scenario is one of those at hand. */
export const unknownRubric: ScenarioRule = ({ source, rubrics }) =>
  rubrics === undefined || rubrics.has(source.rubric)
    ? []
    : [errorAt('SC134', ['rubric'], `no rubric "${source.rubric}"`)];

/** The temperament at hand is the one that the scenario names. */
export const otherTemperament: ScenarioRule = ({ source, temperament }) =>
  temperament.id === source.temperament
    ? []
    : [errorAt('SC135', ['temperament'], `the temperament at hand is "${temperament.id}"`)];

/** The stock lines at hand are in the scenario's language. */
export const otherStock: ScenarioRule = ({ source, stock }) =>
  stock.language === source.language
    ? []
    : [errorAt('SC136', ['language'], `the stock lines at hand are in "${stock.language}"`)];

/** The mood that the temperament takes the customer's tone from is one of the scenario's. */
export const moodOfTemperament: ScenarioRule = ({ source, temperament }) =>
  Object.hasOwn(source.mood, temperament.bands.mood)
    ? []
    : [errorAt('SC126', ['mood'], `the temperament speaks of the mood "${temperament.bands.mood}"`)];
