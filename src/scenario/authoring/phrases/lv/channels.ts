import type { AuthoringPhrases } from '../../phrases.js';
import { quotedFirm } from './firm.js';

const writing = 'Rīt vienos es jums uzrakstīšu un pajautāšu, vai viss kārtībā.';

/** In letters people are addressed with a capital: "Jūs", "Jums", "Jūsu". */
function courteous(text: string): string {
  return text.replace(/(?<!\p{L})j(?=(ūs|ums|ūsu|ūsos|ūsējā?)(?!\p{L}))/gu, 'J');
}

/** What is said otherwise than on the phone. */
export const lvChannels: AuthoringPhrases['channels'] = {
  chat: {
    scene: ({ agent, firm, thing }) =>
      `Jūs atbildat klientiem uzņēmuma ${quotedFirm(firm)} čatā, un Jūs sauc ${agent}.\nRaksta klients; runa ir par „${thing}”.`,
    sample: { badEnding: 'Ieva aizver čatu un pērk lampu citur' },
    lines: {
      gaveUp: [
        'Ziniet ko, aizmirstiet. Iešu citur.',
        'Tā mēs nekur netiksim. Veru šo čatu ciet.',
        'Man pietiek. Vairāk es te nerakstīšu.',
      ],
    },
    gold: {
      hello: ({ agent, firm }) => `Labdien! Mani sauc ${agent}, uzņēmums ${quotedFirm(firm)}.`,
      followUp: writing,
    },
  },
  email: {
    scene: ({ agent, firm, thing }) =>
      [
        `Jūs atbildat uz uzņēmuma ${quotedFirm(firm)} klientu e-pastiem, un Jūs sauc ${agent}.`,
        'Katra Jūsu atbilde ir vesela vēstule: uzruna, ko noskaidrojāt, kas notiks tālāk, Jūsu vārds.',
        `Raksta klients; runa ir par „${thing}”.`,
      ].join('\n'),
    sample: {
      opening: [
        'Labdien! Šodien pienāca mana lampa, un stikls ir tūkstoš gabalos. Tā tiešām ir vilšanās. Ar cieņu Ieva Krūmiņa',
        'Labdien! Tikko atvēru Jūsu sūtījumu, un lampas vietā kastē ir lauskas. Godīgi sakot, tas mani sadusmoja. Ar cieņu Ieva Krūmiņa',
        'Labdien! Lampa, ko Jūs man atsūtījāt, atnāca saplīsusi, un es dusmojos, to neslēpšu. Ieva Krūmiņa',
      ],
      badEnding: 'Ieva vairs neatbild un pērk lampu citur',
    },
    inOtherWords: [(line) => `Atbildu: ${line}`, (line) => `Uz Jūsu jautājumu: ${line}`],
    lines: {
      gaveUp: [
        'Aizmirstiet. Pirkšu citur.',
        'Šī sarakste nekur neved. Tā ir mana pēdējā vēstule.',
        'Man pietiek. Vairāk es Jums nerakstīšu.',
      ],
      goodbye: [
        'Paldies. Ar cieņu',
        'Vēlreiz paldies. Visu labu vēlot,',
        'Paldies par palīdzību. Ar sirsnīgiem sveicieniem',
      ],
      handedOver: [
        'Labi. Ceru, ka vadība izlasīs, ko es rakstīju.',
        'Nu labi, tad nododiet.',
        'Labi. Bet no gala es visu nerakstīšu.',
      ],
      leftAlone: [
        'Tas arī viss? Esmu turpat, kur sākumā.',
        'Es cerēju uz atbildi.',
        'Tātad nekas nenotiks. Skaidrs.',
      ],
    },
    hints: {
      feeling: 'Pirms ko prasāt, uzrakstiet, kā klientam tagad droši vien ir, un atvainojieties.',
      tell: 'Uzrakstiet klientam, ko esat izdarījuši un līdz kuram laikam tas palīdzēs.',
      close: 'Pajautājiet, vai ir vēl kas, un beidziet ar sirsnīgu teikumu un savu vārdu.',
    },
    gold: {
      hello: ({ addressAs }) => `Labdien, ${addressAs}! Paldies par vēstuli.`,
      followUp: writing,
      goodbye: ({ agent }) => `Lai jums jauks vakars! Visu labu, ar sirsnīgiem sveicieniem ${agent}`,
      poorAbout: 'Vēss, bez uzrunas un paraksta, neko nedara, atliek.',
      poor: [
        'Jūsu vēstule ir saņemta.',
        'Tā nav mūsu vaina.',
        'Neko nevaru darīt, tādi ir noteikumi.',
        'Varbūt kāds kādreiz ar Jums sazināsies.',
      ],
    },
    letter: {
      greeting: 'Labdien!',
      greets: /^(lab(dien|rīt|vakar)|sveik|cienījam|cien\.|god|esiet sveicin)/iu,
      closing: 'Ar cieņu',
      reply: ({ addressAs }) => `Labdien, ${addressAs}! Paldies par atbildi.`,
      signature: ({ agent, firm }) => `Ar cieņu ${agent}, ${quotedFirm(firm)}`,
      spelt: courteous,
    },
  },
  'in-person': {
    scene: ({ agent, firm, thing }) =>
      `Jūs strādājat pie letes uzņēmumā ${quotedFirm(firm)}, un Jūs sauc ${agent}.\nPie letes pienāk klients; runa ir par „${thing}”.`,
    sample: {
      opening: [
        'Labdien. Paskatieties, lūdzu. Šo lampu es nopirku pie jums, un, kad mājās atvēru kasti, stikls bija tūkstoš gabalos. Tā tiešām ir vilšanās.',
        'Te ir kaste, kādu es to atvēru: lampas vietā lauskas. Godīgi sakot, tas mani sadusmoja.',
        'Lampa no jūsu veikala mājās izrādījās saplīsusi. Paskatieties tikai. Es dusmojos, to pateikšu uzreiz.',
      ],
      facts: [
        { kind: 'reference', say: ['L-3381.', 'Te uz čeka rakstīts L-3381.'] },
        { kind: 'deadline', say: ['Līdz piektdienai. Būs viesi uz vakariņām, un tā karājas virs galda.'] },
      ],
      found:
        'Čeks L-3381: griestu lampa, dūmakains stikls, pārdota te pirmdien. Veikalā vairs nav, noliktavā ir trīs.',
      cures: [
        {
          kind: 'replacement',
          title: 'Nosūtīt jaunu no noliktavas',
          result:
            'nosūtām jums jaunu lampu no noliktavas, tā izbrauc šodien un būs pie jums mājās rīt līdz pusdienlaikam',
        },
      ],
      badEnding: 'Ieva aiziet un pērk lampu citur',
    },
    lines: {
      gaveUp: [
        'Ziniet ko, aizmirstiet. Eju citur.',
        'Tā mēs nekur netiksim. Es eju.',
        'Man pietiek. Te jūs mani vairs neredzēsiet.',
      ],
      handedOver: [
        'Labi. Ceru, ka vadība zina, par ko ir runa.',
        'Nu labi, tad nododiet. Pagaidīšu tepat.',
        'Labi. Bet no gala es visu nestāstīšu.',
      ],
    },
    gold: {
      hello: ({ agent, firm }) => `Labdien, laipni lūdzam uzņēmumā ${quotedFirm(firm)}! Mani sauc ${agent}.`,
      lookingUp: ({ addressAs }) => `Paldies, ${addressAs}. Tūlīt apskatīšu tepat ekrānā.`,
      followUp: writing,
      goodbye: ({ addressAs }) =>
        `Paldies, ka uzreiz atnācāt, ${addressAs}. Lai jums jauks vakars. Uz redzēšanos!`,
      poorAbout: 'Tikko paceļ acis, neko nedara, atliek.',
    },
  },
};
