import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../src/cli/messages/', import.meta.url);
const sections = readdirSync(folder).filter((name) => /^en-.+\.ts$/.test(name));

async function keysOf(name: string): Promise<readonly string[]> {
  const section: Record<string, object> = await import(new URL(name, folder).href);
  return Object.values(section).flatMap((texts) => Object.keys(texts));
}

describe('the English messages', () => {
  it('never use one id in two sections: the later would silence the earlier', async () => {
    const keys = (await Promise.all(sections.map(keysOf))).flat();
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    expect(twice).toEqual([]);
  });
});
