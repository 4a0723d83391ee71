import type { AgendaDocument } from '../../src/minutes/agenda-document.ts';
import { agendaMarkdown } from '../../src/minutes/agenda-markdown.ts';

it('a text with a very long gap is written at once, and its paragraphs stay apart', () => {
  const gap = ' '.repeat(50_000);
  const document: AgendaDocument = {
    language: 'sv',
    title: `Dag${gap}ordning`,
    group: 'Rådet',
    notices: [],
    facts: [],
    items: [
      { number: '1', title: 'Ärende', remarks: [], text: `ett\ntvå${gap}\n${gap}\n \r\ntre${gap}fyra` },
    ],
  };
  expect(agendaMarkdown(document)).toContain(`ett\\\ntvå\n\ntre${gap}fyra`);
});
