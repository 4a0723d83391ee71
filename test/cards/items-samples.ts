import { agendaCard } from '../../src/cards/agenda/agenda.ts';
import { agendaEditCard } from '../../src/cards/agenda/matters.ts';
import { presenterAbsentCard } from '../../src/cards/agenda/presenter-absent.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import { closingCard } from '../../src/cards/meeting/closing.ts';
import { farewellCard } from '../../src/cards/people/farewell.ts';
import type { Words } from '../../src/language/words/words.ts';
import type { Item } from '../../src/meetings/model/meeting.ts';
import { hardText, withMeeting } from './sample-book.ts';

const items: readonly Item[] = [
  { id: 'i1', number: '1', title: 'Inledning', presenters: [], kind: 'formality' },
  { id: 'i2', number: '2', title: 'Läget i länet', presenters: [], kind: 'information', minutes: 30 },
  {
    id: 's1',
    number: '2.1',
    title: 'Mobila team',
    presenters: ['Jan Sund', 'Eva Ek'],
    under: 'i2',
    links: ['https://granby.example/underlag.pdf'],
    linkTitles: { 'https://granby.example/underlag.pdf': 'Underlag *från* Granby' },
  },
  { id: 's2', number: '2.2', title: hardText, presenters: [], under: 'i2', kind: 'decision' },
  { id: 'i3', number: '3', title: 'Övrigt', presenters: [] },
];

/** Samples of the cards on which sub-items stand, and of what is asked of single items. */
export function itemsSamples(words: Words): Readonly<Record<string, Bound>> {
  const records = { attendance: [], decisions: [], assignments: [], notes: [] };
  const answers = [{ person: 'p3', answer: 'absent', at: '2027-02-01T09:00:00.000Z' }] as const;
  const planned = withMeeting({ state: 'planned', items, answers, ...records });
  const running = withMeeting({ state: 'running', currentItem: 's1', items, answers, ...records });
  const closing = withMeeting({ state: 'closing', items, answers, ...records });
  const absent = presenterAbsentCard({ ...planned, item: 's1', person: 'p3' }, words);
  const thanks = farewellCard({ ...running, person: 'p3' }, words);
  return {
    ...(thanks === undefined ? {} : { farewell: thanks }),
    'agenda with sub-items': agendaCard(running, words),
    'agenda edit with sub-items': agendaEditCard(planned, words),
    'closing with sub-items': closingCard(closing, words),
    ...(absent === undefined ? {} : { 'presenter absent': absent }),
  };
}
