import type { Person } from '../model/person.ts';
import { placeOf } from './place-of.ts';

/** Whoever is named after it is thanked and goes, as far as the clause reaches. */
const thanks =
  /(?<!\p{L})(?:tacka(?:de|r)\s+(?:\p{Ll}+\s+)?av|avtacka(?:de|r)|avtackning(?:en|ar)?\s+(?:av|för)|thank(?:ed|s)(?=\s.*\s(?:leav|step)))(?!\p{L})/iu;
/** Whoever is named straight before it goes, else whoever is named straight after. */
const isThanked = /(?<!\p{L})(?:avtacka(?:de)?s|tackas\s+av)(?!\p{L})/iu;
/** Whoever is named straight before it goes: out of the group, and not out of another task. */
const goes =
  /(?<!\p{L})(?:(?:har\s+)?(?:meddela(?:r|de|t)|berätta(?:r|de|t)|announce[sd])\s+(?:att|that)\s+\p{L}+\s+)?(?:(?:nu|snart|har|hade|ska|skall|kommer\s+att|is|has|will|now)\s+)*(?:(?:lämna(?:r|de|t)?|sluta(?:r|t|de)?\s+i|avg(?:år|ick|ått)\s+(?:ur|från))\s+(?:oss|\p{L}*(?:gruppen|rådet))(?!\s+(?:e[nt]t?|sin|sitt|sina|flera|två|\p{L}*(?:förslag|rapport|underlag|besked|svar|uppdrag|information)))|går\s+i\s+pension|lea(?:ves?|ving|ft)\s+(?:us|the\s+(?:\p{L}+\s+)?(?:group|council))|retires)(?!\p{L})/iu;
const clauseEnd =
  /[.;:!?]|\s(?:då|när|som|eftersom|för|med|efter|i\s+samband|because|who|as|for|with|after)\s/iu;

/** Those whom a sentence tells to leave the group; who is only named in it, or leaves something else, is not among them. */
export function leaversIn(sentence: string, persons: readonly Person[]): readonly Person[] {
  const thanked = thanks.exec(sentence);
  if (thanked !== null) return namedIn(clauseAfter(sentence, thanked), persons);
  const passive = isThanked.exec(sentence);
  if (passive !== null) {
    const before = namedLast(sentence.slice(0, passive.index), persons);
    return before.length > 0 ? before : namedIn(clauseAfter(sentence, passive), persons);
  }
  const going = goes.exec(sentence);
  return going === null ? [] : namedLast(sentence.slice(0, going.index), persons);
}

/** Whether a sentence tells when someone ends, or who is to be where she was. */
export function tellsOfEnd(sentence: string, name: string): boolean {
  const called = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const another = String.raw`\p{Lu}[\p{L}-]+\s+\p{Lu}[\p{L}-]+(?:,[^,]{1,40},|\s*\([^)]*\))?`;
  return [
    String.raw`${called}(?:,[^,]{1,40},|\s*\([^)]*\))?\s+(?:(?:ska|har|kommer\s+att|is|will\s+be)\s+)*(?:slutar|avgår|avgick|ersätts|ersattes|efterträds|efterträddes|steps?\s+down|stepped\s+down|replaced\s+by|succeeded\s+by)(?!\p{L})`,
    String.raw`${another}\s+(?:(?:ska|har|kommer\s+att|will)\s+)*(?:ersätte?r|ersatte|efterträde?r|efterträdde|tar\s+över\s+efter|tog\s+över\s+efter|replace[sd]?|succeed(?:s|ed)?)\s+(?:\p{Ll}+\s+)?${called}`,
    String.raw`(?:i\s*stället\s+för|instead\s+of|efterträdare\s+(?:till|för)|successor\s+(?:to|of))\s+(?:\p{Ll}+\s+)?${called}`,
  ].some((form) => new RegExp(String.raw`(?<!\p{L})${form}`, 'u').test(sentence));
}

function clauseAfter(sentence: string, match: RegExpExecArray): string {
  const [clause = ''] = sentence.slice(match.index + match[0].length).split(clauseEnd);
  return clause;
}

function namedIn(text: string, persons: readonly Person[]): readonly Person[] {
  return persons.filter(({ name }) => placeOf(text, name) >= 0);
}

/** Those who are named last in a text, one straight after another, each with what she comes from. */
function namedLast(text: string, persons: readonly Person[]): readonly Person[] {
  const bare = text.replace(/\s*(?:(?:,|och|samt|and|&|både)\s*)*$/u, '');
  const endsIn = (whole: string) =>
    persons.find(
      ({ name }) => whole.endsWith(name) && !/\p{L}/u.test(whole.charAt(whole.length - name.length - 1)),
    );
  const short = bare.replace(/(?:\s*\([^()]*\)|,\s[^,]{1,40})$/u, '');
  const [found, whole] = [endsIn(bare), bare];
  const person = found ?? endsIn(short);
  if (person === undefined) return [];
  const rest = (found === undefined ? short : whole).slice(0, -person.name.length);
  return /(?:,|(?<!\p{L})(?:och|samt|and)|&)\s*$/u.test(rest)
    ? [...namedLast(rest, persons), person]
    : [person];
}
