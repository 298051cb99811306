import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What an author of rubrics and behaviours should see, and what no file may hold. */
export const csRubricProblems: ProblemTexts = {
  RB150: {
    title: 'klíč, který nic nemění',
    hint: 'Odstraňte ho, nebo to, k čemu měl sloužit, zapište jinak.',
  },
  BH120: { title: 'podmínka s neznámým chováním', hint: 'Použijte id z katalogu chování.' },
  BH121: {
    title: 'nalezeno ve vlastním protipříkladu',
    hint: 'Zužte vzor, nebo přidejte „unless“; text, který to opravdu vyjadřuje, patří mezi příklady.',
  },
  BH122: {
    title: 'nenalezeno v žádném z příkladů',
    hint: 'Napište vzory tak, jak to příklady říkají: malými písmeny a bez diakritiky.',
  },
  BH123: { title: 'tentýž vzor dvakrát', hint: 'Nechte jeden z nich.' },
  BH124: {
    title: 'tentýž příklad dvakrát',
    hint: 'Nechte jeden; příklad nikdy není zároveň protipříkladem.',
  },
  BH125: { title: 'příklad v jiném jazyce', hint: 'Přesuňte ho do složky jeho jazyka, nebo ho přeložte.' },
  BH126: {
    title: 'vzory bez příkladů',
    hint: 'Napište aspoň 25 příkladů a 10 textů, které jsou jen podobné: na nich se vzory zkoušejí.',
  },
  BH127: {
    title: 'podmínka na chování druhé strany',
    hint: '„after“ hledí na druhou stranu, „previous“, „beside“ a „without“ na tutéž, „earlier“ na obě.',
  },
  BH128: { title: 'chování bez názvu, strany nebo významu', hint: 'Doplňte id, by a meaning.' },
  BH129: {
    title: 'seznam slov, který žádný vzor nepoužívá',
    hint: 'Odstraňte ho, nebo ho uveďte ve vzoru: znak @ a název seznamu.',
  },
  RB137: {
    title: 'podmínka, která vychází vždy stejně',
    hint: 'Porovnávejte s něčím, co se může lišit, nebo podmínku vynechte.',
  },
  RB138: { title: 'totéž kritérium dvakrát', hint: 'Jedno odstraňte, nebo změňte, co hledá.' },
  RB139: {
    title: 'hranice úspěchu nebo pásmo na špatném místě',
    hint: 'Skóre je od 0 do 100; první pásmo má začínat na 0 a „pass“ tam, kde začíná některé z pásem.',
  },
  RB151: {
    title: 'kritické kritérium, které nelze nesplnit',
    hint: 'Doplňte odpověď, která získá méně, nebo vynechte, co má význam jen u kritických.',
  },
  RB152: {
    title: 'chování na špatné straně',
    hint: 'Co svědčí proti agentovi, patří pod „never“, co projevují zákazníci, pod „seldom“ nebo „in_reply_to“.',
  },
  RB153: {
    title: 'body lze ztratit, ale nikde není rada, jak je získat',
    hint: 'Doplňte „advice“ a ukázky do „examples“.',
  },
  RB154: {
    title: 'podmínka očekává odpověď, kterou nikdo nemůže dát',
    hint: 'Použijte jednu z odpovědí na otázku.',
  },
  RB155: { title: 'text v jiném jazyce', hint: 'Pište v jazyce rubriky; překlady mají vlastní soubory.' },
  RB156: {
    title: 'nácvik očekává odpověď, kterou nelze dát',
    hint: 'Použijte otázku z kontrolního seznamu a jednu z jejích odpovědí.',
  },
  RB157: { title: 'kontrola, která se dívá jinam', hint: 'Uveďte otázky, na které se podmínka dívá.' },
  FI114: {
    title: 'příliš mnoho v jednom souboru',
    hint: 'Soubor rozdělte: tolik klíčů a položek nikdo nepřečte.',
  },
  FI115: {
    title: 'klíč, který není slovo',
    hint: 'Před dvojtečku napište slovo; text se závorkami nebo s otazníkem na začátku patří do uvozovek.',
  },
  FI116: { title: 'klíč, který nelze použít', hint: 'Pojmenujte ho jinak.' },
  FI117: {
    title: 'řídicí znak',
    hint: 'Uložte soubor jako text v kódování UTF-8; v uvozovkách se takový znak píše únikovou sekvencí.',
  },
};
