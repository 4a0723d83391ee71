import type { Language } from '../../../meetings/model/terms.ts';

/** What opens a record about a referral (remiss) or a reply to one. */
export type ReferralRecord =
  | 'referral-received'
  | 'referral-sent'
  | 'referral'
  | 'referral-reply'
  | 'change-referral';

/** What is ordered in one line about a referral. */
export type ReferralOrder =
  | 'remove-reply'
  | 'remove-referral'
  | 'referral-until'
  | 'referral-to'
  | 'has-replied'
  | 'we-replied';

/** What is asked about referrals. */
export type ReferralQuestion =
  | 'referral-unanswered'
  | 'referral-due'
  | 'referral-state'
  | 'all-referrals'
  | 'referrals';

type Rows<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** How referrals are spoken of in one language; rows are phrases as in `compilePhrase`, tried in their order. */
export type ReferralPhrases = {
  readonly records: Rows<ReferralRecord>;
  readonly orders: Rows<ReferralOrder>;
  readonly questions: Rows<ReferralQuestion>;
};

const sv: ReferralPhrases = {
  records: {
    'change-referral': ['ändra[ på] remiss[en][ {record}][ till]'],
    'referral-reply': [
      '[nytt ](svar|remissvar)[et] på remiss[en][ {record}] från {said}',
      '[nytt ]remissvar[ {record}] från {said}',
      'remiss[en][ {record}][(:|,)] svar från {said}',
      '(svar|remissvar)[et] från {said} på remiss[en][ {record}]',
      '{said} (svarar|svarade|har svarat) på remiss[en][ {record}]',
    ],
    'referral-received': ['remiss[[ på| i] {item}] från {said}', '{pointed}[(:|,)] remiss från {said}'],
    'referral-sent': ['remiss[[ på| i] {item}] till {said}', '{pointed}[(:|,)] remiss till {said}'],
    referral: ['remiss[[ för| på| i| vid] {item}]', '{pointed}[(:|,)] remiss'],
  },
  orders: {
    'remove-reply': [
      '(stryk|radera|ta bort) (svar|remissvar)[et] från {who} på remiss[en][ {record}]',
      '(stryk|radera|ta bort) remissvar[et] från {who}',
    ],
    'remove-referral': ['(stryk|radera|ta bort) remiss[en][ {record}]'],
    'referral-until': [
      'remiss[en] {record}[(:|,)][ (ny|nytt)] (svarstid[en]|svarsdatum|svarsdag|sista svarsdag|svar|svaren)[ ska vara inne][ är][:] {when}',
      'remiss[en] {record}[(:|,)] {when}',
      'svar[en] på remiss[en][ {record}][ ska vara (inne|klara)][:] {when}',
    ],
    'referral-to': [
      'remiss[en][ {record}][(:|,)] (går|gick|skickas|skickades|sänds)[ ut] till {who}',
      'remiss[en][ {record}][(:|,)] mottagare[:] {who}',
    ],
    'we-replied': [
      '(vi|gruppen) har[ nu] (svarat|lämnat svar) på remiss[en][ {record}]',
      '(vi|gruppen) har[ nu] (svarat|lämnat svar) på remissen (om|från) {about}',
      '(vi|gruppen) svarade på remiss[en][ {record}][ {when}]',
    ],
    'has-replied': [
      '{who} har[ nu] (svarat|lämnat svar) på remiss[en][ {record}]',
      '{who} har[ nu] (svarat|lämnat svar) på remissen om {about}',
      '(svar|remissvar) på remiss[en][ {record}] från {who}',
      'remissvar[ {record}] från {who}',
      '{who} (svarade|svarar) på remiss[en][ {record}][ {when}]',
    ],
  },
  questions: {
    'referral-unanswered': [
      '(vem|vilka|vilka {parties}) ska svara på (remissen|remisserna|remiss {record})',
      '(vem|vilka|hur många|vilka {parties})[ som] (har inte|inte har|har ännu inte|inte|har ej)[ än] svarat[ än] på (remissen|remisserna|remiss {record})',
      '(vem|vilka|hur många|vilka {parties})[ som] har svarat[ än] på (remissen|remiss {record})',
      '(vem|vilka|hur många|vilka {parties})[ som] (har inte|inte har|har) svarat[ än] på remissen om {about}',
      'vilka[ remissvar| svar] (saknas|återstår|har inte kommit|väntar vi på)[ på][ (remissen|remiss {record})]',
      'vilka remissvar (saknas|återstår|har kommit|har inte kommit|väntar vi på)',
      'har (alla|vi)[ nu] svarat på (remissen|remiss {record}|remisserna)',
      'vad har {who} svarat på (remissen|remiss {record})',
    ],
    'referral-due': [
      'när ska (svaren|svaret|svar|remissvaren|remissvaret|remissen|remisserna)[ på (remissen|remiss {record})][ (vara|lämnas|skickas|komma)] (in|inne|inlämnade|inskickade|klara|besvarad|besvarade)',
      'när ska vi[ ha] (svara|svarat)[ senast] på (remissen|remiss {record}|remissen om {about})',
      '(vad|när) är sista[ svarsdag| svarsdagen| dag| dagen][ att svara] (på|för) (remissen|remiss {record})',
      'hur länge är (remissen|remiss {record}) ute',
      'när går svarstiden ut[ (på|för) (remissen|remiss {record})]',
    ],
    'all-referrals': [
      '[visa |lista ](alla|samtliga) remisser[na]',
      'vilka remisser har (vi|gruppen) haft',
      '[visa |lista ](besvarade|avslutade|gamla) remisser',
    ],
    'referral-state': [
      '[visa ]remiss[en] {record}',
      '[visa ]remissen[ om {about}]',
      '(hur går|hur gick|hur har) det[ gått] (med|för) (remissen|remiss {record}|remissen om {about})',
      '(status|läget) (för|på|med) (remissen|remiss {record}|remissen om {about})',
      'vilka gick remissen till',
      'vart (gick|skickades) (remissen|remiss {record})',
    ],
    referrals: [
      '[visa |lista ][våra |gruppens |öppna |pågående |aktuella |obesvarade ]remiss(er|erna|lista|listan)',
      'vilka[ öppna| obesvarade] remisser (är ute|finns|finns det|har vi|har vi ute|pågår|är öppna|väntar|väntar på svar|är på gång|är obesvarade|är aktuella|återstår|ska vi svara på|har vi att svara på)[ (nu|just nu|ute)]',
      '(finns|har vi)[ det][ några| någon][ öppna| öppen] (remisser|remiss)[ ute]',
      'vad (är|har vi) ute på remiss',
      'vad ligger ute på remiss',
    ],
  },
};

const en: ReferralPhrases = {
  records: {
    'change-referral': ['change[ the] (referral|consultation)[ {record}][ to]'],
    'referral-reply': [
      '[new ]reply to[ the] (referral|consultation)[ {record}] from {said}',
      '(referral|consultation)[ {record}] reply from {said}',
      'reply from {said} to[ the] (referral|consultation)[ {record}]',
    ],
    'referral-received': ['(referral|consultation)[[ at| on] {item}] from {said}'],
    'referral-sent': ['(referral|consultation)[[ at| on] {item}] to {said}'],
    referral: ['(referral|consultation)[[ for| on| at] {item}]', '{pointed}[(:|,)] (referral|consultation)'],
  },
  orders: {
    'remove-reply': ['(remove|delete)[ the] reply from {who} to[ the] (referral|consultation)[ {record}]'],
    'remove-referral': ['(remove|delete)[ the] (referral|consultation)[ {record}]'],
    'referral-until': [
      '(referral|consultation) {record}[(:|,)] (reply|replies)[ due] {when}',
      'replies to[ the] (referral|consultation)[ {record}][ are] due {when}',
    ],
    'referral-to': ['[the ](referral|consultation)[ {record}][(:|,)] (goes|went|is sent|was sent) to {who}'],
    'we-replied': [
      '(we|the group) (have|has) (replied|answered)[ to][ the] (referral|consultation)[ {record}]',
    ],
    'has-replied': [
      '{who} (has|have) (replied|answered)[ to][ the] (referral|consultation)[ {record}]',
      '{who} (replied|answered)[ to][ the] (referral|consultation)[ {record}][ {when}]',
    ],
  },
  questions: {
    'referral-unanswered': [
      "(who|which {parties}|how many) (has|have|hasn't|haven't|has not|have not)[ yet] (replied|answered)[ yet][ to][ the] (referral|referrals|consultation|consultations)[ {record}]",
      'which replies (are missing|are we waiting for|have not come)',
      '(has everyone|have all|have we) (replied|answered)[ to][ the] (referral|consultation)[ {record}]',
    ],
    'referral-due': [
      'when are[ the] replies due[ to[ the] (referral|consultation)[ {record}]]',
      'when (do|must|should) we reply to[ the] (referral|consultation)[ {record}]',
    ],
    'all-referrals': ['[show |list ]all[ the] (referrals|consultations)'],
    'referral-state': [
      '[show ][the ](referral|consultation) {record}',
      '[show ]the (referral|consultation)[ about {about}]',
      'how is the (referral|consultation)[ {record}] (going|coming along)',
    ],
    referrals: [
      '[show |list ][our |the |open ](referrals|consultations)',
      'which[ open] (referrals|consultations) (are out|are there|are open|do we have|await replies|are waiting)',
      'what is out for consultation',
    ],
  },
};

/** How referrals are spoken of, by language. */
export const referralPhrases: Readonly<Record<Language, ReferralPhrases>> = { sv, en };
