import type { Rows } from '../question-table.ts';
import type { MatterAsked } from '../sv/matters.ts';

/** As `mattersSv`, in English. */
export const mattersEn: Rows<MatterAsked> = {
  'handed-over': [
    '(what|which matters|what matters|which items) (have we|has the group|did we) (handed over|hand over|passed on|pass on)[ to other[s| groups]]',
    '[show ][the |our ]matters handed over[ to other groups]',
  ],
  'item-return-at': [
    'when (is|will) {pointed}[ {meeting}] (back|be back|come back|be taken up again|come up again)',
  ],
  'item-return': [
    'when (will|is|are|does|do|shall) {about} (be back|back|be back on the agenda|back on the agenda|come back|come back on the agenda|return|be taken up again|come up again|come up next|be up again|be discussed again|be discussed next|be on the agenda again|get back to us)',
    'when (do|will|are) we (discuss|discussing|take up|taking up|get back to|getting back to|come back to|decide on|talk about|return to) {about}[ (again|next)]',
    '(at which|which|what) meeting (does|do|will) {about} (return|come back|come up)[ (at|again)]',
    'is there a (date|meeting|time) (for {about} to (return|come back|be taken up)|set for {about})',
    '{about}[ (is|are)] back when',
    '(at which|which) meeting (will|is) {about} (be (on|back on|taken up)|on|up|taken up|discussed|decided)[ (at|again|on the agenda)]',
    '(will|is) {about} (be back|back|come back|on the agenda again|be on the next agenda|be on the agenda next time|on the agenda for the next meeting)',
    'when (will|do|does) (they|{who}) (come back|report back|return|get back to us) (on|about|with) {about}',
    '(when|at which meeting) (do|will|are|should|shall) we (come back to|return to|get back to|continue with|take up|revisit|talk about|discuss|see)[ the][ (matter|item|issue|question)][ (of|about)] {about}[ (again|next|next time)]',
  ],
  withdrawn: [
    '(which|what|how many)[ (items|item|matters|points)] (were|was|are|got|have been) (withdrawn|removed|dropped|struck|taken off[ the agenda]|skipped|not (dealt with|taken up|discussed))[ {meeting}]',
    'what (was|got) (withdrawn|dropped|removed)[ {meeting}]',
    '(withdrawn|removed|dropped) (items|matters|points)[ {meeting}]',
    '(was|were) (any|some) (item|items|matters) (withdrawn|removed|dropped)[ {meeting}]',
    'was (anything|something) (withdrawn|removed|dropped|taken off)[ {meeting}]',
    'why (was|were) (the (item|items|matter)|they|it) (withdrawn|dropped|removed)[ {meeting}]',
    '(what|which (items|points|matters)|anything) (was|were|got)[ (taken|left|struck|pulled|cut|removed)] (away|out|off|from)[ (from|of|off)][ the][ (agenda|meeting)][ {meeting}]',
    '(what|which items) did we (skip|drop|not have time for|not get to|not reach)[ {meeting}]',
  ],
  postponed: [
    '(which|what|how many)[ (items|item|matters|points)] (were|was|are|got|have been) (postponed|tabled|deferred|put off|moved to a later meeting|pushed back)[ {meeting}]',
    '(postponed|tabled|deferred) (items|matters|points)[ {meeting}]',
    '(was|were) (any|some) (item|items|matters) (postponed|tabled|deferred)[ {meeting}]',
    'was (anything|something) (postponed|tabled|deferred|put off)[ {meeting}]',
  ],
  'left-out-item': [
    'why was {pointed} (withdrawn|postponed|dropped|removed|tabled|deferred|not (dealt with|taken up))[ {meeting}]',
    'was {pointed} (withdrawn|postponed|dropped|removed|tabled|deferred)[ {meeting}]',
  ],
  'left-out-about': [
    'why was {about} (withdrawn|postponed|dropped|removed|tabled|deferred|not (dealt with|taken up|discussed))',
    'was {about} (withdrawn|postponed|dropped|tabled|deferred)',
  ],
  'presenter-at': [
    'who (presented|presents|is presenting|will present|presented on|had|has|ran|held|gave) {pointed}[ {meeting}]',
    "(who (is|was|are|were)|who's) the presenter[s] (of|for|on) {pointed}[ {meeting}]",
    'presenter[s] (of|for|on) {pointed}[ {meeting}]',
  ],
  'presented-by': [
    'what (did|does|will) {who} (present|report on|talk about|report|speak about)[ (at|in|on) {meeting}]',
    'what (has|have) {who} presented',
    '(which|what) (items|matters|item) (did|does|will|has) {who} (present|presented)[ (at|in|on) {meeting}]',
    'what was {owner} presentation about[ {meeting}]',
  ],
  presenters: [
    'who (presented|presents|were the presenters|are the presenters|will present)[ {meeting}]',
    '[the ]presenters[ {meeting}]',
  ],
  presenter: [
    'who (presented|presents|is presenting|will present|reported on|talked about|spoke about|informed us about|gave the (presentation|report|information) on|introduced) {about}',
    'who presented the (item|matter|report|information|presentation|point) (on|about|of|from) {about}',
    'who (is|was|are|were) the presenter[s] (of|for|on)[ the (item|matter) (on|about)] {about}',
    'presenter[s] (of|for|on) {about}',
    'who came to (talk|speak|inform us|tell us) about {about}',
    'who (held|gave|did|made|is giving|is doing|will give|takes|took) (the|a) (presentation|talk|report|information|item|update|briefing) (on|about|of|for) {about}',
    'who (is talking|will talk|talks|speaks|is speaking|will speak) (on|about) {about}',
    'who (had|has|took|takes|did|does|ran|runs|gave|gives)[ the] {about} (item|point|presentation|matter|talk|report)',
    'by whom was {about} presented',
  ],
  'item-content': [
    'what (was|did we) (said|say|discussed|discuss|reported|taken up|talk about|noted|written)[ (at|in|on|under|about)] {pointed}[ {meeting}]',
    'what (was|is) {pointed}[ about][ {meeting}]',
    'what happened (at|in|on|under) {pointed}[ {meeting}]',
    '{pointed}[ {meeting}],[ ]what (happened|was (said|discussed|it about))',
    'what (is|was) the proposal (for|on|at|in|under) {pointed}[ {meeting}]',
    '(summarise|summarize|tell me about) {pointed}[ {meeting}]',
  ],
  'content-about': [
    'what (was|did we) (discussed|discuss|reported|presented) (under|about|on|at|from|regarding) {about}',
    'what was the (item|matter|presentation|report|discussion) (on|about|from) {about}[ about]',
    'what was said (under|at) the (item|matter) (on|about) {about}',
    '(summarise|summarize|tell me about) the (item|matter) (on|about) {about}',
    '(summarise|summarize|recap|describe|tell me about|tell us about) the (discussion|conversation|presentation|report|talks|debate) (on|about|of|regarding) {about}',
    'how did the (discussion|conversation|talk) (on|about|regarding) {about} go',
  ],
  'matter-item': [
    '(show|follow|trace)[ the] matter {item}[ {meeting}]',
    'what has happened (with|to) {pointed}[ {meeting}]',
  ],
  'matter-about': [
    'what (has happened|happened) (with|to) the (matter|issue|question)[ (of|about)] {about}',
    '(show|follow|trace) the (matter|issue)[ (of|about)] {about}',
    'when did the (matter|issue|question)[ (of|about)] {about} come up[ first]',
    'history of the (matter|issue)[ (of|about)] {about}',
    'what (has happened|happened) (to|with) {matter}',
    'what have we done (about|with|on) {about}',
    '[the ](background|history) (of|to|on) {about}',
    'how has {about} been (handled|dealt with|developed)',
  ],
  'matter-first': [
    'when (was|were|did) {about} first (up|come up|discussed|taken up|on the agenda)',
    'when (was|were|did) {about} (up|come up|discussed|taken up|on the agenda) (first|for the first time|the first time)',
    'when did we first (discuss|take up|talk about) {about}',
  ],
  'matter-last': [
    'when (was|were|did) {about} last (up|discussed|taken up|come up|on the agenda|dealt with)',
    'when did we last (discuss|take up|talk about|deal with) {about}',
  ],
  'matter-times': [
    '(when|how many times|at which meetings) (has|have|was|were|did we) {about} (been (up|discussed|taken up|on the agenda|dealt with)|discussed|taken up|up|on the agenda)',
    '(when|how many times|at which meetings) (have we|did we) (discussed|discuss|taken up|take up|talked about|talk about|dealt with|deal with) {about}',
    '(has|have) {about} been (up|discussed|taken up|on the agenda|dealt with)[ (before|earlier|ever)]',
    'have we[ (ever|previously)] (discussed|taken up|talked about|dealt with) {about}[ before]',
    '(in|at|on) (which|what|how many) meetings (have we|did we|has the group|was|were|has|have) (discussed|discuss|taken up|take up|talked about|talk about|dealt with|had) {about}',
    '(in|at) (which|what|how many) meetings (was|were|has|have) {about} (discussed|been discussed|up|been up|taken up|been taken up)',
  ],
  waiting: [
    '(which matters|what|which items) (are|is) (waiting|waiting to come back|to come back|pending)',
    '(waiting|pending) (matters|items)',
  ],
};
