import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemCatalogue, problemKind } from '../../../src/files/problem-catalogue.js';

const source = fileURLToPath(new URL('../../../src/', import.meta.url));

function codesInSource(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('generated'),
  );
  const texts = files.map((file) => readFileSync(path.join(source, file), 'utf8'));
  return texts.flatMap((text) =>
    Array.from(text.matchAll(/'((?:FI|SC|RB|BH|TR|VI|CL|ST|LT)\d{3})'/g), (match) => match[1] ?? ''),
  );
}

describe('the problem catalogue', () => {
  it('knows every code that the program uses', () => {
    const unknown = [...new Set(codesInSource())].filter((code) => problemKind(code) === undefined);
    expect(unknown).toEqual([]);
  });

  it('says for each code what it is and what to do', () => {
    for (const [code, kind] of Object.entries(problemCatalogue)) {
      expect(code).toMatch(/^[A-Z]{2}\d{3}$/);
      expect(kind.title).not.toBe('');
      expect(kind.hint).toMatch(/\.$/);
    }
  });
});
