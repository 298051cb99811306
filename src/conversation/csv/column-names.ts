import { foldLabel } from '../speakers.js';

/** What a column of a table holds. `transcript` is a whole conversation in one cell. */
export type Column = 'id' | 'speaker' | 'text' | 'time' | 'language' | 'channel' | 'transcript';

/** Names of columns in English, Polish, Czech and Latvian; compared without diacritics, capitals and joining marks. */
const names: Readonly<Record<Column, string>> = {
  id: `id; conversation; conversation id; conversationid; conv id; call; call id; callid; chat id; ticket; ticket id; ticket number; case id; case number; session id; thread id; contact id; interaction id; dialog id; dialogue id;
    rozmowa id; id rozmowy; identyfikator; identyfikator rozmowy; numer rozmowy; nr rozmowy; zgłoszenie; nr zgłoszenia; numer zgłoszenia; id zgłoszenia; id czatu;
    id hovoru; číslo hovoru; id konverzace; konverzace id; číslo konverzace; id rozhovoru; číslo tiketu; id tiketu; id chatu; případ; číslo případu;
    sarunas id; saruna id; sarunas numurs; sarunas nr; zvana id; zvana numurs; pieteikums; pieteikuma numurs; pieteikuma nr; čata id; identifikators`,
  speaker: `speaker; role; who; author; from; sender; participant; party; speaker role; participant role; author role; speaker label; said by;
    mówca; mówiący; rola; kto; autor; nadawca; uczestnik; rozmówca; osoba;
    mluvčí; kdo; odesílatel; účastník; osoba; role mluvčího;
    runātājs; loma; kas; autors; sūtītājs; dalībnieks; persona`,
  text: `text; message; message text; body; content; utterance; words; comment; said; line;
    tekst; treść; treść wiadomości; wiadomość; wypowiedź; komentarz;
    zpráva; text zprávy; obsah; výrok; promluva; sdělení; komentář;
    teksts; ziņa; ziņas teksts; saturs; ziņojums; teiktais; izteikums; komentārs`,
  time: `time; timestamp; date; datetime; date time; created at; sent at; start; start time; starttime; at; offset; time ms; start ms; offset ms; begin offset millis; seconds; start seconds; time s;
    czas; data; godzina; data i godzina; czas rozpoczęcia; data wysłania; znacznik czasu; początek; sekundy;
    čas; datum; datum a čas; čas zprávy; odesláno; začátek; sekundy;
    laiks; datums; datums un laiks; nosūtīts; sākums; sekundes`,
  language: `language; lang; locale; język; jazyk; valoda`,
  channel: `channel; kanał; kanál; kanāls`,
  transcript: `transcript; full transcript; conversation text; dialogue; dialog; chat transcript; call transcript; rozmowa; transkrypcja; zapis rozmowy; treść rozmowy; przebieg rozmowy;
    hovor; rozhovor; přepis; přepis hovoru; přepis rozhovoru; text hovoru; konverzace;
    saruna; sarunas teksts; transkripts; sarunas atšifrējums; sarunas pieraksts; dialogs`,
};

const fold = (name: string): string =>
  foldLabel(
    name
      .replace(/^\ufeff/, '')
      // A unit, as in "start (s)".
      .replace(/\([^()]*\)/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/[_.\-/#:()[\]]+/g, ' '),
  );

const byName = new Map<string, Column>();
for (const column of ['id', 'speaker', 'text', 'time', 'language', 'channel', 'transcript'] as const) {
  for (const name of names[column].split(';')) byName.set(fold(name), column);
}

/** What a column with this name holds; undefined for names that are not known: such columns are passed over. */
export const columnNamed = (name: string): Column | undefined => byName.get(fold(name));
