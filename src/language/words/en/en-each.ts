import type { svEach } from '../sv/sv-each.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { list, number, quoted } = enBasics;

/** At most so many names are told one by one. */
const named = 6;

/** What is said of what was asked of each of several bodies at once, and of who works together, in English. */
export const enEach: typeof svEach = {
  which: (said) => `Does ${quoted(said)} include the region?`,
  all: (n) => `All ${n} parties`,
  withoutRegion: (n) => `The ${n} that are no region`,
  recorded: (where, n, parties) =>
    `The assignment is saved for ${number(n)} ${parties ? (n === 1 ? 'party' : 'parties') : n === 1 ? 'sub-county' : 'sub-counties'}: ${where}.`,
  allOf: (where, n) => `${where} (all ${number(n)})`,
  of: (where, name) => `${where} (${name})`,
  contacts: (names) =>
    names.length > named
      ? `${capital(number(names.length))} of them have no contact person. Write for example “contact person for ${names[0] ?? ''}: Eva Ek”, or I will ask when the meeting is closed.`
      : `Contact person for ${list(names)}? Otherwise I will ask when the meeting is closed.`,
  contactsMissing: (names) =>
    `No contact person for ${names.length > named ? `${number(names.length)} of them` : list(names)}. Write for example “contact person for ${names[0] ?? ''}: Eva Ek”.`,
  nameSubCounties:
    'I do not know which the sub-counties are, so the assignment stands as one. Write for example “the sub-counties are North, South and West” first, and there will be one for each.',
  subCounties: (names) =>
    names.length === 0 ? 'The group has no sub-counties any longer.' : `The sub-counties are ${list(names)}.`,
  progress: (said, done, of) => `${said}: ${done} of ${of} done`,
  names: (said, names) =>
    names.length > named ? `${said} (${number(names.length)})` : `${said} (${list(names)})`,
  detailsAt: (item) => `Write “who has not reported on assignment ${item}” to see them all`,
  coWorkers: (names) => `Co-workers: ${list(names)}`,
  noCoWorkers: 'No co-workers',
  reportTo: (body) => `Reported to: ${body}`,
  noReportTo: 'It is reported to nobody',
  youHelp: 'You are a co-worker on the assignment.',
  helps: (name) => `${name} is a co-worker on the assignment.`,
  isCoWorker: 'You are a co-worker on an assignment.',
  reporting: {
    lead: (said, done, of, silent) =>
      `${said}: ${done} of ${of} done. ${silent === 0 ? 'All have reported.' : `${capital(number(silent))} ${silent === 1 ? 'has' : 'have'} not reported.`}`,
    one: (reported) => (reported ? 'The assignment has a report:' : 'Nothing is reported on the assignment:'),
    open: (n) =>
      n === 0
        ? 'All open assignments have a report.'
        : `Nothing is reported on ${n === 1 ? 'one open assignment' : `${number(n)} open assignments`}:`,
    done: (names) => `Done: ${list(names)}`,
    reported: (names) => `Reported: ${list(names)}`,
    silent: (names) => `Not reported: ${list(names)}`,
  },
};
