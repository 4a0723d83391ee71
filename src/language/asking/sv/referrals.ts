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
    '(vem|vilka)[ är det som] (har inte|inte har|har)[ än| ännu] svarat[ än| ännu] på (remissen|remissomgången) (om|kring|gällande|på) {about}',
    '(vilka|vem) väntar vi[ remissvar| svar][ (på|från)][ (om|i|på|för|kring) (remissen|remissomgången)[ (om|kring) {about}]]',
    'vilka[ remissvar| svar] (saknas|återstår|har inte kommit|väntar vi på)[ (på|i|om|för|kring)] (remissen|remissomgången) (om|kring|gällande) {about}',
    '(utestående|saknade|obesvarade) (svar|remissvar)[ (på|i|från)][ (remissen|remisserna)][ (om|kring) {about}]',
    'har alla[ nu] svarat på (remissen|remissomgången) (om|kring|gällande) {about}',
  ],
  'referral-loose': [
    '(vem|vilka|vilka {parties}|hur många)[ som] (har|har inte|inte har|har ännu inte|har ej)[ (än|ännu)] (hörts av|hört av sig|yttrat sig|svarat|lämnat (svar|synpunkter|yttrande|in)|inkommit|inkommit med (svar|yttrande|synpunkter)|återkommit|skickat in (svar|yttrande)|skickat in|tyckt till)[ (om|på|i|kring|gällande|angående|till|över)] {about}',
    '(vem|vilka|vilka {parties}) (saknar vi|väntar vi|saknas|återstår)[ på][ (svar|remissvar|yttrande|synpunkter|yttranden)][ (från|av)] (på|om|kring|gällande|i|för) {about}',
    '(har|är) alla (svarat|yttrat sig|inkommit|klara|hört av sig)[ med svar] (på|om|i|kring|med) {about}',
  ],
  'referral-from': [
    'vad har {who} svarat på (remissen|remiss {record})[ (om|kring|gällande) {about}]',
    'vad (svarade|tyckte|sa|skrev) {who} (på|om|i) (remissen|remissen om {about}|sitt remissvar)',
    'har {who}[ nu| än| ännu] (svarat|lämnat svar|lämnat remissvar|yttrat sig)[ på (remissen|remissen (om|kring) {about}|remiss {record})]',
    '(fick|har) vi[ fått][ (något|nåt|ngt|ett)] (svar|remissvar|yttrande) från {who} (på|om|kring)[ remissen om] {about}',
    '(fick|har) vi[ fått][ (något|nåt|ngt|ett)] (svar|remissvar|yttrande) från {who}',
    'har det kommit[ in][ (något|nåt|ngt|ett)] (svar|remissvar|yttrande) från {who}[ (på|om|kring) {about}]',
    '{who} (svar|remissvar|yttrande)[ (på|om) {about}]',
  ],
  'referral-due': [
    'när ska (svaren|svaret|svar|remissvaren|remissvaret|remissen|remisserna)[ på (remissen|remiss {record})][ (vara|lämnas|skickas|komma)] (in|inne|inlämnade|inskickade|klara|besvarad|besvarade)',
    'när ska vi[ ha] (svara|svarat)[ senast] på (remissen|remiss {record}|remissen om {about})',
    '(vad|när) är sista[ svarsdag| svarsdagen| dag| dagen][ att svara] (på|för) (remissen|remiss {record})',
    'hur länge är (remissen|remiss {record}) ute',
    'när går svarstiden ut[ (på|för) (remissen|remiss {record})][ (om|kring) {about}]',
    'när ska (remissvaren|svaren|remissvaret|yttrandena)[ (på|för) remissen] (om|kring|gällande|för|på) {about} (vara (inne|inlämnade|klara|inskickade)|lämnas|lämnas in|skickas in|komma in)',
    '(svarstid|svarstiden|sista svarsdag|sista svarsdagen|sista dag|sista dagen|sista datum|deadline)[ (för|på|att) (svar|svara|remissvar|remissvaren)][ (för|på|till|om)][ (remissen|remissen (om|kring) {about}|remissvar om {about})]',
    'när ska[ vi][ ha] (remissen|remissvaren) (om|kring) {about}[ vara] (besvarad|besvarats|svarat|inne)',
    '(när|vad) är (sista dag|sista dagen|sista datum|deadline|senaste dag|sista svarsdag)[ för][ att] (svara på|yttra sig över|lämna synpunkter på|besvara|tycka till om) {about}',
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
    'vad (är|ligger|har vi|har gruppen|finns|går)[ just nu][ ute] (på|i) (remiss|remissrunda)[ (nu|just nu)]',
    'vad (ska|skulle) (ut|skickas|skickas ut) på remiss',
    '(är|ligger|ska) (något|nåt|ngt) (ute |ut |)på remiss',
    '(är|ligger|finns|går)[ det] (något|nåt|ngt|några (förslag|ärenden|dokument))[ (ute|uppe|på väg)][ (just nu|nu)] (på|i|ut på) (remiss|remissrunda)[ (eller på väg ut|eller på gång|nu|just nu|framöver)]',
    '(ska|måste|behöver|bör) (vi|jag|gruppen|någon)[ senast] (svara på|yttra oss över|besvara|yttra sig över) (någon|nån|några|en|ngn|ngt)[ ny| nya] (remiss|remisser)[ (nu|framöver|snart|i höst|i vår)]',
    'vilka remisser (väntar vi på svar på|väntar på svar|ska besvaras|ska vi besvara|har vi fått|har kommit[ in])[ (nu|just nu|nyligen)]',
    '(har|fick|får)[ det] vi[ fått][ in] (någon|nån|några|en|ngn)[ ny| nya] (remiss|remisser)[ in][ (nyligen|på sistone|att svara på|att besvara)]',
    '(kommer|väntar)[ det] (någon|nån|några|en)[ ny| nya] (remiss|remisser)[ (framöver|i vår|i höst|snart|på gång)]',
    '(vad|vilka (dokument|förslag|ärenden)) (är på väg|kommer)[ att] (ut på|gå ut på|skickas på|skickas ut på) remiss',
    '(remissläget|(läget|status|statusen|läge) (för|på|i|med) remisser[na])',
    'remisser[na] (på gång|nu|just nu|ute|att svara på|att besvara)',
    'vilka remisser (behöver|måste|bör) (vi|jag|man) (svara på|besvara|yttra oss över)',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type ReferralAsked = keyof typeof referralsSv;
