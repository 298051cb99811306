/** Drawings; their colours come from the page, so that they follow light and dark. */
export const charts = `svg{display:block;overflow:visible}
svg text{font-size:12px;fill:var(--ink)}
svg .tick{fill:var(--quiet)}
.grid{stroke:var(--line);stroke-width:1}
.target{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
.row{width:100%;height:1.5rem}
.axis{width:100%;height:1.1rem}.axis text{font-size:11px;fill:var(--quiet);font-weight:400}
.point{overflow:visible}
.bar{fill:var(--bar)}.bar.below{fill:var(--bar-below)}
.bar+.whisker line{stroke:var(--ink)}
.whisker line{stroke:var(--ink);stroke-width:1.5}
.spread{stroke:var(--soft);stroke-width:9;stroke-linecap:butt}
.spread.below{stroke:var(--below-soft)}.spread.faint{stroke:var(--faint-soft)}
.dot{fill:var(--main);stroke:var(--paper);stroke-width:1}
.dot.below{fill:var(--below)}.dot.faint{fill:var(--paper);stroke:var(--faint);stroke-width:1.5}
.square{fill:var(--paper);stroke:var(--ink);stroke-width:1.7}
.link{stroke:var(--faint);stroke-width:2}
figure.chart{margin:1.5rem 0}
.plot{padding:1rem .5rem 0 2.6rem}
.trend{width:100%}
.trend svg{overflow:hidden}
.band{fill:var(--soft);opacity:.65}
.line{fill:none;stroke:var(--main);stroke-width:2.5;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.trend .dot{stroke-width:1.5}
.trend .value{font-weight:600;font-size:13px;paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.trend .n{font-size:11px}
.spark{width:120px;height:34px;margin-top:.5rem}
.small-charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1.5rem}.small-charts figure{margin:0}.small-charts figcaption{font-weight:600;color:var(--ink)}
.stacked{width:100%}.stacked rect,.swatch rect{stroke:var(--paper);stroke-width:1.5}
.shade-1{fill:var(--s1)}.shade-2{fill:var(--s2)}.shade-3{fill:var(--s3)}.shade-4{fill:var(--s4)}.shade-5{fill:var(--s5)}
.stacked .on-1{fill:var(--on-s1)}.stacked .on-5{fill:var(--on-s5)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;padding:0;margin:.6rem 0;font-size:.85rem}
.swatch{display:inline-block;margin-right:.35em;width:12px;height:12px;vertical-align:-1px}
`;
