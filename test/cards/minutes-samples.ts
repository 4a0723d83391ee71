import { button } from '../../src/cards/kit/button.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import { minutesCard } from '../../src/cards/meeting/minutes.ts';
import type { Words } from '../../src/language/words/words.ts';
import { book, hardText } from './sample-book.ts';

/** A meeting's minutes in chat: with links, and where there is no address for them. */
export function minutesSamples(words: Words): Readonly<Record<string, Bound>> {
  const say = words.minutes.chat;
  const { documentName, name } = book.group;
  const link = (format: 'html' | 'docx' | 'pdf' | 'archive') => ({
    title: say.open[format],
    url: `https://samverka.example/minutes/abc/${format}`,
  });
  const title = words.minutes.title(documentName, '2027-02-12');
  const contents = say.contents(13, 8, 2);
  return {
    'minutes as a draft': minutesCard(
      {
        title,
        about: name,
        lines: [words.minutes.draft(documentName), say.onlyRecorders(documentName), contents],
        links: [link('html'), link('docx'), link('pdf')],
        next: [say.nextOfDraft],
        buttons: [button(words.approval.buttons.check, 'check-minutes', { group: book.id, meeting: 'm2' })],
      },
      words,
    ),
    'minutes shown to the group': minutesCard(
      {
        title,
        about: name,
        lines: [say.edition(2, words.day('2027-02-20')), say.isShown(documentName), contents],
        links: [link('html'), link('docx'), link('pdf'), link('archive')],
      },
      words,
    ),
    'minutes without an address': minutesCard(
      { title, about: name, lines: [words.minutes.draft(documentName)], links: [], beginning: hardText },
      words,
    ),
  };
}
