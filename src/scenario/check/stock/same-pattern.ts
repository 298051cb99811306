import type { WrittenPattern } from '../../collector.js';
import { warningAt } from '../rule.js';
import type { StockRule } from './rule.js';

/** A pattern that stands in its list, or among the questions anybody can answer, a second time. */
export const samePattern: StockRule = ({ source: { topics }, patterns }) => {
  const seen = new Map<string, WrittenPattern>();
  return patterns.flatMap((written) => {
    const { source, pointer } = written;
    const [list = '', index] = pointer;
    const key = `${list} ${source.trim().replace(/\s+/g, ' ').toLowerCase()}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, written);
      return [];
    }
    const elsewhere = list === 'topics' && before.pointer[1] !== index;
    const message = elsewhere
      ? `"${topics[Number(before.pointer[1])]?.id ?? ''}" has this pattern too: one question is answered twice`
      : 'this pattern stands here twice';
    return [warningAt('SC173', pointer, message)];
  });
};
