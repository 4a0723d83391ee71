import type { Category, Role } from '../../../meetings/model/person.ts';

/** What a heading says of those below it; without a category the list itself has to tell. */
export type RosterHeading = { readonly category?: Category; readonly absent: boolean };

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
const anyWord = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');

const presence = whole(
  'närvarande|närvarolista|närvaro|deltagare|deltagande|deltog|deltagarlista|deltagarförteckning|förteckning|present|attendance|attendees|participants|roster|list',
);
const absence = whole(
  'frånvarande|frånvaro|förhinder|förhindrad|förhindrade|återbud|anmält|anmälda|ej|icke|inte|absent|apologies|regrets|not',
);
const members = whole('ledamöter|ledamot|ordinarie|medlemmar|beslutande|members|member|voting');
const substitutes = whole(
  'ersättare|suppleanter|suppleant|substitutes|substitute|deputies|alternates|tjänstgörande',
);
const others = whole(
  'övriga|övrig|adjungerade|adjungerad|gäster|gäst|inbjudna|inbjuden|tjänstepersoner|tjänstemän|tjänsteman|föredragande|observatörer|observatör|others|other|also|guests|guest|invited|officials|presenters|observers|observer',
);
const between = whole(
  'och|samt|med|utan|distans|plats|digitalt|teams|länk|via|kommunerna|kommuner|regionen|länet|parterna|organisationerna|vid|på|mötet|från|till|av|för|dag|in|and|at|the|for|of|\\d+|st',
);

/** Reads a heading over those who were there or not: "Närvarande ersättare", "Frånvarande", "Members present". */
export function rosterHeading(line: string): RosterHeading | undefined {
  const words = line
    .replace(/\(\d+(?:\s*st)?\)/giu, '')
    .split(/[\s,/:–-]+/u)
    .filter(Boolean);
  const has = (sign: RegExp) => words.some((word) => sign.test(word));
  const known = [presence, absence, members, substitutes, others];
  if (words.length === 0 || words.length > 7) return undefined;
  if (!words.every((word) => [...known, between].some((sign) => sign.test(word)))) return undefined;
  if (!known.some(has)) return undefined;
  const kinds: readonly Category[] = [
    ...(has(others) || /^in attendance$/iu.test(line.replace(/:$/u, '')) ? (['other'] as const) : []),
    ...(has(substitutes) ? (['substitute'] as const) : []),
    ...(has(members) ? (['member'] as const) : []),
  ];
  const [only] = kinds;
  const category = kinds.includes('other') ? 'other' : kinds.length === 1 ? only : undefined;
  return { ...(category === undefined ? {} : { category }), absent: has(absence) };
}

/** The role that a word names, when it is nothing but that. */
export function roleWord(said: string): Role | undefined {
  if (/^(?:ordförande|ordf\.?|mötesordförande|chair(?:man|woman|person)?)$/iu.test(said)) return 'chair';
  if (/^(?:sekreterare|sekr\.?|mötessekreterare|secretary)$/iu.test(said)) return 'secretary';
  return undefined;
}

/** What someone of those present also did at this meeting: no office, and nobody's organisation. */
export const dutyWord =
  /^(?:(?:protokolls?)?justerare|justerande|justeras?(?:\s+av)?|att\s+justera|vid\s+(?:protokollet|pennan|anteckningarna)|protokollförare|antecknare|föredragande|adjusters?|adjusted\s+by|minutes\s+by|noted\s+by|presenters?)$/iu;

/** The category that a word beside a name says: "ersättare", "ersättare för Eva Ek", "adjungerad". */
export function categoryWord(said: string): Category | undefined {
  if (
    /^(?:(?:tjänstgörande|tjg\.?|tj\.)\s*)?(?:ersättare|ers\.|suppleant|suppl\.|substitute|deputy)(?:\s+(?:för|for)\s.+)?$/iu.test(
      said,
    )
  )
    return 'substitute';
  if (/^(?:(?:ordinarie\s+)?ledamot|ordinarie|member)$/iu.test(said)) return 'member';
  if (
    /^(?:adjungerad|adj\.?|gäst|inbjuden|föredragande|observatör|guest|presenter|observer|other|övrig)$/iu.test(
      said,
    )
  )
    return 'other';
  return undefined;
}

/** Says that the person was not there. */
export const absentWord =
  /^(?:(?:anmält\s+)?(?:förhinder|frånvaro|återbud)|förhindrad|frånvarande|ej\s+närvarande|inte\s+närvarande|sjuk|absent|apologies|not\s+present|nej|no)$/iu;

/** Says that the person was there, and nothing more: a mark in a column for attendance. */
export const presentWord = /^(?:x|ja|yes|✓|✔|närvarande|present)$/iu;

/** Says something of this meeting alone: which items, days or hours, or from where. */
export const noteWord =
  /^(?:punkt(?:en|er|erna)?|p\.?|pkt\.?|§+|dag(?:en)?|dagarna|ej|fm|em|f\.m\.|e\.m\.|förmiddag(?:en)?|eftermiddag(?:en)?|lunch|del\s+av|delar\s+av|delvis|till\s+och\s+från|t\.?\s?o\.?\s?m\.?|fr\.?\s?o\.?\s?m\.?|från|till|kl\.?|klockan|via|distans|på\s+distans|på\s+plats|digitalt|teams|länk|telefon|endast|bara|kom|gick|sen|senare|item|items|day|part|partly|from|until|only|online|remote(?:ly)?|in\s+person|late|justerare|justerande|adjuster)(?![\p{L}])/iu;

const titleEndings =
  'chef|chefen|chefer|direktör|direktören|ordförande|sekreterare|strateg|samordnare|koordinator|handläggare|utvecklare|ledare|läkare|sköterska|kommunalråd|regionråd|oppositionsråd|borgarråd|ledamot|rektor|jurist|controller|konsult|expert|specialist|planerare|utredare|ansvarig|assistent|administratör|psykolog|terapeut|kurator|pedagog|arbetare|inspektör|ekonom|analytiker|arkitekt|politiker|representant|rådgivare|företrädare|stabschef|projektägare|doktorand|professor|lektor|kommunikatör|manager|director|officer|coordinator|advisor|adviser|strategist|planner|analyst|developer|nurse|physician|consultant|secretary|chair';
const titleSign = new RegExp(
  `(?:${titleEndings})(?![\\p{L}])|(?<![\\p{L}])(?:vd|ceo|head\\s+of|chief|deputy|biträdande|tf\\.?|t\\.f\\.|vice|senior)(?![\\p{L}])`,
  'iu',
);

/** Whether words tell what someone does: a word for an office in them, or a small letter first. */
export function looksLikeTitle(said: string): boolean {
  return hasTitleWord(said) || /^\p{Ll}/u.test(said);
}

/** Whether a word for an office stands in it. */
export function hasTitleWord(said: string): boolean {
  return titleSign.test(said);
}

const organisationWord = anyWord(
  'kommun|kommunen|kommuner|region|regionen|landsting|landstinget|län|länet|stad|ab|aktiebolag|hb|stiftelse|stiftelsen|universitet|universitetet|högskola|högskolan|polisen|försäkringskassan|arbetsförmedlingen|municipality|county|council|city|agency|ltd|inc|university|hospital|trust',
);
const organisationEnding =
  /\p{L}(?:förbund|förbundet|förvaltning|förvaltningen|nämnd|nämnden|kontor|kontoret|myndighet|myndigheten|verket|styrelsen|sjukhus|sjukhuset|kommun|kommunen|bolaget|föreningen|kansliet|staben|enheten|avdelningen)(?![\p{L}])/iu;
const unitEnding = /\p{L}(?:staben|enheten|avdelningen|förvaltningen|kansliet|kontoret)$/iu;

/** Whether words name an organisation by what it is called: a municipality, a region, a company, a board. */
export function hasOrganisationWord(said: string): boolean {
  return organisationWord.test(said) || organisationEnding.test(said);
}

/** A part of an organisation rather than one by itself. */
export function looksLikeUnit(said: string): boolean {
  return unitEnding.test(said) && !organisationWord.test(said);
}

/** Words that head or foot a page, or label what is not a person. */
const furniture =
  /(?<![\p{L}])(?:protokoll|minnesanteckningar|mötesanteckningar|anteckningar|minutes|dagordning|agenda|kallelse|sida|page|datum|date|dnr|diarienummer|diarienr|tid|time|plats|place|tjänsteställe|postadress|besöksadress|telefon|fax|webbplats|org\.?nr|underskrift|justerat|justeras|vid\s+protokollet|utdrag|bilaga|bilagor|möte|mötet|meeting|vakant|vakans|vacant|grupp|gruppen|råd|rådet)(?![\p{L}])/iu;
const nameWord = String.raw`(?:(?:[dloDLO]['’])?\p{Lu}[\p{L}'’.]*(?:-\p{L}[\p{L}'’.]*)*|(?:von|van|af|av|de|del|della|der|den|di|da|la|le|el|al|bin|ibn|ten|zu)(?=\s))`;
const fullName = new RegExp(`^${nameWord}(?:\\s+${nameWord}){1,5}$`, 'u');

/** Whether words can be someone's full name: at least two words with capitals, none of them a word for something else. */
export function looksLikeName(said: string): boolean {
  return (
    said.length <= 80 &&
    fullName.test(said) &&
    !hasOrganisationWord(said) &&
    !hasTitleWord(said) &&
    !furniture.test(said) &&
    rosterHeading(said) === undefined
  );
}

/** The full name with which words begin, and what is left: "Eva Ek socialchef", "Eva Ek Granby kommun". */
export const leadingName = new RegExp(`^(${nameWord}(?:\\s+${nameWord}){1,4})\\s+(\\S.*)$`, 'u');
