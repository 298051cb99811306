import type { CompiledScenario } from '../compiled.js';
import type { BandLines } from '../source.js';

function everyBand(lines: BandLines | readonly string[] | undefined): readonly string[] {
  if (lines === undefined) return [];
  return 'length' in lines ? lines : Object.values(lines).flat();
}

/** The lines of `rule:<id>`, `topic:<id>`, `fact:<id>`, `ending:<id>`, `stock:<situation>` or `opening`; none for what is not there. */
export function linesFrom(compiled: CompiledScenario, name: string): readonly string[] {
  const { source, stock } = compiled;
  const id = name.slice(name.indexOf(':') + 1);
  switch (name.split(':')[0]) {
    case 'opening':
      return source.opening;
    case 'rule':
      return source.responds?.find((rule) => rule.id === id)?.say ?? [];
    case 'topic':
      return source.topics.find((topic) => topic.id === id)?.say ?? [];
    case 'fact': {
      const fact = Object.hasOwn(source.facts, id) ? source.facts[id] : undefined;
      return [...(fact?.say ?? []), ...(fact?.unasked ?? []), ...(fact?.withheld ?? [])];
    }
    case 'ending':
      return source.endings.find((ending) => ending.id === id)?.say ?? [];
    default: {
      const situations: Readonly<Record<string, BandLines | readonly string[]>> = stock.situations;
      return everyBand(Object.hasOwn(situations, id) ? situations[id] : undefined);
    }
  }
}
