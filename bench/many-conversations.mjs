// @ts-check
import { readFile, writeFile } from 'node:fs/promises';

/**
 * Writes a JSON Lines file of conversations put together from lines of real examples. The same examples and count
 * give the same bytes.
 * @param {string} file
 * @param {readonly string[]} transcripts plain-text transcripts, `Speaker: words` a line
 * @param {number} count
 */
export async function writeConversations(file, transcripts, count) {
  const texts = await Promise.all(transcripts.map((transcript) => readFile(transcript, 'utf8')));
  const words = texts.flatMap((text) =>
    text
      .split('\n')
      .map((line) => line.replace(/^[^:]{1,30}:\s*/, '').trim())
      .filter((line) => line !== ''),
  );
  let state = 1;
  const chance = (/** @type {number} */ below) => {
    // Numerical Recipes' linear congruential generator: enough to mix lines, the same on every machine.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const lines = Array.from({ length: count }, (_, index) => {
    const turns = Array.from({ length: 8 + chance(8) }, (_, turn) => ({
      speaker: turn % 2 === 0 ? 'customer' : 'agent',
      text: words[chance(words.length)],
    }));
    return JSON.stringify({ id: `bench-${index}`, language: 'en', channel: 'phone', turns });
  });
  await writeFile(file, `${lines.join('\n')}\n`);
}
