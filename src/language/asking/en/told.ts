import type { Rows } from '../question-table.ts';
import type { ToldAsked } from '../sv/told.ts';

const goal =
  '(purpose|aim|goal|point|idea|background|reason|reasons|motive|rationale|plan|thinking|problem|challenge|challenges|result|results|conclusion|conclusions|benefit|benefits|risk|risks|advantage|advantages|timetable|target group|target|targets|objective|objectives|scope|role|task|tasks|function|responsibility|meaning|content|contents|method)';

/** As `toldSv`, in English. */
export const toldEn: Rows<ToldAsked> = {
  told: [
    'what did (people|the members|members|the participants|the managers|everyone|the others) (think|say|feel)[ (about|of|on)] {about}',
    'how long (do|does|did) (people|patients|residents|you|they|we|one) (wait|have to wait|stand in line) for {about}',
    'when (does|will|did|is|are) {about}[ (due to|going to|expected to|to)] (start|begin|open|launch|be launched|be introduced|report|report back|be delivered|deliver|be handed over|handed over|take place|be held|be held|renewed|be renewed)[ (and to whom|to whom)]',
    'who (came up with|thought of|invented|designed|made|created) {about}',
    'who (gave|ordered|commissioned|initiated|wanted|suggested|proposed|requested|asked for|criticised|is behind|was behind)[ (us|them)][ (the assignment|the task|the idea)][ (of|to|for)] {about}',
    '(did|has|have|does) (any|some) {about}',
    `what (is|was|are|were)[ the] ${goal} (of|with|behind|for|in) {about}`,
    '[the ](purpose|background|aim|reason) (of|with|behind|for) {about}',
    '(why|for what reason|how come) (did|do|does|is|are|was|were|will|should|has|have|must)[ (we|they|you|the group|the council)][ (want|need|have|decide|say)][ to] {about}',
    '(what was|what is|what about)[ (that|it|this)][ (thing|bit|part|business|talk)] (about|with|regarding|on) {about}',
    'what (does|did) {about} (mean|stand for|involve|include|entail|say|refer to)',
    'what is meant by {about}',
    '(is|are) there[ (a|an|any)] {about}[ (planned|under way|going on|happening|being recruited)]',
    '(was|were|is|are) {about} (mentioned|discussed|brought up|raised|recruited|planned|under way|tested|investigated)[ at all]',
    '(did|does|has|have) (anyone|anybody|someone|we|they|the group|the council) (mention|mentioned|raise|raised|bring up|brought up|talk about|talked about|discuss|discussed|ask about) {about}',
    '(was|were|is|are) there[ any] (criticism|comments|questions|objections|concerns|views|suggestions|wishes|discussion)[ (on|about|of|to|regarding|against|for)] {about}',
    '(what|which) (comments|questions|objections|concerns|views|suggestions|challenges|risks|goals|benefits|shortcomings|measures)[ that] (were there|were raised|came up|are there|are mentioned|were mentioned|did {who} raise)[ (on|about|of|to|regarding|against|for|with|in)] {about}',
    '(since when|for how long|how long) (has|have) {about} (existed|been there|been around|been going on|been in place)',
    'what year (is|was|did) {about}[ (from|start|begin|signed|made)]',
    'where (did|will|is|are) {about}[ (end up|be placed|placed|land|going to be|be located|located|be|be based)]',
    'what (happened|is happening|was going on|happens|will happen|becomes) (with|to|of) {about}',
    '(how big a|how large a|what) (share|part|percentage) of {about}',
    'what (is|was) {about} (about|for)',
    '(who|what) is affected by {about}',
  ],
};
