import { answerText } from '../../src/language/words/answers/answer-text.ts';
import type { MeetingAnswer } from '../../src/meetings/answers/meeting-questions.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { book, withMeeting } from '../cards/sample-book.ts';

const plain = withMeeting({ items: [], changes: [] }).meeting;
const { place: _, startTime: __, endTime: ___, ...bare } = plain;
const on = (date: string, more: Partial<Meeting> = {}): Meeting => ({
  ...bare,
  date,
  id: date,
  state: 'planned',
  ...more,
});
const today = '2027-02-01';
const say = (answer: MeetingAnswer, language: 'sv' | 'en' = 'sv') => answerText(answer, book, language);
const first = (answer: MeetingAnswer, language: 'sv' | 'en' = 'sv') => say(answer, language).split('\n')[0];
const april = on('2027-04-16', { mode: 'digital' });

describe('when and where a meeting is', () => {
  const when = (meeting: Meeting): MeetingAnswer => ({ type: 'meeting', ask: 'when-where', meeting, today });

  it('is told in one line, with what is not known', () => {
    expect(first(when(april))).toBe(
      'Mötet är fredag 16 april 2027, digitalt möte. Klockslag är inte angivet.',
    );
    expect(first(when(on('2027-04-16', { mode: 'unknown' })))).toBe(
      'Mötet är fredag 16 april 2027. Klockslag är inte angivet. Plats är inte angiven. Formen är inte angiven.',
    );
    expect(first(when(april), 'en')).toBe(
      'The meeting is on Friday 16 April 2027, digital meeting. No time is given.',
    );
  });

  it('is told as past when it was, also of several days', () => {
    const away = on('2026-10-15', {
      endDate: '2026-10-16',
      mode: 'residential',
      state: 'closed',
      place: 'Sjögården',
      startTime: '10:00',
    });
    expect(first(when(away))).toBe(
      'Internatet hölls torsdag–fredag 15–16 oktober 2026 kl. 10.00, Sjögården.',
    );
  });

  it('says that nothing is known of a meeting that has passed and was never begun', () => {
    expect(first(when(on('2027-01-15', { mode: 'digital' })))).toBe(
      'Mötet skulle hållas fredag 15 januari 2027, digitalt möte. Klockslag är inte angivet. Mötet finns inte inläst.',
    );
  });

  it('says that it is cancelled, and why', () => {
    const change = {
      kind: 'cancelled',
      at: `${today}T09:00:00Z`,
      by: { kind: 'administrator' },
      before: { date: '2027-04-16', mode: 'digital' },
      reason: 'För få punkter',
    } as const;
    expect(first(when({ ...april, cancelled: true, changes: [change] }))).toBe(
      'Mötet fredag 16 april 2027 är inställt. Orsak: För få punkter',
    );
  });

  it('tells how far off it is, its week, or how long it lasts before that', () => {
    const about = (asked: 'until' | 'week' | 'length', meeting = april) =>
      first({ type: 'meeting', ask: 'when-where', about: asked, meeting, today });
    expect(about('until')).toMatch(/^Det är 74 dagar kvar\. Mötet är fredag/u);
    expect(about('week')).toMatch(/^Vecka 15\. /u);
    expect(about('length')).toMatch(/^Det framgår inte hur länge mötet varar\. /u);
    expect(about('length', { ...april, startTime: '13:00', endTime: '15:30' })).toMatch(
      /^Två timmar och 30 minuter\. /u,
    );
  });
});

describe('how a meeting is held', () => {
  const mode = (meeting: Meeting, is?: 'digital' | 'in-person'): MeetingAnswer => ({
    type: 'meeting',
    ask: 'mode',
    meeting,
    today,
    ...(is === undefined ? {} : { is }),
  });

  it('is answered by yes or no where one form is asked about', () => {
    expect(first(mode(april, 'digital'))).toBe('Ja, mötet den 16 april 2027 är digitalt.');
    expect(first(mode(april, 'in-person'))).toBe('Nej, mötet den 16 april 2027 är digitalt.');
    expect(first(mode({ ...april, mode: 'residential' }, 'in-person'))).toMatch(/^Ja, /u);
    expect(first(mode({ ...april, mode: 'hybrid' }, 'digital'))).toMatch(/^Ja, /u);
    expect(first(mode(april))).toBe('Mötet den 16 april 2027 är digitalt.');
  });

  it('is not guessed', () => {
    expect(first(mode({ ...april, mode: 'unknown' }, 'digital'))).toBe(
      'Formen är inte angiven för mötet den 16 april 2027: det framgår inte om det är digitalt eller på plats.',
    );
  });
});

describe('with whom a meeting is joint', () => {
  const joint = (meeting: Meeting, whom?: string): MeetingAnswer => ({
    type: 'meeting',
    ask: 'details',
    about: 'partner',
    meeting,
    today,
    ...(whom === undefined ? {} : { with: whom }),
  });
  const shared = { ...april, partner: 'skolcheferna' };

  it('is yes, no, or that it is not said', () => {
    expect(first(joint(shared))).toBe('Ja, mötet den 16 april 2027 är gemensamt med skolcheferna.');
    expect(first(joint(shared, 'skolchefer'))).toMatch(/^Ja, /u);
    expect(first(joint(shared, 'socialcheferna'))).toBe(
      'Nej, mötet den 16 april 2027 är gemensamt med skolcheferna.',
    );
    expect(first(joint(april))).toBe(
      'Nej, det framgår inte att mötet den 16 april 2027 är gemensamt med någon.',
    );
  });
});

describe('whether a meeting was moved', () => {
  const moved = (meeting: Meeting, about?: 'moved' | 'cancelled' | 'why'): MeetingAnswer => ({
    type: 'meeting',
    ask: 'moved',
    meeting,
    today,
    ...(about === undefined ? {} : { about }),
  });
  const change = {
    kind: 'moved',
    at: '2027-01-10T09:00:00Z',
    by: { kind: 'administrator' },
    before: { date: '2027-04-09', mode: 'digital' },
  } as const;

  it('is told with from what, and why where that is known', () => {
    expect(say(moved({ ...april, changes: [change] }, 'moved'))).toBe(
      'Ja, mötet är flyttat från 9 april till 16 april 2027.\nOrsaken är inte angiven.\nÄndrat 10 januari 2027.',
    );
    expect(say(moved({ ...april, changes: [{ ...change, reason: 'Lokalen är upptagen' }] }, 'why'))).toBe(
      'Mötet är flyttat från 9 april till 16 april 2027.\nOrsak: Lokalen är upptagen\nÄndrat 10 januari 2027.',
    );
  });

  it('is no where it was not, with what was done instead', () => {
    expect(say(moved(april, 'moved'))).toBe('Nej, mötet den 16 april 2027 är inte flyttat.');
    expect(say(moved({ ...april, changes: [change] }, 'cancelled'))).toBe(
      'Nej, mötet den 16 april 2027 är inte inställt.\nMen mötet är flyttat från 9 april till 16 april 2027.',
    );
  });
});

describe('meetings of a period', () => {
  const year = { type: 'meetings', from: '2027-01-01', to: '2027-12-31', today } as const;
  const two = [april, on('2027-06-03', { endDate: '2027-06-04', mode: 'residential' })];

  it('are counted in the first line, with their days', () => {
    expect(say({ ...year, meetings: two, ask: 'count' })).toBe(
      'Två möten under 2027: 16 april och 3–4 juni.',
    );
    expect(first({ ...year, meetings: two }, 'en')).toBe('Two meetings in 2027: 16 Apr and 3–4 Jun.');
    expect(first({ ...year, meetings: [april], mode: 'digital', ask: 'count' })).toBe(
      'Ett digitalt möte under 2027: 16 april.',
    );
  });

  it('may be none; then the nearest are told', () => {
    const may = { ...year, from: '2027-05-01', to: '2027-05-31' };
    expect(say({ ...may, meetings: [], nearest: two })).toBe(
      'Inget möte är inlagt i maj 2027.\nNärmast före: fredag 16 april 2027.\nNärmast efter: torsdag–fredag 3–4 juni 2027.',
    );
  });

  it('tell which of them are not in the book', () => {
    const given = say({ ...year, meetings: [on('2027-01-15')], ask: 'count' });
    expect(given).toBe('Ett möte under 2027: 15 januari (finns inte inläst).');
  });
});

it('the last day for items is told, and that the group has not set it', () => {
  const asked = { type: 'item-deadline', meeting: april, today, by: '2027-04-02', days: 14 } as const;
  expect(say({ ...asked, set: false })).toBe(
    'Punkter till mötet den 16 april 2027 ska ha kommit in senast fredag 2 april 2027.\nGruppen har inte själv satt någon sista dag för punkter. Jag räknar med 14 dagar före mötet.',
  );
});
