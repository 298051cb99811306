import type { ProblemKind } from '../../../files/problems/kind.js';
import type { scenarioDesignProblems } from '../../../files/problems/scenario-design.js';

/** SC150–SC179: the design of scenarios. */
export const csDesignProblems: Readonly<Record<keyof typeof scenarioDesignProblems, ProblemKind>> = {
  SC150: {
    title: 'pravidlo, na které nikdy nedojde',
    hint: 'Dejte je před to druhé, to druhé zužte, nebo je odstraňte.',
  },
  SC151: {
    title: 'pravidlo, které se nikdy neuplatní',
    hint: 'Ať to, co žádá, má jak nastat, nebo opravte, co žádá.',
  },
  SC152: {
    title: 'téma, ke kterému se nelze dostat',
    hint: 'Ať to, co žádá jeho podmínka, má jak nastat, nebo podmínku opravte.',
  },
  SC153: {
    title: 'konec, ke kterému se nelze dostat',
    hint: 'Dejte ho před ten, který ho vždy předběhne, nebo ať to, co žádá, má jak nastat.',
  },
  SC154: {
    title: 'k dobrému konci nevede žádná cesta',
    hint: 'Projděte, co konec žádá: někde se nenastaví příznak, akce není možná nebo se pravidlo neuplatní.',
  },
  SC155: {
    title: 'ke špatnému konci nevede žádná cesta',
    hint: 'Ať některý konec zachytí, že zákazník odešel: došla mu trpělivost, jeho vztek je na vrcholu; nebo ať je špatný konec bez podmínky.',
  },
  SC156: {
    title: 'fakt, který nikdy nevyjde najevo',
    hint: 'Ať to, co žádá jeho podmínka, má jak nastat, nebo ať ho prozradí téma či pravidlo.',
  },
  SC157: {
    title: 'akce, která není nikdy možná',
    hint: 'Přerušte kruh požadavků, nebo žádejte, co může nastat.',
  },
  SC158: { title: 'záznam, který se nikdy neotevře', hint: 'Žádejte něco, co může nastat.' },
  SC159: {
    title: 'vzorový rozhovor, ve kterém pult něco odmítne',
    hint: 'Opravte krok, nebo limit, požadavky či parametry akce.',
  },
  SC160: { title: 'nálada mimo meze', hint: 'Nálady jsou od 0 do 10: porovnávejte s číslem mezi nimi.' },
  SC161: { title: 'změna nálady, která je už na mezi', hint: 'Opravte směr změny, nebo podmínku pravidla.' },
  SC162: {
    title: 'příznak, na který se nic neptá',
    hint: 'Zeptejte se na něj v podmínce, nebo ho odstraňte.',
  },
  SC163: {
    title: 'příznak, který se nikde nenastavuje',
    hint: 'Nastavte ho ve faktu, tématu, pravidle či akci, které to způsobí.',
  },
  SC164: {
    title: 'podmínka, která nikdy neplatí',
    hint: 'Opravte ji: dvě části se vylučují, nebo se ptá na to, co v té chvíli být nemůže.',
  },
  SC165: { title: 'podmínka, která platí vždy', hint: 'Vynechejte ji, nebo napište, na co se měla ptát.' },
  SC166: {
    title: 'kritérium, ke kterému pult nedává příležitost',
    hint: 'Doplňte na pult akci či limit, pojmenujte je jako v rubrice, nebo zvolte jinou rubriku.',
  },
  SC167: {
    title: 'vzorový rozhovor probíhá jinak, než je zapsáno',
    hint: 'Opravte scénář tam, kde sešel z cesty, nebo – je-li rozhovor v pořádku – jeho konec či rozsahy.',
  },
  SC168: {
    title: 'spokojenost mimo 1–5',
    hint: 'Uveďte číslo od 1 (velmi nespokojen) do 5 (velmi spokojen).',
  },
  SC169: {
    title: 'tatáž slova dvakrát',
    hint: 'Napište jinou variantu: zákazník se neopakuje slovo od slova.',
  },
  SC170: {
    title: 'zástupné slovo, za které se nic nedoplní',
    hint: 'Použijte slovo zákazníka, jméno, nebo parametr akce na pultu.',
  },
  SC171: {
    title: 'rada, která se nikdy neukáže',
    hint: 'Dejte ji před tu, která vždy platí, nebo ji odstraňte.',
  },
  SC172: {
    title: 'vzor, který sedí na všechno, nebo na nic',
    hint: 'Uveďte slova, jimiž se na to ptá, v jejich pořadí.',
  },
  SC173: {
    title: 'tentýž vzor dvakrát',
    hint: 'Nechte ho tam, kam patří, nebo ať se podmínky obou témat vylučují.',
  },
  SC174: {
    title: 'replika v jiném jazyce',
    hint: 'Napište ji v jazyce scénáře; překlady jsou v souboru vedle.',
  },
  SC175: { title: 'zadání prozrazuje fakt', hint: 'Vypusťte ho ze zadání: zjistit ho patří k nácviku.' },
  SC176: {
    title: 'chybí vzorový rozhovor',
    hint: 'Doplňte „excellent“ a „poor“ se skóre, které musí získat: dokazují, že je scénář rozliší.',
  },
  SC177: {
    title: 'rozsahy skóre si odporují',
    hint: 'Dejte každému rozsah od 0 do 150, lepšímu rozhovoru vyšší.',
  },
  SC178: {
    title: 'tohle v rubrice není',
    hint: 'Použijte dimenzi nebo id kritického kritéria z rubriky, která scénář hodnotí.',
  },
  SC179: {
    title: 'nálada, kterou nic nemění',
    hint: 'Ať s ní hýbe temperament nebo některá část scénáře, jinak ji odstraňte.',
  },
};
