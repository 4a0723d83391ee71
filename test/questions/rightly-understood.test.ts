import { ask } from '../../src/cli/ask.ts';
import { askedBook, askedNow } from './asked-book.ts';

const group = { book: askedBook(), sent: [] };
const told = (text: string, language: 'sv' | 'en' = 'sv') =>
  ask(group, { text, as: 'Sara Lindqvist', at: askedNow, language }).text;
const lead = (text: string, language: 'sv' | 'en' = 'sv') => told(text, language).split('\n')[0] ?? '';

describe('those from outside', () => {
  test('the municipalities are the region’s too', () => {
    expect(lead('var det någon utanför kommunerna med i mars?')).toBe(
      'Ja, sju utanför kommunerna var med den 20 mars 2026.',
    );
    expect(lead('was there anyone from outside the municipalities in March?', 'en')).toBe(
      'Yes, seven from outside the municipalities were there on 20 March 2026.',
    );
  });

  test('are not all that a consultant may be', () => {
    expect(told('fanns det någon konsult?')).not.toContain('Nils Ahlgren');
  });

  test('are not those of whom it is not known', () => {
    const { book } = group;
    const unknown = book.persons.map((person) => {
      const { organisation: _, ...rest } = person;
      return person.name === 'Nils Ahlgren' ? rest : person;
    });
    const { text } = ask(
      { ...group, book: { ...book, persons: unknown } },
      {
        text: 'var det någon utanför parterna med i mars?',
        as: 'Sara Lindqvist',
        at: askedNow,
        language: 'sv',
      },
    );
    expect(text).toContain('Ja, Maj Sundberg var med');
  });
});

describe('who sits in another body', () => {
  test('is told by whom the group elected', () => {
    expect(told('vilka sitter i arbetsutskottet?')).toContain(
      'Chefsgruppen utser Eva Ek till ledamot i arbetsutskottet till och med 2026.',
    );
  });
});

describe('those who represent a sector', () => {
  test('are told with whose it is taken to be', () => {
    expect(lead('vilka representerar socialtjänsten?')).toBe(
      'Socialtjänsten räknas här till kommunerna. Gruppen har tio ledamöter från kommunerna.',
    );
  });

  test('are those whose titles tell it, where any does', () => {
    expect(lead('vilka är från äldreomsorgen?')).toBe('Lars-Erik Norrman, Norrsjö, är äldreomsorgschef.');
    expect(lead('vilka kommer från primärvården?')).toBe('Bo Dahlman, Region Norrsjö, är primärvårdschef.');
  });
});

describe('the next meeting', () => {
  test('is meant where items are withdrawn from it', () => {
    expect(lead('vilka punkter utgår på nästa möte?')).toBe(
      'Ingen punkt utgick den 8 maj 2026. Mötet har inte varit än.',
    );
    expect(lead('vilka punkter flyttades till nästa möte?')).toBe('En punkt sköts fram den 20 mars 2026:');
  });

  test('of a kind is so many days away', () => {
    expect(lead('hur många dagar till nästa internat?')).toMatch(/^Det är 190 dagar kvar\./u);
  });

  test('at a place is not one that has been', () => {
    expect(lead('när är vi i Stadshuset igen?')).toBe(
      'Inget sådant möte är inplanerat framöver. Mötet hölls fredag 20 mars 2026 kl. 09.00–12.00, fysiskt möte, Stadshuset, Norrsjö.',
    );
    expect(lead('when are we in Stadshuset again?', 'en')).toMatch(/^No such meeting is planned\./u);
    expect(lead('när är vi på Fjällgården igen?')).toContain('22–23 oktober 2026');
  });
});

describe('what is asked', () => {
  test('of where something is, is not whether it is done', () => {
    expect(lead('var ligger hjälpmedelscentralen?')).not.toMatch(/rapporterat/u);
    expect(lead('ligger statistiken efter?')).toMatch(/^Det är rapporterat som klart/u);
  });

  test('of whoever was for a matter is about the matter', () => {
    expect(told('vilka var positiva till hemsjukvården?')).toContain('Överenskommelse om hemsjukvård');
    expect(told('vilka var positiva till hemsjukvården?')).not.toContain('Skolfrånvaro');
  });

  test('of a list of persons is not the agenda', () => {
    expect(told('vem står först på listan?')).not.toContain('§ 1');
    expect(lead('vad stod först på dagordningen?')).toContain('§ 1');
  });

  test('of more or fewer is not whether any were there', () => {
    expect(told('hade Norrsjö fler med i mars än i februari?')).not.toContain('på båda mötena');
  });
});

describe('the group', () => {
  test.each(['vilka är med i vår grupp?', 'jag är ny här, vilka är med i vår grupp?'])(
    'is this one where it is called ours: %s',
    (text) => {
      expect(lead(text)).toBe('19 personer är med i gruppen.');
    },
  );

  test('is asked of how many of its meetings, and of nothing else that is counted', () => {
    expect(lead('hur många var det på tåget i mars')).toBe('Vad menar du?');
    expect(lead('hur många möten var det i mars')).toBe('Ett möte i mars 2026: 20 mars.');
  });
});

describe('signs that nobody sees', () => {
  test.each(['\u00AD', '\u200B', '\u200E', '\uFEFF', '\u2060', '\u202E'])(
    'are passed over within a word (%j)',
    (sign) => {
      expect(lead(`vilka är med i grup${sign}pen?`)).toBe('19 personer är med i gruppen.');
    },
  );
});

describe('pictures', () => {
  test.each([
    'vilka är med i gruppen 😊',
    'vilka är med 👩‍👩‍👧‍👦 i gruppen?',
    '🇸🇪 Vilka är med i gruppen? 👍🏽',
    'vilka är med❤️i gruppen?',
  ])('ask nothing: %s', (text) => {
    expect(lead(text)).toBe('19 personer är med i gruppen.');
  });

  test('stay in what is kept to the letter', () => {
    expect(told('lägg till punkt: Sommarfest 🎉 ”ute”')).toContain('Sommarfest 🎉 ”ute”');
    expect(told('lägg till en punkt om sommarfest 🎉')).toContain('”lägg till punkt: sommarfest 🎉”');
  });

  test.each(['Eva Ek är sjuk 🤒', 'Lars-Erik är på plats 👍', 'Göran är frånvarande idag 🤧'])(
    'make no question of what someone tells: %s',
    (text) => {
      expect(lead(text)).toContain('Inget är sparat');
      expect(lead(text)).not.toMatch(/^(?:(?:Ja|Nej)[,.]|Det står inte)/u);
    },
  );

  test('are left out of an order that is then confirmed first', () => {
    expect(lead('jag är borta i maj 😷')).toBe('Menar du: ”jag är borta i maj”? Inget är sparat.');
  });

  test('may stand beside thanks', () => {
    expect(told('tack 😊')).toBe(told('tack'));
  });

  test('are no signs that are written as text', () => {
    expect(told('vad sas om hemsjukvården⁉')).toContain('hemsjukvården⁉');
  });
});

describe('the meeting before it', () => {
  test.each([
    ['vilka uppdrag gavs egentligen mötet före det', 'Ett uppdrag från mötet den 6 februari 2026:'],
    [
      'och mötet före det?',
      'Mötet hölls fredag 20 mars 2026 kl. 09.00–12.00, fysiskt möte, Stadshuset, Norrsjö.',
    ],
    ['vilka var frånvarande på mötet före det i mars', 'Två var inte med den 6 februari 2026.'],
  ])('is found also where it ends the line or other words stand around it: %s', (text, answer) => {
    expect(lead(text)).toBe(answer);
  });

  test('is found in English', () => {
    expect(lead('attendance at the meeting before it pls', 'en')).toBe('14 were there on 6 February 2026.');
  });
});

describe('a period that is named first', () => {
  test('is no word of whoever asks, though it begins as "I" does', () => {
    expect(told('i februari, hur många var med?')).toBe(told('hur många var med i februari?'));
    expect(told('i fjol, vilka beslut togs?')).toBe(told('vilka beslut togs i fjol?'));
    expect(told('I am new here, who is the chair?', 'en')).toBe(told('who is the chair?', 'en'));
  });
});

describe('an exact order', () => {
  test.each(['vilka konton har Eva Ek', 'which accounts does Eva Ek have', 'vilka förslag finns'])(
    'is one though it begins as questions do: %s',
    (text) => {
      expect(lead(text)).toContain('Det är en order');
    },
  );
});
