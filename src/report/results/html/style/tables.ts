/** Tables: rows with charts in them, and tables with shades. */
export const tables = `table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:600;padding-bottom:.5rem}
.rows th,.rows td{padding:.32rem .6rem;text-align:left;vertical-align:middle;border-bottom:1px solid var(--line);font-weight:400}
.rows>*>tr>:first-child{padding-left:0}.rows>*>tr>:last-child{padding-right:0}
.rows .head{display:inline-block}.rows .head::first-letter{text-transform:uppercase}
.rows thead th{vertical-align:bottom;font-size:.8rem;font-weight:600;color:var(--quiet);border-bottom:1px solid var(--faint)}
.rows tbody th{min-width:9rem}
.rows .figure{text-align:right;white-space:nowrap}
.rows .figure small{display:inline-block;min-width:5.2em}
.rows .chart{width:38%;min-width:11rem}
.rows td.text{font-size:.85rem}
.long-names tbody th{width:44%}.long-names .chart{width:24%;min-width:8rem}
.rows .chart .head{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.about{display:block;margin-top:.15rem;line-height:1.4;max-width:34rem}
.ranked{display:flex;align-items:baseline}.rank{flex:none;min-width:1.7em;color:var(--quiet);font-size:.85em;text-align:right;margin-right:.4em}
.unranked th,.unranked td{color:var(--quiet)}
.standing.above{color:var(--main)}.standing.below{color:var(--below)}.standing{white-space:nowrap}
.standing.above,.standing.below{font-weight:600}
.none{color:var(--quiet)}
.between{text-align:center;color:var(--quiet);font-size:.85rem;margin:.6rem 0}
th button{display:inline-block;background:none;border:0;padding:0;font-weight:600;cursor:pointer;text-decoration:underline dotted;text-underline-offset:3px;text-align:inherit}
th button::first-letter{text-transform:uppercase}
th[aria-sort=ascending] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
.scroll{overflow-x:auto}
.heat{font-size:.85rem;border-collapse:separate;border-spacing:2px;width:auto}
.heat caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.heat th{font-weight:400;text-align:left;padding:.25rem .6rem .25rem 0}
.heat thead th+th{text-align:center}.heat tbody th{white-space:nowrap}
.heat thead th{vertical-align:bottom;color:var(--quiet);font-size:.8rem;padding:.25rem}
.heat thead th:first-child::first-letter{text-transform:uppercase}
.heat td{text-align:center;padding:.3rem .5rem;min-width:3.6rem;color:var(--on);border-radius:3px}
.heat .heat-1{background:var(--h1)}.heat .heat-2{background:var(--h2)}.heat .heat-3{background:var(--h3)}.heat .heat-4{background:var(--h4)}.heat .heat-5{background:var(--h5)}
.heat .few{color:var(--quiet);background:none;outline:1px dashed var(--line);outline-offset:-1px}
.numbers{margin:1rem 0}.numbers summary{cursor:pointer;color:var(--main);font-size:.9rem}
`;
