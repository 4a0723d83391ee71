import { given } from './given.ts';
import { administrator, bo, chair, secretary, stranger, visitor } from './the-group.ts';

const set = (to: 'open' | 'renewed' | 'closed') => ({ type: 'set-calendar-link', to }) as const;

describe('the calendar link', () => {
  it.each([secretary, chair, bo])('may be asked for by whoever reads the Book: %j', (by) => {
    given().when(set('open'), { by }).then({ type: 'calendar-link-set', open: true });
  });

  it.each([visitor, stranger, administrator])('is nothing for others: %j', (by) => {
    given().when(set('open'), { by }).isRefused({ refused: 'not-allowed', needs: 'participant' });
  });

  it('is renewed and closed by a secretary', () => {
    given().when(set('renewed')).then({ type: 'calendar-link-set', open: true });
    given().when(set('closed')).then({ type: 'calendar-link-set', open: false });
  });

  it.each([chair, bo, visitor, stranger, administrator])('and by nobody else: %j', (by) => {
    for (const to of ['renewed', 'closed'] as const)
      given().when(set(to), { by }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
  });
});
