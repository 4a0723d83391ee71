import type { Rows } from '../question-table.ts';
import type { DecisionAsked } from '../sv/decisions.ts';

/** As `decisionsSv`, in English. */
export const decisionsEn: Rows<DecisionAsked> = {
  'ratification-waits': [
    '(which|what) (parties|municipalities|organisations) have not[ yet] (approved|ratified|decided|confirmed)[ {named}]',
    "(which|what) (parties|municipalities|organisations) haven't[ yet] (approved|ratified|decided|confirmed)[ {named}]",
    '(which|what) parties have not[ yet] (answered|replied)[ (about|on|to) {named}]',
    "(which|what) parties haven't[ yet] (answered|replied)[ (about|on|to) {named}]",
    '(which|what) parties (are missing|remain)[ (in|for) {named}]',
  ],
  'ratification-late': [
    '(which|what) parties are (late|overdue)[ (with|in) (approving|the ratification|ratifying)][ {named}]',
    '(which|what) ratifications are (late|overdue)',
  ],
  ratification: [
    "how(['’]s| is| goes)[ the] ratification[ going][ (of|about|for|on|concerning) {named}]",
    'how far (has the ratification|have the parties) come[ (of|about|for|on|concerning) {named}]',
    'show[ the] ratification[ (of|about|for|on|concerning) {named}]',
    '[the ]ratification[ (of|about|for|on|concerning) {named}]',
    '(which|what) (parties|municipalities) have (approved|ratified|confirmed)[ {named}]',
    'have all[ (parties|municipalities)] (approved|ratified)[ {named}]',
  ],
  ratifications: ['[(which|show|all) ]ratifications[ (are open|are under way|are there)]'],
  terms: [
    '(which|what) (agreements|contracts|decisions|terms) (expire|end|run out)[ {period}]',
    'what (expires|ends|runs out)[ {period}]',
    '(which|what|any) (agreements|contracts|decisions|terms)[ (that|are|is|will)] (expire|expires|expiring|end|ending|ends|run out|running out)[ soon][ {period}]',
    '(which|what) (agreements|contracts) (must|should|can) be (terminated|given notice of)[ {period}]',
  ],
  'who-was-elected': [
    'who (was|were) (elected|appointed)[ (as|to)[ be]] {office}',
    'who did we (elect|appoint|choose)[ (as|to|for)[ the]] {office}',
    'who (has been|have been|is|was) (elected|appointed|chosen)[ (as|to|for)[ the]] {office}',
    '[the ]election (of|to) {office}',
  ],
  'with-detail': [
    '(which|what) decisions (have|had|are|involve|include|contain|concern|were taken with|were taken by)[ (a|an|any)] {kind}',
    '[(show|list|all) ]{kind} decisions',
    'decisions with[ (a|an)] {kind}',
    'are there[ any] decisions with[ (a|an)] {kind}',
  ],
  'detail-named': [
    '(has|have|did) (anyone|anybody|someone|somebody|any member|any members)[ (record|recorded|make|made|enter|entered|file|filed)][ a| any] reservation[s][ (on|against|to|about)[ a| any| our] decision[s]]',
    'who (made|recorded|entered|has|filed) (a reservation|reservations|any reservations)',
    '[(show|list|all|are there any|any) ][the ]reservations[ (against|to|on|in)[ any| our| the] decisions]',
    'who (dissented|reserved|reserved themselves|objected|made a reservation)[ (against|to|on)[ the decision (about|on)] {topic}]',
    '[(show|list|all|which|are there any|any) ][of the ]conditional decisions',
    '(which|what) decisions (are|were) conditional',
    '(which|what) conditions[ (are there|do we have)] (in|on|for)[ our| the] decisions',
    '(has|have|did) (anyone|anybody)[ (declare|declared|have|had)][ a| any] conflict[s] of interest',
    '(which|what) votes (have we had|were held|were there)',
    '(have|did) we[ ever] (voted|vote)',
  ],
  'votes-about': [
    'how did (we|the group|the meeting) vote[ (on|about|in) {topic}]',
    'who voted (for|against|yes|no)[ to][ {topic}]',
    'how did the vote[ (on|about) {topic}] go',
    '[what was ][what were ][the ](vote|votes|result of the vote|vote count|voting result)[ (on|about|for) {topic}]',
    'how many voted (for|against|yes|no)[ (on|about) {topic}]',
  ],
  elections: [
    '(which|what) elections (were held|were made|did we hold|have we held|have we made)[ {meeting}]',
    '(show|list)[ me][ all][ the] elections[ {meeting}]',
    'who have we (elected|appointed|chosen)[ {meeting}]',
    'what did we (approve|file|remit|endorse)[ {meeting}]',
  ],
  'decisions-at': [
    '[show |list |all ][the ]decision[s] (at|in|on|under|for|about) {pointed}[ {meeting}]',
    'what (was|has been|is) (decided|agreed) (at|in|on|under|for|about) {pointed}[ {meeting}]',
    'what did {body} (decide|agree) (at|in|on|under|for|about) {pointed}[ {meeting}]',
    '(which|what) decision[s] (was|were|have been|did we)[ (made|taken|make|take)] (at|in|on|under|for|about) {pointed}[ {meeting}]',
    'what happened (to|with|at) {pointed}[ {meeting}]',
  ],
  decisions: [
    '(show me|give me|list|summarise|summarize|what are|what were)[ me][ all][ the][ most important] decisions[ (from|of|at|in|taken in|taken at|taken)][ {meeting}]',
    '(how many|number of|the number of) decisions[ (were|did we)][ (taken|made|take|make)][ (from|of|at|in)][ {meeting}]',
    'decisions (taken|made|from|of|at|in) {meeting}',
    '(were|was) (any|there any) decision[s][ (taken|made)][ {meeting}]',
    'did we (take|make)[ any] decisions[ {meeting}]',
    '[show |list ][all ][the ]decisions[ {meeting}]',
    '(which|what|how many) decisions (were|have been|did we|have we|was)[ (made|taken|make|take)][ {meeting}]',
    'what (was|has been) (decided|agreed)[ {meeting}]',
    'what did {body} (decide|agree)[ {meeting}]',
    '[the ]decision summary[ {meeting}]',
    '{meeting} decisions',
  ],
};
