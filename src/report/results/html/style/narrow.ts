/** Phones: a row of a table becomes a name, its figures with their heads, and the chart under them as wide as the screen. */
export const narrow = `@media screen and (max-width:46rem){
body{font-size:15px}
h1{font-size:1.9rem}h2{font-size:1.35rem}
header.cover,main,footer{padding:0 1rem}
.cover{padding-top:4rem!important}
nav ol,.terms,.quotes.many{columns:1}
.two{grid-template-columns:1fr}
.tiles{grid-template-columns:1fr 1fr;gap:.6rem}.tile{padding:.8rem}.tile p.big{font-size:1.6rem}
.tile.main{grid-column:1/-1}
.rows,.rows tbody{display:block}
.rows thead,.rows thead tr,.rows thead th.chart{display:block;width:100%}
.rows thead th:not(.chart){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rows thead th.chart{padding:0}
.rows tbody tr{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .9rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.rows tbody tr[hidden]{display:none}
.rows tbody th,.rows tbody td{display:block;border:0;padding:0;min-width:0}
.rows tbody th{flex:1 1 55%;font-weight:600;order:1;width:auto}
.rows tbody .leading{order:2;margin-left:auto;text-align:right}
.rows tbody .chart{order:3;flex:0 0 100%;width:100%}
.rows tbody .figure:not(.leading){order:4;text-align:left;font-size:.85rem}
.rows tbody .figure:not(.leading)::before{content:attr(data-head) " ";color:var(--quiet)}
.rows tbody .text{order:5}
.rows .figure small{min-width:0}
.rows tbody th .about{font-weight:400}
.sparse{display:none}
}
`;
