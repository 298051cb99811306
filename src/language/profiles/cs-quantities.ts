import type { QuantityWords } from '../profile.js';
import { spread } from './plain.js';

const lines = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

const numbers: Record<string, number> = {};
const valued: readonly (readonly [number, string])[] = [
  [0, 'nula nul nuly'],
  [1, 'jedna jeden jedno jednu jedne jednoho jednim jednou'],
  [2, 'dva dve dvou dvema'],
  [3, 'tri trech tremi trema'],
  [4, 'ctyri ctyr ctyrech ctyrmi styri styry ctyry'],
  [5, 'pet peti'],
  [6, 'sest sesti'],
  [7, 'sedm sedmi'],
  [8, 'osm osmi'],
  [9, 'devet deviti'],
  [10, 'deset deseti desiti'],
  [11, 'jedenact jedenacti'],
  [12, 'dvanact dvanacti tucet'],
  [13, 'trinact trinacti'],
  [14, 'ctrnact ctrnacti'],
  [15, 'patnact patnacti'],
  [16, 'sestnact sestnacti'],
  [17, 'sedmnact sedmnacti'],
  [18, 'osmnact osmnacti'],
  [19, 'devatenact devatenacti'],
  [20, 'dvacet dvaceti'],
  [30, 'tricet triceti'],
  [40, 'ctyricet ctyriceti'],
  [50, 'padesat padesati'],
  [60, 'sedesat sedesati'],
  [70, 'sedmdesat sedmdesati'],
  [80, 'osmdesat osmdesati'],
  [90, 'devadesat devadesati'],
  [100, 'sto sta stovka stovky set stech'],
  [500, 'petistovka petistovku petistovky'],
  [1000, 'tisic tisice tisici tisicovka tisicovku tisicovky'],
];
for (const [value, words] of valued) for (const word of spread(words)) numbers[word] = value;

const ones = spread('nula jeden dva tri ctyri pet sest sedm osm devet');
for (const [ten, word] of spread(
  'dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat',
).entries())
  for (const [one, before] of ones.entries())
    if (one > 0) numbers[`${before === 'jeden' ? 'jedna' : before}a${word}`] = 10 * (ten + 2) + one;

const weekdays =
  spread(`pondeli pondelek pondelka pondelku pondelkem utery uterek uterka uterku uterkem streda stredu stredy strede stredou ctvrtek ctvrtka ctvrtku ctvrtkem
  patek patku patkem sobota sobotu soboty sobote sobotou nedele nedeli nedelou po ut st ct pa so ne`).filter(
    (day) => day.length > 2,
  );
const masculine = (stems: string, ending: string): readonly string[] =>
  spread(stems).map((stem) => stem + ending);
const hours = 'jedn druh tret ctvrt pat sest sedm osm devat desat jedenact dvanact';
const days =
  'prvn druh tret ctvrt pat sest sedm osm devat desat jedenact dvanact trinact ctrnact patnact sestnact sedmnact osmnact devatenact dvacat tricat';

/** How clock, calendar and purse are spoken of in Czech. */
export const quantities: QuantityWords = {
  numbers,
  joiners: ['a'],
  vague: lines(
    'par,nekolik,asi,zhruba,priblizne,cca,cela,cele,cely,celou,celych,jeste,dalsi,dalsich,pristi,pristich,pristim,poslednich,nejpozdeji,maximalne,minimalne,nejvys,nejmene,aspon,alespon,tak,pul druheho,pul,kazdy,kazde,tech par,necele,necelych,skoro',
  ),
  qualifiers: lines(
    'pracovnich,pracovni,pracovnim,kalendarnich,kalendarni,celych,cele,dlouhych,dlouhe,az,nebo,a pul,plnych,dobrych,spolehlivych,dalsich,dalsi',
  ),
  units:
    spread(`sekunda sekundy sekund sekundu sekundach vterina vteriny vterin vterinu vterinach vterinek minuta minuty minut minutu minutach minutami minutka minutky minutek minutku
    hodina hodiny hodin hodinu hodinach hodinami hodinky hodinek hodinku hod h min den dny dni dnu dnech dnem dnum tyden tydny tydnu tydne tydnech tydnum mesic mesice mesicu mesici mesicich
    rok roky let roku lety lete vikend vikendy noc noci vecer vecery`),
  spans: lines(
    'pul hodiny,pul roku,pul dne,pulhodina,pulhodinu,pulhodiny,pulhodinky,pulhodinku,ctvrthodina,ctvrthodinu,ctvrthodiny,ctvrt hodiny,ctvrt hodinu,ctvrthodinku,hodinu,hodiny,hodinku,hodinky,hodinu a pul,pul druhe hodiny,pul druheho roku,tyden,tydne,mesic,mesice,minutu,minuty,minutku,den,dne,rok,vterinu,sekundu,cely den,celou noc,cely tyden,cele odpoledne,pulden,ctrnact dni,dni,dnu,hodin',
  ).filter((word) => !['dni', 'dnu', 'hodin', 'hodiny', 'den', 'rok'].includes(word)),
  currencies:
    spread(`korun koruny koruna korunu korunach korunami kc czk kacek kacka kacky eur euro eura euru tisic tisice halire haleru haler kil kilo litru litry litr
    dolaru dolary liber zlotych`),
  weekdays,
  months:
    spread(`leden ledna lednu lednem unor unora unoru unorem brezen brezna breznu breznem duben dubna dubnu dubnem kveten kvetna kvetnu kvetnem cerven cervna cervnu cervnem
    cervenec cervence cervenci cervencem srpen srpna srpnu srpnem zari rijen rijna rijnu rijnem listopad listopadu listopadem prosinec prosince prosinci prosincem`),
  days: lines(`dnes,dnesek,dnesku,dnesni den,zitra,zitrek,zitrka,zitrku,zitrejsek,pozitri,pozitrku,popozitri,vcera,predevcirem,pristi tyden,pristi mesic,pristiho tydne,pristim tydnu,
    tento tyden,tenhle tyden,tohoto tydne,v tydnu,konec tydne,konce tydne,koncem tydne,zacatkem tydne,zacatku tydne,zacatek tydne,konec mesice,konce mesice,koncem mesice,
    konec dne,konce dne,koncem dne,konce smeny,konce prazdnin,vikend,vikendu,o vikendu,po vikendu,dnesniho dne,zitrejsiho dne,jeste dnes,hned zitra,hned rano,po obede,po poledni,do rana,do vecera,do odpoledne,nasledujici den,druhy den,den predem`)
    .concat(
      masculine(
        'ctvrt pat sest sedm osm devat desat jedenact dvanact trinact ctrnact patnact sestnact sedmnact osmnact devatenact dvacat tricat',
        'eho',
      ),
    )
    .concat(
      weekdays.flatMap((day) =>
        ['pristi', 'tento', 'toto', 'tuto', 'tuhle', 'tohle', 'tenhle', 'nasledujici'].map(
          (near) => `${near} ${day}`,
        ),
      ),
    ),
  dayParts: lines(
    'rano,dopoledne,odpoledne,vecer,v noci,v poledne,na vecer,navecer,brzy rano,hned rano,po obede,pred polednem,pred obedem,do poledne,do vecera,nejpozdeji',
  ),
  clock: lines('poledne,pulnoc,pulnoci,polednem')
    .concat(masculine(hours, 'e').map((hour) => `pul ${hour.replace('trete', 'treti')}`))
    .concat(masculine(hours, 'e').map((hour) => `po ${hour.replace('trete', 'treti')} hodine`))
    .concat(masculine('druh ctvrt sest sedm osm devat desat jedenact dvanact', 'ou'))
    .concat(
      spread('jedne dvou tri ctyr peti sesti sedmi osmi deviti desiti deseti jedenacti dvanacti').map(
        (hour) => `do ${hour}`,
      ),
    )
    .concat(
      spread('jedne dvou tri ctyr peti sesti sedmi osmi deviti desiti deseti jedenacti dvanacti').map(
        (hour) => `od ${hour}`,
      ),
    )
    .concat(spread('paty sesty sedmy osmy devaty desaty').map((hour) => `kolem ${hour}`)),
  clockAfter: lines(
    'hodine,hodinou,rano,dopoledne,odpoledne,vecer,v noci,presne,hodin rano,hodin vecer,hodin odpoledne,hodin dopoledne',
  ),
  clockBefore: lines(
    'v,ve,presne v,presne ve,ctvrt na,tri ctvrte na,v ctvrt na,ve ctvrt na,ve tri ctvrte na,kolem pul',
  ),
  ordinalDot: true,
  ordinalEndings: [],
  ordinals: [...masculine(days.replace('prvn ', '').replace('tret ', ''), 'eho'), 'prvniho', 'tretiho'],
  before: lines(
    'za,do,behem,v prubehu,nejpozdeji do,nejdele do,maximalne do,nejpozdeji za,tak za,asi za,zhruba za,zhruba do,cca do,cca za,obvykle do,vetsinou do,uz za,hned za,po,po uplynuti',
  ),
  at: lines(
    'v,ve,do,od,na,pred,kolem,okolo,po,mezi,uz,uz v,uz ve,az,az do,az v,az ve,nejpozdeji,nejpozdeji do,nejpozdeji v,nejpozdeji ve,od,k,ke,behem,hned,hned v,hned ve,v prubehu,zhruba v,zhruba ve,tak v,tak ve,nekdy v,nekdy ve',
  ),
};
