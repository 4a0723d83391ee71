import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const kinds = { decision: 'beslut', assignment: 'uppdrag', note: 'notering' } as const;
const theKinds = { decision: 'beslutet', assignment: 'uppdraget', note: 'noteringen' } as const;
type Kind = keyof typeof kinds;
type Place = { readonly of: Kind; readonly where: string };

const named = (places: readonly Place[]) =>
  svBasics.list(places.map(({ of, where }) => `${kinds[of]} ${where}`));

/** What is said when people come and go, and when what was said is changed afterwards, in Swedish. */
export const svPeople = {
  departure: {
    left: (name: string, inTeam: boolean) => `${name} har lämnat ${inTeam ? 'teamet' : 'chatten'}.`,
    leaves: (name: string) => `${name} slutar i gruppen.`,
    whoTakes: (name: string, seat: boolean, assignments: number) => {
      const what = [
        ...(seat ? ['platsen'] : []),
        ...(assignments > 0 ? [svBasics.count.assignment(assignments)] : []),
      ];
      return what.length === 0
        ? `${name} har ingen plats och inga öppna uppdrag. Är det rätt att ta bort ${name} ur gruppen?`
        : `Vem tar över ${svBasics.list(what)}?`;
    },
    example: (
      leaving: string | undefined,
      successor: string,
      seat: boolean,
      assignments: boolean,
    ): string => {
      const parts = [
        ...(seat ? [`${successor} platsen`] : []),
        ...(assignments ? [seat ? 'uppdragen väntar' : `uppdragen till ${successor}`] : []),
      ];
      if (leaving !== undefined) parts.unshift(`${leaving} slutar`);
      return parts.length < (leaving === undefined ? 1 : 2)
        ? 'Tryck på Välj för att avgöra det.'
        : `Tryck på Välj, eller skriv till exempel ”${parts.join(', ')}”.`;
    },
    lastSecretary:
      'Det är gruppens enda sekreterare. En administratör behöver utse en ny, eller så ger sekreteraren rollen till någon annan.',
    choose: 'Välj',
    stays: (name: string) => `${name} är kvar i gruppen`,
    gone: (name: string) => `${name} är inte längre med i gruppen. Det är redan avgjort.`,
    title: 'Någon slutar',
    whoTakesSeat: 'Vem tar över platsen?',
    someoneNew: 'Någon ny (skriv namnet)',
    newName: 'Namn på den nya',
    vacant: 'Ingen än: platsen är vakant',
    whoTakesAssignments: (n: number) => `Vem tar över ${svBasics.count.assignment(n)}?`,
    sameAsSeat: 'Den som tar platsen',
    wait: 'Ingen än: de väntar',
    chooseOne: 'Välj ett av alternativen.',
    noName: 'Skriv namnet på den nya. Inget är sparat.',
    stands: 'Det som står i gruppens anteckningar ändras inte.',
    hasSeat: (name: string) => `${name} har platsen.`,
    seatVacant: (n: number) => (n === 1 ? 'Platsen är vakant.' : `${svBasics.number(n)} platser är vakanta.`),
    nowHave: (n: number, name: string) => `${name} har tagit över ${svBasics.count.assignment(n)}.`,
    withoutResponsible: (n: number) => `${svBasics.count.assignment(n)} saknar ansvarig.`,
    withoutContact: (n: number) => `${svBasics.count.assignment(n)} saknar kontaktperson.`,
    leftGroup: (name: string) => `${name} är inte längre med i gruppen.`,
    isBack: (name: string) => `${name} är med i gruppen.`,
    joined: (name: string, organisation: string | undefined) =>
      organisation === undefined ? `${name} är med i gruppen.` : `${name} är med för ${organisation}.`,
  },
  leftBehind: {
    erased: (name: string) =>
      `En administratör har tagit bort uppgifterna om ${name}, som inte längre är med i gruppen.`,
    seatOf: (organisation: string, as: 'member' | 'substitute') =>
      `${as === 'member' ? 'Platsen' : 'Ersättarplatsen'} för ${organisation} är vakant.`,
    seatVacant: 'En plats är vakant.',
    waiting: (n: number) => `${capital(svBasics.count.assignment(n))} saknar ansvarig:`,
    fillSeat: (name: string, organisation: string, as: 'member' | 'substitute') =>
      `När någon tar platsen, skriv till exempel ”${name} är ${as === 'member' ? 'ledamot' : 'ersättare'} för ${organisation}”.`,
  },
  introduction: {
    welcome: (group: string, organisation: string | undefined, as: 'member' | 'substitute') =>
      `Välkommen till ${group}! Du är ${as === 'member' ? 'ledamot' : 'ersättare'}${organisation === undefined ? '' : ` för ${organisation}`}.`,
    next: (when: string) => `Nästa möte: ${when}.`,
    noMeeting: 'Nästa möte är inte bestämt.',
    open: (n: number) => `Du har ${svBasics.count.openAssignment(n)}:`,
    nothingOpen: 'Du har inga öppna uppdrag.',
    assignment: (where: string, text: string, due: string | undefined) =>
      `${where}: ${text}${due === undefined ? '' : ` (${due})`}`,
    howToAsk: 'Fråga mig här när du vill: ”nästa möte”, ”mina uppdrag”, ”dagordningen” eller ”hjälp”.',
  },
  letInNoMore: (name: string) => `${name} är inte godkänd till mötet.`,
  turnover: {
    none: (between: string) => `Ingen har slutat eller tagit över en plats ${between}.`,
    some: (left: number, came: number, between: string) =>
      `${left === 0 ? 'Ingen' : capital(svBasics.number(left))} har slutat och ${came === 0 ? 'ingen' : svBasics.number(came)} har tagit över en plats ${between}.`,
    named: (name: string, organisation: string | undefined) =>
      organisation === undefined ? name : `${name}, ${organisation}`,
    left: (date: string) => `Slutade ${date}`,
    came: (as: 'member' | 'substitute', date: string) =>
      `${as === 'member' ? 'Ledamot' : 'Ersättare'} från ${date}`,
  },
  erasure: {
    what: (records: number) =>
      `Jag kan ta bort e-post, Teams-id, svar och meddelanden. Namnet står ${records === 0 ? 'inte i något' : `kvar i ${svBasics.number(records, 'ett')}`} protokoll.`,
    leavesToo: (name: string, seats: number, assignments: number) => {
      const left = [
        ...(seats > 0 ? ['platsen blir vakant'] : []),
        ...(assignments > 0 ? [`${svBasics.count.assignment(assignments)} saknar sedan ansvarig`] : []),
      ];
      return `${name} är med i gruppen och tas bort ur den${left.length === 0 ? '' : `: ${svBasics.list(left)}`}.`;
    },
    showExtract: 'Visa utdrag',
    erase: 'Ta bort',
    cancel: 'Avbryt',
    done: 'Borttaget och loggat. Protokollen är oförändrade.',
    kept: 'Inget är borttaget.',
    already: 'Det är redan borttaget. Protokollen är oförändrade.',
    nobody: (name: string) =>
      `Jag hittar ingen som heter ${name} i någon grupp. Skriv hela namnet som det står på listan.`,
    where: (name: string) => `${name} finns i flera grupper. Vilken gäller det?`,
  },
  extract: {
    title: 'Det som finns sparat om personen',
    whole: 'Hela utdraget, med meddelandena, tar du ut med samverka person extract.',
    of: (parts: readonly string[]) => parts.join(', '),
    emails: (all: readonly string[]) => `E-post: ${all.length === 0 ? 'ingen' : all.join(', ')}`,
    accounts: (all: readonly string[]) => `Teams-id: ${all.length === 0 ? 'inget' : all.join(', ')}`,
    seat: (
      organisation: string,
      as: 'member' | 'substitute',
      from: string | undefined,
      to: string | undefined,
    ) =>
      `${as === 'member' ? 'Ledamot' : 'Ersättare'} för ${organisation}${from === undefined ? '' : ` från ${from}`}${to === undefined ? '' : ` till ${to}`}`,
    left: (date: string) => `Slutade ${date}`,
    answer: (date: string, answer: string) => `Svar till mötet ${date}: ${answer}`,
    message: (date: string, text: string) =>
      `Meddelande till sekreteraren${date === '' ? '' : ` om mötet ${date}`}: ${text}`,
    messages: (n: number) =>
      `Meddelanden till sekreteraren: ${n === 0 ? 'inga' : `${svBasics.number(n, 'ett')}, som visas bara i hela utdraget`}`,
    attendance: (
      date: string,
      day: number,
      status: 'present' | 'absent' | 'partial',
      note: string | undefined,
    ) =>
      `Närvaro ${date}${day === 1 ? '' : ` dag ${day}`}: ${{ present: 'närvarande', absent: 'frånvarande', partial: 'delvis' }[status]}${note === undefined ? '' : ` (${note})`}`,
    movement: {
      arrived: (date: string, time: string | undefined) =>
        `Kom till mötet ${date}${time === undefined ? '' : ` kl. ${time}`}`,
      left: (date: string, time: string | undefined) =>
        `Gick från mötet ${date}${time === undefined ? '' : ` kl. ${time}`}`,
    },
    evaluation: (date: string) => `Svarade på utvärderingen av mötet ${date}; svaret har inget namn`,
    admission: (date: string) => `Bad att få vara med på mötet ${date}`,
    assignment: (date: string, item: string, text: string, due: string | undefined, done: boolean) =>
      `Uppdrag ${date} § ${item}: ${text}${due === undefined ? '' : ` (${due})`}${done ? ', klart' : ''}`,
    report: (date: string, kind: string, text: string | undefined) =>
      `Rapport om uppdrag från ${date}: ${kind}${text === undefined ? '' : ` (${text})`}`,
    reported: {
      progress: 'läget',
      done: 'klart',
      reopened: 'öppnat igen',
      'more-time': 'mer tid',
      'handed-over': 'överlämnat',
      'not-mine': 'inte mitt',
      kept: 'behålls',
    },
    proposal: (title: string) => `Föreslog en punkt: ${title}`,
  },
  source: {
    edited: (places: readonly Place[]) => `Du ändrade meddelandet som ${named(places)} kom ur.`,
    deleted: (places: readonly Place[]) => `Du tog bort meddelandet som ${named(places)} kom ur.`,
    shallIChange: (of: Kind, text: string) => `Ska jag ändra ${theKinds[of]} till: ”${text}”?`,
    shallIChangeAt: (of: Kind, where: string, text: string) =>
      `Ska jag ändra ${kinds[of]} ${where} till: ”${text}”?`,
    shallIUndo: (several: boolean): string =>
      several ? 'De står kvar. Ska jag ångra dem?' : 'Det som är sparat står kvar. Ska jag ångra det?',
    editedOther: 'Du ändrade ett meddelande som jag har gjort något av. Det som är sparat står kvar.',
    deletedOther: 'Du tog bort ett meddelande som jag har gjort något av. Det som är sparat står kvar.',
    changeYourself: (of: Kind, item: string) =>
      `Inget är ändrat i det som är sparat. Vill du ändra, skriv till exempel ”ändra ${kinds[of]} ${item}: …”.`,
    removeYourself: (of: Kind, item: string) =>
      `Det som är sparat står kvar. Vill du ta bort det, skriv ”ta bort ${kinds[of]} ${item}”.`,
    keep: 'Behåll',
    kept: 'Det står kvar som det var.',
  },
};
