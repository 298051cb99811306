// @ts-check

/** Root types that would share their name with a type of the program. */
const RENAMED = /** @type {Readonly<Record<string, string>>} */ ({ conversation: 'ConversationRecord' });

/**
 * Name of a schema's root type: the file name in PascalCase (`visit-answers` → `VisitAnswers`).
 * @param {string} name file name without `.schema.json`
 */
export function rootTypeName(name) {
  const pascal = name.replace(/(?:^|[-_.])(\w)/g, (_, letter) => String(letter).toUpperCase());
  return RENAMED[name] ?? pascal;
}
