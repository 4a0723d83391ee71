import type { GroupValue } from '../../../meetings/model/group-values.ts';
import type { HeadPart } from '../../../meetings/model/settings.ts';
import { svBasics } from './sv-basics.ts';

/** What each setting is called in a sentence. */
const names: Record<GroupValue, string> = {
  name: 'gruppens namn',
  shortNames: 'kortnamnet',
  organisation: 'organisationen',
  language: 'språket',
  documentName: 'dokumentets namn',
  voice: 'vem som beslutar',
  diaryNumber: 'diarienumret',
  numbering: 'numreringen',
  standingItems: 'de stående punkterna',
  itemsDays: 'sista dag för punkter',
  agendaDays: 'dagen för dagordningen',
  sendHour: 'timmen för utskick',
  quiet: 'de tysta dagarna',
  adjusters: 'justerarna',
  adjustDays: 'påminnelsen till justerarna',
  approveNext: 'godkännandet på nästa möte',
  absentees: 'hur frånvarande står',
  attendanceBy: 'hur närvaron ställs upp',
  head: 'vad som står överst',
  numberSign: 'punkternas tecken',
  assignmentsAt: 'var uppdragen står',
  signatures: 'underskrifterna',
  evaluationShown: 'utvärderingen',
  quorum: 'beslutsförheten',
  voting: 'omröstningarna',
  subCounties: 'länsdelarna',
  termDays: 'påminnelsen om avtalstider',
};
const labels: Record<GroupValue, string> = {
  name: 'Gruppens namn',
  shortNames: 'Kortnamn, flera med komma emellan',
  organisation: 'Organisation som för gruppens handlingar',
  language: 'Språk',
  documentName: 'Vad mötets dokument heter',
  voice: 'Vem som beslutar, som det står i besluten',
  diaryNumber: 'Diarienummer',
  numbering: 'Numrering av punkterna (annars per möte)',
  standingItems: 'Stående punkter (annars inga), en per rad. En rad med --- skiljer de första från de sista.',
  itemsDays: 'Punkter lämnas så många dagar före mötet (annars 14)',
  agendaDays: 'Dagordningen går ut så många dagar före mötet (annars 7)',
  sendHour: 'Påminnelser skickas klockan (annars 8)',
  quiet: 'Tid utan påminnelser (annars 1–31 juli), till exempel 1 juli–31 juli, 22 december–6 januari',
  adjusters: 'Justerare vid varje möte (annars bara de som väljs)',
  adjustDays: 'Påminn justerare efter så många dagar (annars 14, 0 är aldrig)',
  approveNext: 'Ta upp färdigt protokoll till godkännande på nästa möte (annars nej)',
  absentees: 'Frånvarande (annars överstrukna)',
  attendanceBy: 'Närvaron ställs upp (annars efter ledamöter och ersättare)',
  head: 'Överst i dokumentet, i den ordningen, med komma emellan',
  numberSign: 'Punkternas nummer (annars 7.)',
  assignmentsAt: 'Uppdragen står (annars på båda ställena)',
  signatures: 'Underskrifter (annars sist)',
  evaluationShown: 'Mötets utvärdering tas med (annars nej)',
  quorum: 'Beslutsför (annars utan regel)',
  voting: 'Omröstningar antecknas (annars inte)',
  subCounties: 'Länsdelar, med komma emellan',
  termDays: 'Påminn så många dagar innan en avtalstid går ut (annars 60)',
};
const told = (keys: readonly GroupValue[]) => svBasics.list(keys.map((key) => names[key]));

/** The choices of the settings that have some, by what stands in the field. */
type SettingChoices = { readonly [Key in GroupValue]?: Readonly<Record<string, string>> };

/** The settings of a group, in Swedish. */
export const svSettings = {
  title: 'Inställningar',
  labels,
  numberings: { 'per-meeting': 'från 1 vid varje möte', 'per-year': '§ genom hela året' },
  hour: (hour: number) => `kl. ${hour}`,
  required: 'Fyll i.',
  open: 'Öppna inställningarna',
  minutesTitle: 'Inställningar för protokollet',
  openMinutes: 'Öppna inställningarna för protokollet',
  parts: {
    time: 'tid',
    place: 'plats',
    joint: 'gemensamt med',
    theme: 'tema',
    chair: 'ordförande',
    secretary: 'sekreterare',
    adjusters: 'justerare',
    attendance: 'närvaro',
  } satisfies Record<HeadPart, string>,
  choices: {
    approveNext: { no: 'Nej', yes: 'Ja' },
    evaluationShown: { no: 'Nej', yes: 'Ja' },
    absentees: { struck: 'I listan, överstrukna', listed: 'I en egen lista', 'left-out': 'Inte alls' },
    attendanceBy: { category: 'Efter ledamöter, ersättare och övriga', organisation: 'Efter organisation' },
    numberSign: { point: '7.', paragraph: '§ 7' },
    assignmentsAt: { item: 'Vid sin punkt', end: 'I en lista sist', both: 'På båda ställena' },
    signatures: { none: 'Inga', start: 'Först', end: 'Sist' },
    quorum: {
      none: 'Ingen regel',
      'seats:more-than-half': 'Mer än hälften av platserna',
      'seats:half': 'Hälften av platserna',
      'seats:two-thirds': 'Två tredjedelar av platserna',
      'parties:more-than-half': 'Mer än hälften av parterna',
      'parties:half': 'Hälften av parterna',
      'parties:two-thirds': 'Två tredjedelar av parterna',
    },
    voting: { none: 'Nej', persons: 'Ja, en röst var', parties: 'Ja, en röst per part' },
  } satisfies SettingChoices,
  quorumNumber: (of: 'seats' | 'parties', number: number) =>
    `Minst ${number} ${of === 'seats' ? 'platser' : 'parter'}`,
  changed: (keys: readonly GroupValue[]) => `Ändrat: ${told(keys)}.`,
  unfit: (keys: readonly GroupValue[]) =>
    `Jag förstår inte ${told(keys)}. Rätta och spara igen. Inget är sparat.`,
  changedMeanwhile: (keys: readonly GroupValue[]) =>
    `Någon annan har ändrat ${told(keys)} medan du skrev. Nu står det så här: spara igen om det ska vara som du skrev. Inget är sparat.`,
  agendasFollow: (meetings: number) =>
    meetings === 1
      ? 'En dagordning är ändrad efter det.'
      : `${svBasics.number(meetings)} dagordningar är ändrade efter det.`.replace(/^./u, (first) =>
          first.toUpperCase(),
        ),
  nowStands: (label: string, value: string) => `${label}: ${value === '' ? '–' : value}`,
};
