import { type AskedGroup, ask } from '../../src/cli/ask.ts';
import { askedBook, askedNow } from './asked-book.ts';

const group: AskedGroup = { book: askedBook(), sent: [] };

function answered(text: string, language: 'sv' | 'en' = 'sv'): readonly string[] {
  const { text: told } = ask(group, { text, as: 'Sara Lindqvist', at: askedNow, language });
  return told.split('\n').map((line) => line.trim());
}

describe('an organisation that was not there', () => {
  test('is told with its members who were absent', () => {
    const [lead] = answered('var Åsboda företrätt i februari?');
    expect(lead).toBe('Nej, Åsboda var inte företrädd den 6 februari 2026: Mikael Åberg var frånvarande.');
    expect(answered('vem representerade Åsboda i februari?')[0]).toBe(
      'Ingen från Åsboda var med den 6 februari 2026: Mikael Åberg var frånvarande.',
    );
    expect(answered('vilka kommuner saknades i februari')).toContain('Mikael Åberg var frånvarande');
  });

  test('is missing where that is what was asked', () => {
    expect(answered('saknades Åsboda i februari?')[0]).toMatch(/^Ja, Åsboda var inte företrädd/u);
    expect(answered('saknades Granby i februari?')[0]).toBe('Nej, Granby var företrädd den 6 februari 2026.');
  });
});

describe('an organisation that was there', () => {
  test('is told with those who were not', () => {
    expect(answered('vem kom från Norrsjö i mars')).toContain('Frånvarande: Lars-Erik Norrman');
    expect(answered('vilka från Norrsjö var borta i mars')[0]).toBe(
      'Lars-Erik Norrman från Norrsjö var inte med den 20 mars 2026.',
    );
  });

  test('is counted where that is what was asked', () => {
    expect(answered('hur många från Region Norrsjö var med i mars')[0]).toBe(
      'Fem från Region Norrsjö var med den 20 mars 2026.',
    );
  });

  test('was last there at a meeting', () => {
    expect(answered('när var Åsboda senast representerat?')[0]).toBe(
      'Åsboda var senast företrädd den 20 mars 2026.',
    );
  });
});

describe('several who are asked about at once', () => {
  test('are told each for themselves', () => {
    const [lead, ...rows] = answered('var Bo Ekdal och Hassan Amiri med i mars?');
    expect(lead).toBe('Nej, varken Bo Ekdal eller Hassan Amiri var med den 20 mars 2026.');
    expect(rows).toEqual(
      expect.arrayContaining(['Bo Ekdal: inte med', 'Ersättare: Åsa Nyström', 'Hassan Amiri: inte med']),
    );
  });

  test('are organisations as well', () => {
    const [lead, ...rows] = answered('var Norrsjö och Björkfors med i mars?');
    expect(lead).toBe('En av två var med den 20 mars 2026: Norrsjö.');
    expect(rows).toContain('Björkfors: inte med (Hassan Amiri var frånvarande)');
  });

  test('are told in English', () => {
    expect(answered('did both Eva Ek and Anna Granström attend in March?', 'en')[0]).toBe(
      'Yes, both Eva Ek and Anna Granström were there on 20 March 2026.',
    );
  });
});

describe('a person', () => {
  test('is found by the whole name where others share a part of it', () => {
    expect(answered('missade Eva Ek decembermötet?')[0]).toBe(
      'Ja, Eva Ek var inte med den 12 december 2025.',
    );
    expect(answered('vad har Eva Ek för titel')[0]).toMatch(/^Eva Ek, Norrsjö, är socialchef/u);
  });

  test('was away, or was not, as it was asked', () => {
    expect(answered('var Bo Ekdal borta i mars?')[0]).toBe('Ja, Bo Ekdal var inte med den 20 mars 2026.');
    expect(answered('was Eva Ek absent in March?', 'en')[0]).toBe('No, Eva Ek was there on 20 March 2026.');
  });

  test('is a member, or is not', () => {
    expect(answered('är Eva Ek ledamot?')[0]).toBe('Ja, Eva Ek är ledamot för Norrsjö.');
    expect(answered('är Maria Ståhl ordinarie ledamot?')[0]).toBe('Nej, Maria Ståhl är inte ledamot.');
  });

  test('has a substitute told where the absent are listed', () => {
    expect(answered('vilka saknades i mars?')).toContain('Ersättare: Åsa Nyström');
  });
});

describe('the members', () => {
  test('are told with who else is in the group', () => {
    const lines = answered('list the members of the group', 'en');
    expect(lines[0]).toBe('The group has 13 members.');
    expect(lines.at(-1)).toMatch(/^Besides them three substitutes and/u);
  });

  test('of the municipalities are told without the region', () => {
    const lines = answered('lista alla kommunrepresentanter');
    expect(lines[0]).toMatch(/^Gruppen har .+ ledamöter från kommunerna\.$/u);
    expect(lines.join(' ')).not.toContain('Region Norrsjö');
  });

  test('of one organisation are named in the first line', () => {
    expect(answered('vilka sitter för Västervalla?')[0]).toBe(
      'Västervalla har två platser: Eva Lindgren och Jonas Wiklund.',
    );
  });
});

describe('who left', () => {
  test('is not told as who came, however it is asked', () => {
    expect(answered('Has anyone left the group lately?', 'en')[0]).toMatch(/^(?:One|Nobody|Two) ha/u);
    expect(answered('har någon slutat sedan förra mötet?')[0]).toBe(
      'Ingen har slutat 20 mars – 15 april 2026.',
    );
  });
});

describe('a day of a meeting', () => {
  test('is also said in words', () => {
    expect(answered('vilka missade första dagen på internatet?')[0]).toMatch(/dag 1 den 23–24 oktober 2025/u);
  });
});

describe('what is asked of no one', () => {
  test('is not read as a name', () => {
    expect(answered('hur länge har Karin Öberg varit med?')[0]).toMatch(
      /^Karin Öberg är med i gruppen sedan/u,
    );
    expect(answered('vad jobbar Bo Ekdal med')[0]).toMatch(/^Bo Ekdal, Ekvik, är förvaltningschef/u);
  });
});
