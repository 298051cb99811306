import { meant } from './names.js';
import { conditionsIn, type WrittenCondition } from './parsed-conditions.js';
import { type Reference, referencesIn } from './references.js';
import { type KnownIds, problemAt, type RubricRule } from './rule.js';

/** Conditions that do not parse, are not yes-or-no, or name what does not exist. */
export const condition: RubricRule = (rubric, known) => {
  const names = namesFor(rubric, known);
  // A check may point at a judged question too, though conditions see only the answers of the others.
  const asked = new Set(rubric.criteria.filter(({ seen, judged }) => seen ?? judged).map(({ id }) => id));
  const checkIndex = ({ pointer }: WrittenCondition) => (pointer[0] === 'checks' ? pointer[1] : undefined);
  const written = conditionsIn(rubric);
  return [
    ...written.filter((each) => checkIndex(each) === undefined).flatMap((each) => checkOne(each, names)),
    ...(rubric.checks ?? []).flatMap((check, index) => [
      ...written.filter((each) => checkIndex(each) === index).flatMap((each) => checkOne(each, names)),
      ...check.questions.flatMap((id, place) =>
        asked.has(id)
          ? []
          : [
              problemAt(
                'RB131',
                ['checks', index, 'questions', place],
                `unknown question "${id}"`,
                meant(id, asked),
              ),
            ],
      ),
    ]),
  ];
};

type Names = Readonly<Record<Reference['kind'], ReadonlySet<string>>>;

function namesFor(rubric: Parameters<RubricRule>[0], known: KnownIds): Names {
  return {
    behaviour: new Set([...known.behaviours, ...known.cues]),
    cue: known.cues,
    question: new Set(rubric.criteria.filter(({ seen }) => seen).map(({ id }) => id)),
    criterion: new Set(rubric.criteria.map(({ id }) => id)),
    dimension: new Set(Object.keys(rubric.dimensions)),
  };
}

function checkOne({ pointer, parsed }: WrittenCondition, names: Names) {
  if ('error' in parsed) return [problemAt('RB126', pointer, parsed.error, { offset: parsed.offset })];
  const { type } = parsed;
  const wrongType =
    type === 'bool' || type === 'dyn'
      ? []
      : [problemAt('RB127', pointer, `the condition gives ${type ?? 'something else'}, not true or false`)];
  return [
    ...wrongType,
    ...referencesIn(parsed.ast).flatMap(({ kind, id, offset }) =>
      names[kind].has(id)
        ? []
        : [problemAt('RB131', pointer, `unknown ${kind} "${id}"`, { ...meant(id, names[kind]), offset })],
    ),
  ];
}
