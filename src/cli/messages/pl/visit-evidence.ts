import { plForms } from '../../../language/written-forms.js';
import type { FileFault } from '../../../visit/evidence/file-fault.js';
import type { Removed } from '../../../visit/evidence/strip/stripped.js';
import { evidenceSize } from '../evidence-size.js';
import type { VisitEvidenceMessages } from '../messages.js';

const size = evidenceSize(plForms);

const REMOVED: Readonly<Record<Removed, string>> = {
  place: 'miejsce',
  camera: 'aparat i czas',
  texts: 'teksty',
  preview: 'miniaturę',
  appended: 'dane za obrazem',
};

function evidenceFault(fault: FileFault): string {
  switch (fault.kind) {
    case 'not-found':
      return 'Nie ma takiego pliku. Ścieżkę można też przeciągnąć do okna.';
    case 'folder':
      return 'To jest folder; proszę podać ścieżkę pliku, który w nim jest.';
    case 'not-a-file':
      return 'To jest urządzenie albo coś innego, co nie jest plikiem.';
    case 'not-allowed':
      return 'Tego pliku nie wolno odczytać.';
    case 'not-kept':
      return 'Ta wizyta nie ma takiego załącznika; proszę podać ścieżkę pliku.';
    case 'empty':
      return 'Ten plik jest pusty.';
    case 'too-large':
      return `Ten plik ma ${size(fault.size)}; przechowuje się najwyżej ${size(fault.most)}.`;
    case 'unknown':
      return 'To nie jest zdjęcie, PDF, nagranie, e-mail ani tekst, który można przechować.';
    case 'heic':
      return 'Zdjęć HEIC nie można przechować, bo nie da się usunąć z nich miejsca. Proszę zapisać zdjęcie jako JPEG.';
    case 'video':
      return 'Filmów się nie przechowuje, bo widać na nich ludzi. Można podać zdjęcie albo nagranie dźwięku.';
    case 'damaged':
      return 'To zdjęcie jest uszkodzone albo ucięte.';
  }
}

/** Photos, receipts and recordings of a visit. */
export const plVisitEvidence: VisitEvidenceMessages = {
  visitEvidenceSummary: 'lista załączników wizyty; może też zapisać ich kopie',
  optionSaveEvidence: 'folder, w którym mają być zapisane kopie',
  evidenceTitle: 'Załączniki',
  evidenceSize: size,
  evidenceKept: (type, bytes) => `Zapisano: ${type}, ${size(bytes)}.`,
  evidenceRemoved: (removed) => `Usunięto z pliku: ${removed.map((each) => REMOVED[each]).join(', ')}.`,
  evidenceAsItIs:
    'Taki plik pozostaje bez zmian: proszę sprawdzić, czy nie wymienia nikogo, kogo wymieniać nie wolno.',
  evidenceCompetitor: 'To wizyta u konkurencji: proszę sprawdzić, czy nikogo nie da się rozpoznać.',
  evidenceOf: (question, told) => `${question}: ${told}`,
  evidenceAnswer: (hash) => `plik ${hash}`,
  evidenceFault,
  noEvidence: 'Ta wizyta nie ma załączników.',
  columnEvidence: 'Plik',
  columnType: 'Rodzaj',
  columnSize: 'Rozmiar',
  evidenceSaved: (file) => `Zapisano ${file}.`,
  evidenceThere: (file) => `${file} już jest i pozostaje bez zmian.`,
  evidenceMissing: (name) => `pliku „${name}” nie ma już w folderze danych`,
  evidenceNotSaved: (folder, why) => `w folderze ${folder} nic nie można zapisać: ${why}`,
};
