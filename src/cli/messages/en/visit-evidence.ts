import { enForms } from '../../../language/written-forms.js';
import type { FileFault } from '../../../visit/evidence/file-fault.js';
import type { Removed } from '../../../visit/evidence/strip/stripped.js';
import { evidenceSize } from '../evidence-size.js';

const size = evidenceSize(enForms);

/** Photos, receipts and recordings of a visit. */
export const enVisitEvidence = {
  visitEvidenceSummary: 'list the evidence of a visit, or save copies of it',
  optionSaveEvidence: 'folder to save copies in',
  evidenceTitle: 'Evidence',
  evidenceSize: size,
  evidenceKept: (type: string, bytes: number) => `Kept: ${type}, ${size(bytes)}.`,
  /** What was taken out of a picture. */
  evidenceRemoved: (removed: readonly Removed[]) =>
    `Taken out of it: ${removed.map((each) => REMOVED[each]).join(', ')}.`,
  evidenceAsItIs:
    'Such a file is kept as it is: please make sure that it names nobody who must not be named.',
  evidenceCompetitor: 'This is a visit to a competitor: please make sure that nobody can be recognised.',
  evidenceOf: (question: string, told: string) => `${question}: ${told}`,
  /** An answer that is a file, by the beginning of its content hash. */
  evidenceAnswer: (hash: string) => `file ${hash}`,
  evidenceFault: (fault: FileFault): string => {
    switch (fault.kind) {
      case 'not-found':
        return 'There is no such file. A path can also be dragged into the window.';
      case 'folder':
        return 'This is a folder; please give the path of a file in it.';
      case 'not-a-file':
        return 'This is a device or something else that is no file.';
      case 'not-allowed':
        return 'This file may not be read.';
      case 'not-kept':
        return 'This visit has no such evidence; please give the path of a file.';
      case 'empty':
        return 'This file is empty.';
      case 'too-large':
        return `This file has ${size(fault.size)}; at most ${size(fault.most)} are kept.`;
      case 'unknown':
        return 'This is no picture, PDF, recording, mail or text that can be kept.';
      case 'heic':
        return 'HEIC pictures cannot be kept, since the place cannot be taken out of them. Please save it as JPEG.';
      case 'video':
        return 'Films are not kept, since they show people. A picture or a sound recording can be.';
      case 'damaged':
        return 'This picture is damaged or cut off.';
    }
  },
  noEvidence: 'This visit has no evidence.',
  columnEvidence: 'File',
  columnType: 'Type',
  columnSize: 'Size',
  evidenceSaved: (file: string) => `${file} is saved.`,
  evidenceThere: (file: string) => `${file} is there already and stays as it is.`,
  evidenceMissing: (name: string) => `the file of "${name}" is no longer in the store`,
  evidenceNotSaved: (folder: string, why: string) => `nothing can be saved in ${folder}: ${why}`,
};

const REMOVED: Readonly<Record<Removed, string>> = {
  place: 'the place',
  camera: 'camera and time',
  texts: 'texts',
  preview: 'a small preview',
  appended: 'data behind the picture',
};
