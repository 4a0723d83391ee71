import { readDate } from '../../src/language/reading/dates/read-date.ts';
import type { SaidTime } from '../../src/language/reading/dates/said-time.ts';

const ahead = { today: '2026-12-15', from: '2026-12-15', direction: 'next' } as const;
const behind = { ...ahead, direction: 'last' } as const;

const day = (date: string): SaidTime => ({ kind: 'day', date });
const month = (from: string, to: string): SaidTime => ({ kind: 'span', unit: 'month', from, to });
const week = (from: string, to: string): SaidTime => ({ kind: 'span', unit: 'week', from, to });
const year = (number: number): SaidTime => ({
  kind: 'span',
  unit: 'year',
  from: `${number}-01-01`,
  to: `${number}-12-31`,
});
const season = (from: string, to: string, until?: string): SaidTime => ({
  kind: 'span',
  unit: 'season',
  from,
  to,
  ...(until === undefined ? {} : { until }),
});
const vague = (until?: string): SaidTime => ({ kind: 'vague', ...(until === undefined ? {} : { until }) });
const impossible: SaidTime = { kind: 'impossible' };

describe('a date as people write it', () => {
  it.each([
    ['10 februari', day('2027-02-10')],
    ['10 februari 2028', day('2028-02-10')],
    ['5/6 nästa år', day('2027-06-05')],
    ['den 10 feb', day('2027-02-10')],
    ['10 feb.', day('2027-02-10')],
    ['10:e februari', day('2027-02-10')],
    ['15 december', day('2026-12-15')],
    ['14 december', day('2027-12-14')],
    ['10/2', day('2027-02-10')],
    ['16/12', day('2026-12-16')],
    ['10/2 2028', day('2028-02-10')],
    ['2027-02-10', day('2027-02-10')],
    ['den 20:e', day('2026-12-20')],
    ['den 10:e', day('2027-01-10')],
    ['onsdag 10 februari', day('2027-02-10')],
    ['onsdagen den 10 februari', day('2027-02-10')],
    ['10 March', day('2027-03-10')],
    ['the 10th of March', day('2027-03-10')],
    ['March 10, 2028', day('2028-03-10')],
    ['idag', day('2026-12-15')],
    ['i morgon', day('2026-12-16')],
    ['i övermorgon', day('2026-12-17')],
    ['igår', day('2026-12-14')],
    ['tomorrow', day('2026-12-16')],
    ['på torsdag', day('2026-12-17')],
    ['på tisdag', day('2026-12-22')],
    ['nästa torsdag', day('2026-12-24')],
    ['on Friday', day('2026-12-18')],
    ['om två veckor', day('2026-12-29')],
    ['inom 10 dagar', day('2026-12-25')],
    ['nästa vecka', week('2026-12-21', '2026-12-27')],
    ['vecka 14', week('2027-04-05', '2027-04-11')],
    ['v 53', week('2026-12-28', '2027-01-03')],
    ['i mars', month('2027-03-01', '2027-03-31')],
    ['mars 2028', month('2028-03-01', '2028-03-31')],
    ['nov 2018', month('2018-11-01', '2018-11-30')],
    ['februari', month('2027-02-01', '2027-02-28')],
    ['december', month('2026-12-01', '2026-12-31')],
    ['i slutet av februari 2028', month('2028-02-01', '2028-02-29')],
    ['nästa månad', month('2027-01-01', '2027-01-31')],
    ['in March', month('2027-03-01', '2027-03-31')],
    ['hösten', season('2027-08-01', '2027-12-31')],
    ['hösten 28', season('2028-08-01', '2028-12-31')],
    ['under våren', season('2027-01-01', '2027-06-30')],
    ['i höst', season('2026-08-01', '2026-12-31')],
    ['tidig höst', season('2027-08-01', '2027-12-31', '2027-09-30')],
    ['efter sommaren', vague('2027-09-30')],
    ['during the autumn', season('2026-08-01', '2026-12-31')],
    ['under 2027', year(2027)],
    ['i år', year(2026)],
    ['året ut', year(2026)],
    ['nästa år', year(2027)],
    ['före årsskiftet', vague('2026-12-31')],
    ['vid årsskiftet', vague('2027-01-31')],
    ['årsskiftet 2028/29', vague('2028-12-31')],
    ['inom kort', vague()],
    ['tills vidare', vague()],
    ['until further notice', vague()],
  ] as const)('"%s" lies ahead', (said, time) => {
    if (said === 'hösten' || said === 'tidig höst') {
      expect(readDate(said, { ...ahead, from: '2027-01-05', today: '2027-01-05' })?.time).toEqual(time);
      return;
    }
    expect(readDate(said, ahead)?.time).toEqual(time);
  });

  it.each([
    ['i oktober', month('2026-10-01', '2026-10-31')],
    ['9 december', day('2026-12-09')],
    ['20 december', day('2025-12-20')],
    ['i december', month('2026-12-01', '2026-12-31')],
    ['förra året', year(2025)],
    ['i våras', undefined],
    ['i höst', season('2026-08-01', '2026-12-31')],
    ['förra våren', season('2026-01-01', '2026-06-30')],
  ] as const)('"%s" lies behind when the past is asked about', (said, time) => {
    expect(readDate(said, behind)?.time).toEqual(time);
  });

  it.each([
    '31 april',
    '30 februari',
    '29 februari',
    '31/4',
    '2027-02-29',
    '32 mars',
    'vecka 54',
    'den 31 juni',
    'torsdag 10 februari',
    '30 February',
  ])('"%s" does not exist and is never moved', (said) => {
    expect(readDate(said, ahead)?.time).toEqual(impossible);
  });

  it('on 29 February exists in a leap year', () => {
    expect(readDate('29 februari 2028', ahead)?.time).toEqual(day('2028-02-29'));
  });

  it.each([
    'förslag',
    'Jan',
    'Maj',
    'vår',
    'vår grupp',
    'beslut',
    '7',
    'marsch',
    '10 personer',
    'idaghem',
    '',
  ])('"%s" is no date', (said) => {
    expect(readDate(said, ahead)).toBeUndefined();
  });

  it('over some days is a span', () => {
    expect(readDate('30–31 mars', ahead)?.time).toEqual({
      kind: 'day',
      date: '2027-03-30',
      endDate: '2027-03-31',
    });
  });
});
