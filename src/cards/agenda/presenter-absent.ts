import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem, findPerson } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { button } from '../kit/button.ts';
import type { Bound } from '../kit/template.ts';
import { detailsOf, matterCard } from './matter.ts';

type Input = {
  readonly book: Book;
  readonly meeting: Meeting;
  readonly item: string;
  readonly person: PersonId;
};

/** Offers the secretary to withdraw or postpone an item whose presenter is away; undefined when there is no such item any more. */
export function presenterAbsentCard(
  { book, meeting, item: id, person: who }: Input,
  words: Words,
): Bound | undefined {
  const item = findItem(meeting, id);
  const person = findPerson(book, who);
  if (item === undefined || person === undefined) return undefined;
  const say = words.items.absent;
  const at = { group: book.id, meeting: meeting.id, item: id, person: who };
  const next = laterMeeting(book, meeting);
  const others = item.presenters.filter((name) => name !== person.name);
  return matterCard(
    {
      leads: [say.lead(person.name, item.number, meeting.state === 'planned')],
      matter: { title: `${item.number} ${item.title}` },
      remarks: [
        `${book.group.name}, ${words.when(meeting)}`,
        ...(others.length === 0 ? [] : [say.others(others)]),
        ...detailsOf(
          { title: item.title, ...(item.minutes === undefined ? {} : { minutes: item.minutes }) },
          words,
        ),
      ],
      buttons:
        item.outcome !== undefined || meeting.state === 'closed'
          ? []
          : [
              button(say.withdraw, 'settle-absent', { ...at, how: 'withdraw' }),
              ...(next === undefined
                ? []
                : [
                    button(say.postpone(words.days(next, meeting.date)), 'settle-absent', {
                      ...at,
                      how: 'postpone',
                      to: next.id,
                    }),
                  ]),
              button(say.keep, 'settle-absent', { ...at, how: 'keep' }),
            ],
    },
    words,
  );
}

/** The next meeting that an item of this one can be put off to. */
function laterMeeting(book: Book, meeting: Meeting): Meeting | undefined {
  const last = meeting.endDate ?? meeting.date;
  return book.meetings.find((one) => one.date > last && one.state === 'planned' && one.cancelled !== true);
}
