/** Polish chat spellings and everyday slips, folded, with the words they stand for. */
const bare = `pozdr=pozdrawiam,pzdr=pozdrawiam,dz=dzieki,dzk=dzieki,dziex=dzieki,dzieks=dzieki,dzienki=dzieki,
dzieku=dziekuje,dziekuja=dziekuje,dzienkuje=dziekuje,thx=dzieki,tnx=dzieki,przeprszam=przepraszam,
przeprasam=przepraszam,pszepraszam=przepraszam,soreczka=sorki,
sorka=sorki,pls=prosze,plis=prosze,prosz=prosze,pliska=prosze,ok=okej,oki=okej,okejka=okej,
spk=spoko,spox=spoko,nwm=nie wiem,niewiem=nie wiem,niema=nie ma,niemam=nie mam,niemoge=nie moge,
niemozna=nie mozna,niedziala=nie dziala,wogole=w ogole,wogule=w ogole,narazie=na razie,napewno=na pewno,
poprostu=po prostu,odrazu=od razu,conajmniej=co najmniej,wkoncu=w koncu,zaduzo=za duzo,dzisaj=dzisiaj,
jutor=jutro,wlansie=wlasnie,bd=bedzie,cb=ciebie,tb=tobie,jj=tak,nj=nie,zw=zaraz,mejl=mail,mejla=maila,
mejlem=mailem,mejlowo=mailem,meila=maila,meil=mail,
meilem=mailem,mailowo=mailem,esemes=sms,esemesa=smsa,esemesem=smsem,smska=smsa,smsik=sms,
nr=numer,nry=numery,zam=zamowienie,zamowienei=zamowienie,reklamacie=reklamacje,rekl=reklamacja,
spr=sprawdz,czw=czwartek,pt=piatek,sob=sobota,siem=czesc,siema=czesc,elo=czesc,hejka=hej,hejo=hej,
heja=hej,halko=halo,wziasc=wziac,poszlem=poszedlem,takrze=takze,rzeby=zeby,
karzdy=kazdy,ktury=ktory,ktura=ktora,qrde=kurde,qrwa=kurwa,kurw=kurwa,krwa=kurwa,
fv=faktura,fvat=faktura,conieco=co nieco,
jush=juz,zajebiscie=swietnie,gites=git,gitara=git,spoczko=spoko,sje=sie,niewidze=nie widze,
niechce=nie chce,nierozumiem=nie rozumiem,nieprzyszlo=nie przyszlo,niedostalem=nie dostalem,
niedostalam=nie dostalam,dziendobry=dzien dobry,dzidobry=dzien dobry,dobrywieczor=dobry wieczor,
dowidzenia=do widzenia,dozobaczenia=do zobaczenia,narka=na razie,nara=na razie,paa=pa,papa=pa,papatki=pa,
tysiak=tysiac`;

/** Whole words and what they stand for. */
export const contractions: Record<string, string> = {};
for (const entry of bare.split(/\s*,\s*/)) {
  const [word = '', words = ''] = entry.split('=');
  contractions[word.trim()] = words;
}
