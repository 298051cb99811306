import type { LanguageProfile } from '../profile.js';
import { plainProfile, spread } from './plain.js';

/** Latvian: enough to recognise the language and the labels of a transcript. */
export const lv: LanguageProfile = {
  ...plainProfile,
  code: 'lv',
  functionWords:
    spread(`un ir ka ar par no uz ja bet vai es jus tu mes vini vins vina tas ta to tie tam man mums jums mani musu jusu kas ko
    kad kur kapec ka kads kada kurs kura ne nav bus bija esmu esat esam var varu varat varam loti ludzu paldies labdien sveiki jau tikai
    vel pie pec lidz pirms tad ari tagad sodien rit te seit so sis si gan jo lai caur bez`),
  traits: [
    'ā',
    'ē',
    'ī',
    'ū',
    'ģ',
    'ķ',
    'ļ',
    'ņ',
    'š',
    'ž',
    'č',
    'ais',
    'iem',
    'as ',
    'is ',
    'us ',
    'ie',
    'ums',
  ],
  titles: spread('kungs kundze kungam kundzei jaunkundze dr'),
  greetings: ['labdien', 'sveiki', 'labrit', 'labvakar', 'cienijamais', 'cienijama'],
  abbreviations: spread('piem utt u.c t.i nr plkst tel dr prof'),
  speakers: {
    agent: [
      'operators',
      'operatore',
      'konsultants',
      'konsultante',
      'darbinieks',
      'darbiniece',
      'agents',
      'agente',
      'pardevejs',
      'pardeveja',
      'specialists',
      'specialiste',
      'atbalsts',
      'registratura',
      'kasieris',
      'kasiere',
    ],
    customer: ['klients', 'kliente', 'pircejs', 'pirceja', 'zvanitajs', 'zvanitaja', 'viesis', 'lietotajs'],
    system: ['sistema', 'automats', 'bots'],
  },
};
