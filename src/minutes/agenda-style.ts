/** How an agenda looks: on a phone, in the dark, and on paper. Contrasts are at least 4.5:1 in both schemes. */
export const agendaStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #555; --paper: #fff; --line: #c8c8c8; --mark: #fff4ce; --link: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --soft: #bdbdbd; --paper: #1b1b1b; --line: #4a4a4a; --mark: #4a3d00; --link: #8cc4ff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.125rem; line-height: 1.3; margin: 0; }
a { color: var(--link); }
bdi { white-space: pre-wrap; }
p { margin: .35rem 0 0; }
.group { font-size: 1.125rem; }
.join a { display: inline-block; padding: .5rem 1rem; border: 2px solid currentColor; border-radius: .35rem; font-weight: 600; }
.address { display: none; }
.remark { color: var(--soft); }
.notice { background: var(--mark); padding: .5rem .75rem; font-weight: 600; }
dl { margin: 1rem 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
dt { font-weight: 600; min-width: 8rem; }
dd { margin: 0; }
ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
ol > li { padding: .75rem 0; border-bottom: 1px solid var(--line); }
ul { margin: .25rem 0 0; padding-left: 1.25rem; }
.proposal { border-left: 4px solid var(--line); padding-left: .75rem; }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --mark: #fff; --link: #000; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .join a { border: 0; padding: 0; }
  .address { display: inline; }
  .notice { border: 1px solid #000; }
  ol > li { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
