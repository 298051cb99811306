import type { LanguageProfile } from '../profile.js';
import { lists } from './lv-lists.js';
import { quantities } from './lv-quantities.js';
import { contractions } from './lv-spelling.js';
import { substance } from './lv-substance.js';
import { spread } from './plain.js';

const lines = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);
const combine = (verbs: string, tails: string): readonly string[] =>
  lines(verbs).flatMap((verb) => lines(tails).map((tail) => `${verb} ${tail}`));

/** Latvian, with diacritics, without them, or with the doubled letters of chats. */
export const lv: LanguageProfile = {
  code: 'lv',
  ending: 2,
  contractions,
  clitics: [],
  contextual: [],
  numberEndings: spread('h st min sek d gb mb kg km cm mm l eur eiro gab e z v p'),
  negation: {
    words:
      spread(`ne nav nebija nebus nebutu nevis neviens neviena nevienu nevienam nevienai neviens nekas neko neka nekam nekad nekada nekadas nekads nekadu nekadi nekadus nekur bez
      nevar nevaru nevaram nevarat nevari nevares nevaresim nevaresu nevareja nevareju nevarejam nevaretu negribu negrib negribam negribat negribeja negrasos negrasamies
      nedomaju nedomajam netaisos netaisamies nedrikst nedrikstu nedrikstam nedrikstat nevajag nevajadzes nevajadzetu nevajadzeja nespeju nespejam nespej nepatik nezinu nezinam nezina nezinat
      neesmu neesam neesat nebiju nebijat nebijam nebusu nebusim nebusiet neesot nedabuju nesanemu nesanema nesanemt neprasu nevelos nevelamies nepiekritu neredzu neredzam netiek netika
      neatceros neapsolu negarante negarantejam nesolu nesolam neatlaus nelauj nedod nedos nedosim nedosu nedarisu nedarisim neticu neuzskatu neuzskatam diez`),
    idioms:
      lines(`nav par ko,nav brinums,nav nekads brinums,nav problemu,nav problemas,nav problema,nav nekadu problemu,ne tikai,ne velak ka,ne velak,ne vairak ka,ne vairak,ne mazak,ne ilgak ka,
      ne par ko,nekas traks,nekas briesmigs,nevar but,ja nav,ja ne,vai ne,vai nav,ne vien,nav svarigaka,nav svarigak,nekas nav svarigak,nekas nav svarigaks,nav nekas svarigaks,
      bez maksas,bez piemaksas,bez bazam,bez kavesanas,bez problemam,bez saubam,bez runas,bez steigas,bez jautajumiem,bez ta jau,ne centa,ne ta,ne kapeikas,nekas nav jamaksa,nekas nebus jamaksa,
      nemaz nerunajot,lai nebutu,lai nav,kamer nav,kamer nebus,kamer nebusu,lidz nebus,nav pienemami,nav pienemama,nav labi,nav normali,nav kartiba,nav pareizi,nav godigi,nav patikami,nav jauki,
      nezinu ka,nezinu ko,nav varda,nav vardu,nevaru iedomaties,nevaru vien,neviena cita,un neviens cits,neviens cits`),
    asking: spread(
      'nevar nevaru nevaram nevarat nevari nevaretu nebutu nav nevelaties negribat negribi nevelies nebus',
    ),
    stops: spread('bet tomer tacu jo ka lai kamer kad un ja tapec tadel toties savukart citadi tikai'),
    reach: 5,
  },
  hypothetical: {
    phrases:
      lines(`ja es butu,ja mes butu,ja jus butu,ja tu butu,ja vini butu,ja vins butu,ja vina butu,ja tas butu,ja man butu,ja mums butu,ja jums butu,ja butu,kaut es butu,kaut jus butu,kaut butu,
      it ka,ja vien butu,butu bijis,butu bijusi,butu varejis,butu varejusi,butu varejusi,iedomajieties ja,pienemsim ka,nez ka butu`),
    reach: 7,
  },
  reporting: {
    phrases: [
      ...combine(
        'vins,vina,vini,kolege,kolegis,kads,jusu kolege,jusu kolegis,kurjers,pardeveja,pardevejs,meistars,soferis,operatore,operators',
        'teica,teica ka,apgalvoja,solija,apsolija,pateica,rakstija,sacija,stastija,saka',
      ),
      ...lines(
        'jus teicat,jus rakstijat,jus solijat,jus apgalvojat,jus sakat,tu teici,man teica,mums teica,man pateica,man solija,man apsolija,mums solija,man apgalvoja,man stastija,jums teica,jums solija,it ka teica,esot teicis,esot teikusi',
      ),
    ],
    reach: 8,
  },
  questions: {
    starts: [
      'vai',
      ...combine(
        'kas,ko,kur,kad,kapec,ka,kads,kada,kadi,kadas,kadu,kurs,kura,kuru,cik,kam',
        'ir,bija,bus,jus,jusu,jums,tu,tev,man,es,mes,tas,ta,notika,noticis,notiek,var,varu,varam,varetu,sanaca,vainas,butu,tad,tur,te,vel,nozime,gan,numurs,ilgi,daudz,maksa,reizes,datuma,e,vards,uzvards,adrese',
      ),
      ...lines(
        'drikstu,drikstam,varbut jus varetu,varbut varat,ir vel,vel kaut kas,vel kas,kas par,cik ilgi,no kurienes,uz kurieni,uz kadu,ar kadu,ar kuru,uz kura,kura datuma',
      ),
    ],
    except: lines(
      'vai nu,ko lidz,kads prieks,kada laime,cik jauki,cik labi,cik zel,cik brinisk,cik patikami,kad bus laiks,kad bus iespeja,kad bus brivaks,kad bus mierigak,kad bus gatavs,kad bus gatava,kad bus zinams,kad bus skaidrs,kad bus pienacis,kad tas,cik atri,cik drizi,cik driz,cik ilgi vajadzes tik,ka jau,ka tad,kads kauns,kas jauks,ka tas bija',
    ),
  },
  fillers:
    spread(`labi nu tad tatad un bet ja ne a o ak ai oi au ei e em mhm hm hmm skaidrs tiesam protams ludzu re redziet klau klausieties zini zinat godigi vispar lieliski super
    sveiki labdien labrit labvakar sveicinati cau jauki teicami perfekti noteikti sapratu sapratam jap acumirkli mirkli tik vispirms visbeidzot beigas turklat piedodiet aha oho vot paga pagaidiet`),
  tails:
    spread(`ludzu paldies ja tad tagad sodien atkal vel vispar nu tacu labi ok kungs kundze jaunkundz mila milais draugs haha lol x xx laikam godigi gan beidzot
    d`),
  functionWords:
    spread(`un ir ka ar par no uz ja bet vai es jus tu mes vini vins vina vinas vinu vinam vinai viniem tas ta to tie tam tai tos tajas tiem taja man mums mani manis mans mana manu manai musu mus jusu
    jums tevi tev tavs tava tavu savu sava savas savai sevi sev kas ko kam kad kur kapec kads kada kadu kadas kadi kads kurs kura kuru kuri kuras kuram ne nav bus bija busu busim busiet butu but
    esmu esat esam esi bijis bijusi bijusas var varu varat varam vari varetu vareja varesim varesiet varesu loti ludzu paldies labdien labrit labvakar sveiki sveicinati jau tikai vel pie pec lidz pirms
    tad ari tagad sodien rit te tur seit so sis si sie sas saja sim sai gan jo lai caur bez kops pret starp zem virs pari del ap tacu tomer tatad tapec tadel jaunu neko nekas neviens nekad nekadu
    kaut kamer kopa tiesi gandriz pavisam viss visu visi visas visiem visa viens viena vienu divi divas pats pati pasi pasas pasu cits cita citu citi citas tads tada tadu tadi tadas sads sada sadi tik cik
    ka nu nezinu zinu zinat saprotu redzu vajag vajadzetu vajadzeja gribu gribetu gribeju drikst drikstu jabut janem jamaksa jagaida jaraksta jazvana labi slikti atkal vienmer reizi reizes reizem
    kungs kundze cienijama cienijamais godata godatais tulit uzreiz velak agrak driz joprojam diemzel protams varbut laikam it vispar talak atpakal prieksa ieksa ara projam lauka nost
    pasutijums pasutijumu pasutijuma rekins rekinu rekina naudu nauda naudas numurs numuru atvainojos piedodiet zel`),
  traits: [
    'ā',
    'ē',
    'ī',
    'ū',
    'ģ',
    'ķ',
    'ļ',
    'ņ',
    'š',
    'ž',
    'č',
    'ais',
    'iem',
    'as ',
    'is ',
    'us ',
    'ie',
    'ums',
    'šan',
    'āt',
    'jum',
  ],
  quantities,
  titles: spread('dr prof'),
  titlesAfter: spread('kungs kundze kungam kundzei kungu kundzi jaunkundze jaunkundzei kungi k-ze kdze kgs'),
  notNames:
    spread(`es jus jusu jums juso jusos tu tev tevi tavs tava tavu tavam tavai tavas mes mums musu mus man mani mans mana ja ne labi ludzu paldies labdien labrit labvakar sveiki sveicinati cau
    riga rigas riga rigai rigu latvija latvijas latvija jelgava jelgavas jelgava liepaja liepajas daugavpils valmiera valmieras ventspils cesis cesu ogre ogres jurmala jurmalas sigulda eiropa eiropas ptac vid pvn
    csdd omniva dpd smart id visa mastercard paypal swedbank citadele luminor seb bank iban pin sim wifi tv sms eur lv lvl ip pdf usb lte it ceturtdien piektdien ziemassvetki lieldienas jani janu
    dievs dievam dieva kungs kundze ak vai un bet nu tad tas ta kas ko kur kad cik ka tatad tagad sodien rit vakar viss visu visi godatais godata cienijamais cienijama dargais darga mila milais facebook
    google instagram whatsapp android iphone samsung apple windows tele2 lmt bite tet sadales tikls latvenergo rimi maxima elektrum ikea zara patreretaju consumer pateretaju tiesibu aizsardzibas centrs
    klientu apkalposanas centra dala serviss servisa atbalsts komanda`),
  greetings: lines(
    'labdien,labrit,labvakar,sveiki,sveiks,sveika,sveicinati,sveicinats,sveicinata,cau,cienijamais,cienijama,cienitais,cienita,godatais,godata,labdieninas,labritin,labritins,laipni ludzam,esiet sveicinati,cien,god',
  ),
  introductions: lines(
    'mani sauc,mans vards ir,mans vards,vards ir,es esmu,te,seit,ar cienu,ar sveicieniem,runa,sauc,esmu,cienot',
  ),
  abbreviations: spread(
    'piem utt u c t.i t nr plkst tel dr prof st gab lpp sk u.c u.tml utml t.sk pp min sek eur tukst milj apm god cien v.tml kv z iel dz gs n.p.k',
  ),
  speakers: {
    agent: spread(
      `operators operatore konsultants konsultante darbinieks darbiniece agents agente pardevejs pardeveja specialists specialiste atbalsts registratura kasieris kasiere administrators
      administratore apkalposana meistars tehnikis parstavis parstave bankas dispecers dispecere serviss registratore`,
    ),
    customer: spread(
      'klients kliente pircejs pirceja zvanitajs zvanitaja viesis lietotajs lietotaja abonents abonente pacients paciente pasazieris pasaziere apmekletajs apmekletaja',
    ),
    system: spread('sistema automats bots robots pazinojums'),
  },
  substance,
  lists,
};
