const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/** Word lists that Latvian patterns may name with `@`. Entries are folded; `~` stands for all endings. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  us: words('es,mes,man,mums,mus,mani'),
  me: words('es,mes'),
  company: words(
    'mes,mus,mums,musu kompanija,musu uznemums,musu puse,musu puses,no musu puses,musu komanda,musu kolektivs',
  ),
  you: words('jus,jusu,jums,juso,tu,tevi,tev,tavs,tava,tavu'),
  intensifier:
    words(`loti,patiesam,patiesi,tiesam,arkartigi,no sirds,no visas sirds,dzili,sirsnigi,bezgala,neizmerojami,drausmigi,briesmigi,sausmigi,baigi,pavisam,pilnigi,
    gauzam,visai,diezgan,tik,tik loti,cik,cik loti,galigi,absoluti,simtprocentigi,vareni,parak,sevi,ipasi,seviski,loti loti,vel,jo,it ka,isti,vienkarsi`),
  feeling:
    words(`nepatikam~,sapig~,sapigi,kaitino~,neapmierin~,sarugtin~,aizkaitin~,dusmig~,nikn~,sasutu~,satraukt~,satrauco~,uztraukt~,uztrauco~,nobijies,nobijusies,
    nobazij~,bail,bailes,biedejos~,baisi,baisa,baigi,smagi,smaga,smags,grut~,nogurdino~,nogurus~,noguris,izmisis,izmisusi,izmisum~,apgrutino~,tracino~,
    nervoz~,stresain~,vil~,pievil~,aizvaino~,apbedin~,bedig~,skumji,skumja,pazemojo~,neerti,neerta,neerts,traki,traka,trakais,nejauk~,briesmig~,drausmig~,sausmig~,kreniti,rugt~,rugti,netaisn~,
    izvest no pacietibas,murgs,murgains,murgaini,pretig~,kremtos~,apnicig~,bezspecig~`),
  emotion:
    words(`dusmas,niknum~,sasutum~,sarugtinajum~,vilsan~,neapmierinatib~,uztraukum~,satraukum~,bazas,bailes,rupes,raizes,sapes,sapi,stres~,nerv~,neertib~,neertibas,apgrutinajum~,nemier~,
    izmisum~,jutas,emocij~,nepatik~,aizvainojum~,skumjas,pardzivojum~`),
  trouble:
    words(`neertib~,kavesan~,kavejum~,gaidisan~,kezu,keza,kezas,jucek~,kludu,kluda,kludas,kludam,parpratum~,aizkavesan~,sarezgijum~,problem~,nepatiksan~,grutib~,traucejum~,apgrutinajum~,misek~,
    kibel~,kibele,jezg~,situacij~,gadijum~,sajukum~,neizdarib~,pavirsib~,klapatas,klapatam,skersl~`),
  remedy:
    words(`atmaks~,naudu atpakal,naudas atgriesan~,apmain~,nomain~,jaunu,remont~,salabo~,atlaid~,kompens~,kredit~,davanu kart~,kupon~,vaucer~,parrekin~,korekcij~,korige~,anule~,dzest~,dzesim,
    atskait~,samazin~,segsim,segs,izlabo~,izlabosim,aizvieto~`),
  negative: words('ne,nav,nebija,nebus,neviens,neviena,nekas,neko,nekad,nekadu,nekada'),
  insult:
    words(`idiot~,stulb~,mulk~,kretin~,debil~,muld~,nejeg~,nejedz~,aitas,aita,ezel~,ezelis,klaun~,jokdar~,krapniek~,krapnieki,zagl~,laupitaj~,melis,meli,meliem,tup~,neprasas,
    pajol~,lops,lopi,diletant~,blezi,bledi,sarlatan~,gudriniek~,gudrinieks,slampis,slaisti,parazit~`),
  swear: words(
    'velns,velna,velns parauj,pie velna,nolads,nolada,sasodit~,bljin,blin,blja,blad,pizdec,pohuj,sudi,suds,sudigi,suda,dirsa,dirst,mauka,huinja,huina,kuce,kuces,pofig,jobans,jobana,elle,johaidi,joptvai',
  ),
  case: words(
    'pasutijum~,kontu,konta,kontam,konts,rekin~,rezervacij~,lietu,lieta,lietas,sutijum~,pakas,paku,pacin~,piegad~,ligum~,polis~,pieteikum~,maksajum~,sudzib~,abonement~,iericu,ierici,iepirkum~,pirkum~,pavadzim~,cek~,karti,kartes,vesture,vesturi,darijum~,izrakst~,bilet~,recept~,iesniegum~,pretenzij~,atlikum~,noliktav~,grafik~,zurnal~,datubaz~,sistem~,datos,kalendar~',
  ),
  look: words(
    'skatos,skatamies,paskatos,paskatisos,paskatisimies,apskatos,apskatisos,apskatisim,apskatijos,apskatiju,apskatijam,paskatijos,skatijos,parbaudu,parbaudisu,parbaudisim,parbaudiju,parbaudijam,parbaudam,atveru,atversu,atveram,atveru,ieskatisos,ieskatos,ieskatijos,ielukosos,ielukojos,izskatu,izskatiju,izskatisu,izskatijam,mekleju,paklausos,sameklesu,samekleju,uzmeklesu,atradu,atrodu,redzu,redzam,noskaidrosu,noskaidroju,izeju cauri,izgaju cauri,parlasiju,izlasiju,palukosu,palukosos,pacelu,pameklesu,parbaudits,caurskatiju',
  ),
  contact: words(
    'zvanisu,zvanisim,zvanu,piezvanisu,piezvanisim,piezvanu,atzvanisu,atzvanisim,atzvanu,parzvanisu,parzvanisim,sazvanisu,uzzvanisu,uzzvanisim,uzrakstisu,uzrakstisim,rakstisu,rakstisim,atrakstisu,atrakstisim,pazinosu,pazinosim,zinosu,zinosim,informesu,informesim,sazinasos,sazinasimies,atbildesu,atbildesim,atsutisu zinu,nosutisu zinu,aizsutisu zinu,dosu zinu,dosim zinu,iedosu zinu,turesu jus kursa,turesu kursa,padosu zinu,apzvanisu,atskanosos,atskanosu,pieteiksos,pavestisu,pavestisim',
  ),
  boss: words(
    'vaditaj~,prieksniek~,prieksniec~,sefs,sefu,sefam,sefa,seft,direktor~,menedzer~,mainas vaditaj~,nodalas vaditaj~,komandas vaditaj~,atbildigo,atbildigais,atbildiga persona,atbildigo personu,galveno,galvenais,galvena,augstak~,kadu augstak~,kadu galveno,kadu sapratigu,vadibu,vadiba,vadibai,vadibas,boss,bosu,administrator~,saimniek~',
  ),
  positive: words(
    'jauk~,jauku,jauka,lab~,labu,burvig~,brinisk~,lielisk~,skaist~,mierig~,priecig~,saulain~,patikam~,silt~,veiksmig~,laimig~,fantastisk~,izcil~,fors~,omulig~,gais~,viegl~,kluss,klusu,kluso,drosu,jautr~,sveik~,sviet~,labako,visjauk~,stiprus,garsig~',
  ),
};
