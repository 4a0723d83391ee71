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

type Rows<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** How referrals are spoken of in one language; rows are phrases as in `compilePhrase`, tried in their order. */
export type ReferralPhrases = {
  readonly records: Rows<ReferralRecord>;
  readonly orders: Rows<ReferralOrder>;
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
};

/** How referrals are spoken of, by language. */
export const referralPhrases: Readonly<Record<Language, ReferralPhrases>> = { sv, en };
