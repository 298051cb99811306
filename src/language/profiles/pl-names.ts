import { spread } from './plain.js';

/** Given names as Poles call somebody by them: the form of address, and the plain form that friends use. Folded. */
export const vocatives =
  spread(`anno aniu ania agnieszko aga aleksandro olu ola alicjo alicja alo ala aneto anetka angeliko antonino barbaro basiu basia beato beata bogusiu bozeno bozenko
  celino danuto danusiu dario dagmaro doroto dorotko edyto elzbieto elu ela eleonoro emilio emilko ewo ewa ewelino ewuniu franciszko gabrielo gabrysiu genowefo grazyno grazynko halino halinko
  hanno haniu hania heleno helenko ireno irenko irmino iwono iza izo izabelo jadwigo jadziu janino jasiu joanno joasiu jolanto jolu jola jowito judyto julio julka justyno kamilo karolino
  karolinko kasiu kasia katarzyno kingo kinga klaudio klaudia kornelio krystyno krysiu laro lauro leno lena lidio lidka liliano lucyno lucjo ludwiko magdaleno magdo magda malgorzato malgosiu gosiu gosia
  marianno mario marysiu marto marta martyno marzeno melanio milena mileno mirko moniko monika natalio natalko natalia ninko ninu olgo olga otylio patrycjo patrycja paulino paula pelagio renato
  roksano rozo rozalio sabino salomeo sandro sylwio sylwia tereso tereniu terenio teodoro urszulo ulu ula wando wandziu weroniko wieslawo wiktorio wioletto wiolu zofio zosiu zosia zuzanno zuzo zuzia zyto
  adamie adasiu adrianie adrian albercie aleksandrze aleksie olku alfredzie alojzy ambrozy andrzeju antoni antku arkadiuszu arku artur arturze bartlomieju bartek bartku bartoszu bogdanie boguslawie boleslawie
  bronislawie cezary czarku cyprianie czeslawie damianie damian danielu dariuszu darku darek dawidzie dominiku edmundzie edwardzie emilu eryku eugeniuszu feliksie filipie filip franciszku franku
  fryderyku gabrielu grzegorzu grzesiu grzesiek gustawie henryku hubercie ignacy igorze igor ireneuszu jacku jacek jakubie kuba kubo janie janku januszu jaroslawie jarku jerzy jureczku jurku jozefie juliuszu
  kacprze kajetanie kamilu karolu kazimierzu klemensie konradzie kornelu krystianie krzysztofie krzysiu krzysiek ksawery leonie leonardzie leszku lechu lucjanie ludwiku lukaszu lukasz maciej macieju macku
  maksymilianie marcelu marcinie marcin marianie mariuszu mariusz marku marek mateuszu mateusz michale michal mieczyslawie mikolaju milosz miloszu miroslawie mirku norbercie oskarze oskar patryku
  patryk pawle pawel piotrze piotrek piotrus piotrusiu przemyslawie przemku przemek rafale rafal remigiuszu robercie robert romanie roman romku ryszardzie rysiu sebastianie seba sewerynie slawomirze slawku stanislawie stasiu
  stefanie sylwestrze szczepanie szymonie szymon szymku tadeuszu tadziu tobiaszu tomaszu tomku tomek tymoteuszu waclawie waldemarze waldku walery wieslawie wiesku wiktorze wincenty wit witoldzie witku wladyslawie wladku
  wlodzimierzu wlodku wojciechu wojtek wojtku zbigniewie zbyszku zbyszek zdzislawie zdzichu zenonie zygmuncie`);
