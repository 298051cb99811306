// @ts-check
// A chain of shops in four countries. Some regions are better led than others, some sites are worth a second look.

/**
 * @typedef {object} Site
 * @property {string} name
 * @property {string} region
 * @property {string} language of those who visit it
 * @property {number} level how good it is at the beginning, 0–1
 * @property {number} drift what a year changes
 */

/** @type {readonly (readonly [region: string, language: string, level: number, drift: number, towns: readonly string[]])[]} */
const regions = [
  [
    'Mazowsze',
    'pl',
    0.8,
    0.05,
    ['Warszawa Centrum', 'Warszawa Praga', 'Radom', 'Płock', 'Siedlce', 'Pruszków'],
  ],
  ['Małopolska', 'pl', 0.74, 0.09, ['Kraków Rynek', 'Kraków Nowa Huta', 'Tarnów', 'Nowy Sącz', 'Oświęcim']],
  [
    'Praha',
    'cs',
    0.84,
    0.01,
    ['Praha Anděl', 'Praha Letná', 'Praha Chodov', 'Praha Smíchov', 'Praha Zličín'],
  ],
  ['Morava', 'cs', 0.7, 0.02, ['Brno střed', 'Brno Líšeň', 'Olomouc', 'Ostrava', 'Zlín', 'Jihlava']],
  ['Rīga', 'lv', 0.79, -0.07, ['Rīga Centrs', 'Rīga Teika', 'Rīga Imanta', 'Jūrmala', 'Rīga Purvciems']],
  ['Latgale', 'lv', 0.66, 0.1, ['Daugavpils', 'Rēzekne', 'Līvāni', 'Krāslava']],
  ['London', 'en', 0.75, 0.03, ['London Camden', 'London Hackney', 'Croydon', 'Ealing', 'Greenwich']],
  ['North', 'en', 0.78, 0.04, ['Leeds', 'York', 'Durham', 'Whitby']],
];

/**
 * @param {() => number} chance 0–1
 * @returns {readonly Site[]}
 */
export function sites(chance) {
  return regions.flatMap(([region, language, level, drift, towns]) =>
    towns.map((name) => ({
      name,
      region,
      language,
      level: level + (chance() - 0.5) * 0.18,
      drift: drift + (chance() - 0.5) * 0.08,
    })),
  );
}
