// @ts-check

/** What belongs to one machine and never to the project. */
const PRIVATE = /** @type {const} */ ([
  ['a path of one machine', /(?<![\w.~@-])\/(?:home|Users|root|work|tmp|mnt|private)\/[\w.-]+/],
  ['a path of one machine', /\b[A-Z]:\\Users\\/],
  ['the host of a package registry', /\bregistry\.(?:npmjs|npmmirror|yarnpkg)\.\w+/],
  ['the host of a package registry', /\b(?:artifactory|verdaccio|nexus|npm\.pkg\.github)[\w.-]*\.\w+/i],
]);

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]} findings as `file:line what: text`
 */
export function privateText(file, text) {
  return text.split('\n').flatMap((line, index) =>
    PRIVATE.flatMap(([what, pattern]) => {
      const match = pattern.exec(line);
      return match ? [`${file}:${index + 1} ${what}: ${match[0]}`] : [];
    }),
  );
}
