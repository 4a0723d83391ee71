import { readDatesList } from '../../src/language/reading/dates/read-dates-list.ts';
import { understand } from '../../src/language/reading/understand.ts';
import type { ListedMeeting } from '../../src/meetings/intake/listed-meeting.ts';
import { inMeeting } from './small-book.ts';

/** "2027-03-30–31 residential 09:00–16:00 @Granby &AU #dialog" in brief; struck with a minus before it. */
function brief({ plan, struck, instead }: ListedMeeting): string {
  const { date, endDate, monthOnly, startTime, endTime, mode, place, partner, theme, note, joinLink } = plan;
  const days = monthOnly ? date.slice(0, 7) : `${date}${endDate === undefined ? '' : `–${endDate.slice(5)}`}`;
  return [
    `${struck ? '-' : ''}${days}`,
    ...(mode === 'unknown' ? [] : [mode]),
    ...(startTime === undefined ? [] : [endTime === undefined ? startTime : `${startTime}–${endTime}`]),
    ...(place === undefined ? [] : [`@${place}`]),
    ...(partner === undefined ? [] : [`&${partner}`]),
    ...(theme === undefined ? [] : [`#${theme}`]),
    ...(note === undefined ? [] : [`"${note}"`]),
    ...(joinLink === undefined ? [] : [joinLink]),
    ...(instead === undefined ? [] : [`(for ${instead})`]),
  ].join(' ');
}

const read = (text: string, today = '2026-11-22') => readDatesList(text, today)?.meetings.map(brief);

describe('a list of dates as minutes have it', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'under a heading with the year',
      'Möten 2027\n\n12 februari (digitalt möte)\n\n16-17 mars (internat – dialog om ny plan)\n\n4 juni (gemensamt med ekonomicheferna)',
      [
        '2027-02-12 digital',
        '2027-03-16–03-17 residential #dialog om ny plan',
        '2027-06-04 &ekonomicheferna',
      ],
    ],
    [
      'with a time for all, after them',
      'Kommande möten 2027:\n12 februari - digitalt\n9 april - fysiskt\nSamtliga dagar kl 13-16',
      ['2027-02-12 digital 13:00–16:00', '2027-04-09 in-person 13:00–16:00'],
    ],
    [
      'with a time for all, before them, and another for one',
      'Mötestider 2027\nAlla möten är kl. 9.00–12.00 om inget annat anges\n12 februari\n9 april kl 13-15\n',
      ['2027-02-12 09:00–12:00', '2027-04-09 13:00–15:00'],
    ],
    [
      'with a struck day and another proposed',
      'Möten 2027\n~~5 februari~~ (digitalt möte) senare förslag 12 februari\n~~19 mars (fysiskt möte)~~\n9 april',
      ['2027-02-12 digital (for 2027-02-05)', '-2027-03-19 in-person', '2027-04-09'],
    ],
    [
      'with the strike lost on its way',
      'Möten 2027\n5 februari (digitalt möte) nytt förslag 12 februari\n19 mars INSTÄLLT\n9 april (i stället för 2 april)',
      ['2027-02-12 digital (for 2027-02-05)', '-2027-03-19', '2027-04-09 (for 2027-04-02)'],
    ],
    [
      'struck as HTML has it',
      'Möten 2027\n<del>5 februari</del> 12 februari digitalt\n<s>19 mars</s>',
      ['2027-02-12 digital (for 2027-02-05)', '-2027-03-19'],
    ],
    [
      'with weekdays, years and times on each row',
      'Fredag 12 februari 2027 kl. 13.00-16.00, Teams\nTorsdag den 15 april 2027 kl. 9:45–15:00, Stadshuset i Granby',
      ['2027-02-12 digital 13:00–16:00', '2027-04-15 09:45–15:00 @Stadshuset i Granby'],
    ],
    [
      'as bullets and numbers',
      'Mötesdatum våren 2027\n• 12/2 distans\n• 9/4 på plats i Ekköping\n1. 7 maj\n2) 4 juni kl 9',
      ['2027-02-12 digital', '2027-04-09 in-person @Ekköping', '2027-05-07', '2027-06-04 09:00'],
    ],
    [
      'with weekdays as calendars shorten them, and ranges between two of them',
      'Sammanträdesdagar 2027\nons 3 februari kl 9-12\nfre. 10/9 kl 13\ntors 14 – fre 15 oktober (internat)\nTues 2 November',
      ['2027-02-03 09:00–12:00', '2027-09-10 13:00', '2027-10-14–10-15 residential', '2027-11-02'],
    ],
    [
      'with the number of the week before the day',
      'Mötesplan\n• V. 6, ons 10 feb, 13-16\n• Vecka 11: onsdag 17 mars, 13-16',
      ['2027-02-10 13:00–16:00', '2027-03-17 13:00–16:00'],
    ],
    [
      'as a table with tabs',
      'Datum\tTid\tPlats\tTema\n2027-02-12\t13:00–16:00\tTeams\t\n2027-04-09\t9–12\tGranby kommunhus\tBarn och unga',
      ['2027-02-12 digital 13:00–16:00', '2027-04-09 09:00–12:00 @Granby kommunhus #Barn och unga'],
    ],
    [
      'as a table with bars, with the days by which papers go out',
      '| Möte | Datum | Handlingar senast |\n|---|---|---|\n| 1 | 12 februari 2027 | 5 februari |\n| 2 | 9 april 2027 | 2 april |',
      ['2027-02-12 "Handlingar senast 5 februari"', '2027-04-09 "Handlingar senast 2 april"'],
    ],
    [
      'as a table of cells on lines of their own',
      'Mötestider 2027\n12 februari\n13–16\nDigitalt\n9 april\n9–12\nFysiskt',
      ['2027-02-12 digital 13:00–16:00', '2027-04-09 in-person 09:00–12:00'],
    ],
    [
      'on one line',
      'Möten 2027: 12 februari, 9 april och 4 juni kl 13-16',
      ['2027-02-12 13:00–16:00', '2027-04-09 13:00–16:00', '2027-06-04 13:00–16:00'],
    ],
    [
      'with several days of a month',
      'Möten 2027\n5, 12 och 19 februari\n9 och 23 april',
      ['2027-02-05', '2027-02-12', '2027-02-19', '2027-04-09', '2027-04-23'],
    ],
    [
      'with days over two or three',
      'Möten 2027\n30–31 mars\n30 april – 1 maj\n14 och 15 oktober\n25-26/11\n2027-12-09--10',
      ['2027-03-30–03-31', '2027-04-30–05-01', '2027-10-14–10-15', '2027-11-25–11-26', '2027-12-09–12-10'],
    ],
    [
      'with months only',
      'Mötesplan 2027\n12 februari\nmars (dag bestäms senare)\nApril\n4 juni',
      ['2027-02-12', '2027-03 "dag bestäms senare"', '2027-04', '2027-06-04'],
    ],
    [
      'with months as headings',
      'Möten 2027\nFebruari\n12 februari digitalt\nApril\n9 april',
      ['2027-02-12 digital', '2027-04-09'],
    ],
    [
      'without a year, over New Year',
      '4 december\n12 februari\n9 april',
      ['2026-12-04', '2027-02-12', '2027-04-09'],
    ],
    [
      'of a year from autumn to spring',
      'Möten 2027/2028\n10 september\n12 november\n11 februari\n14 april',
      ['2027-09-10', '2027-11-12', '2028-02-11', '2028-04-14'],
    ],
    [
      'with a year on the first only',
      '12 februari 2027\n9 april\n4 juni',
      ['2027-02-12', '2027-04-09', '2027-06-04'],
    ],
    [
      'with a weekday that tells the year',
      'fredag 11 februari\nfredag 14 april',
      ['2028-02-11', '2028-04-14'],
    ],
    [
      'with a perhaps',
      'Möten 2027\n12 februari (prel.)\n4 juni (ev gemensamt med ekonomicheferna)',
      ['2027-02-12 "prel"', '2027-06-04 "ev gemensamt med ekonomicheferna"'],
    ],
    [
      'with a link',
      'Möten 2027\n12 februari kl 13-16 https://teams.example/join?a=1\n9 april',
      ['2027-02-12 13:00–16:00 https://teams.example/join?a=1', '2027-04-09'],
    ],
    [
      'in English',
      'Meetings 2027\n12 February (online), 1–4 pm\nMarch 30–31 (residential meeting)\n4 June, in person, joint with the finance managers\nOctober (date to be set)',
      [
        '2027-02-12 digital 13:00–16:00',
        '2027-03-30–03-31 residential',
        '2027-06-04 in-person &the finance managers',
        '2027-10 "date to be set"',
      ],
    ],
    [
      'in English with one time for all',
      'Meeting dates 2027\nAll meetings 9:00–12:00 unless otherwise stated\n- Feb 12\n- Apr 9',
      ['2027-02-12 09:00–12:00', '2027-04-09 09:00–12:00'],
    ],
    [
      'with bold and hard blanks',
      '**Möten 2027**\n**12\u00a0februari** – digitalt\n**9\u00a0april** – fysiskt möte i Sjöstad',
      ['2027-02-12 digital', '2027-04-09 in-person @Sjöstad'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings);
    // Nor is it taken for anything else that is pasted.
    expect(understand(text, { ...inMeeting, today: '2026-11-22' })).toMatchObject([{ kind: 'dates' }]);
  });

  it('is found among other text, and prose about days is none of it', () => {
    const minutes = [
      'Tid: 9 december 2026',
      'Den 5 mars beslutade nämnden att avtalet förlängs.',
      '12 mars presenterades en rapport för gruppen.',
      'Möten 2027',
      '12 februari',
      '9 april',
      'Svar ska lämnas senast den 31 oktober.',
    ].join('\n');
    expect(read(minutes)).toEqual(['2027-02-12', '2027-04-09']);
  });

  it.each([
    'uppdrag 7: Eva tar fram underlag till 12 februari',
    '12 februari',
    'beslut 5: enligt förslaget\nbeslut 7: vi ses 12 februari',
    'nästa möte?',
    'kommer du den 12 februari?\ndet gör jag',
    'jag kan 12 februari\nmen inte 13 februari',
  ])('is not seen in "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('keeps a line that cannot be a day apart, to the letter', () => {
    const list = readDatesList(
      'Möten 2027\n12 februari\n31 april (digitalt)\nonsdag 9 april\n4 juni',
      '2026-11-22',
    );
    expect(list?.meetings.map(brief)).toEqual(['2027-02-12', '2027-06-04']);
    expect(list?.unread).toEqual(['31 april (digitalt)', 'onsdag 9 april']);
  });

  it('read again from what was kept of it, says the same', () => {
    const text =
      'Blabla.\n\nMöten 2027\n~~5 februari~~ förslag 12 februari\n9 april\nkl 13-16 samtliga dagar\n\nVid protokollet';
    const list = readDatesList(text, '2026-11-22');
    const again = list && readDatesList(list.text, '2026-11-22');
    expect(again).toEqual(list);
  });

  it.each<readonly [string, readonly object[]]>([
    ['Möten 2027\n12 februari', [{ from: '2027-01-01', to: '2027-12-31' }]],
    ['Höstens möten 2027\n10 september', [{ from: '2027-07-01', to: '2027-12-31' }]],
    ['12 februari\n9 april', [{ from: '2027-02-12', to: '2027-04-09' }]],
    ['12 februari\n9 april\n4 juni\n10 september', [{ from: '2027-01-01', to: '2027-12-31' }]],
  ])('speaks for the time it covers: "%s"', (text, periods) => {
    expect(readDatesList(text, '2026-11-22')?.periods).toEqual(periods);
  });
});

describe('a row that is not understood', () => {
  it('is shown, and gives nothing of what it says to the meeting above it', () => {
    const text =
      'Möten 2027\n3 februari\nÅrsfest den 9 maj kl 18 i Lillån, fysiskt\nKafferep 4 juni (digitalt)\n16 juni';
    expect(read(text)).toEqual(['2027-02-03', '2027-06-16']);
    expect(readDatesList(text, '2026-11-22')?.unread).toEqual([
      'Årsfest den 9 maj kl 18 i Lillån, fysiskt',
      'Kafferep 4 juni (digitalt)',
    ]);
  });
});

it.each([
  '| Datum | Tid | Plats |\n| --- | --- | --- |\n| 4 februari 2027 | 13-16 | Teams |\n| 5 mars 2027 | 9-12 | Granby |',
  'Datum\tTid\tPlats\nVälkomna till årets möten!\n4 februari 2027\t13-16\tTeams\n5 mars 2027\t9-12\tGranby',
])('what is kept of a list comes to the same when it is read again: %#', (text) => {
  const list = readDatesList(text, '2026-11-22');
  expect(list?.meetings.map(brief)).toEqual([
    '2027-02-04 digital 13:00–16:00',
    '2027-03-05 09:00–12:00 @Granby',
  ]);
  expect(readDatesList(list?.text ?? '', '2026-11-22')?.meetings).toEqual(list?.meetings);
});
