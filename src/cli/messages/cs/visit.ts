import { csPlural } from '../../../language/plural.js';
import type { VisitState } from '../../../visit/life.js';
import type { VisitMessages } from '../messages.js';

const characters = (n: number): string => csPlural(n, { one: 'znak', few: 'znaky', other: 'znaků' });
const decimals = (n: number): string =>
  csPlural(n, { one: 'desetinné místo', few: 'desetinná místa', other: 'desetinných míst' });

/** What an evaluator reads while recording a visit. */
export const csVisit: VisitMessages = {
  visitNewSummary: 'zaznamenat návštěvu: otázky po jedné, každá odpověď se hned uloží',
  visitResumeSummary: 'pokračovat v návštěvě u otázky, kde skončila',
  visitListSummary: 'vypsat zaznamenané návštěvy',
  visitShowSummary: 'ukázat návštěvu: odpovědi, komentáře a skóre',
  checklistArgument: 'id kontrolního seznamu, nebo cesta k jeho souboru',
  visitArgument: 'id návštěvy',
  optionSite: 'kde návštěva proběhla',
  optionEvaluator: 'přezdívka toho, kdo byl na návštěvě',
  optionAnswers: 'soubor YAML s odpověďmi',
  optionQuick: 'a, n a x odpoví hned ano, ne a netýká se, bez klávesy Enter',
  optionVisitState: 'jen návštěvy v tomto stavu',

  visitStarted: (id) => `Návštěva ${id}. Každá odpověď se hned uloží; příkazy ukáže /help.`,
  visitBriefing: 'Zadání',
  questionPlace: (place, count) => `${place}/${count}`,
  answerPrompt: 'Odpověď',
  commentPrompt: 'Komentář',
  currentAnswer: (answer) => `Zatím: ${answer}. Enter ji nechá.`,
  hintYesNo: 'ano / ne',
  hintNa: 'netýká se (x)',
  hintOptional: 'Enter otázku vynechá',
  hintScale: (min, max) => `${min} až ${max}`,
  hintNumber: (unit) => (unit === undefined ? 'číslo' : `číslo (${unit})`),
  hintMoney: (currency) => (currency === undefined ? 'částka' : `částka (${currency})`),
  hintTime: 'čas, například 14:05',
  hintText: 'vlastními slovy',
  hintPhoto: 'cesta k obrázku',
  hintChoice: 'číslo nebo název ze seznamu',
  noHelp: 'K této otázce už žádná další nápověda není.',
  commentWanted: 'Napište prosím pár slov o tom, co se stalo.',
  commentKept: 'K této odpovědi je potřeba komentář; odpověď se neuložila.',
  answerFault: (fault) => {
    switch (fault.kind) {
      case 'empty':
        return 'Na tuto otázku je potřeba odpovědět.';
      case 'not-yes-no':
        return 'Odpovězte prosím ano nebo ne.';
      case 'not-applicable-not-allowed':
        return 'Tato otázka se týká každé návštěvy: odpovězte na ni prosím.';
      case 'not-a-number':
        return 'Napište prosím číslo.';
      case 'not-on-scale':
        return `Napište prosím celé číslo od ${fault.min} do ${fault.max}.`;
      case 'too-many-decimals':
        return fault.decimals === 0
          ? 'Napište prosím celé číslo.'
          : `Napište prosím nejvýš ${fault.decimals} ${decimals(fault.decimals)}.`;
      case 'too-small':
        return fault.message ?? `Napište prosím aspoň ${fault.least}.`;
      case 'too-large':
        return fault.message ?? `Napište prosím nejvýš ${fault.most}.`;
      case 'too-short':
        return fault.message ?? `Napište prosím aspoň ${fault.least} ${characters(fault.least)}.`;
      case 'too-long':
        return fault.message ?? `Napište prosím nejvýš ${fault.most} ${characters(fault.most)}.`;
      case 'not-a-time':
        return 'Napište prosím čas, například 14:05.';
      case 'not-a-date':
        return 'Napište prosím datum, například 2026-11-22.';
      case 'not-a-duration':
        return 'Napište prosím délku, například 1:30 (minuta a půl) nebo 90 (sekund).';
      case 'runs-backwards':
        return 'Tyto časy běží pozpátku: nejdřív začátek, potom konec, například 14:05 14:11.';
      case 'not-an-option':
        return `„${fault.given}“ v seznamu není: ${fault.options.join(', ')}.`;
      case 'not-a-level':
        return `Napište prosím úroveň od 0 do ${fault.levels - 1}.`;
    }
  },

  visitCommentHelp: 'Za svislítkem může u každé odpovědi stát komentář: ne | prodavač telefonoval',
  noQuestionThere: 'Taková otázka tu není.',
  firstQuestion: 'Tohle je první otázka.',
  unknownVisitCommand: (typed) => `${typed} tu není. Příkazy ukáže /help.`,
  quickKeys: { yes: 'a', no: 'n', notApplicable: 'x' },
  notAnsweredYet: 'zatím bez odpovědi',
  leftOut: 'vynecháno',
  notApplicable: 'netýká se',
  allAnswered:
    'Na všechny otázky je odpovězeno. /jump <číslo> odpověď změní; ne ponechá návštěvu rozpracovanou.',
  submitQuestion: 'Odevzdat návštěvu? (ano / ne)',
  savedDraft: (id) => `Uloženo. Pokračovat můžete kdykoli: shoptalk visit resume ${id}`,
  gapsLeft: (count) =>
    count === 1
      ? 'Jedna otázka je ještě otevřená.'
      : `${count} ${csPlural(count, { one: 'otázka je ještě otevřená', few: 'otázky jsou ještě otevřené', other: 'otázek je ještě otevřených' })}.`,
  gapUnanswered: 'bez odpovědi',
  gapComment: 'chybí komentář',
  unusedLines: (count) =>
    count === 1
      ? 'Jeden řádek přebyl a nevyužil se.'
      : `${count} ${csPlural(count, { one: 'řádek přebyl a nevyužil se', few: 'řádky přebyly a nevyužily se', other: 'řádků přebylo a nevyužilo se' })}.`,

  askEvaluatorSite: 'Kde návštěva proběhla? (název místa; Enter ho vynechá)',
  noSite: 'neuvedeno',
  columnState: 'stav',
  columnDate: 'datum',
  columnSite: 'místo',
  columnChecklist: 'kontrolní seznam',
  columnScore: 'skóre',
  columnEvaluator: 'hodnotitel',
  visitStates: {
    draft: 'rozepsaná',
    submitted: 'odevzdaná',
    queried: 's dotazem',
    amended: 'opravená',
    approved: 'schválená',
    disputed: 'sporná',
    upheld: 'potvrzená',
    changed: 'změněná',
    locked: 'uzamčená',
  } satisfies Readonly<Record<VisitState, string>>,
  noVisits: 'Zatím žádné návštěvy. Zaznamenáte ji takto: shoptalk visit new retail-visit',
  noVisitFits: 'Žádná návštěva neodpovídá.',
  noDraft: 'Není žádná rozpracovaná návštěva, ve které by šlo pokračovat.',
  unknownVisit: (id) => `návštěva ${id} neexistuje`,
  alreadySubmitted: (id) => `návštěva ${id} je odevzdaná a další odpovědi nepřijímá`,
  notAChecklist: (id) => `rubrika ${id} nemá otázky pro člověka`,
  visitNeedsInput:
    'visit new potřebuje odpovědi: terminál, jednu odpověď na řádek na standardním vstupu nebo --answers',
  visitNeedsInputHint:
    'Spusťte ho v terminálu; nebo pošlete odpovědi rourou, po jedné na řádek v pořadí otázek; nebo uveďte soubor YAML pomocí --answers.',
  unknownQuestion: (id, meant) =>
    meant === undefined ? `otázka „${id}“ neexistuje` : `otázka „${id}“ neexistuje; mysleli jste „${meant}“?`,
  answerProblem: (question, why) => `${question}: ${why}`,
  wrongChecklist: (given, wanted) => `tyto odpovědi patří k ${given}, ale návštěva používá ${wanted}`,
};
