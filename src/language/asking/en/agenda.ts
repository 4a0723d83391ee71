import type { Rows } from '../question-table.ts';
import type { AgendaAsked } from '../sv/agenda.ts';

/** As `agendaSv`, in English. */
export const agendaEn: Rows<AgendaAsked> = {
  'item-deadline': [
    '(when|by when) (must|should|do|are|shall)[ the] (items|proposals|matters|documents)[ (for {meeting}|to)][ (be|need to be|have to be)] (in|sent in|submitted|handed in|due|proposed|be in)',
    '(when|what) is the (deadline|last day|latest date)[ (for|to)][ (items|submit items|submitting items|propose items|sending in items|agenda items|hand in items|proposals|documents)][ (for|to) {meeting}]',
    '[the ](deadline|last day) (for|to) (items|submit items|propose items|agenda items|send in items|proposals)[ (for|to) {meeting}]',
    '(how late|until when|how long) can (i|we|one) (propose|submit|send in|add|hand in) (items|an item|a matter|matters)[ (for|to) {meeting}]',
    'when do (i|we) (have to|need to) (submit|send in|hand in|propose) (items|an item|our items|my items)[ (for|to) {meeting}]',
    '(by when|when|until when|by what date|how late|what is the last day|how long before)[ (must|should|can|do|shall|may|have)][ (i|we|one|you)][ (have|need)][ to] (hand in|submit|send in|propose|add|deliver|register|announce|put in|get in|send)[ (my|our|the|an|a|new)] (items|item|matters|matter|points|point|documents|papers|proposals|topics)[ (for|to|before) {meeting}]',
    'how many days before {meeting} (must|should|are) items[ be] (in|due|submitted|sent in)',
    'last day to (send in|submit|hand in|propose) items[ for the agenda| for {meeting}]',
    '(when|what) is the (last chance|latest|cut-off|cutoff|cut off|last date|final date|last time)[ (to|for)] (add|submit|send in|hand in|propose|get in|put)[ (something|anything|an item|items|a matter|matters|points|a point|proposals)][ (to|on|for|in)][ the agenda][ (for|of|to)] {meeting}',
    '(when|what) is the (last chance|latest|cut-off|cutoff|cut off|last date|final date|last time)[ (to|for)] (add|submit|send in|hand in|propose|get in|put) (something|anything|an item|items|a matter|matters|points|a point|proposals)[ (to|on|for|in) the agenda]',
    '(until when|by when|when|how late) (can|may|must|should|do)[ the][ (agenda|new)] (items|points|matters|proposals|documents|papers) be (sent in|submitted|handed in|added|proposed|put in)',
    'is it too late to (add|submit|send in|propose|hand in|put in) (an item|items|a matter|something|anything|a point)[ (for|to|on) {meeting}]',
  ],
  'agenda-count': [
    'how many (items|matters) (are there|are|do we have|were there|did we have)[ on the agenda][ (for|at|on)][ {meeting}]',
    'number of (items|matters)[ (on the agenda|for|at)][ {meeting}]',
    'how long is the agenda[ (for|of) {meeting}]',
  ],
  'agenda-of-kind': [
    '(which|what|how many)[ of the] (items|matters|points) (were|was|are|is)[ (just|only|purely|there)] for {kind}[ only][ (at|in|on)][ {meeting}]',
    '(which|what|how many) {kind} (did we have|do we have|were there|are there|were on the agenda)[ (at|in|on)][ {meeting}]',
  ],
  'agenda-ready': [
    'is the agenda[ (for|of) {meeting}] (ready|done|out|published|sent|sent out|finished)[ yet]',
    'has the agenda[ (for|of) {meeting}] (been sent out|been sent|been published|gone out)[ yet]',
    'is there an agenda[ (for|of) {meeting}][ yet]',
  ],
  agenda: [
    '[(show|see|get|open|give) ][me ][the ]agenda[ (for|of|from|to)][ {meeting}]',
    '[(show|see|get|open) ][me ][the ]next agenda',
    "(what is|what's|whats|what was|what stood|what stands|what were) on the agenda[ (for|at|of|on)][ {meeting}]",
    'what (items|matters) (are there|do we have|are on the agenda|were on the agenda|were there|will be taken up)[ (for|at|on)][ {meeting}]',
    '(what will we|what are we going to|what shall we|what do we) (discuss|talk about|take up|deal with) {meeting}',
    '(what did we|what have we) (discuss|discussed|talk about|deal with|take up) {meeting}',
    '(which|what) (items|matters) (does|did) {meeting} have',
    'what does the agenda[ {meeting}] look like',
    '{meeting} agenda',
    '(what is|whats|what was|what are|what will be|what)[ (the|we)] (up for discussion|up|coming up|to be discussed|being discussed|going to be discussed|discussed|planned|on the table|on the programme|dealt with|raised|handled|covered|brought up|taken up)[ (at|in|on|for)] {meeting}',
    '(which|what) (items|matters|issues|topics|points|questions) (is|are|were|will|was|did|do)[ (we|be|to be|going to be)] (discussed|dealt with|raised|handled|covered|brought up|planned|up|discuss|cover|deal with|take up|on)[ (at|in|on|for)] {meeting}',
    'what (were|are|was|is|will be) the (topics|items|matters|points|questions|issues|subjects)[ (on the agenda|discussed|dealt with)][ (at|in|on|for)] {meeting}',
    '(what|which items|which matters) (are|will|do|did|were) we[ (be|going)] (go|going) through[ (in|at|on|for)] {meeting}',
    '(can|could|may) (i|we) (get|have|see|look at)[ the] agenda[ (for|of|from)][ {meeting}]',
    '[the ](programme|program|list of items|items|topics)[ (for|of|at|on)] {meeting}',
    "(what is|what's|whats|what) on[ (for|at|in|the table for)] {meeting}",
    '[(show|give me) ][the |a ](list of agenda items|list of items|agenda items|agenda points|items on the agenda)[ (for|of|from|on|at)] {meeting}',
  ],
};
