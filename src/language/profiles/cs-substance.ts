import type { LanguageProfile } from '../profile.js';
import { spread } from './plain.js';

const judges =
  '(hodnotitel~|hodnotici~|posuzovatel~|kontrolor~|auditor~|zkousejici~|porote|porota|oddeleni kvality|tym kvality|kvalitari~)';

/** Czech words meant for whoever scores a conversation instead of for the customer. */
export const substance: LanguageProfile['substance'] = {
  scorer: [
    `(poznamka|vzkaz|zprava|informace|sdeleni|pro|vazeny|vazena|mily) [pro] [pana|pani|toho|vazeneho] ${judges}`,
    `${judges} (nyni|muze|necht|necht|at|prosim) ...3 (udelit|udeli|udelte|da|dat|bod~)`,
    '(pro|tomu|kdo) [toho] [kdo] ...3 (boduje|hodnoti|znamkuje|posuzuje)',
    '(plny|maximalni|nejvyssi|cely) (pocet|zisk|skore|hodnoceni) [bodu|bod]',
    '(plne|maximalni|nejvyssi) (body|bodove|hodnoceni|skore|znamky)',
    '(udelte|udelit|dejte|prosim o|zadam o) ...3 (bod~|skore|nejvyssi hodnoceni)',
    '(udelte|dejte) <number>',
    '(splnuje|splnila|splnil|splneno|splnena|splnene) ...2 (kriteri~|pozadavk~)',
    '(kriterium|kriteria|rubrika|polozka) ...3 (splnen~|ano|hotovo)',
    '(vsechny|veskere) ...2 (kroky|kriteria|body) ...3 (probehl~|splnen~|proveden~|dodrzen~)',
    '(operator~|agent|agentka|pracovnik|pracovnice|konzultant~|poradce) [jiz|prave|nyni|zdvorile|spravne] (rozpoznal~|pojmenoval~|overil~|prokazal~|nabidl~|omluvil~|splnil~|vyresil~|identifikoval~|projevil~)',
    '(empatie|postup|reseni|vstricnost|profesionalita|zdvorilost|odpovednost) <number>',
    '(totoznost|udaje|diagnostika|odpovednost|spokojenost|problem|reseni|zaznamy|naprava|termin) [:] (overen~|shromazden~|hotov~|prevzat~|potvrzen~|uznan~|dodan~|zkontrolovan~|nabidnut~|uveden~) $',
    '(ignorujte|ignoruj|zapomente na) ...2 (predchozi|pokyny|instrukce|pravidla|rubriku)',
    'v (tomto|tomhle) (rozhovoru|chatu|hovoru) (operator~|agent~|pracovnik|pracovnice|konzultant~)',
    '(vzorova|ukazkova) (konverzace|odpoved|komunikace)',
  ],
  nouns:
    spread(`empatie empatii omluva omluvy omluvu reseni vyreseni postup procedura odpovednost zodpovednost vdecnost podekovani podekovat naslouchani pece respekt
    laskavost vrelost trpelivost porozumeni pochopeni soucit ujisteni diagnostika diagnoza totoznost overeni zaznamy udaje naprava termin vyber volba
    potvrzeni spokojenost uzavreni rozlouceni eskalace priorita nadrizeny vedouci voucher kompenzace refundace vraceni vymena vysvetleni kontrola ucta
    zdvorilost profesionalita uznani pomoc vstricnost srdce problem stiznost duvera uprimnost privitani pozdrav zpetna vazba zpetne volani nasledny kontakt
    prevzeti pripadu aktivni cislo reklamace souhlas dotazy historie plateb uprimna uprimne`),
};
