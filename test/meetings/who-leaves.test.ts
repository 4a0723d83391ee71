import { leaversIn, tellsOfEnd } from '../../src/meetings/answers/who-leaves.ts';
import type { Person } from '../../src/meetings/model/person.ts';

const persons: readonly Person[] = ['Östen Hallberg', 'Eva Ek', 'Bo Ekdal', 'Hassan Amiri'].map(
  (name, n) => ({
    id: `p${n}`,
    name,
    category: 'member',
    roles: [],
  }),
);
const leaving = (sentence: string) => leaversIn(sentence, persons).map(({ name }) => name);

describe('who leaves by a sentence', () => {
  test.each([
    ['Östen Hallberg tackade av Eva Ek.', 'Eva Ek'],
    ['Ordförande tackade av Eva Ek samt Bo Ekdal då de lämnar chefsgruppen.', 'Eva Ek, Bo Ekdal'],
    ['Eva Ek avtackades av Östen Hallberg.', 'Eva Ek'],
    ['Vid mötet avtackades Eva Ek.', 'Eva Ek'],
    ['Eva Ek, Norrsjö, och Bo Ekdal lämnar chefsgruppen.', 'Eva Ek, Bo Ekdal'],
    ['Östen Hallberg berättade att Eva Ek ska lämna gruppen.', 'Eva Ek'],
    ['Eva Ek meddelade att hon lämnar rådet.', 'Eva Ek'],
    ['Östen Hallberg thanked Eva Ek, who is leaving the group.', 'Eva Ek'],
  ])('is whom it tells of: %s', (sentence, names) => {
    expect(leaving(sentence).join(', ')).toBe(names);
  });

  test.each([
    'Östen Hallberg lämnade sin rapport om läget.',
    'Mötet slutar tidigare, meddelade Eva Ek.',
    'Eva Ek slutar som samordnare för nätverket men sitter kvar.',
    'Eva Ek lämnar sitt uppdrag som samordnare.',
    'Östen Hallberg tackade för rapporten.',
    'Eva Ek lämnar rådet ett förslag.',
  ])('is nobody who does something else: %s', (sentence) => {
    expect(leaving(sentence)).toEqual([]);
  });
});

describe('who is to be where someone was', () => {
  test.each([
    'Göran Sundin ersätter Eva Ek i beredningen.',
    'Eva Ek ersätts av Göran Sundin.',
    'Gruppen utser Göran Sundin i stället för Eva Ek.',
    'Eva Ek slutar som samordnare men sitter kvar.',
  ])('is told: %s', (sentence) => {
    expect(tellsOfEnd(sentence, 'Eva Ek')).toBe(true);
  });

  test.each(['Avgiften ersätts av Granby, inte av Eva Ek.', 'Avtalet ersätter det gamla, sade Eva Ek.'])(
    'is not told: %s',
    (sentence) => {
      expect(tellsOfEnd(sentence, 'Eva Ek')).toBe(false);
    },
  );
});
