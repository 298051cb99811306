import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What is wrong with the shape of a file of a family; the same ten findings in each. */
function shapeTexts(family: string, kind: string, whose: string): ProblemTexts {
  return {
    [`${family}101`]: {
      title: `není to ${kind}`,
      hint: `Soubor ${whose} má klíče a hodnoty; klíče popisuje složka schemas/.`,
    },
    [`${family}102`]: { title: 'chybí klíč', hint: 'Doplňte klíč.' },
    [`${family}103`]: { title: 'hodnota jiného druhu', hint: 'Napište hodnotu toho druhu, který je uveden.' },
    [`${family}104`]: { title: 'neznámý klíč', hint: 'Opravte překlep, nebo klíč odstraňte.' },
    [`${family}105`]: { title: 'nepovolená hodnota', hint: 'Vyberte jednu z uvedených hodnot.' },
    [`${family}106`]: { title: 'číslo mimo rozsah', hint: 'Zvolte číslo v uvedených mezích.' },
    [`${family}107`]: { title: 'špatný tvar', hint: 'Napište to v uvedeném tvaru.' },
    [`${family}108`]: { title: 'příliš málo nebo příliš mnoho', hint: 'Položky přidejte, nebo uberte.' },
    [`${family}109`]: { title: 'žádný tvar nesedí', hint: 'Napište to v některém z uvedených tvarů.' },
    [`${family}110`]: { title: 'nehodí se sem', hint: 'Co sem patří, popisuje složka schemas/.' },
  };
}

/** What is wrong with a translation of a scenario or a rubric. */
function translationTexts(family: string): ProblemTexts {
  return {
    [`${family}140`]: {
      title: 'neaktuální překlad',
      hint: 'Upravte „to“ podle dnešního znění, do „from“ napište dnešní řádek originálu a „now“ odstraňte.',
    },
    [`${family}141`]: { title: 'nepřeložený řádek', hint: 'Napište překlad do „to“.' },
    [`${family}142`]: {
      title: 'překlad řádku, který neexistuje',
      hint: 'Odstraňte ho, nebo mu dejte id jeho řádku.',
    },
    [`${family}143`]: {
      title: 'v překladu se ztratilo zástupné slovo',
      hint: 'Dejte ho i se složenými závorkami tam, kam patří.',
    },
    [`${family}144`]: {
      title: 'zástupné slovo, za které se nic nedoplní',
      hint: 'Použijte některé z originálu; řádek s jiným nikdy nezazní.',
    },
    [`${family}145`]: {
      title: 'překlad ve špatném tvaru',
      hint: 'Napište ho v témže tvaru, jaký má originál.',
    },
    [`${family}146`]: {
      title: 'překlad jiného souboru',
      hint: 'Soubor se má jmenovat podle toho, co překládá, pak tečka a jazyk: angry-buyer.cs.yaml.',
    },
    [`${family}147`]: {
      title: 'nepřeložené vzory',
      hint: 'Napište vzory podle toho, jak se to v tomto jazyce říká.',
    },
    [`${family}148`]: {
      title: 'tykání tam, kde se jinak vyká',
      hint: 'Přejděte na vykání; co řekl někdo jiný, dejte do uvozovek.',
    },
    [`${family}149`]: {
      title: 'překlad o mnoho delší nebo kratší než originál',
      hint: 'Porovnejte je: mohla se ztratit věta, nebo text patří k jinému řádku.',
    },
  };
}

/** Problems of the files that somebody writes: scenarios, rubrics, answers of a visit. */
export const csFileProblems: ProblemTexts = {
  ...shapeTexts('SC', 'scénář', 'scénáře'),
  ...shapeTexts('RB', 'rubrika', 'rubriky'),
  ...shapeTexts('VI', 'návštěva', 'návštěvy'),
  ...shapeTexts('WS', 'popis pracovní složky', 'pracovní složky'),
  ...translationTexts('SC'),
  ...translationTexts('RB'),

  SC120: { title: 'neznámé chování', hint: 'Použijte id z katalogu chování.' },
  SC121: { title: 'neznámý fakt', hint: 'Použijte id z „facts“, nebo fakt doplňte.' },
  SC122: { title: 'neznámé téma', hint: 'Použijte id z „topics“ nebo „facts“, nebo téma doplňte.' },
  SC123: { title: 'neznámá akce', hint: 'Použijte id z „desk.actions“, nebo akci doplňte.' },
  SC124: { title: 'neznámý konec', hint: 'Použijte id z „endings“, nebo konec doplňte.' },
  SC125: { title: 'neznámý příznak', hint: 'Uveďte ho i s počáteční hodnotou pod „flags“.' },
  SC126: { title: 'neznámá nálada', hint: 'Uveďte ji i s počáteční hodnotou pod „mood“.' },
  SC127: { title: 'neznámý parametr', hint: 'Použijte parametr některé z akcí na pultu.' },
  SC128: {
    title: 'chyba v podmínce',
    hint: 'Podmínky se píší v jazyce CEL a ptají se na mood, flags, limits, turns, left, said(), now(), done(), tried(), revealed(), asked() a param(). Spojují se znaky ==, !=, <, &&, || a !.',
  },
  SC129: { title: 'chyba ve vzoru', hint: 'Jazyk vzorů popisuje dokumentace.' },
  SC130: { title: 'totéž id dvakrát', hint: 'Dejte každému vlastní id.' },
  SC131: {
    title: 'bez podmínky má být právě jeden konec',
    hint: 'U jednoho konce „when“ vynechte: použije se, když agent odejde nebo dojdou repliky.',
  },
  SC132: { title: 'chybí dobrý nebo špatný konec', hint: 'Doplňte dobrý a špatný konec.' },
  SC133: { title: 'prázdný rozsah skóre', hint: 'Dolní mez pište jako první.' },
  SC134: { title: 'neznámá rubrika', hint: 'Použijte id rubriky z pracovní složky.' },
  SC135: { title: 'neznámý temperament', hint: 'Použijte id souboru z „temperaments“.' },
  SC136: {
    title: 'v tomto jazyce nejsou obecné repliky',
    hint: 'Doplňte soubor pro tento jazyk do „stock“.',
  },

  RB120: { title: 'neznámé chování', hint: 'Použijte id z katalogu chování.' },
  RB121: { title: 'neznámá dimenze', hint: 'Použijte id z „dimensions“, nebo dimenzi doplňte.' },
  RB122: { title: 'neznámý oddíl', hint: 'Použijte id ze „sections“, nebo oddíl doplňte.' },
  RB123: { title: 'totéž id dvakrát', hint: 'Dejte každému vlastní id.' },
  RB124: {
    title: 'má tu být právě jeden druh důkazu',
    hint: 'Uveďte právě jedno z said, done, seen, judged.',
  },
  RB125: {
    title: 'má se hledat právě jedna věc',
    hint: 'Uveďte právě jeden z klíčů, které říkají, co hledat.',
  },
  RB126: {
    title: 'chyba v podmínce',
    hint: 'Podmínky se píší v jazyce CEL a ptají se na cue(), said(), done(), answers, limits, turns, agent_turns, customer_turns a channel. Spojují se znaky ==, !=, <, &&, || a !.',
  },
  RB127: { title: 'podmínka, která není ano ani ne', hint: "Porovnejte ji s něčím: cue('angry') > 0." },
  RB128: { title: 'váhy dají dohromady nulu', hint: 'Dejte váhu větší než 0, nebo „weight“ vynechte.' },
  RB129: {
    title: 'dimenze bez kritérií',
    hint: 'Každá rubrika má empathy, procedure a resolution, pod těmito id: pojmenujte je v „title“, jak chcete, a každé dejte kritérium.',
  },
  RB130: {
    title: 'v dimenzi se nedá nic získat',
    hint: 'Doplňte kritérium bez podmínky, které hledá něco dobrého.',
  },
  RB131: {
    title: 'podmínka jmenuje něco neznámého',
    hint: 'Použijte id této rubriky nebo katalogu chování.',
  },
  RB132: { title: 'otázka neodpovídá svému typu', hint: 'Klíče jednotlivých typů popisuje schéma.' },
  RB133: { title: 'pásma nebo prahy nestoupají', hint: 'Pište je od nejnižšího k nejvyššímu.' },
  RB134: { title: 'časové pořadí, které nemůže platit', hint: 'Odstraňte jednu z obou podmínek.' },
  RB135: { title: 'odpověď, kterou otázka nemá', hint: 'Použijte některou z odpovědí té otázky.' },
  RB136: { title: 'meze, mezi kterými nic není', hint: 'Dolní mez pište jako první.' },

  BT101: {
    title: 'výstup už existuje',
    hint: 'Uveďte jiný soubor, nebo přidejte --restart: ohodnotí se všechno znovu a soubor se nahradí.',
  },
  BT102: {
    title: 'už to není tentýž běh',
    hint: 'Vraťte všechno, jak bylo na začátku, a běh bude pokračovat, nebo přidejte --restart: ohodnotí se všechno znovu.',
  },
  BT103: {
    title: 'nepoužitelný soubor průběhu',
    hint: 'Bez něj se neví, kde pokračovat: přidejte --restart, ohodnotí se všechno znovu.',
  },
  BT104: {
    title: 'poškozený nedokončený výstup',
    hint: 'Je kratší než to, co bylo zapsáno: přidejte --restart, ohodnotí se všechno znovu.',
  },
  BT105: { title: 'výstup je zároveň vstup', hint: 'Uveďte v --out jiný soubor.' },
  BT106: {
    title: 'na disku není místo',
    hint: 'Uvolněte místo a spusťte tentýž příkaz znovu: pokračuje tam, kde skončil.',
  },
  BT107: {
    title: 'vstup se během čtení změnil',
    hint: 'Počkejte, až bude celý zapsaný, a ohodnoťte ho znovu s --restart.',
  },
  BT108: {
    title: 'výstup se právě používá',
    hint: 'Počkejte na druhý běh, nebo ho zastavte a spusťte tentýž příkaz znovu: pokračuje tam, kde skončil.',
  },
  BT109: {
    title: 'po přerušení nepůjde pokračovat',
    hint: 'Má-li dávka přežít přerušení, uložte vstup do souboru a uveďte ten.',
  },
  FI118: {
    title: 'jmenuje se jinak než soubor',
    hint: 'Dejte obojímu stejné jméno: hledá se podle jména souboru.',
  },
};
