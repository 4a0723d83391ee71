import type { Language } from '../../../meetings/model/terms.ts';

/** What is ordered about those who work together on an assignment, and about who "all" are. */
export type TogetherOrder = 'co-workers' | 'report-to' | 'sub-counties';

/** How it is said in one language; rows are phrases as in `compilePhrase`, tried in their order. */
export type TogetherPhrases = {
  readonly orders: Readonly<Record<TogetherOrder, readonly string[]>>;
  /** Who has not reported. */
  readonly questions: Readonly<Record<'reporting', readonly string[]>>;
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
  questions: {
    reporting: [
      '(vem|vilka|vilka {parties}|hur många)[ som] (har inte|inte har|har ännu inte|inte|har ej)[ än] rapporterat[ än][ (på|om|i)] {which}',
      '(vem|vilka|vilka {parties}|hur många)[ som] (har inte|inte har|har ännu inte|inte|har ej)[ än] rapporterat[ än]',
      'vilka uppdrag (har ingen rapport|är inte rapporterade|saknar rapport)',
      'har alla rapporterat[[ (på|om)] {which}]',
      '(vem|vilka)[ som] har rapporterat[ (på|om)] {which}',
    ],
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
  questions: {
    reporting: [
      "(who|which {parties}|how many) (has not|have not|hasn't|haven't) reported[ yet][ on] {which}",
      "(who|which {parties}|how many) (has not|have not|hasn't|haven't) reported[ yet]",
      'which assignments have no report',
      '(has everyone|have all) reported[[ on] {which}]',
    ],
  },
};

/** How working together is spoken of, by language. */
export const togetherPhrases: Readonly<Record<Language, TogetherPhrases>> = { sv, en };
