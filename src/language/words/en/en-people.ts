import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import { enBasics } from './en-basics.ts';

const kinds = { decision: 'decision', assignment: 'assignment', note: 'note' } as const;
type Kind = keyof typeof kinds;
type Place = { readonly of: Kind; readonly where: string };

const named = (places: readonly Place[]) =>
  enBasics.list(places.map(({ of, where }) => `${kinds[of]} ${where}`));

/** The same in English. */
export const enPeople: Words['people'] = {
  departure: {
    left: (name, inTeam) => `${name} has left the ${inTeam ? 'team' : 'chat'}.`,
    leaves: (name) => `${name} leaves the group.`,
    whoTakes: (name, seat, assignments) => {
      const what = [
        ...(seat ? ['the seat'] : []),
        ...(assignments > 0 ? [enBasics.count.assignment(assignments)] : []),
      ];
      return what.length === 0
        ? `${name} has no seat and no open assignments. Is it right to remove ${name} from the group?`
        : `Who takes over ${enBasics.list(what)}?`;
    },
    example: (leaving, successor, seat, assignments) => {
      const parts = [
        ...(seat ? [`${successor} the seat`] : []),
        ...(assignments ? [seat ? 'the assignments wait' : `the assignments to ${successor}`] : []),
      ];
      if (leaving !== undefined) parts.unshift(`${leaving} leaves the group`);
      return parts.length < (leaving === undefined ? 1 : 2)
        ? 'Press Choose to settle it.'
        : `Press Choose, or write for example “${parts.join(', ')}”.`;
    },
    lastSecretary:
      'That is the group’s only secretary. An administrator needs to appoint a new one, or the secretary gives the role to someone else.',
    choose: 'Choose',
    stays: (name) => `${name} stays in the group`,
    gone: (name) => `${name} is no longer in the group. It is settled already.`,
    title: 'Someone leaves',
    whoTakesSeat: 'Who takes over the seat?',
    someoneNew: 'Someone new (write the name)',
    newName: 'Name of the new one',
    vacant: 'Nobody yet: the seat is vacant',
    whoTakesAssignments: (n) => `Who takes over ${enBasics.count.assignment(n)}?`,
    sameAsSeat: 'Whoever takes the seat',
    wait: 'Nobody yet: they wait',
    chooseOne: 'Choose one of them.',
    noName: 'Write the name of the new one. Nothing is saved.',
    stands: 'What stands in the group’s records is not changed.',
    hasSeat: (name) => `${name} has the seat.`,
    seatVacant: (n) => (n === 1 ? 'The seat is vacant.' : `${enBasics.number(n)} seats are vacant.`),
    nowHave: (n, name) => `${name} has taken over ${enBasics.count.assignment(n)}.`,
    withoutResponsible: (n) =>
      `${enBasics.count.assignment(n)} ${n === 1 ? 'has' : 'have'} nobody responsible.`,
    withoutContact: (n) => `${enBasics.count.assignment(n)} ${n === 1 ? 'has' : 'have'} no contact person.`,
    leftGroup: (name) => `${name} is no longer in the group.`,
    isBack: (name) => `${name} is in the group.`,
    joined: (name, organisation) =>
      organisation === undefined ? `${name} is in the group.` : `${name} is in it for ${organisation}.`,
  },
  leftBehind: {
    erased: (name) =>
      `An administrator has erased what was kept about ${name}, who is no longer in the group.`,
    seatOf: (organisation, as) =>
      `The ${as === 'member' ? 'seat' : 'substitute’s seat'} for ${organisation} is vacant.`,
    seatVacant: 'A seat is vacant.',
    waiting: (n) =>
      `${capital(enBasics.count.assignment(n))} ${n === 1 ? 'has' : 'have'} nobody responsible:`,
    fillSeat: (name, organisation, as) =>
      `When someone takes the seat, write for instance “${name} is a ${as} for ${organisation}”.`,
  },
  introduction: {
    welcome: (group, organisation, as) =>
      `Welcome to ${group}! You are a ${as}${organisation === undefined ? '' : ` for ${organisation}`}.`,
    next: (when) => `Next meeting: ${when}.`,
    noMeeting: 'The next meeting is not decided.',
    open: (n) => `You have ${enBasics.count.openAssignment(n)}:`,
    nothingOpen: 'You have no open assignments.',
    assignment: (where, text, due) => `${where}: ${text}${due === undefined ? '' : ` (${due})`}`,
    howToAsk: 'Ask me here whenever you like: “next meeting”, “my assignments”, “the agenda” or “help”.',
  },
  letInNoMore: (name) => `${name} is not approved for the meeting.`,
  turnover: {
    none: (between) => `Nobody left or took over a seat ${between}.`,
    some: (left, came, between) =>
      `${left === 0 ? 'Nobody' : capital(enBasics.number(left))} left and ${came === 0 ? 'nobody' : enBasics.number(came)} took over a seat ${between}.`,
    named: (name, organisation) => (organisation === undefined ? name : `${name}, ${organisation}`),
    left: (date) => `Left ${date}`,
    came: (as, date) => `${as === 'member' ? 'Member' : 'Substitute'} from ${date}`,
  },
  erasure: {
    what: (records) =>
      `I can erase e-mail, Teams id, answers and messages. The name ${records === 0 ? 'stands in no records' : `stays in the records of ${enBasics.count.meeting(records)}`}.`,
    leavesToo: (name, seats, assignments) => {
      const left = [
        ...(seats > 0 ? ['the seat becomes vacant'] : []),
        ...(assignments > 0
          ? [`${enBasics.count.assignment(assignments)} will have nobody responsible`]
          : []),
      ];
      return `${name} is in the group and is removed from it${left.length === 0 ? '' : `: ${enBasics.list(left)}`}.`;
    },
    showExtract: 'Show extract',
    erase: 'Erase',
    cancel: 'Cancel',
    done: 'Erased and logged. The records are unchanged.',
    kept: 'Nothing is erased.',
    already: 'It is erased already. The records are unchanged.',
    nobody: (name) =>
      `I find nobody called ${name} in any group. Write the whole name as it stands on the list.`,
    where: (name) => `${name} is in several groups. Which one?`,
  },
  extract: {
    title: 'What is kept about the person',
    whole: 'The whole extract, with the messages, comes from samverka person extract.',
    of: (parts) => parts.join(', '),
    emails: (all) => `E-mail: ${all.length === 0 ? 'none' : all.join(', ')}`,
    accounts: (all) => `Teams id: ${all.length === 0 ? 'none' : all.join(', ')}`,
    seat: (organisation, as, from, to) =>
      `${as === 'member' ? 'Member' : 'Substitute'} for ${organisation}${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` until ${to}`}`,
    left: (date) => `Left ${date}`,
    answer: (date, answer) => `Answer for the meeting ${date}: ${answer}`,
    message: (date, text) =>
      `Message to the secretary${date === '' ? '' : ` about the meeting ${date}`}: ${text}`,
    messages: (n) =>
      `Messages to the secretary: ${n === 0 ? 'none' : `${enBasics.number(n)}, shown only in the whole extract`}`,
    attendance: (date, day, status, note) =>
      `Attendance ${date}${day === 1 ? '' : ` day ${day}`}: ${{ present: 'present', absent: 'absent', partial: 'in part' }[status]}${note === undefined ? '' : ` (${note})`}`,
    movement: {
      arrived: (date, time) => `Came to the meeting ${date}${time === undefined ? '' : ` at ${time}`}`,
      left: (date, time) => `Left the meeting ${date}${time === undefined ? '' : ` at ${time}`}`,
    },
    evaluation: (date) => `Answered the evaluation of the meeting ${date}; the answer has no name`,
    admission: (date) => `Asked to attend the meeting ${date}`,
    assignment: (date, item, text, due, done) =>
      `Assignment ${date} § ${item}: ${text}${due === undefined ? '' : ` (${due})`}${done ? ', done' : ''}`,
    report: (date, kind, text) =>
      `Report on an assignment from ${date}: ${kind}${text === undefined ? '' : ` (${text})`}`,
    reported: {
      progress: 'progress',
      done: 'done',
      reopened: 'reopened',
      'more-time': 'more time',
      'handed-over': 'handed over',
      'not-mine': 'not mine',
      kept: 'kept',
    },
    proposal: (title) => `Proposed an item: ${title}`,
  },
  source: {
    edited: (places) => `You edited the message that ${named(places)} came from.`,
    deleted: (places) => `You deleted the message that ${named(places)} came from.`,
    shallIChange: (of, text) => `Shall I change the ${kinds[of]} to: “${text}”?`,
    shallIChangeAt: (of, where, text) => `Shall I change ${kinds[of]} ${where} to: “${text}”?`,
    shallIUndo: (several) =>
      several ? 'They still stand. Shall I undo them?' : 'What is saved still stands. Shall I undo it?',
    editedOther: 'You edited a message that I acted on. What is saved still stands.',
    deletedOther: 'You deleted a message that I acted on. What is saved still stands.',
    changeYourself: (of, item) =>
      `Nothing saved is changed. To change it, write for example “change ${kinds[of]} ${item}: …”.`,
    removeYourself: (of, item) =>
      `What is saved still stands. To remove it, write “remove ${kinds[of]} ${item}”.`,
    keep: 'Keep',
    kept: 'It stands as it was.',
  },
};
