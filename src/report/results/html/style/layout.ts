/** The page: type, cover, sections, tiles, quotes. */
export const layout = `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
header.cover,main,footer{max-width:66rem;margin:0 auto;padding:0 1.5rem}
h1,h2,h3{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:2.6rem;letter-spacing:-.02em;font-weight:700}
h2{font-size:1.6rem;letter-spacing:-.01em}
h3{font-size:1.05rem}
p{margin:.4rem 0}
small{font-size:.82em;color:var(--quiet);font-weight:400}
a{color:var(--main)}
:focus-visible{outline:3px solid var(--main);outline-offset:2px;border-radius:2px}
.unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;top:.5rem;left:.5rem;padding:.5rem 1rem;background:var(--paper);z-index:2}
.cover{padding-top:3.5rem!important}
.kicker{margin:0 0 .5rem;color:var(--main);font-weight:600;font-size:.85rem;letter-spacing:.06em;text-transform:uppercase}
.period{font-size:1.2rem;color:var(--quiet);margin:.5rem 0 0}
.scope{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:.6rem 0 0;font-size:.9rem}
.scope div{display:flex;gap:.4rem}.scope dt{color:var(--quiet)}.scope dt::first-letter,.made::first-letter{text-transform:uppercase}.made{color:var(--quiet);font-size:.9rem}.scope dt::after{content:":"}.scope dd{margin:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1rem;margin:2rem 0}
.tile{background:var(--wash);border-radius:10px;padding:1.1rem 1.2rem;border-top:4px solid var(--line)}
.tile.main{border-top-color:var(--main)}
.tile h2,.tile h3{font-size:.9rem;font-weight:600;color:var(--quiet);letter-spacing:0}
.tile p{margin:.15rem 0;font-size:.85rem;color:var(--quiet)}
.tile p.big{font-size:2.3rem;line-height:1.15;font-weight:700;color:var(--ink);letter-spacing:-.02em;margin:.3rem 0 .35rem;white-space:nowrap}
.unit{font-size:.95rem;font-weight:400;color:var(--quiet);margin-left:.4rem;letter-spacing:0}
.arrow{font-size:.6em;margin-right:.35em;vertical-align:.18em}.arrow.up{color:var(--main)}.arrow.down{color:var(--below)}
.short{margin:2rem 0;max-width:52rem}.short h2{font-size:1.25rem}
.short ul{margin:.7rem 0;padding-left:1.2rem}.short li{margin:.35rem 0}
.warnings{margin-top:1.2rem;border-left:4px solid var(--below);padding:.2rem 0 .2rem 1rem;font-size:.92rem}
.warnings ul{margin:.3rem 0}
nav{margin:2rem 0}nav h2{font-size:1.05rem;margin-bottom:.5rem}
nav ol{margin:0;padding-left:1.4rem;columns:2;column-gap:2.5rem;font-size:.95rem}nav li{margin:.15rem 0;break-inside:avoid}
main>section{padding:3rem 0 1rem;border-top:1px solid var(--line);margin-top:2rem}
.lead{color:var(--quiet);font-size:1.05rem;max-width:48rem;margin:.5rem 0 1.5rem}
.block{margin:2rem 0}.block>h3{margin-bottom:.7rem}
@media screen{.paper{display:none}}
.note,figcaption{color:var(--quiet);font-size:.85rem;max-width:52rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:2rem}.two h3{margin-bottom:.8rem}
.quotes.many{columns:2;column-gap:2rem}
.quote{margin:0 0 1rem;padding:.1rem 0 .1rem 1rem;border-left:4px solid var(--line);break-inside:avoid}
.quote.above{border-color:var(--main)}.quote.below{border-color:var(--below)}
blockquote{margin:0 0 .3rem;white-space:pre-line}
.quote figcaption b{font-weight:600;color:var(--ink)}
.badge{display:inline-block;font-size:.78rem;line-height:1.3;border:1px solid currentColor;border-radius:99px;padding:.05rem .55rem;font-weight:500;white-space:nowrap}
.badge.above{color:var(--main)}.badge.below{color:var(--below)}.badge.plain{color:var(--quiet)}
.terms{columns:2;column-gap:2.5rem;margin:0}.terms div{break-inside:avoid;margin-bottom:1rem}
dt{font-weight:600}.scope dt{font-weight:400}dd{margin:.15rem 0 0;color:var(--ink)}
footer{color:var(--quiet);font-size:.85rem;padding-top:2rem!important;padding-bottom:3rem!important}
button,input{font:inherit;color:inherit}
.theme{position:absolute;top:1rem;right:1rem;background:var(--wash);border:1px solid var(--line);border-radius:99px;padding:.3rem .9rem;font-size:.85rem;cursor:pointer}
.search{display:block;margin:0 0 .7rem;padding:.35rem .7rem;border:1px solid var(--faint);border-radius:6px;background:var(--paper);width:min(100%,20rem)}
`;
