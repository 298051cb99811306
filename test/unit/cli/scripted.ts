import type { Asker, Typed } from '../../../src/cli/terminal/asker.js';

/** Answers from a list. After the last comes the end. */
export function scriptedAsker(script: readonly (string | Typed)[]): Asker & { readonly asked: string[] } {
  const asked: string[] = [];
  const left = [...script];
  return {
    asked,
    ask(prompt) {
      asked.push(prompt);
      const next = left.shift() ?? { kind: 'end' };
      return Promise.resolve(typeof next === 'string' ? { kind: 'text', text: next } : next);
    },
    close: () => {},
  };
}

/** A view that draws nothing and remembers what it was asked to show. Values are given as they are. */
export function silentView<View extends object>(
  values: Partial<View> = {},
): {
  readonly view: View;
  readonly shown: () => readonly string[];
} {
  const calls: string[] = [];
  const view = new Proxy(values, {
    get(target, name): unknown {
      if (name in target) return Reflect.get(target, name);
      return (...args: readonly unknown[]) => {
        const words = args.filter((arg) => typeof arg === 'string' || typeof arg === 'number');
        calls.push([String(name), ...words].join(' '));
      };
    },
  });
  return { view: view as View, shown: () => calls };
}
