/** How people of a language type the short answers, folded to lower case without diacritics. */
export interface AnswerWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly notApplicable: readonly string[];
}

const EVERYWHERE: AnswerWords = {
  yes: ['1', '+'],
  no: ['0'],
  notApplicable: ['n/a', 'na', 'n.a.', 'x', '-'],
};

const BY_LANGUAGE: Readonly<Record<string, AnswerWords>> = {
  en: {
    yes: ['y', 'yes', 'yeah', 'true'],
    no: ['n', 'no', 'nope', 'false'],
    notApplicable: ['not applicable'],
  },
  pl: {
    yes: ['t', 'tak', 'owszem', 'prawda'],
    no: ['n', 'nie', 'falsz'],
    notApplicable: ['nd', 'n.d.', 'nd.', 'n/d', 'nie dot.', 'nie dotyczy'],
  },
  cs: {
    yes: ['a', 'ano', 'jo', 'jasne', 'urcite'],
    no: ['n', 'ne', 'nikoli', 'nikoliv'],
    notApplicable: ['nt', 'netyka se', 'to se netyka', 'nelze', 'nelze posoudit'],
  },
  lv: {
    yes: ['j', 'ja', 'jap', 'ir'],
    no: ['n', 'ne', 'nav', 'nebija'],
    notApplicable: ['neattiecas', 'nav attiecinams', 'n/p', 'np'],
  },
};

/**
 * The words of some languages and those that everyone understands, English among them.
 *
 * @param languages that of the checklist, and that of the program where it is another one
 */
export function answerWords(...languages: readonly string[]): AnswerWords {
  const spoken = [...new Set(['en', ...languages])].map((language) => BY_LANGUAGE[language]);
  const lists = [EVERYWHERE, ...spoken].filter((words) => words !== undefined);
  return {
    yes: lists.flatMap((words) => words.yes),
    no: lists.flatMap((words) => words.no),
    notApplicable: lists.flatMap((words) => words.notApplicable),
  };
}
