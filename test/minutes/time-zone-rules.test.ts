import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { timeZoneRules } from '../../src/minutes/time-zone-rules.ts';

const zones = [
  'Europe/Stockholm',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'America/Santiago',
  'UTC',
];

describe('the rules of a time zone', () => {
  it('of Stockholm are two, by the last Sundays of March and October', () => {
    expect(timeZoneRules('Europe/Stockholm', 2026, 2028).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Stockholm',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it.each(zones)('give every hour of two years as the zone has it: %s', (zone) => {
    const component = new ICAL.Component(ICAL.parse(timeZoneRules(zone, 2026, 2029)));
    const rules = new ICAL.Timezone({ component, tzid: zone });
    const wrong: string[] = [];
    const end = DateTime.fromISO('2029-01-01T00:00', { zone });
    for (let at = DateTime.fromISO('2027-01-01T00:30', { zone }); at < end; at = at.plus({ hours: 7 })) {
      // An hour that comes twice has no one answer.
      if (at.getPossibleOffsets().length > 1) continue;
      const time = ICAL.Time.fromData({
        year: at.year,
        month: at.month,
        day: at.day,
        hour: at.hour,
        minute: at.minute,
      });
      if (rules.utcOffset(time) !== at.offset * 60) wrong.push(at.toISO() ?? '');
    }
    expect(wrong).toEqual([]);
  });
});
