import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Referral } from '../../src/meetings/model/meeting.ts';
import { posts, wakeAt } from '../../src/meetings/posts/posts.ts';
import { given } from './given.ts';
import { closed, connected, daysAfter } from './the-group.ts';

// Stockholm is an hour before UTC in winter: 8.00 is 07.00 UTC.
const about = /^remind:(?:reply|replies)/u;

/** All that is sent of referrals until a day, by following the clock alone: when, and what. */
function followed(book: Book, from: string, until: string): readonly string[] {
  const seen = new Set<string>();
  const sent: string[] = [];
  for (let now: string | undefined = from; now !== undefined && now < until; now = wakeAt(book, now)) {
    for (const { key } of posts(book, now).filter((one) => about.test(one.key) && !seen.has(one.key))) {
      sent.push(`${now.slice(0, 16)} ${key}`);
      seen.add(key);
    }
  }
  return sent;
}

function referral(rest: Partial<Referral> = {}): Fact {
  return {
    type: 'referral-recorded',
    meeting: 'm1',
    referral: {
      id: 'e5',
      item: 'i2',
      text: 'Förslag till handlingsplan',
      direction: 'sent',
      recipients: [
        { name: 'Granby', organisation: 'o1' },
        { name: 'Ekköping', organisation: 'o2' },
        { name: 'Patientföreningen' },
        { name: 'Ivar Näs', person: 'p6' },
      ],
      due: { kind: 'day', until: '2027-03-31', said: '31 mars' },
      ...rest,
    },
  };
}

const reply = (from: string): Fact => ({
  type: 'referral-answered',
  meeting: 'm1',
  id: 'e5',
  reply: { id: 'y6', from, on: '2027-02-20' },
});
const upTo = '2027-06-30T00:00:00.000Z';

describe('reminders of a referral that was sent', () => {
  it('go a week before to those who hold the recipients’ seats and have not replied, and afterwards to the secretary', () => {
    const { book } = given(connected, referral(), ...closed);
    expect(followed(book, daysAfter, upTo)).toEqual([
      '2027-03-24T07:00 remind:reply:m1:e5:2027-03-31:o1:p3',
      '2027-03-24T07:00 remind:reply:m1:e5:2027-03-31:o2:p4',
      '2027-03-24T07:00 remind:reply:m1:e5:2027-03-31:o2:p5',
      '2027-03-24T07:00 remind:reply:m1:e5:2027-03-31:p6:p6',
      '2027-04-01T06:00 remind:replies-late:m1:e5:2027-03-31:p1',
    ]);
  });

  it('do not go to those who have replied, and not at all when everyone has', () => {
    const { book } = given(connected, referral(), ...closed, reply('Ekköping'));
    expect(followed(book, daysAfter, upTo).join()).not.toContain(':o2:');
    const one = { recipients: [{ name: 'Granby', organisation: 'o1' }] };
    const all = given(connected, referral(one), ...closed, reply('Granby'));
    expect(followed(all.book, daysAfter, upTo)).toEqual([]);
  });

  it('do not go while the meeting is not closed, nor without a day', () => {
    expect(followed(given(connected, referral()).book, daysAfter, upTo)).toEqual([]);
    const vague = referral({ due: { kind: 'vague', said: 'inom kort' } });
    expect(followed(given(connected, vague, ...closed).book, daysAfter, upTo)).toEqual([]);
  });
});

describe('reminders of a referral that was received', () => {
  it('go to the secretary three weeks before, and when the time has run out', () => {
    const received = referral({ direction: 'received', recipients: [{ name: 'KC/RD' }] });
    const { book } = given(connected, received);
    expect(followed(book, daysAfter, upTo)).toEqual([
      '2027-03-10T07:00 remind:reply-due:m1:e5:2027-03-31:p1',
      '2027-04-01T06:00 remind:replies-late:m1:e5:2027-03-31:p1',
    ]);
    const answered = given(connected, received, reply('Chefsgruppen'));
    expect(followed(answered.book, daysAfter, upTo)).toEqual([]);
  });
});
