import type { AuthoringPhrases } from '../../phrases.js';

/**
 * What the customer and exemplary agents say. No line tells whether a man or a woman speaks or is spoken to:
 * present tense and passives instead of the past.
 */
export const csTalk: Pick<AuthoringPhrases, 'sample' | 'inOtherWords' | 'draft' | 'lines' | 'gold'> = {
  sample: {
    title: 'Lampa na tisíc kousků',
    firm: 'Lampárna',
    agent: 'Nikola',
    customer: 'Kamila Dolejší',
    addressAs: 'paní Dolejší',
    manner: 'Jindy milá povaha; dnes únava a zklamání.',
    thing: 'tu moji lampu',
    want: 'mít lampu vcelku',
    need: 'celou lampu',
    opening: [
      'Dobrý den. Dneska mi přišla lampa a sklo je na tisíc kousků. To je opravdu zklamání.',
      'Právě rozbaluju váš balík a místo lampy je v krabici hromada střepů. Upřímně řečeno, dost mě to naštvalo.',
      'Lampa, kterou jste mi poslali, dorazila rozbitá. Mám vztek, to vám řeknu rovnou.',
    ],
    facts: [
      { kind: 'reference', say: ['L-3381.', 'Na faktuře je L-3381.'] },
      { kind: 'deadline', say: ['Do pátku. Přijdou hosté na večeři a visí to nad stolem.'] },
    ],
    found:
      'Objednávka L-3381: závěsná lampa, kouřové sklo, odeslaná v pondělí balíkem. Skladem jsou ještě tři.',
    cures: [
      {
        kind: 'replacement',
        title: 'Poslat novou expresním balíkem',
        result:
          'posíláme vám novou lampu expresním balíkem, odejde ještě dnes a budete ji mít zítra do dvanácti',
      },
    ],
    goodEnding: 'Nová lampa je na cestě a dorazí včas',
    badEnding: 'Kamila končí a kupuje lampu jinde',
  },
  inOtherWords: [(line) => `Moment. ${line}`, (line) => `Tak tady to máte: ${line}`],
  draft: {
    title: (file) => `Rozhovor jako ${file}`,
    firm: 'ABC',
    customer: 'Alex Janů',
    thing: 'můj případ',
    want: 'mít to v pořádku',
    need: 'odpověď, na kterou je spoleh',
    found: 'Případ je takový, jak ho zákazník líčí. Napište sem, co ukazují záznamy.',
    result: 'ještě dnes to dáme do pořádku',
    goodEnding: 'Je to vyřešené',
    badEnding: 'Zákazník to vzdává',
  },
  lines: {
    nothingMore: [
      'Ne, to je všechno. Děkuju za pomoc.',
      'To je vše, díky. Šlo to rychle.',
      'Ne, děkuju. Tohle mi opravdu pomohlo.',
    ],
    yes: ['Ano, tak to půjde. Děkuju.', 'To mi vyhovuje, děkuju.', 'Ano, platí. Díky moc.'],
    hearsCure: [
      'No vida. Přesně v to doufám celou dobu.',
      'Opravdu? To je úleva.',
      'Dobře, s tím už se dá něco dělat.',
    ],
    hearsFindings: [
      'Dobře, takže to vidíte. A co teď?',
      'Fajn, tak víte, o co jde.',
      'Aspoň to tam všechno máte. Co s tím uděláte?',
    ],
    thinAir: [
      'Vždyť jste se ani nepodívali. Jak to můžete vědět?',
      'To je hezké, ale zatím jste nic neověřili.',
      'To říkáte každému? Nejdřív se prosím podívejte.',
    ],
    notEnough: ['To mi vůbec nepomůže.', 'A co si s tím mám počít?', 'Takže nikdo nic nemůže? Tomu nevěřím.'],
    gaveUp: [
      'Víte co, nechte to být. Půjdu jinam.',
      'Takhle to nikam nevede. Na shledanou.',
      'Mám toho dost. Pro mě to končí.',
    ],
    goodbye: ['Na shledanou a děkuju.', 'Ještě jednou díky. Na shledanou.', 'Hezký den. Na shledanou.'],
    handedOver: [
      'Dobře. Doufám, že vedoucí ví, o co jde.',
      'Tak dobře, předejte to.',
      'Fajn. Ale znovu to celé vyprávět nebudu.',
    ],
    leftAlone: [
      'To je všechno? Jsem tam, kde na začátku.',
      'A co já? No nic. Na shledanou.',
      'Takže se nic nestane. Aha. Na shledanou.',
    ],
  },
  gold: {
    excellentAbout: 'Nejdřív pocity, pak fakta, něco se udělá, termín, souhlas.',
    hello: ({ agent, firm }) => `Dobrý den, ${firm}, tady ${agent}.`,
    feeling:
      'Spolehnout se na nás, a pak zažít tohle, to musí být opravdu velké zklamání. Moc se omlouvám, že k tomu došlo.',
    owning: 'Osobně dohlédnu na to, aby se to dalo do pořádku.',
    lookingUp: ({ addressAs }) => `Děkuji, ${addressAs}. Hned se na to podívám.`,
    found: () => 'Mám to tu celé před sebou a vidím, co se pokazilo. Byla to naše chyba, ne vaše.',
    telling: ({ cures }) =>
      `Bude to takhle: ${cures[0]?.result ?? ''}. Vaši stížnost jsme také zapsali, aby se vás na totéž nikdo neptal dvakrát.`,
    followUp: 'Zítra v jednu vám zavolám, jestli je všechno v pořádku.',
    agreeing: 'Vyhovuje vám to takhle?',
    more: 'Můžu pro vás dnes udělat ještě něco?',
    goodbye: ({ addressAs }) =>
      `Děkuji za rychlou zprávu, ${addressAs}. Přeji vám hezký večer. Na shledanou!`,
    poorAbout: 'Chladný, nic neudělá, odkládá.',
    poor: [
      'Prosím?',
      'To není naše chyba.',
      'S tím nic neudělám, taková jsou pravidla.',
      'Třeba se vám někdy někdo ozve.',
    ],
    recordedAbout: 'Co zaznělo v rozhovoru, podle kterého scénář vznikl.',
  },
};
