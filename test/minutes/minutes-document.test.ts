import { html } from '../../src/minutes/html.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { meetingOf } from './documents.ts';
import { fullMeeting } from './full-meeting.ts';

describe('a meeting at which everything happened', () => {
  for (const language of ['sv', 'en'] as const) {
    const book = fullMeeting(language);
    const draft = minutesDocument(minutesOf(book, meetingOf(book, 'm2')), { kind: 'draft' });
    it(`stands in its minutes, as Markdown (${language})`, () => {
      expect(markdown(draft)).toMatchSnapshot();
    });
    it(`stands in its minutes, as HTML (${language})`, () => {
      expect(html(draft).replace(/<style>.*?<\/style>/su, '<style></style>')).toMatchSnapshot();
    });
  }
});
