import { words } from '../../language/words/languages.ts';
import type { Language } from '../../meetings/model/terms.ts';
import type { Block, TextDocument } from '../../minutes/block.ts';
import { html } from '../../minutes/html.ts';
import type { WrittenFile } from '../../minutes/written-file.ts';

/** What stands behind a link that does not work, in both languages: nobody knows who opened it. */
export function gonePage(): WrittenFile {
  const said = (language: Language, level: 1 | 2): readonly Block[] => {
    const { title, text } = words(language).formats.gone;
    return [
      { kind: 'heading', level, text: [{ text: title }] },
      { kind: 'paragraph', text: [{ text }] },
    ];
  };
  const document: TextDocument = {
    language: 'sv',
    title: words('sv').formats.gone.title,
    subject: 'Samverka',
    blocks: [...said('sv', 1), ...said('en', 2)],
  };
  return { name: 'samverka.html', type: 'text/html; charset=utf-8', bytes: Buffer.from(html(document)) };
}
