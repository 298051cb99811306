import {
  type Condition,
  type ConditionLanguage,
  type ConditionResult,
  conditionCompiler,
} from './conditions.js';
import type { Pattern, PatternError, Tools } from './tools.js';

export type Pointer = readonly (string | number)[];
type ParamTypes = Readonly<Record<string, 'double' | 'string' | 'bool'>>;

/** A condition as it stands in the file, and what became of it. */
export interface WrittenCondition {
  readonly text: string;
  readonly pointer: Pointer;
  readonly result: ConditionResult;
}

/** A pattern as it stands in the file, with its mistakes. */
export interface WrittenPattern {
  readonly source: string;
  readonly pointer: Pointer;
  readonly errors: readonly PatternError[];
}

/** Every condition and pattern of one file, in the order in which they were compiled. */
export interface Written {
  readonly conditions: readonly WrittenCondition[];
  readonly patterns: readonly WrittenPattern[];
}

export interface Collector {
  readonly written: Written;
  readonly patterns: (sources: readonly string[] | undefined, pointer: Pointer) => readonly Pattern[];
  readonly condition: (
    text: string | undefined,
    pointer: Pointer,
    answer?: 'bool' | 'number',
    params?: ParamTypes,
  ) => Condition | undefined;
}

/** Compiles the patterns and conditions of one file, and keeps a list of all that it saw. */
export function collectorFor(language: ConditionLanguage, tools: Tools): Collector {
  const conditions: WrittenCondition[] = [];
  const patterns: WrittenPattern[] = [];
  const compile = conditionCompiler(language);
  return {
    written: { conditions, patterns },
    patterns: (sources, pointer) =>
      (sources ?? []).flatMap((source, index) => {
        const result = tools.compilePattern(source);
        patterns.push({ source, pointer: [...pointer, index], errors: result.ok ? [] : result.errors });
        return result.ok ? [result.pattern] : [];
      }),
    condition: (text, pointer, answer = 'bool', params) => {
      if (text === undefined) return undefined;
      const result = compile(text, answer, params);
      conditions.push({ text, pointer, result });
      return result.ok ? result.condition : undefined;
    },
  };
}
