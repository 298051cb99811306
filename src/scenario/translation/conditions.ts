import type { Scenario } from '../source.js';

/** Keys whose texts are conditions. */
const conditionKeys = new Set(['when', 'limit', 'satisfaction', 'identified']);

/** Each option of a desk parameter that is called otherwise in the translation. */
function renamedOptions(source: Scenario, translated: Scenario): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const [index, { params = {} }] of source.desk.actions.entries()) {
    for (const [name, { options = [] }] of Object.entries(params)) {
      const after = translated.desk.actions[index]?.params?.[name]?.options ?? [];
      for (const [place, option] of options.entries()) {
        const word = after[place];
        if (word !== undefined && word !== option) renamed.set(option, word);
      }
    }
  }
  return renamed;
}

function withWords(condition: string, renamed: ReadonlyMap<string, string>): string {
  return condition.replace(/'([^'\\]*)'|"([^"\\]*)"/g, (literal, single?: string, double?: string) => {
    const word = renamed.get(single ?? double ?? '');
    return word === undefined ? literal : JSON.stringify(word);
  });
}

function walked(value: unknown, renamed: ReadonlyMap<string, string>, key = ''): unknown {
  if (typeof value === 'string') return conditionKeys.has(key) ? withWords(value, renamed) : value;
  if (Array.isArray(value)) return value.map((item) => walked(item, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walked(each, renamed, name)]));
}

/** Conditions that name an option of the desk, `param('renew', 'plan') == 'Unlimited'`, name it as it is called in the translation. */
export function withTranslatedConditions(source: Scenario, translated: Scenario): Scenario {
  const renamed = renamedOptions(source, translated);
  return renamed.size === 0 ? translated : (walked(translated, renamed) as Scenario);
}
