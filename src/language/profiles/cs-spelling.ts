const everyday = `dekuju=dekuji,dekujem=dekujeme,dekujeme=dekujeme,dik=diky,dikes=diky,dikec=diky,diki=diky,diky=diky,thx=diky,thanks=diky,dekuj=dekuji,dekujii=dekuji,
muzu=muzu,mohu=muzu,nemohu=nemuzu,mohou=muzou,nemohou=nemuzou,muzem=muzeme,nemuzem=nemuzeme,chcem=chceme,nechcem=nechceme,
sme=jsme,ste=jste,sou=jsou,nejni=neni,bejt=byt,byste=byste,bysme=bychom,abysme=abychom,kdybysme=kdybychom,bysem=bych,abysem=abych,kdybysem=kdybych,budem=budeme,nebudem=nebudeme,
dneska=dnes,zejtra=zitra,zejtrek=zitrek,vcerejsek=vcera,tejden=tyden,vikendu=vikendu,tedka=ted,tedko=ted,nyni=ted,hnedka=hned,hnde=hned,
taky=take,teda=tedy,dyt=vzdyt,vdyt=vzdyt,prece=prece,preci=prece,prosimvas=prosim vas,prosimte=prosim te,prosimtebe=prosim te,prosm=prosim,prosiim=prosim,pls=prosim,plz=prosim,pliz=prosim,
jo=ano,joo=ano,jj=ano,jojo=ano ano,nn=ne,nene=ne ne,okej=ok,okay=ok,oukej=ok,oki=ok,okey=ok,nwm=nevim,nvm=nevim,mmnt=moment,mmt=moment,momentik=moment,momentek=moment,nz=neni zac,
nashle=na shledanou,nashledanou=na shledanou,naschle=na shledanou,naschledanou=na shledanou,shledanou=shledanou,dobryden=dobry den,dobrej=dobry,dobryy=dobry,hezkej=hezky,peknej=pekny,krasnej=krasny,
cau=cau,caute=cau,cauky=cau,cus=cau,cavte=cau,ahojky=ahoj,ahojte=ahoj,zdravicko=zdravim,zdar=zdravim,
kerej=ktery,kery=ktery,kera=ktera,kere=ktere,kterej=ktery,jakej=jaky,takovej=takovy,kazdej=kazdy,zadnej=zadny,jinej=jiny,celej=cely,druhej=druhy,novej=novy,starej=stary,
spatnej=spatny,rozbitej=rozbity,hroznej=hrozny,desnej=desny,strasnej=strasny,trapnej=trapny,neuveritelnej=neuveritelny,blbej=blby,stejnej=stejny,samej=samy,samy=same,
vama=vami,nama=nami,vsema=vsemi,tema=temi,lidma=lidmi,penezma=penezi,mobilama=mobily,
todle=tohle,toto=tohle,tuten=tenhle,tohleto=tohle,tadyten=tenhle,tendle=tenhle,furt=porad,porad=porad,zas=zase,
mejl=mail,mejlu=mailu,mejlem=mailem,mejla=mail,mejly=maily,mailik=mail,email=mail,emailu=mailu,emailem=mailem,emaily=maily,emailovou=mailovou,emailova=mailova,emailove=mailove,
vobjednavka=objednavka,objednafka=objednavka,objendavka=objednavka,objednvka=objednavka,telef=telefon,
cislecko=cislo,nr=cislo,hodka=hodina,hodka=hodina,hodku=hodinu,minutecku=minutku,vterinku=vterinku,sekundicku=sekundu,chvilicku=chvilku,momentko=moment,
sorry=sorry,sory=sorry,sorka=sorry,sorac=sorry,pardon=pardon,prominte=prominte,promin=promin,omlouvam=omlouvam,omlouvame=omlouvame,omlouvamse=omlouvam se,omluvam=omlouvam,omlovam=omlouvam,
fkt=fakt,fakticky=fakt,vazne=vazne,urcte=urcite,urco=urcite,normalka=normalne,
zak=zakaznik,ucto=uctarna,fa=faktura,fakturka=faktura,reklmace=reklamace,reklamce=reklamace,
vobcas=obcas,von=on,vona=ona,voni=oni,vono=ono,vokno=okno,vodpoved=odpoved,votazka=otazka,voprava=oprava,vopravit=opravit,vysvetlit=vysvetlit,
rict=rict,povidat=povidat,rikam=rikam,rek=rekl,reknete=reknete,reknte=reknete,moh=mohl,nemoh=nemohl,pomoh=pomohl,pomoct=pomoci,nepomoct=nepomoci,rictt=rict,
prachy=penize,penizky=penize,prachu=penez,love=penize,lidi=lide,
mrknu=podivam,mrkneme=podivame,mrkl=podival,mrkla=podivala,kouknu=podivam,kouknem=podivame,koukneme=podivame,kouknul=podival,koukl=podival,koukla=podivala,kouknula=podivala,kouknout=podivat,mrknout=podivat,mrkni=podivej,mrknete=podivejte,kouknete=podivejte,koukni=podivej,koukam=divam,koukame=divame`;

/** Spoken, abbreviated and chatted Czech, folded, with the words it stands for. */
export const contractions: Record<string, string> = {};
for (const entry of everyday.split(/\s*,\s*/)) {
  const [word = '', words = ''] = entry.split('=');
  if (word.trim() !== words.trim()) contractions[word.trim()] = words.trim();
}
