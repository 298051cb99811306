import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Translating, and the files of translators. */
export const csTranslationWorkProblems: ProblemTexts = {
  XL101: {
    title: 'nevhodný jazyk překladu',
    hint: 'Zadejte kód ISO 639-1 jiný než jazyk originálu, například pl, cs nebo lv: --to cs.',
  },
  XL102: {
    title: 'v tomto jazyce nejsou obecné repliky',
    hint: 'Potřebuje je každý zákazník: zkopírujte scenarios/stock/en.yaml do složky „stock“ vedle scénářů pod kódem jazyka a napište repliky znovu.',
  },
  XL103: {
    title: 'překlad není kam zapsat',
    hint: 'Pracujte ve složce se scenarios/ nebo rubrics/, nebo určete složku pomocí --out.',
  },
  XL104: {
    title: 'takový překlad zatím není',
    hint: 'Vytvoří ho shoptalk scenario translate <id> --to <jazyk>; překlad rubriky shoptalk rubric translate.',
  },
  XL105: {
    title: 'neznámý řádek',
    hint: 'Použijte id z originálu nebo další číslo jednoho z jeho seznamů; ostatní bylo přečteno.',
  },
  XL106: {
    title: 'řádek nelze přečíst',
    hint: 'Každý řádek potřebuje id a překlad ve vlastních sloupcích; nic z něj nebylo přečteno.',
  },
  XL107: {
    title: 'neznámý formát pro překladatele',
    hint: 'Název souboru ať končí na .csv nebo .tsv (tabulka), nebo .xlf (XLIFF).',
  },
  XL108: { title: 'chybí sloupec', hint: 'První řádek jmenuje sloupce; potřebné jsou „id“ a „translation“.' },
  XL109: {
    title: 'nelze přečíst jako XLIFF',
    hint: 'Exportujte soubor z překladatelského programu znovu, jako XLIFF 1.2, 2.0 nebo 2.1.',
  },
  XL110: {
    title: 'značka neznámého významu',
    hint: 'Vraťte slovo ve složených závorkách tak, jak je v originálu; ze souboru nebylo vloženo nic.',
  },
  XL111: {
    title: 'překlad něčeho jiného',
    hint: 'Soubor vložte do toho scénáře nebo rubriky a do toho jazyka, z nichž byl exportován.',
  },
  XL112: {
    title: 'originál se od exportu změnil',
    hint: 'Překlad byl vložen jako neaktuální, s dnešními slovy v „now“: opravte ho.',
  },
  XL113: {
    title: 'řádek tu mezitím někdo přeložil',
    hint: 'Nic nebylo vloženo. Rozhodněte, co je lepší; --overwrite vezme to ze souboru.',
  },
  XL114: { title: 'tentýž řádek dvakrát', hint: 'Nic nebylo vloženo. Nechte jeden z obou řádků.' },
};
