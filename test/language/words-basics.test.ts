import { en } from '../../src/language/words/en/en.ts';
import { sv } from '../../src/language/words/sv/sv.ts';
import { capital, shortened } from '../../src/language/words/wording.ts';

describe('dates are said as people write them', () => {
  const meeting = { date: '2027-02-10', startTime: '13:00', endTime: '16:00' };

  it.each([
    ['a day with its year', sv.day('2027-02-10'), '10 februari 2027'],
    ['no year beside a date of the same year', sv.day('2027-02-10', '2027-01-01'), '10 februari'],
    ['the year beside a date of another', sv.day('2028-02-10', '2027-01-01'), '10 februari 2028'],
    ['a weekday', sv.weekday('2027-02-10'), 'onsdag 10 februari 2027'],
    [
      'two days of one month',
      sv.onDays({ date: '2027-03-30', endDate: '2027-03-31' }, '2027-01-01'),
      'den 30–31 mars',
    ],
    ['days of two months', sv.span('2027-03-31', '2027-04-01'), '31 mars – 1 april 2027'],
    ['days of two years', sv.span('2027-12-31', '2028-01-01'), '31 december 2027 – 1 januari 2028'],
    ['a meeting with its time', sv.when(meeting), 'onsdag 10 februari 2027 kl. 13.00–16.00'],
    ['a meeting without a time', sv.when({ date: '2027-02-10' }), 'onsdag 10 februari 2027'],
    ['a month', sv.month('2027-04'), 'april 2027'],
    ['English', en.when(meeting), 'Wednesday 10 February 2027, 13:00–16:00'],
    ['English days', en.onDays({ date: '2027-03-30', endDate: '2027-03-31' }), 'on 30–31 March 2027'],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('numbers and plurals', () => {
  it.each([
    [sv.count.decision(0), 'inget beslut'],
    [sv.count.decision(1), 'ett beslut'],
    [sv.count.decision(2), 'två beslut'],
    [sv.count.item(1), 'en punkt'],
    [sv.count.item(6), 'sex punkter'],
    [sv.count.item(13), '13 punkter'],
    [sv.count.openAssignment(1), 'ett öppet uppdrag'],
    [sv.count.openAssignment(3), 'tre öppna uppdrag'],
    [en.count.item(1), 'one item'],
    [en.count.item(0), 'no items'],
    [sv.list(['Bo']), 'Bo'],
    [sv.list(['Bo', 'Eva', 'Nils']), 'Bo, Eva och Nils'],
    [sv.list([]), ''],
    [en.list(['Bo', 'Eva']), 'Bo and Eva'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('people’s words', () => {
  it('are cut between characters, never within one', () => {
    expect(shortened('ab🙂cd', 3)).toBe('ab…');
    expect(shortened('ab🙂cd', 4)).toBe('ab🙂…');
    expect(shortened('åäö', 3)).toBe('åäö');
  });

  it('get a capital first letter without anything else being touched', () => {
    expect(capital('åtta AV nio')).toBe('Åtta AV nio');
    expect(capital('')).toBe('');
  });
});
