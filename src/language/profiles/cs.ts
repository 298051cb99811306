import type { LanguageProfile } from '../profile.js';
import { lists } from './cs-lists.js';
import { vocatives } from './cs-names.js';
import { quantities } from './cs-quantities.js';
import { contractions } from './cs-spelling.js';
import { substance } from './cs-substance.js';
import { spread } from './plain.js';

const lines = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/** Verbs that deny by their first syllable. */
const deniedVerbs =
  spread(`neni nejsem nejsi nejsme nejste nejsou nebyl nebyla nebylo nebyli nebyly nebudu nebudes nebude nebudeme nebudete nebudou nemam nemas nema nemame nemate nemaji nemel nemela nemelo nemeli
  nemuzu nemuzes nemuze nemuzeme nemuzete nemuzou nemohl nemohla nemohlo nemohli nechci nechces nechce nechceme nechcete nechteji nechtel nechtela nechteli nelze nejde nejdou neslo nesmi nesmim nesmime nesmite
  nepotrebuji nepotrebuju nepotrebujeme nepotrebujete nehodlam nehodlame neumim neumime nevim nevime nevidim nevidime nedelame nedelam neda nedam nedame nedovoli nedovoluje netreba nemusim nemusime
  nebych nebychom neslibuji neslibuju neslibim neslibujeme nedostal nedostala nedostali nikdo nestihneme nestihnu`).filter(
    (word) => word !== 'nikdo',
  );

/** Czech, as written and as spoken (obecná čeština). */
export const cs: LanguageProfile = {
  code: 'cs',
  ending: 2,
  contractions,
  clitics: [],
  contextual: [],
  numberEndings: spread(
    'h hod min kc czk eur e ks x gb mb kg m cm km l dni dnu let letech denni hodin minut te ti mi',
  ),
  negation: {
    words: [
      ...spread(
        'ne ani nikdy nikdo nic zadny zadna zadne zadneho zadnou zadnym zadnych nikoli nikoliv bez sotva odmitam odmitame',
      ),
      ...deniedVerbs,
    ],
    idioms:
      lines(`neni divu,zadny problem,zadny stres,zadne strachy,zadna vec,neni problem,neni za co,neni zac,nic se nedeje,ne jen,nejen,ne ze bych,ne proto,neni vam co vycitat,nemate se za co,
      nemuzu uverit,nemuzu nez,nemuzeme nez,nemuzu si ani predstavit,neni nic dulezitejsiho,nic neni dulezitejsi,nic pro nas neni,nic neni,nikdo vam nema,bez problemu,bez obav,bez starosti,bez prodleni,bez odkladu,bez poplatku,
      bez doplatku,bez debat,bez ohledu,nic za to,ani korunu,ani vterinu,ani vterinu,ani minutu,nebojte,nevahejte,neni v poradku,neni to v poradku,neni spravne,nebylo spravne,neni fer,nebylo fer,neni hezke,nebylo hezke,nebylo ode me,
      nebylo od nas,ne ze,nebude to trvat,nebudu vas zdrzovat,nebude vadit,nemelo se stat,nemelo se to stat,to se nemelo,nemelo by se,nemel jsem,nemela jsem,nemeli jsme,nemelo,nema chybu,neni pozde,nejsem robot,nikdo by,nikdo by nemel,ani omylem,
      nebyl ode me,nebyla ode me,nic jineho nez,nedam pokoj,ani se nedivim,nejsou v poradku,nic mensiho,nejde jen,nejde o`),
    asking: deniedVerbs,
    stops: spread(
      'ale vsak avsak jenze nicmene protoze a kdyz jakmile dokud nebo anebo az ze aby nez takze proto jestli pokud ackoliv i tak jen jenom pouze',
    ),
    reach: 5,
  },
  hypothetical: {
    phrases: lines(
      'kdybych byl,kdybych byla,kdybychom byli,kdybych mel,kdybych mela,kdybychom meli,kdyby se byl,kdyby bylo,kdyby nam byl,jako kdyby,jako by,jako bych,jako byste,jako bychom,byl bych se,byla bych se,byli bychom se,bylo by se,predstavte si ze,kdybyste byl,kdybyste byla,kdybyste byli,kdybyste mel,kdybyste mela',
    ),
    reach: 8,
  },
  reporting: {
    phrases:
      lines(`rekl jste,rekla jste,rekli jste,rikal jste,rikala jste,rikali jste,psal jste,psala jste,psali jste,tvrdil jste,tvrdila jste,tvrdili jste,slibil jste,slibila jste,slibili jste,rekl mi,rekla mi,rekli mi,rikal mi,rikala mi,rikali mi,psal mi,
      psala mi,psali mi,tvrdil mi,tvrdila mi,tvrdili mi,slibil mi,slibila mi,slibili mi,pry,prej,bylo mi receno,kolega rikal,kolegyne rikala,kolega rekl,kolegyne rekla,rekl vam,rekla vam,rekli vam,kolega vam rekl,kolegyne vam rekla,jste mi rekl,jste mi rekla,jste mi rekli,jste mi rikal,
      jste mi rikala,jste mi rikali,jste mi slibil,jste mi slibila,jste mi slibili,jste rikal,jste rikala,jste slibil,jste slibili,jste psali,jste tvrdil,jste tvrdili,kolega mi rekl,kolegyne mi rekla,ridic rekl,ridic mi rekl,vas kolega,vase kolegyne`),
    reach: 8,
  },
  questions: {
    starts:
      lines(`muzete mi,muzete nam,muzes mi,mohl byste,mohla byste,mohli byste,mohl bys,mohla bys,mohl bych,mohla bych,mohli bychom,muzu vas,muzu se,muzu vam jeste,muzu pro vas jeste,jaky je,jake je,jaka je,jaka jsou,jake mate,jaky mate,jakou mate,na jake jmeno,na jaky,na jakou,z jake,
      pod jakym,kolik je,kolik jste,kolik mate,kolik vam,kolik to,kdy jste,kdy vam,kdy se,kdy to,kdy presne,kdy bude,kdy dorazi,kde je,kde jste,kde mam,kde se,odkud,odkdy,proc,co se stalo,co se deje,co se s tim,co presne,co potrebujete,co pro vas,co ted,co mam,co znamena,co to znamena,co je to,
      jak se jmenujete,jak se jmenuje,jak dlouho,jak to ze,jak to myslite,jak jako,jak dlouho,je mozne,bylo by mozne,slo by,nevadilo by,nevadi vam,chcete,chtel byste,chtela byste,chtel bys,chcete abych,souhlasite,vyhovuje vam,vyhovuje ti,hodi se vam,hodilo by se,jste s tim,nechcete,nemate,nemohl byste,
      nemohla byste,nemohli byste,vratite mi,vymenite,dostanu,kdo je,kdo mi,kdo to,ktery z,ktera z,ktere z,kteryho,s cim vam,cim vam,cim muzu,cim vam muzu,mate u sebe,mate po ruce,mate jeste,mate uctenku,mate cislo,zkousel jste,zkousela jste,zkousel jsi,zkousela jsi,vidite tam,sviti,blika,bude vam,muzeme se,muzeme to tak,smim,smel bych,
      smela bych,dovolite,dovolil byste,plati to,sedi to,vi se,budete chtit,prejete si,v kolik,na kdy,od kdy,komu`),
    except: lines(
      'jak chcete,kolik jen,co se tyce,jak dlouho to,proc ne,chcete li,chcete-li,jak jsem,proc taky ne,co je to za ostudu',
    ),
  },
  fillers:
    spread(`tak no a ano ne jasne jasny dobre dobra ok jiste aha hm hmm ehm eh e jeje tedy takze ale prosim vas hele podivejte podivej koukejte poslyste vite vidite super parada fajn vyborne skvele
    urcite samozrejme ach jaj jejda jejej achjo och uf tyjo tyjo jezis jezisi jezismarja proboha propana paneboze nejdriv nejprve potom pak nakonec jeste opravdu fakt vazne uprimne dobry den rano vecer zdravim ahoj cau diky dekuji rozumim chapu i nu inu takhle mimochodem
    kazdopadne zkratka proste vlastne navic predevsim hlavne rozhodne ovsem cili jo zase znovu take ted`),
  tails: spread(
    'prosim diky dekuji pane pani slecno ted hned ano ne lol haha he moc pekne take tady tu zase znovu predem zatim no ok xd jo vas vam opravdu fakt vazne',
  ),
  functionWords:
    spread(`v ve s se si je to ze z do na jsem jsi jste jsme jsou byl byla bylo byli byly bude budu budes budeme budete budou bych bys by bychom byste za o po pro pri ale jak co kdy kde kam kdo proc
    ktery ktera ktere ktereho kterou kterym kterych ktery kteri ten ta te toho tomu tom tim tou ti ty tech tem temi tohle tenhle tahle tento tato tuto tuhle tomhle takhle tak uz jen jenom jeste velmi prosim dekuji dobry den mam mas ma mame mate maji muzu muzes muze muzeme muzete muzou
    neni nejsem nejsme nejste nejsou nebyl nebyla nebylo nemam nemame nemate nemuzu nemuzeme nemuzete nemuze nebude nebudu nebudeme nechci nevim nebo anebo kdyz kdyby kdybych aby abych abyste abychom pokud jestli protoze takze vas vam vami vase vasi vaseho vasim vasich vasem muj moje mou meho mem nas nam nami nase nasi naseho
    nasem me mi mne mnou ja my vy on ona oni ono jeho jej ji jim jich nich nim ni nej ji od ze pres pod nad mezi bez u k ke ku i a ani pan pani pane panu slecno tady tu zde tam sem take dnes zitra vcera ted hned potom pak pokazde nic nikdo nikdy neco nekdo nekde nekdy nejak nejaky nejakou nejake
    vsechno vse vsichni vsech vsem cely celou cele kazdy kazdou svuj svou sve svem svych sam sama sami jiny jinou jine jineho moc hodne malo vic vice mene dost docela asi snad mozna prave jako nez dokud jakmile vsak vzdyt prece tedy vlastne proste porad stale uplne urcite opravdu fakt vazne
    no ano ne aha dobre chci chcete chceme chtel chtela mel mela meli rekl rekla rekli vim vite vime necham prislo prisel prisla poslal poslala dal dalsi jde jdu jdeme deje jaky jaka jake jakou jakeho cim cemu cem kolik tolik neho nemu prod`),
  traits: [
    'e',
    'r',
    'u',
    'c',
    's',
    'z',
    'y',
    'a',
    'i',
    'e',
    't',
    'd',
    'n',
    'ou',
    'ch',
    'je',
    'pro',
    'js',
    'ej',
    'im',
    'ske',
  ],
  quantities,
  titles: spread(
    'pan pane panu panem pana pani slecna slecno slecnu dr doktore doktorko mgr ing prof inzenyre magistro',
  ),
  vocatives,
  notNames:
    spread(`ja vy vas vam vami vase vasi vaseho vasim vasich vasem vasemu vasi ty tebe tobe tvuj tvoje tve ti te my nas nam nase sms id pin psc dic ico usa eu uk cr tv wifi kc czk eur qr pdf mms imei iban vin lcd led usb hdmi ctu coi uoou dpd ppl ceska ceske ceskou posta poste posty postou posta praha praze prahy brno brne brna ostrava
    pondeli utery streda stredu ctvrtek patek sobota nedele leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec vanoce vanoc vanocich velikonoce facebook google windows android iphone samsung apple word excel teams booking visa visy mastercard paypal zasilkovna zasilkovny zasilkovne balikovna alza
    dobry dobre den rano vecer ahoj cau zdravim diky dekuji prosim ano ne ale jezis jezisi boze paneboze buh buhvi na shledanou vazeny vazena vazeni mily mila zakaznik zakaznice zakaznicky zakaznicka servis pece podpora technik linka bankovni idcko a i v s z k o u`),
  greetings: lines(
    'dobry den,dobre rano,dobre odpoledne,dobry vecer,krasny den,hezky den,krasne odpoledne,hezke odpoledne,krasne rano,pekny den,pekne rano,zdravim,zdravim vas,ahoj,cau,nazdar,vitejte,vitam,vitam vas,vitame vas,vazeny pane,vazena pani,vazena slecno,vazeny,vazena,mily,mila,mily pane,mila pani,dobre ranko,dobry,hezky vecer,krasny vecer,pekny vecer,ruku libam',
  ),
  introductions: lines(
    'jmenuji se,jmenuju se,jmeno je,moje jmeno je,na jmeno,jsem,tady,u telefonu,s pozdravem,zdravi,s uctou,s pratelskym pozdravem,preji hezky den,dekuji,diky,zdravim,hezky den,prijmeni je',
  ),
  abbreviations: spread(
    'napr atd apod tzn tj c ul dr mgr ing hod tel prof str mj resp pozn cca kc s.r.o a.s max judr mudr phdr rndr sv popr event obj rc cj',
  ),
  speakers: {
    agent: spread(
      'operator operatorka konzultant konzultantka poradce poradkyne pracovnik pracovnice prodavac prodavacka obsluha agent agentka recepce recepcni technik podpora zamestnanec zamestnankyne asistent asistentka dispecer dispecerka specialista specialistka linka helpdesk',
    ),
    customer: spread(
      'zakaznik zakaznice klient klientka volajici kupujici host uzivatel uzivatelka pacient pacientka cestujici ucastnik odberatel tazatel',
    ),
    system: spread('system automat bot chatbot robot hlasenka'),
  },
  substance,
  lists,
};
