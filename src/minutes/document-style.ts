/** How a document looks: on a phone, in the dark, and on paper. Contrasts are at least 4.5:1 in both schemes. */
export const documentStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #555; --paper: #fff; --line: #c8c8c8; --mark: #fff4ce; --decided: #eef4fb; --link: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --soft: #bdbdbd; --paper: #1b1b1b; --line: #4a4a4a; --mark: #4a3d00; --decided: #1d2c3d; --link: #8cc4ff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main, footer { max-width: 44rem; margin: 0 auto; padding: 1.25rem; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .875rem; border-top: 1px solid var(--line); }
h1 { font-size: clamp(1.375rem, 6vw, 1.75rem); line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 0; }
h3 { font-size: 1.0625rem; line-height: 1.3; margin: 1.25rem 0 0; }
a { color: var(--link); }
bdi { white-space: pre-wrap; }
p { margin: .5rem 0 0; }
p > .named:only-child, p > strong:only-child > .named:only-child { display: inline-block; padding: .5rem 1rem; border: 2px solid currentColor; border-radius: .35rem; font-weight: 600; }
.remark { color: var(--soft); }
.notice { background: var(--mark); padding: .5rem .75rem; font-weight: 600; }
.proposal { border-left: 4px solid var(--line); padding-left: .75rem; }
.decision { border-left: 4px solid var(--link); background: var(--decided); padding: .5rem .75rem; }
.assignment, .referral { border-left: 4px solid var(--line); padding-left: .75rem; }
dl { margin: 1rem 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
dt { font-weight: 600; min-width: 10.5rem; }
dd { margin: 0; }
ul { margin: .25rem 0 0; padding-left: 1.25rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 0; overflow-wrap: break-word; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-size: .875rem; font-weight: 600; white-space: nowrap; }
.decision + .remark, .remark + .remark { margin-left: 1rem; }
.signatures { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 2rem; }
.signatures li { flex: 1 1 14rem; max-width: 20rem; margin-top: 3.5rem; border-top: 1px solid currentColor; padding-top: .25rem; }
.signatures .name, .signatures .role { display: block; }
.signatures .role { color: var(--soft); }
@media screen and (max-width: 36rem) {
  dl div { display: block; }
  dt, dd { display: inline; }
  dt::after { content: ": "; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .4rem 0; border-bottom: 1px solid var(--line); }
  td { border: 0; padding: 0; }
  td:first-child { font-weight: 600; }
  td:empty { display: none; }
  td:not(:first-child)::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --mark: #fff; --decided: #fff; --link: #000; }
  body { font-size: 11pt; }
  main, footer { max-width: none; padding: 0; }
  p > .named:only-child, p > strong:only-child > .named:only-child { border: 0; padding: 0; }
  .named::after { content: ": " attr(href); font-weight: 400; }
  .notice { border: 1px solid #000; }
  h1, h2, h3 { break-after: avoid; }
  tr, li, .decision, .proposal, .assignment, .referral, .signatures { break-inside: avoid; }
}
`;
