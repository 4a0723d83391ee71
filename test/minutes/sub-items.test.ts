import ICAL from 'ical.js';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { agendaDocument } from '../../src/minutes/agenda-document.ts';
import { calendarFeed } from '../../src/minutes/calendar-feed.ts';
import { html } from '../../src/minutes/html.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { noticeMail } from '../../src/minutes/notice-mail.ts';
import { bookWith, meetingOf } from './documents.ts';

const link = 'https://granby.example/u.pdf';
const part = (id: string, number: string, title: string, after: string, rest: object = {}): Fact => ({
  type: 'item-added',
  meeting: 'm1',
  item: { id, number, title, presenters: [], under: 'i3', ...rest },
  after,
});
const facts: readonly Fact[] = [
  part('s1', '3.1', 'Mobila team', 'i3', {
    presenters: ['Jan Sund', 'Eva Ek'],
    kind: 'information',
    links: [link],
    linkTitles: { [link]: 'Underlag *ett*' },
  }),
  part('s2', '3.2', 'Ersättning', 's1'),
  { type: 'agenda-posted', meeting: 'm1' },
];
const book = bookWith(...facts);
const meeting = meetingOf(book, 'm1');

describe('an agenda with sub-items', () => {
  const document = agendaDocument(book, meeting);

  it('has them under their item as Markdown, with kind, presenters and documents by title', () => {
    expect(markdown(document)).toContain(`### 3.1 Mobila team

Information\\
Föredragande: Jan Sund och Eva Ek

**Handlingar:**

- Underlag \\*ett\\*: <${link}>

### 3.2 Ersättning

## 4. Mötestider`);
  });

  it('has headings one level below as HTML', () => {
    expect(html(document)).toMatch(/<h3[^>]*>.*3\.1.*Mobila team.*<\/h3>/u);
    expect(html(document)).toContain(`href="${link}"`);
  });

  it('has them further in as mail and in calendars', () => {
    const { text } = noticeMail(book, meeting, { today: '2027-01-21' });
    expect(text).toContain(
      `   3.1 Mobila team (information)\n      Föredragande: Jan Sund och Eva Ek\n      Underlag *ett*: ${link}\n   3.2 Ersättning\n4. Mötestider`,
    );
    const events = new ICAL.Component(ICAL.parse(calendarFeed(book))).getAllSubcomponents('vevent');
    const described = events.map((one) => String(one.getFirstPropertyValue('description'))).join('\n');
    expect(described).toContain(
      '3. Ny överenskommelse\n   3.1 Mobila team\n   3.2 Ersättning\n4. Mötestider',
    );
  });
});

it('minutes have sub-items under their item, and number decisions within the whole item', () => {
  const decided = (id: string, item: string, text: string): Fact => ({
    type: 'decision-recorded',
    meeting: 'm1',
    decision: { id, item, text, kind: 'decision' },
  });
  const recorded = bookWith(
    ...facts,
    { type: 'meeting-started', meeting: 'm1' },
    decided('d1', 's2', 'Först om ersättningen.'),
    decided('d2', 'i3', 'Sedan om det hela.'),
    decided('d3', 's1', 'Sist om teamen.'),
  );
  const minutes = minutesOf(recorded, meetingOf(recorded, 'm1'));
  const ordinals = minutes.items.flatMap(({ number, decisions }) =>
    decisions.map(({ ordinal, text }) => `${number} ${ordinal} ${text}`),
  );
  expect(ordinals).toEqual([
    '3 2 Sedan om det hela.',
    '3.1 3 Sist om teamen.',
    '3.2 1 Först om ersättningen.',
  ]);
  const text = markdown(minutesDocument(minutes, { kind: 'draft' }));
  expect(text.indexOf('3.1')).toBeLessThan(text.indexOf('Sist om teamen.'));
});
