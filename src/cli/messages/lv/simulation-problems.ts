import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** SM: ko simulācija saka par scenāriju. */
export const lvSimulationProblems: ProblemTexts = {
  SM101: {
    title: 'Replika, kas nekad neizskan',
    hint: 'Pārbaudiet, vai tās nosacījums var būt spēkā, vai izņemiet to.',
  },
  SM102: {
    title: 'Kārtula, kas nekad nenostrādā',
    hint: 'Pārbaudiet, vai to neapsteidz agrāka kārtula un vai tās nosacījums var būt spēkā.',
  },
  SM103: {
    title: 'Fakts, ko klients nekad nepasaka',
    hint: 'Pievienojiet veidus, kā par to pajautāt, vai samaziniet vajadzīgo uzticēšanos.',
  },
  SM104: {
    title: 'Temats, par kuru neviens nejautā',
    hint: 'Pievienojiet veidus, kā par to pajautāt, vai pārbaudiet, vai tā nosacījums var būt spēkā.',
  },
  SM105: {
    title: 'Darbība, ko neviens neizdara',
    hint: 'Pārbaudiet, vai viss tai vajadzīgais ir sasniedzams un vai ierobežojums kaut ko laiž cauri.',
  },
  SM106: { title: 'Ieraksts, ko neviens neierauga', hint: 'Pārbaudiet, vai tam vajadzīgais ir sasniedzams.' },
  SM107: {
    title: 'Padoms, kas nekad neparādās',
    hint: 'Novietojiet to pirms padomiem, kuru nosacījumi ir spēkā agrāk.',
  },
  SM108: {
    title: 'Nobeigums, līdz kuram neviens nenonāk',
    hint: 'Pārbaudiet, vai tā nosacījums var būt spēkā, pirms to apsteidz cits nobeigums.',
  },
  SM109: {
    title: 'Kritērijs, ko neviens neizpilda',
    hint: 'Pārbaudiet, vai scenārijs dod to, ko kritērijs prasa.',
  },
  SM110: {
    title: 'Kritērijs, ko izpilda visi',
    hint: 'Tas nevienu neatšķir: prasiet vairāk vai izņemiet to.',
  },
  SM111: {
    title: 'Kritērijs, kas nekad nav piemērojams',
    hint: 'Izvēlieties citu kritēriju kopu vai ļaujiet scenārijam radīt šādu situāciju.',
  },
  SM112: {
    title: 'Saruna, kas griežas uz riņķi',
    hint: 'Lai šī daļa ved pie kā jauna vai nostrādā tikai vienreiz.',
  },
  SM113: {
    title: 'Saruna, kas nebeidzas',
    hint: 'Lai kāds nobeigums ir spēkā, kad viss pateikts, vai palieliniet „turns”.',
  },
  SM114: {
    title: 'Noskaņojums, kas iestrēdzis pie robežas',
    hint: 'Sāciet tālāk no robežas vai lai to ietekmē mazāk kas.',
  },
  SM115: {
    title: 'Labos no vājajiem gandrīz nevar atšķirt',
    hint: 'Apskatiet, kurus kritērijus vājais darbinieks izpilda un vai tie prasa pietiekami.',
  },
  SM116: {
    title: 'Sliktākajam darbiniekam ir augstāks rezultāts',
    hint: 'Apskatiet, kuri kritēriji to atalgo: shoptalk scenario simulate --show <agent>.',
  },
  SM117: {
    title: 'Lai nokārtotu, pietiek ar laipniem vārdiem',
    hint: 'Apskatiet, kurus kritērijus tie izpilda: shoptalk scenario simulate --show gaming.',
  },
  SM118: {
    title: 'Labie darbinieki reti nonāk pie laba nobeiguma',
    hint: 'Izlasiet kādu no viņu sarunām: shoptalk scenario simulate --show ideal.',
  },
  SM119: {
    title: 'Sasniegts mazāk, nekā prasīts',
    hint: 'Pievienojiet paraugsarunas tam, kas nav sasniegts, vai izņemiet to.',
  },
  SM120: {
    title: 'Kārtula, kurai citas neatstāj vietu',
    hint: 'Ielieciet to pirms pārējām, vai lai viena no tām pasaka abas lietas.',
  },
};
