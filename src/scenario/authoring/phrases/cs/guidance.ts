import type { AuthoringPhrases } from '../../phrases.js';

/** What the author and the trainee read: brief, desk, hints, endings, comments in the file. */
export const csGuidance: Pick<
  AuthoringPhrases,
  'scene' | 'duties' | 'desk' | 'hints' | 'endings' | 'survey' | 'comments'
> = {
  scene: ({ agent, firm, thing }) =>
    `Pracujete v péči o zákazníky, firma ${firm}, a jmenujete se ${agent}.\nVolá zákazník; jde o „${thing}“.`,
  duties: [
    'Než cokoli slíbíte, případ si vyhledejte a použijte, co nabízí váš pult.',
    '',
    'Cíl: zákazník ví, co se stane a do kdy, a má pocit, že ho berete vážně.',
  ].join('\n'),
  desk: {
    record: 'Případ',
    lookUp: 'Vyhledat případ',
    number: 'Číslo',
    needsNumber: 'Nejdřív potřebujete číslo. Zeptejte se zákazníka.',
    needsLookUp: 'Nejdřív si vyhledejte případ.',
    needsIdentity: 'Nejdřív si vyhledejte případ a ověřte, kdo je zákazník.',
    amount: 'Částka',
    currency: 'CZK',
    usualLimit: 1000,
    overLimit: 'Víc sami dát nesmíte; je-li to potřeba, předejte případ dál.',
    log: 'Zapsat stížnost',
    logged: 'Stížnost je zapsaná.',
    handOver: 'Předat případ vedoucí směny',
    handedOver: 'Případ přebírá vedoucí směny.',
  },
  hints: {
    feeling: 'Než se na cokoli zeptáte, řekněte, jaké to pro zákazníka musí být, a omluvte se.',
    lookUp: 'Vyhledejte si případ na pultu.',
    tell: 'Řekněte zákazníkovi, co jste zařídili a do kdy to pomůže.',
    confirm: 'Shrňte to a zeptejte se, jestli to vyhovuje.',
    close: 'Zeptejte se, jestli je ještě něco, a rozlučte se.',
  },
  endings: { handedOver: 'Případ přebírá vedoucí směny', leftAlone: 'Je konec a nic se nezlepšilo' },
  survey: {
    good: 'Něco se pokazilo, ale vyslechli mě a hned to napravili.',
    bad: 'Na konci vím totéž co na začátku.',
  },
  comments: {
    '': 'Vytvořeno příkazem „shoptalk scenario new“. Každý řádek se dá změnit; potom zkuste\n  shoptalk lint\n  shoptalk scenario test {id}\n  shoptalk practise {id}',
    brief: 'To první, co čte ten, kdo cvičí. Nepatří sem nic, co zákazník prozradí, až když se ho zeptají.',
    customer:
      'Kdo je zákazník. „words“ doplňují věty, které může říct kterýkoli zákazník, a proto stojí v různých pádech:\nthing a co …? · thing_acc jde o … · thing_ins co bude s …? · thing_dat ozývám se kvůli … · want a want_short chci …\nDosaďte do nich svou věc: „moje lampa“, „svou lampu“, „mou lampou“, „své lampě“.',
    opening: 'Začíná zákazník; vybere se jedna z těchto vět.',
    mood: 'Každá hodnota 0 až 10. Jak se mění podle toho, co agent říká a dělá, určuje temperament.',
    flags: 'Co se během rozhovoru pamatuje.',
    facts:
      'Co zákazník ví a řekne, jen když se ho zeptají. „asked“ jsou způsoby, jak se ptát: ~ libovolná koncovka, ...3 nejvýš tři slova.\nPíší se bez háčků a čárek, malými písmeny.',
    topics: 'O čem zákazník může říct víc.',
    desk: 'Co agent může vyhledat a udělat (/desk, /do).',
    responds: 'Co zákazník odpoví na to, co agent řekne; platí první pravidlo, které sedí.',
    endings: 'Jak to může skončit. Jeden konec nemá podmínku: platí, když agent odejde nebo dojdou repliky.',
    hints: 'Po /hint se ukáže první nápověda, která sedí.',
    examples:
      'Vzorové rozhovory: jak to má probíhat a kolik bodů má každý získat. Přehraje je „shoptalk scenario test“.',
  },
};
