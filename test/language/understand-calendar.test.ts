import type { CalendarCommand } from '../../src/meetings/commands/calendar-command.ts';
import { meant as understand } from './meant.ts';
import { inMeeting } from './small-book.ts';

/** In the book: m oct and dec 2026 closed, feb 12 running, mar 17–18 residential, apr 16, sep 10 and 24, all 2027. */
const context = { ...inMeeting, today: '2027-01-20' };

const orders: readonly (readonly [string, CalendarCommand])[] = [
  [
    'boka möte 10 mars 2027 kl 13–16 digitalt',
    {
      type: 'schedule-meeting',
      plan: { date: '2027-03-10', startTime: '13:00', endTime: '16:00', mode: 'digital' },
    },
  ],
  [
    'lägg in ett möte den 10 mars kl. 9 på plats i Granby',
    {
      type: 'schedule-meeting',
      plan: { date: '2027-03-10', startTime: '09:00', mode: 'in-person', place: 'Granby' },
    },
  ],
  [
    'boka möte i maj 2027',
    { type: 'schedule-meeting', plan: { date: '2027-05-31', monthOnly: true, mode: 'unknown' } },
  ],
  [
    'boka internat 20–21 maj, gemensamt med ekonomirådet',
    {
      type: 'schedule-meeting',
      plan: { date: '2027-05-20', endDate: '2027-05-21', mode: 'unknown', partner: 'ekonomirådet' },
    },
  ],
  [
    'boka heldagsmöte 3 mars',
    { type: 'schedule-meeting', plan: { date: '2027-03-03', mode: 'unknown', note: 'heldag' } },
  ],
  [
    'boka ett gemensamt möte med Granby kommun den 3 mars kl 9–12',
    {
      type: 'schedule-meeting',
      plan: {
        date: '2027-03-03',
        startTime: '09:00',
        endTime: '12:00',
        mode: 'unknown',
        partner: 'Granby kommun',
      },
    },
  ],
  [
    'boka gemensamt möte med Granby 3 mars',
    { type: 'schedule-meeting', plan: { date: '2027-03-03', mode: 'unknown', partner: 'Granby' } },
  ],
  [
    'book a joint meeting with Granby on 3 March',
    { type: 'schedule-meeting', plan: { date: '2027-03-03', mode: 'unknown', partner: 'Granby' } },
  ],
  [
    'book an all-day meeting on 3 March',
    { type: 'schedule-meeting', plan: { date: '2027-03-03', mode: 'unknown', note: 'all-day' } },
  ],
  ['nytt möte 20 maj', { type: 'schedule-meeting', plan: { date: '2027-05-20', mode: 'unknown' } }],
  [
    'book a meeting on 10 March 2027, 1–4 pm, online',
    {
      type: 'schedule-meeting',
      plan: { date: '2027-03-10', startTime: '13:00', endTime: '16:00', mode: 'digital' },
    },
  ],
  [
    'flytta mötet 17 mars till 30–31 mars',
    { type: 'change-meeting', meeting: 'mar', changes: { date: '2027-03-30', endDate: '2027-03-31' } },
  ],
  [
    'flytta aprilmötet till 23 april kl 9–12 eftersom lokalen är upptagen',
    {
      type: 'change-meeting',
      meeting: 'apr',
      changes: { date: '2027-04-23', startTime: '09:00', endTime: '12:00' },
      reason: 'lokalen är upptagen',
    },
  ],
  [
    'move the meeting on 16 April to 23 April',
    { type: 'change-meeting', meeting: 'apr', changes: { date: '2027-04-23' } },
  ],
  [
    'mötet 16 april är kl 13–15',
    { type: 'change-meeting', meeting: 'apr', changes: { startTime: '13:00', endTime: '15:00' } },
  ],
  ['aprilmötet blir på plats', { type: 'change-meeting', meeting: 'apr', changes: { mode: 'in-person' } }],
  [
    'länk till mötet 16 april: https://teams.example/x',
    { type: 'change-meeting', meeting: 'apr', changes: { joinLink: 'https://teams.example/x' } },
  ],
  [
    'plats för aprilmötet: Granby kommunhus',
    { type: 'change-meeting', meeting: 'apr', changes: { place: 'Granby kommunhus' } },
  ],
  ['ställ in aprilmötet', { type: 'cancel-meeting', meeting: 'apr' }],
  ['ställ in aprilmötet (orsak: sjukdom)', { type: 'cancel-meeting', meeting: 'apr', reason: 'sjukdom' }],
  [
    'cancel the meeting on 16 April because the chair is ill',
    { type: 'cancel-meeting', meeting: 'apr', reason: 'the chair is ill' },
  ],
  ['pausa', { type: 'pause-meeting', meeting: 'feb' }],
  ['vi fortsätter i morgon', { type: 'pause-meeting', meeting: 'feb' }],
];

describe('an order about the calendar', () => {
  it.each(orders)('%s', (text, command) => {
    expect(understand(text, context)).toEqual([{ kind: 'command', command }]);
  });

  it.each([
    ['boka möte 31 april', { reason: 'no-such-date', said: '31 april' }],
    ['flytta mötet 3 maj till 4 maj', { reason: 'no-such-meeting', said: 'mötet 3 maj' }],
    ['ändra mötet 3 maj', { reason: 'no-such-meeting', said: 'mötet 3 maj' }],
  ])('that lacks something says what: %s', (text, why) => {
    expect(understand(text, context)).toMatchObject([{ kind: 'unclear', why }]);
  });

  it.each([
    ['boka möte 10 mars kl 16-13', { startTime: '16:00', endTime: '13:00' }],
    ['boka möte 10 mars kl. 16 till 13 digitalt', { startTime: '16:00', endTime: '13:00', mode: 'digital' }],
    ['book a meeting on 10 March, 4 pm to 1 pm', { startTime: '16:00', endTime: '13:00' }],
  ])('keeps times that end before they begin, for the rules to refuse: %s', (text, plan) => {
    expect(understand(text, context)).toEqual([
      {
        kind: 'command',
        command: { type: 'schedule-meeting', plan: { date: '2027-03-10', mode: 'unknown', ...plan } },
      },
    ]);
  });

  describe('about a planned meeting of another year', () => {
    const autumn = { ...context, today: '2026-03-01', meeting: undefined };
    it.each([
      ['flytta mötet 10 september till 11 september', { date: '2027-09-11' }],
      ['flytta mötet 16 april till 23 april kl 9', { date: '2027-04-23', startTime: '09:00' }],
      ['move the meeting on 16 April to 23 April', { date: '2027-04-23' }],
      ['flytta aprilmötet till 23 april', { date: '2027-04-23' }],
    ])('the only one on that day is meant: %s', (text, changes) => {
      expect(understand(text, autumn)).toMatchObject([
        { kind: 'command', command: { type: 'change-meeting', changes } },
      ]);
    });

    it.each([
      'flytta mötet 10 september 2026 till 11 september',
      'flytta mötet i morgon till 11 september',
      'flytta mötet i september till 11 september',
      'ställ in mötet 11 september',
    ])('is not guessed: %s', (text) => {
      expect(understand(text, { ...autumn, today: '2026-09-15' })).toMatchObject([{ kind: 'unclear' }]);
    });
  });

  it.each([
    'ställ in mötet',
    'mötet är bra',
    'nästa möte blir roligt',
    'plats på scenen',
    'boka gemensamt möte med Granby',
    'gemensamt möte med Granby var bra',
    'heldagsmötet blev långt',
    'kalendern är full',
    'vi flyttar fram mötet',
  ])('is not seen in "%s"', (text) => {
    expect(understand(text, context)).toMatchObject([{ kind: 'unclear' }]);
  });

  it('a list of dates is one thing, wherever it is pasted', () => {
    expect(understand('Möten 2027\n10 februari\n17 mars', context)).toMatchObject([{ kind: 'dates' }]);
    expect(understand('Hej!\nHär är datumen:\n10 februari\n17 mars', context)).toMatchObject([
      { kind: 'dates' },
    ]);
  });

  it('what is recorded of dates stays recorded', () => {
    const [first] = understand('beslut 7: Mötestider 2027 blir\n10 februari\n17 mars', context);
    expect(first).toMatchObject({ kind: 'command', command: { type: 'record-decision' } });
  });

  it.each([
    ['historik för mötet 16 april', { type: 'meeting-history', meeting: 'apr' }],
    ['what has changed about the meeting on 16 April?', { type: 'meeting-history', meeting: 'apr' }],
    ['nytt år', { type: 'new-year', year: 2027 }],
  ])('%s', (text, question) => {
    expect(understand(text, context)).toEqual([{ kind: 'question', question }]);
  });

  it.each([
    ['Behåll', 'keep'],
    ['spara', 'keep'],
    ['ställ in', 'cancel'],
    ['keep', 'keep'],
  ])('%s answers what a list leaves out', (text, answer) => {
    expect(understand(text, context)).toEqual([{ kind: 'settle', answer }]);
  });
});

it.each(['boka möte', 'boka in ett sammanträde', 'nytt möte', 'book a meeting'])(
  'a meeting of which nothing is said is asked for in a form: %s',
  (text) => {
    expect(understand(text, context)).toEqual([{ kind: 'meeting-form' }]);
  },
);

it.each(['visa kalendern', 'gruppens kalender', 'show the calendar'])(
  '%s: the meetings that come',
  (text) => {
    expect(understand(text, context)).toMatchObject([
      { kind: 'question', question: { type: 'meetings', from: context.today } },
    ]);
  },
);
