import type { Rows } from '../question-table.ts';

const decided = '(beslutat|bestämt|sagt|fattat beslut|tagit beslut|kommit överens|kommit fram till|klubbat)';
const something = '[ (något|nåt|ngt|några|ett|nån|någon)]';

/** How it is asked in Swedish what was decided or said of a topic; rows are phrases as in `compilePhrase`, tried in their order. */
export const decidedSv = {
  'term-of': [
    'när (går|löper|gick) {about} ut',
    'när (upphör|slutar) {about}[ att gälla| gälla]',
    '(hur länge|till när|tills när|fram till när|hur lång tid) (gäller|löper|varar) {about}',
    '(från när|sedan när) gäller {about}',
    'när (börjar|började|börja) {about} gälla',
    'när (måste|ska|kan|behöver|bör) {about}[ senast] (sägas upp|förlängas|omförhandlas)',
    'när (måste|ska|kan|behöver|bör) vi[ senast] (säga upp|förlänga|omförhandla) {about}',
    '[(när är|vad är|vilken är) ](sista dag|sista dagen|senaste dag)[ (för|att)] (uppsägning av|säga upp) {about}',
    '(uppsägning|uppsägningstid|uppsägningstiden|avtalstid|avtalstiden|giltighetstid|giltighetstiden|löptid|löptiden) (av|för|på|i) {about}',
    'vad är (uppsägningstiden|avtalstiden|giltighetstiden|löptiden) (för|på|i) {about}',
    'hur lång (uppsägningstid|avtalstid|giltighetstid) har {about}',
    'hur (lång|långt) (är|löper) (avtalet|överenskommelsen) {on} {about}',
  ],
  'cost-of': [
    'vad (kostar|kostade|kostat) {about}',
    'vad (beräknas|väntas|kommer|får|skulle|ska|kan) {about} kosta',
    'hur mycket (kostar|kostade) {about}',
    'hur mycket (beräknas|väntas|kommer|får|skulle|ska|kan) {about} kosta',
    'hur mycket (pengar|medel) (går till|får|kostar|avsätts för|är avsatt för|satsas på) {about}',
    'hur (dyrt|dyr|stor) (är|blir|var|blev) {about}',
    'hur stor (är|var) (budgeten|kostnaden|summan) för {about}',
    '[vad är |vad blir |vad var ](kostnad|kostnaden|budget|budgeten|priset|prislappen|beloppet|summan) för {about}',
    '(vem|vilka) (betalar|finansierar|bekostar|står för|delar på)[ kostnaden för| kostnaderna för| notan för] {about}',
    'hur (finansieras|betalas|bekostas|delas kostnaden för|fördelas kostnaden för) {about}',
    'vilken budget har {about}',
  ],
  'position-of': [
    '{body} (beslut|ställningstagande|inställning|besked|ståndpunkt|åsikt|syn|svar|hållning|linje|uppfattning) (om|till|på|kring|i|ang|angående|gällande) {about}',
    'vad (är|var|blev) {body} (beslut|ställningstagande|inställning|besked|ståndpunkt|åsikt|syn|svar|hållning|uppfattning) (om|till|på|kring|i|ang|angående|gällande) {about}',
    'vad (tyckte|tycker|ansåg|anser|svarade|svarar|föreslog|rekommenderade|menade|skrev) {body} {on} {about}',
    '(ställde|ställer) {body} sig bakom {about}',
    'har {body} ställt sig bakom {about}',
    'hur (ställer|ställde) {body} sig (till|i|kring) {about}',
  ],
  'decided-whether': [
    `(togs|fattades|finns|blev|gjordes|fanns) det${something} beslut {on} {about}`,
    `(tog|fattade) {body}${something} beslut {on} {about}`,
    `har {body}${something} ${decided}${something} {on} {about}`,
    `har det${something} (beslutats|bestämts|tagits|fattats)${something}[ beslut] {on} {about}`,
    `(beslutade|bestämde) {body}${something} {on} {about}`,
    `(beslutades|bestämdes) det${something} {on} {about}`,
    `är det${something} (beslutat|bestämt)${something} {on} {about}`,
    'finns (något|nåt|ngt|ett|några) beslut {on} {about}',
    'är {about} (beslutat|beslutad|beslutade|bestämt|bestämd|klubbat|klubbad|klubbade|antaget|antagen|antagna)',
    'blev det (något|nåt|ngt) (av|med) {about}',
    '(godkände|antog|avslog|förlängde) {body} {about}',
    'har {body} (godkänt|antagit|avslagit|förlängt) {about}',
    'blev {about} (godkänd|godkänt|godkända|antagen|antaget|antagna|förlängd|förlängt|förlängda)',
  ],
  'decided-about': [
    'vad (beslutades|bestämdes|sades|sas|klubbades|sa {body}|sade {body}|beslutade {body}|bestämde {body}|klubbade {body}|har {body} (beslutat|bestämt|sagt|klubbat)|har (beslutats|bestämts|sagts)|blev det för beslut|blev det beslutat|blev det bestämt|blev beslutet|blev det|blev bestämt|blev beslutat|är beslutat|är bestämt|gäller|gäller nu) {on} {about}',
    'vad (beslutade|bestämde) {body} att göra {on} {about}',
    'vad blev (beslutet|utfallet|resultatet|slutsatsen) (om|av|kring|i|för|med|angående|ang) {about}',
    'vad blev det[ till slut| sen| egentligen] (av|med) {about}',
    'vad (kom {body} fram till|kom man fram till|landade {body} i|landade det i) {on} {about}',
    'hur (blev det|blev det till slut|slutade det|beslutade {body}|bestämde {body}|beslutades det|gjorde {body}|gör {body}) {on} {about}',
    'hur blev det med {about}',
    '[visa |lista |alla ]beslut[en|et] {on} {about}',
    '(leta upp|ta fram|hitta|sök|sök efter) beslut[en|et] {on} {about}',
    'leta upp vad {body} beslutade {on} {about}',
    'vilka beslut (har {body}|finns|togs|fattades|har tagits|har fattats|tog {body}|fattade {body})[ (tagit|fattat|det)] {on} {about}',
    'vilket beslut (togs|fattades|blev det|tog {body}|fattade {body}|gäller) {on} {about}',
    '{about} vad (beslutade|bestämde|sa) {body}',
    '{about} vad (blev det|blev beslutet|blev det för beslut|beslutades|bestämdes)',
    'vad har {body} för beslut {on} {about}',
    'vad säger beslutet {on} {about}',
  ],
  'told-about': ['vad (vet|känner) (vi|gruppen|du)[ till] {on} {about}', 'berätta {on} {about}'],
  'body-alone': [
    'vad (beslutade|bestämde|sa|sade|tyckte|ansåg|svarade|föreslog) {body}',
    'vad har {body} (beslutat|bestämt|sagt|kommit fram till|svarat|tyckt)',
    '(tog|fattade) {body}[ (något|nåt|ett)] beslut',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type DecidedAsked = keyof typeof decidedSv;
