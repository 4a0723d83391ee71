import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { count, list, number } = svBasics;
const parties = (n: number) => `${number(n)} ${n === 1 ? 'part' : 'parter'}`;

/** What is said of what decisions say besides, and of how the parties decide them at home, in Swedish. */
export const svDecisions = {
  detail: {
    condition: (text: string) => `Villkor: ${text}`,
    amounts: (each: readonly string[]) => `Belopp: ${each.join('; ')}`,
    paidBy: (said: string, payer: string) => `${said} (betalas av: ${payer})`,
    term: (said: string) => `Gäller: ${said}`,
    ends: (day: string) => `Slutar ${day}`,
    noticeBy: (day: string) => `Uppsägning senast ${day}`,
    vote: (yes: number, no: number, abstained: number) =>
      `Omröstning: ${yes} ja, ${no} nej${abstained === 0 ? '' : `, ${abstained} avstår`}`,
    reservation: (name: string, text: string | undefined) =>
      text === undefined ? `Reservation: ${name}` : `Reservation: ${name}, ’${text}’`,
    conflicts: (names: readonly string[]) => `Jäv: ${list(names)} deltog inte`,
    elected: (name: string, role: string, until: string | undefined) =>
      `Val: ${name}, ${role}${until === undefined ? '' : ` till och med ${until}`}`,
    proposal: (text: string) => `Förslaget: ${text}`,
    ratified: (names: readonly string[], due: string | undefined) =>
      `Ska godkännas av ${names.length > 6 ? parties(names.length) : list(names)}${due === undefined ? '' : `. Sista dag: ${due}`}`,
  },
  receipt: {
    read: (details: readonly string[]) => `Jag läste också: ${details.join('. ')}.`,
    saved: (where: string, details: readonly string[]) =>
      `Sparat till beslutet: ${where}. ${details.map((one) => `${one}.`).join(' ')}`.trim(),
    takenAway: (where: string, what: readonly string[]) =>
      `Borttaget från beslutet: ${where}. ${capital(list(what))}.`,
    names: {
      condition: 'villkoret',
      amounts: 'beloppet',
      term: 'tiden',
      vote: 'omröstningen',
      reservations: 'reservationen',
      conflicts: 'jävet',
      elected: 'valet',
    },
    proposal: (where: string) => `Förslaget hör nu till beslutet: ${where}.`,
    noProposal: (where: string) => `Förslaget är borttaget från beslutet: ${where}.`,
    whichProposal: (item: string, hasText: boolean) =>
      `Vilket förslag? Klistra in det: ”förslag till beslut ${item}: …”${hasText ? ', eller tryck på Punktens text' : ''}.`,
    votesDiffer: (cast: number, there: number, who: 'persons' | 'parties') =>
      who === 'persons'
        ? `Det blir ${number(cast)} röster, men ${number(there)} med rösträtt är antecknade som närvarande. Jag har sparat som du skrev.`
        : `Det blir ${number(cast)} röster, men ${parties(there)} är antecknade som företrädda. Jag har sparat som du skrev.`,
    asked: (where: string, n: number, due: string | undefined) =>
      `${capital(parties(n))} ska godkänna beslutet: ${where}. ${due === undefined ? 'Ingen sista dag är sagd.' : `Sista dag: ${due}.`}`,
    withNames: (names: readonly string[]) => `Parterna: ${list(names)}.`,
    notYet: 'De får frågan när mötet är avslutat.',
    told: 'De som har parternas platser får frågan direkt.',
    toldByHand: (names: readonly string[]) =>
      `Ingen i gruppen har en plats för ${list(names)}. Dem behöver du fråga själv.`,
    withdrawn: (where: string) => `Parterna ska inte längre godkänna beslutet: ${where}.`,
    answer: (where: string, name: string, state: string) => `Sparat: ${name} ${state}. ${where}.`,
    count: (done: number, of: number) => `${capital(number(done))} av ${number(of)} parter har godkänt.`,
    secretaryIsTold: 'Sekreteraren får veta det.',
    shown: 'Hur långt parterna har kommit visas nu för alla i gruppen.',
  },
  buttons: {
    details: 'Ändra uppgifterna',
    pasteProposal: 'Klistra in förslaget',
    itemText: 'Punktens text',
    becomes: (name: string, role: 'chair' | 'secretary') =>
      `${name} blir ${role === 'chair' ? 'ordförande' : 'sekreterare'}`,
    adjusters: (names: readonly string[]) => `${list(names)} justerar`,
    ratified: 'Godkänt hos oss',
    rejected: 'Nej',
    recordAnswer: 'Anteckna ett svar',
    changeRatification: 'Ändra parter eller datum',
    addParty: (name: string) => `Fråga även ${name}`,
    show: 'Visa för alla i gruppen',
    see: 'Visa alla parter',
  },
  form: {
    details: 'Uppgifter om beslutet',
    condition: 'Villkor',
    amounts: 'Belopp och vem som betalar, ett på varje rad',
    term: 'Gäller (tid och uppsägning)',
    vote: 'Omröstning (12 ja, 3 nej, 1 avstår)',
    reservations: 'Reservationer, en på varje rad (namn, skäl)',
    conflicts: 'Jäv: namn, ett på varje rad',
    elected: 'Val, ett på varje rad (Anna Ek till ordförande till 2028)',
    unread: (line: string) => `Jag kan inte läsa ”${line}”. Inget är sparat.`,
    unclearName: (name: string) => `Flera heter ${name}. Skriv hela namnet. Inget är sparat.`,
    proposal: 'Förslaget som beslutet gäller',
    needsProposal: 'Klistra in förslaget. Inget är sparat.',
    ratify: 'Parterna ska godkänna',
    parties: 'Parter',
    due: 'Senast',
    needsParties: 'Välj minst en part. Inget är sparat.',
    answer: 'Partens beslut',
    party: 'Part',
    pickParty: 'Välj part',
    needsParty: 'Välj en part. Inget är sparat.',
    state: 'Beslut',
    states: { ratified: 'Godkänt', rejected: 'Nej', waiting: 'Inte beslutat' },
    on: 'Vilken dag beslutade ni?',
    onOf: 'Vilken dag?',
    note: 'Kommentar (gruppens deltagare kan se den)',
    needsDay: 'Välj en dag i kalendern. Inget är sparat.',
  },
  state: {
    waiting: 'har inte svarat',
    ratified: (on: string | undefined) => (on === undefined ? 'har godkänt' : `har godkänt ${on}`),
    rejected: (on: string | undefined) => (on === undefined ? 'har sagt nej' : `har sagt nej ${on}`),
    noDay: 'dag är inte angiven',
    short: { waiting: 'Inte svarat', ratified: 'Godkänt', rejected: 'Nej' },
  },
  card: {
    title: (done: number, of: number) => `Parternas godkännande: ${done} av ${of}`,
    complete: (of: number) => `Alla ${number(of)} parter har godkänt.`,
    allAnswered: (done: number, of: number, no: number) =>
      `Alla ${number(of)} parter har svarat: ${number(done)} har godkänt, ${number(no)} har sagt nej.`,
    due: (due: string) => `Sista dag: ${due}`,
    noDue: 'Ingen sista dag är sagd.',
    late: (n: number) => `Tiden har gått ut för ${parties(n)}.`,
    notAsked: (names: readonly string[]) =>
      `${list(names)} är part men är inte tillfrågad${names.length > 1 ? 'e' : ''}.`,
    noHolder: 'ingen i gruppen',
    gone: 'Parterna är inte längre tillfrågade om det här beslutet.',
    from: (group: string, days: string, where: string) => `${group}, mötet ${days}, ${where}`,
    ask: (party: string) => `Beslutet behöver godkännas hos er också: ${party}.`,
    askBy: (party: string, due: string) =>
      `Beslutet behöver godkännas hos er också: ${party}. Sista dag: ${due}.`,
    soon: (party: string, due: string) => `${party} har inte svarat än. Sista dag: ${due}.`,
    runOut: (party: string) => `Tiden har gått ut. ${party} har inte svarat.`,
    answered: (party: string, state: string) => `Tack! Ni har svarat: ${party} ${state}.`,
    told: (party: string, state: string, by: string) => `${party} ${state}. Det sa ${by}.`,
    overdue: (n: number) => `Tiden har gått ut. ${capital(parties(n))} har inte svarat:`,
    byHand: 'Ingen i gruppen kan svara för dem; fråga själv.',
    notReached: (party: string) => `Jag når ingen som svarar för ${party}. Du behöver fråga själv.`,
    termEnds: (day: string) => `Något som gruppen har beslutat slutar gälla ${day}.`,
    noticeDue: (day: string) => `Uppsägning behöver ske senast ${day}, annars fortsätter det.`,
  },
  rules: {
    voting: {
      none: 'Sparat: gruppen har ingen regel om omröstning.',
      persons: 'Sparat: när gruppen röstar har varje ledamot en röst.',
      parties: 'Sparat: när gruppen röstar har varje part en röst.',
    },
    termDays: (days: number) =>
      `Sparat: sekreteraren får en påminnelse ${number(days)} dagar innan något löper ut eller behöver sägas upp.`,
  },
  answers: {
    with: {
      condition: 'med villkor',
      amounts: 'med belopp',
      term: 'med en tid',
      vote: 'med omröstning',
      reservations: 'med reservation',
      conflicts: 'med jäv',
      elected: 'om val',
      election: 'om val',
      approval: 'om godkännande',
      endorsement: 'där gruppen ställer sig bakom något',
      filing: 'om att lägga till handlingarna',
      remittal: 'om att skicka vidare',
    },
    found: (n: number, which: string) =>
      n === 0 ? `Jag hittar inget beslut${which}.` : `Jag hittar ${count.decision(n)}${which}:`,
    at: (days: string) => `från mötet ${days}`,
    elected: (n: number, office: string) =>
      n === 0
        ? `Jag hittar inget val till ”${office}”. Det står inte i gruppens beslut.`
        : `Valda till ”${office}”:`,
    otherElections: 'Andra val som är gjorda:',
    votes: (n: number, words: string | undefined) =>
      n === 0
        ? words === undefined
          ? 'Ingen omröstning är antecknad.'
          : `Jag hittar inget beslut om ”${words}”.`
        : words === undefined
          ? 'Så röstade gruppen:'
          : `Så röstade gruppen om ”${words}”:`,
    noVote: 'Ingen omröstning är antecknad',
    terms: (n: number, between: string) =>
      n === 0
        ? `Inget som gruppen har beslutat löper ut ${between}, såvitt tiden är antecknad.`
        : `Det här löper ut ${between}:`,
    between: (from: string, to: string) => `mellan ${from} och ${to}`,
    yes: (line: string) => `Ja. ${line}.`,
    no: (line: string) => `Nej. ${line}.`,
    notAsked: (name: string) => `${name} är inte tillfrågad.`,
    dueBy: (day: string) => `Parterna ska ha beslutat senast ${day}.`,
    noRatification: (words: string | undefined) =>
      words === undefined
        ? 'Parterna är inte tillfrågade om något beslut.'
        : `Jag hittar inget beslut om ”${words}” som parterna är tillfrågade om.`,
    against: (names: readonly string[]) =>
      names.length === 0 ? 'Ingen part har sagt nej.' : `${list(names)} har sagt nej:`,
    groupDecided: 'Det här har gruppen beslutat:',
    noneLate: 'Ingen part är sen.',
    noneWaits: 'Alla parter har svarat.',
    waiting: (n: number) => `${capital(parties(n))} har inte svarat:`,
    several: (n: number) => `Parterna är tillfrågade om ${count.decision(n)}:`,
  },
};
