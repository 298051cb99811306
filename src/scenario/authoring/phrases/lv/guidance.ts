import type { AuthoringPhrases } from '../../phrases.js';
import { quotedFirm } from './firm.js';

/** What the author and the trainee read: brief, desk, hints, endings, comments in the file. */
export const lvGuidance: Pick<
  AuthoringPhrases,
  'scene' | 'duties' | 'desk' | 'hints' | 'endings' | 'survey' | 'comments'
> = {
  scene: ({ agent, firm, thing }) =>
    `Jūs strādājat uzņēmuma ${quotedFirm(firm)} klientu apkalpošanā, un Jūs sauc ${agent}.\nZvana klients; runa ir par „${thing}”.`,
  duties: [
    'Pirms ko solāt, apskatiet lietu un izmantojiet to, ko piedāvā Jūsu darbvieta.',
    '',
    'Mērķis: klients zina, kas notiks un līdz kuram laikam, un jūt, ka viņu uztver nopietni.',
  ].join('\n'),
  desk: {
    record: 'Lieta',
    lookUp: 'Apskatīt lietu',
    number: 'Numurs',
    needsNumber: 'Vispirms vajadzīgs numurs. Pajautājiet klientam.',
    needsLookUp: 'Vispirms apskatiet lietu.',
    needsIdentity: 'Vispirms apskatiet lietu un pārliecinieties, kas ir klients.',
    amount: 'Summa',
    currency: 'EUR',
    overLimit: 'Vairāk dot nav Jūsu ziņā; ja vajag, nododiet lietu tālāk.',
    log: 'Reģistrēt sūdzību',
    logged: 'Sūdzība ir reģistrēta.',
    handOver: 'Nodot lietu vadībai',
    handedOver: 'Lietu pārņem vadība.',
  },
  hints: {
    feeling: 'Pirms ko prasāt, pasakiet, kā klientam tagad droši vien ir, un atvainojieties.',
    lookUp: 'Apskatiet lietu savā darbvietā.',
    tell: 'Pasakiet klientam, ko esat izdarījuši un līdz kuram laikam tas palīdzēs.',
    confirm: 'Apkopojiet norunāto un pajautājiet, vai tas der.',
    close: 'Pajautājiet, vai ir vēl kas, un atvadieties.',
  },
  endings: { handedOver: 'Lietu pārņem vadība', leftAlone: 'Viss beidzas, un nekas nav kļuvis labāk' },
  survey: {
    good: 'Kaut kas bija nogājis greizi, bet mani uzklausīja un uzreiz visu izlaboja.',
    bad: 'Beigās es zinu tikpat, cik sākumā.',
  },
  comments: {
    '': 'Izveidots ar „shoptalk scenario new”. Katru rindu var mainīt; pēc tam pamēģiniet\n  shoptalk lint\n  shoptalk scenario test {id}\n  shoptalk practise {id}',
    brief: 'To vispirms lasa tas, kurš trenējas. Te neliek neko, ko klients pasaka tikai tad, kad pajautā.',
    customer:
      'Kas ir klients. „words” aizpilda teikumus, ko var teikt jebkurš klients:\nthing runa ir par … · want es gribu … · want_short man vajag …',
    opening: 'Pirmais runā klients; izvēlas vienu no šiem teikumiem.',
    mood: 'Katrs no 0 līdz 10. Temperaments nosaka, kā tie mainās no tā, ko darbinieks saka un dara.',
    flags: 'Kas sarunas gaitā tiek iegaumēts.',
    facts:
      'Ko klients zina un pasaka tikai tad, kad pajautā. „asked” ir veidi, kā pajautāt: ~ jebkura galotne, ...3 ne vairāk kā trīs vārdi.\nRaksta ar maziem burtiem, bez garumzīmēm un mīkstinājuma zīmēm.',
    topics: 'Par ko klients var pastāstīt vairāk.',
    desk: 'Ko darbinieks var apskatīt un izdarīt (/desk, /do).',
    responds: 'Ko klients atbild uz to, ko darbinieks saka; der pirmā kārtula, kas atbilst.',
    endings:
      'Kā tas var beigties. Vienam nobeigumam nosacījuma nav: tas der, kad darbinieks aiziet vai beidzas replikas.',
    hints: 'Pēc /hint parādās pirmais padoms, kas atbilst.',
    examples:
      'Paraugsarunas: kā tam jānorit un cik punktu katrai jāsaņem. Tās izspēlē „shoptalk scenario test”.',
  },
};
