import type { UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting, smallBook } from './small-book.ts';

/** The secretary, before the meeting of 12 February 2027, at which nothing has happened. */
const before: UnderstandContext = {
  ...inMeeting,
  today: '2027-01-20',
  book: {
    ...smallBook,
    meetings: smallBook.meetings.map((one) =>
      one.id === 'feb' ? { ...one, state: 'planned', decisions: [], assignments: [], admissions: [] } : one,
    ),
  },
};

const planned: readonly (readonly [said: string, order: string])[] = [
  ['boka om februarimötet till den 17:e', 'flytta mötet 12 februari 2027 till 17 februari 2027'],
  ['flytta februarimötet till den 17:e', 'flytta mötet 12 februari 2027 till 17 februari 2027'],
  ['flyta mötet 12 februari till 17 februari', 'flytta mötet 12 februari 2027 till 17 februari 2027'],
  ['boka om internatet i mars till den 24:e', 'flytta mötet 17–18 mars 2027 till 24–25 mars 2027'],
  [
    'jag skulle vilja att du flyttar aprilmötet till 23 april kl 9',
    'flytta mötet 16 april 2027 till 23 april 2027 kl 9',
  ],
  ['Går det att flytta aprilmötet till 23 april?', 'flytta mötet 16 april 2027 till 23 april 2027'],
  ['aprilmötet, flytta det till 23 april', 'flytta mötet 16 april 2027 till 23 april 2027'],
  ['mötet 16 april behöver skjutas fram till 23 april', 'flytta mötet 16 april 2027 till 23 april 2027'],
  ['till den 23 april vill jag flytta mötet 16 april', 'flytta mötet 16 april 2027 till 23 april 2027'],
  ['vi ställer in aprilmötet', 'ställ in mötet 16 april 2027'],
  ['ta bort mötet 16 april', 'ställ in mötet 16 april 2027'],
  ['jag vill avboka mötet i april eftersom ingen kan', 'ställ in mötet 16 april 2027 eftersom ingen kan'],
  ['kan du lägga in ett möte 12 maj kl 13?', 'boka möte 12 maj 2027 kl 13'],
  ['det vore bra om du kunde boka ett möte på torsdag kl 13', 'boka möte 21 januari 2027 kl 13'],
  ['byt lokal till Granby kommunhus', 'plats för mötet 12 februari 2027: Granby kommunhus'],
  ['kan du ändra tiden för aprilmötet till 9-12', 'mötet 16 april 2027 är kl 9–12'],
  ['gör om aprilmötet till ett hybridmöte', 'mötet 16 april 2027 blir ett hybridmöte'],
  ['Bo är ny sekreterare från och med nu', 'gör Bo Dahl till sekreterare'],
  ['sätt Bo som sekreterare', 'gör Bo Dahl till sekreterare'],
  ['byt ordförande till Eva', 'gör Eva Ek till ordförande'],
  ['stryk Bo', 'ta bort Bo Dahl från gruppen'],
  ['lägg upp frågan om Bredband på dagordningen', 'lägg till punkt: Bredband'],
  ['lägg gärna till punkten Bredband på aprilmötet', 'lägg till punkt på mötet 16 april 2027: Bredband'],
  ['låt Eva dra punkt 4', 'punkt 4 föredras av Eva Ek'],
  ['avsätt 20 minuter för punkt 4', 'punkt 4 får 20 minuter'],
  ['hoppa över punkt 5', 'ta bort punkt 5'],
  ['kan du skicka ut dagordningen till alla', 'skicka dagordningen'],
  ['aprilmötet blir inte av, ställ in det', 'ställ in mötet 16 april 2027'],
  ['lägg in temat demens på aprilmötet', 'mötet 16 april 2027 blir tema demens'],
  ['ta bort punkt 6 från aprilmötets dagordning', 'mötet 16 april 2027: ta bort punkt 6'],
  [
    'lägg decemberprotokollet till handlingarna',
    'lägg protokollet från mötet 9 december 2026 till handlingarna',
  ],
  ['ändra rubriken på punkt 5 till Jourtelefon', 'ändra rubriken på punkt 5: Jourtelefon'],
  ['could you move the April meeting to the 23rd?', 'move the meeting on 16 April 2027 to 23 April 2027'],
  ["I'd like you to cancel the April meeting", 'cancel the meeting on 16 April 2027'],
  ['is it possible to push item 5 to April', 'postpone item 5 to the meeting on 16 April 2027'],
  ['Bo is our new secretary from now on', 'make Bo Dahl secretary'],
  ['change the venue to Granby Hall', 'the place for the meeting on 12 February 2027: Granby Hall'],
];

const running: readonly (readonly [said: string, order: string])[] = [
  ['skjut på punkt 5', 'skjut fram punkt 5 till mötet 17–18 mars 2027'],
  ['skjt fram punkt 5 till aprl', 'skjut fram punkt 5 till mötet 16 april 2027'],
  ['stryk punkt 7', 'punkt 7 utgår'],
  [
    'ge Eva uppdraget att Ta fram  ett förslag till 10 mars',
    'uppdrag: Eva Ek ska Ta fram ett förslag till 10 mars',
  ],
  ['be Bo att ringa Granby', 'uppdrag: Bo Dahl ska ringa Granby'],
  ['lägg uppdrag 7 på Eva', 'ansvarig för uppdrag 7 är Eva Ek'],
  ['sätt upp Eva som ansvarig för uppdrag 8.2', 'ansvarig för uppdrag 8.2 är Eva Ek'],
  ['antekna beslut att Gruppen köper Slandan', 'beslut: Gruppen köper Slandan'],
  ['skriv att vi beslutade att köpa huset', 'beslut: vi beslutade att köpa huset'],
  ['notera att frågan är viktig', 'notering: frågan är viktig'],
  ['sätt Bo som frånvarande', 'Bo Dahl frånvarande'],
  ['vi går vidare', 'nästa punkt'],
  ['kör igång', 'starta mötet'],
  ['kan vi runda av mötet', 'avsluta mötet'],
  ['ångra det jag nyss gjorde', 'ångra'],
  [
    'give Eva the task to write a summary by 10 March',
    'assignment: Eva Ek is to write a summary by 10 March',
  ],
];

const noOrder: readonly string[] = [
  'mötet var bra',
  'vi hade möte 12 februari',
  'Bo är ledsen',
  'flyttades mötet 16 april till 23 april?',
  'ska mötet 16 april flyttas till 23 april?',
  'vem flyttade mötet 16 april till 23 april',
  'Eva berättade att mötet 16 april ställs in',
  'boka gärna bord på restaurangen',
  'sätt på kaffet',
  'stryk skjortan',
  'kan du boka tvättstugan på torsdag',
];

const meantOrder = (text: string) => [expect.objectContaining({ kind: 'meant-order', text })];

describe('an order that was not typed in its exact form', () => {
  it.each(planned)('is meant before a meeting: %s', (said, order) => {
    expect(understand(said, before)).toEqual(meantOrder(order));
  });

  it.each(running)('is meant at a meeting: %s', (said, order) => {
    expect(understand(said, inMeeting)).toEqual(meantOrder(order));
  });

  it.each([...planned.map(([, order]) => order)])('is shown in the form in which it is done: %s', (order) => {
    const intents = understand(order, before);
    expect(intents).toHaveLength(1);
    expect(intents[0]?.kind).not.toMatch(/^(?:unclear|meant-order)$/u);
  });

  it.each(planned)('is not meant by someone who may not give it: %s', (said) => {
    const kinds = understand(said, { ...before, asker: 'klas' }).map(({ kind }) => kind);
    expect(kinds).not.toContain('meant-order');
  });

  it.each(noOrder)('is not seen in "%s"', (said) => {
    for (const context of [before, inMeeting])
      expect(understand(said, context).map(({ kind }) => kind)).not.toContain('meant-order');
  });

  it('is asked about with each that could be meant', () => {
    const choices = [{ text: 'gör Karin Blom till ordförande' }, { text: 'gör Karin Lund till ordförande' }];
    const text = 'ny ordförande: Karin';
    expect(understand(text, before)).toEqual([
      { kind: 'unclear', text, why: { reason: 'which-question', choices } },
    ]);
  });
});
