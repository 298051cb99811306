/** Okabe and Ito's colours for the colour-blind; text and page follow the reader's light or dark setting. */
export const svgStyle = `
:root{--page:#fff;--text:#1a1a1a;--line:#6b6b6b;--fill:#f7f7f7}
@media (prefers-color-scheme:dark){:root{--page:#16181c;--text:#f0f0f0;--line:#a8a8a8;--fill:#22252b}}
.page{fill:var(--page)}
text{font:13px/1.2 system-ui,sans-serif;fill:var(--text);text-anchor:middle}
.heading{text-anchor:start!important;font-weight:600}
.node rect,.node polygon,.node path{fill:var(--fill);stroke-width:2}
.fact *{stroke:#0072b2}.topic *{stroke:#56b4e9}.rule *{stroke:#e69f00}.action *{stroke:#009e73}.flag *{stroke:#8a8a8a}.ending *{stroke:#cc79a7}
.node text,.node tspan,.node title{stroke:none}
.node.good text{font-weight:600}
.node.missed rect,.node.missed polygon{stroke:#d55e00;stroke-dasharray:5 4}
.edge{fill:none;stroke:var(--line);stroke-opacity:.6}
.edge.missed{stroke:#d55e00;stroke-dasharray:5 4}
.tip{fill:var(--line)}
`;
