// @ts-check
import { targetOf } from './rooms.mjs';

const START = 'src/cli/main.ts';

/** The one package that every start needs. */
const AT_START = ['commander'];

/**
 * What `--help` and `--version` load: everything that the command line imports statically. A package among it
 * costs every start, whichever command was meant.
 * @param {readonly import('./read-module.mjs').Module[]} modules
 * @returns {import('./rules.mjs').Offence[]}
 */
export function eagerStart(modules) {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {import('./rules.mjs').Offence[]} */
  const offences = [];
  const queue = [START];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const module = byPath.get(file);
    if (module === undefined || seen.has(file)) continue;
    seen.add(file);
    for (const found of module.imports) {
      if (found.dynamic || found.typeOnly || found.specifier === undefined) continue;
      const target = targetOf(file, found.specifier);
      if (target.kind === 'module') queue.push(target.path.replace(/\.js$/, '.ts'));
      if (target.kind === 'package' && !AT_START.includes(target.name)) {
        const message = `${target.name} is loaded at every start: import it dynamically, where it is used`;
        offences.push({ file, line: found.line, rule: 'eager-start', message });
      }
    }
  }
  return offences;
}
