import type { Language } from '../../../meetings/model/terms.ts';

/** What people say of their assignments between meetings. */
export type ReportPhrase =
  | 'not-mine'
  | 'not-this-one'
  | 'kept'
  | 'hand-over'
  | 'more-time'
  | 'no-time'
  | 'not-by-then'
  | 'reopen'
  | 'done'
  | 'state'
  | 'report';

/** How one assignment among several is named. */
export type WhichPhrase =
  | 'of-body'
  | 'numbered'
  | 'of-meeting'
  | 'labelled'
  | 'mine'
  | 'about'
  | 'mine-about'
  | 'owned';

/** How reports are said in one language; rows are phrases as in `compilePhrase`, tried in their order. */
export type ReportPhrases = {
  /** What a slot of the name stands for: a reason after a pause, what follows a time, how far it has come. */
  readonly macros: Readonly<Record<'why' | 'rest' | 'state' | 'on', string>>;
  readonly reports: Readonly<Record<ReportPhrase, readonly string[]>>;
  readonly which: Readonly<Record<WhichPhrase, readonly string[]>>;
};

const pause = '\\s*[,;:]\\s+|\\s+[–-]\\s+';
const rest = '(?<rest>(?:\\s+|\\s*[,;:]\\s+)\\S.*)';

const sv: ReportPhrases = {
  macros: {
    why: `(?:${pause}|\\s+(?:eftersom|därför\\s+att|för\\s+att|då|på\\s+grund\\s+av|pga)\\s+)(?<reason>\\S.*)`,
    rest,
    state:
      '(?<state>(?:inte|nästan|snart|delvis|halvvägs|på\\s+(?:gång|väg)|igång|påbörja(?:t|d)|försena(?:t|d)|under\\s+arbete|i\\s+gång)(?![\\p{L}]).*)',
    on: '(?:om|att|kring|ang|angående|gällande|rörande|avseende|med|på|för)',
  },
  reports: {
    'not-this-one': [
      '[(det|detta|det här)] är inte mitt[ (uppdrag|ansvar)][{why}]',
      'inte mitt[ uppdrag][{why}]',
      '(jag|vi) (tar|vill|kan) inte[ (ta|ha)][ på (mig|oss)] (det|detta|det här) uppdraget[{why}]',
    ],
    'not-mine': [
      '{which} är inte (mitt|vårt|min sak)[ (uppdrag|ansvar)][{why}]',
      '{which}[(:|,)] inte (mitt|vårt)[ (uppdrag|ansvar)][{why}]',
      '(jag|vi) ska inte ha {which}[{why}]',
    ],
    kept: ['behåll {which}[ hos {who}]', '{which} (står|ligger|blir|är) kvar[ hos {who}]'],
    'hand-over': [
      '[(jag|vi) (vill|behöver|måste|skulle vilja) ](lämna|lämnar|ge|ger|flytta|flyttar|för|skicka)[ jag| vi][ (över|vidare)] {which}[ (över|vidare)] till {who}',
      '{which}[(:|,)] (lämna|lämnas|lämnar jag|flyttas|går|byter)[ (över|vidare)] till {who}',
      '{which}[(:|,)] (tas över|övertas) av {who}',
      '{who} (tar över|tar nu över|övertar) {which}',
      'byt ansvarig (för|på) {which} till {who}',
      'ny ansvarig för {which}[:][ (är|blir)] {who}',
    ],
    'more-time': [
      '{which}[(:|,)] [(jag|vi) ](behöver|behövs|kräver)[ lite] (mer|längre|ytterligare) tid[{rest}]',
      '[(jag|vi) ](behöver|vill ha|skulle behöva|ber om)[ lite] (mer|längre|ytterligare) tid[{rest}]',
      '[(kan|får|skulle) (jag|vi)[ kunna] ]få[ lite] (mer|längre|ytterligare|förlängd|utökad) tid[{rest}]',
      '(kan|får|skulle) (jag|vi)[ kunna] få (förlängning|anstånd|uppskov)[{rest}]',
      '(jag|vi) behöver[ få] (förlängd tid|förlängning|anstånd|uppskov)[{rest}]',
      '(mer|längre|ytterligare) tid (för|på|med) {tail}',
      '(förläng|skjut (på|upp|fram)|flytta fram|förlänga) {tail}',
      '{which}[(:|,)] (förlängs|skjuts (upp|fram)|flyttas fram|blir klart först){rest}',
    ],
    'no-time': ['(jag|vi) hinner inte[ (klart|färdigt|bli (klar|klara|färdig|färdiga))][ med] {tail}'],
    'not-by-then': [
      '(jag|vi) (hinner|klarar) (inte|ej)[ (det|klart|färdigt|bli (klar|klara|färdig|färdiga))][ med (det|detta|uppdraget)] {time}',
    ],
    reopen: ['(öppna|ta upp) {which} igen', 'återöppna {which}'],
    done: [
      '{which} är[ nu] (klart|klar|färdigt|färdig|gjort|avslutat|slutfört|utfört|genomfört|avklarat|åtgärdat|levererat)[ nu][{why}]',
      '{which}[(:|,)] (klart|klar|färdigt|färdig|gjort|slutfört|avklarat|klarmarkerat)[{why}]',
      '(jag|vi) är[ nu] (klar|klara|färdig|färdiga) med {which}[{why}]',
      '(jag|vi) har[ nu] (gjort|slutfört|genomfört|avslutat|gjort klart|klarat av|blivit klar med) {which}[{why}]',
      '{which} har (slutförts|genomförts|blivit klart|gjorts)[{why}]',
      '(markera|rapportera|sätt) {which}[ som] (klart|klar|färdigt|gjort)[{why}]',
      '(bocka av|klarmarkera|klart med) {which}',
    ],
    state: ['{which} är[ nu] {state}', '{which}[,] {state}'],
    report: [
      '(rapport|rapportera|lägesrapport|redovisa)[ (på|om|för|i|kring|av|med)] {which}[{why}]',
      'rapportera',
    ],
  },
  which: {
    'of-body': ['uppdrag[et][ (nr|nummer)] {record} (för|hos) {body}'],
    'of-meeting': [
      '[(mitt|vårt) ]uppdrag[et][ (nr|nummer)] {record} (från|på|vid|av|i) {meeting}',
      '[(mitt|vårt) ]uppdrag[et][ (nr|nummer)] {record} {meeting}',
    ],
    numbered: ['uppdrag[et][ (nr|nummer)] {record}'],
    labelled: ['{pointed}, uppdrag {nth}', '{pointed} uppdrag {nth}'],
    mine: ['(mitt|vårt|mina) uppdrag[ {record}]', 'uppdraget'],
    'mine-about': ['(mitt|vårt) uppdrag {on} {about}'],
    about: ['uppdraget {on} {about}'],
    owned: ['{owner} uppdrag[ {record}]', '{owner} uppdrag {on} {about}'],
  },
};

const en: ReportPhrases = {
  macros: {
    why: `(?:${pause}|\\s+(?:because|since|as)\\s+)(?<reason>\\S.*)`,
    rest,
    state:
      '(?<state>(?:not|almost|nearly|partly|half|under\\s+way|underway|in\\s+progress|started|delayed|ongoing)(?![\\p{L}]).*)',
    on: '(?:about|on|regarding|concerning|for|to|with)',
  },
  reports: {
    'not-this-one': [
      "(it|that|this)(['’]s| is) not (mine|my (assignment|task|action))[{why}]",
      "(it|that|this) isn't mine[{why}]",
      'not (mine|my (assignment|task|action))[{why}]',
      "(i|we) (will not|won't|cannot|can't|do not|don't) (take|want) (that|this) (assignment|task|action)[{why}]",
    ],
    'not-mine': [
      "{which} (is not|isn't) (mine|ours|my (assignment|task|action))[{why}]",
      '{which}[(:|,)] not mine[{why}]',
    ],
    kept: ['keep {which}[ with {who}]', '{which} stays[ with {who}]'],
    'hand-over': [
      '(hand|give|pass|transfer|move)[ over| on] {which}[ over| on] to {who}',
      '{which}[(:|,)] (handed over|passed|goes|transferred) to {who}',
      '{who} (takes over|will take over|is taking over) {which}',
      'change responsible for {which} to {who}',
    ],
    'more-time': [
      '{which}[(:|,)] [(i|we) ](need|needs|requires)[ some| a little] more time[{rest}]',
      '(i|we) need[ some| a little] more time[{rest}]',
      '(can|could|may) (i|we) (have|get)[ some| a little] more time[{rest}]',
      '(can|could|may) (i|we) (have|get) an extension[{rest}]',
      'more time (for|on) {tail}',
      '(extend|delay) {tail}',
    ],
    'no-time': ["(i|we) (will not|won't|cannot|can't) (finish|make it with|be done with) {tail}"],
    'not-by-then': ["(i|we) (will not|won't|cannot|can't) (finish|make it|be done|make)[ (it|this)] {time}"],
    reopen: ['reopen {which}', 'open {which} again'],
    done: [
      '{which} is[ now] (done|finished|complete|completed|ready)[{why}]',
      '{which}[(:|,)] (done|finished|completed)[{why}]',
      "(i am|i'm|we are|we're) (done|finished) with {which}[{why}]",
      '(i have|we have) (done|finished|completed) {which}[{why}]',
      '(mark|report) {which}[ as] (done|finished|complete|completed)[{why}]',
      '(complete|tick off) {which}',
    ],
    state: ['{which} is[ now] {state}', '{which}[,] {state}'],
    report: ['report[ (on|for|about)] {which}[{why}]', 'report'],
  },
  which: {
    'of-body': ['[the ](assignment|task|action)[ (no|number)] {record} (for|of) {body}'],
    'of-meeting': [
      '[(my|our|the) ](assignment|task|action) {record} (from|at|of|in) {meeting}',
      '[(my|our|the) ](assignment|task|action) {record} {meeting}',
    ],
    numbered: ['[the ](assignment|task|action)[ (no|number)] {record}'],
    labelled: ['{pointed}, (assignment|task|action) {nth}', '{pointed} (assignment|task|action) {nth}'],
    mine: ['(my|our) (assignment|task|action)[ {record}]', 'the (assignment|task|action)'],
    'mine-about': ['(my|our) (assignment|task|action) {on} {about}'],
    about: ['the (assignment|task|action) {on} {about}'],
    owned: ['{owner} (assignment|task|action)[ {record}]', '{owner} (assignment|task|action) {on} {about}'],
  },
};

/** How reports are said, by language. */
export const reportPhrases: Readonly<Record<Language, ReportPhrases>> = { sv, en };
