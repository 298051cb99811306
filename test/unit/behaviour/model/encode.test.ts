import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../../../src/behaviour/model/encode.js';
import type { Model } from '../../../../src/behaviour/model/model.js';
import { toyModel } from './toy.js';

/** Whether all of a model, weights included, is that of the toy. */
function same(model: Model | undefined): boolean {
  return model !== undefined && Buffer.compare(encodeModel(model), encodeModel(toyModel())) === 0;
}

describe('the bytes of a model', () => {
  it('read back as the same model', () => {
    expect(same(decodeModel(encodeModel(toyModel())))).toBe(true);
  });

  it('are read wherever they stand in a larger buffer', () => {
    const bytes = encodeModel(toyModel());
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(same(decodeModel(larger.subarray(3)))).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['something else', new TextEncoder().encode('{"format":1}')],
    ['a model cut short', encodeModel(toyModel()).subarray(0, -1)],
    ['a head cut short', encodeModel(toyModel()).subarray(0, 40)],
  ])('give no model when they are %s', (_, bytes) => {
    expect(decodeModel(bytes)).toBeUndefined();
  });
});
