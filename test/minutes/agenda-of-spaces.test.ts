import type { TextDocument } from '../../src/minutes/block.ts';
import { html } from '../../src/minutes/html.ts';
import { markdown } from '../../src/minutes/markdown.ts';

it('a text with a very long gap is written at once, and its paragraphs stay apart', () => {
  const gap = ' '.repeat(50_000);
  const text = [{ text: `ett\ntvå${gap}\n${gap}\n \r\ntre${gap}fyra` }];
  const document: TextDocument = {
    language: 'sv',
    title: 'Dagordning',
    subject: 'Rådet',
    blocks: [
      { kind: 'heading', level: 1, text: [{ text: `Dag${gap}ordning` }] },
      { kind: 'paragraph', text },
      { kind: 'paragraph', role: 'notice', text },
    ],
  };
  expect(markdown(document)).toContain(`\n\nett\\\ntvå\n\ntre${gap}fyra`);
  expect(html(document)).toContain(`Dag${gap}ordning`);
});
