import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/cli/messages/en/all.js';
import { questionText } from '../../../../src/cli/scenario-new/question-words.js';

describe('a question about words', () => {
  test.each(['phone', 'in-person'] as const)('asks on %s what is said', (channel) => {
    expect(questionText({ id: 'opening', channel }, en)).toBe(en.newQuestions.opening);
    expect(questionText({ id: 'cure-result', channel }, en)).toBe(en.newQuestions['cure-result']);
    expect(questionText({ id: 'fact-say', about: 'deadline', channel }, en)).toBe(
      en.newFactSay(en.newOptions.deadline),
    );
  });

  test.each(['chat', 'email'] as const)('asks on %s what is written', (channel) => {
    expect(questionText({ id: 'opening', channel }, en)).toBe(en.newWrittenOpening[channel]);
    expect(questionText({ id: 'cure-result', channel }, en)).toBe(en.newWrittenResult);
    expect(questionText({ id: 'fact-say', about: 'deadline', channel }, en)).toBe(
      en.newFactWrite(en.newOptions.deadline),
    );
  });
});
