/** What is ordered in one line about agendas, proposals, and matters between groups. */
export type AgendaPhrase =
  | 'move-first'
  | 'move-last'
  | 'move-after'
  | 'move-before'
  | 'swap'
  | 'remove-item'
  | 'merge-with'
  | 'merge'
  | 'presenters'
  | 'minutes'
  | 'accept-into'
  | 'accept-after'
  | 'accept'
  | 'send-back'
  | 'take-back'
  | 'follow-up'
  | 'hand-over'
  | 'hand-over-form'
  | 'proposals'
  | 'own-proposals'
  | 'propose-form'
  | 'edit-agenda';

/** How it is said in one language; see `compilePhrase`. */
export type AgendaPhrases = Readonly<Record<AgendaPhrase, readonly string[]>>;

export const svAgendaPhrases: AgendaPhrases = {
  'move-first': [
    '(flytta|lägg|sätt|ta) {item}[ till] (först|början|överst)',
    '(flytta|lägg|sätt) {item} först på (dagordningen|agendan)',
    '{item} först',
  ],
  'move-last': [
    '(flytta|lägg|sätt|ta) {item}[ till] (sist|slutet|nederst)',
    '(flytta|lägg|sätt) {item} sist på (dagordningen|agendan)',
    '{item} sist',
  ],
  'move-after': ['(flytta|lägg|sätt|ta) {item}[ till] efter {other}'],
  'move-before': ['(flytta|lägg|sätt|ta) {item}[ till] (före|innan) {other}'],
  swap: ['byt (plats|ordning) (på|mellan) {item} (och|mot|med) {other}', 'kasta om {item} och {other}'],
  'remove-item': ['ta bort {pointed}'],
  'merge-with': ['slå (ihop|samman) {item} med {other}'],
  merge: ['slå (ihop|samman) {items}'],
  presenters: [
    '{item} (föredras|presenteras|dras) av {names}',
    '{item}[:] (föredragande|föredragare)[:][ är] {names}',
    '(föredragande|föredragare) (på|för|i|till|vid) {item}[:][ (är|blir)] {names}',
    '{names} (föredrar|presenterar|drar) {item}',
  ],
  minutes: [
    '{item} (får|tar|beräknas ta|ska ta|behöver) {minutes} (min|minuter|min.)',
    '{item} (får|tar|beräknas ta|ska ta|behöver) {span}',
    '[sätt ]tid[en] (för|på|till) {item}[:][ till][ är] {span}',
    '[sätt ]tid[en] (för|på|till) {item}[:][ till][ är] {minutes}[ (min|minuter|min.)]',
  ],
  'accept-into': [
    '(ta upp|ta emot|lägg in|lägg) förslag[et] {item} (som[ en] del av|i|under) {other}',
    'slå (ihop|samman) förslag[et] {item} med {other}',
  ],
  'accept-after': ['(ta upp|ta emot|lägg in|lägg|godkänn|acceptera) förslag[et] {item} efter {other}'],
  accept: ['(ta upp|ta emot|lägg in|godkänn|acceptera) förslag[et] {item}[ på (dagordningen|agendan)]'],
  'send-back': ['skicka tillbaka förslag[et] {item}'],
  'take-back': ['(dra|ta) tillbaka[ mitt] förslag[et][ {item}]'],
  'follow-up': [
    '(lägg|sätt|ta)[ in| upp] uppföljning[en] av uppdrag[en|et] på (dagordningen|agendan)',
    '(lägg|sätt|ta)[ in| upp] [öppna ]uppdragen på (dagordningen|agendan)',
  ],
  'hand-over': ['(lämna över|överlämna|skicka över|skicka vidare) {item} till {group}'],
  'hand-over-form': [
    '(lämna över|överlämna)[ (ett ärende|ärende|ärendet|en punkt|punkten)]',
    '(lämna över|överlämna) {item}',
    '(lämna över|överlämna)[ ett] ärende till {group}',
  ],
  proposals: [
    '[visa ][(inkomna|alla) ]förslag[en][ till punkter]',
    'vilka förslag (finns|har kommit[ in]|väntar)',
    'inkomna punkter',
  ],
  'own-proposals': ['[visa ]mina förslag', 'mina punkter'],
  'propose-form': [
    'föreslå[ en][ ny] punkt[er]',
    'jag vill (föreslå|ta upp|anmäla)[ en] (punkt|fråga|sak)',
    '(anmäl|lämna in)[ en] punkt',
  ],
  'edit-agenda': ['(ändra|redigera|gör om)[ på] (dagordningen|agendan)'],
};

export const enAgendaPhrases: AgendaPhrases = {
  'move-first': ['(move|put|take) {item}[ to the] (first|top|beginning)', '{item} first'],
  'move-last': ['(move|put|take) {item}[ to the] (last|bottom|end)', '{item} last'],
  'move-after': ['(move|put|take) {item}[ to] after {other}'],
  'move-before': ['(move|put|take) {item}[ to] before {other}'],
  swap: ['(swap|switch)[ items] {item} (and|with) {other}'],
  'remove-item': ['(remove|delete) {pointed}'],
  'merge-with': ['merge {item} with {other}'],
  merge: ['merge {items}'],
  presenters: [
    '{item} is presented by {names}',
    '{item}[:] presenter[s][:] {names}',
    'presenter[s] (of|for|at) {item}[:][ (is|are)] {names}',
    '{names} (presents|present) {item}',
  ],
  minutes: [
    '{item} (gets|takes|needs) {minutes} (min|minutes|min.)',
    '{item} (gets|takes|needs) {span}',
    '[set the ]time (for|of) {item}[:][ to][ is] {span}',
    '[set the ]time (for|of) {item}[:][ to][ is] {minutes}[ (min|minutes|min.)]',
  ],
  'accept-into': ['(take up|accept|put) proposal {item} (as part of|into) {other}'],
  'accept-after': ['(take up|accept|put) proposal {item} after {other}'],
  accept: ['(take up|accept|approve) proposal {item}[ on the agenda]'],
  'send-back': ['(send back|return) proposal {item}', 'send proposal {item} back'],
  'take-back': ['(withdraw|take back)[ my] proposal[ {item}]'],
  'follow-up': ['put (follow-up|a follow-up) of[ the] assignments on the agenda'],
  'hand-over': ['(hand over|pass on) {item} to {group}', 'hand {item} over to {group}'],
  'hand-over-form': ['hand over[ a| the] (matter|item)', 'hand over {item}'],
  proposals: ['[show ][the ][all ]proposals', 'which proposals are there'],
  'own-proposals': ['[show ]my proposals'],
  'propose-form': [
    'propose an[ new] item',
    'propose a new item',
    'i want to (propose|raise) (an item|a matter)',
  ],
  'edit-agenda': ['(edit|change) the agenda'],
};
