import { stemmer } from '@orama/stemmers/swedish';

/** A word of a text as it is searched, and where it stands there. */
export type TermAt = { readonly term: string; readonly from: number };

/** Words that tell nothing of what is looked for, in Swedish and English. */
const smallWords = new Set(
  (
    'och i på om att en ett den det de dem av för med till som vi ni är var va vara vart kring ang angående gällande gäller ' +
    'rörande avseende då nu när hur vad vem vilka vilken vilket vilkas ha har hade blir blev bli varit alla all allt ' +
    'några någon nån något nåt ngt ngn ngra nånting inte ej eller men så sen sedan från vid under över efter innan mellan genom mot hos utan ut ' +
    'in upp ner där här dit hit sig sin sitt sina vår vårt våra er ert era oss min mitt mina din ditt dina deras dess denna dessa ' +
    'detta man ska skall kan kunde bör får fick vill ju väl egentligen också även bara år året åren mer mest mycket nog typ kanske just ' +
    'o the a an of on to and about for with was is are were be been do did does we our us you your it its this that these ' +
    'those there any some from at by as or not what when where who which how has have had will would should can could ' +
    'they them their than then so if into regarding concerning against between within during after before without across through under over'
  ).split(' '),
);

/** Words that stand in most of what is written of meetings: they tell little of a matter. */
const weakWords = new Set(
  (
    'beslut beslutet besluten beslutade beslutat möte mötet möten fråga frågan frågor ärende ärendet ärenden punkt punkten ' +
    'punkter information informationen förslag förslaget rapport rapporten arbete arbetet ny nya nytt uppdrag uppdraget ' +
    'plan planen projekt projektet satsning satsningen tjänst tjänsten service plans project ' +
    'protokoll protokollet diskussion diskussionen läget status sak saken ' +
    'decision decisions meeting item matter question information proposal report work new minutes'
  ).split(' '),
);

/** How many stems are remembered; then they are worked out anew. */
const mostRemembered = 60_000;
const stems = new Map<string, string>();

/** A text as it is searched: in composed form and lower case. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** No word is longer; what is, is cut. */
const longest = 60;

/** Their "ens" is no ending, though the stemmer takes it for one: "kontinens" would be one with "kontinuerlig". */
const wholeEns =
  /(?:kontin|kompet|konfer|refer|differ|prefer|transpar|konkurr|[fs]ekv|exist|assist|resist|evid|incid|resid|preval|ekvival|tend|intellig|influ|kongru|lic)ens$/u;

/** "kommuners" is of kommuner; the stemmer leaves the plural. */
const ownerOfMany = /(?<=\p{L}{3})([aeo]r)s$/u;

/** A word without its endings, by the Swedish stemmer and the definite form that it leaves ("avtalet"). */
export function stem(whole: string): string {
  const word = whole.length > longest ? whole.slice(0, longest) : whole;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made =
    /^\p{N}/u.test(word) || wholeEns.test(word) ? word : undefinite(stemmer(word.replace(ownerOfMany, '$1')));
  if (stems.size >= mostRemembered) stems.clear();
  stems.set(word, made);
  return made;
}

/** The stemmer shortens "projekt" to "projek": so must "projektet" be, once it is "projekt". */
function undefinite(term: string): string {
  const bare = term
    .replace(/(?<=\p{L}{3})et$/u, '')
    .replace(/(?<=(?:iatr|nom|log|eg|erg|graf|sof|pat|ap|krat|ustr|ant|eps|metr|fob|fon|or|er|ef)i)n$/u, '');
  return bare === term ? term : /(?:dd|gd|nn|dt|gt|kt|tt)$/u.test(bare) ? bare.slice(0, -1) : bare;
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are searched, in order, with where they stand in it. */
export function termsAt(text: string): readonly TermAt[] {
  return [...text.matchAll(wordPattern)].map((found) => ({
    term: stem(fold(found[0])),
    from: found.index,
  }));
}

/** The words of a text as they are searched, in order. */
export function termsOf(text: string): readonly string[] {
  return wordsOf(text).map(stem);
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(wordPattern) ?? [];
}

/** Whether a folded word tells nothing of what is looked for. */
export function isSmall(word: string): boolean {
  return smallWords.has(word);
}

/** Whether a folded word stands in most of what is written of meetings. */
export function isWeak(word: string): boolean {
  return weakWords.has(word);
}
