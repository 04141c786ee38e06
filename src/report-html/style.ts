/** The look of the report: one column, system fonts, black on white, the same on paper. */
export const style = `
:root { color-scheme: light; --line: #767676; --quiet: #595959; }
* { box-sizing: border-box; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid; overflow-wrap: anywhere; }
p { margin: .35rem 0; }
.summary { font-weight: 700; }
.quiet { color: var(--quiet); font-size: .9rem; }
article { border-left: .4rem solid var(--line); padding: .25rem 0 .25rem .9rem; margin: 1.25rem 0;
  break-inside: avoid; overflow-wrap: anywhere; }
article.error { border-color: #a8071a; }
article.warning { border-color: #ad6800; }
article h3 { font-size: 1rem; margin: 0; }
.error h3 strong { color: #a8071a; }
.warning h3 strong { color: #8a5300; }
.row { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; font-size: .85rem; }
th, td { border: 1px solid var(--line); padding: .15rem .5rem; text-align: left; white-space: pre-wrap; }
th { font-weight: 400; color: var(--quiet); }
td.here { outline: 3px solid #a8071a; outline-offset: -3px; font-weight: 700; }
.warning td.here { outline-color: #ad6800; }
.note td.here { outline-color: var(--line); }
a { color: #0b4f9e; }
ul { padding-left: 1.25rem; }
@page { size: A4; margin: 18mm 15mm; }
@media print {
  body { padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  .row { overflow: visible; }
  table { font-size: 8pt; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; }
}
`;
