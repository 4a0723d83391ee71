import { readAssignment, readResponsible } from '../../src/language/reading/sentences/read-assignment.ts';
import type { Responsible } from '../../src/meetings/model/meeting.ts';
import { inMeeting } from './small-book.ts';

const person = (id: string): Responsible => ({ kind: 'person', person: id });
const outsider = (name: string): Responsible => ({ kind: 'outsider', name });
const body = (name: string): Responsible => ({ kind: 'body', name });
const nobody: Responsible = { kind: 'nobody' };

describe('the responsible of an assignment', () => {
  it.each([
    ['Eva tar fram förslag', person('eva')],
    ['Eva Ek ska kontakta regionen', person('eva')],
    ['Bo: boka lokal', person('bo')],
    ['Hemsjukvård: Eva tar fram förslag', person('eva')],
    ['Bo Dahl, Granby, bokar lokal', person('bo')],
    ['jag bokar lokal', person('anna')],
    ['Maria återkommer', person('maria-o')],
    ['Maria Åhl återkommer', person('maria-a')],
    ['Sekreteraren skickar ut en enkät', person('anna')],
    ['Ordföranden tar kontakt med regionen', person('maria-o')],
    ['Eva får i uppdrag att se över rutinen', person('eva')],
    ['Att ge Bo i uppdrag att se över rutinen', person('bo')],
    ['Rutinen ses över av Eva Ek', person('eva')],
    ['Se över rutinen, ansvarig: Bo', person('bo')],
    ['Eva will prepare a draft', person('eva')],
    ['Eva to prepare a draft', person('eva')],
    ['I will prepare a draft', person('anna')],
    ['The rules are to be reviewed by Eva', person('eva')],
  ] as const)('is someone on the roster: "%s"', (text, expected) => {
    expect(readAssignment(text, inMeeting).responsible).toEqual(expected);
  });

  it.each([
    ['Eva och Bo tar fram förslag', person('eva')],
    ['Klas och Bo återkommer med ett förslag i mars', person('klas')],
    ['Eva, Bo och Klas återkommer', person('eva')],
    ['Eva Ek och Bo Dahl fixar lokal', person('eva')],
    ['Bo och Eva: boka lokal', person('bo')],
    ['Eva och arbetsgruppen tar fram förslag', person('eva')],
    ['Arbetsgruppen och Bo tar fram förslag', person('bo')],
    ['Nils Ahl och Bo tar fram förslag', person('bo')],
    ['Ordföranden och Bo tar kontakt med regionen', person('maria-o')],
    ['Att ge Bo och Eva i uppdrag att se över rutinen', person('bo')],
    ['Rutinen ses över av Eva och Bo', person('eva')],
    ['Bo and Eva will prepare a draft', person('bo')],
    ['Maria och Bo återkommer', person('maria-o')],
    ['Karin och Bo återkommer', nobody],
  ] as const)('is the first one on the roster of several: "%s"', (text, expected) => {
    expect(readAssignment(text, inMeeting).responsible).toEqual(expected);
  });

  it('answered with several names is all of them, by way of the first one on the roster', () => {
    expect(readResponsible('Bo och Eva', inMeeting)).toEqual({
      kind: 'body',
      name: 'Bo och Eva',
      contact: 'bo',
    });
  });

  it.each([
    ['Nils Ahl undersöker frågan', outsider('Nils Ahl')],
    ['Siv von Hed ska kontakta skolorna', outsider('Siv von Hed')],
    ['Nils Ahl will look into it', outsider('Nils Ahl')],
    ['Psykiatrin tar fram direktiv', body('Psykiatrin')],
    ['arbetsgruppen ska se över rutinen', body('arbetsgruppen')],
    ['Samtliga länsdelar utser en representant', body('Samtliga länsdelar')],
    ['Samtliga kommuner uppmanas att svara', body('Samtliga kommuner')],
    ['Sjögruppen beslutar att ge arbetsgruppen i uppdrag att återkomma', body('arbetsgruppen')],
    ['Välfärd och folkhälsa arbetar vidare med bemanningen', body('Välfärd och folkhälsa')],
    ['AU bereder frågan', body('AU')],
    ['Granby bjuder in till en träff', body('Granby')],
    ['Eva Eks grupp ser över rutinen', body('Eva Eks grupp')],
    ['Nils Ahl och Siv Hed tar fram förslag', body('Nils Ahl och Siv Hed')],
    ['The working group will return with a proposal', body('The working group')],
    ['En ny arbetsgrupp ansvarar för kartläggningen', body('En ny arbetsgrupp')],
    ['Arbetsgruppen: ta fram en plan', body('Arbetsgruppen')],
    ['Projektet Trygg hemgång: slutrapport ska lämnas i juni', body('Projektet Trygg hemgång')],
    ['Siv Hed: stöd till införandet under 2027', outsider('Siv Hed')],
    ['Siv Hed stödjer införandet under 2027', outsider('Siv Hed')],
    ['Styrgruppen ges i uppdrag att ta fram direktiv', body('Styrgruppen')],
  ] as const)('is an outsider or a body: "%s"', (text, expected) => {
    expect(readAssignment(text, inMeeting).responsible).toEqual(expected);
  });

  it.each([
    'Förslag ska tas fram',
    'Rutinen ses över i mars',
    'Ta fram förslag',
    'ta fram en plan',
    'verkställa de förslag som gruppen kommer att besluta om',
    'Säkerställa att rutinen följs, gruppen informerar',
    'I april ska rapporten vara klar',
    'Det ska tas fram en plan',
    'Vi återkommer',
    'Karin tar fram förslag',
    'Kerstin tar fram förslag',
    'Min grupp',
    'Verkställa det som arbetsgruppen kommer att föreslå',
    'Ta fram underlag så att AU kan bereda frågan',
    'Rapporten från arbetsgruppen skickas ut',
    'A plan is to be made',
    '',
  ])('is nobody yet, and will be asked about: "%s"', (text) => {
    expect(readAssignment(text, inMeeting).responsible).toEqual(nobody);
  });
});

describe('the due of an assignment', () => {
  it.each([
    ['Eva tar fram förslag till 10 mars', { kind: 'day', until: '2027-03-10', said: '10 mars' }],
    [
      'Eva tar fram förslag till beslut senast den 10 mars',
      { kind: 'day', until: '2027-03-10', said: 'den 10 mars' },
    ],
    [
      'Underlaget skulle vara klart 1 mars men kommer i april',
      { kind: 'month', month: '2027-04', until: '2027-04-30', said: 'i april' },
    ],
    [
      'Underlaget skulle vara klart till 2026-12-31, nu klart i mars',
      { kind: 'month', month: '2027-03', until: '2027-03-31', said: 'i mars' },
    ],
    ['Eva återkommer 10/3', { kind: 'day', until: '2027-03-10', said: '10/3' }],
    ['Eva återkommer på torsdag', { kind: 'day', until: '2027-02-18', said: 'på torsdag' }],
    ['Eva återkommer i mars', { kind: 'month', month: '2027-03', until: '2027-03-31', said: 'i mars' }],
    [
      'Eva återkommer senast i mars',
      { kind: 'month', month: '2027-03', until: '2027-03-31', said: 'i mars' },
    ],
    ['Eva återkommer efter sommaren', { kind: 'vague', until: '2027-09-30', said: 'efter sommaren' }],
    ['Eva återkommer under våren.', { kind: 'vague', until: '2027-06-30', said: 'under våren' }],
    ['Eva återkommer nästa vecka', { kind: 'vague', until: '2027-02-21', said: 'nästa vecka' }],
    ['Före årsskiftet kommer förslag', { kind: 'vague', until: '2027-12-31', said: 'Före årsskiftet' }],
    ['Eva återkommer inom kort', { kind: 'vague', said: 'inom kort' }],
    [
      'Eva återkommer till nästa möte',
      { kind: 'meeting', meeting: 'mar', until: '2027-03-18', said: 'nästa möte' },
    ],
    [
      'Eva redovisar på mötet i april',
      { kind: 'meeting', meeting: 'apr', until: '2027-04-16', said: 'mötet i april' },
    ],
    [
      'Eva redovisar vid aprilmötet',
      { kind: 'meeting', meeting: 'apr', until: '2027-04-16', said: 'aprilmötet' },
    ],
    [
      'Eva redovisar till mötet i maj',
      { kind: 'month', month: '2027-05', until: '2027-05-31', said: 'mötet i maj' },
    ],
    [
      'Eva redovisar till mötet i september',
      { kind: 'month', month: '2027-09', until: '2027-09-30', said: 'mötet i september' },
    ],
    [
      'Eva ska från mötet i mars samla svar till den 20 april',
      { kind: 'day', until: '2027-04-20', said: 'den 20 april' },
    ],
    ['Eva reports by 10 March', { kind: 'day', until: '2027-03-10', said: '10 March' }],
    [
      'Eva reports at the next meeting',
      { kind: 'meeting', meeting: 'mar', until: '2027-03-18', said: 'next meeting' },
    ],
    ['Eva rapporterar till 31 april', { kind: 'no-such-date', said: '31 april' }],
  ] as const)('"%s"', (text, due) => {
    expect(readAssignment(text, inMeeting).due).toEqual(due);
  });

  it.each([
    'Eva tar fram förslag till beslut',
    'Eva skickar underlag till Jan',
    'Eva skickar rapporten till vår grupp',
    'Eva sammanställer svaren från 3 mars',
    'Eva följer upp mötet i mars',
    'Eva tar fram statistik för oktober',
    'Eva tar fram budget 2028',
    'Eva tar fram en plan till 2030',
  ])('is none where a time belongs to something else: "%s"', (text) => {
    expect(readAssignment(text, inMeeting).due).toEqual({ kind: 'none' });
  });

  it('is sought from the day of the meeting when that is recorded afterwards', () => {
    const later = { ...inMeeting, today: '2027-03-20' };
    expect(readAssignment('Eva återkommer till 10 mars', later).due).toEqual({
      kind: 'day',
      until: '2027-03-10',
      said: '10 mars',
    });
  });
});
