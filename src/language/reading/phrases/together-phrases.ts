import type { Language } from '../../../meetings/model/terms.ts';

/** What is ordered about those who work together on an assignment, and about who "all" are. */
export type TogetherOrder = 'co-workers' | 'report-to' | 'sub-counties';

/** How it is said in one language; rows are phrases as in `compilePhrase`, tried in their order. */
export type TogetherPhrases = {
  readonly orders: Readonly<Record<TogetherOrder, readonly string[]>>;
};

const sv: TogetherPhrases = {
  orders: {
    'co-workers': [
      '(medarbetare|medhjälpare)[ (för|på|i|till)] uppdrag[et] {record}[:][ (är|blir)] {who}',
      '(medarbetare|medhjälpare)[ (för|på|i|till)] {record}[:][ (är|blir)] {who}',
      'uppdrag[et] {record}[(:|,)] (medarbetare|medhjälpare)[:][ (är|blir)] {who}',
      'uppdrag[et] {record} görs tillsammans med {who}',
    ],
    'report-to': [
      '(rapporteras|återrapporteras|redovisas)[ uppdrag[et]] {record}[ (till|för)][:] {who}',
      'uppdrag[et] {record}[(:|,)][ ska] (rapporteras|återrapporteras|redovisas)[ tillbaka] (till|för)[:] {who}',
    ],
    'sub-counties': ['länsdelarna (är|heter)[:] {names}', 'länsdelar[na]: {names}'],
  },
};

const en: TogetherPhrases = {
  orders: {
    'co-workers': [
      '(co-workers|coworkers|co-worker)[ (for|on|of)][ (assignment|task|action)] {record}[:][ (is|are)] {who}',
      '(assignment|task|action) {record}[(:|,)] (co-workers|coworkers|co-worker)[:][ (is|are)] {who}',
    ],
    'report-to': [
      '(reported|report)[ (assignment|task|action)] {record}[ to][:] {who}',
      '(assignment|task|action) {record}[(:|,)] (is|to be) reported to[:] {who}',
    ],
    'sub-counties': ['[the ](sub-counties|subcounties) are[:] {names}'],
  },
};

/** How working together is spoken of, by language. */
export const togetherPhrases: Readonly<Record<Language, TogetherPhrases>> = { sv, en };
