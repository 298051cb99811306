import type { AuthoringPhrases } from '../../phrases.js';

const writing = 'Zítra v jednu vám napíšu a zeptám se, jestli je všechno v pořádku.';

/** What is said otherwise than on the phone. */
export const csChannels: AuthoringPhrases['channels'] = {
  chat: {
    scene: ({ agent, firm, thing }) =>
      `Odpovídáte zákazníkům v chatu, firma ${firm}, a jmenujete se ${agent}.\nPíše zákazník; jde o „${thing}“.`,
    sample: { badEnding: 'Kamila zavírá chat a kupuje lampu jinde' },
    lines: {
      gaveUp: [
        'Víte co, nechte to být. Půjdu jinam.',
        'Takhle to nikam nevede. Zavírám chat.',
        'Mám toho dost. Víc už psát nebudu.',
      ],
    },
    gold: {
      hello: ({ agent, firm }) => `Dobrý den, tady ${agent}, ${firm}.`,
      followUp: writing,
      poor: [
        'Ano?',
        'To není naše chyba.',
        'S tím nic neudělám, taková jsou pravidla.',
        'Třeba se vám někdy někdo ozve.',
      ],
    },
  },
  email: {
    scene: ({ agent, firm, thing }) =>
      [
        `Odpovídáte na e-maily zákazníků, firma ${firm}, a jmenujete se ${agent}.`,
        'Každá vaše odpověď je celý e-mail: oslovení, co zjišťujete, co bude dál, vaše jméno.',
        `Píše zákazník; jde o „${thing}“.`,
      ].join('\n'),
    sample: {
      opening: [
        'Dobrý den, dneska mi přišla lampa a sklo je na tisíc kousků. To je opravdu zklamání. S pozdravem Kamila Dolejší',
        'Vážení, právě rozbaluji váš balík a místo lampy je v krabici hromada střepů. Upřímně řečeno, dost mě to naštvalo. S pozdravem Kamila Dolejší',
        'Dobrý den, lampa, kterou jste mi poslali, dorazila rozbitá. Mám vztek, to vám napíšu rovnou. Kamila Dolejší',
      ],
      badEnding: 'Kamila už neodpovídá a kupuje lampu jinde',
    },
    inOtherWords: [(line) => `Odpovídám: ${line}`, (line) => `K vaší otázce: ${line}`],
    lines: {
      gaveUp: [
        'Nechte to být. Nakoupím jinde.',
        'Tohle psaní nikam nevede. Další e-mail už ode mě nečekejte.',
        'Mám toho dost. Pro mě to končí.',
      ],
      goodbye: [
        'Děkuji. S pozdravem',
        'Ještě jednou díky. Hezký den,',
        'Děkuji za pomoc. Se srdečným pozdravem',
      ],
      handedOver: [
        'Dobře. Doufám, že si vedoucí přečte, co píšu.',
        'Tak dobře, předejte to.',
        'Fajn. Ale znovu to celé psát nebudu.',
      ],
      leftAlone: [
        'To je všechno? Jsem tam, kde na začátku.',
        'Čekám na odpověď, a tohle žádná není.',
        'Takže se nic nestane. Aha.',
      ],
    },
    hints: {
      feeling: 'Než se na cokoli zeptáte, napište, jaké to pro zákazníka musí být, a omluvte se.',
      tell: 'Napište zákazníkovi, co jste zařídili a do kdy to pomůže.',
      close: 'Zeptejte se, jestli je ještě něco, a skončete vlídnou větou a svým jménem.',
    },
    gold: {
      hello: ({ addressAs }) => `Dobrý den, ${addressAs}, děkuji za vaši zprávu.`,
      followUp: writing,
      goodbye: ({ agent }) => `Přeji vám hezký večer. Na shledanou a se srdečným pozdravem ${agent}`,
      poorAbout: 'Chladný, bez oslovení a podpisu, nic neudělá, odkládá.',
      poor: [
        'Váš e-mail přišel.',
        'To není naše chyba.',
        'S tím nic neudělám, taková jsou pravidla.',
        'Třeba se vám někdy někdo ozve.',
      ],
    },
    letter: {
      greeting: 'Dobrý den.',
      greets: /^(dobrý (den|večer)|dobré ráno|hezký den|vážen|milí|milá|milý|zdravím|ahoj)/iu,
      closing: 'S pozdravem',
      reply: ({ addressAs }) => `Dobrý den, ${addressAs}, děkuji za odpověď.`,
      signature: ({ agent, firm }) => `S pozdravem ${agent}, ${firm}`,
    },
  },
  'in-person': {
    scene: ({ agent, firm, thing }) =>
      `Pracujete u pultu, firma ${firm}, a jmenujete se ${agent}.\nPřichází k vám zákazník; jde o „${thing}“.`,
    sample: {
      opening: [
        'Dobrý den. Podívejte se na tohle. Lampa je od vás, a když jsem doma otevřela krabici, bylo sklo na tisíc kousků. To je opravdu zklamání.',
        'Tady je ta krabice, jak jsem ji otevřela: místo lampy hromada střepů. Upřímně řečeno, dost mě to naštvalo.',
        'Lampa z vašeho obchodu byla doma rozbitá. Jen se podívejte. Mám vztek, to vám řeknu rovnou.',
      ],
      facts: [
        { kind: 'reference', say: ['L-3381.', 'Tady na účtence je L-3381.'] },
        { kind: 'deadline', say: ['Do pátku. Přijdou hosté na večeři a visí to nad stolem.'] },
      ],
      found:
        'Účtenka L-3381: závěsná lampa, kouřové sklo, prodaná tady v pondělí. Na prodejně už není, ve skladu jsou tři.',
      cures: [
        {
          kind: 'replacement',
          title: 'Poslat novou ze skladu',
          result:
            'posíláme vám novou lampu ze skladu, odejde ještě dnes a doma ji budete mít zítra do dvanácti',
        },
      ],
      badEnding: 'Kamila odchází a kupuje lampu jinde',
    },
    lines: {
      gaveUp: [
        'Víte co, nechte to být. Jdu jinam.',
        'Takhle to nikam nevede. Odcházím.',
        'Mám toho dost. Tady už mě neuvidíte.',
      ],
      handedOver: [
        'Dobře. Doufám, že vedoucí ví, o co jde.',
        'Tak dobře, předejte to. Počkám tady.',
        'Fajn. Ale znovu to celé vyprávět nebudu.',
      ],
    },
    gold: {
      hello: ({ agent, firm }) => `Dobrý den, vítejte u nás ve firmě ${firm}. Jmenuji se ${agent}.`,
      lookingUp: ({ addressAs }) => `Děkuji, ${addressAs}. Hned se na to tady na obrazovce podívám.`,
      followUp: writing,
      goodbye: ({ addressAs }) => `Děkuji za návštěvu, ${addressAs}. Přeji vám hezký večer. Na shledanou!`,
      poorAbout: 'Sotva zvedne oči, nic neudělá, odkládá.',
      poor: [
        'Ano?',
        'To není naše chyba.',
        'S tím nic neudělám, taková jsou pravidla.',
        'Třeba se vám někdy někdo ozve.',
      ],
    },
  },
};
