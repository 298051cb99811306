/** ISO 639-1 codes of the languages that the program speaks; the first stands in for any other. */
export const languages = ['en', 'pl', 'cs', 'lv'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  pl: 'polski',
  cs: 'čeština',
  lv: 'latviešu',
};

/** The language of a tag such as `pl`, `pl-PL`, `cs_CZ.UTF-8` or `lv@euro`; undefined where it is none of ours. */
export function languageOf(tag: string): Language | undefined {
  const [, code = ''] = /^([a-z]{2,3})(?=$|[-_.@])/i.exec(tag.trim()) ?? [];
  return languages.find((language) => language === code.toLowerCase());
}
