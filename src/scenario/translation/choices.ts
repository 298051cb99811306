import type { ParamValue, Scenario } from '../source.js';

type Param = NonNullable<Scenario['desk']['actions'][number]['params']>[string];
type Step = NonNullable<Scenario['examples']>[string]['steps'][number];

function paramOf({ desk }: Scenario, action: string | undefined, name: string): Param | undefined {
  return desk.actions.find(({ id }) => id === action)?.params?.[name];
}

/** What may be typed for a parameter: its options, and the texts that it accepts. */
function acceptedBy(param: Param | undefined): readonly string[] {
  return [...(param?.options ?? []), ...(param?.matches ?? [])];
}

/** Whether a step gives one of the texts that its parameter accepts: it is translated where the parameter is. */
export function isChoice(
  scenario: Scenario,
  action: string | undefined,
  name: string,
  value: unknown,
): boolean {
  return typeof value === 'string' && acceptedBy(paramOf(scenario, action, name)).includes(value);
}

/** The steps of a gold conversation choose among the options of the translation. */
export function withTranslatedChoices(source: Scenario, translated: Scenario): Scenario {
  if (translated.examples === undefined) return translated;
  const choice = (action: string | undefined, name: string, value: ParamValue): ParamValue => {
    const before = paramOf(source, action, name);
    const after = paramOf(translated, action, name);
    const option = before?.options?.indexOf(String(value)) ?? -1;
    if (option >= 0) return after?.options?.[option] ?? value;
    const match = before?.matches?.indexOf(String(value)) ?? -1;
    if (match < 0 || after?.matches?.includes(String(value)) === true) return value;
    return after?.matches?.[match] ?? after?.matches?.[0] ?? value;
  };
  const stepOf = (step: Step): Step =>
    step.with === undefined
      ? step
      : {
          ...step,
          with: Object.fromEntries(
            Object.entries(step.with).map(([name, value]) => [name, choice(step.do, name, value)]),
          ),
        };
  const examples = Object.entries(translated.examples).map(([name, example]) => [
    name,
    { ...example, steps: example.steps.map(stepOf) },
  ]);
  return { ...translated, examples: Object.fromEntries(examples) };
}
