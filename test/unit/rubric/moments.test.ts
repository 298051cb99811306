import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/rubric/moments/moments.js';
import { isSure } from '../../../src/rubric/timeline/sure.js';
import { talk } from './builders.js';

/** Moments as `turn id`, in order. */
function moments(lines: readonly string[]): readonly string[] {
  const { conversation, observations = [] } = talk(lines);
  return momentsOf(conversation?.turns ?? [], observations, []).map(
    ({ turn, behaviour }) => `${turn} ${behaviour}`,
  );
}

describe('how the customer left', () => {
  const begin = ['C: My cooker is broken. | worried', 'A: Turn the knob. | diagnose'];

  it('is content with thanks, agreement or relief in the last words', () => {
    expect(moments([...begin, 'C: It works, thanks. | thanks'])).toContain('2 left-content');
    expect(moments([...begin, 'C: Thanks! | thanks', 'A: You are welcome.', 'C: OK'])).toContain(
      '2 left-content',
    );
  });

  it('is open with anger, a question or a long explanation', () => {
    expect(moments([...begin, 'C: Useless. | angry'])).toContain('2 left-open');
    expect(moments([...begin, 'C: Which knob?'])).toContain('2 left-open');
    const long = Array.from({ length: 30 }, (_, nth) => `word${nth}`).join(' ');
    expect(moments([...begin, `C: ${long}`])).toContain('2 left-open');
  });

  it('is unknown where the thanks open a long wish', () => {
    const wish = 'C: Thank you, yet what I came for is the part and a day when it fits. | thanks';
    const { conversation, observations = [] } = talk([...begin, wish]);
    const thanks = observations.map((each) => (each.turn === 2 ? { ...each, to: 9 } : each));
    const left = momentsOf(conversation?.turns ?? [], thanks, []).map(({ behaviour }) => behaviour);
    expect(left).not.toContain('left-content');
  });

  it('is unknown where thanks and a question come together, or nothing was said any more', () => {
    expect(moments([...begin, 'C: Thanks, but which knob? | thanks']).join()).not.toContain('left');
    expect(moments(begin).join()).not.toContain('left');
  });
});

describe('displeasure', () => {
  it('needs two signs, or a strong one', () => {
    expect(moments(['C: Oh no. | worried', 'A: What is it?']).join()).not.toContain('displeased');
    expect(moments(['C: Oh no. | worried', 'A: What is it?', 'C: Useless! | angry'])).toContain(
      '2 displeased',
    );
    expect(moments(['C: I will sue. | threatens-to-leave', 'A: Wait.'])).toContain('0 displeased');
  });
});

describe('saying it again', () => {
  it('needs most of the words to be the same, after a reply', () => {
    const complaint = 'C: My parcel with the yellow curtains never arrived on Monday.';
    const again = 'C: The parcel with yellow curtains never arrived!';
    expect(moments([complaint, 'A: Which number?', again])).toContain('2 says-again');
    expect(moments([complaint, again])).not.toContain('1 says-again');
    expect(moments([complaint, 'A: Which number?', 'C: It is 4471.'])).not.toContain('2 says-again');
  });
});

describe('speaking about the matter', () => {
  const question = 'C: How do I change the wallpaper on the locked screen?';

  it('informs where it takes up words of the customer and adds to them', () => {
    expect(moments([question, 'A: Open Settings, choose Wallpaper and switch off the shuffle.'])).toContain(
      '1 informs',
    );
    expect(moments([question, 'A: Thank you for your interest in our products. | thank'])).toEqual([]);
  });

  it('informs with a figure, in few words right after a question, or where the customer is thankful', () => {
    expect(moments(['C: I want a taxi.', 'A: Driver Mark, 5 minutes.'])).toContain('1 informs');
    expect(moments(['C: Is a slatted frame included?', 'A: Slats are included.'])).toContain('1 informs');
    expect(moments(['C: Any news?', 'A: Your driver arrived.', 'C: Great. | thanks'])).toContain('1 informs');
    expect(moments(['C: Any news?', 'A: Your driver arrived.', 'C: No! | angry'])).not.toContain('1 informs');
  });

  it('inquires where a question does, or where facts are the answer', () => {
    expect(moments([question, 'A: Did the wallpaper change before the update?'])).toContain('1 inquires');
    expect(moments([question, 'A: Say the model.', 'C: T1. | gives-details'])).toContain('1 inquires');
    expect(moments([question, 'A: Anything else? | offer-more-help'])).toEqual([]);
  });
});

describe('a doubtful finding', () => {
  const found = { turn: 0, from: 0, to: 1 };

  it('counts from a chance of nearly one half, whoever found it', () => {
    for (const source of ['rule', 'model'] as const) {
      expect(isSure({ ...found, behaviour: 'angry', confidence: 0.6, source })).toBe(true);
      expect(isSure({ ...found, behaviour: 'thanks', confidence: 0.4, source })).toBe(false);
    }
  });
});
