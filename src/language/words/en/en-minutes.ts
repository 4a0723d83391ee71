import type { ItemKind } from '../../../meetings/model/meeting.ts';
import type { Category } from '../../../meetings/model/person.ts';
import type { svMinutes } from '../sv/sv-minutes.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { count, list, number } = enBasics;

const presented: Partial<Record<ItemKind, string>> = { report: 'reported', information: 'gave information' };
const presenting =
  /^(?:present(?:ed|s)|report(?:ed|s)|informed|informs|introduced|introduces|described|describes|outlined|outlines|explained|explains|went through|gave information)(?!\p{L})/u;
const belonging: Record<Category, string> = { member: 'member', substitute: 'substitute', other: 'other' };

/** The frame of the minutes as a document, in English. */
export const enMinutes: typeof svMinutes = {
  heading: (document, group) => `${document}: ${group}`,
  title: (document, date) => `${document} ${date}`,
  draft: () => 'Draft. The minutes are not finished.',
  edition: (n, digest) => `Edition ${n}. Digest of its content (SHA-256): ${digest}`,
  newEdition: (n) => `Edition ${n} replaces edition ${n - 1}.`,
  reason: (reason) => `Reason: ${reason}`,
  chat: {
    show: 'Show the draft',
    isThere: () => 'There is a draft of the minutes.',
    onlyRecorders: () => 'Only the secretary and the chair see it so far.',
    isShown: () => 'The members of the group can read them.',
    goesOn: 'The meeting has not been closed.',
    edition: (n, on) => `Edition ${n}${on === undefined ? '' : `, ${on}`}.`,
    contents: (items, decisions, assignments) =>
      `${capital(list([count.item(items), count.decision(decisions), count.assignment(assignments)]))}.`,
    open: { html: 'Read', docx: 'Word', pdf: 'PDF', md: 'Markdown', archive: 'Archive' },
    lasts: 'The links are your own and work for an hour.',
    noAddress:
      'I have no address to link to: the administrator has not given one (SAMVERKA_URL). This is how the text begins:',
    notHeld: (_document, days) => `The meeting ${days} has not been held yet, so there are no minutes.`,
    notShown: (_document, days) =>
      `The minutes of the meeting ${days} have not been shown to the group yet. Ask the secretary.`,
    notYours: 'Only members of the group see its minutes.',
  },
  about: 'About the meeting',
  chair: 'Chair',
  secretary: 'Secretary',
  adjuster: 'Adjuster',
  adjusters: (n) => (n === 1 ? 'Adjuster' : 'Adjusters'),
  attendance: {
    heading: 'Attendance',
    byCategory: { member: 'Members', substitute: 'Substitutes', other: 'Others present' },
    absent: 'Absent',
    none: 'No attendance is recorded.',
    caption: 'Attendance by organisation',
    name: 'Name',
    organisation: 'Organisation',
    title: 'Title',
    belongs: 'Role',
    belonging: (category) => belonging[category],
    remark: 'Remark',
    isAbsent: 'absent',
    isAbsentOn: (day) => `absent day ${day}`,
    isPartial: 'present in part',
    isUnknown: 'attendance is not recorded',
    onDays: (days) => `day ${list(days.map(String))}`,
    noted: (what, note) => `${what}: ${note}`,
    standsInFor: (name) => `substitute for ${name}`,
    vacant: (seats) => `${seats.length === 1 ? 'Vacant seat' : 'Vacant seats'}: ${list(seats)}.`,
    vacantSeat: (organisation, as, n) =>
      `${organisation} (${n === 1 ? belonging[as] : `${number(n)} ${belonging[as]}s`})`,
    unrepresented: (names) => `Not represented at the meeting: ${list(names)}.`,
    quorate: (voice, of, there, needed) =>
      `${voice} was ${there >= needed ? '' : 'not '}quorate: ${there} ${of} were represented, at least ${needed} are needed.`,
    movements: 'Came and left during the meeting',
    moved: (name, kind, where) =>
      [name, kind === 'arrived' ? 'came' : 'left', ...(where.length === 0 ? [] : [where.join(', ')])].join(
        ' ',
      ),
    at: (clock) => `at ${clock}`,
    during: (item) => `during ${item}`,
    day: (day) => `on day ${day}`,
  },
  item: (number) => `item ${number}`,
  presented: (names, kind) => `${list(names)} ${(kind && presented[kind]) ?? 'presented the matter'}.`,
  tellsWhoPresented: (text, names) =>
    text.startsWith(`${list(names)} `) && presenting.test(text.slice(list(names).length + 1)),
  toPresent: (names) => `Presenter: ${list(names)}`,
  background: 'Background',
  discussion: 'Discussion',
  decision: 'Decision',
  asProposed: 'The proposal',
  assignment: 'Assignment',
  assignments: 'Assignments',
  sentReferral: 'Referral',
  receivedReferral: 'Referral received',
  to: 'To',
  from: 'From',
  answerBy: 'Reply',
  document: 'Document',
  task: 'Assignment',
  where: 'Item',
  responsible: 'Responsible',
  nobody: 'not named',
  each: (said, names) => `${said}: ${names}`,
  coWorkers: 'Taking part',
  reportTo: 'Reported to',
  due: 'Due',
  noDue: 'no date given',
  comesBack: 'Comes back at that meeting.',
  corrected: 'Corrected after the meeting.',
  withdrawn: 'The item was withdrawn.',
  tellsWithdrawn: (reason) => /\bwithdrawn\b/iu.test(reason),
  absentAt: (name) => `${name} did not attend.`,
  postponed: (said) => `The item was postponed to ${said.replace(/^(?:to|until)\s+/iu, '')}.`,
  details: {
    condition: 'Condition',
    amounts: 'Amount',
    amount: (said, payer) => (payer === undefined ? said : `${said} (paid by ${payer})`),
    term: 'Valid',
    until: (date) => `until ${date}`,
    notice: (said) => `notice: ${said}`,
    vote: 'Votes',
    votes: (yes, no, abstained) =>
      `${yes} for, ${no} against${abstained === 0 ? '' : `, ${abstained} abstained`}`,
    reservation: 'Reservation',
    conflict: 'Conflict of interest',
    tookNoPart: (names) => `${list(names)} took no part in the decision.`,
    elected: 'Elected',
    electedTo: (name, role, until) => `${name}, ${role}${until === undefined ? '' : ` until ${until}`}`,
    ratification: 'To be decided by each party',
    party: 'Party',
    answer: 'Answer',
    on: 'Date',
    answers: 'Decisions of the parties',
    state: { waiting: 'waiting', ratified: 'has decided the same', rejected: 'has said no' },
  },
  turnover: {
    heading: 'Changes in the group',
    seated: (who, as, date) => `${who} is a ${belonging[as]} from ${date}.`,
    unseated: (who, as, date) => `${who} is no longer a ${belonging[as]} from ${date}.`,
    left: (who, date) => `${who} has left the group (${date}).`,
  },
  coming: {
    heading: 'Coming meetings',
    movedTo: 'moved to',
    cancelled: 'cancelled',
    jointly: (partner) => `jointly with ${partner}`,
  },
  evaluation: { heading: 'Evaluation of the meeting' },
  signatures: {
    heading: 'Signatures',
    adjusted: (name, date, time) =>
      `Adjusted by ${name} on ${date}${time === undefined ? '' : ` at ${time}`}.`,
    approved: (date) => `Approved at the meeting on ${date}.`,
  },
};
