import type { Rows } from '../question-table.ts';

/** How questions about meetings are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const meetingsSv = {
  history: [
    '(historik|ändringar)[en][ (för|om)] {meeting}',
    '(vad|hur) har (ändrats|hänt) (med|för|i) {meeting}',
    'hur har {meeting} ändrats',
    'varför (flyttades|ändrades|ställdes) {meeting}[ in]',
    'varför (är|blev) {meeting} (flyttat|inställt|ändrat)',
  ],
  'new-year': [
    'nytt år',
    'inför (nästa|nya) år[et]',
    'vilka mandat[ som] (går|tar) (ut|slut)[ (i år|nästa år)]',
  ],
  'next-meeting': [
    'nästa (möte|gång|sammanträde)',
    '{asking} (är|va|har vi|blir|hålls|börjar|slutar|ska vi ha) [vårt |det ]nästa (möte|gång|sammanträde)[ {place}]',
    '{asking} nästa möte[ (är|blir|börjar|hålls)][ {place}]',
    '{asking} (ses|träffas|möts|mötes) vi[ (nästa gång|igen|härnäst|nästa)]',
    '(är|blir) nästa (möte|gång) {mode}',
    'har nästa möte[ någon| en] (tid|plats|lokal)',
    'vilka tider gäller för nästa möte',
  ],
  status: [
    'hur går det[ (på mötet|med mötet|nu|för oss)]',
    '[mötes]status[en]',
    'läget[ (nu|i mötet|på mötet)]',
    'var är vi[ (på dagordningen|i dagordningen|nu)]',
    'vilken punkt (är vi på|pågår|är det|håller vi på med)[ nu]',
    'hur långt har vi (kommit|hunnit)',
    'vad händer nu',
    'har mötet (börjat|startat|slutat|avslutats)',
  ],
  'coming-meetings': [
    '[(visa|se|öppna) ][(gruppens|vår) ](kalender|kalendern|möteskalendern)',
    '[visa |lista ][alla |våra ][kommande |planerade ](möten|mötena|mötestider|mötestiderna|mötesdatum|sammanträden)',
    'vilka (möten|tider)[ som] (kommer|är planerade|finns|har vi|ligger)[ (framöver|framför oss|inplanerade|planerade|kvar)]',
    'när (har vi|är|är det)[ våra] (möten|mötena|möte)[ framöver]',
    'hur många möten (har vi kvar|återstår)',
  ],
  'meetings-past': [
    '(vilka|hur många)[ {mode}] möten (hade|var|hölls|har vi haft|har hållits)[ vi][ det] {period}',
    'när (träffades|sågs|möttes|hade) vi[ möte] {period}',
    'vilka möten har vi haft {period}',
  ],
  meetings: [
    '(vilka|vad för|hur många)[ {mode}] (möten|tider) (har|hålls|är|blir|finns|ligger|kommer|ska)[ vi][ det][ ha][ (planerade|inplanerade)] {period}',
    '[visa |lista ][alla |våra ](möten|mötena|mötestider|mötestiderna|mötesdatum|datum) {period}',
    '{period} (möten|mötestider)',
    'när (är|har vi|blir|ligger) (mötena|möten|möte|mötestiderna) {period}',
    'när (träffas|ses|möts) vi {period}',
    '(har|ses|träffas|möts) vi[ (några|något|nåt|ngt|ett)][ (möte|möten)] {period}',
    'finns det[ (något|några|nåt)] (möte|möten) {period}',
    'är det[ något] möte {period}',
  ],
  'meeting-past': ['{asking} (var|va|hölls|ägde|hade vi) {meeting}[ rum][ {place}]', 'var {meeting} {mode}'],
  meeting: [
    '{asking} (är|blir|hålls|börjar|slutar|ligger|har vi|startar|infaller|är det) {meeting}[ {place}]',
    '(är|blir|hålls|sker) {meeting} {mode}',
    'hur länge (är|varar|pågår|håller) {meeting}[ på]',
    '(tid|plats|lokal|tid och plats) för {meeting}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type MeetingAsked = keyof typeof meetingsSv;
