import type { Intent } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import type { Command } from '../../src/meetings/commands/command.ts';
import type { Part } from '../../src/meetings/model/meeting.ts';
import { inMeeting } from './small-book.ts';

type WithoutMeeting<C> = C extends { readonly meeting: string } ? Omit<C, 'meeting'> : never;
type AtMeeting = WithoutMeeting<Command>;

/** Commands at the running meeting. */
function orders(...commands: readonly AtMeeting[]): readonly unknown[] {
  return commands.map((command) => ({ kind: 'command', command: { meeting: 'feb', ...command } }));
}

const attend = (
  from: 'everyone' | 'day-before' | 'nobody',
  rows: readonly { person: string; status: 'present' | 'absent' | 'partial'; note?: string }[] = [],
) => orders({ type: 'record-attendance', from, rows });
const is = (person: string, status: 'present' | 'absent') => ({ person, status });
const partly = (person: string, note: string, part?: Part) => ({
  person,
  status: 'partial' as const,
  note,
  ...(part === undefined ? {} : { part }),
});
const takenBack = orders({ type: 'remove-answer', person: 'anna' });
const mine = (answer: 'in-person' | 'remote' | 'partly' | 'absent', person = 'anna') =>
  orders({ type: 'answer-attendance', person, answer });
const to = (meeting: string, said: string) => ({ kind: 'meeting' as const, meeting, said });
const only = (intent: Intent) => [intent];

const running: readonly (readonly [string, readonly unknown[]])[] = [
  ['start', orders({ type: 'start-meeting' })],
  ['Starta mötet!', orders({ type: 'start-meeting' })],
  ['vi börjar mötet nu', orders({ type: 'start-meeting' })],
  ['Hej! Kan du starta mötet?', orders({ type: 'start-meeting' })],
  ['start the meeting', orders({ type: 'start-meeting' })],
  ['nästa', orders({ type: 'next-item' })],
  ['nästa punkt, tack', orders({ type: 'next-item' })],
  ['next item please', orders({ type: 'next-item' })],
  ['punkt 7', orders({ type: 'open-item', item: '7' })],
  ['§7', orders({ type: 'open-item', item: '7' })],
  ['p 7', orders({ type: 'open-item', item: '7' })],
  ['Gå till punkt 7 a', orders({ type: 'open-item', item: '7 a' })],
  ['item 7', orders({ type: 'open-item', item: '7' })],
  ['öppna 10 igen', orders({ type: 'reopen-item', item: '10' })],
  ['reopen item 10', orders({ type: 'reopen-item', item: '10' })],
  ['besluta enligt förslaget', orders({ type: 'record-decision', text: null })],
  ['besluta enligt förslaget 7', orders({ type: 'record-decision', item: '7', text: null })],
  ['beslut i enlighet med förslaget på punkt 7', orders({ type: 'record-decision', item: '7', text: null })],
  ['decide as proposed on item 7', orders({ type: 'record-decision', item: '7', text: null })],
  ['punkt 5 är klar', orders({ type: 'handle-item', item: '5' })],
  ['5 behandlad', orders({ type: 'handle-item', item: '5' })],
  [
    'punkt 3, 4 och 5 är klara',
    orders(...['3', '4', '5'].map((item) => ({ type: 'handle-item' as const, item }))),
  ],
  ['3-4 behandlade', orders(...['3', '4'].map((item) => ({ type: 'handle-item' as const, item })))],
  ['item 5 is done', orders({ type: 'handle-item', item: '5' })],
  ['10 utgår', orders({ type: 'withdraw-item', item: '10' })],
  [
    'punkt 10 utgår, Eva är inte här',
    orders({ type: 'withdraw-item', item: '10', reason: 'Eva är inte här', absent: 'eva' }),
  ],
  [
    '10 utgår: Föredraganden är försenad',
    orders({ type: 'withdraw-item', item: '10', reason: 'Föredraganden är försenad' }),
  ],
  [
    'punkt 10 utgår eftersom Karin inte kan komma',
    orders({ type: 'withdraw-item', item: '10', reason: 'eftersom Karin inte kan komma' }),
  ],
  ['punkt 10 utgår, Eva återkommer', orders({ type: 'withdraw-item', item: '10', reason: 'Eva återkommer' })],
  [
    'Item 10 is withdrawn, Bo is not here',
    orders({ type: 'withdraw-item', item: '10', reason: 'Bo is not here', absent: 'bo' }),
  ],
  ['skjut fram 12 till april', orders({ type: 'postpone-item', item: '12', to: to('apr', 'april') })],
  [
    'skjut upp punkt 12 till nästa möte',
    orders({ type: 'postpone-item', item: '12', to: to('mar', 'nästa möte') }),
  ],
  ['skjut fram 12 till 16 april', orders({ type: 'postpone-item', item: '12', to: to('apr', '16 april') })],
  [
    '12 skjuts fram till aprilmötet',
    orders({ type: 'postpone-item', item: '12', to: to('apr', 'aprilmötet') }),
  ],
  ['bordlägg till mötet i mars', orders({ type: 'postpone-item', to: to('mar', 'mötet i mars') })],
  [
    'skjut fram 12 till september',
    orders({ type: 'postpone-item', item: '12', to: { kind: 'month', month: '2027-09', said: 'september' } }),
  ],
  [
    'skjut fram 12 till maj',
    orders({ type: 'postpone-item', item: '12', to: { kind: 'month', month: '2027-05', said: 'maj' } }),
  ],
  [
    'skjut fram 12 till hösten',
    orders({ type: 'postpone-item', item: '12', to: { kind: 'words', said: 'hösten' } }),
  ],
  ['postpone item 12 to April', orders({ type: 'postpone-item', item: '12', to: to('apr', 'April') })],
  ['lägg till punkt: Övrigt', orders({ type: 'add-item', title: 'Övrigt', presenters: [] })],
  [
    'lägg till punkt efter 7: Ny fråga (föredragande Nils Ahl och Siv Hed)',
    orders({ type: 'add-item', title: 'Ny fråga', presenters: ['Nils Ahl', 'Siv Hed'], after: '7' }),
  ],
  [
    'add item after 7: News (from afar)',
    orders({ type: 'add-item', title: 'News (from afar)', presenters: [], after: '7' }),
  ],
  ['förslag 7: att anta planen', orders({ type: 'set-proposal', item: '7', text: 'att anta planen' })],
  [
    'förslag till beslut §7: att anta planen',
    orders({ type: 'set-proposal', item: '7', text: 'att anta planen' }),
  ],
  ['skicka dagordningen', orders({ type: 'post-agenda' })],
  ['send the agenda', orders({ type: 'post-agenda' })],
  ['avsluta', orders({ type: 'begin-closing' })],
  ['Avsluta mötet', orders({ type: 'begin-closing' })],
  ['close the meeting', orders({ type: 'begin-closing' })],
  ['fortsätt mötet', orders({ type: 'resume-meeting' })],
  ['ändra beslut 5: ny text', orders({ type: 'change-wording', of: 'decision', id: 'd1', text: 'ny text' })],
  [
    'ändra beslut 7.2: ny text',
    orders({ type: 'change-wording', of: 'decision', id: 'd3', text: 'ny text' }),
  ],
  [
    'ändra beslut 9: ny text',
    orders({ type: 'change-wording', of: 'decision', id: 'said:9', text: 'ny text' }),
  ],
  ['ändra notering 9: ny text', orders({ type: 'change-wording', of: 'note', id: 'n1', text: 'ny text' })],
  [
    'ändra uppdrag 7: Bo ringer',
    orders({
      type: 'change-wording',
      of: 'assignment',
      id: 'a1',
      text: 'Bo ringer',
      responsible: { kind: 'person', person: 'bo' },
    }),
  ],
  [
    'change decision 5: new text',
    orders({ type: 'change-wording', of: 'decision', id: 'd1', text: 'new text' }),
  ],
  ['stryk beslut 5', orders({ type: 'remove-record', of: 'decision', id: 'd1' })],
  [
    'ta bort § 7 beslut 2',
    only({ kind: 'unclear', text: 'ta bort § 7 beslut 2', why: { reason: 'nothing' } }),
  ],
  ['stryk beslut 7 beslut 2', orders({ type: 'remove-record', of: 'decision', id: 'd3' })],
  ['remove assignment 8.2', orders({ type: 'remove-record', of: 'assignment', id: 'a3' })],
  [
    'uppdrag 7 ansvarig: Eva',
    orders({ type: 'detail-assignment', id: 'a1', responsible: { kind: 'person', person: 'eva' } }),
  ],
  [
    'uppdrag 7 ansvarig: Nils Ahl',
    orders({ type: 'detail-assignment', id: 'a1', responsible: { kind: 'outsider', name: 'Nils Ahl' } }),
  ],
  [
    'uppdrag 7 ansvarig: arbetsgruppen',
    orders({ type: 'detail-assignment', id: 'a1', responsible: { kind: 'body', name: 'arbetsgruppen' } }),
  ],
  [
    'uppdrag 7 klart senast 10 mars',
    orders({
      type: 'detail-assignment',
      id: 'a1',
      due: { kind: 'day', until: '2027-03-10', said: '10 mars' },
    }),
  ],
  [
    'assignment 7 due by 10 March',
    orders({
      type: 'detail-assignment',
      id: 'a1',
      due: { kind: 'day', until: '2027-03-10', said: '10 March' },
    }),
  ],
  ['godkänn Nils', orders({ type: 'settle-admission', person: 'p20', approved: true })],
];

const attendance: readonly (readonly [string, readonly unknown[]])[] = [
  ['alla', attend('everyone')],
  ['Alla!', attend('everyone')],
  ['everyone', attend('everyone')],
  ['alla här', attend('everyone')],
  ['Alla är närvarande', attend('everyone')],
  ['everyone is here', attend('everyone')],
  ['alla utom Bo och Eva', attend('everyone', [is('bo', 'absent'), is('eva', 'absent')])],
  [
    'alla här utom Bo, Eva och Klas',
    attend('everyone', [is('bo', 'absent'), is('eva', 'absent'), is('klas', 'absent')]),
  ],
  ['everyone except Bo and Eva', attend('everyone', [is('bo', 'absent'), is('eva', 'absent')])],
  [
    'alla från igår utom Bo, Eva kom efter lunch',
    attend('day-before', [is('bo', 'absent'), partly('eva', 'kom efter lunch')]),
  ],
  ['samma som igår', attend('day-before')],
  [
    'everyone from yesterday except Bo, Eva left at 15',
    attend('day-before', [is('bo', 'absent'), partly('eva', 'left at 15', { to: '15:00' })]),
  ],
  [
    'alla utom Bo, Eva (punkt 6) och Klas ej fm',
    attend('everyone', [
      is('bo', 'absent'),
      partly('eva', '(punkt 6)', { items: ['6'] }),
      partly('klas', 'ej fm', { from: '12:00' }),
    ]),
  ],
  [
    'dag 2: alla utom Bo',
    orders({ type: 'record-attendance', day: 2, from: 'everyone', rows: [is('bo', 'absent')] }),
  ],
  ['Bo är här', attend('nobody', [is('bo', 'present')])],
  ['Bo och Eva är inte här', attend('nobody', [is('bo', 'absent'), is('eva', 'absent')])],
  ['Bo är här, Eva saknas', attend('nobody', [is('bo', 'present'), is('eva', 'absent')])],
  ['Eva kom efter lunch', attend('nobody', [partly('eva', 'kom efter lunch')])],
  ['Eva § 6–7', attend('nobody', [partly('eva', '§ 6–7', { items: ['6', '7'] })])],
  ['Eva Ek fr o m punkt 11', attend('nobody', [partly('eva', 'fr o m punkt 11', { items: ['11', '12'] })])],
  ['Eva (till kl 14.30)', attend('nobody', [partly('eva', '(till kl 14.30)', { to: '14:30' })])],
  ['Eva eftermiddag', attend('nobody', [partly('eva', 'eftermiddag', { from: '12:00' })])],
  ['Maria Ö är här', attend('nobody', [is('maria-o', 'present')])],
  ['närvarande: Bo, Eva', attend('nobody', [is('bo', 'present'), is('eva', 'present')])],
  ['Bo is absent', attend('nobody', [is('bo', 'absent')])],
  ['jag är här', orders({ type: 'check-in', persons: ['anna'] })],
  ["I'm here", orders({ type: 'check-in', persons: ['anna'] })],
  ['jag och Bo är här', orders({ type: 'check-in', persons: ['anna', 'bo'] })],
  ['jag kommer på distans', mine('remote')],
  ['ta bort mitt svar', takenBack],
  ['ångra min anmälan', takenBack],
  ['jag tar tillbaka mitt svar', takenBack],
  ['remove my answer', takenBack],
  ['Jag deltar digitalt', mine('remote')],
  ['I will attend remotely', mine('remote')],
  ['jag kommer på plats', mine('in-person')],
  ['jag kommer en del av mötet', mine('partly')],
  ['jag kommer tyvärr inte', mine('absent')],
  ['Jag kan inte komma', mine('absent')],
  ['I cannot attend', mine('absent')],
  ['Eva kommer inte', mine('absent', 'eva')],
  [
    'jag kommer inte till mötet i april',
    [
      {
        kind: 'command',
        command: { type: 'answer-attendance', meeting: 'apr', person: 'anna', answer: 'absent' },
      },
    ],
  ],
  ['jag blir sen', orders({ type: 'announce-late', person: 'anna' })],
  ["I'm running late", orders({ type: 'announce-late', person: 'anna' })],
];

const others: readonly (readonly [string, Intent])[] = [
  ['ångra', { kind: 'command', command: { type: 'undo' } }],
  ['undo that', { kind: 'command', command: { type: 'undo' } }],
  [
    'gör Eva till sekreterare',
    { kind: 'command', command: { type: 'give-role', person: 'eva', role: 'secretary' } },
  ],
  ...['Eva Ek är ordförande', 'Eva Ek är vår ordförande', 'ordförande är Eva Ek', 'Ordförande: Eva Ek'].map(
    (said) =>
      [said, { kind: 'command', command: { type: 'give-role', person: 'eva', role: 'chair' } }] as const,
  ),
  [
    'Bo Dahl är sekreterare',
    { kind: 'command', command: { type: 'give-role', person: 'bo', role: 'secretary' } },
  ],
  [
    'Bo Dahl is secretary',
    { kind: 'command', command: { type: 'give-role', person: 'bo', role: 'secretary' } },
  ],
  ['make Bo chair', { kind: 'command', command: { type: 'give-role', person: 'bo', role: 'chair' } }],
  [
    'ta bort Anna som sekreterare',
    { kind: 'command', command: { type: 'take-role', person: 'anna', role: 'secretary' } },
  ],
  ['koppla ABCDE-FGHJK', { kind: 'connect', code: 'ABCDE-FGHJK' }],
  ['koppla abcde fghjk', { kind: 'connect', code: 'abcde fghjk' }],
  ['connect ABCDEFGHJK', { kind: 'connect', code: 'ABCDEFGHJK' }],
  ['godkänn', { kind: 'settle', answer: 'approve' }],
  ['Ja, tack', { kind: 'settle', answer: 'approve' }],
  ['nej', { kind: 'settle', answer: 'deny' }],
  ['närvarande', { kind: 'settle', answer: 'present' }],
  ['frånvarande', { kind: 'settle', answer: 'absent' }],
  ['klart', { kind: 'settle', answer: 'done' }],
  ['stäng', { kind: 'settle', answer: 'done' }],
  ['done', { kind: 'settle', answer: 'done' }],
  ['ersättare för Eva Ek', { kind: 'introduce', as: 'substitute', standsInFor: 'eva' }],
  ['jag är föredragande', { kind: 'introduce', as: 'presenter' }],
  ['gäst', { kind: 'introduce', as: 'guest' }],
  ["I'm a substitute for Bo Dahl", { kind: 'introduce', as: 'substitute', standsInFor: 'bo' }],
  ['kallelse', { kind: 'notice', what: 'notice-package' }],
  ['Visa kallelsen!', { kind: 'notice', what: 'notice-package' }],
  ['skicka kallelsen', { kind: 'notice', what: 'notice-package' }],
  ['posta kallelsen till mötet 16 april', { kind: 'notice', what: 'notice-package', meeting: 'apr' }],
  ['send the notice', { kind: 'notice', what: 'notice-package' }],
  ['kallelsen till nästa möte', { kind: 'notice', what: 'notice-package', meeting: 'mar' }],
  ['kallelse till mötet 16 april', { kind: 'notice', what: 'notice-package', meeting: 'apr' }],
  [
    'kallelse till septembermötet',
    { kind: 'unclear', text: 'kallelse till septembermötet', why: { reason: 'missing', what: 'date' } },
  ],
  [
    'kallelse till mötet i augusti',
    {
      kind: 'unclear',
      text: 'kallelse till mötet i augusti',
      why: { reason: 'no-such-meeting', said: 'till mötet i augusti' },
    },
  ],
  ['notice of meeting', { kind: 'notice', what: 'notice-package' }],
  ['kalenderlänk', { kind: 'notice', what: 'calendar-link' }],
  ['Var finns kalenderlänken?', { kind: 'notice', what: 'calendar-link' }],
  ['Hej, ge mig kalenderlänken tack', { kind: 'notice', what: 'calendar-link' }],
  ['prenumerera på gruppens möten', { kind: 'notice', what: 'calendar-link' }],
  ['calendar link', { kind: 'notice', what: 'calendar-link' }],
  ['ny kalenderlänk', { kind: 'notice', what: 'new-calendar-link' }],
  ['gör en ny kalenderlänk', { kind: 'notice', what: 'new-calendar-link' }],
  ['new calendar link', { kind: 'notice', what: 'new-calendar-link' }],
  ['stäng kalenderlänken', { kind: 'notice', what: 'close-calendar-link' }],
  ['close the calendar link', { kind: 'notice', what: 'close-calendar-link' }],
  ['närvaro', { kind: 'ask', what: 'roll-card' }],
  ['publicera', { kind: 'ask', what: 'publish-card' }],
  ['incheckning', { kind: 'ask', what: 'check-in-card' }],
  ['vi är flera här', { kind: 'ask', what: 'check-in-card' }],
  ['jag kommer', { kind: 'ask', what: 'my-answer-card' }],
  ['jag kommer inte, har tandläkartid', { kind: 'ask', what: 'my-answer-card' }],
  ['hjälp', { kind: 'ask', what: 'help' }],
  ['Vad kan du?', { kind: 'ask', what: 'help' }],
  ['what can you do?', { kind: 'ask', what: 'help' }],
];

describe('a meeting that is started by its name', () => {
  it.each([
    ['starta mötet 9 december', 'dec'],
    ['börja decembermötet', 'dec'],
    ['start the meeting on 9 December', 'dec'],
    ['starta dagens möte', 'feb'],
  ])('%s', (said, meeting) => {
    expect(understand(said, inMeeting)).toEqual([
      { kind: 'command', command: { type: 'start-meeting', meeting } },
    ]);
  });

  it('and is not there, is said so', () => {
    expect(understand('starta mötet 11 januari', inMeeting)).toMatchObject([
      { kind: 'unclear', why: { reason: 'no-such-meeting' } },
    ]);
  });
});

describe('once today’s meeting is closed', () => {
  const closed = {
    ...inMeeting.book,
    meetings: inMeeting.book.meetings.map((one) =>
      one.id === 'feb' ? { ...one, state: 'closed' as const } : one,
    ),
  };

  it.each([
    ['skicka dagordningen', { type: 'post-agenda', meeting: 'mar' }],
    ['lägg till punkt: Budget', { type: 'add-item', meeting: 'mar', title: 'Budget', presenters: [] }],
  ])('“%s” is about the next agenda', (said, command) => {
    expect(understand(said, { ...inMeeting, book: closed })).toEqual([{ kind: 'command', command }]);
  });
});

describe('orders in one line', () => {
  it.each(running)('"%s"', (text, expected) => {
    expect(understand(text, inMeeting)).toEqual(expected);
  });
});

describe('who is there, and who will be', () => {
  it.each(attendance)('"%s"', (text, expected) => {
    expect(understand(text, inMeeting)).toEqual(expected);
  });
});

describe('what is neither order nor question about the Book', () => {
  it.each(others)('"%s"', (text, expected) => {
    expect(understand(text, inMeeting)).toEqual([expected]);
  });
});

describe('“alla” alone', () => {
  it.each([
    ['from one who does not record', { ...inMeeting, asker: 'bo' }],
    ['when no meeting runs', { ...inMeeting, meeting: 'apr' }],
    ['where no meeting is meant', { ...inMeeting, meeting: undefined }],
  ])('says nothing %s', (_, context) => {
    expect(understand('alla', context)).toEqual([
      { kind: 'unclear', text: 'alla', why: { reason: 'nothing' } },
    ]);
  });
});

describe('releasing a conversation', () => {
  it.each([
    'koppla bort',
    'koppla bort den här kanalen',
    'koppla från',
    'disconnect',
    'disconnect this chat',
  ])('is asked about first: "%s"', (text) => {
    expect(understand(text, inMeeting)).toEqual([{ kind: 'ask', what: 'release-card' }]);
  });
});

describe('languages', () => {
  it.each([
    'start',
    'nästa',
    'beslut 7: så',
    'decision 7: so',
    'undo',
    'ångra',
    'alla utom Bo',
    'everyone except Bo',
  ])('both are understood whichever the asker has: "%s"', (text) => {
    expect(understand(text, { ...inMeeting, language: 'en' })).toEqual(understand(text, inMeeting));
  });
});
