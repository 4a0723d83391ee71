import type { GroupValue } from '../../../meetings/model/group-values.ts';
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
};
const told = (keys: readonly GroupValue[]) => svBasics.list(keys.map((key) => names[key]));

/** The settings of a group, in Swedish. */
export const svSettings = {
  title: 'Inställningar',
  labels,
  numberings: { 'per-meeting': 'från 1 vid varje möte', 'per-year': '§ genom hela året' },
  hour: (hour: number) => `kl. ${hour}`,
  required: 'Fyll i.',
  open: 'Öppna inställningarna',
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
