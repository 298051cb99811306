import type { LanguageProfile } from '../profile.js';
import { plainProfile, spread } from './plain.js';

/** Polish: enough to recognise the language and the labels of a transcript. */
export const pl: LanguageProfile = {
  ...plainProfile,
  code: 'pl',
  functionWords:
    spread(`i w na z do ze sie nie to jest jak co a o za od po przez dla przy ale czy ja ty on ona my wy oni pan pani panu
    panstwo panstwa moj moja moje jego jej ich ten ta te tego tej tym tak juz tylko jeszcze bardzo prosze dzien dobry dziekuje mam mamy
    jestem byl byla bylo beda bedzie moge moze mozna gdy jesli zeby kiedy gdzie dlaczego ktory ktora ktore wiec oraz bo mi mnie`),
  traits: ['sz', 'cz', 'rz', 'ł', 'ą', 'ę', 'ż', 'ź', 'ś', 'ć', 'ń', 'ow', 'prz', 'dzi', 'nie', 'w '],
  titles: spread('pan pani panie panu dr mgr inz'),
  greetings: ['dzien dobry', 'witam', 'czesc', 'dobry wieczor', 'szanowny panie', 'szanowna pani'],
  abbreviations: spread('np itd itp tzn nr ul pl dr mgr inz godz tel r prof ok m in'),
  speakers: {
    agent: [
      'konsultant',
      'konsultantka',
      'doradca',
      'doradczyni',
      'pracownik',
      'pracownica',
      'sprzedawca',
      'sprzedawczyni',
      'obsluga',
      'agent',
      'agentka',
      'operator',
      'infolinia',
      'kasjer',
      'kasjerka',
      'recepcja',
      'serwis',
    ],
    customer: [
      'klient',
      'klientka',
      'kupujacy',
      'kupujaca',
      'rozmowca',
      'dzwoniacy',
      'abonent',
      'gosc',
      'uzytkownik',
    ],
    system: ['system', 'automat', 'bot'],
  },
};
