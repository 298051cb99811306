import type { ProblemCode } from '../../files/problem-catalogue.js';
import { contextNames } from './context-names.js';
import { exampleLanguage } from './example-language.js';
import { exampleTwice } from './example-twice.js';
import { identity } from './identity.js';
import { ownExamples } from './own-examples.js';
import { patternTwice } from './pattern-twice.js';
import type { BehaviourRule } from './rule.js';
import { unusedList } from './unused-list.js';

type DesignCode = Extract<ProblemCode, `BH12${number}`>;

/** What the author of a behaviour should see: the rule of each code; a code without one does not compile. */
export const behaviourRules = {
  BH120: contextNames,
  BH121: ownExamples,
  BH122: ownExamples,
  BH123: patternTwice,
  BH124: exampleTwice,
  BH125: exampleLanguage,
  BH126: ownExamples,
  BH127: contextNames,
  BH128: identity,
  BH129: unusedList,
} satisfies Readonly<Record<DesignCode, BehaviourRule>>;
