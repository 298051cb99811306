import type { Cases } from './generated/cases.js';
import type { Overlay } from './generated/overlay.js';
import type { Rubric } from './generated/rubric.js';
import type { Scenario } from './generated/scenario.js';
import type { Stock } from './generated/stock.js';
import type { Temperament } from './generated/temperament.js';
import type { VisitAnswers } from './generated/visit-answers.js';
import type { Workspace } from './generated/workspace.js';
import type { Problem } from './problem.js';
import type { Shape } from './validate.js';

/** The kinds of file that have a schema, and what they hold. */
interface ShapeTypes {
  readonly cases: Cases;
  readonly rubric: Rubric;
  readonly 'rubric-overlay': Overlay;
  readonly scenario: Scenario;
  readonly 'scenario-overlay': Overlay;
  readonly stock: Stock;
  readonly temperament: Temperament;
  readonly 'visit-answers': VisitAnswers;
  readonly workspace: Workspace;
}

export type ShapeName = keyof ShapeTypes;

type Loaders = { readonly [Name in ShapeName]: () => Promise<Shape<ShapeTypes[Name]>> };

/** Each validator is loaded only where a file of its kind is read. */
const loaders: Loaders = {
  cases: async () => ({
    family: 'SC',
    validate: (await import('./generated/cases.validate.js')).validate,
    schema: async () => (await import('./generated/cases.schema.js')).schema,
  }),
  rubric: async () => ({
    family: 'RB',
    validate: (await import('./generated/rubric.validate.js')).validate,
    schema: async () => (await import('./generated/rubric.schema.js')).schema,
  }),
  'rubric-overlay': async () => ({
    family: 'RB',
    validate: (await import('./generated/overlay.validate.js')).validate,
    schema: async () => (await import('./generated/overlay.schema.js')).schema,
  }),
  scenario: async () => ({
    family: 'SC',
    validate: (await import('./generated/scenario.validate.js')).validate,
    schema: async () => (await import('./generated/scenario.schema.js')).schema,
  }),
  'scenario-overlay': async () => ({
    family: 'SC',
    validate: (await import('./generated/overlay.validate.js')).validate,
    schema: async () => (await import('./generated/overlay.schema.js')).schema,
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
  workspace: async () => ({
    family: 'WS',
    validate: (await import('./generated/workspace.validate.js')).validate,
    schema: async () => (await import('./generated/workspace.schema.js')).schema,
  }),
};

/** The validator of a kind, with its schema. */
export function loadShape<Name extends ShapeName>(name: Name): Promise<Shape<ShapeTypes[Name]>> {
  return loaders[name]();
}

export type ShapeValue<Name extends ShapeName> = ShapeTypes[Name];

export type ShapeOutcome<Name extends ShapeName> =
  | { readonly ok: true; readonly value: ShapeValue<Name> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A text as a value of its kind, or everything that is wrong with it as YAML or by its schema. The
 * parser is loaded only here: files that the build has compiled do without it.
 */
export async function shaped<Name extends ShapeName>(
  name: Name,
  text: string,
  file: string,
): Promise<ShapeOutcome<Name>> {
  const [{ parseYaml }, { validate }] = await Promise.all([
    import('./read-yaml.js'),
    import('./validate.js'),
  ]);
  const parsed = parseYaml(text, file);
  return parsed.ok ? validate(parsed.value, await loadShape(name), file) : parsed;
}
