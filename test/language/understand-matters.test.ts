import { askedOf } from '../../src/language/asked.ts';
import { understand } from '../../src/language/reading/understand.ts';
import type { Said } from '../../src/language/said.ts';
import { askedBook, askedToday } from '../questions/asked-book.ts';

const book = askedBook();
const asker = book.persons.find(({ roles }) => roles.includes('secretary'))?.id;

function asked(text: string, language: 'sv' | 'en' = 'sv') {
  const meeting = book.meetings.find(({ date }) => date > askedToday)?.id;
  const [intent] = understand(text, { book, asker, today: askedToday, meeting, language });
  if (intent === undefined) throw new Error('nothing was understood');
  const { intent: name, slots } = askedOf(intent, asker);
  return [name, slots];
}

const rows: readonly (readonly [string, string, Said])[] = [
  ['vad är på gång?', 'assignments_open', { scope: 'group' }],
  ['vem gör vad', 'assignments_open', { scope: 'group' }],
  ['hur många öppna uppdrag har vi?', 'assignments_open', { scope: 'group', count: true }],
  ['vilka uppdrag gavs i februari?', 'assignments_open', { month: '2026-02' }],
  ['har någon lovat något om skolfrånvaro', 'assignments_open', { topic: 'skolfrånvaro' }],
  ['vad ligger på mitt bord?', 'assignments_mine', { scope: 'mine' }],
  ['vilka uppdrag har jag fått', 'assignments_mine', { scope: 'mine' }],
  ['vilka uppdrag har passerat sitt datum?', 'assignments_overdue', { scope: 'group' }],
  ['avklarade uppdrag', 'assignments_done', { scope: 'group' }],
  ['när ska enkäten vara klar?', 'deadline', { topic: 'enkäten' }],
  ['till när ska enkäten vara klar', 'deadline', { topic: 'enkäten' }],
  ['när ska enkäten va ute', 'deadline', { topic: 'enkäten' }],
  ['hur går det med enkäten?', 'assignments_status', { topic: 'enkäten' }],
  ['är enkäten utskickad', 'assignments_status', { topic: 'enkäten' }],
  ['vem ansvarar för enkäten?', 'responsible', { topic: 'enkäten' }],
  ['vem har hand om enkäten', 'responsible', { topic: 'enkäten' }],
  ['enkäten, vem gör den', 'responsible', { topic: 'enkäten' }],
  ['vem föredrog hemsjukvården i december?', 'presenter', { topic: 'hemsjukvården', month: '2025-12' }],
  ['vem drog punkt 6 i mars', 'presenter', { item: '6', month: '2026-03' }],
  ['när kommer korttidsplatserna tillbaka?', 'item_return', { topic: 'korttidsplatserna' }],
  ['vilka punkter utgick i februari?', 'withdrawn_items', { month: '2026-02' }],
  ['varför utgick punkt 5 i februari', 'withdrawn_items', { item: '5', month: '2026-02' }],
  ['vilka punkter bordlades i mars', 'withdrawn_items', { month: '2026-03', outcome: 'postponed' }],
  ['vad sas på punkt 6 i mars?', 'item_content', { item: '6', month: '2026-03' }],
  ['punkt 6 i mars, vad sas där', 'item_content', { item: '6', month: '2026-03' }],
  ['när var demensteamen uppe första gången', 'matter_history', { topic: 'demensteamen' }],
  ['har vi diskuterat demensteamen tidigare', 'matter_history', { topic: 'demensteamen' }],
  [
    'har Granby svarat på remissen om länsplanen',
    'referrals',
    { organisation: 'Granby', topic: 'länsplanen' },
  ],
  ['är marsprotokollet godkänt?', 'minutes_state', { month: '2026-03' }],
];

const english: readonly (readonly [string, string, Said])[] = [
  ['what is going on?', 'assignments_open', { scope: 'group' }],
  ['what am I supposed to do', 'assignments_mine', { scope: 'mine' }],
  ['which tasks are past their due date', 'assignments_overdue', { scope: 'group' }],
  ['when is the enkät due?', 'deadline', { topic: 'enkät' }],
  ['who presented item 6 in March?', 'presenter', { item: '6', month: '2026-03' }],
  ['when will korttidsplatserna be back on the agenda?', 'item_return', { topic: 'korttidsplatserna' }],
  ['which items were withdrawn in February?', 'withdrawn_items', { month: '2026-02' }],
  ['what was said under item 6 in March?', 'item_content', { item: '6', month: '2026-03' }],
];

describe('questions about matters and assignments', () => {
  it.each(rows)('%s', (text, name, slots) => {
    expect(asked(text)).toEqual([name, slots]);
  });

  it.each(english)('%s', (text, name, slots) => {
    expect(asked(text, 'en')).toEqual([name, slots]);
  });

  it.each([
    'vem är det',
    'när ska vi äta',
    'är det klart',
    'hur går det',
    'vem leder mötet',
    'när ska punkterna vara inne?',
    'har vi nån remiss ute just nu',
  ])('nothing of an assignment is meant by: %s', (text) => {
    const [name] = asked(text);
    expect(['deadline', 'responsible', 'assignments_status']).not.toContain(name);
  });
});
