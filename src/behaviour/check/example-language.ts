import { otherLanguage } from '../../language/other-language.js';
import { type BehaviourRule, problemAt } from './rule.js';

const lists = ['examples', 'counter', 'heldout'] as const;

/** Examples that are clearly in another language than the one whose folder they stand in. */
export const exampleLanguage: BehaviourRule = ({ speech, profiles }) =>
  speech.flatMap(({ language, profile, pointer }) =>
    lists.flatMap((list) =>
      language[list].flatMap(({ text }, index) => {
        const other = otherLanguage(text, profile.code, profiles);
        return other === undefined
          ? []
          : [
              problemAt(
                'BH125',
                [...pointer, list, index],
                `this reads as "${other}", and the examples are in "${profile.code}"`,
              ),
            ];
      }),
    ),
  );
