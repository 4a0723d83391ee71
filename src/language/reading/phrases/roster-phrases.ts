import type { Language } from '../../../meetings/model/terms.ts';

/** What a secretary says of people, organisations and seats. */
export type RosterPhrase =
  | 'match'
  | 'form'
  | 'change-form'
  | 'add'
  | 'renamed'
  | 'titled'
  | 'member'
  | 'substitute'
  | 'other'
  | 'moved'
  | 'party'
  | 'not-party'
  | 'seats'
  | 'no-mandate'
  | 'mandate';

/** How it is said in one language; rows are phrases as in `compilePhrase`, tried in their order. */
export type RosterPhrases = {
  readonly orders: Readonly<Record<RosterPhrase, readonly string[]>>;
  /** Small numbers in words, from 0. */
  readonly numbers: readonly string[];
};

const sv: RosterPhrases = {
  orders: {
    match: [
      '(koppla|para) ihop (konton|kontona|personer|personerna|deltagare|deltagarna)[ (i|med) teams]',
      'matcha (konton|kontona|personer|personerna|deltagare|deltagarna)',
      '[visa ]vilka som (saknas|inte är kopplade) i teams',
    ],
    form: [
      '(lägg till|lägg in|ny|nytt)[ en][ ny] (person|deltagare|ledamot|ersättare)',
      'lägg till (någon|fler personer|en till)',
    ],
    'change-form': ['(ändra|redigera|rätta)[ uppgifter[na] (för|om|på)] {who}'],
    add: ['(lägg (till|in)|lägg också till) {person}', 'ny (person|deltagare|ledamot|ersättare): {person}'],
    renamed: [
      '{who} (har bytt namn till|byter namn till|heter nu|heter numera|har bytt efternamn till) {name}',
    ],
    titled: [
      '{who} (har ny titel|har titeln|är nu|är numera|har blivit)[:] {title}',
      '(titel|titeln|befattning|befattningen) för {who} (är|blir) {title}',
      '(titel|titeln|befattning|befattningen) för {who}: {title}',
    ],
    member: [
      '{who} (är|blir|ska vara)[ (nu|ny|ordinarie)] (ledamot|medlem)[[ för| i| från] {organisation}]',
      '{who} sitter[ nu] för {organisation}',
    ],
    substitute: ['{who} (är|blir|ska vara)[ (nu|ny)] (ersättare|suppleant)[[ för| i| från] {organisation}]'],
    other: [
      '{who} (är|blir|ska vara)[ nu] (övrig|adjungerad|inte ledamot|inte längre ledamot|inte längre ersättare)[[ för| i| från] {organisation}]',
    ],
    moved: [
      '{who} (byter|har bytt|går|går över|flyttar|flyttar över|har gått över)[ organisation] till {organisation}',
      '{who} (tillhör|representerar|företräder|kommer från|arbetar i|jobbar i|jobbar på)[ nu] {organisation}',
    ],
    party: [
      '{organisation} (är|ska vara|blir)[ en] (part|huvudman)',
      '{organisation} (är|ska vara) med som part',
    ],
    'not-party': ['{organisation} (är|ska) (inte|ej|inte längre|inte vara)[ en] (part|huvudman)'],
    seats: ['{organisation} (har|ska ha|får) {count} (plats|platser|mandat|ordinarie platser)'],
    'no-mandate': [
      '(mandatet|mandat|platsen) för {who} (gäller tills vidare|har ingen slutdag|är utan slutdag)',
      '{who} sitter tills vidare',
    ],
    mandate: [
      '(mandatet|mandat|platsen) för {who} (går ut|löper ut|gäller|gäller till|gäller till och med|gäller tom|gäller t.o.m.|slutar|upphör)[ den] {when}',
      '{who} (sitter|är vald|är invald|är utsedd)[ (till|till och med|tom|t.o.m.|t o m|fram till)][ den] {when}',
    ],
  },
  numbers: ['noll|ingen|inga', 'en|ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
};

const en: RosterPhrases = {
  orders: {
    match: ['(match|connect)[ the] (accounts|people|members)[ in teams]'],
    form: ['add[ a][ new] (person|member|participant)', 'new (person|member|participant)'],
    'change-form': ['(change|edit)[ details (of|for)] {who}'],
    add: ['add {person}', 'new (person|member|substitute): {person}'],
    renamed: ['{who} (is now called|has changed name to|changed name to) {name}'],
    titled: [
      '{who} (has the title|has a new title|is now)[:] {title}',
      '[the ]title (of|for) {who} is {title}',
    ],
    member: [
      '{who} (is|becomes)[ now] a[ (regular|new)] member[ (for|of|from) {organisation}]',
      '{who} sits for {organisation}',
    ],
    substitute: ['{who} (is|becomes)[ now] a[ new] (substitute|deputy)[ (for|of|from) {organisation}]'],
    other: [
      '{who} (is|becomes) (not a member|no longer a member|other|no longer a substitute)[ (for|of) {organisation}]',
    ],
    moved: [
      '{who} (moves|has moved|goes|changes)[ over] to {organisation}',
      '{who} (represents|belongs to|works for)[ now] {organisation}',
    ],
    party: ['{organisation} is a (party|principal)'],
    'not-party': ['{organisation} is (not|no longer) a (party|principal)'],
    seats: ['{organisation} (has|gets|shall have) {count} (seat|seats)'],
    'no-mandate': ['[the ](mandate|seat) of {who} (has no end|has no last day|is open)'],
    mandate: [
      '[the ](mandate|seat|term) of {who} (ends|expires|runs out|runs|lasts)[ (on|until|to)] {when}',
      '{who} (sits|is elected|is appointed)[ (until|to)] {when}',
    ],
  },
  numbers: ['zero|no|none', 'one|a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

export const rosterPhrases: Readonly<Record<Language, RosterPhrases>> = { sv, en };
