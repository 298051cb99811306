import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** SM: co simulace říká o scénáři. */
export const csSimulationProblems: ProblemTexts = {
  SM101: {
    title: 'Replika, která nikdy nezazněla',
    hint: 'Podívejte se, zda její podmínka může platit, nebo ji vynechte.',
  },
  SM102: {
    title: 'Pravidlo, které se nikdy nepoužilo',
    hint: 'Podívejte se, zda ho nepředběhne dřívější pravidlo a zda jeho podmínka může platit.',
  },
  SM103: {
    title: 'Fakt, který zákazník nikdy neřekl',
    hint: 'Přidejte způsoby, jak se na něj zeptat, nebo snižte potřebnou důvěru.',
  },
  SM104: {
    title: 'Téma, na které se nikdo nezeptal',
    hint: 'Přidejte způsoby, jak se na ně zeptat, nebo se podívejte, zda jeho podmínka může platit.',
  },
  SM105: {
    title: 'Úkon, který nikdo neprovedl',
    hint: 'Podívejte se, zda jde splnit vše, co potřebuje, a zda limit něco propustí.',
  },
  SM106: { title: 'Záznam, který nikdo neviděl', hint: 'Podívejte se, zda jde splnit to, co potřebuje.' },
  SM107: {
    title: 'Nápověda, která se nikdy neukázala',
    hint: 'Dejte ji před nápovědy, jejichž podmínky platí dřív.',
  },
  SM108: {
    title: 'Konec, ke kterému nikdo nedošel',
    hint: 'Podívejte se, zda jeho podmínka může platit dřív, než ho předběhne jiný konec.',
  },
  SM109: {
    title: 'Kritérium, které nikdo nesplní',
    hint: 'Podívejte se, zda scénář nabízí to, co kritérium žádá.',
  },
  SM110: { title: 'Kritérium, které splní každý', hint: 'Nikoho nerozliší: žádejte víc, nebo ho vynechte.' },
  SM111: {
    title: 'Kritérium, které nikdy nepřijde na řadu',
    hint: 'Zvolte jinou rubriku, nebo ať scénář takovou situaci přinese.',
  },
  SM112: {
    title: 'Rozhovor, který se točí v kruhu',
    hint: 'Ať ta část vede k něčemu novému, nebo se použije jen jednou.',
  },
  SM113: {
    title: 'Rozhovor, který nekončí',
    hint: 'Ať nějaký konec platí, když už je vše řečeno, nebo zvyšte „turns“.',
  },
  SM114: { title: 'Nálada, která uvízla na mezi', hint: 'Začněte dál od meze, nebo ať s ní hýbe méně věcí.' },
  SM115: {
    title: 'Dobří se od slabých skoro neliší',
    hint: 'Podívejte se, která kritéria slabý pracovník splní a zda žádají dost.',
  },
  SM116: {
    title: 'Horší pracovník má vyšší skóre',
    hint: 'Podívejte se, která kritéria ho odměňují: shoptalk scenario simulate --show <agent>.',
  },
  SM117: {
    title: 'K úspěchu stačí pěkná slova',
    hint: 'Podívejte se, která kritéria splní: shoptalk scenario simulate --show gaming.',
  },
  SM118: {
    title: 'Dobří pracovníci málokdy dojdou k dobrému konci',
    hint: 'Přečtěte si jeden z jejich rozhovorů: shoptalk scenario simulate --show ideal.',
  },
  SM119: {
    title: 'Dosáhlo se méně než požadovaného minima',
    hint: 'Přidejte vzorové rozhovory pro to, čeho se nedosáhlo, nebo to vynechte.',
  },
};
