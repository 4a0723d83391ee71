import type { Rows } from '../question-table.ts';

/** How questions about referrals are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const referralsSv = {
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
} satisfies Rows<string>;

/** What is asked here. */
export type ReferralAsked = keyof typeof referralsSv;
