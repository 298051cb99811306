import { type Markup, trusted } from '../html/markup.js';

/** Looks of a form: A4, black on white, borders instead of fills, so that it survives any printer and copier. */
export const formStyle: Markup = trusted(`
@page{size:A4;margin:14mm 14mm 16mm}
*{box-sizing:border-box}
html{background:#fff;color:#111}
body{font:10.5pt/1.38 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;margin:0 auto;max-width:182mm;padding:8mm 0;overflow-wrap:anywhere}
h1{font-size:18pt;line-height:1.15;margin:0 0 1mm}
h2{font-size:12.5pt;margin:0 0 2mm;padding:0 0 1mm;border-bottom:1.5pt solid #111;break-after:avoid}
h3{font-size:10.5pt;margin:3mm 0 1mm}
p{margin:0 0 1.5mm}
small{font-size:8.5pt;color:#444}
.about{color:#333;margin-bottom:4mm}
.head{display:grid;grid-template-columns:1fr 1fr;gap:3mm 8mm;margin:4mm 0 5mm}
.head div{display:flex;gap:2mm;align-items:flex-end;min-width:0}
.head b{flex:1;border-bottom:.75pt solid #111;min-height:7mm;font-weight:600;padding:0 1mm}
.briefing{border:.75pt solid #777;border-radius:2mm;padding:3mm 4mm;margin:0 0 6mm;break-inside:avoid;white-space:pre-line}
.briefing h2{border:0;padding:0}
.briefing ul{margin:0;padding-left:5mm;white-space:normal}
.briefing .times{list-style:none;padding:0}
.briefing .times li{display:flex;justify-content:space-between;gap:4mm;margin:1mm 0}
section{margin:0 0 6mm;break-inside:avoid}
section.long{break-inside:auto}
.question{break-inside:avoid;display:grid;grid-template-columns:8mm 1fr;padding:2mm 0 2.5mm;border-bottom:.5pt solid #999}
.question:last-child{border-bottom:0}
.number{font-weight:700}
.ask{font-weight:600;margin:0 0 .8mm}
.when{font-style:italic;color:#333;margin:0 0 .8mm;font-size:9pt}
.help{color:#444;font-size:8.5pt;margin:0 0 1mm}
.row{display:flex;flex-wrap:wrap;gap:2mm 7mm;align-items:center;margin:1mm 0}
.tick{white-space:nowrap}
.box,.circle,.cell{display:inline-block;border:.9pt solid #111;font-style:normal;text-align:center;vertical-align:middle}
.box{width:4mm;height:4mm;margin-right:1.8mm}
.circle{width:7mm;height:7mm;line-height:6.4mm;border-radius:50%;font-size:9.5pt}
.cell{width:5.2mm;height:6.6mm;margin-right:.6mm}
.cells{display:inline-flex;align-items:center}
.cells b{margin:0 .8mm 0 .3mm}
.scale{display:flex;gap:3mm;align-items:flex-start}
.point{display:flex;flex-direction:column;align-items:center;width:21mm;text-align:center}
.point small{line-height:1.15;margin-top:.6mm}
kbd{font:600 7.5pt/1 ui-monospace,Consolas,Menlo,monospace;color:#333;border:.5pt solid #888;border-radius:.8mm;padding:.2mm .9mm;vertical-align:1px}
.options{list-style:none;margin:.5mm 0;padding:0}
.options li{margin:1mm 0;padding-left:5.8mm;text-indent:-5.8mm}
.options li>*{text-indent:0}
.blank{display:inline-block;min-width:28mm;border-bottom:.75pt solid #111;height:6mm;vertical-align:bottom}
.blank.long{min-width:75mm}
.moment{display:inline-flex;gap:2mm;align-items:center}
.lines p{border-bottom:.5pt solid #777;height:7mm;margin:0}
.comment{margin-top:.5mm}
footer{color:#444;font-size:8.5pt;margin-top:4mm}
@media screen{html{background:#e9e9e6}body{background:#fff;padding:12mm 14mm;max-width:210mm;margin:6mm auto;box-shadow:0 1px 6px #0003}}
@media screen and (max-width:640px){body{margin:0;padding:5mm}.head{grid-template-columns:1fr}.scale{flex-wrap:wrap}.point{width:17mm}}
@media print{body{padding:0;max-width:none}}
`);
