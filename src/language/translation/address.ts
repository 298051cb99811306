/** Words that can only be meant for one person who is on familiar terms, and words that keep to the formal ones. */
interface Markers {
  readonly familiar: readonly string[];
  readonly formal: readonly string[];
}

/**
 * Only what has no other reading: Czech "ty" and "ti" also point at things, Polish "ci" at people, so they tell nothing.
 * A formal word may be plural or speak of a third person; it only shows what a file does as a rule.
 */
const markersByLanguage: Readonly<Record<string, Markers>> = {
  pl: {
    familiar: [
      ...['ty', 'ciebie', 'cię', 'tobie', 'tobą'],
      ...['twój', 'twoja', 'twoje', 'twojego', 'twojej', 'twojemu', 'twoim', 'twoich', 'twoją'],
      ...['jesteś', 'masz', 'możesz', 'chcesz', 'wiesz', 'musisz', 'będziesz', 'widzisz', 'byłeś', 'byłaś'],
    ],
    formal: ['pan', 'pana', 'panu', 'panem', 'pani', 'panią', 'państwo', 'państwa', 'państwu', 'państwem'],
  },
  cs: {
    familiar: [
      ...['tebe', 'tobě', 'tebou', 'tvůj', 'tvoje', 'tvého', 'tvé', 'tvému', 'tvým', 'tvou', 'tvých'],
      ...['jsi', 'máš', 'můžeš', 'chceš', 'víš', 'musíš', 'budeš', 'vidíš'],
    ],
    formal: [
      ...['vám', 'vás', 'vámi', 'váš', 'vaše', 'vašeho', 'vašemu', 'vaší', 'vaši', 'vaším', 'vašich'],
      ...['jste', 'máte', 'můžete', 'chcete', 'víte', 'musíte', 'budete', 'vidíte'],
    ],
  },
  lv: {
    familiar: ['tu', 'tev', 'tevi', 'tavs', 'tava', 'tavu', 'tavam', 'tavai', 'tavas', 'tavi', 'tavā', 'esi'],
    formal: ['jūs', 'jums', 'jūsu', 'jūsos'],
  },
};

const words = /[\p{L}\p{M}]+/gu;
/** What somebody else said is repeated in their form. */
const quoted = /"[^"]*"|„[^”“"]*[”“"]|“[^”]*”|«[^»]*»|»[^«]*«|‚[^‘']*[‘']/gu;

export interface Address {
  readonly formal: boolean;
  /** The first familiar word, with its offset in the text (UTF-16). */
  readonly familiar?: { readonly word: string; readonly offset: number };
}

/** How a text addresses somebody; undefined for a language whose forms are not known here. */
export function addressOf(text: string, language: string): Address | undefined {
  const markers = markersByLanguage[language];
  if (markers === undefined) return undefined;
  const own = text.replace(quoted, (quote) => ' '.repeat(quote.length));
  let formal = false;
  let familiar: Address['familiar'];
  for (const { 0: word, index } of own.matchAll(words)) {
    const small = word.toLowerCase();
    if (markers.formal.includes(small)) formal = true;
    else if (familiar === undefined && markers.familiar.includes(small)) familiar = { word, offset: index };
  }
  return { formal, ...(familiar === undefined ? {} : { familiar }) };
}
