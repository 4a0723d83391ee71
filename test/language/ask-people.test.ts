import { askedOf } from '../../src/language/asked.ts';
import { withoutLeadIn } from '../../src/language/asking/lead-in.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting, smallBook } from './small-book.ts';

/** A group between its meetings, with titles, and minutes of two of the three meetings that were. */
const book = {
  ...smallBook,
  organisations: [
    ...smallBook.organisations,
    { id: 'sjoplats', name: 'Sjö', party: true },
    { id: 'konsult', name: 'Ekot Konsult', party: false },
  ],
  persons: smallBook.persons.map((one) =>
    one.id === 'eva'
      ? { ...one, title: 'socialchef' }
      : one.id === 'lars'
        ? { ...one, title: 'områdeschef Psykiatri' }
        : one,
  ),
  meetings: smallBook.meetings
    .filter(({ id }) => id !== 'feb')
    .map((one) =>
      one.state === 'closed'
        ? {
            ...one,
            attendance: [{ person: 'eva', day: 1, status: 'present', at: `${one.date}T09:00:00Z` } as const],
          }
        : one,
    ),
};
const context = { ...inMeeting, book, meeting: 'mar', asker: 'klas' };

function read(text: string): readonly [string, object] {
  const [intent] = understand(text, context);
  if (intent === undefined) throw new Error('nothing was understood');
  const { intent: name, slots } = askedOf(intent, context.asker);
  return [name, slots];
}

const october = { month: '2026-10' };
const last = { meeting: 'last' };

describe('attendance of a meeting', () => {
  it.each<readonly [string, string, object]>([
    [
      'which municipalities took part in the October meeting',
      'attendance_present',
      { by: 'organisation', ...october },
    ],
    ['vilka ersättare var med?', 'attendance_present', { category: 'substitute', ...last }],
    [
      'hur många ledamöter var med i oktober',
      'attendance_present',
      { category: 'member', count: true, ...october },
    ],
    ['vilka övriga deltog sist', 'attendance_present', { category: 'other', ...last }],
    ['which substitutes attended last time?', 'attendance_present', { category: 'substitute', ...last }],
    ['hur många var vi sist?', 'attendance_present', { count: true, ...last }],
    [
      'hur många kommuner deltog i oktober',
      'attendance_present',
      { by: 'organisation', count: true, ...october },
    ],
    ['vilka kommuner saknade röst sist?', 'attendance_absent', { by: 'organisation', ...last }],
    ['var alla kommuner representerade?', 'attendance_absent', { by: 'organisation', ...last }],
    ['vilka ledamöter saknades?', 'attendance_absent', { category: 'member', ...last }],
    [
      'which municipalities had no representative last time',
      'attendance_absent',
      { by: 'organisation', ...last },
    ],
  ])('%s', (text, name, slots) => {
    expect(read(text)).toEqual([name, slots]);
  });
});

describe('a person', () => {
  it.each<readonly [string, string, object]>([
    ['deltog Eva i oktober?', 'attendance_person', { person: 'Eva Ek', ...october }],
    ['var Lars Erik med sist', 'attendance_person', { person: 'Lars-Erik Malm', ...last }],
    ['när var Eva senast med?', 'attendance_person', { person: 'Eva Ek' }],
    ['vilka möten har Bo missat', 'attendance_person', { person: 'Bo Dahl' }],
    [
      'hur många gånger har Bo varit borta sedan oktober',
      'attendance_person',
      { person: 'Bo Dahl', from: '2026-10-01', to: '2027-02-12' },
    ],
    ['har jag varit med på alla möten', 'attendance_person', { person: 'Klas Hed' }],
    ['when was Eva last there', 'attendance_person', { person: 'Eva Ek' }],
    ['när saknades Bo senast?', 'attendance_person', { person: 'Bo Dahl' }],
    ['when was Bo last absent', 'attendance_person', { person: 'Bo Dahl' }],
    ['which meetings has Bo missed', 'attendance_person', { person: 'Bo Dahl' }],
    ['vem är Eva Ek?', 'person_details', { person: 'Eva Ek' }],
    ['vad har Eva för titel', 'person_details', { person: 'Eva Ek' }],
    ['vilken organisation kommer Bo från?', 'person_details', { person: 'Bo Dahl' }],
    ['vem är chef för psykiatri', 'person_details', { person: 'Lars-Erik Malm' }],
    ['vem är socialchef i Granby?', 'person_details', { person: 'Eva Ek' }],
    ["what is Eva's title", 'person_details', { person: 'Eva Ek' }],
    ['när började Bo i gruppen', 'turnover', { person: 'Bo Dahl' }],
    ['har Bo slutat?', 'turnover', { person: 'Bo Dahl' }],
    ['vem var ersättare för Bo?', 'attendance_person', { person: 'Bo Dahl', ...last }],
    ['var Bo med på båda mötena', 'attendance_person', { person: 'Bo Dahl', meetings: 'last 2' }],
    ['är Eva Ek med i gruppen?', 'person_details', { person: 'Eva Ek' }],
    ['kommer Eva på nästa möte?', 'attendance_coming', { person: 'Eva Ek', meeting: 'next' }],
  ])('%s', (text, name, slots) => {
    expect(read(text)).toEqual([name, slots]);
  });

  it('who shares her name with another is asked about', () => {
    const [intent] = understand('deltog Maria i oktober?', context);
    expect(intent).toMatchObject({ kind: 'unclear', why: { reason: 'which-person' } });
  });
});

describe('an organisation', () => {
  const sjo = { organisation: 'Sjö' };
  const region = { organisation: 'Region Sjö' };
  it.each<readonly [string, string, object]>([
    [
      'Vem representerade Granby på de två senaste mötena?',
      'attendance_org',
      { organisation: 'Granby', meetings: 'last 2' },
    ],
    ['vem representerade Sjö i oktober', 'attendance_org', { ...sjo, ...october }],
    ['vem representerade Region Sjö i oktober', 'attendance_org', { ...region, ...october }],
    ['var regionen med i oktober?', 'attendance_org', { ...region, ...october }],
    ['vilka från Granby var med sist', 'attendance_org', { organisation: 'Granby', ...last }],
    ['var Sjö kommun representerad?', 'attendance_org', { ...sjo, ...last }],
    ['who represented Granby last time?', 'attendance_org', { organisation: 'Granby', ...last }],
    ['är vi beslutsföra om Granby och Sjö saknas', 'quorum', { absentOrganisations: ['Granby', 'Sjö'] }],
    ['hur många platser har Granby', 'seats', { organisation: 'Granby', count: true }],
  ])('%s', (text, name, slots) => {
    expect(read(text)).toEqual([name, slots]);
  });
});

describe('the group', () => {
  it.each<readonly [string, string, object]>([
    ['vilka kommuner är med', 'members', { type: 'municipality' }],
    ['Which municipalities are members?', 'members', { type: 'municipality' }],
    ['Vilka organisationer är representerade i gruppen?', 'members', { by: 'organisation' }],
    ['hur många kommuner ingår', 'members', { type: 'municipality', count: true }],
    ['hur många ersättare har vi', 'members', { category: 'substitute', count: true }],
    ['vilka är med i gruppen?', 'members', {}],
    ['är Granby med i gruppen', 'members', { organisation: 'Granby' }],
    ['vem är ordförande i sjögruppen', 'role', { role: 'chair' }],
    ['vilka var med bara en del av mötet i oktober', 'attendance_present', october],
    ['vem skriver protokoll', 'role', { role: 'secretary' }],
    ['vem leder mötet', 'role', { role: 'chair' }],
    ['who chairs', 'role', { role: 'chair' }],
    ['vem var justerare sist', 'role', { role: 'adjuster', ...last }],
    ['vem efterträdde Bo', 'turnover', { person: 'Bo Dahl' }],
    ['vem satt för Granby innan Bo', 'turnover', { person: 'Bo Dahl' }],
    ['vem representerade Granby före', 'turnover', { organisation: 'Granby' }],
    ['vilka slutade 2026', 'turnover', { from: '2026-01-01', to: '2026-12-31' }],
    ['vem är ny i gruppen', 'turnover', {}],
  ])('%s', (text, name, slots) => {
    expect(read(text)).toEqual([name, slots]);
  });
});

describe('nothing is asked of who was there', () => {
  it.each(['i mars då', 'and in February?', 'hur många?', 'vilket parti tillhör Eva Ek', 'Eva Ek platsen'])(
    '%s',
    (text) => {
      expect(read(text)[0]).not.toMatch(/attendance|person_details|turnover|seats/u);
    },
  );
});

describe('what is asked behind a polite beginning', () => {
  it.each<readonly [string, string, object]>([
    ['Hej! Kan du säga vilka som var med i oktober?', 'attendance_present', october],
    ['Jag skulle behöva veta vilka som saknades i oktober', 'attendance_absent', october],
    ['vet du om Eva deltog i oktober?', 'attendance_person', { person: 'Eva Ek', ...october }],
    ['Could you tell me who was absent in October?', 'attendance_absent', october],
    ['vilka var med i oktober, tack', 'attendance_present', october],
  ])('%s', (text, name, slots) => {
    expect(read(text)).toEqual([name, slots]);
  });

  it('is left as it is where something is to be done', () => {
    expect(withoutLeadIn('kan du ställa in mötet?')).toBeUndefined();
    expect(withoutLeadIn('vill du ge Eva uppdraget?')).toBeUndefined();
  });
});

describe('attendance over several meetings', () => {
  it.each<readonly [string, string, object]>([
    ['vem har missat flest möten?', 'attendance_absent', {}],
    ['vem är oftast borta', 'attendance_absent', {}],
    ['vilka har varit med på alla möten?', 'attendance_present', {}],
    ['vilka har aldrig missat ett möte?', 'attendance_present', {}],
    ['who has missed the most meetings?', 'attendance_absent', {}],
    ['vilka saknades på båda de senaste mötena', 'attendance_absent', { meetings: 'last 2' }],
  ])('%s', (text, name, slots) => {
    expect(read(text)).toEqual([name, slots]);
  });
});
