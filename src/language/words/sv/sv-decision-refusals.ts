import { partyName } from '../../../meetings/model/ratification.ts';
import type { DecisionRefusalWords } from '../lines/refusal-words.ts';

const nothing = 'Inget är sparat.';
const details = {
  condition: 'villkoret',
  amounts: 'beloppet',
  term: 'tiden',
  vote: 'omröstningen',
  reservations: 'reservationen',
  conflicts: 'jävet',
  elected: 'valet',
};

/** Refusals about decisions and their ratification, in Swedish. */
export const svDecisionRefusals: DecisionRefusalWords = {
  'no-voting': () =>
    `Gruppen har ingen regel om omröstning, så jag sparar inga röster. Sekreteraren ändrar det med ”vi röstar per ledamot” eller ”vi röstar per part”. ${nothing}`,
  'unfit-details': ({ of, why }) => {
    const because = {
      empty: 'det saknar text',
      'no-such-day': 'dagen finns inte i kalendern',
      reversed: 'slutet kommer före början',
      counts: 'rösterna är inte hela tal som kan stämma',
    }[why];
    return `Jag kan inte spara ${details[of]}: ${because}. ${nothing}`;
  },
  'no-parties': () =>
    `Ingen part är vald. I gruppens lista står parterna som huvudmän; skriv ”Granby är part” för att ändra det. ${nothing}`,
  'not-asked': () =>
    `Parterna är inte tillfrågade om det beslutet. Skriv till exempel ”beslut 7 ska godkännas av parterna senast 1 mars”. ${nothing}`,
  'party-not-asked': ({ organisation }, book) =>
    `${partyName(book, organisation)} är inte en av de tillfrågade parterna. ${nothing}`,
  'not-your-party': ({ organisation }, book) =>
    `Bara den som har en plats för ${partyName(book, organisation)}, ordföranden och sekreteraren kan svara för den parten. ${nothing}`,
  'day-to-come': () => `Den dagen har inte varit än. Skriv den dag då ni beslutade. ${nothing}`,
};
