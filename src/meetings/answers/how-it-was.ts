import type { Book } from '../model/book.ts';
import { participants, standing, unrepresented, wasThere } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { isMunicipal } from './answer-people.ts';
import type { OfAll } from './attendance-counts.ts';

/** How many members and organisations were at a meeting, of those that were expected; and whether it decided anything. */
export type HowItWas = {
  readonly members: OfAll;
  readonly organisations: OfAll;
  readonly municipal: boolean;
  readonly decided: boolean;
};

/** Counts who was at a meeting, for whoever must judge by herself whether they were enough. */
export function howItWas(book: Book, meeting: Meeting): HowItWas {
  const members = participants(book, meeting.id).filter(({ category }) => category === 'member');
  const municipal = book.organisations.filter(isMunicipal).length > 1;
  const parties = book.organisations.filter((one) => (municipal ? isMunicipal(one) : one.party));
  const missing = unrepresented(book, meeting);
  return {
    members: { there: members.filter(({ id }) => wasThere(meeting, id)).length, all: members.length },
    organisations: {
      there: parties.filter((one) => !missing.includes(one)).length,
      all: parties.length,
    },
    municipal,
    decided: standing(meeting.decisions).length > 0,
  };
}
