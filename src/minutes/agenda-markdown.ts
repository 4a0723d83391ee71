import type { AgendaDocument, DocumentItem } from './agenda-document.ts';

/** The agenda as Markdown (CommonMark). What people wrote is escaped, so that it is shown to the letter. */
export function agendaMarkdown(document: AgendaDocument): string {
  const { join, notices, facts, items, noItems } = document;
  const blocks = [
    `# ${inline(document.title)}: ${inline(document.group)}`,
    ...(join === undefined ? [] : [`**${inline(join.label)}:** ${linkText(join.url)}`]),
    ...notices.map((notice) => `**${inline(notice)}**`),
    facts.map(({ label, text }) => `- **${inline(label)}:** ${inline(text)}`).join('\n'),
    ...items.map(itemBlock),
    ...(noItems === undefined ? [] : [inline(noItems)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function itemBlock({ number, title, remarks, text, proposal, documents }: DocumentItem): string {
  const blocks = [
    `## ${inline(number)}. ${inline(title)}`,
    ...(remarks.length === 0 ? [] : [remarks.map(inline).join('\\\n')]),
    ...(text === undefined ? [] : [lines(text)]),
    ...(proposal === undefined ? [] : [`**${inline(proposal.label)}:** ${lines(proposal.text)}`]),
    ...(documents === undefined
      ? []
      : [`${inline(documents.label)}:`, documents.links.map((link) => `- ${linkText(link)}`).join('\n')]),
  ];
  return blocks.join('\n\n');
}

/** Signs that Markdown would take as its own anywhere in a line. */
const anywhere = /[\\`*_[\]<>&~|]/gu;
/** What it would take as the beginning of a heading, list, quote or rule. */
const atStart = /^(\s*)(?:([#+=-])|(\d+)([.)]))/u;

/** One line of text; line breaks in it become spaces. */
function inline(text: string): string {
  const said = text.split(/[\n\r\u2028\u2029]+/u).map((line) => line.trim());
  return escaped(said.filter((line) => line !== '').join(' '));
}

function escaped(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(atStart, (_, space: string, sign?: string, number?: string, point?: string) =>
      sign === undefined ? `${space}${number ?? ''}\\${point ?? ''}` : `${space}\\${sign}`,
    );
}

/** Text with its line breaks kept. */
function lines(text: string): string {
  const said = text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim());
  return said
    .map((line, index) => {
      // Empty lines, however many, part paragraphs.
      if (line === '') return said[index - 1] === '' ? '' : '\n\n';
      const goesOn = index < said.length - 1 && said[index + 1] !== '';
      return goesOn ? `${escaped(line)}\\\n` : escaped(line);
    })
    .join('');
}

/** A plain web address becomes a link; anything else stays as it was written. */
function linkText(link: string): string {
  return /^https?:\/\/[^\s<>]+$/iu.test(link) ? `<${link}>` : inline(link);
}
