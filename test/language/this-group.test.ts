import { isThisGroup, saidPlainly } from '../../src/language/asking/this-group.ts';
import { emptyBook } from '../../src/meetings/model/book.ts';

const empty = emptyBook('council');
const group = { ...empty.group, name: 'Samverkansrådet Ekfors', shortNames: ['SRE'], voice: 'Rådet' };
const context = {
  book: { ...empty, group },
  today: '2026-03-01',
  language: 'sv',
  asker: 'p1',
  meeting: undefined,
} as const;

describe('this group is meant', () => {
  it.each([
    'vi',
    'gruppen',
    'the group',
    'SRE',
    'rådet',
    'Rådet',
    'the council',
    'rådets ledamöter',
    'samverkansrådet ekfors',
  ])('by "%s"', (said) => {
    expect(isThisGroup(said, context)).toBe(true);
  });

  it.each(['nämnden', 'styrgruppen', 'the board', 'kommunfullmäktige', 'samverkansrådet'])(
    'not by "%s"',
    (said) => {
      expect(isThisGroup(said, context)).toBe(false);
    },
  );
});

it('a group is not the body that it works for', () => {
  const committee = {
    ...group,
    name: 'Arbetsutskottet till Samverkansrådet',
    shortNames: ['AU'],
    voice: 'AU',
  };
  const of = { ...context, book: { ...empty, group: committee } };
  expect(isThisGroup('rådet', of)).toBe(false);
  expect(saidPlainly('vad beslutade rådet om tolkavtalet', of)).toBeUndefined();
  expect(isThisGroup('utskottet', of)).toBe(true);
});

describe('a line that calls the group by its name or kind is put with "gruppen"', () => {
  it.each([
    ['när träffas rådet nästa gång?', 'när träffas gruppen nästa gång?'],
    ['vilka är rådets ledamöter', 'vilka är gruppens ledamöter'],
    ['hur många möten hade SRE i fjol', 'hur många möten hade gruppen i fjol'],
    ['vilka är med i vår grupp', 'vilka är med i gruppen'],
    ['which parties are in this group?', 'which parties are in the group?'],
    ['when does the council meet', 'when does the group meet'],
    ["what are the council's assignments", "what are the group's assignments"],
  ])('%s', (line, plain) => {
    expect(saidPlainly(line, context)).toBe(plain);
  });

  it.each(['när träffas vi?', 'vad sa länsrådet', 'rådets-listan', 'vad sades om rådets arbete'])(
    'but not "%s"',
    (line) => {
      expect(saidPlainly(line, context)).toBeUndefined();
    },
  );
});
