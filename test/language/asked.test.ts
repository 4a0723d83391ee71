import { askedOf } from '../../src/language/asked.ts';
import { askedNames } from '../../src/language/asked-names.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting } from './small-book.ts';

const asker = inMeeting.asker;

test.each([
  ['när är nästa möte?', 'next_meeting'],
  ['vilka möten har vi 2027?', 'meetings_in_period'],
  ['vem är ordförande?', 'role'],
  ['vilka är frånvarande?', 'attendance_absent'],
  ['vilka är närvarande?', 'attendance_present'],
  ['vilka uppdrag är öppna?', 'assignments_open'],
  ['vilka uppdrag är försenade?', 'assignments_overdue'],
  ['mina uppdrag', 'assignments_mine'],
  ['hjälp', 'help'],
  ['blå hästar flyger', 'unclear'],
])('%s is called %s', (text, name) => {
  const [intent] = understand(text, inMeeting);
  if (intent === undefined) throw new Error('nothing was understood');
  expect(askedOf(intent, asker).intent).toBe(name);
});

test('an order is called so, with what was ordered', () => {
  const [intent] = understand('avsluta mötet', inMeeting);
  if (intent === undefined) throw new Error('nothing was understood');
  expect(askedOf(intent)).toEqual({ intent: 'order', slots: { what: expect.any(String) } });
});

test('a question about a day without a meeting asks for the meetings then, and keeps its name', () => {
  const [intent] = understand('beslut 10 december', inMeeting);
  if (intent === undefined) throw new Error('nothing was understood');
  expect(intent).toMatchObject({ kind: 'question', question: { type: 'meetings' } });
  expect(askedOf(intent)).toMatchObject({ intent: 'decisions_of_meeting' });
});

test('a question is told with what was said in it, and no name is listed twice', () => {
  const said = { month: '2027-02' };
  const asked = askedOf({ kind: 'question', question: { type: 'next-meeting' }, said });
  expect(asked).toEqual({ intent: 'next_meeting', slots: said });
  expect(new Set(askedNames).size).toBe(askedNames.length);
});
