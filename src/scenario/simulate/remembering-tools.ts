import { type Memory, memoryOf } from '../../behaviour/memory.js';
import type { Reading, Tools } from '../tools.js';

/** Simulated agents say the same lines again and again; so many readings are kept. */
const readingsKept = 20_000;

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
    knows(word) {
      const known = words.get(word);
      if (known !== undefined) return known;
      const answer = tools.knows(word);
      words.set(word, answer);
      return answer;
    },
  };
}
