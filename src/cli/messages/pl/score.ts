import { plForms } from '../../../language/written-forms.js';
import type { ScoreMessages } from '../messages.js';

/** `shoptalk score`: its help and what it says beside the scorecards. */
export const plScore: ScoreMessages = {
  scoreFilesArgument: 'zapisy rozmów albo - dla standardowego wejścia',
  scoreOptionRubric: 'id rubryki albo ścieżka jej pliku',
  scoreOptionMin: 'wynik, który musi osiągnąć każda rozmowa (domyślnie próg zaliczenia z rubryki)',
  scoreOptionMap: 'kim jest mówiący: "Anna=agent", customer, system albo text (można powtórzyć)',
  scoreOptionFormat: 'odczytuje w tym formacie, zamiast go rozpoznawać',
  scoreOptionLanguage: 'język rozmów, na przykład pl; inaczej taki, jak podają, albo rozpoznany',
  scoreOptionSummaryOnly: 'na standardowe wyjście samo podsumowanie',
  scoreOptionOut:
    'zapisuje do tego pliku po jednym wierszu JSON na rozmowę; przerwana ocena toczy się tam dalej',
  scoreOptionRestart: 'ocenia wszystko od nowa i zastępuje plik podany w --out',
  scoreOptionWorkers: 'ilu rdzeni procesora najwyżej użyć (domyślnie wszystkich)',
  scoreOptionQuiet: 'bez podsumowania i bez postępu',
  scoreOptionTrustLabels:
    'przyjmuje zachowania i sygnały oznaczone w danych przez człowieka, zamiast ich szukać',
  scoreHelp: `
Formaty: tekst z oznaczeniem mówiących, WebVTT, SRT, JSON Lines; rozpoznawane po treści.
Kod wyjścia: 0 wszystko w porządku · 1 rozmowa niezaliczona albo zapis uszkodzony · 2 nic nie dało się odczytać

Przykłady:
  shoptalk score rozmowa.txt
  shoptalk score *.vtt rozmowy.jsonl --rubric complaint-call --json > wyniki.jsonl
  shoptalk score eksport/*.json --out wyniki.jsonl
  shoptalk score rozmowa.txt --map "Anna=agent" --map "Pan Nowak=customer"
  cat czat.txt | shoptalk score -`,
  scoreNeedsFiles: 'score potrzebuje zapisów do odczytania',
  scoreNeedsFilesHint:
    'Można podać pliki (shoptalk score rozmowa.txt) albo przekazać zapis potokiem (cat rozmowa.txt | shoptalk score -).',
  scoreBadMin: (given) => `--min „${given}” nie jest liczbą od 0 do 200`,
  scoreNotConversation: (id) =>
    `rubryka „${id}” to lista kontrolna dla wizyt; rozmowy trzeba ocenić według innej`,
  scoreProgress: (scored, problems, perSecond, left) =>
    `oceniono ${scored}${problems === 0 ? '' : `, z problemami ${problems}`}, ${plForms.number(perSecond)} na sekundę${
      left === undefined ? '' : `, ${left}`
    }`,
  scoreTimeLeft: (seconds) =>
    seconds < 60
      ? `zostało około ${seconds} s`
      : seconds < 3600
        ? `zostało około ${Math.round(seconds / 60)} min`
        : `zostało około ${plForms.number(Math.round(seconds / 360) / 10)} godz.`,
  scoreBadWorkers: (given) => `--workers „${given}” nie jest liczbą całkowitą od 0 do 256`,
  scoreOutOrSummary: 'opcje --out i --summary-only wykluczają się',
  scoreOutOrSummaryHint: 'Podsumowanie pojawia się po serii samo: wystarczy pominąć --summary-only.',
  scoreRestartNeedsOut: '--restart działa tylko z --out',
  scoreGoesOn: (scored) => `Dalszy ciąg: ocenione wcześniej: ${scored}.`,
  scoreNothingLeft: 'Wszystko zostało ocenione już wcześniej.',
  scoreStopped: (scored) =>
    `Przerwano po ${scored} ${scored === 1 ? 'rozmowie' : 'rozmowach'}; to samo polecenie zacznie od tego miejsca.`,
  scoreStoppedForGood:
    'Przerwano; standardowego wejścia nie da się odczytać ponownie, więc następnym razem wszystko zacznie się od nowa.',
  scoreStdinNotResumed:
    'standardowego wejścia nie da się odczytać ponownie: po przerwaniu wszystko zacznie się od nowa',
  scoreOutputIsInput: 'wynik zostałby zapisany na pliku wejściowym',
  scoreInputChanged: 'ten plik zmieniono podczas odczytu; to, co już oceniono, zostało zachowane',
  scoreOutputThere: 'ten plik wynikowy już istnieje',
  scoreJournalDamaged: 'zapis postępu przerwanej oceny zaginął albo jest uszkodzony',
  scorePartLost: 'niedokończony wynik jest krótszy niż przedtem',
  scoreBeingWritten: (process) => `ten wynik zapisuje właśnie inne uruchomienie (proces ${process})`,
  scoreOtherProgram: 'przerwaną ocenę rozpoczęła inna wersja Shoptalk',
  scoreOtherRubric: 'przerwaną ocenę rozpoczęto z inną rubryką albo rubryka się zmieniła',
  scoreOtherInputs: 'przerwaną ocenę rozpoczęto z innymi danymi wejściowymi',
  scoreOtherOption: (name) => `przerwaną ocenę rozpoczęto z inną opcją ${name}`,
  scoreChangedInput: 'ten plik zmienił się od rozpoczęcia przerwanej oceny',
  scoreNoRoom: 'na dysku nie ma miejsca; to, co już oceniono, zostało zachowane',
  scoreNoFolder: 'folder na wynik nie istnieje',
  scoreNoFolderHint: 'Trzeba utworzyć folder albo wskazać plik w istniejącym.',
  scoreNotAllowed: 'brak uprawnień do zapisu w tym miejscu',
  scoreNoPlainFile: 'to nie jest zwykły plik; bez --out wyniki trafiają na standardowe wyjście',
  scoreCannotWrite: (code) => `tego nie da się zapisać (${code})`,
  scoreStdinName: 'standardowe wejście',
};
