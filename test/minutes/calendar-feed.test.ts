import ICAL from 'ical.js';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { calendarFeed, meetingCalendar } from '../../src/minutes/calendar-feed.ts';
import { bookWith, meetingOf } from './documents.ts';

/** The feed as another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.remove(String(zone.getFirstPropertyValue('tzid')));
    ICAL.TimezoneService.register(zone);
  }
  const named = (id: string) => {
    const component = events.find((one) => String(one.getFirstPropertyValue('uid')).startsWith(`${id}-`));
    if (component === undefined) throw new Error(`There is no event for ${id}`);
    const event = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return {
      value,
      event,
      uid: event.uid,
      sequence: event.sequence,
      status: value('status'),
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      days: [event.startDate.toString(), event.endDate.toString()],
    };
  };
  return { events, named };
}

const feed = (...facts: readonly Fact[]) => calendarFeed(bookWith(...facts));
const changed = (changes: object, meeting = 'm1', reason?: string): Fact => ({
  type: 'meeting-changed',
  meeting,
  changes,
  ...(reason === undefined ? {} : { reason }),
});

describe('the calendar of a group', () => {
  it('has one event for each meeting, at its time in the group’s zone', () => {
    const { events, named } = read(feed());
    expect(events).toHaveLength(3);
    expect(named('m1')).toMatchObject({
      start: '2027-02-12T12:00:00.000Z',
      end: '2027-02-12T15:00:00.000Z',
      sequence: 0,
      status: 'CONFIRMED',
    });
  });

  it('tells winter from summer by its own rules', () => {
    const { named } = read(feed(changed({ startTime: '09:00', endTime: '12:00' }, 'm3')));
    expect(named('m3').start).toBe('2027-04-16T07:00:00.000Z');
  });

  it('shows whole days where no time is known, and does not call them taken', () => {
    const { named } = read(feed());
    expect(named('m3').days).toEqual(['2027-04-16', '2027-04-17']);
    expect(named('m3').value('transp')).toBe('TRANSPARENT');
    expect(named('m3').value('description')).toContain('Klockslag är inte angivet.');
  });

  it('a moved meeting is the same event with a higher sequence and a new time, and tells from when', () => {
    const before = read(feed()).named('m1');
    const after = read(feed(changed({ date: '2027-02-19' }, 'm1', 'Ordföranden är på resa'))).named('m1');
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBe(1);
    expect(after.start).toBe('2027-02-19T12:00:00.000Z');
    expect(after.value('last-modified')).toBe('2027-01-20T08:00:00Z');
    expect(after.value('description')).toContain(
      'Flyttat från fredag 12 februari 2027 kl. 13.00–16.00. Orsak: Ordföranden är på resa',
    );
  });

  it('a cancelled meeting stays, says so and frees the time; restored it is as before', () => {
    const cancelled: Fact = { type: 'meeting-cancelled', meeting: 'm1', cancelled: true, reason: 'Snö' };
    const gone = read(feed(cancelled)).named('m1');
    expect(gone).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    expect(gone.value('summary')).toBe('INSTÄLLT: Chefsgrupp Norrdal');
    expect(gone.value('transp')).toBe('TRANSPARENT');
    expect(gone.value('description')).toMatch(/^Mötet är inställt\. Orsak: Snö/u);
    const back = read(feed(cancelled, { ...cancelled, cancelled: false })).named('m1');
    expect(back).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
    expect(back.value('summary')).toBe('Chefsgrupp Norrdal');
  });

  it('days away from home are one span, other meetings of several days have each day’s hours', () => {
    const times = { startTime: '10:00', endTime: '15:00' };
    const away = read(feed(changed(times, 'm2'))).named('m2');
    expect([away.start, away.end]).toEqual(['2027-03-17T09:00:00.000Z', '2027-03-18T14:00:00.000Z']);
    const { event } = read(feed(changed({ ...times, mode: 'in-person' }, 'm2'))).named('m2');
    const days = event.iterator();
    const found = [days.next(), days.next(), days.next()].map((day) => day?.toJSDate().toISOString());
    expect(found).toEqual(['2027-03-17T09:00:00.000Z', '2027-03-18T09:00:00.000Z', undefined]);
    expect(event.duration.toString()).toBe('PT5H');
  });

  it('days away from home without a time are whole days that are taken', () => {
    const { days, value } = read(feed()).named('m2');
    expect(days).toEqual(['2027-03-17', '2027-03-19']);
    expect(value('transp')).toBe('OPAQUE');
  });

  it('a meeting of which only the month is known waits until it has a day, and then has its own identity', () => {
    const month = changed({ date: '2027-04-30', monthOnly: true, startTime: null }, 'm3');
    expect(read(feed(month)).events).toHaveLength(2);
    const day = changed({ date: '2027-04-22', monthOnly: null }, 'm3');
    expect(read(feed(month, day)).named('m3')).toMatchObject({ sequence: 2, uid: 'm3-norrdal@samverka' });
    expect(meetingCalendar(bookWith(month), meetingOf(bookWith(month), 'm3'))).toBeUndefined();
  });

  it('a start without an end ends nowhere, and an end before the start is not believed', () => {
    expect(
      read(feed(changed({ endTime: null })))
        .named('m1')
        .value('dtend'),
    ).toBeUndefined();
    expect(
      read(feed(changed({ endTime: '12:00' })))
        .named('m1')
        .value('dtend'),
    ).toBeUndefined();
  });

  it('the place of a digital meeting is its link, of another where people go', () => {
    const joinLink = 'https://moten.example/a?b=1,2;c=%2c&d="x"';
    const where = (mode: string) =>
      read(feed(changed({ joinLink, place: 'Stadshuset; rum 1, plan 2', mode }))).named('m1');
    expect(where('digital').value('location')).toBe(joinLink);
    expect(where('hybrid').value('location')).toBe('Stadshuset; rum 1, plan 2');
    expect(where('hybrid').value('description')).toContain(`Anslut: ${joinLink}`);
    expect(
      read(feed(changed({ joinLink: 'https://moten.example/x' })))
        .named('m1')
        .value('url'),
    ).toBe('https://moten.example/x');
    expect(
      read(feed(changed({ joinLink: 'javascript:alert(1)' })))
        .named('m1')
        .value('location'),
    ).toBeUndefined();
  });

  it('the items stand in it once the agenda is out, and never who comes, what was said or what was decided', () => {
    expect(read(feed()).named('m1').value('description')).toContain('Skicka in punkter senast 29 januari.');
    expect(feed()).not.toContain('överenskommelse');
    const told = read(
      feed(
        { type: 'agenda-posted', meeting: 'm1' },
        { type: 'attendance-answered', meeting: 'm1', person: 'p3', answer: 'remote' },
        { type: 'meeting-started', meeting: 'm1' },
        {
          type: 'decision-recorded',
          meeting: 'm1',
          decision: { id: 'd1', item: 'i3', text: 'Hemligt beslut', kind: 'decision' },
        },
      ),
    ).named('m1');
    expect(told.value('description')).toContain(
      'Dagordning:\n1. Inledning\n2. Dagordning\n3. Ny överenskommelse',
    );
    expect(told.value('description')).not.toMatch(/Eva|Hemligt|Skicka in/u);
  });

  it('people’s words come back to the letter, but for signs that no calendar may hold', () => {
    const theme = 'Å, ä; ö \\ "n\\n" 🙂 – BEGIN:VEVENT\r\nUID:forged\r\nATTENDEE:x\u0000\u001b'.repeat(3);
    const text = feed(changed({ theme }));
    const { events, named } = read(text);
    expect(events).toHaveLength(3);
    expect(named('m1').value('summary')).toBe(
      `Chefsgrupp Norrdal: ${theme.replaceAll('\r\n', '\n').replaceAll('\u0000', '').replaceAll('\u001b', '')}`,
    );
    expect(text.split('\r\n').filter((line) => line.startsWith('UID:'))).toHaveLength(3);
  });

  it('a group’s name is escaped in the calendar’s own name', () => {
    const text = feed({ type: 'group-changed', changes: { name: 'Vård, omsorg; och\nskola \\ lek' } });
    expect(text).toContain('\r\nX-WR-CALNAME:Vård\\, omsorg\\; och skola \\\\ lek\r\n');
  });

  it('keeps the form of RFC 5545: lines of at most 75 octets ended by CRLF, UTC stamps, one zone, no method', () => {
    const text = feed(
      { type: 'agenda-posted', meeting: 'm1' },
      changed({ theme: 'åäö'.repeat(80), place: '🙂'.repeat(60) }),
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.match(/^(?:DTSTAMP|LAST-MODIFIED):\d{8}T\d{6}Z\r$/gmu)).toHaveLength(4);
    expect(text).toContain('DTSTART;TZID=Europe/Stockholm:20270212T130000\r\n');
    expect(text.match(/^BEGIN:VTIMEZONE\r$/gmu)).toHaveLength(1);
    expect(text).not.toMatch(/^(?:METHOD|ORGANIZER|ATTENDEE|TIMEZONE-ID)/mu);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('X-WR-CALNAME:Chefsgrupp Norrdal\r\n');
  });

  it('is the same text until something happens', () => {
    expect(feed()).toBe(feed());
  });

  it('of a group without meetings is an empty calendar', () => {
    const book = { ...bookWith(), meetings: [] };
    expect(read(calendarFeed(book)).events).toEqual([]);
  });
});
