import { isDayOff } from '../../src/meetings/model/day-off.ts';
import {
  isOpen,
  lastSendingDay,
  nextSendTime,
  plusWorkingDays,
  type SendHours,
} from '../../src/meetings/model/working-time.ts';

const hours: SendHours = {
  zone: 'Europe/Stockholm',
  sendHour: 8,
  quiet: [{ from: '07-01', to: '07-31' }],
};

/** What a calendar on the wall says of 2027, Saturdays and Sundays left out. */
const daysOff2027 = [
  ['2027-01-01', 'nyårsdagen'],
  ['2027-01-06', 'trettondedag jul'],
  ['2027-03-26', 'långfredagen'],
  ['2027-03-29', 'annandag påsk'],
  ['2027-05-06', 'Kristi himmelsfärdsdag'],
  ['2027-06-25', 'midsommarafton'],
  ['2027-12-24', 'julafton'],
  ['2027-12-31', 'nyårsafton'],
] as const;

describe('days off in Sweden', () => {
  it('are these on the weekdays of 2027, and no others', () => {
    const weekdays = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2027, 0, 1 + n)))
      .filter((day) => day.getUTCDay() % 6 !== 0)
      .map((day) => day.toISOString().slice(0, 10));
    expect(weekdays.filter(isDayOff)).toEqual(daysOff2027.map(([day]) => day));
  });

  it.each([
    ['2026-04-03', 'långfredagen'],
    ['2026-04-06', 'annandag påsk'],
    ['2026-05-14', 'Kristi himmelsfärdsdag'],
    ['2026-06-19', 'midsommarafton'],
    ['2028-06-06', 'nationaldagen'],
    ['2028-06-23', 'midsommarafton'],
    ['2038-04-26', 'annandag påsk, as late as it can be'],
  ])('%s is %s', (day) => expect(isDayOff(day)).toBe(true));

  it.each([
    ['2027-01-05', 'trettondagsafton'],
    ['2027-03-25', 'skärtorsdagen'],
    ['2027-04-30', 'valborgsmässoafton'],
    ['2027-05-17', 'annandag pingst, a working day since 2005'],
    ['2027-05-07', 'the day between'],
  ])('%s is not one: %s', (day) => expect(isDayOff(day)).toBe(false));
});

describe('when reminders may go out', () => {
  it.each([
    ['in the morning, before it opens', '2027-02-10T05:00:00.000Z', '2027-02-10T07:00:00.000Z'],
    ['at once, in working hours', '2027-02-10T12:34:00.000Z', '2027-02-10T12:34:00.000Z'],
    ['the day after, in the afternoon at four', '2027-02-10T15:00:00.000Z', '2027-02-11T07:00:00.000Z'],
    ['on Monday, from Friday evening', '2027-02-12T18:00:00.000Z', '2027-02-15T07:00:00.000Z'],
    ['on Monday, from Sunday', '2027-02-14T10:00:00.000Z', '2027-02-15T07:00:00.000Z'],
    ['after Easter, from Maundy Thursday evening', '2027-03-25T18:00:00.000Z', '2027-03-30T06:00:00.000Z'],
    [
      'an hour of UTC earlier once clocks went forward',
      '2027-03-27T12:00:00.000Z',
      '2027-03-30T06:00:00.000Z',
    ],
    ['an hour of UTC later once clocks went back', '2027-10-29T15:00:00.000Z', '2027-11-01T07:00:00.000Z'],
    ['after midsummer', '2027-06-24T14:30:00.000Z', '2027-06-28T06:00:00.000Z'],
    [
      'in August, from the last of June in the evening',
      '2027-06-30T14:00:00.000Z',
      '2027-08-02T06:00:00.000Z',
    ],
    ['between Christmas and New Year', '2027-12-23T16:00:00.000Z', '2027-12-27T07:00:00.000Z'],
    ['in the new year', '2027-12-30T16:00:00.000Z', '2028-01-03T07:00:00.000Z'],
  ])('%s', (_, from, to) => expect(nextSendTime(from, hours)).toBe(to));

  it('at the group’s own hour', () => {
    const late = { ...hours, sendHour: 13 };
    expect(nextSendTime('2027-02-10T05:00:00.000Z', late)).toBe('2027-02-10T12:00:00.000Z');
    expect(nextSendTime('2027-02-10T08:00:00.000Z', late)).toBe('2027-02-10T12:00:00.000Z');
    expect(nextSendTime('2027-02-10T13:30:00.000Z', late)).toBe('2027-02-10T13:30:00.000Z');
  });

  it('in the group’s own zone', () => {
    const finnish = { ...hours, zone: 'Europe/Helsinki' };
    expect(nextSendTime('2027-02-10T05:00:00.000Z', finnish)).toBe('2027-02-10T06:00:00.000Z');
  });

  it('not in a quiet period, also one that runs over the new year', () => {
    const quiet = { ...hours, quiet: [{ from: '12-20', to: '01-07' }] };
    expect(nextSendTime('2027-12-17T18:00:00.000Z', quiet)).toBe('2028-01-10T07:00:00.000Z');
  });

  it('to be closed all year is not waited for for ever', () => {
    const never = { ...hours, quiet: [{ from: '01-01', to: '12-31' }] };
    expect(isOpen(nextSendTime('2027-02-10T05:00:00.000Z', never), never)).toBe(false);
  });

  it.each([
    ['a working day is its own', '2027-02-10', '2027-02-10'],
    ['Sunday gives Friday', '2027-02-14', '2027-02-12'],
    ['midsummer eve gives the Thursday', '2027-06-25', '2027-06-24'],
    ['a day in July gives the last of June', '2027-07-20', '2027-06-30'],
  ])('what must come before: %s', (_, day, last) => expect(lastSendingDay(day, hours)).toBe(last));

  it('working days are counted past Saturdays, Sundays and days off', () => {
    expect(plusWorkingDays('2027-03-31', -5)).toBe('2027-03-22');
    expect(plusWorkingDays('2027-12-22', 2)).toBe('2027-12-27');
  });
});
