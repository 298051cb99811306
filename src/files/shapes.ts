import type { Rubric } from './generated/rubric.js';
import type { Scenario } from './generated/scenario.js';
import type { Stock } from './generated/stock.js';
import type { Temperament } from './generated/temperament.js';
import type { VisitAnswers } from './generated/visit-answers.js';
import type { Shape } from './validate.js';

/** The kinds of file that have a schema, and what they hold. */
interface ShapeTypes {
  readonly rubric: Rubric;
  readonly scenario: Scenario;
  readonly stock: Stock;
  readonly temperament: Temperament;
  readonly 'visit-answers': VisitAnswers;
}

export type ShapeName = keyof ShapeTypes;

type Loaders = { readonly [Name in ShapeName]: () => Promise<Shape<ShapeTypes[Name]>> };

/** Each validator is loaded only where a file of its kind is read. */
const loaders: Loaders = {
  rubric: async () => ({
    family: 'RB',
    validate: (await import('./generated/rubric.validate.js')).validate,
    schema: async () => (await import('./generated/rubric.schema.js')).schema,
  }),
  scenario: async () => ({
    family: 'SC',
    validate: (await import('./generated/scenario.validate.js')).validate,
    schema: async () => (await import('./generated/scenario.schema.js')).schema,
  }),
  stock: async () => ({
    family: 'SC',
    validate: (await import('./generated/stock.validate.js')).validate,
    schema: async () => (await import('./generated/stock.schema.js')).schema,
  }),
  temperament: async () => ({
    family: 'SC',
    validate: (await import('./generated/temperament.validate.js')).validate,
    schema: async () => (await import('./generated/temperament.schema.js')).schema,
  }),
  'visit-answers': async () => ({
    family: 'VI',
    validate: (await import('./generated/visit-answers.validate.js')).validate,
    schema: async () => (await import('./generated/visit-answers.schema.js')).schema,
  }),
};

export function loadShape<Name extends ShapeName>(name: Name): Promise<Shape<ShapeTypes[Name]>> {
  return loaders[name]();
}

export type ShapeValue<Name extends ShapeName> = ShapeTypes[Name];
