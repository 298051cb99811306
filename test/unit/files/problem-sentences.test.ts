import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cs } from '../../../src/cli/messages/cs/all.js';
import { lv } from '../../../src/cli/messages/lv/all.js';
import { pl } from '../../../src/cli/messages/pl/all.js';
import { inSentences, type ProblemSentences, problemIn } from '../../../src/files/problem-sentences.js';

function sentencesOf({ problemSentences }: { readonly problemSentences: ProblemSentences | undefined }) {
  if (problemSentences === undefined) throw new Error('no sentences');
  return problemSentences;
}
const czech = sentencesOf(cs);

describe('findings in another language', () => {
  test.each([
    ['unknown fact "referenc"', 'neznámé id „referenc“ (fakt)'],
    ['unknown key "nalada"', 'neznámý klíč „nalada“'],
    [
      '"channel" cannot be "e-mail"; did you mean "email"?',
      '"channel": nemůže tu být "e-mail"; mysleli jste „email“?',
    ],
    ['Choose phone, chat, email or in-person.', 'Vyberte jedno: phone, chat, email nebo in-person.'],
    ['entry 2 of "say" must be text, not the number 5', '2. položka v "say": patří sem text, ne číslo 5'],
    ['rule "glad" never fired', 'nikdy se nepoužilo: pravidlo „glad“'],
  ])('%s', (english, expected) => {
    expect(inSentences(english, czech)).toBe(expected);
  });

  test.each(['salt and pepper are not told apart', '"mood" cannot be compared with text', 'bez háčků'])(
    'what there is no sentence for stays whole: %s',
    (text) => {
      expect(inSentences(text, czech)).toBe(text);
    },
  );

  test('what a person wrote stays as it is', () => {
    expect(inSentences('unknown key "text and a list"', czech)).toBe('neznámý klíč „text and a list“');
    expect(inSentences('Choose "a list", "text" or "nothing".', czech)).toContain('"text"');
  });

  test('in English nothing changes', () => {
    const problem = { message: 'unknown key "x"', hint: 'Remove the quotes.' };
    expect(problemIn(problem, undefined)).toBe(problem);
  });

  test.each([
    ['cs', czech],
    ['pl', sentencesOf(pl)],
    ['lv', sentencesOf(lv)],
  ])('every sentence of %s has the holes of the English one', (_, sentences) => {
    const holes = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [english, translation] of Object.entries(sentences)) {
      expect(holes(translation), english).toEqual(holes(english));
    }
  });

  test('no sentence is kept that is said no more', async () => {
    const rooms = ['src/files', 'src/scenario', 'src/rubric', 'src/language'];
    const files = await Promise.all(
      rooms.map(async (room) =>
        (await readdir(room, { recursive: true }))
          .filter(
            (file) => file.endsWith('.ts') && !file.includes('generated') && file !== 'problem-sentences.ts',
          )
          .map((file) => path.join(room, file)),
      ),
    );
    const texts = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
    const said = texts.join('\n').replaceAll("\\'", "'");
    for (const english of Object.keys(czech)) {
      const longest =
        english
          .replaceAll('"', '\n')
          .split(/\{\w+\}|\n/)
          .sort((a, b) => b.length - a.length)[0] ?? '';
      // A sentence may be put together of several pieces.
      expect(said.includes(longest.slice(0, 12).trim()), english).toBe(true);
    }
  });
});
