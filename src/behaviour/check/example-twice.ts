import type { Example } from '../catalogue.js';
import { type BehaviourRule, problemAt } from './rule.js';

const lists = ['examples', 'counter', 'heldout'] as const;

/** What was said before is part of an example. */
const keyOf = ({ text, earlier }: Example): string =>
  JSON.stringify([...earlier.map((turn) => turn.text), text].map((each) => each.replace(/\s+/g, ' ').trim()));

/** Texts that stand twice, as an example and a counter-example even. */
export const exampleTwice: BehaviourRule = ({ speech }) =>
  speech.flatMap(({ language, pointer }) => {
    const seen = new Map<string, (typeof lists)[number]>();
    return lists.flatMap((list) =>
      language[list].flatMap((example, index) => {
        const key = keyOf(example);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, list);
          return [];
        }
        const contradicts = first === 'examples' && list === 'counter';
        const message = `this text stands under "${first}" already`;
        return [
          problemAt('BH124', [...pointer, list, index], message, {
            severity: contradicts || list === 'counter' ? 'error' : 'warning',
          }),
        ];
      }),
    );
  });
