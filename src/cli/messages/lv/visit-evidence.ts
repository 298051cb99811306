import { lvForms } from '../../../language/written-forms.js';
import type { FileFault } from '../../../visit/evidence/file-fault.js';
import type { Removed } from '../../../visit/evidence/strip/stripped.js';
import { evidenceSize } from '../evidence-size.js';
import type { VisitEvidenceMessages } from '../messages.js';

const size = evidenceSize(lvForms);

const REMOVED: Readonly<Record<Removed, string>> = {
  place: 'vieta',
  camera: 'kamera un laiks',
  texts: 'teksti',
  preview: 'sīktēls',
  appended: 'dati aiz attēla',
};

function evidenceFault(fault: FileFault): string {
  switch (fault.kind) {
    case 'not-found':
      return 'Tāda faila nav. Ceļu var arī ievilkt logā.';
    case 'folder':
      return 'Tā ir mape; lūdzu, norādiet ceļu uz failu tajā.';
    case 'not-a-file':
      return 'Tā ir ierīce vai kas cits, kas nav fails.';
    case 'not-allowed':
      return 'Šo failu nedrīkst lasīt.';
    case 'not-kept':
      return 'Šim apmeklējumam tāda pielikuma nav; lūdzu, norādiet ceļu uz failu.';
    case 'empty':
      return 'Šis fails ir tukšs.';
    case 'too-large':
      return `Šī faila lielums ir ${size(fault.size)}; glabā ne vairāk kā ${size(fault.most)}.`;
    case 'unknown':
      return 'Tas nav ne attēls, ne PDF, ne ieraksts, ne e-pasts, ne teksts, ko var glabāt.';
    case 'heic':
      return 'HEIC attēlus nevar glabāt, jo no tiem nevar izņemt vietu. Lūdzu, saglabājiet attēlu kā JPEG.';
    case 'video':
      return 'Filmas netiek glabātas, jo tajās redzami cilvēki. Var dot attēlu vai skaņas ierakstu.';
    case 'damaged':
      return 'Šis attēls ir bojāts vai aprauts.';
  }
}

/** Photos, receipts and recordings of a visit. */
export const lvVisitEvidence: VisitEvidenceMessages = {
  visitEvidenceSummary: 'apmeklējuma pielikumu saraksts vai to kopiju saglabāšana',
  optionSaveEvidence: 'mape, kurā saglabāt kopijas',
  evidenceTitle: 'Pielikumi',
  evidenceSize: size,
  evidenceKept: (type, bytes) => `Saglabāts: ${type}, ${size(bytes)}.`,
  evidenceRemoved: (removed) => `No faila izņemts: ${removed.map((each) => REMOVED[each]).join(', ')}.`,
  evidenceAsItIs:
    'Šāds fails paliek, kāds tas ir: lūdzu, pārliecinieties, ka tajā nav nosaukts neviens, ko nosaukt nedrīkst.',
  evidenceCompetitor: 'Šis ir apmeklējums pie konkurenta: lūdzu, pārliecinieties, ka nevienu nevar atpazīt.',
  evidenceOf: (question, told) => `${question}: ${told}`,
  evidenceAnswer: (hash) => `fails ${hash}`,
  evidenceFault,
  noEvidence: 'Šim apmeklējumam nav pielikumu.',
  columnEvidence: 'Fails',
  columnType: 'Veids',
  columnSize: 'Lielums',
  evidenceSaved: (file) => `Fails ${file} ir saglabāts.`,
  evidenceThere: (file) => `Fails ${file} jau pastāv un paliek, kāds tas ir.`,
  evidenceMissing: (name) => `faila „${name}” krātuves mapē vairs nav`,
  evidenceNotSaved: (folder, why) => `mapē ${folder} neko nevar saglabāt: ${why}`,
};
