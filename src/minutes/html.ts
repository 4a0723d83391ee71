import type { Block, ListItem, Run, Text, TextDocument } from './block.ts';
import { documentStyle } from './document-style.ts';

/**
 * A document as a whole page of HTML: headings in order, the language of its words, readable in print and in the dark,
 * nothing fetched from elsewhere. What people wrote is escaped and stands to the letter.
 */
export function html({ language, title, subject, footer, blocks }: TextDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex, nofollow">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}: ${escaped(subject)}</title>`,
    `<style>${documentStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(blockHtml),
    '</main>',
    ...(footer === undefined ? [] : [`<footer><p>${words(footer)}</p></footer>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${idOf(block.anchor)}>${textHtml(block.text)}</h${block.level}>`;
    case 'paragraph': {
      const role = block.role === undefined ? '' : ` class="${block.role}"`;
      return `<p${idOf(block.anchor)}${role}>${textHtml(block.text)}</p>`;
    }
    case 'list':
      return ['<ul>', ...block.items.map(itemHtml), '</ul>'].join('\n');
    case 'facts':
      return [
        '<dl>',
        ...block.rows.map(
          ({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${textHtml(text)}</dd></div>`,
        ),
        '</dl>',
      ].join('\n');
    case 'table':
      return tableHtml(block);
    case 'signatures':
      return [
        '<ul class="signatures" role="list">',
        ...block.lines.map(
          ({ role, name }) =>
            `<li><span class="name">${words(name)}</span> <span class="role">${escaped(role)}</span></li>`,
        ),
        '</ul>',
      ].join('\n');
  }
}

function itemHtml({ text, anchor }: ListItem): string {
  return `<li${idOf(anchor)}>${textHtml(text)}</li>`;
}

/**
 * The caption repeats the heading for those who hear the page, and is not shown. On a narrow screen the cells of a row
 * stand below one another, each with what its column is called; the roles keep it a table there too.
 */
function tableHtml({ caption, head, rows, anchors }: Extract<Block, { readonly kind: 'table' }>): string {
  const columns = head.map((cell) => `<th scope="col" role="columnheader">${escaped(cell)}</th>`);
  return [
    '<table role="table">',
    `<caption>${escaped(caption)}</caption>`,
    '<thead role="rowgroup">',
    `<tr role="row">${columns.join('')}</tr>`,
    '</thead>',
    '<tbody role="rowgroup">',
    ...rows.map((cells, index) => rowHtml(cells, head, anchors?.[index])),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function rowHtml(cells: readonly Text[], head: readonly string[], anchor: string | undefined): string {
  const all = cells.map(
    (text, index) => `<td role="cell" data-label="${escaped(head[index] ?? '')}">${textHtml(text)}</td>`,
  );
  return `<tr role="row"${idOf(anchor)}>${all.join('')}</tr>`;
}

function idOf(anchor: string | undefined): string {
  return anchor === undefined ? '' : ` id="${escaped(anchor)}"`;
}

function textHtml(text: Text): string {
  return text.map(runHtml).join('');
}

function runHtml({ text, strong, struck, link }: Run): string {
  if (text === '') return '';
  if (text === '\n') return '<br>';
  const said = words(text);
  const linked =
    link !== undefined && isWebAddress(link)
      ? `<a${text === link ? '' : ' class="named"'} href="${escaped(link)}">${said}</a>`
      : said;
  const marked = struck ? `<s>${linked}</s>` : linked;
  return strong ? `<strong>${marked}</strong>` : marked;
}

/** Only web addresses are made links: no other scheme may run anything. */
function isWebAddress(link: string): boolean {
  return /^https?:\/\/\S+$/iu.test(link);
}

/** People's words: their own direction of writing cannot turn what stands around them, and line breaks are kept. */
function words(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
