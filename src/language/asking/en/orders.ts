import type { LooseOrders } from '../loose-orders.ts';

/** Orders as they are given loosely in English. */
export const orders: LooseOrders = {
  frames: [
    'oops|whoops|sorry|no|(?:that|this|it)\\s+(?:was|is|went)\\s+(?:wrong|a\\s+mistake)|my\\s+(?:mistake|bad)|wrong',
    'hi|hello|hey|ok|okay|so|and|but|now|samverka|please|kindly|thanks',
    '(?:can|could|would|will)\\s+(?:you|we|i)(?:\\s+(?:please|kindly|maybe|perhaps|possibly|help\\s+(?:me|us)(?:\\s+to)?|be\\s+so\\s+kind\\s+as\\s+to|mind))*',
    "(?:i|we)(?:\\s+would|[’']d)?\\s+(?:like|want|need|wish|have|got)(?:\\s+you)?\\s+to|(?:i|we)\\s+(?:must|will|shall)|(?:i|we)(?:\\s+would|[’']d)\\s+like(?:\\s+to\\s+have)?|(?:i|we)\\s+(?:want|need)",
    '(?:is\\s+it|would\\s+it\\s+be)\\s+(?:possible|ok|okay|alright)\\s+to|(?:it\\s+)?would\\s+be\\s+(?:good|great|nice)\\s+(?:if\\s+(?:you|we)(?:\\s+could)?|to)',
    "let[’']?s|let\\s+us|go\\s+ahead\\s+and|make\\s+sure\\s+(?:to|that\\s+you)|remember\\s+to|don[’']?t\\s+forget\\s+to|time\\s+to|you\\s+(?:can|may|should|must)|(?:we|i)(?:\\s+are|[’']re|\\s+am|[’']m)\\s+going\\s+to|we",
  ],
  endings: [
    '(?:(?:can|could)\\s+you\\s+)?(?:call|tick|check|put|write|mark|take|add|note|strike|set)(?:\\s+(?:in|off|down|up|out))?\\s+(?:it|that|them|her|him)(?:\\s+(?:in|off|down|up|out|as\\s+\\p{L}+|from\\s+the\\s+\\p{L}+))?',
    'please|thanks|thank\\s+you|if\\s+(?:possible|you\\s+can)|now|for\\s+(?:me|us)|will\\s+you|would\\s+you',
  ],
  verbs: {
    moving: 'move',
    changing: 'change',
    cancelling: 'cancel',
    canceling: 'cancel',
    putting: 'put',
    adding: 'add',
    booking: 'book',
    giving: 'give',
    making: 'make',
    setting: 'set',
    removing: 'remove',
    sending: 'send',
    postponing: 'postpone',
    pushing: 'push',
    rescheduling: 'reschedule',
  },
  pieces: {
    move: '(move|reschedule|rebook|shift|push[ (back|out|forward)]|postpone|change[ the (date|day) (of|for)]|bring forward|put off|delay)',
    cancel: '(cancel|call off|scrap|drop|delete|remove|skip)',
    book: '(book|schedule|plan|add|set up|put in|create|arrange|call|organise|organize|have)',
    aMeeting:
      '[(a|an|another|a new|an extra|one more|a short) ](meeting|extra meeting|session|online meeting|teams meeting)',
    room: '(place|venue|room|location)',
    onAgenda: '(on|to|onto) (the agenda|agenda|the next agenda|next agenda)',
    role: 'secretary|chairperson|chairman|chairwoman|chair',
    fromNow: '[ (from now on|as of now|from today|starting today|as of today|now)]',
    anItem:
      '[ (an item about|an item on|an item|the item|a point about|the matter of|the matter|the question of)]',
    assign: '(the task|the assignment|a task|an assignment|the job|the action)',
  },
  rows: [
    ["{meeting} (won't happen|will not happen|is off|won't be held|will not be held)", 'cancel {meeting}'],
    [
      '(note|record|write|put)[ down] that {org}[ has] (approved|ratified|adopted|accepted|signed) {agreement}[ on] {on}',
      '{org} has approved on {on}',
      '{org} approved {on}',
    ],
    [
      '(note|record|write)[ down] that {org}[ has] (replied|answered|responded)[ to the (referral|consultation)[ (on|about) {anything}]]',
      '{org} has replied to the referral',
    ],
    ['(tick off|check off) {task}', '{task} is done'],
    ['(mark|report)[ in] {task}[ as] (done|finished|complete)', '{task} is done'],
    [
      '(extend|postpone|push[ back]|delay|prolong|move)[ the (deadline|due date|time) (for|of|on)] {task} (to|until|till) {due}',
      '{task} needs more time until {due}',
    ],
    [
      '(give|hand|pass|move|transfer)[ over] {task}[ over] to {who}',
      'change responsible for {task} to {who}',
    ],
    ['{task} is (booked|sent|sent out|written|ready|made)', '{task} is done'],
    ['{task} is (done|finished|complete|completed)', '{task} is done'],
    [
      '(let|have|ask) {who}[ to] (take over|take|handle) {task}[ from {old}]',
      'change responsible for {task} to {who}',
    ],
    [
      '(set|make|put|name)[ down] {who}[ (as|to be)][ the] responsible (for|of) {task}',
      'change responsible for {task} to {who}',
    ],
    [
      '(send|post|share|publish|mail|put)[ (out|up)][ the] agenda (for|of|to) {meeting}',
      'send the agenda for {meeting}',
    ],
    [
      '(strike|remove|delete|drop|take) {pointed}[ (out|off)] (from|of|off|on) {meeting}[ agenda]',
      '{meeting}: remove item {item}',
    ],
    ['{move} {meeting} from {old} to {when}', 'move {meeting} to {when}'],
    ['{move} {meeting} (to|until|till|for) {when}', 'move {meeting} to {when}'],
    ['{move} {meeting} to {place}', 'the place for {meeting}: {place}'],
    ['{move} {meeting} (to|at) {time}', 'move {meeting} to {time}'],
    [
      '{meeting} (should|must|needs to|has to|is to|can) be (moved|rescheduled|postponed|pushed[ back]) to {when}',
      'move {meeting} to {when}',
    ],
    ['[the ](new date|new day) (for|of) {meeting}[:| is] {when}', 'move {meeting} to {when}'],
    ['(change|move|set)[ the] (time|start time|start) (of|for) {meeting} to {time}', '{meeting} is {time}'],
    ['{meeting} (should|must|has to|is to) (start|begin|be)[ at] {time}', '{meeting} is {time}'],
    [
      '(make|hold|turn|change|switch|do|run) {meeting}[ (to|into|as|a|an)] {mode}',
      '{meeting} will be {mode}',
    ],
    ['{meeting} (should|must|has to|is to|can) be[ held] {mode}', '{meeting} will be {mode}'],
    [
      '(change|move|switch|set|book)[ the] {room} (of|for) {meeting} to {place}',
      'the place for {meeting}: {place}',
    ],
    ['(change|move|switch|set)[ the] {room} to {place}', 'the place for {next}: {place}'],
    ['[the ]new {room}[:| is] {place}', 'the place for {next}: {place}'],
    ['{meeting} (should|must|is to|will) be[ held] (in|at) {place}', 'the place for {meeting}: {place}'],
    ['{cancel} {meeting} (because|since|as|due to) {reason}', 'cancel {meeting} because {reason}'],
    ['{cancel} {meeting}', 'cancel {meeting}'],
    [
      '{meeting} (should|must|has to|needs to|is to|can) be (cancelled|canceled|called off|removed|dropped)',
      'cancel {meeting}',
    ],
    ['call {meeting} off', 'cancel {meeting}'],
    ['{book} {aMeeting}[ (on|for|at|in|to)] {when}', 'book a meeting on {when}'],
    ['{aMeeting} (on|for) {when}', 'book a meeting on {when}'],
    [
      '(postpone|defer|move|push|put off|table|shift|take|leave|save)[ (back|off|forward)] {pointed}[ (back|over)] (to|until|till|for|at) {target}',
      'postpone item {item} to {target}',
    ],
    [
      '(postpone|defer|move|push|put off|table|take|leave|save) {topic} (to|until|till|for|at) {target}',
      'postpone item {topicItem} to {target}',
    ],
    ['(postpone|defer|push|put off|table)[ (back|off)] {pointed}', 'postpone item {item} to {following}'],
    [
      '{pointed} (should|must|has to|needs to|is to|can) be (postponed|deferred|moved|pushed|taken)[ back] (to|until|till|at) {target}',
      'postpone item {item} to {target}',
    ],
    [
      '(strike|remove|delete|drop|skip|take out|take off|scrap|withdraw|cancel) {pointed}[ from the agenda]',
      'remove item {item}',
      'item {item} is withdrawn',
    ],
    [
      '{pointed} (should|must|has to|is to|can) be (removed|struck|dropped|withdrawn|skipped)',
      'remove item {item}',
      'item {item} is withdrawn',
    ],
    [
      '(put|add|place|get|bring)[ up]{anItem} {title} {onAgenda} (of|for|at) {meeting}',
      'add item to {meeting}: {title}',
    ],
    ['(put|add|place|get|bring)[ up]{anItem} {title} {onAgenda}', 'add item: {title}'],
    [
      '(add|put) (an item about|an item on|an item|a point about|the item) {title} (to|on|for|at) {meeting}',
      'add item to {meeting}: {title}',
    ],
    [
      '(add|put|create) (an item about|an item on|an item called|a new item about|a new item)[:] {title}',
      'add item: {title}',
    ],
    ['(let|have|ask) {who}[ to] (present|take|introduce|do) {pointed}', 'item {item} is presented by {who}'],
    [
      '(set|put|make|list|add)[ down] {who} (as|the)[ the] presenter (of|for|on|at) {pointed}',
      'item {item} is presented by {who}',
    ],
    [
      '{who} (will|should|is to|shall) (present|take|introduce) {pointed}',
      'item {item} is presented by {who}',
    ],
    ['(give|allow|allot|set aside) {pointed} {minutes} (min|minutes)', 'item {item} gets {minutes} minutes'],
    [
      '(give|allow|allot|set aside) {minutes} (min|minutes) (for|to) {pointed}',
      'item {item} gets {minutes} minutes',
    ],
    [
      '(set|make|put|name|choose|elect|register)[ down] {who}[ (as|to be|to)][ (the|our|a)][ new] {role}{fromNow}',
      'make {who} {role}',
    ],
    [
      '{who} (is|will be|becomes|takes over as|should be)[ (the|our)][ new] {role}{fromNow}',
      'make {who} {role}',
    ],
    ['(change|switch)[ the] {role} to {who}', 'make {who} {role}'],
    ['[(the|our) ]new {role}[:| is] {who}{fromNow}', 'make {who} {role}'],
    ['{who} should (no longer|not) be[ the| our] {role}', 'remove {who} as {role}'],
    [
      '(strike|remove|delete|take off|take out|drop) {who}[ (from|off|out of) (the list|the group|the roster|our list)]',
      'remove {who} from the group',
    ],
    ['take {who} (off|out of) the (list|group|roster)', 'remove {who} from the group'],
    ['(mark|set|register|note|put)[ down] {who} (as|is)[ being] (present|here|there)', '{who} is present'],
    [
      '(mark|set|register|note|put)[ down] {who} (as|is)[ being] (absent|away|sick|not here|ill)',
      '{who} is absent',
    ],
    ['(give|assign|hand) {who} {assign} (to|of|:) {text}', 'assignment: {who} is to {text}'],
    ['(give|assign|hand) {assign} to {who}[:| to| of] {text}', 'assignment: {who} is to {text}'],
    ['(ask|task|get|tell) {who}[ with] to {text}', 'assignment: {who} is to {text}'],
    [
      '(set|put|make|name)[ (up|down)] {who}[ (as|to be)][ the][ one] responsible (for|of) (assignment|task|action) {record}',
      '{who} is responsible for assignment {record}',
    ],
    [
      '(give|hand|move|pass)[ over] (assignment|task|action) {record}[ over] to {who}',
      '{who} is responsible for assignment {record}',
    ],
    [
      '{who} (takes over|should take over|will take|should have) (assignment|task|action) {record}',
      '{who} is responsible for assignment {record}',
    ],
    [
      '(extend|move|change|push|set)[ the (deadline|due date) (of|for)] (assignment|task|action) {record} (to|until|till|by) {due}',
      'assignment {record} is due {due}',
    ],
    [
      '(write|note|record|save|put|enter)[ down][ (the|a|this|as)][ a] decision (on|for|at|under) {pointed}[:| that] {text}',
      'decision {item}: {text}',
    ],
    [
      '(write|note|record|save|put|enter)[ down][ (the|a|this|as)][ a] decision[:| that] {text}',
      'decision: {text}',
    ],
    ['(write|note|record|put)[ down][ in the minutes] that {resolved}', 'decision: {resolved}'],
    [
      '(write|note|record|put)[ down][ in the minutes][ (on|at|under) {pointed}] that {text}',
      'note {item}: {text}',
    ],
    ['(write|note|record|put)[ down][ in the minutes] that {text}', 'note: {text}'],
    [
      '(go with|follow|take) the proposal[ (on|for) {pointed}]',
      'decide as proposed on {item}',
      'decide as proposed',
    ],
    ['(get|kick)[ it| this| the meeting] (started|going|off)[ now]', 'start the meeting'],
    ['(go|move|carry)[ on][ to] (next|on|forward)[ item]', 'next item'],
    ['(wrap|finish|round)[ it| this| the meeting] (up|off)[ for today]', 'close the meeting'],
    [
      '(send|post|share|publish|mail|put)[ (out|up)][ the] agenda[ (to|for|in|with) (everyone|everybody|all|the group|the channel|the members)]',
      'send the agenda',
    ],
    [
      '(send|share|post|publish)[ out] the (minutes|notes)[ (to|for|in|with) (everyone|everybody|all|the group|the channel|the members)]',
      'publish the minutes',
    ],
    ['(lock|finalise|finalize|complete) the (minutes|notes)', 'the minutes are finished'],
    [
      '(undo|take back|revert|reverse)[ (what|the last|my last|that last)][ (i|we)][ (just)][ (did|thing|change|wrote|said|order|saved)][ last]',
      'undo',
    ],
  ],
};
