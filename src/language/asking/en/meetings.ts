import type { Rows } from '../question-table.ts';
import type { MeetingAsked } from '../sv/meetings.ts';

/** As `meetingsSv`, in English. */
export const meetingsEn: Rows<MeetingAsked> = {
  history: [
    '[the ]history (of|for) {meeting}',
    'what has changed (about|with|for|in) {meeting}',
    'how has {meeting} changed',
    'why was {meeting} (moved|cancelled|changed)',
  ],
  'new-year': ['new year', 'before next year', 'which mandates (end|expire)[ (this year|next year)]'],
  'next-meeting': [
    '[the |our ]next meeting',
    '{asking}[ (is|will|does|do|are)][ we][ have][ the| our] next meeting[ be][ {place}]',
    '{asking} (do|are|will) we (meet|meeting|meet next|meeting next)[ (next|again)]',
    '(is|will) the next meeting[ be] {mode}',
  ],
  status: [
    'how is (it|the meeting) going',
    'status',
    'where are we[ (on the agenda|now)]',
    'which item (are we on|is it)[ now]',
    'how far have we (come|got)',
    'what is happening[ now]',
    'has the meeting (started|begun|ended|closed)',
  ],
  'coming-meetings': [
    '[(show|see|open) ][(the|our|the groups) ]calendar',
    '[show |list ][all |our |the ][coming |upcoming |planned |future ](meetings|meeting dates)',
    '(which|what) meetings (are (coming|planned|coming up)|do we have)[ (ahead|left|coming up)]',
    'when are (our|the) meetings',
    'how many meetings (are left|do we have left)',
  ],
  'meetings-past': [
    '(which|what|how many)[ {mode}] meetings (did we have|were held|were there|have we had) {period}',
    'when did we meet {period}',
  ],
  meetings: [
    '(which|what|how many)[ {mode}] meetings (do we have|are there|are|will we have|have we) {period}',
    '[show |list ][all |our |the ](meetings|meeting dates) {period}',
    'when (are the meetings|do we meet|are we meeting) {period}',
    '(is|are) there[ (a|any)] (meeting|meetings) {period}',
    'do we (meet|have a meeting|have any meetings) {period}',
    '{period} meetings',
  ],
  'meeting-past': ['{asking} (was|were|did we have) {meeting}[ {place}]', 'was {meeting} {mode}'],
  meeting: [
    '{asking} (is|will|does|do we have) {meeting}[ (be|start|end)][ {place}]',
    '(is|will) {meeting}[ be] {mode}',
    'how long is {meeting}',
    '(time|place|time and place) (of|for) {meeting}',
  ],
};
