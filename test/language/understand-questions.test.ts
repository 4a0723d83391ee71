import type { Question } from '../../src/meetings/answers/question.ts';
import { meant as understand } from './meant.ts';
import { inMeeting, smallBook } from './small-book.ts';

const next: Question = { type: 'next-meeting' };
const period = (from: string, to: string): Question => ({ type: 'meetings', from, to });
const agenda = (meeting: string): Question => ({ type: 'agenda', meeting });
const comes = (
  meeting: string,
  side: 'present' | 'absent' | 'unanswered',
  by: 'persons' | 'organisations' = 'persons',
): Question => ({ type: 'who-comes', meeting, who: { side, by } });
const was = (
  meeting: string,
  side: 'present' | 'absent',
  by: 'persons' | 'organisations' = 'persons',
): Question => ({ type: 'who-was-there', meeting, who: { side, by } });
const wasAmong = (meeting: string, among: { municipal: true }): Question =>
  ({ ...was(meeting, 'absent', 'organisations'), among }) as Question;
const wasThere = (meeting: string, person: string): Question => ({ type: 'was-there', meeting, person });
const decisions = (meeting: string): Question => ({ type: 'decisions', meeting });
const at = (meeting: string, item: string): Question => ({ type: 'decisions', meeting, item });
const about = (words: string): Question => ({ type: 'decisions-about', words });
const tasks = (whose: string, overdueOnly = false): Question => ({ type: 'assignments', whose, overdueOnly });

const unassigned: Question = { ...tasks('group'), unassigned: true } as Question;

const rows: readonly (readonly [string, Question])[] = [
  ['Vem är ordförande?', { type: 'role', role: 'chair' }],
  ['vem är vår ordförande', { type: 'role', role: 'chair' }],
  ['who is the chair?', { type: 'role', role: 'chair' }],
  ['vem är sekreterare?', { type: 'role', role: 'secretary' }],
  ['vilka är sekreterare?', { type: 'role', role: 'secretary' }],
  ['who are the secretaries?', { type: 'role', role: 'secretary' }],
  ['vilka ärenden har vi lämnat över?', { type: 'handed-over' }],
  ['vad har vi överlämnat till andra grupper', { type: 'handed-over' }],
  ['överlämnade ärenden', { type: 'handed-over' }],
  ['what have we handed over?', { type: 'handed-over' }],
  ['När är nästa möte?', next],
  ['vilka uppdrag saknar ansvarig?', unassigned],
  ['finns det uppdrag som saknar ansvarig?', unassigned],
  ['uppdrag utan ansvarig', unassigned],
  ['which assignments have nobody responsible?', unassigned],
  ['unassigned tasks', unassigned],
  ['var är nästa möte', next],
  ['nästa möte?', next],
  ['Hej, vet du när nästa möte är?', next],
  ['när ses vi nästa gång', next],
  ['When is the next meeting?', next],
  ['where is our next meeting held', next],
  ['vilka möten har vi i april?', period('2027-04-01', '2027-04-30')],
  ['möten i höst', period('2027-08-01', '2027-12-31')],
  ['höstens möten', period('2027-08-01', '2027-12-31')],
  ['möten 2027', period('2027-01-01', '2027-12-31')],
  ['visa alla möten nästa år', period('2028-01-01', '2028-12-31')],
  ['möten mellan 1 mars och 30 april', period('2027-03-01', '2027-04-30')],
  ['möten sedan oktober', period('2026-10-01', '2027-02-12')],
  ['List all meetings in 2027', period('2027-01-01', '2027-12-31')],
  ['dagordning', agenda('feb')],
  ['Vad står på dagordnigen för nästa möte?', agenda('mar')],
  ['dagordningen 16 april', agenda('apr')],
  ["what's on the agenda for the next meeting?", agenda('mar')],
  ['vilka kommer?', comes('feb', 'present')],
  ['hur många kommer på nästa möte', comes('mar', 'present')],
  ['vem har tackat nej till aprilmötet', comes('apr', 'absent')],
  ['vilka har inte svarat?', comes('feb', 'unanswered')],
  ['vilka kommuner kommer', comes('feb', 'present', 'organisations')],
  ['who is coming to the April meeting?', comes('apr', 'present')],
  ["who hasn't answered", comes('feb', 'unanswered')],
  ['vilka var med?', was('feb', 'present')],
  ['Vilka var frånvarnade sist?', was('dec', 'absent')],
  ['vilka saknades på oktobermötet', was('oct', 'absent')],
  ['vem saknas', was('feb', 'absent')],
  ['vilka kommuner saknades i oktober?', wasAmong('oct', { municipal: true })],
  ['vilka organisationer var representerade på internatet', was('oct', 'present', 'organisations')],
  ['Who was absent last time?', was('dec', 'absent')],
  ['which municipalities were missing', wasAmong('feb', { municipal: true })],
  ['var Eva med på förra mötet?', wasThere('dec', 'eva')],
  ['deltog Maria Åhl i oktober', wasThere('oct', 'maria-a')],
  ['är Bo här?', wasThere('feb', 'bo')],
  ['var jag med i oktober', wasThere('oct', 'anna')],
  ['Was Eva Ek at the October retreat?', wasThere('oct', 'eva')],
  ['Vilka beslut togs 9 december?', decisions('dec')],
  ['beslut 9 december', decisions('dec')],
  ['beslut oktobermötet?', decisions('oct')],
  ['vad beslutades förra mötet', decisions('dec')],
  ['vad beslutade vi i oktober?', decisions('oct')],
  ['besluten', decisions('feb')],
  ['Which decisions were made in October?', decisions('oct')],
  ['vad beslutades i punkt 8?', at('feb', '8')],
  ['beslut punkt 9?', at('feb', '9')],
  ['vad beslutade vi i § 7a på förra mötet', at('dec', '7a')],
  ['vilket beslut togs under punkt 3 i oktober?', at('oct', '3')],
  ['vad hände med punkt 12?', at('feb', '12')],
  ['what was decided in item 8', at('feb', '8')],
  ['vad beslutades om hemsjukvård?', about('hemsjukvård')],
  ['beslut om remisser', about('remisser')],
  ['Vad sa vi om kontinens', about('kontinens')],
  ['Fattades det beslut om logopederna?', { ...about('logopederna'), whether: true } as Question],
  ['vad beslutade Sjögruppen om piloten', about('piloten')],
  ['what did we decide about home care?', about('hemtjänst/hemsjukvård')],
  ['vad har jag lovat?', tasks('anna')],
  ['mina uppdrag', tasks('anna')],
  ['mina uppgifter', tasks('anna')],
  ['my open tasks', tasks('anna')],
  ['öppna uppdrag', tasks('group')],
  ['Vilka uppdrag är öppna?', tasks('group')],
  ['open assignments', tasks('group')],
  ['Evas uppdrag', tasks('eva')],
  ['Klas uppdrag', tasks('klas')],
  ['vilka uppdrag har Bo Dahl?', tasks('bo')],
  ["Eva's tasks", tasks('eva')],
  ['Vilka uppdrag är försnade?', tasks('group', true)],
  ['mina försenade uppdrag', tasks('anna', true)],
  ['what is overdue', tasks('group', true)],
  ['hur går det?', { type: 'status', meeting: 'feb' }],
  ['vilken punkt är vi på', { type: 'status', meeting: 'feb' }],
  ['how is it going', { type: 'status', meeting: 'feb' }],
];

describe('questions', () => {
  it.each(rows)('"%s"', (text, question) => {
    expect(understand(text, inMeeting)).toEqual([{ kind: 'question', question }]);
  });

  it('about the past, with no meeting on, are about the latest that was', () => {
    const meetings = smallBook.meetings.map((one) =>
      one.id === 'feb' ? { ...one, state: 'planned' as const } : one,
    );
    const before = { ...inMeeting, today: '2027-01-20', book: { ...smallBook, meetings } };
    expect(understand('vilka saknades?', before)).toEqual([
      { kind: 'question', question: was('dec', 'absent') },
    ]);
    expect(understand('vilka kommer?', before)).toEqual([
      { kind: 'question', question: comes('feb', 'present') },
    ]);
  });

  it('from someone unknown are still questions, for the rights to answer', () => {
    expect(understand('mina uppdrag', { ...inMeeting, asker: undefined })).toEqual([
      { kind: 'question', question: tasks('group') },
    ]);
  });
});
