import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What an author of rubrics should see, and what no file may hold. */
export const lvRubricProblems: ProblemTexts = {
  RB150: {
    title: 'atslēga, kas neko nemaina',
    hint: 'Izņemiet to vai izsakiet citādi to, kam tā bija domāta.',
  },
  RB137: {
    title: 'nosacījums, kura iznākums nemainās',
    hint: 'Salīdziniet ar to, kas var atšķirties, vai izlaidiet nosacījumu.',
  },
  RB138: { title: 'viens un tas pats kritērijs divreiz', hint: 'Noņemiet vienu vai mainiet, ko tas meklē.' },
  RB139: {
    title: 'sekmīguma slieksnis vai josla nevietā',
    hint: 'Rezultāti ir no 0 līdz 100; pirmā josla sākas ar 0, un „pass” ir tur, kur sākas kāda josla.',
  },
  RB151: {
    title: 'kritisks kritērijs, ko nevar neizpildīt',
    hint: 'Dodiet atbildi, kas nopelna mazāk, vai izlaidiet to, kas svarīgs tikai kritiskajiem.',
  },
  RB152: {
    title: 'uzvedība nepareizajā pusē',
    hint: 'Tas, kas liecina pret darbinieku, pieder pie „never”, un tas, ko izrāda klienti, pie „seldom” vai „in_reply_to”.',
  },
  RB153: {
    title: 'punkti, ko var zaudēt, un ne vārda, kā tos iegūt',
    hint: 'Pievienojiet „advice” un paraugus „examples”.',
  },
  RB154: {
    title: 'nosacījums par atbildi, ko neviens nevar dot',
    hint: 'Lietojiet vienu no jautājuma atbildēm.',
  },
  RB155: { title: 'teksts citā valodā', hint: 'Rakstiet kritēriju kopas valodā; tulkojumiem ir savi faili.' },
  RB156: {
    title: 'mēģinājums gaida to, uz ko nevar atbildēt',
    hint: 'Lietojiet kontrolsaraksta jautājumu un vienu no tā atbildēm.',
  },
  RB157: { title: 'pārbaude, kas skatās citur', hint: 'Nosauciet jautājumus, uz kuriem skatās nosacījums.' },
  FI114: {
    title: 'par daudz vienā failā',
    hint: 'Sadaliet failu: tik daudz atslēgu un ierakstu neviens neizlasīs.',
  },
  FI115: {
    title: 'atslēga, kas nav vārds',
    hint: 'Pirms kola rakstiet vārdu; tekstam ar iekavām vai jautājuma zīmi sākumā vajag pēdiņas.',
  },
  FI116: { title: 'atslēga, ko nevar lietot', hint: 'Dodiet tai citu nosaukumu.' },
  FI117: {
    title: 'vadības rakstzīme',
    hint: 'Saglabājiet failu kā tekstu UTF-8 kodējumā; pēdiņās šādu rakstzīmi pieraksta ar vadības secību.',
  },
};
