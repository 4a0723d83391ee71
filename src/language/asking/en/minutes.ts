import type { Rows } from '../question-table.ts';
import type { MinutesAsked } from '../sv/minutes.ts';

const doc = '[the ](minutes|notes|document)';
const of = '[ (of|from|for) {meeting}]';

/** As `minutesSv`, in English. */
export const minutesEn: Rows<MinutesAsked> = {
  minutes: [
    '[show |see |read |open |get |fetch ][me |us ][the ]{document}[ {meeting}]',
    '(can i (have|get|see|read)|may i (see|read)|i want to (see|read)|send me|give me) [the ]{document}[ {meeting}]',
    '(where are|are there) [the ]{document}[ {meeting}]',
    '[show |see |read |open |get ][me |us ]{meeting} {document}',
  ],
  'minutes-named': [],
  'state-named': [],
  'minutes-state': [
    `are ${doc}${of}[ now] (finished|done|ready|adjusted|approved|published|filed|frozen)[ yet]`,
    `when were ${doc}${of} (finished|adjusted|approved|published)`,
    `are[ the] {meeting} (minutes|notes)[ now] (finished|done|ready|adjusted|approved|published|verified)[ yet]`,
    `(have|were)[ the] {meeting} (minutes|notes)[ been] (finished|adjusted|approved|published|verified)[ yet]`,
    `(have|were) ${doc}${of}[ been] (finished|adjusted|approved|published|verified)[ yet][ by the adjuster[s]]`,
    `when (will|are) ${doc}${of}[ (be|going to be)] (finished|ready|done|approved)`,
    `how far have ${doc}${of} come`,
    `status of ${doc}${of}`,
    `which edition[ (is it|counts)][ of ${doc}]${of}`,
  ],
  'who-adjusted': [
    `who has[ not] adjusted[ ${doc}]${of}`,
    `who (is to adjust|adjusts|are the adjusters|is the adjuster)[ ${doc}]${of}`,
    `have (all|the adjusters) adjusted[ ${doc}]${of}`,
  ],
  'minutes-left': [
    'which minutes are not (adjusted|finished|done|approved)[ yet]',
    'which minutes (wait|are left|are waiting)',
  ],
};
