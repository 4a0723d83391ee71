import { timeWords } from './time-words.ts';

const month = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|o[kc]t|nov|dec)\p{L}*$/u;
const pause =
  /^(?:semester\p{L}*|uppehåll\p{L}*|lov(?:et)?|\p{L}+lovet|ledighet\p{L}*|break|holidays?|vacation|halvåret?|terminen?|påsk\p{L}*|jul(?:en|helgen)?|nyår\p{L}*|midsommar\p{L}*|vecko\p{L}+|half|quarter|kvartal\p{L}*|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|\p{L}{3,}tonde|tjugonde|tjugo\p{L}+|trettionde|trettioförsta|nästa|next|kommande|månaderna|months|datum(?:en)?|dagar)$/u;

/** Whether a word, in small letters, names a time or helps to name one. */
export function isTimely(word: string): boolean {
  return timeWords.has(word) || /^\d/u.test(word) || month.test(word) || pause.test(word);
}
