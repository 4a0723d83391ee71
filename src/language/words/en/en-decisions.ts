import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import { enBasics } from './en-basics.ts';

const { count, list, number } = enBasics;
const parties = (n: number) => `${number(n)} ${n === 1 ? 'party' : 'parties'}`;

/** What is said of what decisions say besides, and of how the parties decide them at home, in English. */
export const enDecisions: Words['decisions'] = {
  detail: {
    condition: (text) => `Condition: ${text}`,
    amounts: (each) => `Amount: ${each.join('; ')}`,
    paidBy: (said, payer) => `${said} (paid by: ${payer})`,
    term: (said) => `Term: ${said}`,
    ends: (day) => `Ends ${day}`,
    noticeBy: (day) => `Notice no later than ${day}`,
    vote: (yes, no, abstained) =>
      `Vote: ${yes} for, ${no} against${abstained === 0 ? '' : `, ${abstained} abstained`}`,
    reservation: (name, text) =>
      text === undefined ? `Reservation: ${name}` : `Reservation: ${name}, ‘${text}’`,
    conflicts: (names) => `Conflict of interest: ${list(names)} took no part`,
    elected: (name, role, until) =>
      `Elected: ${name}, ${role}${until === undefined ? '' : ` until ${until}`}`,
    proposal: (text) => `The proposal: ${text}`,
    ratified: (names, due) =>
      `To be approved by ${names.length > 6 ? parties(names.length) : list(names)}${due === undefined ? '' : `. Last day: ${due}`}`,
  },
  receipt: {
    read: (details) => `I also read: ${details.join('. ')}.`,
    saved: (where, details) =>
      `Saved with the decision: ${where}. ${details.map((one) => `${one}.`).join(' ')}`.trim(),
    takenAway: (where, what) => `Taken away from the decision: ${where}. ${capital(list(what))}.`,
    names: {
      condition: 'the condition',
      amounts: 'the amount',
      term: 'the term',
      vote: 'the vote',
      reservations: 'the reservation',
      conflicts: 'the conflict of interest',
      elected: 'the election',
    },
    proposal: (where) => `The proposal now belongs to the decision: ${where}.`,
    noProposal: (where) => `The proposal is taken away from the decision: ${where}.`,
    whichProposal: (item, hasText) =>
      `Which proposal? Paste it: “proposal for decision ${item}: …”${hasText ? ', or press The item’s text' : ''}.`,
    votesDiffer: (cast, there, who) =>
      who === 'persons'
        ? `That makes ${number(cast)} votes, but ${number(there)} with a vote are recorded as present. I have saved what you wrote.`
        : `That makes ${number(cast)} votes, but ${parties(there)} are recorded as represented. I have saved what you wrote.`,
    asked: (where, n, due) =>
      `${capital(parties(n))} are to approve the decision: ${where}. ${due === undefined ? 'No last day is given.' : `Last day: ${due}.`}`,
    withNames: (names) => `The parties: ${list(names)}.`,
    notYet: 'They are asked when the meeting is closed.',
    told: 'Those who hold the parties’ seats are asked directly.',
    toldByHand: (names) =>
      `Nobody in the group holds a seat for ${list(names)}. You need to ask them yourself.`,
    withdrawn: (where) => `The parties are no longer to approve the decision: ${where}.`,
    answer: (where, name, state) => `Saved: ${name} ${state}. ${where}.`,
    count: (done, of) => `${capital(number(done))} of ${number(of)} parties have approved.`,
    secretaryIsTold: 'The secretary is told.',
    shown: 'How far the parties have come is now shown to all in the group.',
  },
  buttons: {
    details: 'Change the details',
    pasteProposal: 'Paste the proposal',
    itemText: 'The item’s text',
    becomes: (name, role) => `${name} becomes ${role}`,
    adjusters: (names) => `${list(names)} adjust${names.length === 1 ? 's' : ''}`,
    ratified: 'Approved by us',
    rejected: 'No',
    recordAnswer: 'Record an answer',
    changeRatification: 'Change parties or date',
    addParty: (name) => `Ask ${name} too`,
    show: 'Show to all in the group',
    see: 'Show all parties',
  },
  form: {
    details: 'Details of the decision',
    condition: 'Condition',
    amounts: 'Amounts and who pays, one on each line',
    term: 'Term (time and notice)',
    vote: 'Vote (12 for, 3 against, 1 abstained)',
    reservations: 'Reservations, one on each line (name, reasons)',
    conflicts: 'Conflict of interest: names, one on each line',
    elected: 'Elections, one on each line (Anna Ek as chair until 2028)',
    unread: (line) => `I cannot read “${line}”. Nothing is saved.`,
    unclearName: (name) => `Several are called ${name}. Write the whole name. Nothing is saved.`,
    proposal: 'The proposal that the decision is about',
    needsProposal: 'Paste the proposal. Nothing is saved.',
    ratify: 'The parties are to approve',
    parties: 'Parties',
    due: 'No later than',
    needsParties: 'Choose at least one party. Nothing is saved.',
    answer: 'What the party decided',
    party: 'Party',
    pickParty: 'Choose a party',
    needsParty: 'Choose a party. Nothing is saved.',
    state: 'Decision',
    states: { ratified: 'Approved', rejected: 'No', waiting: 'Not decided' },
    on: 'On which day did you decide?',
    onOf: 'On which day?',
    note: 'Comment (the group’s participants can see it)',
    needsDay: 'Choose a day in the calendar. Nothing is saved.',
  },
  state: {
    waiting: 'has not answered',
    ratified: (on) => (on === undefined ? 'has approved' : `approved ${on}`),
    rejected: (on) => (on === undefined ? 'has said no' : `said no ${on}`),
    noDay: 'no day is given',
    short: { waiting: 'Not answered', ratified: 'Approved', rejected: 'No' },
  },
  card: {
    title: (done, of) => `The parties’ approval: ${done} of ${of}`,
    complete: (of) => `All ${number(of)} parties have approved.`,
    allAnswered: (done, of, no) =>
      `All ${number(of)} parties have answered: ${number(done)} approved, ${number(no)} said no.`,
    due: (due) => `Last day: ${due}`,
    noDue: 'No last day is given.',
    late: (n) => `The time has run out for ${parties(n)}.`,
    notAsked: (names) =>
      `${list(names)} ${names.length > 1 ? 'are parties but were' : 'is a party but was'} not asked.`,
    noHolder: 'nobody in the group',
    gone: 'The parties are no longer asked about this decision.',
    from: (group, days, where) => `${group}, the meeting ${days}, ${where}`,
    ask: (party) => `The decision needs your approval too: ${party}.`,
    askBy: (party, due) => `The decision needs your approval too: ${party}. Last day: ${due}.`,
    soon: (party, due) => `${party} has not answered yet. Last day: ${due}.`,
    runOut: (party) => `The time has run out. ${party} has not answered.`,
    answered: (party, state) => `Thank you! You have answered: ${party} ${state}.`,
    told: (party, state, by) => `${party} ${state}. So said ${by}.`,
    overdue: (n) => `The time has run out. ${capital(parties(n))} ${n === 1 ? 'has' : 'have'} not answered:`,
    byHand: 'Nobody in the group can answer for them; ask them yourself.',
    notReached: (party) => `I cannot reach anyone who answers for ${party}. You need to ask them yourself.`,
    termEnds: (day) => `Something that the group has decided ends ${day}.`,
    noticeDue: (day) => `Notice must be given no later than ${day}, or it goes on.`,
  },
  rules: {
    voting: {
      none: 'Saved: the group has no rule on voting.',
      persons: 'Saved: when the group votes each member has one vote.',
      parties: 'Saved: when the group votes each party has one vote.',
    },
    termDays: (days) =>
      `Saved: the secretary is reminded ${number(days)} days before something ends or notice of it must be given.`,
  },
  answers: {
    with: {
      condition: 'with a condition',
      amounts: 'with an amount',
      term: 'with a term',
      vote: 'with a vote',
      reservations: 'with a reservation',
      conflicts: 'with a conflict of interest',
      elected: 'on an election',
      election: 'on an election',
      approval: 'that approve something',
      endorsement: 'that endorse something',
      filing: 'that file something',
      remittal: 'that refer something',
    },
    found: (n, which) => (n === 0 ? `I find no decision${which}.` : `I find ${count.decision(n)}${which}:`),
    at: (days) => `of the meeting ${days}`,
    elected: (n, office) =>
      n === 0
        ? `I find no election to “${office}”. It is not in the group’s decisions.`
        : `Elected to “${office}”:`,
    otherElections: 'Other elections that were made:',
    votes: (n, words) =>
      n === 0
        ? words === undefined
          ? 'No vote is recorded.'
          : `I find no decision about “${words}”.`
        : words === undefined
          ? 'The group voted like this:'
          : `The group voted like this on “${words}”:`,
    noVote: 'No vote is recorded',
    terms: (n, between) =>
      n === 0
        ? `Nothing that the group has decided ends ${between}, as far as its time is recorded.`
        : `This ends ${between}:`,
    between: (from, to) => `between ${from} and ${to}`,
    yes: (line) => `Yes. ${line}.`,
    no: (line) => `No. ${line}.`,
    notAsked: (name) => `${name} is not asked.`,
    dueBy: (day) => `The parties are to have decided no later than ${day}.`,
    noRatification: (words) =>
      words === undefined
        ? 'The parties are not asked about any decision.'
        : `I find no decision about “${words}” that the parties are asked about.`,
    against: (names) =>
      names.length === 0
        ? 'No party has said no.'
        : `${list(names)} ${names.length === 1 ? 'has' : 'have'} said no:`,
    groupDecided: 'This is what the group decided:',
    noneLate: 'No party is late.',
    noneWaits: 'All parties have answered.',
    waiting: (n) => `${capital(parties(n))} ${n === 1 ? 'has' : 'have'} not answered:`,
    several: (n) => `The parties are asked about ${count.decision(n)}:`,
  },
};
