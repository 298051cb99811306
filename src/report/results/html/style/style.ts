import { charts } from './charts.js';
import { colours } from './colours.js';
import { layout } from './layout.js';
import { narrow } from './narrow.js';
import { print } from './print.js';
import { tables } from './tables.js';

/** The whole stylesheet. Print comes last: paper is light and needs no controls. */
export const style = [colours, layout, tables, charts, narrow, print].join('');
