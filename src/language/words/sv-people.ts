import { svBasics } from './sv-basics.ts';

const kinds = { decision: 'beslut', assignment: 'uppdrag', note: 'notering' } as const;
const theKinds = { decision: 'beslutet', assignment: 'uppdraget', note: 'noteringen' } as const;
type Kind = keyof typeof kinds;
type Place = { readonly of: Kind; readonly where: string };

const named = (places: readonly Place[]) =>
  svBasics.list(places.map(({ of, where }) => `${kinds[of]} ${where}`));

/** What is said when people come and go, and when what was said is changed afterwards, in Swedish. */
export const svPeople = {
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
