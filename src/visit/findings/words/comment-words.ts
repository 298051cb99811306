/** How a comment of a language affirms and denies. All words folded: lower case, without diacritics. */
export interface CommentWords {
  /** A bare no or yes, which stands alone at the beginning: "No, …", "Yes." */
  readonly no: readonly string[];
  readonly yes: readonly string[];
  /** Words that deny what follows them. */
  readonly denials: readonly string[];
  /** A first syllable that denies its verb, where the language has one. */
  readonly denyingPrefix?: string;
  /** Words that hold an answer to a part of the truth: "yes, but …", "only after …". */
  readonly limits: readonly string[];
  /** Phrases that say that everything was as it should be. */
  readonly allWell: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** By language, ISO 639-1. */
export const commentWords: Readonly<Record<string, CommentWords>> = {
  en: {
    no: words('no nope'),
    yes: words('yes yep yeah'),
    denials: words('not nobody never no none neither nor'),
    limits:
      words(`but although though only just except however after until later eventually first second third if unless
      before because partly almost nearly else another other all everybody everyone at without when while again once`),
    allWell: phrases(
      'everything was fine, everything was all right, everything was ok, everything was perfect, everything was great, all was well, all was fine, no complaints, nothing to complain about',
    ),
  },
  pl: {
    no: words('nie'),
    yes: words('tak owszem'),
    denials: words('nie nikt nigdy zaden zadna zadne ani'),
    limits:
      words(`ale lecz jednak choc chociaz tylko dopiero po pozniej oprocz poza jesli jezeli gdy kiedy przed bo poniewaz prawie
      czesciowo inny inna inne innych drugi druga wszyscy wszystkich od razu bez znowu az natomiast`),
    allWell: phrases(
      'wszystko bylo w porzadku, wszystko w porzadku, wszystko bylo dobrze, wszystko bylo ok, wszystko super, bez zastrzezen, nie mam zastrzezen',
    ),
  },
  cs: {
    no: words('ne nikoli nikoliv'),
    yes: words('ano jo'),
    denials: words('nikdo nikdy zadny zadna zadne ani'),
    denyingPrefix: 'ne',
    limits:
      words(`ale avsak vsak jen jenom pouze az teprve po pozdeji krome jestli pokud kdyz nez pred protoze skoro castecne jiny jina jine
      druhy druha vsichni vsem hned bez znovu sice`),
    allWell: phrases(
      'vse bylo v poradku, vsechno bylo v poradku, vse v poradku, vsechno v poradku, vse bylo ok, bez vyhrad, bez pripominek',
    ),
  },
  lv: {
    no: words('ne'),
    yes: words('ja'),
    denials: words('neviens nekad nav neviena nekads nekada'),
    denyingPrefix: 'ne',
    limits:
      words(`bet tomer tikai vien pec velak iznemot ja kad pirms jo gandriz daleji cits cita citi visi visiem otrais otra uzreiz bez atkal
      lidz kaut`),
    allWell: phrases(
      'viss bija kartiba, viss kartiba, viss bija labi, viss bija lieliski, nav pretenziju, bez pretenzijam',
    ),
  },
};
