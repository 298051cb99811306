/** Paper: A4, a cover, the five worst questions (all of them stand in the appendix), every section on a new page, nothing cut in the middle, heads of tables again on every page. */
export const print = `@page{size:A4;margin:16mm 15mm 18mm}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#566271}}
@page :first{@bottom-right{content:none}}
@media print{
:root{color-scheme:light}
html{font-size:10.5pt}
body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
header.cover,main,footer{max-width:none;padding:0}
.cover{padding-top:8mm!important;break-after:page;display:flex;flex-direction:column}
.cover:not(:has(nav)){break-after:auto}
.theme,.search,.skip,details.numbers,.screen{display:none}
#what .long-names tbody tr:nth-child(n+6){display:none}
.note{break-before:avoid}
.block{margin:1rem 0}.lead{margin:.3rem 0 .8rem}
.trend .n{font-size:9px}
.rows tbody th{min-width:7.5rem}
a{color:inherit;text-decoration:none}
nav a::after{content:""}
main>section{border:0;padding:0;margin:0}
main>section.page+section.flow{margin-top:7mm}
figure.chart{margin:.6rem 0}
main>section.flow+section.flow{margin-top:12mm}
main>section.page{break-before:page}main>section.flow{break-inside:avoid}
main>section:first-child{break-before:auto}
h2,h3,.lead{break-after:avoid}
tr,.tile,.quote,figure,.block.whole,svg,.terms div{break-inside:avoid}
.block>h3+*{break-before:avoid}
thead{display:table-header-group}
.tiles{grid-template-columns:repeat(4,1fr);gap:.6rem}.tile{padding:.8rem}.tile p.big{font-size:1.7rem}
#customers .tiles{grid-template-columns:repeat(3,1fr)}
.rows th,.rows td{padding:.22rem .4rem}
.rows{font-size:9pt}.rows .chart{min-width:6rem}.rows .figure small{min-width:0}.rows td.text{font-size:8.5pt}
.cover nav ol{columns:3;font-size:9.5pt}.cover .tiles{margin:1.4rem 0}.cover .short{margin:1rem 0;max-width:none}.cover nav{margin:1rem 0}.cover .warnings{font-size:9.5pt;margin-top:.8rem}
.scroll{overflow:visible}
th button{text-decoration:none}
footer{break-before:avoid}
}
`;
