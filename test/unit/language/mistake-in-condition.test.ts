import { Environment } from '@marcbachmann/cel-js';
import { describe, expect, it } from 'vitest';
import { mistakeInCondition } from '../../../src/language/mistake-in-condition.js';

const environment = new Environment({ unlistedVariablesAreDyn: false })
  .registerVariable('anger', 'double')
  .registerVariable('left', 'bool')
  .registerFunction('done(string): bool', () => true);

function said(condition: string): string {
  try {
    const { valid, error } = environment.parse(condition).check();
    if (valid) return 'fine';
    const { message, offset } = mistakeInCondition(condition, error);
    return `${offset} ${message}`;
  } catch (error) {
    const { message, offset } = mistakeInCondition(condition, error);
    return `${offset} ${message}`;
  }
}

describe('what beginners write', () => {
  it.each([
    ['left = true', '5 "=" is written == here'],
    ['left === true', '5 "===" is written == here'],
    ['left and left', '5 "and" is written && here'],
    ['left OR left', '5 "OR" is written || here'],
    ['not left', '0 "not" is written ! here'],
    ["not(done('x'))", '0 "not" is written ! here'],
    ['left && not left', '8 "not" is written ! here'],
    ['left is true', '5 "is" is written == here'],
    ['anger <> 3.0', '6 "<>" is written != here'],
    ['anger => 3.0', '6 "=>" is written >= here'],
    ['anger ≥ 3.0', '6 "≥" is written >= here'],
    ['left & left', '5 "&" is written && here'],
    ['left == yes', '8 "yes" is written true here'],
    ['left == False', '8 "False" is written false here'],
    ['done(“x”)', "5 write the straight quotation mark ' instead of “"],
    ["done('x", '5 a quotation mark is opened and never closed'],
    ['(left', '5 a closing bracket ")" is missing'],
    ['left &&', '7 the condition breaks off here'],
    ['left)', '4 ")" does not belong here'],
    ['left when left', '5 "when" does not belong here'],
  ])('%s', (condition, expected) => expect(said(condition)).toBe(expected));
});

it('leaves other mistakes in the words of the reader', () => {
  expect(said('lft && left')).toBe('0 Unknown variable: lft');
  expect(said("done('and') && left")).toBe('fine');
});
