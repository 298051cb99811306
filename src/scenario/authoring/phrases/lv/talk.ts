import type { AuthoringPhrases } from '../../phrases.js';
import { quotedFirm } from './firm.js';

/**
 * What the customer and exemplary agents say. No line tells whether a man or a woman speaks or is spoken to:
 * plain past tense instead of participles.
 */
export const lvTalk: Pick<AuthoringPhrases, 'sample' | 'inOtherWords' | 'draft' | 'lines' | 'gold'> = {
  sample: {
    title: 'Lampa tūkstoš gabalos',
    firm: 'Lampu nams',
    agent: 'Anda',
    customer: 'Ieva Krūmiņa',
    addressAs: 'Krūmiņas kundze',
    manner: 'Citkārt draudzīgs cilvēks; šodien nogurums un vilšanās.',
    thing: 'lampu',
    want: 'dabūt veselu lampu',
    need: 'veselu lampu',
    opening: [
      'Labdien. Šodien pienāca mana lampa, un stikls ir tūkstoš gabalos. Tā tiešām ir vilšanās.',
      'Tikko atvēru jūsu sūtījumu, un lampas vietā kastē ir lauskas. Godīgi sakot, tas mani sadusmoja.',
      'Lampa, ko jūs man atsūtījāt, atnāca saplīsusi, un es dusmojos, to pateikšu uzreiz.',
    ],
    facts: [
      { kind: 'reference', say: ['L-3381.', 'Rēķinā rakstīts L-3381.'] },
      { kind: 'deadline', say: ['Līdz piektdienai. Būs viesi uz vakariņām, un tā karājas virs galda.'] },
    ],
    found: 'Pasūtījums L-3381: griestu lampa, dūmakains stikls, izsūtīta pirmdien. Noliktavā vēl trīs.',
    cures: [
      {
        kind: 'replacement',
        title: 'Nosūtīt jaunu ar ekspreskurjeru',
        result:
          'nosūtām jums jaunu lampu ar ekspreskurjeru, tā izbrauc šodien un būs pie jums rīt līdz pusdienlaikam',
      },
    ],
    goodEnding: 'Jauna lampa ir ceļā un pagūs laikā',
    badEnding: 'Ieva beidz sarunu un pērk lampu citur',
  },
  inOtherWords: [(line) => `Acumirkli. ${line}`, (line) => `Lūdzu: ${line}`],
  draft: {
    title: (file) => `Saruna kā ${file}`,
    firm: 'ABC',
    customer: 'Ieva Ozola',
    thing: 'savu lietu',
    want: 'tikt ar to galā',
    need: 'atbildi, uz ko var paļauties',
    found: 'Lieta ir tāda, kā klients stāsta. Ierakstiet te, ko rāda dati.',
    result: 'vēl šodien to sakārtosim',
    goodEnding: 'Lieta ir nokārtota',
    badEnding: 'Klients atmet ar roku',
  },
  lines: {
    nothingMore: [
      'Nē, tas bija viss. Paldies par palīdzību.',
      'Tas arī viss, paldies. Ātri gāja.',
      'Nē, paldies. Tas man tiešām palīdzēja.',
    ],
    yes: ['Jā, tā derēs. Paldies.', 'Man tas der, paldies.', 'Jā, sarunāts. Liels paldies.'],
    hearsCure: [
      'Nu re. Tieši uz to es cerēju.',
      'Tiešām? Nu paldies Dievam.',
      'Labi, ar to jau var kaut ko iesākt.',
    ],
    hearsFindings: [
      'Labi, tātad jūs to redzat. Un kas tagad?',
      'Labi, tad jūs zināt, par ko ir runa.',
      'Vismaz viss tur ir. Ko jūs varat darīt?',
    ],
    thinAir: [
      'Jūs taču pat nepaskatījāties. Kā jūs to varat zināt?',
      'Jauki, bet jūs vēl neko neesat pārbaudījuši.',
      'Jūs to sakāt visiem? Vispirms paskatieties, lūdzu.',
    ],
    notEnough: [
      'Tas man nemaz nepalīdz.',
      'Un ko man ar to iesākt?',
      'Tātad neviens neko nevar? Tam es neticu.',
    ],
    gaveUp: [
      'Ziniet ko, aizmirstiet. Iešu citur.',
      'Tā mēs nekur netiksim. Visu labu.',
      'Man pietiek. Mani jūs vairs neredzēsiet.',
    ],
    goodbye: ['Paldies, un visu labu.', 'Vēlreiz paldies. Uz redzēšanos.', 'Lai jauka diena. Visu labu.'],
    handedOver: [
      'Labi. Ceru, ka vadība zina, par ko ir runa.',
      'Nu labi, tad nododiet.',
      'Labi. Bet no gala es visu nestāstīšu.',
    ],
    leftAlone: [
      'Tas arī viss? Esmu turpat, kur sākumā.',
      'Un kas būs ar mani? Nu jā. Visu labu.',
      'Tātad nekas nenotiks. Skaidrs. Visu labu.',
    ],
  },
  gold: {
    excellentAbout: 'Vispirms jūtas, tad fakti, kaut kas izdarīts, termiņš, piekrišana.',
    hello: ({ agent, firm }) => `Labdien, ${quotedFirm(firm)}, mani sauc ${agent}.`,
    feeling:
      'Paļauties uz mums un tad piedzīvot ko tādu: saprotu, cik liela ir jūsu vilšanās. Es ļoti atvainojos, ka tā notika.',
    owning: 'Es to novedīšu līdz galam.',
    lookingUp: ({ addressAs }) => `Paldies, ${addressAs}. Tūlīt apskatīšu.`,
    found: () =>
      'Apskatīju, un viss ir man acu priekšā. Redzu, kas nogāja greizi, un tā ir mūsu kļūda, nevis jūsu.',
    telling: ({ cures }) =>
      `Tagad notiks tā: ${cures[0]?.result ?? ''}. Es arī reģistrēju jūsu sūdzību, lai neviens jums to neprasītu otrreiz.`,
    followUp: 'Rīt vienos es jums piezvanīšu un pajautāšu, vai viss kārtībā.',
    agreeing: 'Vai jums tas der?',
    more: 'Vai varu jums šodien vēl kaut kā palīdzēt?',
    goodbye: ({ addressAs }) =>
      `Paldies, ka uzreiz devāt ziņu, ${addressAs}. Lai jums jauks vakars. Uz redzēšanos!`,
    poorAbout: 'Vēss, neko nedara, atliek.',
    poor: [
      'Jā?',
      'Tā nav mūsu vaina.',
      'Neko nevaru darīt, tādi ir noteikumi.',
      'Varbūt kāds kādreiz ar jums sazināsies.',
    ],
    recordedAbout: 'Kas teikts sarunā, pēc kuras šis scenārijs veidots.',
  },
};
