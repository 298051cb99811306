import type { Found } from './finding.js';
import type { Answered, Material } from './material.js';
import { comparedWords } from './word-index.js';

/** Questions of one kind that have to be answered alike before it is worth a look. */
const least = { 'yes-no': 8, scale: 4 } as const;
const substance = 5;

/** One and the same answer to every question of a kind, with no comment that tells something. Eight times yes is well possible. */
export function findAllTheSame({ answered, written }: Material): readonly Found[] {
  if (written.some(({ part, text }) => part === 'comment' && comparedWords(text).length >= substance))
    return [];
  return (['yes-no', 'scale'] as const).flatMap((type): Found[] => {
    const values = answered.flatMap((one) => answerAsText(one, type));
    const [first] = values;
    if (first === undefined || first === 'yes' || values.length < least[type]) return [];
    if (values.some((value) => value !== first)) return [];
    return [
      {
        kind: 'all-the-same',
        key: `all-the-same:${type}`,
        questions: [],
        severity: 'slight',
        answers: values.length,
        answer: first,
      },
    ];
  });
}

function answerAsText({ question, reply }: Answered, type: keyof typeof least): readonly string[] {
  if (question.kind !== 'seen' || question.ask.type !== type) return [];
  if (reply.kind !== 'seen') return [];
  return [reply.answer.na === true ? 'na' : String(reply.answer.value)];
}
