import { enPlural } from '../../../language/plural.js';

/** `scenario translate` and `rubric translate`. */
export const enTranslate = {
  translateSummary: 'make or update a translation, see how far it is, check it',
  translateOptions: {
    to: 'language to translate into, such as pl; without it: how far each language is',
    todo: 'print what is open as rows of id, tab and source',
    all: 'print every line so, not only what is open',
    fill: 'put in the rows of a file: id, tab, translation ("-" leaves a variant out)',
    check: 'tell everything that is amiss with the translation',
    dryRun: 'say what would be done, and write nothing',
    dropOrphans: 'remove translations of lines that the source no longer has',
    out: 'folder for the translation (else beside the source, or the workspace)',
  },
  translateWords: {
    written: (file: string) => `${file}: written`,
    wouldWrite: (file: string) => `${file}: would be written`,
    unchanged: (file: string) => `${file}: nothing to change`,
    checked: (file: string, problems: number) =>
      problems === 0
        ? `${file}: nothing amiss`
        : `${file}: ${problems} ${enPlural(problems, { one: 'problem', other: 'problems' })}`,
    done: (done: number, total: number, percent: number) => `${done} of ${total} done (${percent} %)`,
    fresh: (count: number) => `${count} new`,
    missing: (count: number) => `${count} to translate`,
    stale: (count: number) => `${count} stale`,
    orphaned: (count: number) => `${count} no longer in the source`,
    withoutPatterns: (count: number) => `${count} without patterns`,
    dropped: (count: number) => `${count} removed`,
    ownCopy: (file: string) => `The shipped files stay as they are; your translation is ${file}.`,
    columnLanguage: 'language',
    columnOpen: 'open',
    columnStale: 'stale',
    columnOrphaned: 'orphaned',
    columnFile: 'file',
    noFile: 'none yet',
    noLanguage: (given: string) => `"${given}" is no ISO 639-1 code of a language`,
    ownLanguage: (code: string) => `the source itself is written in "${code}"`,
    whichLanguage: 'nothing says which language to translate into',
    noStock: (code: string) => `there are no stock lines for "${code}"`,
    nowhere: (id: string) => `"${id}" is shipped, and there is no workspace here for its translation`,
    notThere: (file: string) => `there is no translation ${file}`,
    cannotWrite: (code: string) => `this cannot be written (${code})`,
    unknownLine: (id: string, meant?: string) =>
      meant === undefined
        ? `the source has no line "${id}"`
        : `the source has no line "${id}"; did you mean "${meant}"?`,
    unreadRow: 'this row holds no id and translation',
    oneAtATime: (options: string) => `these options do not go together: ${options}`,
  },
};
