import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Forms, and visits that come from other programs. */
export const csExchangeProblems: ProblemTexts = {
  VI160: {
    title: 'podmínka není ve formuláři',
    hint: 'Kde se otázka návštěvy netýká, nechte ji prázdnou, nebo podmínku zapište pomocí ==, !=, <, >, && a ||.',
  },
  VI161: {
    title: 'v tomto souboru nejsou návštěvy',
    hint: 'První řádek pojmenovává sloupce; prázdnou tabulku k vyplnění zapíše shoptalk visit form --csv.',
  },
  VI162: {
    title: 'neznámý sloupec',
    hint: 'Pojmenujte ho podle id nebo znění otázky, nebo ho odstraňte; nic z něj se nenačetlo.',
  },
  VI163: { title: 'dva sloupce pro totéž', hint: 'Ponechte jen jeden z nich.' },
  VI164: {
    title: 'řádek nelze přečíst',
    hint: 'Zkontrolujte v tomto řádku uvozovky a oddělovače; nic z něj se neuložilo.',
  },
  VI165: {
    title: 'nepoužitelná odpověď',
    hint: 'Uveďte odpověď tak, jak ji otázka žádá; tato návštěva se neuložila.',
  },
  VI166: {
    title: 'otázka bez odpovědi',
    hint: 'Doplňte ji, nebo nedokončené návštěvy uložte jako rozepsané volbou --drafts.',
  },
  VI167: { title: 'chybí komentář', hint: 'Ve sloupci s komentářem pár slovy napište, co se stalo.' },
  VI168: {
    title: 'chybí den nebo místo',
    hint: 'Vyplňte sloupce site a day; pro celý soubor je určí --site a --day.',
  },
  VI169: { title: 'takový den není', hint: 'Dny pište takto: 2026-11-22 nebo 22.11.2026.' },
  VI170: {
    title: 'návštěva podle jiného seznamu',
    hint: 'Seznam uveďte volbou --checklist; návštěvy každého seznamu mějte v samostatném souboru.',
  },
  VI171: {
    title: 'nelze přečíst jako JSON',
    hint: 'Exportujte návštěvy znovu; useknutý záznam nelze uložit.',
  },
  VI172: {
    title: 'příliš dlouhé',
    hint: 'Text zkraťte; řádek smí mít nejvýš milion znaků, odpověď 100 000.',
  },
  VI173: { title: 'neví se, který je to seznam', hint: 'Uveďte ho volbou --checklist.' },
};
