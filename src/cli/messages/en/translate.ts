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
    export: 'write a file for a translator: .csv, .tsv or .xlf (XLIFF)',
    open: 'export only what is open',
    noBom: 'tables without a byte order mark (spreadsheets need it)',
    import: 'put in what a translator sent back',
    overwrite: 'import also over what was translated here meanwhile',
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
  exchangeWords: {
    voice: {
      customer: 'said by the customer',
      agent: 'said by the agent',
      desk: 'shown on the screen of the desk',
      brief: 'read by the trainee',
      title: 'a title',
      value: 'a name, sum or currency: may stay as it is',
      advice: 'advice to the trainee',
      trainer: 'read by trainers and evaluators',
      patterns:
        'patterns, one a row: how people say this, in small letters without diacritics; write your own, more or fewer',
    },
    keep: (slots: string) => `keep ${slots}`,
    variant: 'one of several ways to say it; "-" leaves it out',
    longest: (letters: number) => `at most ${letters} characters`,
    was: (text: string) => `the source has changed; translated was: ${text}`,
    about:
      'Tags and words in braces are filled in by the program and stay as they are. "-" leaves out one of several ways to say something. A unit of patterns has one pattern a line: ways in which people say something, in small letters without diacritics; write those of your language, more or fewer.',
    exported: (file: string, units: number) =>
      `${file}: ${units} ${enPlural(units, { one: 'line', other: 'lines' })} written`,
    taken: (file: string, count: number, isTrial: boolean) =>
      `${file}: ${count} ${enPlural(count, { one: 'translation', other: 'translations' })} ${isTrial ? 'would be put in' : 'put in'}`,
    unknownFormat: (file: string) => `"${file}" says no format`,
    noFile: 'no such file',
    cannotRead: (code: string) => `this file cannot be read (${code})`,
    tooLarge: 'this file has more than 16 MB',
    notUnicode: 'this is neither UTF-8 nor UTF-16',
    noColumns: (names: string) => `the first row does not name: ${names}`,
    openQuote: 'a quote that opens in this row is never closed',
    longRow: 'this row has more than a million characters or 5000 cells',
    wideRow: (cells: number, columns: number) =>
      `a row of ${cells} cells, where the first row names ${columns}`,
    noId: 'a translation without an id',
    notXml: (what: string) => `not well-formed: ${what}`,
    doctype: 'a document type is not read',
    tooDeep: 'nested too deeply',
    noXliff: (name: string) => `this is "${name}", not "xliff"`,
    lostTag: (id: string) => `"${id}": nothing says what a tag in this translation stands for`,
    otherLanguage: (given: string, wanted: string) =>
      `this is a translation into "${given}", not "${wanted}"`,
    otherSource: (id: string) => `not a single line of this file is one of "${id}"`,
    conflict: (id: string, here: string, given: string) =>
      `"${id}": here now "${here}", in the file "${given}"`,
    twice: (id: string, line: number) => `"${id}" stands in line ${line}, too, with another translation`,
    changed: (id: string, now: string) => `"${id}": the source now says "${now}"`,
  },
};
