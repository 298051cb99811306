const phrases = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Phrases that tell an opinion or a guess, by language. All folded: lower case, without diacritics. */
export const opinionWords: Readonly<Record<string, readonly string[]>> = {
  en: phrases(
    `i think, i thought, i feel, i felt, i believe, i believed, i guess, i suppose, i assume, i suspect, i imagine, i would say,
    in my opinion, in my view, to my mind, if you ask me, personally, probably, presumably, perhaps, maybe, seemed, seems,
    seemingly, felt like, felt as if, looked as if, looked as though, appeared to, i had the impression, i got the impression,
    my impression was, must have been, might have been`,
  ),
  pl: phrases(
    `moim zdaniem, wedlug mnie, w mojej opinii, w moim odczuciu, wydaje mi sie, wydawalo mi sie, wydawalo sie, wydawal sie,
    wydawala sie, wydawali sie, mysle, myslalem, myslalam, sadze, uwazam, przypuszczam, podejrzewam, zakladam, chyba,
    prawdopodobnie, byc moze, odnioslem wrazenie, odnioslam wrazenie, mam wrazenie, mialem wrazenie, mialam wrazenie,
    robil wrazenie, robila wrazenie, sprawial wrazenie, sprawiala wrazenie, czulem sie jakby, czulam sie jakby, mam poczucie`,
  ),
  cs: phrases(
    `podle me, podle mne, podle meho nazoru, dle meho nazoru, dle mne, myslim, myslela jsem, myslel jsem, domnivam se,
    zda se mi, zdalo se, zdal se, zdala se, zdali se, pripadalo mi, pripadal mi, pripadala mi, prislo mi, prisel mi, prisla mi,
    pravdepodobne, nejspis, patrne, mozna, mam pocit, mel jsem pocit, mela jsem pocit, mam dojem, mel jsem dojem,
    mela jsem dojem, pusobil dojmem, pusobila dojmem, tusim, predpokladam, hadam`,
  ),
  lv: phrases(
    `manuprat, manaprat, pec manam domam, pec mana viedokla, mans viedoklis, man skiet, man skita, man likas, skita,
    skiet, domaju, uzskatu, pienemu, laikam, drosi vien, iespejams, man bija sajuta, man ir sajuta,
    man radas iespaids, radas iespaids, bija iespaids, varetu but, acimredzot`,
  ),
};
