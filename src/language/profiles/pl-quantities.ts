import type { QuantityWords } from '../profile.js';
import { spread } from './plain.js';

const lines = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

const numbers: Record<string, number> = {};
/** Groups of forms in rising order, each a step more than the one before. */
function count(from: number, step: number, forms: string): void {
  for (const [index, group] of lines(forms).entries())
    for (const form of spread(group)) numbers[form] = from + index * step;
}
count(
  0,
  1,
  `zero,jeden jedna jedno jednego jednej jednym,dwa dwie dwoch dwu dwom dwoma dwiema dwoje dwojga,trzy trzech trzem trzema troje trojga,
  cztery czterech czterem czterema,piec pieciu piecioma,szesc szesciu,siedem siedmiu,osiem osmiu,dziewiec dziewieciu,dziesiec dziesieciu,
  jedenascie jedenastu,dwanascie dwunastu,trzynascie trzynastu,czternascie czternastu,pietnascie pietnastu,szesnascie szesnastu,
  siedemnascie siedemnastu,osiemnascie osiemnastu,dziewietnascie dziewietnastu`,
);
count(
  20,
  10,
  `dwadziescia dwudziestu,trzydziesci trzydziestu,czterdziesci czterdziestu,piecdziesiat piecdziesieciu,szescdziesiat szescdziesieciu,
  siedemdziesiat siedemdziesieciu,osiemdziesiat osiemdziesieciu,dziewiecdziesiat dziewiecdziesieciu`,
);
count(
  100,
  100,
  'sto stu,dwiescie dwustu,trzysta trzystu,czterysta czterystu,piecset pieciuset,szescset,siedemset,osiemset,dziewiecset',
);
count(1000, 1, 'tysiac tysiace tysiecy tysiaca');

/** The stems of "third", "fourth" …; the ending tells an hour (feminine) from a day of the month (masculine). */
const stems =
  spread(`pierwsz drug trzeci czwart piat szost siodm osm dziewiat dziesiat jedenast dwunast trzynast czternast pietnast szesnast
  siedemnast osiemnast dziewietnast dwudziest trzydziest`);
const soft = new Set(['drug', 'trzeci']);
const hours = stems.flatMap((stem) =>
  stem === 'drug'
    ? ['druga', 'drugiej']
    : stem === 'trzeci'
      ? ['trzecia', 'trzeciej']
      : [`${stem}a`, `${stem}ej`],
);
const days = stems.flatMap((stem) => [
  soft.has(stem) || stem === 'drug' ? `${stem.replace(/i$/, '')}iego` : `${stem}ego`,
]);
const ones = days.slice(0, 9);
/** "dwudziestego pierwszego" and the like are two words. */
const longDays = ['dwudziestego', 'trzydziestego'].flatMap((tens) => ones.map((one) => `${tens} ${one}`));
/** Hours that are everyday words too ("na drugą kartę"). */
const early = /^(pierwsz|drug|trzeci|czwart)/;
const minutes = [
  '',
  ' trzydziesci',
  ' pietnascie',
  ' czterdziesci piec',
  ' zero zero',
  ' rano',
  ' wieczorem',
  ' po poludniu',
];
const clockPrepositions = spread(
  'o do na po przed kolo okolo od miedzy godzina godzinie godziny godzine godz',
);

const weekdays =
  spread(`poniedzialek poniedzialku poniedzialki wtorek wtorku wtorki sroda srode srody srodzie czwartek czwartku czwartki piatek piatku piatki
  sobota sobote soboty sobocie niedziela niedziele niedzieli pon wt czw pt sob ndz`);

export const quantities: QuantityWords = {
  numbers,
  joiners: [],
  vague: lines(
    `kilka,kilku,kilkanascie,kilkunastu,pare,paru,parenascie,okolo,kolo,ponad,prawie,jakies,jakichs,pol,polowe,poltora,poltorej,najblizsze,
    najblizszych,ostatnie,cale,caly,cala,calych,dobre,dobrych,maksymalnie,najwyzej,co najmniej,minimum,gora,przynajmniej,nastepne,kolejne,kolejnych`,
  ),
  qualifiers: lines(
    'pelne,pelnych,robocze,roboczych,dlugie,dlugich,bite,bitych,do,lub,albo,cale,calych,najblizsze,kolejne,kolejnych,i pol,dodatkowych,dodatkowe,kalendarzowych',
  ),
  units:
    spread(`sekunda sekunde sekundy sekund sekundki sek minuta minute minuty minut minutke minutki minutek min godzina godzine godziny godzin godzinke godzinki godz h
    dzien dni dnia dniach dniami doba dobe doby dob tydzien tygodnia tygodnie tygodni tygodniach tyg miesiac miesiaca miesiace miesiecy miesiacach mies
    rok roku lata lat latach noc nocy noce kwartal kwartalu weekendy wieczory wieczorow kwadransy kwadransow ranki`),
  spans:
    lines(`tydzien,tygodnia,godzine,godzinke,kwadrans,kwadransa,dobe,miesiac,pol godziny,pol godzinki,poltorej godziny,poltora tygodnia,poltora miesiaca,
    rok,pol roku,caly dzien,cala noc,caly tydzien,caly miesiac,cale popoludnie,caly wieczor,pol dnia`),
  currencies: spread(
    'zl zlotych zlote zloty zlotowki zlotowek zlociszy pln groszy grosze gr euro eur dolarow dolary funtow koron stowek stowe stowki tysiaka patykow',
  ),
  weekdays,
  months:
    spread(`styczen stycznia styczniu luty lutego lutym marzec marca marcu kwiecien kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec lipca
    lipcu sierpien sierpnia sierpniu wrzesien wrzesnia wrzesniu pazdziernik pazdziernika pazdzierniku listopad listopada listopadzie grudzien grudnia grudniu`),
  days: lines(`dzis,dzisiaj,jutro,jutra,pojutrze,wczoraj,przedwczoraj,jutrzejszy,jutrzejszego,dzisiejszego,w przyszlym tygodniu,w nastepnym tygodniu,
    w tym tygodniu,w zeszlym tygodniu,w przyszlym miesiacu,w tym miesiacu,w weekend,w ten weekend,konca dnia,konca tygodnia,konca miesiaca,
    koniec dnia,koniec tygodnia,koniec miesiaca,konca przyszlego tygodnia,konca roku,poczatku tygodnia,poczatku przyszlego tygodnia,poczatkiem tygodnia,
    za tydzien,za dwa tygodnie,za miesiac,jeszcze dzis,jeszcze dzisiaj,najblizszy poniedzialek,najblizszy wtorek,najblizsza srode,najblizszy czwartek,
    najblizszy piatek,najblizsza sobote,przyszly tydzien,przyszlego tygodnia,przyszlym tygodniu,dzis wieczorem,dzisiaj wieczorem,nazajutrz,weekendu,nowego roku`).concat(
    longDays,
  ),
  dayParts:
    lines(`rano,z rana,z samego rana,przed poludniem,po poludniu,do poludnia,w poludnie,wieczorem,wieczor,w nocy,noca,popoludniu,nad ranem,najpozniej,w ciagu dnia,
    skoro swit,przed praca,po pracy,przedpoludniem`),
  clock: lines(
    'w poludnie,do poludnia,przed poludniem,po poludniu,w samo poludnie,o polnocy,do polnocy,przed polnoca,kolo poludnia,do wieczora,do rana,z samego rana',
  ).concat(
    clockPrepositions.flatMap((before) =>
      hours
        .filter((hour) => !early.test(hour) || !['na', 'od', 'do', 'po'].includes(before))
        .flatMap((hour) => minutes.map((tail) => `${before} ${hour}${tail}`)),
    ),
    // An hour in digits, never a number word: "o 8", but "o dwa za dużo".
    Array.from({ length: 24 }, (_, hour) => [
      `o ${hour + 1}`,
      `miedzy ${hour + 1}`,
      `pomiedzy ${hour + 1}`,
    ]).flat(),
    hours.map((hour) => `o wpol do ${hour}`),
    hours.map((hour) => `wpol do ${hour}`),
    hours.map((hour) => `kwadrans po ${hour}`),
    hours.map((hour) => `za kwadrans ${hour}`),
    hours.map((hour) => `a ${hour}`).filter((phrase) => !/ (pierwsza|druga|trzecia|czwarta)$/.test(phrase)),
  ),
  clockAfter: lines('rano,wieczorem,po poludniu,przed poludniem,w nocy,najpozniej,zero zero,h'),
  clockBefore: lines(
    'godz,godzina,godzine,godzinie,godziny,o godzinie,o godz,do godziny,do godz,po godzinie,przed godzina,kolo godziny,okolo godziny,od godziny,na godzine,wpol do',
  ),
  ordinalEndings: spread('ego go tego szego giego ciego'),
  ordinals: days.filter((day) => !['pierwszego', 'drugiego'].includes(day)),
  before:
    lines(`za,za jakies,w ciagu,w przeciagu,w,do,maksymalnie,najpozniej za,najpozniej w ciagu,nie dluzej niz,w mniej niz,w niecale,w niecala,gora,w terminie,w terminie do,
    maksymalnie w ciagu,w ciagu najblizszych,w ciagu maksymalnie,w ciagu kolejnych,zajmie,potrwa,zajmuje,trwa,max,maks,do maksymalnie`),
  at: lines(`do,na,w,o,od,przed,po,kolo,okolo,miedzy,pomiedzy,we,najpozniej do,najpozniej w,najpozniej,juz,juz w,juz o,jeszcze,od razu,dopiero,dnia,z dnia,az do,
    nie pozniej niz do,nie pozniej niz,najdalej do,najdalej,rowno o,gdzies o`),
  articles: spread(
    'do na od przed po kolo okolo dnia piatek czwartek wtorek poniedzialek sobote srode niedziele',
  ),
};
