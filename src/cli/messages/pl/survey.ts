import { plPlural } from '../../../language/plural.js';
import type { SurveyMessages } from '../messages.js';

export const plSurvey: SurveyMessages = {
  surveyImportSummary: 'wczytuje odpowiedzi z tabel, jeden wiersz na klienta',
  surveyRecordSummary: 'zapisuje odpowiedzi po kolei, jak padają',
  surveyShowSummary: 'pokazuje zadowolenie (CSAT), polecanie (NPS) i łatwość (CES)',
  surveyFilesArgument: 'pliki CSV z nagłówkami albo - dla standardowego wejścia',
  surveyOptionInstrument: 'o co pytano, gdy tabela tego nie podaje: csat 1–5, nps 0–10, ces 1–7',
  surveyOptionMeans: 'jak pytano klientów, gdy tabela tego nie podaje',
  surveyOptionSite: 'miejsce, gdy tabela go nie podaje',
  surveyOptionRegion: 'region, gdy nie podaje go ani tabela, ani shoptalk.yaml',
  surveyOptionProgramme: 'program, gdy tabela go nie podaje',
  surveyOptionDay: 'dzień kontaktu, gdy tabela go nie podaje',
  surveyOptionDryRun: 'tylko odczyt i sprawdzenie, nic nie zostaje zapisane',
  surveyOptionValue: 'odpowiedź, liczba ze skali',
  surveyOptionComment: 'co klient dodał od siebie',
  surveyOptionRecord: 'wizyta albo sesja, której dotyczy',
  surveyFilterSite: 'tylko to miejsce (można powtórzyć)',
  surveyFilterRegion: 'tylko ten region (można powtórzyć)',
  surveyFilterProgramme: 'tylko ten program (można powtórzyć)',
  surveyFilterFrom: 'pierwszy dzień',
  surveyFilterTo: 'ostatni dzień',
  surveyImportHelp: `
Pierwszy wiersz nazywa kolumny: day (dzień), site (sklep), potem albo instrument i value, albo osobne kolumny csat, nps, ces;
także comment, means, region, programme, record, id. Wiersz jest brany w całości albo wcale; ponowny import tej samej
tabeli niczego nie dodaje.
Kod wyjścia: 0 w porządku · 1 pominięto wiersz · 2 nie udało się odczytać pliku

Przykłady:
  shoptalk survey import listopad.csv
  shoptalk survey import kartki.csv --instrument csat --means paper --site "Warszawa Centrum"`,
  surveyRecordHelp: `
Bez --value, w terminalu: liczby wpisuje się jedną po drugiej, komentarz po kresce (4 | miło), sam Enter kończy.

Przykłady:
  shoptalk survey record --instrument csat --site "Warszawa Centrum"
  shoptalk survey record --instrument nps --value 9 --site "Warszawa Centrum" --means phone`,
  surveyBadOptionDay: (option, given) =>
    `${option} „${given}” nie jest dniem; proszę zapisać tak: 2026-03-31`,
  surveyNeedsInstrument: 'survey record potrzebuje --instrument: csat, nps albo ces',
  surveyNeedsValue: 'survey record potrzebuje --value albo terminala, w którym można wpisać odpowiedzi',
  surveyProgress: (answers) => `odczytano odpowiedzi: ${answers}`,
  surveyImported: (added, known) =>
    `Dodano ${added} ${plPlural(added, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi' })}${known === 0 ? '' : `, ${known} już było`}.`,
  surveyFine: (count) =>
    `W porządku: ${count} ${plPlural(count, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi' })}; nic nie zapisano.`,
  surveyMoreProblems: (count) =>
    `I jeszcze ${count} ${plPlural(count, { one: 'problem', few: 'problemy', many: 'problemów' })} tego samego rodzaju.`,
  surveyRecorded: 'Zapisano.',
  surveyAsk: (instrument, lowest, highest) =>
    `${instrument.toUpperCase()}, od ${lowest} do ${highest}. Komentarz można dopisać po kresce: ${highest} | miło. Sam Enter kończy.`,
  surveyPrompt: (place) => `${place}.`,
  surveyBrokenRow: (why) =>
    why === 'long' ? 'wiersz jest dłuższy, niż może być' : 'cudzysłów w tym wierszu nie jest zamknięty',
  surveyNoColumn: 'brak kolumny z odpowiedziami',
  surveyNoColumnHint: (near) =>
    near
      ? `Czy „${near[0]}” miało znaczyć „${near[1]}”?`
      : 'Proszę nazwać w pierwszym wierszu kolumnę value, csat, nps albo ces.',
  surveyEmptyFile: 'plik jest pusty',
  surveyFault: (fault, heading) => {
    const at = heading === '' ? '' : `${heading}: `;
    switch (fault.kind) {
      case 'no-answer':
        return 'w tym wierszu nie ma odpowiedzi';
      case 'unknown-instrument':
        return fault.given === ''
          ? `${at}nie podano, o co pytano (csat, nps, ces)`
          : `${at}„${fault.given}” to nie csat, nps ani ces`;
      case 'off-scale':
        return `${at}„${fault.given}” nie jest liczbą całkowitą od ${fault.scale.lowest} do ${fault.scale.highest}`;
      case 'unknown-means':
        return `${at}„${fault.given}” to nie phone, email, paper, web, chat ani sms`;
      case 'no-day':
        return 'brakuje dnia kontaktu';
      case 'future-day':
        return `${at}${fault.given} to dzień, który dopiero nadejdzie; proszę podać dzień kontaktu`;
      case 'bad-day':
        return `${at}„${fault.given}” nie jest dniem; proszę zapisać tak: 2026-03-31`;
      case 'too-long':
        return `${at}tekst jest dłuższy niż ${fault.most} znaków`;
    }
  },
  surveyInstruments: { csat: 'zadowoleni (CSAT)', nps: 'polecanie (NPS)', ces: 'łatwość (CES, 1–7)' },
  surveyColumns: ['', 'wynik', '95 %', 'odpowiedzi'],
  surveyNothing: 'Nie ma jeszcze odpowiedzi. Wczytuje je: shoptalk survey import odpowiedzi.csv',
};
