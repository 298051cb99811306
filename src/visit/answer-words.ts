/** How people of a language type the short answers, folded to lower case without diacritics. */
export interface AnswerWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly notApplicable: readonly string[];
  /** None of the options of a list. */
  readonly none: readonly string[];
}

const EVERYWHERE: AnswerWords = {
  yes: ['1', '+'],
  no: ['0'],
  notApplicable: ['n/a', 'na', 'n.a.', 'x', '-'],
  none: ['0'],
};

const BY_LANGUAGE: Readonly<Record<string, AnswerWords>> = {
  en: {
    yes: ['y', 'yes', 'yeah', 'true'],
    no: ['n', 'no', 'nope', 'false'],
    notApplicable: ['not applicable'],
    none: ['none', 'nothing'],
  },
  pl: {
    yes: ['t', 'tak', 'owszem', 'prawda'],
    no: ['n', 'nie', 'falsz'],
    notApplicable: ['nd', 'n.d.', 'nd.', 'n/d', 'nie dot.', 'nie dotyczy'],
    none: ['zaden', 'zadna', 'zadne', 'nic'],
  },
  cs: {
    yes: ['a', 'ano', 'jo', 'jasne', 'urcite'],
    no: ['n', 'ne', 'nikoli', 'nikoliv'],
    notApplicable: ['nt', 'netyka se', 'to se netyka', 'nelze', 'nelze posoudit'],
    none: ['zadny', 'zadna', 'zadne', 'nic'],
  },
  lv: {
    yes: ['j', 'ja', 'jap', 'ir'],
    no: ['n', 'ne', 'nav', 'nebija'],
    notApplicable: ['neattiecas', 'nav attiecinams', 'n/p', 'np'],
    none: ['neviens', 'neviena', 'nekas'],
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
    none: lists.flatMap((words) => words.none),
  };
}
