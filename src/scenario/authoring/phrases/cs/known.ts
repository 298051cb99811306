import type { AuthoringPhrases } from '../../phrases.js';

/** How facts are asked for, remedies heard of, and other things talked about. Patterns are folded: no accents. */
export const csKnown: Pick<AuthoringPhrases, 'numberWords' | 'facts' | 'cures' | 'topics'> = {
  numberWords: '(cislo|cisla|cislem|kod|kodu)',
  facts: {
    reference: {
      asked: [
        '(cislo|cisla|cislem|kod|oznaceni|id) ...2 (objednavk~|zakazk~|faktur~|smlouv~|rezervac~|reklamac~|nakupu|dokladu|potvrzeni|uctenk~|pripadu|uctu|zasilk~)',
        '(zakaznicke|klientske|referencni|rezervacni|evidencni) (cislo|kod)',
        'variabilni symbol',
        '(ktera|jaka|kterou|jakou|ktere|jake) ...2 (objednavk~|zakazk~|faktur~|smlouv~|rezervac~|zasilk~)',
        '(najit|dohledat|vyhledat|otevrit|najdu|dohledam|vyhledam|najdeme|otevru) ...3 (objednavk~|zakazk~|faktur~|smlouv~|rezervac~|pripad~|ucet)',
        '(mate|nemate|vite|znate|povite|reknete|nadiktujete) ...4 (cislo|objednavk~ ...2 (po ruce|u sebe|pred sebou))',
        'pod (jakym|kterym) ...2 cislem',
        '^ [a] (cislo objednavky|cislo smlouvy|cislo faktury|cislo) [prosim] $',
      ],
      question: 'Můžu vás poprosit o číslo objednávky, nebo o to, které je na faktuře?',
      hint: 'Zeptejte se na číslo.',
    },
    'what-happened': {
      asked: [
        'co ...3 (stalo|deje|prihodilo|pokazilo|nefunguje|nefungovalo|nevyslo|selhalo)',
        '(v cem|jaky|jaka|o co) ...3 (problem~|zavad~|potiz~|jde)',
        '(odkdy|od kdy|jak dlouho uz)',
        '(kdy|jak) ...4 (zacal~|stalo|poprve|zjistil~|vsiml~|prisl~)',
        '(povezte|povidejte|reknete|popiste|popsat|vysvetlete|vylicte|shrnte|sdelte) ...5 (co se|problem~|zavad~|vic|vice|cele|celou|od zacatku|situac~|jak to|jak se|o co|podrobn~)',
        '(od zacatku|cely pribeh|celou historii|podrobnosti)',
      ],
      question: 'Můžete mi popsat, co přesně se stalo, ať to mám celé?',
      hint: 'Zeptejte se, co přesně se stalo.',
    },
    deadline: {
      asked: [
        '(do kdy|dokdy|na kdy|nejpozdeji)',
        'kdy ...4 (potrebujete|potrebovala|potreboval|potreba|chcete|musi|musite)',
        '(je|mate|mame) ...3 (nejaky|nejake|dan~) ...2 (termin|spech|datum|duvod)',
        '(jak|je to|tak) ...2 (spech~|urgentn~|nalehav~|akutn~)',
        '(spechate|specha|hori vam)',
        'proc ...5 (spech~|nalehav~|brzy|rychle|dulezit~|potrebujete)',
        '(obejdete|vydrzite|pockate) ...3 (bez|dokud|do)',
      ],
      question: 'Do kdy to potřebujete?',
      hint: 'Zeptejte se, do kdy to má být.',
    },
    identity: {
      asked: [
        '(psc|postovni smerovaci|smerovaci cislo)',
        '(vasi|vase|jaka|jakou|dorucovaci|fakturacni|presnou|uplnou|celou|na jakou|ktera|kterou) ...2 (adres~|bydliste)',
        '(adresa|adresu|adresy) ...3 (prosim|doruceni|dodani|bydliste|uctu|uvedena|vedeme)',
        'kde ...2 bydlite',
        '(datum|den|rok) narozeni',
        '(heslo|hesla|kontrolni otazk~|bezpecnostni otazk~)',
        '(overit|overim|overeni|overime|potvrdit|zkontrolovat|ujistit) ...5 (totoznost|identit~|vas|s kym|kdo jste|ze jste to vy|ze mluvim|udaj~)',
        's kym (mluvim|mam tu cest)',
      ],
      question: 'Ať se k vašemu účtu nedostane nikdo jiný: potvrdíte mi prosím své PSČ?',
      hint: 'Než otevřete účet, ověřte si, kdo je zákazník.',
    },
    contact: {
      asked: [
        '(telefonni|mobilni|kontaktni) cislo',
        '(cislo|cisle) ...3 (telefonu|mobil~|zastihnu|zastihneme|zavolat|volat)',
        '(e mail~|email~|mail~|mejl~)',
        '(jak|kde|kdy|kam) ...4 (zastihnu|zastihneme|zavolat|volat|napsat|ozvat|spojit)',
        '(telefon|kontakt) [na vas] [prosim] $',
      ],
      question: 'Na jakém telefonním čísle nebo e-mailu vás nejlépe zastihneme?',
      hint: 'Zeptejte se, kde se dá zákazník zastihnout.',
    },
    bought: {
      asked: [
        '(kdy|pred jakou dobou|jak davno|kde|ve ktere prodejne) ...4 (koupil~|kupoval~|poridil~|nakoupil~|zakoupil~|objednal~|podepsal~)',
        '(datum|den|mesic|rok) ...2 (nakupu|koupe|zakoupeni|porizeni|objednavky|dodani|podpisu)',
        '(jak|kolik) ...3 (stary|stara|stare|novy|nova|mesicu|let)',
        'jak dlouho ...3 (mate|vlastnite|pouzivate)',
        '(mate|nemate) ...4 (uctenk~|faktur~|doklad~|paragon~|stvrzenk~)',
        '(uctenk~|doklad~ o (koupi|nakupu)|paragon~) ?',
      ],
      question: 'Kdy a kde se to kupovalo a máte k tomu doklad?',
      hint: 'Zeptejte se, kdy a kde to bylo koupené.',
    },
    tried: {
      asked: [
        '(co|neco|ceho|vsechno|ktere) ...4 (zkousel~|zkusil~|vyzkousel~|udelal~|delal~|pokusil~)',
        '(zkousel~|zkusil~|vyzkousel~|restartoval~|kontroloval~) ...3 (jste|uz|neco|nejak~)',
        '(uz|dosud|zatim) ...4 (zkousel~|zkusil~|vyzkousel~|udelal~|overil~|delal~)',
        '(jake|ktere|nejake) ...2 (kroky|zkousky|postupy)',
      ],
      question: 'Co už máte vyzkoušené, ať to nemusíte dělat podruhé?',
      hint: 'Zeptejte se, co už se zkoušelo.',
    },
    own: { asked: [], question: '', hint: 'Je tu ještě něco, na co stojí za to se zeptat.' },
  },
  cures: {
    replacement: {
      title: 'Poslat nový kus',
      heard: [
        '(novy|novou|nove|nova|nahradni|nahradu|jiny|jinou) ...8 (posl~|poslan~|odesil~|odesl~|cest~|zitra|prijde|doraz~|dorazi|dostanete|objednan~|odchazi|odjizdi|odejde)',
        '(posl~|posil~|odesl~|odesil~|objednan~|vymen~) ...6 (novy|novou|nove|nova|nahradni|nahradu|jiny|jinou|kus)',
      ],
      hint: 'Pošlete ze svého pultu nový kus.',
    },
    refund: {
      title: 'Vrátit peníze',
      heard: [
        '(vrac~|vrat~|pripis~|pripsan~|poslan~|penize|penez|castk~|korun~|kompenz~) ...8 (kart~|ucet|uctu|zpatky|zpet|ceste|mate|dostanete)',
        '<money>',
      ],
      hint: 'Vraťte peníze ze svého pultu.',
    },
    repair: {
      title: 'Objednat opravu',
      heard: [
        '(oprav~|diln~|servis~|technik~|svoz~|vyzvedn~) ...8 (objednan~|domluven~|zajisten~|zitra|zdarma|do|na|v)',
        '(oprav~|spravi~|servis~)',
      ],
      hint: 'Objednejte na pultu opravu.',
    },
    visit: {
      title: 'Objednat návštěvu technika',
      heard: [
        '(navstev~|technik~|koleg~|nekdo|auto|termin) ...8 (objednan~|domluven~|zajisten~|prijede|prijde|doraz~|zitra|mezi)',
        '(prijede|prijde|dorazi|posleme|posilame) ...5 (technik~|koleg~|nekdo|nekoho|auto)',
      ],
      hint: 'Objednejte na pultu návštěvu.',
    },
    correction: {
      title: 'Opravit to v systému',
      heard: [
        '(oprav~|zmen~|zrus~|upraven~|upravil~|storn~|odstran~|aktualiz~|srovnan~|napraven~|v poradku)',
      ],
      hint: 'Opravte to na pultu.',
    },
    own: {
      title: 'Udělat s tím něco',
      heard: ['(hotov~|zariz~|vyriz~|domluven~|objednan~|zajist~|postaran~|vyres~)'],
      hint: 'Udělejte na pultu, co se dá.',
    },
  },
  topics: {
    prefersAsked: [
      '(co|jak|cemu) ...4 (chcete|chtela|chtel|prejete|preferujete|prednost|ocekavate|predstavujete|pomohlo|hodilo|vyhovovalo)',
      '(chcete|chtela|chtel|prejete|radsi|radeji|bral|brala) ...6 (nebo|anebo|ci)',
      '(ktera|ktere|ktery|kterou|jaka|jake|jakou) ...4 (vyhov~|lepsi|radsi|prefer~|moznost~|reseni|variant~)',
    ],
    prefers: (want) => [
      `Chci jenom ${want}.`,
      `Moje představa? Prostě ${want}. Nic víc.`,
      `Když se ptáte: chci ${want}.`,
    ],
    beforeAsked: [
      '(uz|nekdy|drive|predtim) ...3 (stalo|stavalo|prihodilo)',
      '(stalo|stalo se) ...4 (uz|nekdy|drive|predtim|poprve)',
      '(poprve|podruhe|napoprve)',
      '(volal~|kontaktoval~|ozval~|psal~|stezoval~|resil~|hlasil~) ...4 (uz|nam|nekdo|nekomu|drive|predtim|jste)',
      '(uz|jste) ...3 (volal~|kontaktoval~|ozval~|psal~|stezoval~|hlasil~)',
    ],
    before: [
      'Ne, je to poprvé a snad naposled.',
      'Nic takového se mi u vás ještě nestalo.',
      'Poprvé. Dosud jsme spolu nic řešit nemuseli.',
    ],
  },
};
