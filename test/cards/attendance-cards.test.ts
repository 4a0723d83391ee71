import { checkInCard, checkInReceiptCard } from '../../src/cards/attendance/check-in.ts';
import { companionsCard } from '../../src/cards/attendance/companions.ts';
import { noticeCard, noticeThanksCard } from '../../src/cards/attendance/notice.ts';
import { rollCard } from '../../src/cards/attendance/roll.ts';
import { words } from '../../src/language/words/languages.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Person } from '../../src/meetings/model/person.ts';
import { book, closedMeeting, meeting, withMeeting } from './sample-book.ts';
import { buttons, inputs, sent, shown } from './shown.ts';

const sv = words('sv');
const at = { book, meeting };

describe('the notice', () => {
  it('asks in four buttons, with a message that only the secretary sees', () => {
    const card = noticeCard(at, sv);
    expect(shown(card)).toContain('Kommer du den 12 februari?');
    expect(buttons(card)).toEqual(['På plats', 'På distans', 'En del av mötet', 'Kommer inte']);
    expect(inputs(card)['message']?.['label']).toBe('Meddelande till sekreteraren (andra ser det inte)');
  });

  it('thanks for an answer and tells where the message goes', () => {
    const thanks = noticeThanksCard({ group: 'g1', meeting: 'm2', answer: 'remote', message: 'saved' }, sv);
    expect(shown(thanks)).toEqual([
      'Tack! Du är anmäld på distans. Du kan ändra dig fram till mötet.',
      'Ditt meddelande går bara till sekreteraren.',
    ]);
  });
});

describe('the check-in', () => {
  it('counts those who are here and names the parties that nobody represents', () => {
    expect(shown(checkInCard(at, sv))).toEqual(
      expect.arrayContaining(['4 av 9 är incheckade.', 'Ingen är här än från Övre Björkåsen och Dalby.']),
    );
  });

  it('has no inputs, for it is edited', () => {
    expect(inputs(checkInCard(at, sv))).toEqual({});
    expect(buttons(checkInCard(at, sv))).toEqual(['Jag är här', 'Jag blir sen', 'Vi är flera här']);
  });

  it('counts the latest day of a meeting over two', () => {
    const two = withMeeting({
      endDate: '2027-02-13',
      attendance: [...meeting.attendance, { person: 'p1', day: 2, status: 'present', at: meeting.date }],
    });
    expect(shown(checkInCard(two, sv))).toEqual(expect.arrayContaining(['Dag 2.', '1 av 9 är incheckade.']));
  });

  it('cannot be pressed any longer when the meeting is closed', () => {
    expect(buttons(checkInCard(closedMeeting(), sv))).toEqual([]);
  });

  it('answers a press in each language', () => {
    const where = { group: 'g1', meeting: 'm2' };
    expect(checkInReceiptCard(where, sv).text).toBe('Du är incheckad.');
    expect(checkInReceiptCard(where, words('en')).text).toBe('You are checked in.');
    expect(checkInReceiptCard({ ...where, meeting: 'm3' }, sv).card).not.toEqual(
      checkInReceiptCard(where, sv).card,
    );
  });
});

describe('companions', () => {
  it('are those not yet here, the asker’s own organisation first', () => {
    const choices = inputs(companionsCard({ ...at, asker: 'p3' }, sv))['companions']?.['choices'];
    expect(choices).toEqual([
      { title: 'Bo Dahl, Granby', value: 'p4' },
      { title: 'Åsa Älgström, Övre Björkåsen', value: 'p5' },
      { title: 'Nils Ahl, Dalby', value: 'p7' },
      { title: 'Tor Ny', value: 'p8' },
    ]);
  });
});

describe('the roll', () => {
  it('starts from what is recorded, and else from the answers', () => {
    const boxes = inputs(rollCard({ ...at, day: 1 }, sv));
    expect(Object.fromEntries(Object.entries(boxes).map(([id, box]) => [id, box['value']]))).toEqual({
      'o-o1': 'p1,p2',
      'o-o2': 'p3',
      'o-o3': '',
      'o-o4': '',
      'o-o5': 'p6',
      'o-none': '',
    });
    const unrecorded = inputs(rollCard({ ...withMeeting({ attendance: [] }), day: 1 }, sv));
    expect(unrecorded['o-o2']?.['value']).toBe('p3');
    expect(unrecorded['o-o1']?.['value']).toBe('p2');
  });

  it('starts a second day from the first', () => {
    const two = withMeeting({ endDate: '2027-02-13', answers: [] });
    expect(inputs(rollCard({ ...two, day: 2 }, sv))['o-o2']?.['value']).toBe('p3');
  });

  it('starts from everyone when nothing is known of anyone, and says so', () => {
    const card = rollCard({ ...withMeeting({ attendance: [], answers: [] }), day: 1 }, sv);
    expect(inputs(card)['o-o1']?.['value']).toBe('p1,p2');
    expect(shown(card)).toContain(
      'Kryssa för dem som är här. De övriga sparas som frånvarande. Ingen har svarat än, så jag har kryssat för alla. 9 av 9 är förkryssade.',
    );
  });

  it('ticks everyone but those who have said no', () => {
    const answers = [{ person: 'p2', answer: 'absent', at: meeting.date } as const];
    const card = rollCard({ ...withMeeting({ attendance: [], answers }), day: 1, preset: 'everyone' }, sv);
    expect(inputs(card)['o-o1']?.['value']).toBe('p1');
    expect(buttons(card)).toContain('Alla utom återbuden');
  });

  it('takes 36 persons with 4 absent in six presses', () => {
    const persons: readonly Person[] = Array.from({ length: 36 }, (_, n) => ({
      id: `q${n}`,
      name: `Person ${n}`,
      organisation: `o${(n % 5) + 1}`,
      category: 'member',
      roles: [],
    }));
    const large: Book = { ...book, persons };
    const empty = { ...meeting, attendance: [], answers: [] };
    const everyone = rollCard({ book: large, meeting: empty, day: 1 }, sv);
    const ticked = Object.values(inputs(everyone)).flatMap((box) => String(box['value']).split(','));
    // Opening it, four boxes unticked, [Spara].
    expect(buttons(everyone).slice(0, 2)).toEqual(['Spara', 'Alla är här']);
    expect(ticked).toHaveLength(36);
    expect(sent(everyone.card, 'save-roll')).toEqual([
      { v: 1, group: 'g1', meeting: 'm2', day: 1, shown: persons.map(({ id }) => id), ticked: [] },
    ]);
  });
});
