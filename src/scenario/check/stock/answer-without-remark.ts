import { warningAt } from '../rule.js';
import type { StockRule } from './rule.js';

/** A behaviour whose remark is to answer a question, and there is no remark on it, or it is named twice. */
export const answerWithoutRemark: StockRule = ({ source: { answers, remarks }, behaviours }) =>
  answers.flatMap((id, index) => {
    if (!behaviours.has(id)) return [];
    const pointer = ['answers', index];
    if (answers.indexOf(id) < index) return [warningAt('SK106', pointer, `"${id}" stands here twice`)];
    if (Object.hasOwn(remarks, id)) return [];
    return [warningAt('SK106', pointer, `there is no remark on "${id}"`)];
  });
