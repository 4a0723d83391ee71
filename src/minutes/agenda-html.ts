import type { AgendaDocument, DocumentItem } from './agenda-document.ts';
import { agendaStyle } from './agenda-style.ts';

/**
 * The agenda as a whole page of HTML: headings in order, the language of its words, readable in print and in the dark,
 * nothing fetched from elsewhere. What people wrote is escaped and stands to the letter.
 */
export function agendaHtml(document: AgendaDocument): string {
  const { language, title, group, join, notices, facts, items, noItems } = document;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex, nofollow">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}: ${escaped(group)}</title>`,
    `<style>${agendaStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    `<p class="group">${words(group)}</p>`,
    ...(join === undefined
      ? []
      : [
          `<p class="join"><a href="${escaped(join.url)}">${escaped(join.label)}</a> <span class="address">${words(join.url)}</span></p>`,
        ]),
    ...notices.map((notice) => `<p class="notice">${words(notice)}</p>`),
    '<dl>',
    ...facts.map(({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${words(text)}</dd></div>`),
    '</dl>',
    ...(items.length === 0 ? [] : ['<ol role="list">', ...items.map(itemHtml), '</ol>']),
    ...(noItems === undefined ? [] : [`<p>${escaped(noItems)}</p>`]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function itemHtml({ number, title, remarks, text, proposal, documents }: DocumentItem): string {
  return [
    '<li>',
    `<h2><span class="number">${escaped(number)}.</span> ${words(title)}</h2>`,
    ...remarks.map((remark) => `<p class="remark">${words(remark)}</p>`),
    ...(text === undefined ? [] : [`<p>${words(text)}</p>`]),
    ...(proposal === undefined
      ? []
      : [`<p class="proposal"><strong>${escaped(proposal.label)}:</strong> ${words(proposal.text)}</p>`]),
    ...(documents === undefined
      ? []
      : [
          `<p>${escaped(documents.label)}:</p>`,
          '<ul>',
          ...documents.links.map((link) => `<li>${linkHtml(link)}</li>`),
          '</ul>',
        ]),
    '</li>',
  ].join('\n');
}

/** Only web addresses are made links: no other scheme may run anything. */
function linkHtml(link: string): string {
  return /^https?:\/\/\S+$/iu.test(link) ? `<a href="${escaped(link)}">${words(link)}</a>` : words(link);
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
