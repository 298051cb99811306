/** Given names of a language as they are in the nominative, and the endings that inflection puts behind their stems; folded. */
export interface GivenNames {
  readonly names: readonly string[];
  readonly endings: readonly string[];
  /** Names that are ordinary words too: they count as names only in the middle of a sentence. */
  readonly doubtful: readonly string[];
}

const spread = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The commonest names; staff are written of by their given name, from a badge or a receipt. */
export const givenNames: Readonly<Record<string, GivenNames>> = {
  en: {
    names:
      spread(`adam alan alex alexander alice amanda amy andrew angela ann anna anne anthony barbara ben benjamin beth brian carol
      caroline catherine charles charlotte chloe chris christine christopher claire daniel danielle darren dave david debbie deborah diane
      donna dylan edward elaine eleanor elizabeth ellie emily emma eric fiona gareth gary gemma george georgia graham hannah harry hazel
      heather helen henry holly ian isabel isla jack jacob jacqueline jake james jamie jane janet jason jennifer jenny jessica joan joanne
      joe john jonathan jordan joseph joshua julia julie karen kate katherine kathleen katie keith kelly kevin kim laura lauren leah lee
      liam linda lisa louise lucy luke lynn margaret maria marie martin mary matthew megan melissa michael michelle mike mohammed molly
      natalie nathan neil nicholas nicola nigel oliver olivia pamela patricia patrick paul pauline peter philip rachel rebecca richard
      robert roger ryan samantha samuel sandra sarah sean sharon simon sophie stephanie stephen steve steven stuart sue susan tamara
      thomas tim timothy tom tony tracey victoria vincent wendy william zoe mark grace rose will bill rob sam dean amber faith ruby daisy`),
    endings: [],
    doubtful: spread(
      'mark grace rose will bill rob sam dean amber faith ruby daisy holly lee jordan heather hazel jack sue',
    ),
  },
  pl: {
    names:
      spread(`adam adrian agata agnieszka aleksander aleksandra alicja andrzej aneta anna ania antoni artur asia barbara bartek bartosz basia
      beata bogdan bozena cezary dagmara damian daniel danuta dariusz darek dawid dominik dominika dorota edyta elzbieta ela emilia ewa ewelina
      filip gabriela grazyna grzegorz halina hanna henryk honorata hubert iga igor irena iwona iza izabela jacek jakub kuba jan janina janusz
      jaroslaw jerzy joanna jola jolanta jozef julia justyna kacper kamil kamila karol karolina kasia katarzyna kinga klaudia konrad krystian
      krystyna krzysztof lena leszek lukasz maciej magda magdalena malgorzata gosia marcin marek maria mariola mariusz marta martyna mateusz
      michal milena miroslaw monika natalia natalka nikola norbert olga oliwia patrycja patryk paulina pawel piotr piotrek przemyslaw radoslaw
      rafal renata robert roman ryszard sandra sebastian slawomir stanislaw stefan sylwia szymon tadeusz teresa tomasz tomek urszula ula
      wanda weronika wieslaw wiktor wiktoria wioletta witold wojciech wojtek zbigniew zofia zosia zuzanna`),
    endings: spread('a e y i u o owi em iem om ie ii ia ie ej'),
    doubtful: spread('lena iga nikola roman ula ela igor'),
  },
  cs: {
    names:
      spread(`adam adela alena ales alexandr alexandra alice alzbeta andrea aneta anezka anna anicka antonin barbora bara bedrich blanka bohumil
      bozena dagmar dalibor dana daniel daniela david denisa dominik dominika dusan edita eliska ema emil eva filip frantisek franta gabriela
      hana hanka helena honza hynek ilona irena ivan ivana iveta ivo jakub jan jana jarmila jaromir jaroslav jaroslava jindrich jindra jiri
      jirina jirka jitka josef julie kamil kamila karel karolina katerina katka klara kristyna krystof kuba kveta ladislav lenka libor libuse
      linda lubomir lucie lucka ludek ludmila lukas magda magdalena marcela marek margita marie marketa martin martina matej michal michaela
      milada milan milena milos miloslav miroslav mirek miroslava monika natalie nikola oldrich olga ondrej ondra otakar patrik pavel pavla
      pavlina pepa petr petra premysl radek radim radka radovan renata richard robert roman romana rostislav rudolf ruzena sabina sara silvie
      simona stanislav stepan sarka tereza tomas vaclav vasek vendula vera veronika viktor vilem vit vladimir vladimira vlasta vojtech zbynek
      zdenek zdena zdenka zuzana`),
    endings: spread('a e y i u o ovi em ou ii ie ete ou'),
    doubtful: spread('vera bara nikola roman dana pepa ivo'),
  },
  lv: {
    names:
      spread(`agnese agris aija aina aivars aldis aleksandrs alina alise anda andis andra andrejs andris anete anita anna annija antra arta arturs
      artis arvis astrida ausma baiba barbara beate biruta daiga dace daina dainis daiva daniels dagnija davids diana didzis dina dzintars dzintra
      edgars edite egils eduards elina elizabete elza emils ernests erika evelina evita evija gatis gints girts gunars gundega gunta guntars
      guntis gustavs helena ieva ilga ilona ilze imants ineta inese inga ingars ingrida ints inta iveta ivars ivo jana janis jekabs jolanta
      juris kaspars karina karlis katrina kristaps kristine krista kristians laila laima laura lauris liene lienite liga ligita linda liva
      maija mara marcis marika maris marija markuss marta martins matiss maksims mikelis mihails monika natalija nauris nikola normunds olga
      oskars paula pauls peteris raimonds raitis ramona renars reinis rihards rita roberts rolands rudolfs ruta sabine samanta sandis sandra
      santa sanita sarmite silvija sintija skaidrite solvita svetlana tatjana toms uldis una vaira valdis valters vija viktorija viktors vineta
      vita zaiga zane zigurds zinta`),
    endings: spread('a e i u am ai as es is im ei em ij iem us om a'),
    doubtful: spread('ilga laima una arta vita santa mara inta krista gatis ruta anda ausma'),
  },
};
