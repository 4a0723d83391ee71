import type { Book } from '../model/book.ts';
import { attendanceOf, findPerson } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { foldName } from '../model/same-name.ts';

const notThere =
  /(?<!\p{L})(?:inte|ej|förhindrad|frånvarande|not|n't|unable|absent)(?!\p{L})|förhinder|did\s?n[o']t/iu;

/** Items of which it is said that they were withdrawn because someone did not take part, though she is recorded as there. */
export function doubtedBy(book: Book, meeting: Meeting, person: Person): readonly Item[] {
  const there = attendanceOf(meeting, person.id).some(({ status }) => status !== 'absent');
  if (!there) return [];
  const names = namesOf(book, meeting, person);
  return meeting.items.filter(({ outcome }) => {
    if (outcome?.kind !== 'withdrawn') return false;
    if (outcome.absent !== undefined) return outcome.absent === person.id;
    const { reason = '' } = outcome;
    const said = ` ${foldName(reason).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
    return notThere.test(reason) && names.some((name) => said.includes(` ${name} `));
  });
}

/** Her whole name, and her first where nobody else who is recorded there has it. */
function namesOf(book: Book, { attendance }: Meeting, { id, name }: Person): readonly string[] {
  const whole = foldName(name);
  const [first = whole] = whole.split(' ');
  const others = new Set(attendance.map((row) => row.person));
  const shared = [...others].some(
    (one) => one !== id && foldName(findPerson(book, one)?.name ?? '').split(' ')[0] === first,
  );
  return shared ? [whole] : [whole, first];
}
