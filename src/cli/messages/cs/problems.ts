import type { ProblemTexts } from '../../../files/problem-catalogue.js';
import { csBehaviourProblems } from './behaviour-problems.js';
import { csCaseProblems } from './case-problems.js';
import { csEvidenceProblems } from './evidence-problems.js';
import { csFileProblems } from './file-problems.js';
import { csLintProblems } from './lint-problems.js';
import { csPartnerProblems } from './partner-problems.js';
import { csExchangeProblems } from './problems-of-exchange.js';
import { csRubricProblems } from './problems-of-rubrics.js';
import { csReportProblems } from './report-problems.js';
import { csReviewProblems } from './review-problems.js';
import { csDesignProblems } from './scenario-design-problems.js';
import { csSimulationProblems } from './simulation-problems.js';
import { csSurveyProblems } from './survey-problems.js';
import { csTranscriptProblems } from './transcript-problems.js';
import { csTranslationWorkProblems } from './translation-work-problems.js';

/** Titles and hints of problems by code; a code that is not here keeps its English words. */
export const csProblems: ProblemTexts = {
  ...csLintProblems,
  ...csCaseProblems,
  ...csPartnerProblems,
  ...csReportProblems,
  ...csEvidenceProblems,
  ...csReviewProblems,
  ...csBehaviourProblems,
  ...csRubricProblems,
  ...csSurveyProblems,
  ...csSimulationProblems,
  ...csExchangeProblems,
  ...csFileProblems,
  ...csTranscriptProblems,

  CL101: { title: 'neznámý příkaz', hint: 'Příkazy vypíše shoptalk --help.' },
  CL102: { title: 'neznámá volba', hint: 'Volby příkazu ukáže --help za ním.' },
  CL103: { title: 'chybí argument', hint: 'Jak se příkaz používá, ukáže --help za ním.' },
  CL104: {
    title: 'příliš mnoho argumentů',
    hint: 'Co patří k sobě, dejte do uvozovek, nebo přebytek vynechte.',
  },
  CL105: { title: 'nepoužitelná hodnota volby', hint: 'Co volba přijímá, ukáže --help.' },
  CL106: {
    title: 'je potřeba terminál nebo vstup',
    hint: 'Spusťte příkaz v terminálu, nebo mu vstup pošlete rourou.',
  },
  CL107: { title: 'neznámý scénář', hint: 'Jaké jsou, ukáže shoptalk scenario list.' },
  CL108: { title: 'neznámá rubrika', hint: 'Jaké jsou, ukáže shoptalk rubric list.' },
  CL109: { title: 'složka se nenašla', hint: 'Zkontrolujte cestu a překlepy.' },
  CL110: {
    title: 'neznámý jazyk',
    hint: 'Vyberte en, pl, cs nebo lv; bez --lang platí jazyk vašeho systému.',
  },
  CL111: { title: 'totéž id dvakrát', hint: 'Dejte jednomu z obou souborů jiné id.' },
  CL112: { title: 'neznámý rozhovor', hint: 'shoptalk practise --resume bez id pokračuje v nejnovějším.' },
  CL113: { title: 'rozhovor už skončil', hint: 'Začněte znovu: shoptalk practise a id scénáře.' },
  CL114: {
    title: 'neznámý vzorový rozhovor',
    hint: 'Vzorové rozhovory vypíše shoptalk scenario show --spoilers.',
  },
  CL115: { title: 'vymazání je třeba potvrdit', hint: 'Jste-li si jisti, přidejte --yes.' },
  CL116: { title: 'koho vymazat', hint: 'shoptalk forget <osoba>, nebo shoptalk forget --expired.' },
  CL117: { title: 'neznámý kód problému', hint: 'shoptalk explain vypíše kódy.' },
  NW101: { title: 'místo složky je tu soubor', hint: 'Zvolte jiné jméno, nebo soubor přesuňte jinam.' },
  NW102: {
    title: 'v tomto jazyce zatím nejsou otázky',
    hint: 'Zvolte jiný jazyk pomocí --lang; scénář lze potom přeložit.',
  },
  NW103: {
    title: 'odpovědi skončily příliš brzy',
    hint: 'Na každém řádku jedna odpověď; prázdný řádek přijme obvyklou. V terminálu můžete pokračovat tam, kde skončily.',
  },
  NW104: { title: 'soubor toho jména už tu je', hint: 'Zvolte jiný název, nebo soubor přesuňte jinam.' },
  NW105: { title: 'není podle čeho navrhovat', hint: 'V přepisu musí mluvit zákazník i agent.' },
  CL199: { title: 'nečekaná chyba', hint: 'Nahlaste ji prosím i s příkazem, který jste napsali.' },

  ST101: { title: 'disk je plný', hint: 'Uvolněte místo a pokračujte: vše předchozí je v bezpečí.' },
  ST102: {
    title: 'úložiště je zaneprázdněné',
    hint: 'Počkejte, až druhý program skončí, a zkuste to znovu.',
  },
  ST103: {
    title: 'do úložiště nelze psát',
    hint: 'Zkontrolujte práva ke složce, nebo nastavte SHOPTALK_STORE.',
  },
  ST104: {
    title: 'úložiště je poškozené',
    hint: 'Odložte ho stranou (nemažte) a začněte znovu, nebo vraťte zálohu.',
  },
  ST105: { title: 'pokračuje se jinde', hint: 'Zavřete jeden z obou terminálů a pak pokračujte.' },

  VI120: {
    title: 'v této rubrice nejsou otázky',
    hint: 'Vyberte kontrolní seznam: jaké jsou, ukáže shoptalk rubric list.',
  },
  VI121: { title: 'neznámá otázka', hint: 'Otázky kontrolního seznamu i s id vypíše shoptalk rubric show.' },
  VI122: { title: 'nepoužitelná odpověď', hint: 'Odpovězte tak, jak si otázka žádá.' },
  VI123: {
    title: 'chybí komentář',
    hint: 'Pár slovy napište, co se stalo: za svislítko (ne | …), nebo jako comment.',
  },
  VI124: {
    title: 'odpovědi k jinému kontrolnímu seznamu',
    hint: 'Uveďte kontrolní seznam, ke kterému tyto odpovědi patří.',
  },
  VI125: { title: 'neznámá návštěva', hint: 'Jaké jsou, ukáže shoptalk visit list.' },
  VI126: { title: 'návštěva už je odevzdaná', hint: 'Vypíše ji shoptalk visit show; novou začne visit new.' },
  VI140: { title: 'neznámý program', hint: 'Uveďte id programu z shoptalk.yaml, nebo --programme vynechte.' },
  VI141: {
    title: 'jméno místo pseudonymu',
    hint: 'Stačí jedno slovo, které neprozradí, kdo to je, například vydra nebo pokladna-2; pokud se jména smějí uchovávat, říká to program v shoptalk.yaml (names: kept).',
  },
  VI142: {
    title: 'nepoužitelný den návštěvy',
    hint: 'Uveďte den, který už nastal: 2026-03-14, 14.3., dnes nebo včera.',
  },
  VI143: {
    title: 'odpovědi si odporují',
    hint: 'Odpovědi opravte, nebo vysvětlete: přes explanations v souboru s odpověďmi nebo přes shoptalk visit resume.',
  },
  VI144: {
    title: 'vysvětlení, které se ničeho netýká',
    hint: 'Vysvětlení se uvádí pod klíčem nalezeného rozporu; klíč je v hlášení.',
  },

  FI101: { title: 'soubor se nenašel', hint: 'Zkontrolujte cestu a překlepy.' },
  FI102: { title: 'soubor nelze přečíst', hint: 'Zkontrolujte, že je to soubor a že ho smíte číst.' },
  FI103: { title: 'soubor je příliš velký', hint: 'Rozdělte ho: soubor tohoto druhu smí mít nejvýš 2 MB.' },
  FI104: { title: 'není to text v UTF-8', hint: 'Uložte soubor v kódování UTF-8.' },
  FI105: {
    title: 'YAML nelze přečíst',
    hint: 'Zkontrolujte odsazení, uvozovky a mezeru za každou dvojtečkou na tomto řádku a na řádku nad ním.',
  },
  FI106: { title: 'klíč je uveden dvakrát', hint: 'Jeden z nich nechte, nebo jeden přejmenujte.' },
  FI107: { title: 'příliš hluboké vnoření', hint: 'Soubor smí mít nejvýš 64 úrovní; zkontrolujte závorky.' },
  FI108: { title: 'příliš dlouhý text', hint: 'Jeden text smí mít nejvýš 256 KB; rozdělte ho.' },
  FI109: {
    title: 'víc dokumentů v jednom souboru',
    hint: 'Odstraňte řádek „---“, nebo z toho udělejte dva soubory.',
  },
  FI110: { title: 'příliš mnoho aliasů', hint: 'Opakované části vypište místo * a &.' },
  FI111: { title: 'prázdný soubor', hint: 'Soubor napište, nebo ho odstraňte.' },
  FI112: { title: 'neznámý tag YAML', hint: 'Tag odstraňte, nebo dejte text začínající „!“ do uvozovek.' },
  FI113: { title: 'soubor nelze zapsat', hint: 'Zkontrolujte, že složka existuje a že do ní smíte psát.' },

  ...csDesignProblems,
  ...csTranslationWorkProblems,
};
