import type { CompiledAction } from '../compiled.js';
import type { Params, ParamValue } from '../source.js';
import type { Chance } from './chance.js';
import type { Material } from './material.js';

type Param = NonNullable<CompiledAction['source']['params']>[string];

/** Parameters with which an action is done in gold conversations. */
function goldParams(material: Material, action: string): readonly Params[] {
  return material.golds.flatMap(({ steps }) =>
    steps.flatMap(({ event }) => (event.kind === 'did' && event.action === action ? [event.params] : [])),
  );
}

function rightValue(param: Param, chance: Chance): ParamValue {
  switch (param.type) {
    case 'yes-no':
      return chance.below(0.5);
    case 'choice':
      return chance.pick(param.options ?? []) ?? '';
    case 'number':
    case 'money':
      return param.min ?? Math.min(param.max ?? 10, 10);
    default:
      return chance.pick(param.matches ?? []) ?? param.title ?? 'x';
  }
}

function wrongValue(param: Param): ParamValue {
  switch (param.type) {
    case 'yes-no':
      return '';
    case 'choice':
      return '?';
    case 'number':
    case 'money':
      return (param.max ?? 10_000) * 10;
    default:
      return param.matches === undefined ? '' : '0000';
  }
}

/** What somebody who knows what they are doing enters: as in a gold conversation, else what the desk takes. */
export function rightParams(material: Material, { source }: CompiledAction, chance: Chance): Params {
  const gold = goldParams(material, source.id);
  if (gold.length > 0 && chance.below(0.7)) return chance.pick(gold) ?? {};
  const values = Object.entries(source.params ?? {}).map(
    ([name, param]) => [name, rightValue(param, chance)] as const,
  );
  return Object.fromEntries(values);
}

/** Shares of the right sum that somebody enters who has not quite understood. */
const sumsOff = [0.2, 0.5, 0.8, 1.5, 3];

/** The same entries with sums that are too little or too much. */
export function offParams({ source }: CompiledAction, params: Params, chance: Chance): Params {
  const entries = Object.entries(params).map(([name, value]): readonly [string, ParamValue] => {
    const type = source.params?.[name]?.type;
    const isSum = typeof value === 'number' && (type === 'money' || type === 'number');
    return [name, isSum ? Math.max(1, Math.round(value * (chance.pick(sumsOff) ?? 1))) : value];
  });
  return Object.fromEntries(entries);
}

/** Something the desk should refuse, where it takes parameters at all. */
export function wrongParams({ source }: CompiledAction): Params {
  return Object.fromEntries(
    Object.entries(source.params ?? {}).map(([name, param]) => [name, wrongValue(param)]),
  );
}
