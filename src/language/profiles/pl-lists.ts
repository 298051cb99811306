import { vocatives } from './pl-names.js';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);
/** The endings that a stem takes: "wsciekl|y|a|i" → three words. */
const forms = (stems: string, endings: string): readonly string[] =>
  words(stems).flatMap((stem) =>
    words(endings.replaceAll(' ', ',')).map((ending) => stem + ending.replace('-', '')),
  );

const adjectives = forms(
  `wsciekl,wkurzon,zdenerwowan,rozczarowan,zawiedzion,zmartwion,zestresowan,zmeczon,rozzloszczon,poirytowan,zirytowan,oburzon,przerazon,przestraszon,
  zaniepokojon,zalaman,roztrzesion,sfrustrowan,zniecierpliwion,zaskoczon,zrozpaczon,zbulwersowan,rozgoryczon,zdezorientowan,wystraszon,wykonczon,bezradn,bezsiln,upokorzon,smutn`,
  'y a i e ego ej ym ych',
);

/** Word lists that Polish patterns may name with `@`. Entries are folded. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  called: vocatives,
  /** Endings of surnames, in the forms of address. */
  surname: words(
    '~ski,~ska,~cki,~cka,~dzki,~dzka,~wicz,~wiczu,~czyk,~czyku,~owa,~ewicz,~iak,~iaku,nowak,wrona,wojcik,mazur,krol,wilk,lis,kowal,dudek,baran',
  ),
  sir: words(
    'pan,pani,panstwo,pana,pania,panstwa,panu,panstwu,panie,panem,ty,ciebie,cie,ci,tobie,was,wam,was,wy',
  ),
  tosir: words('panu,pani,panstwu,ci,tobie,wam'),
  ofsir: words(
    'pana,pani,panstwa,twoj,twoja,twoje,twojej,twojego,panska,panski,panskie,panskiej,wasza,wasz,wasze,tej,ta,te',
  ),
  could:
    words(`moze pan,moze pani,moga panstwo,mozesz,mozecie,moglby pan,moglaby pani,mogliby panstwo,moglbys,moglabys,pan moze,pani moze,czy moglby pan,czy moglaby pani,
    moglby mi pan,moglaby mi pani,moze mi pan,moze mi pani,moglby pan mi,moglaby pani mi`),
  please: words(
    'prosze,poprosze,prosimy,prosilbym,prosilabym,bardzo prosze,uprzejmie prosze,poprosimy,prosil bym',
  ),
  intensifier:
    words(`bardzo,naprawde,ogromnie,strasznie,szczerze,najmocniej,serdecznie,goraco,okropnie,wyjatkowo,niezmiernie,niezwykle,tak,tak bardzo,jak najmocniej,
    cholernie,potwornie,piekielnie,calkowicie,zupelnie,absolutnie,w pelni,calym sercem,z calego serca,stokrotnie,pieknie,slicznie,bardzo bardzo,kompletnie,mega,mocno,gleboko,jak najbardziej,dosc,zwyczajnie`),
  feeling: adjectives.concat(
    words(`frustrujace,frustrujaca,denerwujace,denerwujaca,irytujace,irytujaca,stresujace,stresujaca,przykre,przykra,przykro,okropne,okropna,okropnie,straszne,straszna,strasznie,
    koszmarne,koszmar,koszmarnie,nerwy,nerwow,zlosc,zly,zla,zli,uciazliwe,uciazliwa,meczace,meczaca,wkurzajace,przerazajace,ciezkie,ciezka,ciezko,trudne,trudna,trudno,bolesne,bolesna,paskudne,paskudny,paskudna,
    dramat,fatalne,fatalna,fatalnie,upokarzajace,krepujace,szok,horror,uciazliwosc,wyczerpujace,dobijajace,zalamujace,niepokojace,niepokojaca,nieprzyjemne,nieprzyjemna,nieprzyjemnie`),
  ),
  emotion:
    words(`frustracja,frustracje,frustracji,zlosc,zlosci,zdenerwowanie,zdenerwowania,nerwy,nerwow,nerwami,rozczarowanie,rozczarowania,rozgoryczenie,rozgoryczenia,niepokoj,obawy,obaw,strach,strachu,stres,stresu,
    zal,zalu,irytacja,irytacje,irytacji,oburzenie,oburzenia,emocje,emocji,rozzalenie,niezadowolenie,niezadowolenia,przykrosc,przykrosci,gorycz,goryczy,zmeczenie,zmeczenia,bezsilnosc,uczucia,wzburzenie,wzburzenia`),
  trouble:
    words(`niedogodnosc,niedogodnosci,klopot,klopoty,klopotow,problem,problemy,problemow,opoznienie,opoznienia,balagan,zamieszanie,zamieszania,pomylke,pomylki,blad,bledy,bledu,nieporozumienie,nieporozumienia,
    sytuacje,sytuacja,sytuacji,trudnosci,utrudnienia,utrudnien,niedopatrzenie,niedopatrzenia,zwloke,zwloka,zwloki,nerwy,stres,wpadke,wpadki,wpadka,przykrosc,przykrosci,fatyge,nieprzyjemnosc,nieprzyjemnosci,usterke,usterki,
    czekanie,oczekiwanie,oczekiwania,kolejke,ton,slowa,zachowanie,kolege,kolezanke,brak,przestoj,halas,awarie`),
  remedy:
    words(`zwrot,zwrotu,zwrotem,wymiana,wymiane,wymiany,naprawa,naprawe,naprawy,rabat,rabatu,znizke,znizka,znizki,bon,bonu,voucher,vouchera,rekompensata,rekompensate,rekompensaty,odszkodowanie,odszkodowania,
    korekte,korekta,korekty,upust,zadoscuczynienie,nowy,nowa,nowe,nowego,nowej,zastepczy,zastepcza,zastepcze,zamiennik,pieniadze,kwote,kwota,kwoty,calosc,gratis,doplaty`),
  negative: words('nie,nigdy,nic,zaden,zadna,zadne,ani,nikt'),
  insult:
    words(`idiota,idioci,idiotka,idioto,debil,debile,debilu,kretyn,kretyni,kretynie,kretynka,glupek,glupki,glupku,glupia,glupi,glupcze,durny,durna,duren,durniu,tepak,tepaki,tepaku,matol,matoly,matole,baran,barany,baranie,
    oszust,oszusci,oszustka,oszustem,oszustami,zlodziej,zlodzieje,zlodziejka,zlodziejem,naciagacz,naciagacze,naciagaczy,naciagaczami,krzykacz,krzykacze,nieudacznik,nieudacznicy,nieudacznikow,nierob,nieroby,patalach,patalachy,pajac,pajace,pajacu,klaun,
    klauny,klamca,klamcy,klamczuch,smiec,smiecie,gamon,gamonie,gamoniu,ciemniak,ciemniaki,analfabeta,cham,chamy,chamie,chamstwo,prostak,prostaki,glab,glaby,ciolek,ciele,oferma,ofermo,grubas,grubasku,grubasie,babsztyl,partacz,partacze,fuszerka,
    bezmozg,bezmozgi,osiol,osly,osle,histeryczka,histeryczko,histeryk,banda zlodziei,banda oszustow,banda idiotow,banda nieudacznikow,cwaniak,cwaniaki,dziad,dziady,dziadostwo,ulom,jelop,jelopie,glabie,maruda,marudo,pieniacz,pieniaczka,pieniaczu`),
  swear:
    words(`cholera,cholery,cholere,cholerny,cholerna,cholerne,kurde,kurcze pieczone,kurwa,kurwy,kurwe,do diabla,do licha,szlag,szlag trafi,pieprzony,pieprzona,pieprzone,gowno,gowna,gowniany,gowniane,dupa,dupe,dupy,dupie,w dupie,
    jasny gwint,psiakrew,pierdole,pierdolony,pierdolona,zajebany,zasrany,zasrana,zasrane,chuj,chuja,chujowa,chujowy,chujowo,do chuja,jebany,jebana,jebane,spierdalaj,spadaj,wypchajcie,wal sie,do jasnej anielki,do ciezkiej`),
  case: words(`zamowienie,zamowienia,zamowieniu,konto,konta,koncie,rachunek,rachunku,rachunki,faktura,fakture,faktury,umowa,umowe,umowy,sprawa,sprawe,sprawy,akta,paczka,paczke,paczki,przesylka,przesylke,przesylki,dostawa,
    dostawe,dostawy,polisa,polise,polisy,rezerwacja,rezerwacje,rezerwacji,zgloszenie,zgloszenia,zlecenie,zlecenia,karta,karte,karty,karcie,historia,historie,historii,transakcja,transakcje,transakcji,platnosc,platnosci,wplata,
    wplate,wplaty,przelew,przelewu,reklamacja,reklamacje,reklamacji,system,systemie,systemu,dokumenty,dokumentacje,dokumentach,wniosek,wniosku,pozycje,bilingi,billing,biling,stan,stany,stanie,magazyn,magazynie,grafik,zapis,zapisy,profil,subskrypcja,subskrypcje,
    subskrypcji,abonament,dane,status,sledzenie,teczke,kartoteke,kartotece,protokol,wyciag,list przewozowy,rejestr,rejestrze,bazie,baze,zeszyt,zeszycie,log,logi,logach,wydruk,plan,komputerze,komputer`),
  look: words(`sprawdzam,sprawdze,sprawdzmy,sprawdzimy,sprawdzilem,sprawdzilam,sprawdzilismy,patrze,popatrze,spojrze,spogladam,zerkam,zerkne,zerknelam,zerknalem,przegladam,przejrze,przejrzalem,przejrzalam,przejrzelismy,otwieram,otworze,otworzylem,otworzylam,
    zagladam,zajrze,zajrzalem,zajrzalam,szukam,poszukam,wyszukuje,wyszukam,odnajduje,odnalazlem,odnalazlam,znalazlem,znalazlam,weryfikuje,analizuje,przeanalizuje,przeanalizowalem,przeanalizowalam,obejrze,ogladam,wchodze,wejde,przeczytalem,przeczytalam,przesledze,przesledzilem`),
  contact:
    words(`zadzwonie,oddzwonie,zadzwonimy,oddzwonimy,przedzwonie,zatelefonuje,zatelefonujemy,dryndne,przekrece,napisze,odpisze,odezwe sie,napiszemy,odpiszemy,odezwiemy sie,skontaktuje sie,skontaktujemy sie,dam znac,damy znac,powiadomie,powiadomimy,
    poinformuje,poinformujemy,zawiadomie,zawiadomimy,wysle wiadomosc,wysle maila,wysle sms,wysle smsa,puszcze smsa,puszcze sms,wyslemy maila,wyslemy wiadomosc,wyslemy sms,przekaze informacje,zamelduje,zdam relacje,potwierdze mailem,potwierdze telefonicznie`),
  boss: words(`kierownik,kierownika,kierownikiem,kierowniczka,kierowniczke,kierowniczka,kierownictwo,kierownictwem,kierownictwa,przelozony,przelozonego,przelozonym,przelozona,przelozonej,szef,szefa,szefem,szefowa,szefowej,szefostwo,menedzer,menedzera,menedzerem,
    menadzer,menadzera,menadzerem,manager,managera,managerem,managerka,dyrektor,dyrektora,dyrektorem,dyrektorka,dyrektorke,dyrekcja,dyrekcje,dyrekcji,wlasciciel,wlasciciela,wlascicielem,wlascicielka,prezes,prezesa,prezesem,zwierzchnik,zwierzchnika,
    zwierzchnikiem,brygadzista,lider,lidera,liderem,kierownik zmiany,kierownika zmiany,naczelnik,naczelnika,naczelnikiem,ordynator,ordynatora`),
  positive:
    words(`dobry,dobrego,dobra,dobrej,dobre,mily,milego,mila,milej,milych,udany,udanego,udanej,udanych,spokojny,spokojnego,spokojnej,spokojnych,piekny,pieknego,pieknej,pieknych,cudowny,cudownego,cudownej,wspanialy,wspanialego,wspanialej,
    przyjemny,przyjemnego,przyjemnej,sloneczny,slonecznego,slonecznej,wesolych,szczesliwej,smacznego,smacznej,bezpiecznej,szerokiej,owocnego,lekkiego,radosnego,radosnych,zdrowych,pogodnych,pogodnego,super,fajnego,fajnej,fajnych`),
};
