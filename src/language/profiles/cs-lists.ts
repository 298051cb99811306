import { givenNames, vocatives } from './cs-names.js';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/** Word lists that Czech patterns may name with `@`. Entries are folded; `~` stands for all endings. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  given: vocatives,
  firstname: givenNames,
  us: words('ja,my,jsem,jsme,bych,bychom,budu,budeme,mam,mame'),
  me: words('ja,my,ja sam,ja sama,sam,sama,osobne'),
  company: words('my,nas,nam,u nas,nase firma,nas tym,nase strana,nasi strane,nase chyba'),
  intensifier:
    words(`moc,velmi,velice,opravdu,skutecne,fakt,vazne,hrozne,strasne,desne,nesmirne,hluboce,uprimne,srdecne,mockrat,tisickrat,jeste jednou,znovu,naprosto,uplne,zcela,dost,docela,
    pekne,hodne,tak,take,plne,dobre,zatracene,neskutecne,prevelice,jednoznacne,rozhodne,tuze,moc a moc,vskutku`),
  feeling:
    words(`neprijemn~,otravn~,vztek~,vzteku,nastvan~,nastvat,nastve,nastvalo,stve,stvalo,zlobi,zlobite,zlobit,frustr~,rozcil~,rozzlob~,nastvan~,vytocen~,zoufal~,stres~,vystres~,unaven~,unavne,vycerpan~,vycerpava~,
    smutn~,strach,bojite,bat,obav~,uzkost~,nervozn~,nerv~,trapn~,hrozn~,strasn~,desn~,priser~,tezk~,tezke,narocn~,bolestn~,bezmoc~,zklaman~,zklamal~,znechuc~,otrav~,mrzute,mrzut~,zdrceny,k vzteku,na nervy,
    zdesen~,vydesen~,vystrasen~,ponizuj~,nespravedliv~,krute,nervak,peklo,prekvapen~,rozrusen~,rozhorc~,rozlad~,bolet,boli,bolelo,k zblazneni,na hlavu,depres~,protivn~,hnusn~,osklive,mizern~,sokuj~,silene,sileny`),
  emotion: words(
    `frustrac~,vztek~,zlost~,hnev~,rozhorc~,rozlad~,rozcil~,zklaman~,obav~,strach~,starost~,stres~,nervozit~,uzkost~,smutek,smutku,bezmoc~,nespokojenost~,pocit~,bolest~,trapeni,nejistot~,rozcarovan~,znechucen~,nepohodl~`,
  ),
  trouble: words(
    `neprijemnost~,potiz~,problem~,zpozden~,cekan~,prodlev~,komplikac~,zmat~,chyb~,omyl~,nedorozumen~,starost~,trable,trabl~,zdrzen~,zklaman~,situac~,zavad~,vad~,preklep~,nedopatren~,selhan~,vypad~,zazit~,prikor~,otrav~,vzniklou`,
  ),
  remedy: words(
    `vracen~,penize zpet,penize zpatky,vymen~,novy kus,nahradni,nahrad~,oprav~,slev~,poukaz~,voucher~,kompenzac~,odskodn~,dobropis~,kredit~,refund~,darkov~,bonus~,kupon~,odecten~`,
  ),
  negative: words('ne,nic,nikdy,nikdo,zadny,zadna,zadne,nikoliv,nikoli'),
  insult:
    words(`blbec,blbci,blbcum,blbce,blbecek,idiot~,debil~,kreten~,hlupak~,hlupaci,trouba,troubo,troubove,tupec,tupci,pitomec,pitomci,vul,vole,volove,kravo,krava,lhar~,zlodej~,zlodeji,podvodnik~,podvodnici,neschopn~,
    nemehlo,nemehla,mamlas~,jelit~,magor~,magori,imbecil~,primitiv~,buran~,burani,drzoun~,lempl~,lempli,amater~,amateri,sasek,saskove,sasci,kaspar~,parchant~,hajzl~,smejdi,smejdar~,osel,oslove,tlust~,babo,babi,dedo,blazen,hysterk~,hloupa,hloupej,chudak`),
  swear: words(
    'sakra,krucinal,krucifix,hergot,do haje,do pytle,do prdele,v prdeli,prdel~,kurva,kurva~,srat,sere,seres,serete,nasrat,nasran~,posran~,zasran~,hovno,hovna,hovado,jdete do,bez do haje,jdi do,ksakru,zatracen~,zkurv~,kurnik,pica,picu,picovin~,debilni,mrdat,mrdka,dopice,wtf,kua',
  ),
  case: words(
    'objednavk~,ucet,uctu,uctem,ucty,rezervac~,faktur~,vyuctovan~,pripad~,spis~,slozk~,zasilk~,balik~,baliku,doruceni,pojistk~,smlouv~,reklamac~,zaznam~,platb~,plateb,profil~,predplatn~,zarizeni,stiznost~,historii,nakup~,transakc~,system~,sklad~,evidenc~,databaz~,kartu,kartotek~,protokol~,tiket~,pozadav~',
  ),
  look: words(
    'podivam,podivame,divam,divame,podival,podivala,podivali,zkontroluj~,kontroluj~,overuji,overim,overuju,proveruj~,proverim,provedeme,hledam,dohledam,dohledavam,vyhledam,vyhledal~,najdu,nasel jsem,nasla jsem,vidim,otevru,otviram,oteviram,prochazim,projdu,procitam,procetl~,nahlizim,nahlednu,cekuju,cekujem,checknu,checkuju,cetknu,zjistuj~,zjistim,listuji,listuju,mam otevren~,vyjizdim,vyjedu',
  ),
  contact: words(
    'zavolam,zavolame,volam,napisu,napiseme,ozvu,ozveme,poslu,posleme,dam vam vedet,dame vam vedet,dam vedet,dame vedet,informovat,kontaktovat,brnknu,prozvonim,cinknu,zatelefonuj~,odepisu,odpovim,poslu zpravu,poslu sms,poslu mail,posilat,hlasit,ohlasim,ohlasime,vratim se k vam,zavolat,napsat,ozvat,spojim,vyrozum~,budu vas informovat',
  ),
  boss: words(
    'vedouci,vedouciho,vedoucim,vedoucimu,nadrizeny,nadrizeneho,nadrizenym,nadrizenemu,nadrizenou,nadrizena,sef,sefa,sefovi,sefem,sefovou,sefova,reditel,reditele,rediteli,reditelem,reditelku,reditelkou,majitel,majitele,majiteli,majitelem,majitelku,manazer,manazera,manazerovi,manazerem,manazerku,supervizor,supervizora,supervizorem,team leader,team leadera,teamleader~,zodpovednou osobu,odpovednou osobu,nekoho nad vami,nekym nad vami,nekoho vys,nekym vys,nekoho vyse,nekoho kompetentniho,nekym kompetentnim,nekoho zodpovedneho,nekoho odpovedneho,nekoho kdo tomu rozumi,nekoho kdo rozhoduje,nekoho kdo o tom rozhoduje',
  ),
  positive: words(
    'hezky,hezkou,hezke,hezkeho,pekny,pekne,peknou,pekneho,krasny,krasne,krasnou,krasneho,prijemny,prijemne,prijemnou,prijemneho,klidny,klidne,klidnou,klidneho,skvely,skvelou,skvele,skveleho,uspesny,uspesne,uspesnou,pohodovy,pohodove,pohodovou,dobry,dobrou,dobre,dobreho,vesele,stastnou,stastny,stastne,slunecny,slunecne,slunny,prosluneny,nadherny,nadherne,bajecny,bajecne,prekrasny,fajn,super,poklidny,poklidne,ohromny,zdravy',
  ),
};
