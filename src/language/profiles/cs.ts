import type { LanguageProfile } from '../profile.js';
import { plainProfile, spread } from './plain.js';

/** Czech: enough to recognise the language and the labels of a transcript. */
export const cs: LanguageProfile = {
  ...plainProfile,
  code: 'cs',
  functionWords:
    spread(`a v na s se je to ze do si jsem jste jsme jsou byl byla bylo bude budu budete za o po pro pri ale jak co kdy kde proc
    ktery ktera ktere ten ta te toho tom tak uz jen jeste velmi prosim dekuji dobry den mam mame mate muzu muze muzete neni nebo kdyz
    aby pokud protoze vas vam vy vase muj moje nas nam me mi ja ty on ona my oni od ze pan pani pane tady take dnes zitra`),
  traits: ['ě', 'ř', 'ů', 'č', 'š', 'ž', 'ý', 'á', 'í', 'é', 'ou', 'ch', 'je', 'pro', 'js'],
  titles: spread('pan pani pane panu dr mgr ing slecna'),
  greetings: ['dobry den', 'zdravim', 'ahoj', 'dobry vecer', 'vazeny pane', 'vazena pani'],
  abbreviations: spread('napr atd apod tzn tj cislo ul dr mgr ing hod tel prof c str'),
  speakers: {
    agent: [
      'operator',
      'operatorka',
      'konzultant',
      'konzultantka',
      'poradce',
      'poradkyne',
      'pracovnik',
      'pracovnice',
      'prodavac',
      'prodavacka',
      'obsluha',
      'agent',
      'agentka',
      'recepce',
      'technik',
      'podpora',
    ],
    customer: ['zakaznik', 'zakaznice', 'klient', 'klientka', 'volajici', 'kupujici', 'host', 'uzivatel'],
    system: ['system', 'automat', 'bot'],
  },
};
