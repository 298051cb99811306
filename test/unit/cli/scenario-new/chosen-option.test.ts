import { describe, expect, test } from 'vitest';
import { cs } from '../../../../src/cli/messages/cs/all.js';
import { chosenOption } from '../../../../src/cli/scenario-new/chosen-option.js';
import type { Question } from '../../../../src/scenario/authoring/asking.js';

const channel: Question = { id: 'channel', options: ['phone', 'chat', 'email', 'in-person'] };
const rubric: Question = {
  id: 'rubric',
  options: ['our-service', 'our-desk'],
  titles: { 'our-service': 'Naše služby', 'our-desk': 'Náš pult' },
};

describe('an option that was meant', () => {
  test.each([
    ['3', 'email'],
    ['email', 'email'],
    ['e-mail', 'email'],
    ['E-mailem', 'email'],
    ['telefon', 'phone'],
    ['tvari v tvar', 'in-person'],
    ['9', '9'],
    ['po', 'po'],
    ['poštou', 'poštou'],
  ])('by %j is %j', (typed, option) => {
    expect(chosenOption(channel, typed, cs)).toBe(option);
  });

  test('a file of the author is known by its title; what could be either is neither', () => {
    expect(chosenOption(rubric, 'pult', cs)).toBe('our-desk');
    expect(chosenOption(rubric, 'our', cs)).toBe('our');
  });
});
