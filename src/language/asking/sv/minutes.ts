import type { Rows } from '../question-table.ts';

/** The document, by any of the names that groups give theirs. */
const doc =
  '(protokollet|protokoll|mötesprotokollet|minnesanteckningarna|mötesanteckningarna|anteckningarna|dokumentet)';
const of = '[ (från|för|till|av) {meeting}]';

/** How questions about minutes as documents are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const minutesSv = {
  minutes: [
    '[visa |se |läs |läsa |öppna |hämta |ta fram ][mig |oss ]{document}[ {meeting}]',
    '(kan jag (få|se|läsa)|får jag (se|läsa)|jag vill (se|läsa|ha)|skicka mig|ge mig) {document}[ {meeting}]',
    '(var|finns)[ (finns|är|ligger|hittar jag)] {document}[ {meeting}]',
    '[visa |se |läs |läsa |öppna |hämta ]{meeting} {document}',
    '[visa |se |läs |läsa |öppna |hämta |plocka fram |ta fram ](senaste|sista|förra|föregående) (protokollet|protokoll|anteckningarna|minnesanteckningarna)',
  ],
  'minutes-named': [
    '[visa |se |läs |läsa |öppna |hämta |ta fram |skicka |ge mig |jag vill se |kan jag få |får jag se |var finns ][mig |oss ]{named}',
  ],
  'state-named': [
    '(är|blev|har|finns|ligger|när blir|när blev|är det) {named}[ (nu|redan)] (klart|färdigt|justerat|godkänt|publicerat|utskickat|ute|uppe|fryst|låst|färdigjusterat|påskrivet|signerat|kommit|justerats|godkänts|publicerats|skickats ut|gått ut|gått iväg|skickats|lagts ut|kommit ut|blivit klart|blivit justerat|blivit godkänt|skrivits|renskrivits|utskick)[ än| ännu| nu]',
    '(när|vilken dag|vilket datum) (godkändes|justerades|publicerades|färdigställdes|blev|skickades|kom) {named}[ (klart|ut|godkänt|justerat)]',
    'hur (är|går|gick|ligger) det[ till] (med|för) {named}',
  ],
  'minutes-state': [
    `(ligger|finns) ${doc}${of} (ute|uppe|inne|tillgängligt|publicerat|på plats)[ än| ännu| nu]`,
    `(är|blev|har) ${doc}${of}[ nu| redan| hunnit bli] (färdigjusterat|färdigjusterade|färdigskrivet|färdigskrivna|renskrivet|renskrivna|underskrivet|signerat|signerade|undertecknat|fastställt|utlagt|inlagt|klarmarkerat|officiellt)[ än| ännu| nu]`,
    `[är |finns ][det ](klart|justerat|godkänt|publicerat) ${doc}${of}`,
    `${doc}${of} (klart|klara|justerat|justerade|godkänt|godkända|publicerat|färdigt|färdiga)[ än| ännu| nu]`,
    `(är|blev|har) ${doc}${of} (inte|ännu inte|fortfarande inte)[ (blivit|hunnit bli)] (klart|klara|färdigt|färdiga|justerat|justerade|godkänt|godkända|publicerat|utskickat|skrivet|skrivna|renskrivet|inläst|inlästa|kommit)[ (än|ännu|nu)]`,
    `(är|blev) ${doc}${of}[ nu] (klart|klara|färdigt|färdiga|justerat|justerade|godkänt|godkända|publicerat|publicerade|utskickat|arkiverat|fryst|låst)[ än| ännu| nu]`,
    `(när|vilken dag) (blev|är) ${doc}${of} (klart|klara|färdigt|justerat|godkänt|publicerat)`,
    `(är|blev) {meeting} ${doc}[ nu] (klart|klara|färdigt|färdiga|justerat|justerade|godkänt|godkända|publicerat|publicerade)[ än| ännu| nu]`,
    `(har|blev) ${doc}${of} (justerats|godkänts|publicerats|blivit (klart|klara|justerat|justerade|godkänt|godkända|färdigt|färdiga))[ än| ännu| nu]`,
    `(när|vilken dag|vilket datum) (godkändes|justerades|publicerades|färdigställdes|blev klart) ${doc}${of}`,
    `när (kommer|blir|är) ${doc}${of}[ (klart|klara|färdigt|färdiga|ut|att (bli|vara) (klart|klara))]`,
    `är {meeting} (justerat|justerade|godkänt|godkända)`,
    `hur (långt|lång) har ${doc}${of} kommit`,
    `(hur går det med|hur ligger det till med|status (för|på)|läget (för|med)) ${doc}${of}`,
    `har {meeting} ${doc} (justerats|godkänts|publicerats|skickats ut|kommit|blivit (klart|klara|justerat|justerade|godkänt|godkända|färdigt|färdiga))[ än| ännu| nu]`,
    `vilken utgåva[ (är det|gäller|finns)][ av ${doc}]${of}`,
  ],
  'who-adjusted': [
    `(vem|vilka)[ är det som] har[ inte] justerat[ ${doc}]${of}`,
    `(vem|vilka) (ska justera|justerar|är justerare|är justerarna)[ ${doc}][ (för|vid|på|av|från) {meeting}]`,
    `har (alla|justerarna|alla justerare) justerat[ ${doc}]${of}`,
    `(vem|vilka) (saknas|återstår|är kvar)[ att| som ska] justera[ ${doc}]${of}`,
    `har {who}[ (nu|redan|än|ännu)] (justerat|godkänt|signerat|skrivit på|skrivit under)[ ${doc}]${of}`,
    `har ${doc}${of} (justerats|godkänts|signerats|skrivits under) av {who}`,
    `har {meeting} ${doc} (justerats|godkänts|signerats|skrivits under) av {who}`,
  ],
  'minutes-left': [
    '(vilka|vilket) (protokoll|minnesanteckningar|mötesanteckningar|anteckningar|dokument) är[ ännu| fortfarande] (inte|ej) (justerade|justerat|klara|klart|färdiga|färdigt|godkända|godkänt)[ än| ännu]',
    '(vilka|vilket) (protokoll|minnesanteckningar|mötesanteckningar|anteckningar|dokument) (väntar|återstår|saknas|är kvar)[ på justering| att justera| på godkännande]',
    '(vilka|vilket) (protokoll|minnesanteckningar|mötesanteckningar|anteckningar) (har jag|är)[ kvar] att (göra klara|göra klart|bli klar med|skriva klart|skriva|justera)',
    '(ojusterade|ofärdiga|oavslutade) (protokoll|minnesanteckningar|anteckningar)',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type MinutesAsked = keyof typeof minutesSv;
