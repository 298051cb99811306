const chat = `pls=ludzu,plz=ludzu,plss=ludzu,lzd=ludzu,ldz=ludzu,pald=paldies,palds=paldies,paldiess=paldies,paldieees=paldies,thx=paldies,
tnx=paldies,cau=cau,chau=cau,cav=cau,labd=labdien,
nzn=nezinu,vnk=vienkarsi,vnkrs=vienkarsi,dzd=dzimsanas diena,tlf=telefons,tel=telefons,mob=telefons,epasts=e pasts,epastu=e pastu,
emailu=e pastu,meils=e pasts,meilu=e pastu,meila=e pasta,ok=labi,okej=labi,oki=labi,okey=labi,msg=zina,
infa=informacija,kkas=kaut kas,kko=kaut ko,kkads=kaut kads,kkada=kaut kada,kkur=kaut kur,kkad=kaut kad,kka=kaut ka,
kautkas=kaut kas,kautko=kaut ko,kautkads=kaut kads,kautkada=kaut kada,kautkadu=kaut kadu,kautkur=kaut kur,kautkad=kaut kad,kautka=kaut ka,
ganjau=gan jau,laprat=labprat,dvs=diezgan,atv=atvainojiet,atvain=atvainojiet,sry=piedodiet,sori=piedodiet,
jap=ja,jaa=ja,jaaa=ja,mhm=ja,aha=ja,njaa=nu ja,nja=nu ja,nee=ne,nea=ne,
uzg=uzgaidiet,pag=pagaidiet,pagaid=pagaidi,pasut=pasutijums,sutij=sutijums,talr=talrunis,ned=nedelas,min=minutes,sek=sekundes,
eur=eiro,euro=eiro,euri=eiro,ciparinus=ciparus,minutiti=minuti,minutites=minutes,minutem=minutem,sekunditi=sekundi,mirkliti=mirkli,bridi=bridi,bisku=mazliet,biski=mazliet,druscin=mazliet,druscitin=mazliet,
vajaga=vajag,nevajaga=nevajag,kaapeec=kapec,kapeec=kapec,kaapec=kapec,tpc=tapec,kpc=kapec,vnm=vienmer,ritu=rit,
ludzuu=ludzu`;

/**
 * Frequent words as they are written in full. Chats without a Latvian keyboard double the long vowels and write
 * š, č, ž, ļ, ņ, ķ, ģ with two letters ("luudzu", "shodien"): those spellings are derived from these words.
 */
const written = `lūdzu šodien rīt rītdien šorīt šovakar šonedēļ rīta rītu rītam nedēļa nedēļas nedēļu nedēļām mēnesis mēnesi mēneša mēnešu ļoti viņš viņa viņi viņiem viņam viņu jūs jūsu jā nē mēs mūsu mūs
tūlīt tagadiņ kāpēc tāpēc kāds kāda kādu kādam kādas kur kā tā šis šī šo šie šīs šajā šim šādi šāds šāda tādu tāda tāds vēl pēc līdz pār pārāk arī gadījumā pasūtījums pasūtījumu pasūtījuma
pasūtījumam pasūtījis pasūtīju sūtījums sūtījumu sūtījuma rēķins rēķinu rēķina rēķinā maksājums maksājumu atmaksāt atmaksāsim atmaksājiet samaksāju samaksāt maksāju numurs kļūda kļūdu kļūdas
žēl atvainojos piedodiet saprotu zvanīt zvanīju piezvanīt piezvanīšu piezvanīsim zvanīšu rakstīt rakstīju rakstīšu uzrakstīšu uzrakstīju nosūtīt nosūtīšu nosūtīju sūtīt sūtu pārbaudīt pārbaudīšu
pārbaudu pārbaudīju apskatīties apskatīšos paskatīšos paskatīties palīdzēt palīdzība palīdzību palīdzēšu palīdziet noskaidrošu noskaidrot izdarīt izdarīšu varētu varētu varēsiet varēsim varēšu
vēlētos gribētu būs būtu būšu būsim būt bija jābūt jāmaksā jāgaida jāzvana jāraksta jābrauc kāpj gaidīju gaidīt gaidīšu gaidām šausmīgi šausmas briesmīgi ārprāts neticami vienkārši
vadītāju vadītājs vadītāja priekšnieks priekšnieku priekšniece sūdzība sūdzību sūdzības sūdzēties žurnālā pakalpojums līgums līgumu līguma lauzīšu meklēju meklēt atcelšu tiešām protams skaidrs
kārtībā kārtība nokārtots nokārtošu salabošu salabot nestrādā strādā strādāju ieslēdz izslēdz pārstartēju pārstartēt neatnāca atnāca atnāks neesmu neesat cilvēki cilvēks nevarēja nevarēju
vēlreiz šoreiz citādi tālāk vairāk mazāk labāk ātrāk ātri agrāk vēlāk drīz drīzāk dzirdēju dzirdat redzēju dzīvoju mājās mājas apmaiņa apmainīt apmainīsim mainīt bojāts bojāta sabojāts dārgi naudiņa
atpakaļ priekšā uzņēmums konts kāršu karšu parāds piegāde piegādāt piegādāts piegādes paciņa paciņu paku šķiet žēlojos laikā brīdi mirklīti minūti minūtes stundās vakarā rītā pirmdienā dēļ tādēļ
ceļā nāks brauks aizgāja pazudusi bērns bērniem bērnu māsa brālis vīrs vīram kundze cienījamā cienījamais godātais godātā sveicināti labrīt čau čeks čeku čeka šeit šurp`;

const long: Readonly<Record<string, string>> = { ā: 'aa', ē: 'ee', ī: 'ii', ū: 'uu' };
const soft: Readonly<Record<string, string>> = {
  š: 'sh',
  č: 'ch',
  ž: 'zh',
  ļ: 'lj',
  ņ: 'nj',
  ķ: 'kj',
  ģ: 'gj',
};
const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}+/gu, '');
const respell = (word: string, letters: Readonly<Record<string, string>>): string =>
  word.replace(/./gu, (letter) => letters[letter] ?? letter);

/** Casual spellings, folded, with the words they stand for. */
export const contractions: Record<string, string> = {};
for (const word of written.split(/\s+/)) {
  for (const letters of [long, soft, { ...long, ...soft }]) {
    const doubled = plain(respell(word, letters));
    if (doubled !== plain(word)) contractions[doubled] = plain(word);
  }
}
for (const entry of chat.split(/\s*,\s*/)) {
  const [word = '', words = ''] = entry.split('=');
  if (plain(word) !== words) contractions[plain(word)] = words;
}
