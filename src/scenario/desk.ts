import type { CompiledAction, CompiledScenario } from './compiled.js';
import { holds } from './conditions.js';
import type { Draft } from './draft.js';
import { gist } from './manner.js';
import { scopeOf } from './scope.js';
import type { Params, ParamValue, Scenario } from './source.js';
import type { DeskOutcome, Effect, State } from './state.js';

type Param = NonNullable<Scenario['desk']['actions'][number]['params']>[string];

/** Whether a need such as `fact:order-number` is met. */
export function isMet(state: State, need: string): boolean {
  const split = need.indexOf(':');
  const id = need.slice(split + 1);
  switch (need.slice(0, split)) {
    case 'fact':
      return state.revealed.includes(id);
    case 'action':
      return state.desk.some((entry) => entry.action === id && entry.outcome === 'done');
    case 'said':
      return (state.said[id] ?? 0) > 0;
    default:
      return Boolean(state.flags[id]);
  }
}

type Fault = { readonly code: 'invalid' | 'not-found' | 'limit' };

function numberFault(param: Param, value: ParamValue): Fault | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'invalid' };
  if (param.max !== undefined && value > param.max) return { code: 'limit' };
  if (param.min !== undefined && value < param.min) return { code: 'invalid' };
  return param.type === 'money' && value <= 0 ? { code: 'invalid' } : undefined;
}

/** Why the desk does not take a value; undefined where it does. */
export function faultOf(param: Param, value: ParamValue): Fault | undefined {
  switch (param.type) {
    case 'number':
    case 'money':
      return numberFault(param, value);
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : { code: 'invalid' };
    case 'choice':
      return param.options?.some((option) => compact(option) === compact(String(value)))
        ? undefined
        : { code: 'invalid' };
    default: {
      const wanted = compact(String(value));
      if (wanted === '') return { code: 'invalid' };
      const known = param.matches?.some((match) => compact(match) === wanted) ?? true;
      return known ? undefined : { code: 'not-found' };
    }
  }
}

/** Numbers and yes/no typed as text are read as such; a leading currency sign is dropped. */
export function readParam(param: Param, value: ParamValue): ParamValue {
  if (typeof value !== 'string') return value;
  if (param.type === 'number' || param.type === 'money') {
    const digits = value.replace(/[^\d.,-]/g, '').replace(',', '.');
    return digits === '' ? value : Number(digits);
  }
  if (param.type === 'yes-no' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  const known = [...(param.options ?? []), ...(param.matches ?? [])];
  return known.find((each) => compact(each) === compact(value)) ?? value.trim();
}

/** Spaces, hyphens and case are how people type, not what they mean. */
function compact(text: string): string {
  return gist(text).replaceAll(' ', '');
}

function refused(action: string, params: Params, code: DeskOutcome['code'], param?: string): DeskOutcome {
  return {
    action,
    params,
    outcome: 'refused',
    ...(code === undefined ? {} : { code }),
    ...(param === undefined ? {} : { param }),
  };
}

function tried(compiled: CompiledScenario, state: State, action: CompiledAction, given: Params): DeskOutcome {
  const { id, params = {}, needs = [], once } = action.source;
  if (needs.some((need) => !isMet(state, need))) return refused(id, given, 'needs');
  if (once && isMet(state, `action:${id}`)) return refused(id, given, 'already');
  const read: Record<string, ParamValue> = {};
  for (const [name, param] of Object.entries(params)) {
    const value = given[name];
    if (value === undefined || value === '') {
      if (param.required !== false) return refused(id, given, 'missing', name);
      continue;
    }
    read[name] = readParam(param, value);
    const fault = faultOf(param, read[name]);
    if (fault !== undefined) return refused(id, read, fault.code, name);
  }
  if (!holds(action.limit, scopeOf(compiled, state, [], false, read))) return refused(id, read, 'limit');
  return { action: id, params: read, outcome: 'done' };
}

function textOf(action: CompiledAction, outcome: DeskOutcome): string {
  const { result, refuse, over } = action.source;
  if (outcome.outcome === 'done') {
    return result.replace(/\{([a-z][a-z0-9_]*)\}/g, (slot, name: string) =>
      String(outcome.params[name] ?? slot),
    );
  }
  if (outcome.code === 'limit') return over ?? '';
  return outcome.code === 'needs' ? (refuse ?? '') : '';
}

/**
 * Tries an action. The effect tells what came of it: `text` holds the scenario's own words and is empty
 * where the refusal's code says it all.
 */
export function attempt(
  compiled: CompiledScenario,
  draft: Draft,
  id: string,
  given: Params,
): [Draft, DeskOutcome] {
  const action = compiled.actions.get(id);
  const outcome =
    action === undefined ? refused(id, given, 'unknown-action') : tried(compiled, draft.state, action, given);
  const effect: Effect = {
    kind: 'desk',
    ...outcome,
    text: action === undefined ? '' : textOf(action, outcome),
  };
  const entry = { ...outcome, after: draft.state.spoken - 1 };
  const state = { ...draft.state, desk: [...draft.state.desk, entry] };
  return [{ ...draft, state, effects: [...draft.effects, effect] }, outcome];
}
