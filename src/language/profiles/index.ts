import type { LanguageProfile } from '../profile.js';
import { cs } from './cs.js';
import { en } from './en.js';
import { lv } from './lv.js';
import { pl } from './pl.js';

/** Every language the program knows, by ISO 639-1 code. */
export const profiles: Readonly<Record<string, LanguageProfile>> = { en, pl, cs, lv };
