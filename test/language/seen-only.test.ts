import type { UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { given } from '../meetings/given.ts';

const noted = given(
  { type: 'item-added', meeting: 'm1', item: { id: 'i10', number: '9', title: 'Övrigt', presenters: [] } },
  {
    type: 'note-recorded',
    meeting: 'm1',
    note: { id: 'n1', item: 'i10', text: 'Karl Karlsson är föreslagen som ny direktör.' },
  },
).book;
const bare = given().book;

const asked = (book: typeof bare, asker: string | undefined, line: string) => {
  const context: UnderstandContext = { book, asker, today: '2027-02-12', meeting: 'm1', language: 'sv' };
  return understand(line, context);
};

describe('a name that stands only in a note that is not shown yet', () => {
  it.each(['vem är Karl Karlsson?', 'var Karl Karlsson med?', 'är Karl Karlsson med i gruppen?'])(
    'is read by a member and by a stranger as if it stood nowhere: %s',
    (line) => {
      for (const asker of ['p3', undefined])
        expect(asked(noted, asker, line)).toEqual(asked(bare, asker, line));
    },
  );

  it('is known to whoever records', () => {
    expect(asked(noted, 'p1', 'vem är Karl Karlsson?')).not.toEqual(
      asked(bare, 'p1', 'vem är Karl Karlsson?'),
    );
  });
});
