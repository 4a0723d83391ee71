import type { Amount } from '../../../meetings/model/meeting.ts';

const thin = ' \\u00a0\\u202f';
const figure = `\\d{1,3}(?:[${thin}.]\\d{3})+(?:,\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,3})?`;
const units =
  '%|procents?(?!\\p{L})|per\\s?cent|:-|tkr|kkr|mkr|mnkr|msek|tusen kronor|miljon(?:er)?(?: kronor| kr| sek)?|million(?: kronor| sek)?|kronor|kr|sek';
const about =
  'högst|max(?:imalt)?|upp till|cirka|ca\\.?|omkring|ungefär|minst|drygt|knappt|about|up to|at most|at least|approximately';
const per =
  '(?:/|\\s*per )(?:år|månad|invånare|kommun|part|person|dygn|timme|tillfälle|year|month|inhabitant|party)';
const of =
  ' (?:av|of) (?:(?:en|ett|a|the|an) )?(?:hel)?(?:tjänst(?:en)?|heltid|kostnad(?:en|erna)|lönekostnad(?:en)?|budget(?:en)?|finansiering(?:en)?|totalkostnaden|full-?time|position|cost|costs|budget|salary)(?!\\p{L})';
const amount = new RegExp(
  `(?<!\\p{L}|[\\d.,])(?:(?<about>${about})\\s+)?(?:(?<first>${figure})\\s*[–-]\\s*)?(?:(?<sek>sek)\\s*)?(?<number>${figure})(?:\\s*(?<unit>${units})|(?<=sek\\s*(?:${figure})))(?![\\p{L}\\d])(?<per>${per})?(?<of>${of})?`,
  'giu',
);
/** Without one of these near it a share may be of anything. */
const aboutMoney =
  /tjänst|heltid|deltid|kostn|finans|betal|bekost|medel|anslag|bidrag|budget|lön|ersättning|avgift|fördel|köp|funding|cost|salary|post(?!\p{L})|position|pay|pays|paid|fee|grant|budget|time/iu;
const payer = "[\\p{L}\\d][\\p{L}\\d&/’'-]*(?: [\\p{L}\\d][\\p{L}\\d&/’'-]*){0,3}";
const pays =
  '(?:betalar|bekostar|finansierar|står för|bidrar med|skjuter till|pays|pay|funds|covers|contributes)';
const paidBy = new RegExp(
  `^[,;]?\\s*(?:som |which (?:is|are) |and |och )?(?:(?:betalas|bekostas|finansieras|delas)(?: \\p{L}+)? av|paid by|funded by|financed by) (?<who>${payer})`,
  'iu',
);
const whoPays = new RegExp(`^\\s*[,;]\\s*(?:som |which )?(?<who>${payer}) ${pays}(?!\\p{L})`, 'iu');
const payerBefore = new RegExp(
  `(?:^|[,.;:]\\s*|(?:\\s|^)(?:att|att låta|och|and|that) )(?<who>${payer}) ${pays}\\s*$`,
  'iu',
);
const nextPayer = new RegExp(`^\\s*(?:,|och|and|samt|,\\s*och)\\s+(?<who>${payer})\\s*$`, 'iu');

/** The sums and shares that words tell, in their order; `plainly` said, a share needs no money beside it. */
export function readAmounts(text: string, plainly = false): readonly Amount[] {
  const found: { readonly amount: Amount; readonly end: number }[] = [];
  for (const match of text.matchAll(amount)) {
    const { groups = {}, index } = match;
    const share = isShare(groups['unit']);
    if (share && !plainly && !aboutMoney.test(sentenceAt(text, index))) continue;
    const before = found.at(-1);
    const end = index + match[0].length;
    const who = payerOf(text, index, end, before);
    found.push({ amount: made(match[0].trim(), groups, who), end });
  }
  return found.map((one) => one.amount);
}

type Groups = Readonly<Record<string, string | undefined>>;

function isShare(unit: string | undefined): boolean {
  return unit !== undefined && /^(?:%|procent|per)/iu.test(unit);
}

function made(said: string, groups: Groups, who: string | undefined): Amount {
  const share = isShare(groups['unit']);
  const value = numberOf(groups);
  return {
    said,
    ...(value === undefined ? {} : { value, unit: share ? ('percent' as const) : ('SEK' as const) }),
    ...(who === undefined ? {} : { payer: who }),
  };
}

/** The number meant; none for what is about so much, between two numbers, or so much for each of something. */
function numberOf(groups: Groups): number | undefined {
  const { number = '', unit = 'kr' } = groups;
  if (groups['about'] !== undefined || groups['first'] !== undefined || groups['per'] !== undefined)
    return undefined;
  // "1.200" and "350,000" are thousands to some and decimals to others.
  if (/^\d{1,3},\d{3}$/u.test(number)) return undefined;
  const plain = /^\d{1,3}(?:[ \u00a0\u202f.]\d{3})+/u.test(number)
    ? number.replace(/[ \u00a0\u202f.]/gu, '')
    : number;
  const counted = Number(plain.replace(',', '.'));
  if (!Number.isFinite(counted)) return undefined;
  const times = /^(?:tkr|kkr|tusen)/iu.test(unit) ? 1000 : /^(?:m|mil)/iu.test(unit) ? 1_000_000 : 1;
  return Math.round(counted * times * 100) / 100;
}

function sentenceAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('\n', index)) + 1;
  const stops = ['. ', '\n'].map((stop) => text.indexOf(stop, index)).filter((at) => at >= 0);
  return text.slice(start, stops.length === 0 ? undefined : Math.min(...stops));
}

function payerOf(
  text: string,
  start: number,
  end: number,
  before: { readonly amount: Amount; readonly end: number } | undefined,
): string | undefined {
  const lead = text.slice(Math.max(before?.end ?? 0, start - 120), start);
  const tail = text.slice(end, end + 120);
  const who =
    paidBy.exec(tail)?.groups?.['who'] ??
    whoPays.exec(tail)?.groups?.['who'] ??
    payerBefore.exec(lead)?.groups?.['who'] ??
    (before?.amount.payer === undefined ? undefined : nextPayer.exec(lead)?.groups?.['who']);
  return who?.replace(/\s+(?:och|and|samt|under|från|till|för|i|med)(?:\s.*)?$/iu, '').trim();
}
