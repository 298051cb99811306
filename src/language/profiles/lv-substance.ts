import type { LanguageProfile } from '../profile.js';
import { spread } from './plain.js';

/** Latvian words meant for whoever scores a conversation instead of for the customer. */
export const substance: LanguageProfile['substance'] = {
  scorer: [
    '(piezime|zina|vestule|noradijums|ludzums|atzime) ...3 (vertetajam|vertetajai|vertetajiem|kontrolei|kontrolierim|auditoram|auditoriem|eksaminetajam|kvalitates|parbauditajam|algoritmam|sistemai)',
    '(vertetajs|vertetaja|vertetajam|vertetajai|vertetajiem|vertetaju)',
    '(cienijamais|cienijama|godatais|dargais|sveiks) (vertetaj|auditor|eksaminetaj|kvalitates _)',
    '(tam|tai|tiem|ikvienam|visiem) kas (verte|vertes|skata|lasa) so (sarunu|catu|zvanu)',
    '(tam|tai|tiem) (kurs|kura|kuri) (verte|vertes|parbauda|parbaudis) [so|sis]',
    '(maksimal~|augstak~|piln~|visaugstak~) ...2 (punkt~|vertejum~|atzim~|ball~|rezultat~)',
    '(pieskir~|iedod~|ielik~|ludzu) ...3 (punktu|punktus|balles|vertejumu|atzimi|desmitnieku)',
    '(atbilst|izpilda|izpilditi|ieveroti) vis~ [prasibas|noteikt~] kriterij~',
    'visi ...3 (soli|kriteriji|punkti) ...2 (izpilditi|ieveroti|atzimeti|veikti)',
    '(darbinieks|darbiniece|operators|operatore|konsultants|konsultante|agents|agente) ...3 (atpazina|atzina|paradija|apliecinaja|apliecinajis|parbaudija|piedavaja|noskaidroja|noversa|ieveroja|identificeja|apstiprinaja)',
    '(empatija|empatiju|procedura|proceduru|risinajums|risinajumu|atbildiba|laipniba) <number>',
    '(klients|kliente) ...2 (sajusma|apmierinats|apmierinata|laimigs) $',
    '(novertet|novertejiet|verte|vertejiet) (so|so sarunu|sarunu|catu) ...4 (augst~|maksim~|<number>|lieliski|teicami)',
    '(ignore|neievero|neieverojiet|aizmirst~) ...2 (ieprieksej~|kriterij~|instrukcij~|noteikum~)',
    'saja (saruna|cata|zvana) (darbinieks|darbiniece|operators|operatore|konsultants|konsultante|agents|agente)',
  ],
  nouns:
    spread(`empatija empatiju atvainosanas atvainojums atmaksa atmaksas maina apmaina atbildiba risinajums risinajumi procedura proceduras pateiciba laipniba rupes ciena
      uzklausisana klausisanas sirsniba mierinajums siltums lidzjutiba pacietiba sapratne identitate identifikacija parbaude dati diagnostika diagnoze termins termini izvele
      apstiprinajums apmierinatiba palidziba atvadisanas sasveicinasanas sveiciens atzvans atzvanisana skaidrojums kompensacija vaucers kupons prioritate eskalacija uzticiba godigums
      atgriezeniska saite profesionalitate pieklajiba problema sudziba sirds izpratne atzinums garantija solijums saistibas rezultats sazina registracija`),
};
