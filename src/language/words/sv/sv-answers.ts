import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { count, list, number } = svBasics;
const people = (n: number): string => (n === 0 ? 'ingen' : number(n));

/** Answers to questions, in Swedish: a short first line that answers, then rows. */
export const svAnswers = {
  nextMeeting: (when: string) => `Nästa möte är ${when}.`,
  noNextMeeting: 'Inget kommande möte är inlagt.',
  timeUnknown: 'Klockslag är inte angivet.',
  place: (place: string) => `Plats: ${place}.`,
  placeUnknown: 'Plats är inte angiven.',
  mode: (mode: string) => `Mötesform: ${mode}.`,
  noMeetings: (days: string) => `Det finns inga möten inlagda ${days}.`,
  meetings: (n: number, days: string) => `${capital(count.meeting(n))} ${days}:`,
  inYear: (year: string) => `under ${year}`,
  inMonth: (month: string) => `i ${month}`,
  emptyAgenda: (days: string) => `Dagordningen för mötet ${days} har inga punkter än.`,
  agenda: (days: string, n: number) => `Dagordning för mötet ${days}, ${count.item(n)}:`,
  item: (item: string, title: string) => `${item}. ${title}`,
  presenters: (names: readonly string[]) => `Föredragande: ${list(names)}`,
  outcome: { handled: 'behandlad', withdrawn: 'utgick', postponed: 'framskjuten', running: 'pågår' },
  coming: {
    present: (n: number, days: string) => `${capital(people(n))} har svarat att de kommer ${days}.`,
    absent: (n: number, days: string) => `${capital(people(n))} har svarat att de inte kommer ${days}.`,
    unanswered: (n: number, days: string) => `${capital(people(n))} har inte svarat om mötet ${days}.`,
  },
  comingOrganisations: {
    present: (n: number, days: string) =>
      n === 0
        ? `Ingen organisation har någon anmäld ${days}.`
        : `${capital(count.organisation(n))} har någon anmäld ${days}.`,
    absent: (n: number, days: string) =>
      n === 0
        ? `Alla organisationer har någon anmäld ${days}.`
        : `${capital(count.organisation(n))} har ingen anmäld ${days}.`,
    unanswered: (n: number, days: string) =>
      n === 0
        ? `Alla organisationer har svarat om mötet ${days}.`
        : `${capital(count.organisation(n))} har inte svarat om mötet ${days}.`,
  },
  unanswered: (n: number) => `${capital(number(n))} har inte svarat.`,
  answer: {
    'in-person': 'på plats',
    remote: 'på distans',
    partly: 'en del av mötet',
    absent: 'kommer inte',
    none: 'inget svar',
  },
  there: {
    present: (n: number, days: string) => `${capital(people(n))} var med ${days}.`,
    absent: (n: number, days: string) =>
      n === 0 ? `Ingen saknades ${days}.` : `${capital(number(n))} var inte med ${days}.`,
    unanswered: (n: number, days: string) =>
      n === 0
        ? `Närvaron är antecknad för alla ${days}.`
        : `Närvaron är inte antecknad för ${number(n)} ${days}.`,
  },
  thereOrganisations: {
    present: (n: number, days: string) =>
      n === 0
        ? `Ingen organisation var företrädd ${days}.`
        : `${capital(count.organisation(n))} var företrädda ${days}.`,
    absent: (n: number, days: string) =>
      n === 0
        ? `Alla organisationer var företrädda ${days}.`
        : `${capital(count.organisation(n))} saknades ${days}.`,
    unanswered: (n: number, days: string) =>
      n === 0
        ? `Närvaron är antecknad för alla organisationer ${days}.`
        : `Närvaron är inte antecknad för ${count.organisation(n)} ${days}.`,
  },
  /** While the meeting is on. */
  hereNow: {
    present: (n: number) => `${capital(people(n))} är här.`,
    absent: (n: number) => (n === 0 ? 'Ingen saknas.' : `${capital(number(n))} är inte här.`),
  },
  hereNowOrganisations: {
    present: (n: number) =>
      n === 0
        ? 'Ingen organisation är företrädd.'
        : `${capital(count.organisation(n))} är ${n === 1 ? 'företrädd' : 'företrädda'}.`,
    absent: (n: number) =>
      n === 0 ? 'Alla organisationer är företrädda.' : `${capital(count.organisation(n))} saknas.`,
  },
  attendanceUnknown: (days: string) => `Närvaron på mötet ${days} är inte antecknad.`,
  personUnknown: (name: string, days: string) =>
    `Det står inte i gruppens anteckningar om ${name} var med ${days}.`,
  wasThere: (name: string, days: string) => `Ja, ${name} var med ${days}.`,
  wasNotThere: (name: string, days: string) => `Nej, ${name} var inte med ${days}.`,
  presence: { present: 'närvarande', absent: 'frånvarande', partial: 'delvis närvarande' },
  onDay: (day: number, what: string) => `dag ${day}: ${what}`,
  note: (note: string) => `'${note}'`,
  decisions: (n: number, days: string) => `${capital(count.decision(n))} från mötet ${days}:`,
  noDecisions: (days: string) => `Inga beslut är antecknade från mötet ${days}.`,
  decisionsAt: (n: number, item: string, title: string, days: string) =>
    `${capital(count.decision(n))} i § ${item} (${title}) ${days}:`,
  noDecisionAt: (item: string, title: string, days: string, outcome: 'withdrawn' | 'postponed' | undefined) =>
    `Inget beslut är antecknat i § ${item} (${title}) ${days}.${outcome === undefined ? '' : outcome === 'withdrawn' ? ' Punkten utgick.' : ' Punkten sköts fram.'}`,
  noSuchItem: (item: string, days: string) => `Dagordningen för mötet ${days} har ingen punkt ${item}.`,
  preliminary: 'preliminärt',
  corrected: 'rättat efter mötet',
  added: 'tillagt efter mötet',
  proposal: (text: string) => `Förslaget: ${text}`,
  assignments: {
    mine: (n: number) => `Du har ${count.openAssignment(n)}${n === 0 ? '.' : ':'}`,
    whose: (name: string, n: number) => `${name} har ${count.openAssignment(n)}${n === 0 ? '.' : ':'}`,
    group: (n: number) => `Gruppen har ${count.openAssignment(n)}${n === 0 ? '.' : ':'}`,
    mineOverdue: (n: number) =>
      n === 0
        ? 'Du har inget uppdrag där tiden har gått ut.'
        : `Tiden har gått ut för ${count.assignment(n)} som du har:`,
    whoseOverdue: (name: string, n: number) =>
      n === 0
        ? `${name} har inget uppdrag där tiden har gått ut.`
        : `Tiden har gått ut för ${count.assignment(n)} som ${name} har:`,
    groupOverdue: (n: number) =>
      n === 0 ? 'Inget uppdrag har gått över tiden.' : `Tiden har gått ut för ${count.assignment(n)}:`,
  },
  status: (present: number, of: number) => `${capital(number(present))} av ${number(of)} är här.`,
  statusItem: (item: string, title: string) => `Punkt ${item} pågår: ${title}.`,
  statusPlanned: (days: string) => `Mötet ${days} är inte startat.`,
  statusClosed: (days: string) => `Mötet ${days} är avslutat.`,
  unrepresented: (organisations: readonly string[]) => `Ingen är här från ${list(organisations)}.`,
  everyPartyHere: 'Alla organisationer är företrädda.',
  withheldFromVisitor: (what: string) => `Du är med på dagens möte. ${what} ser bara gruppens deltagare.`,
  withheld: (what: string) => `${what} ser bara gruppens deltagare. Fråga sekreteraren om du ska vara med.`,
  notClosed: (what: string, days?: string) =>
    `${what} från mötet${days === undefined ? '' : ` ${days}`} visas när det är avslutat.`,
  /** From the meeting that was asked about, or from those on these days. */
  notPublished: (what: string, days: readonly string[] = []) =>
    `${what} från ${days.length > 1 ? 'mötena' : 'mötet'}${days.length === 0 ? '' : ` ${list(days)}`} är inte publicerade än, så jag visar dem inte här. Fråga mig i direktchatten.`,
  role: {
    chair: {
      are: (names: readonly string[]) => `${list(names)} är ordförande.`,
      unknown: 'Det är inte antecknat vem som är ordförande.',
    },
    secretary: {
      are: (names: readonly string[]) => `${list(names)} är sekreterare.`,
      unknown: 'Det är inte antecknat vem som är sekreterare.',
    },
  },
  handedOver: {
    lead: (n: number) =>
      n === 0
        ? 'Inget ärende är överlämnat till någon annan grupp.'
        : `${n === 1 ? 'Ett ärende är överlämnat' : `${capital(number(n))} ärenden är överlämnade`}:`,
    to: (group: string, date: string) => `Lämnat till ${group} ${date}`,
    noAnswer: 'Inget svar har kommit.',
  },
  subject: {
    'minutes-state': 'Hur långt protokollet har kommit',
    'who-adjusted': 'Vilka som har justerat',
    'minutes-left': 'Vilka protokoll som väntar',
    'meeting-history': 'Ändringarna',
    turnover: 'Vilka som slutat och kommit',
    'new-year': 'Mandaten',
    'next-meeting': 'Mötestiderna',
    meetings: 'Mötestiderna',
    meeting: 'Mötestiderna',
    'item-deadline': 'Sista dag för punkter',
    agenda: 'Dagordningen',
    'who-comes': 'Anmälningarna',
    'who-was-there': 'Närvaron',
    'was-there': 'Närvaron',
    decisions: 'Besluten',
    'decisions-with': 'Besluten',
    elected: 'Besluten',
    votes: 'Besluten',
    'ending-terms': 'Besluten',
    ratification: 'Besluten',
    'decisions-about': 'Besluten',
    passage: 'Det som är antecknat',
    assignments: 'Uppdragen',
    presenter: 'Dagordningen',
    'item-return': 'Dagordningen',
    'left-out': 'Vad som står om punkten',
    'item-content': 'Vad som står om punkten',
    waiting: 'Vad som väntar',
    history: 'Vad som har hänt med ärendet',
    deadline: 'Uppdragen',
    'topic-status': 'Uppdragen',
    responsible: 'Uppdragen',
    'assignment-history': 'Uppdragen',
    'changes-since': 'Uppdragen',
    status: 'Närvaron',
    role: 'Vem som är ordförande och sekreterare',
    reporting: 'Uppdragen',
    referrals: 'Remisserna',
    'seat-history': 'Vem som haft platsen',
    matter: 'Vad som har hänt med ärendet',
    'handed-over': 'Överlämnade ärenden',
    roster: 'Deltagarlistan',
    'organisation-there': 'Närvaron',
    'were-there': 'Närvaron',
    quorum: 'Beslutsförheten',
    evaluation: 'Utvärderingen',
    seats: 'Platserna',
    'person-over': 'Närvaron',
    'who-over': 'Närvaron',
    'person-terms': 'Vilka som är med',
    'not-listed': 'Vilka som är med',
    'organisation-over': 'Närvaron',
    members: 'Vilka som är med',
    person: 'Vilka som är med',
    titled: 'Vilka som är med',
    'seat-holders': 'Vem som haft platsen',
    adjusters: 'Vilka som justerar',
    'does-come': 'Anmälningarna',
  },
  more: (n: number) => `… och ${number(n)} till.`,
};
