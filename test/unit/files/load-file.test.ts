import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadText } from '../../../src/files/load-file.js';
import { makeProblem } from '../../../src/files/make-problem.js';

const rubric = `id: counter
version: 1
title: At the counter
language: en
kind: conversation
dimensions:
  empathy: { title: Empathy }
  procedure: { title: Procedure }
  resolution: { title: Resolution }
bands: [{ id: meets, title: meets, from: 0 }]
pass: 60
criteria:
  - { id: greeted, title: Greeted, dimension: empathy, said: { any: [greet] } }
`;

describe('loadText', () => {
  it('gives the value and the hash of its bytes', async () => {
    expect(await loadText('rubric', rubric, 'a.yaml')).toMatchObject({
      ok: true,
      value: { id: 'counter' },
      hash: createHash('sha256').update(rubric).digest('hex'),
      problems: [],
    });
  });

  it('gives problems of the shape with their family, file and place', async () => {
    const text = rubric.replace('weight', '').replace('title: Greeted', 'titel: Greeted');
    expect(await loadText('rubric', text, 'a.yaml')).toMatchObject({
      ok: false,
      problems: [{ code: 'RB104', file: 'a.yaml', pointer: ['criteria', 0, 'titel'], at: 'key' }],
    });
  });

  it('refuses for an error of the room, and keeps its warnings beside the value', async () => {
    const found = makeProblem('RB126', 'no', { pointer: ['pass'] });
    expect(await loadText('rubric', rubric, 'a.yaml', () => [found])).toMatchObject({
      ok: false,
      problems: [{ code: 'RB126', file: 'a.yaml' }],
    });
    expect(
      await loadText('rubric', rubric, 'a.yaml', () => [{ ...found, severity: 'warning' }]),
    ).toMatchObject({
      ok: true,
      problems: [{ severity: 'warning' }],
    });
  });
});
