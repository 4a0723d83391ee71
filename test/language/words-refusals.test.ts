import { refusalText } from '../../src/language/words/lines/refusal-text.ts';
import type { Refusal } from '../../src/meetings/commands/refusal.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { book, meeting as timed } from '../cards/sample-book.ts';

type Each = { readonly [Why in Refusal['refused']]: readonly Extract<Refusal, { readonly refused: Why }>[] };

const meeting = 'm2';
/** The compiler sees to it that no refusal is missing here. */
const each: Each = {
  'not-allowed': [
    { refused: 'not-allowed', needs: 'secretary' },
    { refused: 'not-allowed', needs: 'secretary-or-chair' },
    { refused: 'not-allowed', needs: 'participant' },
    { refused: 'not-allowed', needs: 'code' },
  ],
  'unknown-meeting': [{ refused: 'unknown-meeting' }],
  'minutes-not-finished': [{ refused: 'minutes-not-finished', meeting }],
  'minutes-not-sent': [{ refused: 'minutes-not-sent', meeting }],
  'no-reason': [{ refused: 'no-reason', meeting }],
  'edition-same': [{ refused: 'edition-same', meeting, edition: 1 }],
  'old-edition': [{ refused: 'old-edition', meeting, edition: 2 }],
  'no-adjusters': [{ refused: 'no-adjusters', meeting }],
  'not-adjuster': [{ refused: 'not-adjuster' }],
  'adjusting-left': [{ refused: 'adjusting-left', meeting, persons: ['p1', 'p2'] }],
  'approved-later-only': [{ refused: 'approved-later-only', meeting }],
  'unknown-person': [{ refused: 'unknown-person' }],
  'meeting-not-started': [{ refused: 'meeting-not-started', meeting }],
  'meeting-later': [{ refused: 'meeting-later', meeting }],
  'meeting-already': [
    { refused: 'meeting-already', meeting, state: 'planned' },
    { refused: 'meeting-already', meeting, state: 'running' },
    { refused: 'meeting-already', meeting, state: 'closing' },
    { refused: 'meeting-already', meeting, state: 'closed' },
  ],
  'meeting-is-closed': [{ refused: 'meeting-is-closed', meeting }],
  'other-meeting-running': [{ refused: 'other-meeting-running', meeting }],
  'no-agenda': [{ refused: 'no-agenda', meeting }],
  'no-such-item': [
    { refused: 'no-such-item', number: '99', numbers: ['1', '2', '7 a'] },
    { refused: 'no-such-item', number: '99', numbers: [] },
  ],
  'which-item': [
    { refused: 'which-item', numbers: ['1', '2'] },
    { refused: 'which-item', numbers: [] },
  ],
  'no-more-items': [{ refused: 'no-more-items' }],
  'no-proposal': [{ refused: 'no-proposal', number: '7' }],
  'empty-text': (['decision', 'assignment', 'note', 'proposal', 'item', 'report', 'referral'] as const).map(
    (of) => ({
      refused: 'empty-text',
      of,
    }),
  ),
  'too-many-texts': [{ refused: 'too-many-texts', limit: 500 }],
  'too-long': [{ refused: 'too-long', limit: 100_000, length: 120_000 }],
  'no-such-referral': [{ refused: 'no-such-referral' }],
  'no-such-record': (['decision', 'assignment', 'note'] as const).map((of) => ({
    refused: 'no-such-record',
    of,
  })),
  'changed-meanwhile': (['decision', 'assignment', 'note'] as const).map((of) => ({
    refused: 'changed-meanwhile',
    of,
    now: 'Planen godkänns.',
  })),
  'fields-changed': [{ refused: 'fields-changed', fields: ['title', 'minutes'] }],
  'agenda-fixed': [{ refused: 'agenda-fixed', meeting }],
  'item-in-use': [{ refused: 'item-in-use', number: '7' }],
  'one-item-only': [{ refused: 'one-item-only' }],
  'has-sub-items': [{ refused: 'has-sub-items', number: '7' }],
  'part-of-item': [{ refused: 'part-of-item', number: '7.1', whole: '7' }],
  'too-many-rows': [{ refused: 'too-many-rows', limit: 200 }],
  'same-item': [{ refused: 'same-item' }],
  'not-a-link': [{ refused: 'not-a-link', said: 'http://example.org' }],
  'too-many-links': [{ refused: 'too-many-links', limit: 20 }],
  'no-such-minutes': [{ refused: 'no-such-minutes' }],
  'no-such-proposal': [{ refused: 'no-such-proposal' }],
  'proposal-settled': (['accepted', 'sent-back', 'withdrawn'] as const).map((as) => ({
    refused: 'proposal-settled',
    as,
  })),
  'no-meeting-planned': [{ refused: 'no-meeting-planned' }],
  'unknown-group': [{ refused: 'unknown-group', said: 'rådet' }],
  'same-group': [{ refused: 'same-group' }],
  'not-your-assignment': [
    { refused: 'not-your-assignment', meeting, id: 'a1' },
    { refused: 'not-your-assignment', meeting, id: 'a99' },
  ],
  'already-done': [{ refused: 'already-done' }],
  'due-passed': [{ refused: 'due-passed' }],
  'no-voting': [{ refused: 'no-voting' }],
  'unfit-details': (
    ['condition', 'amounts', 'term', 'vote', 'reservations', 'conflicts', 'elected'] as const
  ).flatMap((of) =>
    (['empty', 'no-such-day', 'reversed', 'counts'] as const).map((why) => ({
      refused: 'unfit-details',
      of,
      why,
    })),
  ),
  'no-parties': [{ refused: 'no-parties' }],
  'not-asked': [{ refused: 'not-asked' }],
  'party-not-asked': [{ refused: 'party-not-asked', organisation: 'o1' }],
  'not-your-party': [{ refused: 'not-your-party', organisation: 'o1' }],
  'day-to-come': [{ refused: 'day-to-come' }],
  'meeting-is-cancelled': [{ refused: 'meeting-is-cancelled', meeting }],
  'meeting-there': [{ refused: 'meeting-there', meeting }],
  'recorded-there': [{ refused: 'recorded-there', meeting }],
  'last-day': [{ refused: 'last-day', meeting }],
  'unfit-plan': (
    [
      'no-such-day',
      'days-reversed',
      'too-many-days',
      'no-such-time',
      'times-reversed',
      'month-with-time',
      'no-https',
    ] as const
  ).map((why) => ({ refused: 'unfit-plan', why })),
  'no-such-day': [
    { refused: 'no-such-day', day: 2, days: 1 },
    { refused: 'no-such-day', day: 3, days: 2 },
  ],
  'too-early-to-answer': [{ refused: 'too-early-to-answer' }],
  'check-in-later': [
    { refused: 'check-in-later', meeting },
    { refused: 'check-in-later', meeting: 'm3' },
  ],
  'already-requested': [{ refused: 'already-requested' }],
  'nothing-to-settle': [{ refused: 'nothing-to-settle' }],
  'nothing-to-undo': [{ refused: 'nothing-to-undo' }],
  'cannot-undo': [
    { refused: 'cannot-undo', why: 'changed-since' },
    { refused: 'cannot-undo', why: 'not-undoable' },
  ],
  'last-secretary': [{ refused: 'last-secretary' }],
  'role-already': [
    { refused: 'role-already', person: 'p3', role: 'chair', has: true },
    { refused: 'role-already', person: 'p3', role: 'secretary', has: false },
  ],
  'conversation-taken': [{ refused: 'conversation-taken' }],
  'not-closing': [{ refused: 'not-closing', meeting }],
  'contradictions-left': [{ refused: 'contradictions-left', meeting, items: ['5', '6'] }],
  'not-closed': [{ refused: 'not-closed', meeting }],
  'already-published': [{ refused: 'already-published', meeting }],
  'not-connected': [{ refused: 'not-connected' }],
  'target-not-later': [{ refused: 'target-not-later' }],
  'no-name': [{ refused: 'no-name' }],
  'unknown-organisation': [{ refused: 'unknown-organisation', name: 'Storån' }],
  'person-already': [{ refused: 'person-already', person: 'p3' }],
  'person-changed': [{ refused: 'person-changed', person: 'p3' }],
  'too-many-seats': [{ refused: 'too-many-seats', limit: 50 }],
  'seats-held': [
    { refused: 'seats-held', organisation: 'o1', held: 1 },
    { refused: 'seats-held', organisation: 'o1', held: 2 },
  ],
  'nothing-to-hold': [{ refused: 'nothing-to-hold', person: 'p3' }],
  'unfit-setting': [{ refused: 'unfit-setting', keys: ['quiet', 'agendaDays'] }],
  'settings-changed': [{ refused: 'settings-changed', keys: ['voice'] }],
  'not-a-substitute': [{ refused: 'not-a-substitute', person: 'p2' }],
  'not-a-member': [{ refused: 'not-a-member', person: 'p2' }],
  'when-moved': [{ refused: 'when-moved', person: 'p2' }],
  'evaluation-not-open': [{ refused: 'evaluation-not-open', meeting }],
  'evaluation-over': [{ refused: 'evaluation-over', meeting }],
  'evaluated-already': [{ refused: 'evaluated-already' }],
  'minutes-already-finished': [{ refused: 'minutes-already-finished', meeting }],
  'no-change': [{ refused: 'no-change' }],
};
const all: readonly Refusal[] = Object.values<readonly Refusal[]>(each).flat();

describe('a refusal', () => {
  it.each(all)('says in Swedish that nothing was saved: %j', (refusal) => {
    expect(refusalText(refusal, book, 'sv')).toMatch(
      /(Inget( nytt)? är|inte) (ändrat eller |publicerat eller )?sparat\.$/u,
    );
  });

  it.each(all)('says in English that nothing was saved: %j', (refusal) => {
    expect(refusalText(refusal, book, 'en')).toMatch(
      /(Nothing|not)( new)?( is)? (changed or |published or )?saved\.$/u,
    );
  });

  it('says one thing for each case, and never the same', () => {
    expect(new Set(all.map((refusal) => refusalText(refusal, book, 'sv'))).size).toBe(all.length);
    expect(new Set(all.map((refusal) => refusalText(refusal, book, 'en'))).size).toBe(all.length);
  });

  it('names the meeting by its date, and what to do instead', () => {
    expect(refusalText({ refused: 'meeting-not-started', meeting }, book, 'sv')).toBe(
      'Mötet den 12 februari 2027 är inte startat. Sekreteraren eller ordföranden startar det med ”start”. Inget är sparat.',
    );
  });

  it('tells when check-in opens, also where the time of the meeting is unknown', () => {
    const early = (meeting: Meeting) =>
      refusalText({ refused: 'check-in-later', meeting: meeting.id }, { ...book, meetings: [meeting] }, 'sv');
    const { startTime: _, ...untimed } = timed;
    expect([early(timed), early(untimed), early({ ...untimed, endDate: '2027-02-13' })]).toEqual([
      'Incheckningen till mötet den 12 februari 2027 öppnar en timme före start. Inget är sparat.',
      'Incheckningen till mötet den 12 februari 2027 öppnar samma dag. Inget är sparat.',
      'Incheckningen till mötet den 12–13 februari 2027 öppnar första mötesdagen. Inget är sparat.',
    ]);
  });

  it('lists the items there are when an item is missing', () => {
    const refusal = { refused: 'no-such-item', number: '99', numbers: ['1', '2', '7 a'] } as const;
    expect(refusalText(refusal, book, 'sv')).toBe(
      'Det finns ingen punkt 99. Punkterna är 1, 2 och 7 a. Inget är sparat.',
    );
  });

  it('still says something of a meeting that the book lacks', () => {
    expect(refusalText({ refused: 'no-agenda', meeting: 'm99' }, book, 'en')).toBe(
      'The meeting has no agenda. Add an item first. Nothing is saved.',
    );
  });
});
