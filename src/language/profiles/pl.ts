import type { LanguageProfile } from '../profile.js';
import { lists } from './pl-lists.js';
import { vocatives } from './pl-names.js';
import { quantities } from './pl-quantities.js';
import { contractions } from './pl-spelling.js';
import { substance } from './pl-substance.js';
import { plainProfile, spread } from './plain.js';

const lines = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/** Polish: everything folded, so that words typed with and without diacritics are the same. */
export const pl: LanguageProfile = {
  ...plainProfile,
  code: 'pl',
  ending: 2,
  contractions,
  numberEndings: spread('zl pln gr h godz min mins dni tyg mies r rok x k tys szt gb mb kg eur'),
  negation: {
    words: spread(
      'nie nigdy ani nic nikt nikogo nikomu niczego zaden zadna zadne zadnego zadnej zadnych bynajmniej',
    ),
    idioms:
      lines(`nic dziwnego,nic nie szkodzi,nic sie nie stalo,nie ma sprawy,nie ma problemu,nie ma za co,nie szkodzi,nie dziwie sie,nie dziwie,
      nie dziwi,nie dziwi mnie,nie tylko,nie pozniej niz,nie dluzej niz,nie wiecej niz,nie ma watpliwosci,nie ulega watpliwosci,nie martw,
      nie martwic,nie moge sie doczekac,nie do wiary,nie do pomyslenia,nie do przyjecia,nie ma na co czekac,nie ma o czym mowic,
      nie tak powinno,nie tak mialo,nie powinno,nie powinna,nie powinien,nie powinny,nie powinnismy,nie bylo w porzadku,nie jest w porzadku,
      nie w porzadku,nie fair,nie odpuszcze,nie zostawie,nie popuszcze,nie wypuszcze,nie umiem powiedziec jak,nie wiem jak,nie ma potrzeby,
      nie zapominam,nie zapomne,nie ukrywam,nie ma to jak,nie lada,nie byle,co nie,czy nie,albo nie,nic wazniejszego,nie mam watpliwosci,
      nie ma zadnych watpliwosci,nie zwlekajac,nie zwlekam,ani troche sie nie dziwie,wcale sie nie dziwie,zaden problem,no nie,o nie,oj nie,
      nie do uwierzenia,nigdy wiecej,ani grosza,ani zlotowki,nic to nie kosztuje,nie musi,nie musisz,nie musza,nie trzeba,nie ma strachu`),
    stops: spread('ale lecz jednak bo poniewaz tylko natomiast zatem wiec az dopoki i oraz a'),
    asking: ['nie'],
    reach: 5,
  },
  hypothetical: {
    phrases:
      lines(`gdyby,gdybym,gdybysmy,gdybys,gdybyscie,jakby,jakbym,jakbys,jakbysmy,jakbyscie,oby,zeby tylko,gdyby tylko,powinien byl,
      mogl byl,udajmy ze,zalozmy ze,bylbym,bylabym,bylibysmy`),
    reach: 8,
  },
  reporting: {
    phrases: ['ze', 'zeby', 'aby', 'iz'].flatMap((that) =>
      lines(`mowil,mowila,mowili,powiedzial,powiedziala,powiedzieli,mowiliscie,powiedzieliscie,mowiono mi,powiedziano mi,
      uslyszalem,uslyszalam,twierdzi,twierdzil,twierdzila,twierdza,twierdziliscie,napisal,napisala,napisali,napisaliscie,pisal,pisala,
      pisaliscie,kazal,kazala,kazano mi,obiecal,obiecala,obiecali,obiecaliscie,obiecano mi,zapewnial,zapewniala,zapewniano mnie,
      zapewnialiscie,mowi kolega,kolega mowil,kolezanka mowila,powiedzial pan,powiedziala pani,mowil pan,mowila pani`).map(
        (verb) => `${verb} ${that}`,
      ),
    ),
    reach: 8,
  },
  questions: {
    starts:
      lines(`czy,czyz,co sie,co to,co jest,co bylo,co dokladnie,co wlasciwie,co konkretnie,co teraz,co dalej,co mam,co pan,co pani,co panu,
      co panstwo,co wolisz,co robimy,co powiesz,co ty,co wy,co on,co znaczy,co oznacza,kiedy,gdzie,skad,dokad,dlaczego,czemu,po co,ile,ilu,o ktorej,
      na ktora,od kiedy,do kiedy,od jak dawna,jak dlugo,jak czesto,jak to,jak sie,jak moge,jak mam,jak mozna,jaki,jaka,
      jakie,jakiego,jakiej,jakim,jakich,w jaki,w jakim,w jakiej,na jaki,na jakie,na jaka,na jakim,z jakiego,z jakiej,pod jakim,o jaki,o jaka,ktory,
      ktora,ktore,ktorego,ktorej,w ktorym,w ktorej,na ktory,na ktorym,z ktorego,kto,komu,kogo,z kim,czyj,czyja,czyje,na czyje,a co z,
      masz moze,moglby,moglaby,moglbys,moglabys,mogliby,moge prosic,moge poprosic,
      poda pan,poda pani,podasz,woli pan,woli pani,wolisz,pasuje panu,pasuje pani,pasuje ci,odpowiada panu,odpowiada pani,
      pamieta pan,pamieta pani,pamietasz,jest szansa,jest mozliwosc,oddacie,wymienicie,zwrocicie,mozna prosic`),
    except:
      lines(`kiedy tylko,jak najszybciej,jak najbardziej,jak tylko,jak sie pan,co do,co najmniej,co wiecej,co prawda,kto wie,ile sil,gdzie indziej,
      co za,moze pan byc,moze pani byc,moze pan odetchnac,moze pan liczyc,moze pani liczyc,jak pan woli,jak pani woli,jak panu wygodniej,jak pani wygodniej,co pan powie,
      jak pan widzi,jak pani widzi,jak panstwo widza,kiedy pan wroci,ktory to juz,czym predzej,moze pan wybrac,moze pani wybrac,jak pan uwaza,jak pani uwaza`),
  },
  fillers:
    spread(`okej ok no dobrze dobra to a i o oj ach och ah eh eee yyy ee hmm hm aha tak nie wiec zatem ale jasne oczywiscie prosze juz
    teraz super swietnie doskonale pieknie slicznie wlasnie otoz rozumiem racja naprawde szczerze jeszcze oraz ok spoko git hej czesc witam
    moment momencik chwileczke chwile sekunde sekundka wow kurcze ojej rany jejku aj ej wreszcie poza rowniez takze dodatkowo ponadto niestety`),
  tails:
    spread(`prosze dziekuje dzieki pan pani panie panu panstwo panstwa pana pania teraz dzisiaj dzis juz tak nie dobrze ok okej
    co prawda no xd xp lol haha hehe mowie serdecznie raz jeszcze kochana kochany drogi droga zlotko szefie szanowna szanowny`),
  functionWords:
    spread(`i w z ze za o od do na po przy dla bez przed pod nad miedzy przez oprocz wsrod u ku a ale lecz czy jak jako jesli jezeli gdy
    gdyby kiedy zeby aby by bo poniewaz gdyz wiec zatem oraz albo lub ani ani niz tez takze rowniez juz jeszcze tylko nawet wlasnie chyba moze bardzo
    to ten ta te tego tej temu tym tych tymi tamten tamta tamto taki taka takie takiego jaki jaka jakie jakis jakas jakies ktory ktora ktore
    ktorego ktorej ktorym ktorych ktorzy co cos czego czegos czym kto ktos kogo kogos komu nikt nic niczego jest sa byl byla bylo byly byli bedzie beda bede
    bedziemy byc jestem jestes jestesmy mam masz ma mamy macie maja mial miala mialo mieli moge mozesz mozemy mozna mogl mogla musze musi musimy trzeba
    nie tak no se sie siebie sobie soba ja ty on ona ono my wy oni one mnie mi mna ciebie cie ci toba jego go jemu mu nim niego jej ja nia niej
    nas nam nami was wam wami ich im nich nimi moj moja moje mojego mojej moim moich twoj twoja twoje twojego swoj swoja swoje swojego nasz nasza nasze naszego
    naszej wasz wasza wasze waszego waszej pan pani pana pania panu panie panem panstwo panstwa panstwu gdzie tu tutaj tam teraz potem
    zawsze nigdy dlaczego czemu ile dzien dobry prosze dziekuje dziekuje przepraszam dobrze wszystko wszystkie kazdy kazda sam sama samo dalej
    znowu znow dzisiaj dzis jutro wczoraj sa zostal zostala zostalo jednak natomiast przeciez skoro choc chociaz okolo wobec wedlug podczas dzieki
    pieniadze poprosze zwrot zamowienie zamowienia paczka paczki paczke numer numeru rachunek faktura faktury umowa sprawa sprawe zglaszam reklamacje dzwonie
    czekam czekamy dziala okej spoko git kupilem kupilam zaplacilem zaplacilam dostalem dostalam zamowilem zamowilam wyslac napisac zadzwonic pomoc przyszlo przyszla czesc
    chodzi wiecej mniej godzin godziny tydzien tygodnie rozumiem niestety oczywiscie zgadza pasuje jasne pewnie naprawde chce chcialbym chcialabym wiem nich niech zl az`),
  traits: [
    'sz',
    'cz',
    'rz',
    'ł',
    'ą',
    'ę',
    'ż',
    'ź',
    'ś',
    'ć',
    'ń',
    'ow',
    'prz',
    'dzi',
    'nie',
    'w ',
    'ych ',
    'ego ',
    'wie',
    'śm',
    'my ',
  ],
  quantities,
  vocatives,
  titles: spread(
    'pan pani panie pana panu panem pania dr doktor doktorze mgr inz inzynier prof ksiadz ksieze',
  ),
  notNames:
    spread(`pan pani panie pana panu pania panstwo panstwa panstwu pesel nip pin sms sms-a email e-mail mail id ok tv wifi rtv agd bok uke uokik
    pit iban blik visa mastercard paypal facebook google internet bog boze boga jezu polska polski polsce pln unia ue rodo uodo
    poniedzialek wtorek sroda srode czwartek piatek sobota sobote niedziela niedziele wielkanoc wigilia dzien dobry szanowny szanowna szanowni
    drogi droga drodzy prosze dziekuje dziekujemy przepraszam witam czesc tak nie ale bo czy co jak jaki gdzie kiedy twoj twoja twoje tobie ciebie ci ty cie panska
    panski panskie wasz wasza was wam bank urzad obsluga klient klienta dzial`),
  greetings:
    lines(`dzien dobry,dobry wieczor,witam,witamy,witaj,witajcie,czesc,hej,hejka,siema,siemka,siemanko,halo,szanowny panie,szanowna pani,
    szanowni panstwo,drogi panie,droga pani,dobry,dzien doberek,dobry dobry,moje uszanowanie,szczesc boze,serwus,elo,czolem,hejo`),
  introductions:
    lines(`nazywam sie,mam na imie,moje nazwisko,na nazwisko,nazwisko,z tej strony,mowi,tu mowi,pozdrawiam,z powazaniem,jestem,imie i nazwisko,
    z wyrazami szacunku,podpisano,pozdrowienia,z pozdrowieniami,na imie mi`),
  abbreviations: spread(
    'np itd itp tzn tj nr ul pl dr mgr inz godz tel r prof ok m in al os sz p pkt art ust str pn wt sr czw pt sob ndz tyg mies min zl gr ws dot ew wg sp ds kl woj gm',
  ),
  speakers: {
    agent:
      lines(`konsultant,konsultantka,doradca,doradczyni,pracownik,pracownica,sprzedawca,sprzedawczyni,obsluga,obsluga klienta,agent,agentka,
      operator,operatorka,infolinia,kasjer,kasjerka,recepcja,recepcjonista,recepcjonistka,serwis,serwisant,biuro obslugi klienta,bok,specjalista,
      specjalistka,pracownik obslugi,dyspozytor,urzednik,urzedniczka`),
    customer: lines(
      'klient,klientka,kupujacy,kupujaca,rozmowca,rozmowczyni,dzwoniacy,dzwoniaca,abonent,abonentka,gosc,uzytkownik,uzytkowniczka,pacjent,pacjentka,petent,pasazer',
    ),
    system: lines('system,automat,bot,komunikat,chatbot,wirtualny asystent'),
  },
  substance,
  lists,
};
