import { type Memory, memoryOf } from '../../behaviour/memory.js';
import type { Pattern, Reading, Span, Tools } from '../tools.js';

/** Simulated agents say the same lines again and again; so many readings are kept. */
const readingsKept = 20_000;

type Find = (pattern: Pattern, reading: Reading) => readonly Span[];

function rememberedFind(find: Find): Find {
  const known = new WeakMap<Reading, Map<string, readonly Span[]>>();
  return (pattern, reading) => {
    let found = known.get(reading);
    if (found === undefined) {
      found = new Map();
      known.set(reading, found);
    }
    const before = found.get(pattern.source);
    if (before !== undefined) return before;
    const spans = find(pattern, reading);
    found.set(pattern.source, spans);
    return spans;
  };
}

/** The same tools with a memory: what they find never depends on what they were asked before. */
export function rememberingTools(tools: Tools): Tools {
  const readings: Memory<Reading> = memoryOf(readingsKept);
  const words = new Map<string, boolean>();
  return {
    ...tools,
    read(text) {
      const known = readings.get(text);
      if (known !== undefined) return known;
      const reading = tools.read(text);
      readings.set(text, reading);
      return reading;
    },
    find: rememberedFind(tools.find),
    findWording: rememberedFind(tools.findWording),
    knows(word) {
      const known = words.get(word);
      if (known !== undefined) return known;
      const answer = tools.knows(word);
      words.set(word, answer);
      return answer;
    },
  };
}
