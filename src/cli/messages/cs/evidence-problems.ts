import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with evidence, transcripts of visits and rehearsals. */
export const csEvidenceProblems: ProblemTexts = {
  VI150: {
    title: 'přílohu nelze přečíst',
    hint: 'Zadejte cestu k souboru, který existuje a který se smí číst.',
  },
  VI151: {
    title: 'příloha je příliš velká',
    hint: 'Zmenšete obrázek, nebo zvyšte evidence_mb programu v shoptalk.yaml.',
  },
  VI152: {
    title: 'nevhodný druh souboru',
    hint: 'Zadejte obrázek JPEG, PNG, WebP nebo GIF, soubor PDF, nahrávku WAV, MP3, Ogg nebo M4A, e-mail nebo text.',
  },
  VI153: {
    title: 'obrázek HEIC',
    hint: 'Uložte ho jako JPEG; telefon to dělá sám, je-li pro fotoaparát nastaven nejkompatibilnější formát.',
  },
  VI154: {
    title: 'příloha je poškozená',
    hint: 'Zkopírujte soubor znovu; obrázek, který jde otevřít, lze znovu uložit jako JPEG.',
  },
  VI155: {
    title: 'není to jeden rozhovor',
    hint: 'Zadejte soubor s tím jedním rozhovorem, kterého se návštěva týká.',
  },
  VI156: {
    title: 'není co poslouchat',
    hint: 'Z přepisu se navrhují odpovědi jen na otázky, které mají vedle sebe „said“.',
  },
  VI157: {
    title: 'chybí nácvik',
    hint: 'Zvolte kontrolní seznam s nácvikem, nebo ho napište: co obsahuje, říká schemas/rubric.schema.json.',
  },
  VI158: { title: 'kopie nelze uložit', hint: 'Zadejte složku, do které se smí zapisovat.' },
  VI159: { title: 'příloha chybí', hint: 'Soubor zmizel ze složky s daty; obnovte ho ze zálohy.' },
};
