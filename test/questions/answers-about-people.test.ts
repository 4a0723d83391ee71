import { type AskedGroup, ask } from '../../src/cli/ask.ts';
import type { Note } from '../../src/meetings/model/meeting.ts';
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
    expect(answered('varför var Bo Ekdal borta i mars?')[0]).toBe(
      'Bo Ekdal var inte med den 20 mars 2026. Varför är inte antecknat.',
    );
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

describe('those who were there and those who were not', () => {
  test('are counted at once', () => {
    const [lead, ...rows] = answered('hur många var med och hur många saknades i februari?');
    expect(lead).toBe('11 av 13 ledamöter och tre övriga var med den 6 februari 2026. Två saknades:');
    expect(rows).toEqual(expect.arrayContaining(['Jonas Wiklund, Västervalla', 'Mikael Åberg, Åsboda']));
    expect(answered('how many attended and how many were absent in February', 'en')[0]).toBe(
      '11 of 13 members and three others were there on 6 February 2026. Two were missing:',
    );
  });

  test('are counted at each of two meetings', () => {
    expect(answered('kom det fler i mars än i februari?')[0]).toBe(
      'Flest ledamöter var med den 6 februari 2026: 11 av 13. Färre var med den 20 mars 2026: 10 av 13.',
    );
  });

  test('are counted by organisation, with those that were missing by name', () => {
    expect(answered('hur många kommuner var med och hur många saknades i februari?')[0]).toBe(
      '7 av 8 kommuner var företrädda den 6 februari 2026. Åsboda saknades.',
    );
  });

  test('may be asked for as all the rest of an organisation', () => {
    expect(answered('var det någon mer än Bo Ekdal från Ekvik i oktober?')[0]).toBe(
      'Nej, ingen mer än Bo Ekdal var med från Ekvik den 23–24 oktober 2025.',
    );
    expect(answered('kom Norrsjö mangrant i mars?')[0]).toBe(
      'Nej, Lars-Erik Norrman från Norrsjö saknades den 20 mars 2026.',
    );
  });

  test('may have been one alone, and yes is then that she was', () => {
    expect(answered('var Bo Ekdal ensam från Ekvik i oktober?')[0]).toBe(
      'Ja, Bo Ekdal var ensam från Ekvik den 23–24 oktober 2025.',
    );
    expect(answered('was Eva Ek alone from Norrsjö in October?', 'en')[0]).toBe(
      'No, Lars-Erik Norrman was also there from Norrsjö on 23–24 October 2025.',
    );
  });

  test('are told without saying that she was there who was not', () => {
    expect(answered('var Bo Ekdal ensam från Ekvik i mars?')[0]).toBe(
      'Bo Ekdal står inte som närvarande den 20 mars 2026. Från Ekvik var Åsa Nyström med.',
    );
    expect(answered('var det någon mer än Bo Ekdal från Granby i oktober?').join(' ')).not.toMatch(
      /Bo Ekdal var|också med/u,
    );
  });

  test('are all there only where each was there all the time', () => {
    expect(answered('var alla från Norrsjö med i oktober?')[0]).toBe(
      'Nej, Lars-Erik Norrman från Norrsjö var med bara en del av mötet den 23–24 oktober 2025.',
    );
    const { book } = group;
    const alone = {
      ...group,
      book: {
        ...book,
        seats: book.seats.map((seat) =>
          seat.terms.some(({ person }) => person === 'p6') ? { ...seat, terms: [] } : seat,
        ),
        persons: book.persons.filter(({ id }) => id !== 'p6'),
      },
    };
    const { text } = ask(alone, {
      text: 'var alla från Norrsjö med i oktober?',
      as: 'Sara Lindqvist',
      at: askedNow,
      language: 'sv',
    });
    expect(text.split('\n')[0]).toBe(
      'Nej, en av platserna för Norrsjö var tom den 23–24 oktober 2025. Eva Ek var med.',
    );
  });

  test('may have been there all the time', () => {
    expect(answered('vilka var med båda dagarna i oktober?')[0]).toBe(
      '13 var med hela mötet den 23–24 oktober 2025.',
    );
  });
});

describe('someone who is on no list', () => {
  test('is told by what the notes say', () => {
    const [lead] = answered('var Disa Frid med i oktober?');
    expect(lead).toBe(
      'Disa Frid står inte på närvarolistan den 23–24 oktober 2025. Disa Frid föredrog punkt 4 den 23–24 oktober 2025.',
    );
    expect(answered('who is Disa Frid?', 'en')[0]).toMatch(/^Disa Frid is not on the group’s list\./u);
  });

  test('presented nothing that was withdrawn', () => {
    const { book } = group;
    const withdrawn = book.meetings.map((meeting) => ({
      ...meeting,
      items: meeting.items.map((item) =>
        item.presenters.some((one) => one.includes('Disa Frid'))
          ? { ...item, outcome: { kind: 'withdrawn' } as const }
          : item,
      ),
    }));
    const { text } = ask(
      { ...group, book: { ...book, meetings: withdrawn } },
      { text: 'var Disa Frid med i oktober?', as: 'Sara Lindqvist', at: askedNow, language: 'sv' },
    );
    expect(text).toContain('Disa Frid står inte på närvarolistan');
    expect(text).not.toContain('föredrog');
  });

  test('is nobody where no notes name her', () => {
    expect(answered('var Vera Nordin med i oktober?')[0]).toMatch(
      /^Jag hittar ingen som heter ”Vera Nordin”/u,
    );
  });
});

describe('those who are thanked in the notes', () => {
  const told = withNote(
    'Ordföranden tackade av Eva Ek och Hassan Amiri, som lämnar chefsgruppen. Göran Sundin ersätter Eva Ek i beredningen.',
  );
  const tell = (text: string) =>
    ask(told, { text, as: 'Sara Lindqvist', at: askedNow, language: 'sv' }).text.split('\n');

  test('leave, though they still have their seats', () => {
    expect(tell('vilka tackades av i mars?')[0]).toBe(
      'Två lämnar gruppen enligt anteckningarna den 20 mars 2026: Eva Ek och Hassan Amiri. Ingen har slutat 1–31 mars 2026.',
    );
  });

  test('are told by the notes where someone asks who comes after them', () => {
    const [lead, quote = ''] = tell('vem ersätter Eva Ek?');
    expect(lead).toBe('Ingen är antecknad på platsen efter Eva Ek. Så här står det i anteckningarna:');
    expect(quote).toContain('Göran Sundin ersätter Eva Ek');
    expect(tell('är Hassan Amiri kvar i gruppen?').join(' ')).toContain('tackade av Eva Ek och Hassan Amiri');
    expect(tell('är Göran Sundin kvar i gruppen?').join(' ')).not.toContain('tackade av');
  });

  test('have not closed the meeting by being thanked', () => {
    expect(tell('vem är ordförande?').join(' ')).not.toContain('Eva Ek avslutade');
  });
});

describe('seats', () => {
  test('are told of those who have several', () => {
    expect(answered('vilka kommuner har fler än en plats?')[0]).toBe(
      'Tre har mer än en plats: Norrsjö (2), Björkfors (2) och Västervalla (2).',
    );
  });
});

describe('what another body decided', () => {
  test('is not here', () => {
    expect(answered('vad beslutade kommunstyrelsen i Fjällby?')[0]).toMatch(
      /Andra gruppers protokoll finns inte här\.$/u,
    );
  });
});

describe('an assignment whose time is out', () => {
  test('is told so in the first line', () => {
    expect(answered('är kostnadsberäkningen för digital nattillsyn klar?')[0]).toBe(
      'Inget är rapporterat, och tiden har gått ut.',
    );
  });
});

/** The group, with a text in the notes of the meeting in March 2026. */
function withNote(text: string): AskedGroup {
  const meetings = group.book.meetings.map((meeting) => {
    const [item] = meeting.items;
    if (meeting.id !== 'm11' || item === undefined) return meeting;
    return { ...meeting, notes: [...meeting.notes, note(item.id, text)] };
  });
  return { ...group, book: { ...group.book, meetings } };
}

function note(item: string, text: string): Note {
  const by = { kind: 'person', person: 'p1' } as const;
  return {
    id: 'n99',
    item,
    text,
    at: '2026-03-20T09:00:00.000Z',
    by,
    history: [],
    removed: false,
    corrected: false,
  };
}
