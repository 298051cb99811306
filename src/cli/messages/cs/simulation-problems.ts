import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** SM: co simulace říká o scénáři. */
export const csSimulationProblems: ProblemTexts = {
  SM101: {
    title: 'replika, která nikdy nezazněla',
    hint: 'Podívejte se, zda její podmínka může platit, nebo ji vynechte.',
  },
  SM102: {
    title: 'pravidlo, které se nikdy nepoužilo',
    hint: 'Podívejte se, zda ho nepředběhne dřívější pravidlo a zda jeho podmínka může platit.',
  },
  SM103: {
    title: 'fakt, který zákazník nikdy neřekl',
    hint: 'Přidejte způsoby, jak se na něj zeptat, nebo snižte potřebnou důvěru.',
  },
  SM104: {
    title: 'téma, na které se nikdo nezeptal',
    hint: 'Přidejte způsoby, jak se na ně zeptat, nebo se podívejte, zda jeho podmínka může platit.',
  },
  SM105: {
    title: 'akce, kterou nikdo neprovedl',
    hint: 'Podívejte se, zda jde splnit vše, co potřebuje, a zda limit něco propustí.',
  },
  SM106: { title: 'záznam, který nikdo neviděl', hint: 'Podívejte se, zda jde splnit to, co potřebuje.' },
  SM107: {
    title: 'rada, která se nikdy neukázala',
    hint: 'Dejte ji před rady, jejichž podmínky platí dřív.',
  },
  SM108: {
    title: 'konec, ke kterému nikdo nedošel',
    hint: 'Podívejte se, zda jeho podmínka může platit dřív, než ho předběhne jiný konec.',
  },
  SM109: {
    title: 'kritérium, které nikdo nesplní',
    hint: 'Podívejte se, zda scénář nabízí to, co kritérium žádá.',
  },
  SM110: { title: 'kritérium, které splní každý', hint: 'Nikoho nerozliší: žádejte víc, nebo ho vynechte.' },
  SM111: {
    title: 'kritérium, které nikdy nepřijde na řadu',
    hint: 'Zvolte jinou rubriku, nebo ať scénář takovou situaci přinese.',
  },
  SM112: {
    title: 'rozhovor, který se točí v kruhu',
    hint: 'Ať ta část vede k něčemu novému, nebo se použije jen jednou.',
  },
  SM113: {
    title: 'rozhovor, který nekončí',
    hint: 'Ať nějaký konec platí, když už je vše řečeno, nebo zvyšte „turns“.',
  },
  SM114: { title: 'nálada, která uvízla na mezi', hint: 'Začněte dál od meze, nebo ať s ní hýbe méně věcí.' },
  SM115: {
    title: 'dobří a slabí agenti se skoro neliší',
    hint: 'Podívejte se, která kritéria slabý agent splní a zda žádají dost.',
  },
  SM116: {
    title: 'horší agent má vyšší skóre',
    hint: 'Podívejte se, která kritéria ho odměňují: shoptalk scenario simulate --show <agent>.',
  },
  SM117: {
    title: 'k úspěchu stačí milá slova',
    hint: 'Podívejte se, která kritéria splní: shoptalk scenario simulate --show gaming.',
  },
  SM118: {
    title: 'dobří agenti málokdy dojdou k dobrému konci',
    hint: 'Přečtěte si jeden z jejich rozhovorů: shoptalk scenario simulate --show ideal.',
  },
  SM119: {
    title: 'dosáhlo se méně, než se žádalo',
    hint: 'Přidejte vzorové rozhovory pro to, čeho se nedosáhlo, nebo to vynechte.',
  },
  SM120: {
    title: 'pravidlo, na které kvůli jiným nezbývá místo',
    hint: 'Umístěte ho před ně, nebo ať jedno z nich řekne obojí.',
  },
};
