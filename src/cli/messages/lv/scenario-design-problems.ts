import type { ProblemKind } from '../../../files/problems/kind.js';
import type { scenarioDesignProblems } from '../../../files/problems/scenario-design.js';

/** SC150–SC179: the design of scenarios. */
export const lvDesignProblems: Readonly<Record<keyof typeof scenarioDesignProblems, ProblemKind>> = {
  SC150: {
    title: 'kārtula, kurai nekad nepienāk kārta',
    hint: 'Novietojiet to pirms otras, sašauriniet otru vai izņemiet to.',
  },
  SC151: {
    title: 'kārtula, kas nekad nenostrādā',
    hint: 'Lai kaut kas panāk to, par ko tā jautā, vai izlabojiet to, par ko tā jautā.',
  },
  SC152: {
    title: 'temats, līdz kuram nevar nonākt',
    hint: 'Lai kaut kas panāk to, par ko jautā nosacījums, vai izlabojiet nosacījumu.',
  },
  SC153: {
    title: 'nobeigums, līdz kuram nevar nonākt',
    hint: 'Novietojiet to pirms tā, kas vienmēr to apsteidz, vai lai kaut kas panāk to, par ko tas jautā.',
  },
  SC154: {
    title: 'uz labu nobeigumu neved neviens ceļš',
    hint: 'Izsekojiet, par ko nobeigums jautā: kaut kur karodziņš netiek iestatīts, darbība nav iespējama vai kārtula nenostrādā.',
  },
  SC155: {
    title: 'uz sliktu nobeigumu neved neviens ceļš',
    hint: 'Lai kāds nobeigums uztver brīdi, kad pacietība ir galā vai dusmas augstākajā punktā, vai lai slikts ir nobeigums bez nosacījuma.',
  },
  SC156: {
    title: 'fakts, ko nekad nevar uzzināt',
    hint: 'Lai kaut kas panāk to, par ko jautā nosacījums, vai lai to atklāj temats vai kārtula.',
  },
  SC157: {
    title: 'darbība, kas nekad nav iespējama',
    hint: 'Pārtrauciet priekšnosacījumu loku vai prasiet to, kas var notikt.',
  },
  SC158: { title: 'ieraksts, kas nekad neatveras', hint: 'Prasiet kaut ko, kas var notikt.' },
  SC159: {
    title: 'paraugsaruna, ko darbvieta noraida',
    hint: 'Izlabojiet soli vai darbības limitu, priekšnosacījumus vai parametrus.',
  },
  SC160: {
    title: 'noskaņojums ārpus robežām',
    hint: 'Noskaņojumi ir no 0 līdz 10: salīdziniet ar skaitli starp tiem.',
  },
  SC161: {
    title: 'mainīts noskaņojums, kas jau ir pie robežas',
    hint: 'Izlabojiet izmaiņas virzienu vai kārtulas nosacījumu.',
  },
  SC162: {
    title: 'karodziņš, par kuru nekas nejautā',
    hint: 'Pajautājiet par to nosacījumā vai izņemiet to.',
  },
  SC163: {
    title: 'karodziņš, ko nekas neiestata',
    hint: 'Iestatiet to faktā, tematā, kārtulā vai darbībā, kas to panāk.',
  },
  SC164: {
    title: 'nosacījums, kas nekad neizpildās',
    hint: 'Izlabojiet to: divas daļas izslēdz viena otru, vai tas jautā par to, kā tobrīd nevar būt.',
  },
  SC165: {
    title: 'nosacījums, kas vienmēr izpildās',
    hint: 'Izlaidiet to vai uzrakstiet, par ko tam bija jājautā.',
  },
  SC166: {
    title: 'kritērijs, kuram darbvieta nedod iespēju',
    hint: 'Pievienojiet darbvietai darbību vai limitu, nosauciet tos kā kritēriju kopā vai izvēlieties citu kritēriju kopu.',
  },
  SC167: {
    title: 'paraugsaruna norit citādi, nekā rakstīts',
    hint: 'Izlabojiet scenāriju tur, kur tas novirzījies, vai – ja saruna ir pareiza – tās nobeigumu vai diapazonus.',
  },
  SC168: {
    title: 'apmierinātība ārpus 1–5',
    hint: 'Norādiet skaitli no 1 (ļoti neapmierināts) līdz 5 (ļoti apmierināts).',
  },
  SC169: {
    title: 'tie paši vārdi divreiz',
    hint: 'Uzrakstiet citu variantu: klients neatkārtojas vārds vārdā.',
  },
  SC170: {
    title: 'vieta figūriekavās, ko nekas neaizpilda',
    hint: 'Lietojiet klienta vārdu, viņa vārdu un uzvārdu vai darbvietas parametru.',
  },
  SC171: {
    title: 'padoms, kas nekad neparādās',
    hint: 'Novietojiet to pirms tā, kas vienmēr der, vai izņemiet to.',
  },
  SC172: {
    title: 'paraugs, kas der visam vai nekam',
    hint: 'Nosauciet vārdus, ar kuriem par to jautā, to secībā.',
  },
  SC173: {
    title: 'tas pats paraugs divreiz',
    hint: 'Atstājiet to tur, kur tas der, vai lai abu tematu nosacījumi izslēdz viens otru.',
  },
  SC174: { title: 'replika citā valodā', hint: 'Uzrakstiet to scenārija valodā; tulkojumi ir blakus failā.' },
  SC175: {
    title: 'uzdevuma apraksts izpauž faktu',
    hint: 'Izņemiet to no apraksta: to uzzināt ir daļa no vingrinājuma.',
  },
  SC176: {
    title: 'trūkst paraugsarunas',
    hint: 'Pievienojiet „excellent” un „poor” ar punktiem, kas tām jāsaņem: tās pierāda, ka scenārijs labu darbu atšķir no vāja.',
  },
  SC177: {
    title: 'punktu diapazoni ir pretrunā',
    hint: 'Dodiet katrai diapazonu no 0 līdz 150, labākajai sarunai augstāku.',
  },
  SC178: {
    title: 'kritēriju kopā tā nav',
    hint: 'Lietojiet jomas vai kritiskā kritērija id no kritēriju kopas, pēc kuras scenāriju vērtē.',
  },
  SC179: {
    title: 'noskaņojums, ko nekas nemaina',
    hint: 'Lai to maina temperaments vai kāda scenārija daļa; citādi izņemiet to.',
  },
};
