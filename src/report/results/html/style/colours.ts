/*
 * Blue against orange is told apart with every common kind of colour blindness. Text reaches a contrast of 4.5 : 1 at least
 * on its ground (WCAG AA), marks of charts 3 : 1.
 */

const light = `--paper:#fff;--ink:#17202b;--quiet:#566271;--line:#d5dce4;--wash:#f3f6f9;--main:#1d5fa6;--soft:#bcd5f0;--bar:#5b97d3;--bar-below:#d9834a;--below:#b3470b;--below-soft:#f3c9a8;--faint:#8d99a7;--faint-soft:#e1e6ec;--h1:#f6d3b4;--h2:#fae8d8;--h3:#f3f6f9;--h4:#dceaf8;--h5:#b9d5f1;--on:#17202b;--s1:#b85316;--s2:#e6b088;--s3:#c9d1da;--s4:#86b1de;--s5:#1d5fa6;--on-s1:#fff;--on-s5:#fff`;

const dark = `--paper:#11161d;--ink:#e7ecf2;--quiet:#a5b1bf;--line:#313b47;--wash:#1a212a;--main:#7db3ee;--soft:#2b4d73;--bar:#3f73ab;--bar-below:#a85f2b;--below:#f29b5f;--below-soft:#6b3d1a;--faint:#75818f;--faint-soft:#2a323c;--h1:#6b3d1a;--h2:#44301f;--h3:#1f2731;--h4:#21364d;--h5:#2b4d73;--on:#e7ecf2;--s1:#d9813f;--s2:#8a5a36;--s3:#47525f;--s4:#38618e;--s5:#7db3ee;--on-s1:#11161d;--on-s5:#11161d`;

/** Colours by name, light unless the reader's system or the reader says dark; printed, always light. */
export const colours = `:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
@media screen{:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark;${dark}}}
`;
