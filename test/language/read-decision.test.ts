import { readDecision } from '../../src/language/reading/sentences/read-decision.ts';
import type { DecisionDetails } from '../../src/meetings/model/meeting.ts';
import { inMeeting as context } from './small-book.ts';

const read = (text: string) => readDecision(text, context);
const percent = (said: string, value: number, payer?: string) => ({
  said,
  value,
  unit: 'percent' as const,
  ...(payer === undefined ? {} : { payer }),
});
const crowns = (said: string, value: number, payer?: string) => ({
  said,
  value,
  unit: 'SEK' as const,
  ...(payer === undefined ? {} : { payer }),
});

describe('a condition in the words of a decision', () => {
  it.each([
    ['Rådet godkände planen men vill att kapitel 2 kortas.', 'vill att kapitel 2 kortas'],
    [
      'Ledamöterna godkänner avtalet men vill att man följer upp det årligen (se ovan).',
      'vill att man följer upp det årligen (se ovan)',
    ],
    [
      'Gruppen ställer sig bakom piloten under förutsättning att kostnaden ryms i ram.',
      'under förutsättning att kostnaden ryms i ram',
    ],
    [
      'Gruppen antar planen förutsatt att alla parter gör det. Arbetet börjar i maj.',
      'förutsatt att alla parter gör det',
    ],
    ['Rådet bifaller ansökan med förbehåll för kommunernas beslut', 'med förbehåll för kommunernas beslut'],
    ['Nämnden tillstyrker med villkoret att utvärdering görs', 'med villkoret att utvärdering görs'],
    ['Rådet godkänner budgeten, dock önskar rådet en delårsrapport.', undefined],
    ['The council approves the plan provided that costs are shared.', 'provided that costs are shared'],
    ['The group endorsed the pilot, but wants that it be evaluated.', 'wants that it be evaluated'],
    ['Approved subject to a decision in each municipality.', 'subject to a decision in each municipality'],
    ['Rådet godkänner planen utan förbehåll för något.', undefined],
    ['Rådet godkänner planen om den hinner tas fram.', undefined],
    ['Gruppen vill att frågan återkommer.', undefined],
  ])('%s', (text, condition) => {
    expect(read(text).condition).toBe(condition);
  });
});

describe('sums and shares in the words of a decision', () => {
  it.each<[string, DecisionDetails['amounts']]>([
    ['Gruppen beslutar om tjänsteköp av Ida Väst på 25% under 2023.', [percent('25%', 25)]],
    ['Rådet beslutade om fortsatt finansiering på 40 % under 2031.', [percent('40 %', 40)]],
    ['Tjänsten finansieras med 25 procent av heltid.', [percent('25 procent av heltid', 25)]],
    ['Rådet avsätter 350 000 kr till projektet.', [crowns('350 000 kr', 350_000)]],
    ['Budget totalt 1,2 mkr godkänns.', [crowns('1,2 mkr', 1_200_000)]],
    ['Avgiften höjs med 2 tkr.', [crowns('2 tkr', 2000)]],
    ['Gruppen beviljar 75 000 kronor.', [crowns('75 000 kronor', 75_000)]],
    ['Rådet anslår 3 miljoner kronor.', [crowns('3 miljoner kronor', 3_000_000)]],
    ['Kostnaden är 12.500 kr.', [crowns('12.500 kr', 12_500)]],
    ['Bidraget är 4500:- och betalas ut i maj.', [crowns('4500:-', 4500)]],
    ['Gruppen köper tjänsten för högst 350 000 kr.', [{ said: 'högst 350 000 kr' }]],
    ['Avgiften är 2 kr per invånare.', [{ said: '2 kr per invånare' }]],
    [
      'Regionen betalar 60 % av kostnaden och kommunerna 40 %.',
      [percent('60 % av kostnaden', 60, 'Regionen'), percent('40 %', 40, 'kommunerna')],
    ],
    [
      'Projektet får 200 000 kr som betalas av Granby kommun.',
      [crowns('200 000 kr', 200_000, 'Granby kommun')],
    ],
    ['Gruppen köper 50 % av en tjänst, Regionen betalar.', [percent('50 % av en tjänst', 50, 'Regionen')]],
    ['Gruppen avsätter 90 000 kr, som Granby står för.', [crowns('90 000 kr', 90_000, 'Granby')]],
    ['Målet är att 95 % av medarbetarna svarar.', undefined],
    ['Beslut enligt § 25.', undefined],
    ['Rådet väljer 3 ledamöter.', undefined],
    ['The council grants SEK 350 000 to the project.', [crowns('SEK 350 000', 350_000)]],
    ['The region pays 60% of the cost.', [percent('60% of the cost', 60, 'The region')]],
    ['A post of 50 percent is funded by Granby.', [percent('50 percent', 50)]],
  ])('%s', (text, amounts) => {
    const found = read(text).amounts;
    expect(found).toEqual(amounts);
  });
});

describe('a term in the words of a decision', () => {
  it.each<[string, DecisionDetails['term']]>([
    [
      'Avtalet gäller 2023-01-01–2025-12-31.',
      { said: '2023-01-01–2025-12-31', from: '2023-01-01', to: '2025-12-31' },
    ],
    [
      'Avtalet gäller 1 januari 2027–31 december 2028.',
      { said: '1 januari 2027–31 december 2028', from: '2027-01-01', to: '2028-12-31' },
    ],
    [
      'Avtalet gäller från och med 1 januari 2027 till och med 31 december 2028.',
      { said: '1 januari 2027 till och med 31 december 2028', from: '2027-01-01', to: '2028-12-31' },
    ],
    ['Uppdraget förlängs t o m 31 december 2027.', { said: 't o m 31 december 2027', to: '2027-12-31' }],
    ['Uppdraget förlängs t.o.m. 2027-06-30.', { said: 't.o.m. 2027-06-30', to: '2027-06-30' }],
    [
      'Rådet ger gruppen fortsatt uppdrag under 2027 för att slutföra arbetet.',
      { said: 'under 2027', from: '2027-01-01', to: '2027-12-31' },
    ],
    [
      'Tjänsteköpet fortsätter under 2027–2029.',
      { said: 'under 2027–2029', from: '2027-01-01', to: '2029-12-31' },
    ],
    [
      'Planen antas för åren 2027-2030.',
      { said: 'för åren 2027-2030', from: '2027-01-01', to: '2030-12-31' },
    ],
    [
      'Avtalet gäller tills vidare med 6 månaders uppsägning.',
      { said: 'tills vidare, 6 månaders uppsägning', notice: '6 månaders uppsägning' },
    ],
    ['Avtalet gäller tills vidare.', { said: 'tills vidare' }],
    [
      'Avtalet gäller till 31 december 2028 med sex månaders uppsägningstid.',
      {
        said: 'till 31 december 2028, sex månaders uppsägningstid',
        to: '2028-12-31',
        notice: 'sex månaders uppsägningstid',
        noticeBy: '2028-06-30',
      },
    ],
    [
      'Avtalet löper till den 30 juni 2028 och sägs upp senast 31 mars 2028.',
      {
        said: 'till den 30 juni 2028, sägs upp senast 31 mars 2028',
        to: '2028-06-30',
        notice: 'sägs upp senast 31 mars 2028',
        noticeBy: '2028-03-31',
      },
    ],
    [
      'The agreement runs from 1 January 2027 until 31 December 2028.',
      { said: '1 January 2027 until 31 December 2028', from: '2027-01-01', to: '2028-12-31' },
    ],
    [
      'The contract is extended until further notice with 3 months notice.',
      { said: 'until further notice, 3 months notice', notice: '3 months notice' },
    ],
    ['The pilot continues during 2027.', { said: 'during 2027', from: '2027-01-01', to: '2027-12-31' }],
    ['Svaren lämnas senast 31 mars 2027.', undefined],
    ['Mötet flyttas till 12 maj 2027.', undefined],
    ['Gruppen återkommer i höst.', undefined],
    ['Protokollet från 9 december 2026 godkänns.', undefined],
    ['Rutinen gäller från 1 mars 2027.', { said: 'från 1 mars 2027', from: '2027-03-01' }],
    ['Mallen gäller från 1 mars. Den gamla tas bort.', { said: 'från 1 mars', from: '2027-03-01' }],
    ['Budget för 2028 godkänns.', undefined],
    ['Arbetet fortsätter under våren.', undefined],
    ['Avtalet har 6 månaders uppsägning.', undefined],
  ])('%s', (text, term) => {
    const found = read(text).term;
    expect(found).toEqual(term);
  });
});

describe('those elected in the words of a decision', () => {
  it.each<[string, readonly [string, string, string?][]]>([
    ['Rådet beslutar att utse Åke Sten till justerare.', [['Åke Sten', 'justerare']]],
    ['Åke Sten utsågs till justerare.', [['Åke Sten', 'justerare']]],
    ['Till justerare utsågs Åke Sten.', [['Åke Sten', 'justerare']]],
    [
      'Till justerare utses Åke Sten och Ida Väst',
      [
        ['Åke Sten', 'justerare'],
        ['Ida Väst', 'justerare'],
      ],
    ],
    ['Gruppen väljer Ida Väst till ordförande till 2028.', [['Ida Väst', 'ordförande', '2028-12-31']]],
    [
      'Gruppen valde Ida Väst som representant i styrgruppen för 2027–2028.',
      [['Ida Väst', 'representant i styrgruppen', '2028-12-31']],
    ],
    [
      'Ida Väst omvaldes till vice ordförande t o m 31 december 2027.',
      [['Ida Väst', 'vice ordförande', '2027-12-31']],
    ],
    ['Val av Ida Väst till sammankallande.', [['Ida Väst', 'sammankallande']]],
    [
      'Chefsgruppen utser Ida Väst (Granby) till ledamot i arbetsutskottet.',
      [['Ida Väst', 'ledamot i arbetsutskottet']],
    ],
    [
      'Rådet utser Ida Väst till vice ordförande och Åke Sten till ledamot i arbetsutskottet.',
      [
        ['Ida Väst', 'vice ordförande'],
        ['Åke Sten', 'ledamot i arbetsutskottet'],
      ],
    ],
    [
      'Rådet väljer Ida Väst till ordförande till 2028, Åke Sten till vice ordförande och Eva Ek till justerare.',
      [
        ['Ida Väst', 'ordförande', '2028-12-31'],
        ['Åke Sten', 'vice ordförande'],
        ['Eva Ek', 'justerare'],
      ],
    ],
    ['The group elected Ida West as chair until 2028.', [['Ida West', 'chair', '2028-12-31']]],
    ['Ida West was appointed as adjuster.', [['Ida West', 'adjuster']]],
    ['Ida West was elected chair.', [['Ida West', 'chair']]],
    ['Rådet beslutar att utse en arbetsgrupp.', []],
    ['Gruppen utser Granby kommun till värd.', []],
    ['Ida Väst valdes inte till ordförande.', []],
    ['Gruppen valde att skjuta upp frågan till mars.', []],
    ['Ska Ida Väst utses till ordförande?', []],
  ])('%s', (text, expected) => {
    const found = read(text).elected ?? [];
    expect(found.map(({ name, role, until }) => [name, role, until])).toEqual(
      expected.map(([name, role, until]) => [name, role, until]),
    );
  });
});

it('reads long texts in no time', () => {
  const long = ['utse Åke Sten och ', 'till 2027 från ', '25 % 350 000 ', 'men vill att '].map((part) =>
    part.repeat(8000),
  );
  for (const text of long) expect(read(text)).toBeDefined();
});
