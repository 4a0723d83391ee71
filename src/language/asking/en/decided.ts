import type { Rows } from '../question-table.ts';
import type { DecidedAsked } from '../sv/decided.ts';

/** As `decidedSv`, in English. */
export const decidedEn: Rows<DecidedAsked> = {
  'term-of': [
    'when does {about} (expire|end|run out|lapse)',
    'when (will|is) {about} (expire|end|run out|expiring|ending)',
    '(how long|until when|till when) (is|does) {about} (valid|last|run|apply|in force)',
    'until when is {about} (valid|in force)',
    'when (must|should|can|do) (we|you)[ have to] (terminate|give notice on|give notice of|cancel|extend|renew) {about}',
    'when (must|should|can) {about} be (terminated|cancelled|extended|renewed)',
    '(last day|deadline|final day) (of notice|to give notice|for giving notice|to terminate) (for|on|of) {about}',
    '[what is ][the ](notice period|term) (of|for|on) {about}',
  ],
  'cost-of': [
    'what (does|did|will|would) {about} cost',
    'how much (does|did|will|would) {about} cost',
    'how much (is|was|do we pay for|did we pay for|money goes to) {about}',
    '[what is ][what was ][the ](cost|costs|budget|price) (of|for) {about}',
    'who (pays|paid|is paying|will pay|finances|funds)[ for] {about}',
    'who (shares|share) the cost of {about}',
    'how is {about} (financed|funded|paid for)',
  ],
  'position-of': [
    '{body} (decision|position|view|opinion|stance|answer|reply) (on|about|to|regarding) {about}',
    '(what is|what was|what’s|what is the|what was the) {body} (decision|position|view|opinion|stance|answer) (on|about|to|regarding) {about}',
    'what did {body} (think|say|reply|answer|propose|recommend) {on} {about}',
    '(did|does) {body} (support|endorse|back) {about}',
  ],
  'decided-whether': [
    '(was|were|is|are) there[ a| any] decision[s] {on} {about}',
    '[was |is there ]any decision[s] {on} {about}',
    '(have|has|did) {body} (decided|decide|agreed|agree|said|say)[ (anything|something)][ on anything] {on} {about}',
    '(was|has) (anything|something)[ been] (decided|agreed) {on} {about}',
    '(did|have) {body} (make|made|take|taken)[ a| any] decision[s] {on} {about}',
    '(did|have) {body} (approve|approved|adopt|adopted|extend|extended|reject|rejected) {about}',
    '(was|were|has|have) {about}[ been] (approved|adopted|extended|decided|agreed|rejected)',
    'is {about} decided',
  ],
  'decided-about': [
    'what (was|has been|is|were) (decided|said|agreed) {on} {about}',
    'what did {body} (decide|say|agree)[ to do] {on} {about}',
    'what (have|has) {body} (decided|agreed|said) {on} {about}',
    'what (became|came|happened in the end) (of|to|out of) {about}',
    'what was the (outcome|result|decision|conclusion) (of|on|about|for) {about}',
    '[the ](outcome|result|results) of {about}',
    '[show |list |all |find ][the ]decision[s] {on} {about}',
    '(which|what) decisions (were|have been|did we|have we|do we have|are there)[ (made|taken|make|take)] {on} {about}',
    'how did it (end|turn out|go in the end) with {about}',
    '{about} what (was decided|did we decide|did {body} decide)',
    'what (does it|do the minutes|do the notes|do our notes) say {on} {about}',
  ],
  'told-about': ['what do (we|you) know {on} {about}', 'tell me {on} {about}'],
  'body-alone': [
    'what did {body} (decide|say|think|agree|answer|propose)',
    'what (has|have) {body} (decided|said|agreed)',
  ],
};
