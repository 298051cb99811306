import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with evidence, transcripts of visits and rehearsals. */
export const plEvidenceProblems: ProblemTexts = {
  VI150: {
    title: 'nie można odczytać załącznika',
    hint: 'Trzeba podać ścieżkę pliku, który istnieje i który wolno czytać.',
  },
  VI151: {
    title: 'załącznik jest za duży',
    hint: 'Trzeba zmniejszyć zdjęcie albo podnieść evidence_mb programu w shoptalk.yaml.',
  },
  VI152: {
    title: 'plik nieodpowiedniego rodzaju',
    hint: 'Można podać zdjęcie JPEG, PNG, WebP lub GIF, plik PDF, nagranie WAV, MP3, Ogg lub M4A, e-mail albo tekst.',
  },
  VI153: {
    title: 'zdjęcie HEIC',
    hint: 'Trzeba zapisać je jako JPEG; telefon robi to sam, gdy w ustawieniach aparatu wybrano format „Najbardziej zgodny”.',
  },
  VI154: {
    title: 'załącznik jest uszkodzony',
    hint: 'Trzeba jeszcze raz skopiować plik; zdjęcie, które się otwiera, można zapisać ponownie jako JPEG.',
  },
  VI155: {
    title: 'to nie jest jedna rozmowa',
    hint: 'Trzeba podać plik z tą jedną rozmową, której dotyczy wizyta.',
  },
  VI156: {
    title: 'zapis rozmowy niczego tu nie podpowie',
    hint: 'Z zapisu rozmowy podpowiadane są tylko odpowiedzi na pytania, które mają obok „said”.',
  },
  VI157: {
    title: 'lista kontrolna bez próby',
    hint: 'Trzeba wybrać listę kontrolną z próbą albo ją napisać: co zawiera, mówi schemas/rubric.schema.json.',
  },
  VI158: { title: 'nie można zapisać kopii', hint: 'Trzeba podać folder, w którym wolno zapisywać pliki.' },
  VI159: {
    title: 'brakuje załącznika',
    hint: 'Plik usunięto z folderu danych; trzeba go przywrócić z kopii zapasowej.',
  },
};
