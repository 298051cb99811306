import { csForms } from '../../../language/written-forms.js';
import type { FileFault } from '../../../visit/evidence/file-fault.js';
import type { Removed } from '../../../visit/evidence/strip/stripped.js';
import { evidenceSize } from '../evidence-size.js';
import type { VisitEvidenceMessages } from '../messages.js';

const size = evidenceSize(csForms);

const REMOVED: Readonly<Record<Removed, string>> = {
  place: 'místo',
  camera: 'fotoaparát a čas',
  texts: 'texty',
  preview: 'náhled',
  appended: 'data za obrázkem',
};

function evidenceFault(fault: FileFault): string {
  switch (fault.kind) {
    case 'not-found':
      return 'Takový soubor není. Cestu lze do okna také přetáhnout.';
    case 'folder':
      return 'To je složka; zadejte prosím cestu k souboru v ní.';
    case 'not-a-file':
      return 'To je zařízení nebo něco jiného, co není soubor.';
    case 'not-allowed':
      return 'Tento soubor se nesmí číst.';
    case 'not-kept':
      return 'Tato návštěva takovou přílohu nemá; zadejte prosím cestu k souboru.';
    case 'empty':
      return 'Tento soubor je prázdný.';
    case 'too-large':
      return `Tento soubor má ${size(fault.size)}; uchovává se nejvýš ${size(fault.most)}.`;
    case 'unknown':
      return 'To není obrázek, PDF, nahrávka, e-mail ani text, který lze uchovat.';
    case 'heic':
      return 'Obrázky HEIC uchovat nelze, protože se z nich nedá odstranit místo. Uložte prosím obrázek jako JPEG.';
    case 'video':
      return 'Filmy se neuchovávají, protože jsou na nich vidět lidé. Lze zadat obrázek nebo zvukovou nahrávku.';
    case 'damaged':
      return 'Tento obrázek je poškozený nebo useknutý.';
  }
}

/** Photos, receipts and recordings of a visit. */
export const csVisitEvidence: VisitEvidenceMessages = {
  visitEvidenceSummary: 'vypíše přílohy návštěvy nebo uloží jejich kopie',
  optionSaveEvidence: 'složka, do které se mají uložit kopie',
  evidenceTitle: 'Přílohy',
  evidenceSize: size,
  evidenceKept: (type, bytes) => `Uloženo: ${type}, ${size(bytes)}.`,
  evidenceRemoved: (removed) =>
    `Ze souboru bylo odstraněno: ${removed.map((each) => REMOVED[each]).join(', ')}.`,
  evidenceAsItIs:
    'Takový soubor zůstává, jak je: ujistěte se prosím, že nejmenuje nikoho, kdo jmenován být nesmí.',
  evidenceCompetitor: 'Toto je návštěva u konkurence: ujistěte se prosím, že nikoho nelze poznat.',
  evidenceOf: (question, told) => `${question}: ${told}`,
  evidenceAnswer: (hash) => `soubor ${hash}`,
  evidenceFault,
  noEvidence: 'Tato návštěva nemá žádné přílohy.',
  columnEvidence: 'Soubor',
  columnType: 'Druh',
  columnSize: 'Velikost',
  evidenceSaved: (file) => `Soubor ${file} je uložen.`,
  evidenceThere: (file) => `Soubor ${file} už existuje a zůstává, jak je.`,
  evidenceMissing: (name) => `soubor „${name}“ už ve složce s daty není`,
  evidenceNotSaved: (folder, why) => `do složky ${folder} nelze nic uložit: ${why}`,
};
