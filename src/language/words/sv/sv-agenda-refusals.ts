import type { AgendaRefusalWords } from '../lines/refusal-words.ts';
import { svBasics } from './sv-basics.ts';

const nothing = 'Inget är sparat.';

const fields: Readonly<Record<string, string>> = {
  title: 'rubriken',
  presenters: 'föredragande',
  proposal: 'förslaget till beslut',
  text: 'texten',
  minutes: 'tiden',
  links: 'länkarna',
  meeting: 'mötet',
};

/** The refusals about agendas, proposals and matters handed over, in Swedish. */
export const svAgendaRefusals: AgendaRefusalWords = {
  'fields-changed': (refusal) =>
    `Någon annan har ändrat ${svBasics.list(refusal.fields.map((one) => fields[one] ?? one))} medan du skrev. Öppna formuläret på nytt så ser du hur det står nu. ${nothing}`,
  'agenda-fixed': () =>
    `Mötet har börjat, så punkterna behåller sina nummer och platser. Skriv ”ta punkt 9” om ni tar en punkt i annan ordning. ${nothing}`,
  'item-in-use': (refusal) =>
    `Punkt ${refusal.number} används, så den kan inte tas bort. Skriv ”punkt ${refusal.number} utgår” om den inte ska behandlas. ${nothing}`,
  'one-item-only': () =>
    `Skriv minst två olika punkter att slå ihop, till exempel ”slå ihop 4 och 9”. ${nothing}`,
  'has-sub-items': (refusal) =>
    `Punkt ${refusal.number} har delpunkter. Flytta dem först, till exempel ”gör ${refusal.number}.1 till egen punkt”. ${nothing}`,
  'part-of-item': (refusal) =>
    `Delpunkt ${refusal.number} kan bara flyttas inom punkt ${refusal.whole}. Skriv ”gör ${refusal.number} till egen punkt” om den ska stå för sig. ${nothing}`,
  'too-many-rows': (refusal) => `Jag kan ta emot högst ${refusal.limit} punkter på en gång. ${nothing}`,
  'same-item': () => `Det är samma punkt. Skriv vilken tidigare punkt den hör ihop med. ${nothing}`,
  'not-a-link': (refusal) =>
    `${svBasics.quoted(refusal.said)} kan jag inte visa som länk. En länk ska börja med https:// och får inte innehålla mellanslag. ${nothing}`,
  'too-many-links': (refusal) => `Jag kan spara högst ${refusal.limit} länkar till en punkt. ${nothing}`,
  'no-such-minutes': () => `Skriv tiden i hela minuter, till exempel 15. ${nothing}`,
  'no-such-proposal': () =>
    `Jag hittar inte förslaget. Skriv ”förslag” så visar jag dem som finns. ${nothing}`,
  'proposal-settled': (refusal) =>
    ({
      accepted: 'Förslaget är redan upptaget på dagordningen. Inget nytt är sparat.',
      'sent-back': 'Förslaget är redan skickat tillbaka. Inget nytt är sparat.',
      withdrawn: 'Förslaget är taget tillbaka av den som lämnade det. Inget nytt är sparat.',
    })[refusal.as],
  'no-meeting-planned': () => `Det finns inget kommande möte att lägga punkten på. ${nothing}`,
  'unknown-group': (refusal) =>
    `Jag känner inte till någon grupp ${svBasics.quoted(refusal.said)} som du är med i. ${nothing}`,
  'same-group': () => `Det är gruppen själv. Lägg till en punkt i stället. ${nothing}`,
};
