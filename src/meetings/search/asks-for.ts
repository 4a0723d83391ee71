import { hasNumber } from './has-number.ts';

/** What a question wants a text to tell: when, how many or how much, who, why, or what was thought of it. */
export type AsksFor = 'time' | 'number' | 'person' | 'reason' | 'opinion';

const asks: readonly (readonly [AsksFor, RegExp])[] = [
  [
    'reason',
    /(?<!\p{L})(?:varför|hur kommer det sig|av vilken anledning|av vilket skäl|beror|berodde|orsak\p{L}*|anledning\p{L}*|skäl(?:et|en)?|motiv\p{L}*|why|reasons?|how come)(?!\p{L})/iu,
  ],
  [
    'opinion',
    /(?<!\p{L})(?:tyck(?:er|te|t|a)|ansåg|anser|åsikt\p{L}*|synpunkt\p{L}*|invänd\p{L}*|kritik\p{L}*|invändning\p{L}*|reaktion\p{L}*|tongång\p{L}*|tveksam\p{L}*|think|thought|opinions?|concerns?|objections?|objected?|comments?|views?)(?!\p{L})/iu,
  ],
  [
    'number',
    /(?<!\p{L})(?:hur (?:många|mycket|stor[at]?|hög[at]?|långt?|länge|ofta|dyr[at]?|gam(?:mal|la|malt))|antal(?:et)?|(?:vilken|vad för) (?:summa|andel|kostnad|budget|procent)|how (?:far|many|much|large|big|long|often|high)|(?:what|which) (?:share|sum|amount|number|percentage))(?!\p{L})/iu,
  ],
  [
    'time',
    /(?<!\p{L})(?:när|hur dags|vilke[nt] (?:dag|datum|månad|år|tid|vecka)|vilket (?:datum|år|halvår)|till dess|when|what (?:date|day|month|year|time)|by which (?:date|day))(?!\p{L})/iu,
  ],
  [
    'person',
    /(?<!\p{L})(?:vem|vilka personer|av vilka?|vilke[nt] (?:nämnd|organ|instans|person|part|kommun)|who|whom|by whom|whose)(?!\p{L})/iu,
  ],
];

/** What is wanted by how the question is put, told by the first word that asks; undefined where any text will do. */
export function asksFor(line: string): AsksFor | undefined {
  const [first] = asks
    .flatMap(([what, said]) => {
      const at = said.exec(line)?.index;
      return at === undefined || (what === 'time' && tellsWhen(line, at)) ? [] : [{ what, at }];
    })
    .toSorted((one, other) => one.at - other.at);
  return first?.what;
}

/** "Vad ska bort när grupperna kommer" asks for no time: its "när" begins no question. */
function tellsWhen(line: string, at: number): boolean {
  const before = line.slice(0, at).trim();
  return otherwise.test(before) && !/(?:[,–?-]|(?<!\p{L})(?:och|o|samt|and|or|eller))$/iu.test(before);
}

const otherwise =
  /^(?:vad|vilk\p{L}+|hur|var|ska|får|kan|är|blev|vem|what|which|how|where|is|was|should|who)(?!\p{L})/iu;

const month = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const shortMonth = '(?:jan|feb|apr|jun|jul|aug|sept|okt|nov|dec)(?=[\\s.]\\s?\\d|\\s(?:19|20)\\d\\d)';
const season =
  'årsskift\\p{L}*|nyår|(?:hösten|våren|sommaren|vintern|halvåret|kvartalet|månadsskiftet)|(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?';

type Telling = { readonly surely: RegExp; readonly perhaps?: RegExp };

const tells: Readonly<Record<Exclude<AsksFor, 'number'>, Telling>> = {
  time: {
    surely: new RegExp(`(?<!\\p{L})(?:${month}|${shortMonth}|\\d{1,2}/\\d{1,2}|${season})(?!\\p{L})`, 'giu'),
    perhaps: /(?<!\d)(?:19|20)\d\d(?!\d)/gu,
  },
  reason: {
    surely:
      /(?<!\p{L})(?:pga|p\.?\s?g\.?\s?a|på grund av|eftersom|därför|beror på|berodde på|orsak\p{L}*|anledning\p{L}*|bakgrund(?:en)?|med hänsyn|skäl(?:et|en)?|because|due to|since)(?!\p{L})/giu,
    perhaps:
      /(?<!\p{L})(?:syft(?:et|e|ar)|saknas|saknades|brist\p{L}*|för att|medför|innebär|leder till|då)(?!\p{L})/giu,
  },
  opinion: {
    surely:
      /(?<!\p{L})(?:viktigt?|jätte\p{L}+|bra|positiv\p{L}*|negativ\p{L}*|tyck(?:er|te)|synpunkt\p{L}*|fördel\p{L}*|nackdel\p{L}*|oro(?:n|lig)?|tveksam\p{L}*|kritik|styrka)(?!\p{L})/giu,
    perhaps: /(?<!\p{L})(?:bör|borde|behöv(?:er|s)|förslag|måste)(?!\p{L})|\?/giu,
  },
  person: {
    surely:
      /(?<!\p{L})(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+|\p{L}*(?:fullmäktige|styrelsen?|nämnd(?:en|er)?|utskottet|styrgrupp(?:en)?|direktör(?:en|er)?|rådet|arbetsgrupp(?:en)?)s?)(?!\p{L})/gu,
  },
};

/** Where in a text stands what is wanted of it. */
export function tellingAt(what: AsksFor, text: string): readonly number[] {
  if (what === 'number')
    return hasNumber(text) ? [...text.matchAll(/\d[\d\s.,]*/gu)].map(({ index }) => index) : [];
  return [...text.matchAll(tells[what].surely)].map(({ index }) => index);
}

/** How surely a text tells what is wanted of it: 1, or a half, or not at all. */
export function tellsOf(what: AsksFor, text: string): number {
  if (what === 'number') return hasNumber(text) ? 1 : 0;
  const { surely, perhaps } = tells[what];
  if (text.search(surely) >= 0) return 1;
  return perhaps !== undefined && text.search(perhaps) >= 0 ? 0.5 : 0;
}
