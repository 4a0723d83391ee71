import { type AskedGroup, ask } from '../../src/cli/ask.ts';
import { isNamed } from '../../src/meetings/answers/texts-naming.ts';
import { askedBook, askedNow } from './asked-book.ts';

const group: AskedGroup = { book: askedBook(), sent: [] };

function lead(text: string, language: 'sv' | 'en' = 'sv'): string {
  const { text: told } = ask(group, { text, as: 'Sara Lindqvist', at: askedNow, language });
  return told.split('\n')[0] ?? '';
}

describe('a meeting asked about in other words than those of a phrase', () => {
  test.each([
    ['ska vi ägna oktober åt nåt särskilt?', 'Tema för internatet den 22–23 oktober 2026: Psykisk hälsa.'],
    [
      'är det bara vi själva som ses i juni',
      'Nej, mötet den 4 juni 2026 är gemensamt med Folkhälsonätverket.',
    ],
    ['hade vi inte sagt 4 september först?', 'Mötet är flyttat från 4 september till 11 september 2026.'],
    [
      'mellan vilka klockslag satt vi i mars',
      'Mötet hölls fredag 20 mars 2026 kl. 09.00–12.00, fysiskt möte, Stadshuset, Norrsjö.',
    ],
    [
      'när drar vi igång efter sommaren igen',
      'Mötet är fredag 11 september 2026. Klockslag är inte angivet. Plats är inte angiven. Formen är inte angiven.',
    ],
    [
      'hur många timmar höll ni på i mars',
      'Tre timmar. Mötet hölls fredag 20 mars 2026 kl. 09.00–12.00, fysiskt möte, Stadshuset, Norrsjö.',
    ],
    ['har vi någon gång flyttat ett möte', 'Ja, två flyttade möten: 14 februari 2025 och 11 september 2026.'],
    [
      'är det långt kvar tills vi ska ses igen',
      'Det är 23 dagar kvar. Nästa möte är fredag 8 maj 2026 kl. 13.00–15.00, digitalt möte.',
    ],
  ])('%s', (text, told) => {
    expect(lead(text)).toBe(told);
  });

  test('is understood in English', () => {
    expect(lead('what hours did you sit in March?', 'en')).toBe(
      'The meeting was held on Friday 20 March 2026, 09:00–12:00, in person, Stadshuset, Norrsjö.',
    );
    expect(lead('is the June meeting just us?', 'en')).toBe(
      'No, the meeting on 4 June 2026 is joint with Folkhälsonätverket.',
    );
  });

  test('is not asked about by small talk', () => {
    expect(lead('vad är klockan')).toMatch(/^Jag förstod inte/u);
    expect(lead('hur dags äter du lunch')).toMatch(/^Jag förstod inte/u);
  });
});

describe('a meeting called by its place', () => {
  test.each([
    ['vad ska vi prata om på Fjällgården', /^Ingen dagordning finns för torsdag–fredag 22–23 oktober 2026/u],
    ['vilka var borta på Sjöviks kursgård', /^Fem var inte med den 23–24 oktober 2025/u],
    ['vad var temat när vi var i Ekvik', /^Tema för internatet den 23–24 oktober 2025: God och nära vård/u],
    ['när var vi på Folkets hus', /^Mötet hölls torsdag 5 juni 2025/u],
  ])('%s', (text, told) => {
    expect(lead(text)).toMatch(told);
  });

  test('is no organisation', () => {
    expect(lead('vilka sitter för Ekvik')).not.toMatch(/oktober 2025/u);
  });
});

describe('a period', () => {
  test.each([
    ['har vi något i juli eller augusti?', 'Inget möte är inlagt 1 juli – 31 augusti 2026.'],
    ['hur många möten har vi före sommaren nästa år', 'Inget möte är inlagt 1 januari – 30 juni 2027.'],
    [
      'hur många gånger ses vi på riktigt i år, alltså inte på skärm?',
      'Tre fysiska möten under 2026: 20 mars, 4 juni och 22–23 oktober (internat).',
    ],
    [
      'vilka möten har vi i slutet av 2026',
      'Två möten 1 oktober – 31 december 2026: 22–23 oktober och december.',
    ],
  ])('%s', (text, told) => {
    expect(lead(text)).toBe(told);
  });
});

describe('what became of an item', () => {
  test.each([
    [
      'varför var tolktjänsten inte uppe i mars?',
      /^Punkt 7 utgick den 20 mars 2026\. Skäl: Upphandlingen är inte klar\./u,
    ],
    ['återkommer korttidsplatserna och i så fall när', /^Fredag 8 maj 2026 kl\. 13\.00–15\.00, punkt 3\./u],
    ['när är munhälsan uppe igen?', /^Nej, inget möte är bestämt\./u],
    ['vad låg sist på dagordningen i mars', /^§ 7 Tolktjänst, 20 mars 2026/u],
    ['vilka talare hade vi på internatet', /punkter med föredragande på mötet den 23–24 oktober 2025/u],
    ['vem lärde oss om läkemedelsgenomgångar', /^Disa Frid\./u],
  ])('%s', (text, told) => {
    expect(lead(text)).toMatch(told);
  });
});

describe('minutes', () => {
  test('are those of the month they are called by', () => {
    expect(lead('har marsprotokollet gått ut?')).toBe(
      'Minnesanteckningarna från mötet den 20 mars 2026 är inte färdiga.',
    );
    expect(lead('saknas det protokoll från något möte')).toBe('Ett möte är inte inläst: 19 september 2025.');
  });
});

test('a text names nobody who is called nothing', () => {
  expect(isNamed('Eva Ek tackades av.', '')).toBe(false);
});
