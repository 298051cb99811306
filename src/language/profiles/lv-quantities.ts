import type { QuantityWords } from '../profile.js';
import { spread } from './plain.js';

const lines = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);
const inflect = (stems: string, endings: string): readonly string[] =>
  spread(stems).flatMap((stem) => endings.split(',').map((ending) => stem + ending));

const numbers: Record<string, number> = {};
const count = (value: number, words: readonly string[]): void => {
  for (const word of words) numbers[word] = value;
};
count(0, spread('nulle nulles nullei nulli'));
count(1, spread('viens viena vienu vienam vienas'));
count(1.5, spread('pusotra pusotru pusotras pusotram pusotrs'));
count(2, spread('divi divas divu diviem divam divus abas'));
count(3, spread('tris triju trim trijiem trijam'));
for (const [index, stem] of spread('cetr piec ses septin aston devin').entries())
  count(index + 4, inflect(stem, 'i,as,u,iem,am,us'));
const teens = spread('vien div tris cetr piec ses septin aston devin');
for (const [index, stem] of teens.entries()) {
  count(index + 11, inflect(`${stem}padsmit`, ',u,iem,am'));
  if (index > 0) count(10 * (index + 1), inflect(`${stem}desmit`, ',u,iem,am'));
}
count(10, spread('desmit desmiti desmitu desmitiem desmitas'));
count(12, spread('ducis duci'));
count(100, spread('simts simti simtu simt simtiem simtus simta'));
count(1000, spread('tukstotis tukstosi tukstosu tukstos tukstosiem tukstosus tukstoti'));

const hours = spread('vien div trij cetr piec ses septin aston devin desmit vienpadsmit divpadsmit');
const at = hours.flatMap((hour) => [`${hour}os`, `pus${hour}os`]);
const dative = hours.map((hour) => `${hour}iem`);
const days = spread('pirmdien otrdien tresdien ceturtdien piektdien sestdien svetdien');
const ordinalStems = `pirm otr tres ceturt piekt sest septit astot devit desmit vienpadsmit divpadsmit trispadsmit cetrpadsmit piecpadsmit
  sespadsmit septinpadsmit astonpadsmit devinpadsmit divdesmit trisdesmit`;

/** How Latvian speaks of numbers, clocks, calendars and money. */
export const quantities: QuantityWords = {
  numbers,
  joiners: ['un'],
  vague:
    lines(`dazas,dazu,dazam,dazi,daziem,dazus,paris,paru,vairakas,vairaku,vairakam,apmeram,aptuveni,kadas,kadu,kadam,nepilnas,nepilnu,ne vairak ka,ne ilgak ka,
    vel,vismaz,lidz,gandriz,krietnas,tuvako,tuvakas,tuvakajas,nakamo,nakamas,vesela,veselas,veselu,visu,visas,katru,pus`),
  qualifiers: lines(
    'darba,kalendaro,kalendaras,kalendara,pilnas,pilnu,garas,garu,veselas,veselu,lidz,vai,ar pusi,un pus',
  ),
  units: [
    ...inflect('sekund minut stund dien darbdien nedel brivdien', 'e,es,ei,u,em,i,a,as,ai,am'),
    ...spread(`sekunzu minusu diennakts diennaktis diennaksu diennaktim nakts naktis naksu naktim menesis menesi menesa menesu menesiem menesus menesim gads
      gada gadu gadi gadiem gadus gadam pusgadu pusgada pusgads h st min sek d men dn stundinu stundinas minutites minutisu minutem stundinam dieninas dieninam`),
  ],
  spans: lines(
    'pusstundu,pusstunda,pusstundas,pusstundai,stundu,pusminuti,pusdienu,pusgadu,diennakti,nedelu,menesi,gadu,visu dienu,visu nakti,visu nedelu,ceturtdalstundu,pusotru stundu,stundas,dienam,nedelam,menesiem,gadiem,stundam',
  ),
  currencies: spread('eiro euro eur eiriku centi centus centu centiem cents lati latu latus dolari dolaru'),
  weekdays: days.flatMap((day) => [
    ...['', 'a', 'as', 'ai', 'u', 'am', 'os'].map((ending) => day + ending),
    `nakam${day}`,
    `so${day}`,
    `nak${day}`,
    `nakam${day}as`,
    `nakam${day}u`,
    `nakam${day}ai`,
  ]),
  months: [
    ...inflect('janvar februar april septembr oktobr novembr decembr', 'is,a,i,im'),
    ...inflect('jun jul', 'ijs,ija,iju,ijam'),
    ...spread(
      'marts marta martu martam maijs maija maiju maijam augusts augusta augustu augustam datums datuma datumam datumu',
    ),
  ],
  days: lines(`sodien,rit,vakar,aizvakar,parit,sovakar,sorit,sonakt,ritvakar,vakarvakara,ritdien,ritdienas,ritdienai,ritdienu,sodienas,sonedel,somenes,nakamnedel,naksnedel,
    nakammenes,nakamgad,sogad,saja nedela,nakamaja nedela,nakamo nedelu,nakamas nedelas,saja menesi,nakamaja menesi,nakama menesa,nedelas nogale,nedelas nogali,nedelas vidu,
    nedelas sakuma,nedelas beigas,nedelas beigam,menesa beigas,menesa beigam,menesa sakuma,dienas beigas,dienas beigam,darba dienas beigam,darbdienas beigam,
    darba dienas beigas,sodienas laika,dienas laika,nedelas laika,menesa laika,stundas laika,diennakts laika,pusstundas laika,minutes laika,ritrit,rit no rita,rit pat,sodien pat,vel sodien,
    jau rit,jau sodien,nakamaja diena,nakamaja rita,tas pasas dienas laika,ta pasa diena,sopecpusdien,pecrit`),
  dayParts: lines(
    `no rita,rita,vakara,pecpusdiena,pec pusdienam,pirms pusdienam,lidz pusdienlaikam,ap pusdienlaiku,pusdienlaika,nakti,no pasa rita,agri no rita,lidz vakaram,velakais,dienas vidu,uz vakaru`,
  ),
  clock: [
    ...at,
    ...lines('pusdienlaika,pusdienlaikam,pusdienlaiku,pusnakti,pusnaktij,pusdienas,vakaram,ritam'),
    ...dative.flatMap((hour) => [`lidz ${hour}`, `ap ${hour}`, `pirms ${hour}`]),
    ...dative.flatMap((from) => dative.map((to) => `no ${from} lidz ${to}`)),
  ],
  clockAfter: lines('no rita,vakara,rita,pecpusdiena,nakti,lidz vakaram,plkst,h,velakais,sodien,rit'),
  clockBefore: lines('plkst,pulksten,pulkst,pulkstenis,bez desmit,bez piecam,desmit pari,piecas pari'),
  ordinalEndings: spread('ais aja jam ajam ajai o a'),
  ordinals: inflect(ordinalStems, 'ais,a,aja,o,am,ajam,ajai,as,ajos'),
  ordinalDot: true,
  within: ['laika', 'robezas', 'ietvaros'],
  before: lines(
    'pec,ik pec,jau pec,ne velak ka pec,apmeram pec,kaut kur pec,tikai pec,lidz pat,uz,aptuveni pec,lidz',
  ),
  at: lines(
    'lidz,no,pec,pirms,ap,uz,kops,jau,lidz pat,ne velak ka,ne velak ka lidz,velakais,velakais lidz,tiesi,apmeram,jau no,jau kops,vai nu,tikai,vel',
  ),
};
