/** The single place for how an evidence pack looks, on a screen and on A4; the system's own fonts, nothing fetched. */

/** Style sheet of the page. */
export const style = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #c8ced6; --credit: #0b5394; --charge: #9a4a00; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem; color: var(--ink); background: #fff;
  font: 15px/1.5 "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; border-bottom: 2px solid var(--ink); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 0 0 .25rem; }
h4 { font-size: .8rem; margin: 1rem 0 .25rem; color: var(--soft); font-weight: 600; }
p { margin: .25rem 0; }
.soft, footer { color: var(--soft); font-size: .85rem; }
.whose { font-size: 1.1rem; margin-bottom: .75rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0; }
th { text-align: left; font-size: .8rem; color: var(--soft); font-weight: 600; }
th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot td { font-weight: 600; border-bottom: 3px double var(--ink); }
article { border: 1px solid var(--line); border-left: 4px solid var(--credit); border-radius: 4px;
  padding: 1rem 1.25rem; margin: 1rem 0; }
article.owed { border-left-color: var(--charge); }
article.question { border-left-color: var(--soft); }
.asked { font-weight: 600; margin-top: .5rem; }
.receipt { width: auto; min-width: 18rem; margin: .5rem 0; }
.receipt td { border: 0; padding: .1rem 1.5rem .1rem 0; }
.receipt td:last-child { padding-right: 0; }
.receipt tr:last-child td { border-top: 1px solid var(--ink); border-bottom: 3px double var(--ink); font-weight: 600; }
pre { font: 12px/1.45 "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; margin: .25rem 0; padding: .5rem .75rem;
  background: #f5f7f9; white-space: pre-wrap; overflow-wrap: anywhere; }
.raw { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .25rem 1rem; margin: .25rem 0; }
.raw div { min-width: 0; }
.raw dt, .raw dd { display: block; font-size: .8rem; line-height: 1.3; }
.raw dd { font-family: "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
a { color: var(--credit); }
@page { size: A4; margin: 15mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  tr, .raw div, .receipt { break-inside: avoid; }
  article { padding: .5rem .75rem; }
  .raw { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .1rem .75rem; }
  .raw dt, .raw dd { font-size: 7pt; }
  article h3, article h3 ~ p { break-after: avoid; }
  h2, h3, h4 { break-after: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  pre { background: none; border-left: 2px solid var(--line); font-size: 8pt; }
}
`;
