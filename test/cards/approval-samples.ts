import { adjustCard, allAdjustedCard, remarkCard } from '../../src/cards/approval/adjust.ts';
import { editionForm, remarkForm } from '../../src/cards/approval/approval-forms.ts';
import { checkCard, differenceCard } from '../../src/cards/approval/check.ts';
import { minutesShownCard, publishMinutesCard } from '../../src/cards/approval/publish-minutes.ts';
import { settingsButtonCard, settingsForm } from '../../src/cards/group/settings.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import type { Words } from '../../src/language/words/words.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { closedMeeting, hardText } from './sample-book.ts';

const at = '2027-02-15T09:00:00.000Z';
const later = '2027-02-16T09:00:00.000Z';
const by = { kind: 'person', person: 'p1' } as const;
const closed = closedMeeting();
const finished: Meeting = {
  ...closed.meeting,
  minutesFinishedAt: later,
  adjusters: ['p3', 'p4'],
  minutes: {
    editions: [
      { number: 1, digest: 'a1b2c3d4e5f6'.padEnd(64, '0'), at, by },
      { number: 2, digest: 'b2c3d4e5f6a1'.padEnd(64, '0'), reason: hardText, at: later, by },
    ],
    sent: { at: later, to: ['p3', 'p4'] },
    adjusted: [{ person: 'p4', edition: 2, at: later }],
  },
};
const book = {
  ...closed.book,
  meetings: closed.book.meetings.map((one) => (one.id === finished.id ? finished : one)),
};
const draft = closed;
const done = { book, meeting: finished };

/** Minutes on their way to approval. */
export function approvalSamples(words: Words): Readonly<Record<string, Bound>> {
  const { check } = words.approval;
  const findings = [
    `${check.item('6')}: ${check.nearName('Bo Dal', 'Bo Dahl')}`,
    `${check.item('10')}: ${check.presenterAbsent('Eva Ek')}`,
    `${check.item('8')}: ${check.placeholder('XX')}`,
    `${check.item('7')}: ${check.noVerb(hardText)}`,
    check.emptyItem(['1', '3', '7 a']),
  ];
  const shown = Object.fromEntries(['adjustDays', 'head'].map((key) => [key, '1']));
  return {
    'minutes checked': checkCard({ ...draft, findings }, words),
    'minutes checked, nothing found': checkCard({ ...draft, findings: [] }, words),
    'minutes differ': differenceCard(
      { ...done, edition: 2, differences: [hardText, findings[0] ?? ''], mayRenew: true },
      words,
    ),
    'minutes do not differ': differenceCard({ ...done, edition: 2, differences: [], mayRenew: true }, words),
    'edition form': editionForm({ ...done, differences: [hardText] }, words),
    'edition form wrong': editionForm(
      { ...done, differences: [], typed: { reason: ' ' }, wrong: words.approval.edition.required },
      words,
    ),
    'adjust asked': adjustCard({ ...done, person: 'p3', edition: 2 }, words),
    'adjust reminded': adjustCard({ ...done, person: 'p3', edition: 2, reminds: true }, words),
    'adjust done': adjustCard({ ...done, person: 'p4', edition: 2 }, words),
    'adjust old edition': adjustCard({ ...done, person: 'p3', edition: 1 }, words),
    'adjusted by all': allAdjustedCard(done, words),
    'adjuster remark': remarkCard({ ...done, person: 'p3', text: hardText }, words),
    'remark form': remarkForm({ ...done, edition: 2 }, words),
    'publish minutes': publishMinutesCard({ ...done, conversation: 'channel', audience: 40 }, words),
    'minutes published': minutesShownCard({ ...done, edition: 2 }, words),
    'minutes settings': settingsForm({ book, of: 'minutes' }, words),
    'minutes settings changed meanwhile': settingsForm(
      {
        book,
        of: 'minutes',
        again: {
          typed: { ...shown, adjustDays: '7', quorum: 'seats:5' },
          shown,
          wrong: words.settings.changedMeanwhile(['adjustDays']),
        },
      },
      words,
    ),
    'minutes settings button': settingsButtonCard(book, words, 'minutes'),
  };
}
