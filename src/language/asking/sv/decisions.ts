import type { Rows } from '../question-table.ts';

/** How questions about decisions are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const decisionsSv = {
  'ratification-waits': [
    '(vilka|vilken) (parter|part|kommuner|huvudmän|organisationer) har (inte|ej)[ (än|ännu)] (godkänt|ratificerat|beslutat|bekräftat|antagit)[ {named}]',
    'vilka parter har (inte|ej)[ (än|ännu)] svarat[ (om|på|kring) {named}]',
    'vilka parter (saknas|återstår) i ratificeringen[ (av|om) {named}]',
    'vilka parter väntar vi på[ (i|för|på) {named}]',
    'vem[ är det som] (saknas|återstår) i ratificeringen[ (av|om) {named}]',
  ],
  'ratification-late': [
    '(vilka|vilken)[ (parter|part)] är (sena|försenade|sen)[ med[ (att godkänna|ratificeringen|godkännandet)]][ (av|om) {named}]',
    'är[ någon| något] (ratificering|godkännande) (försenad|försenat|sen)',
    'vilka ratificeringar är (försenade|sena)',
  ],
  ratification: [
    'hur (går|gick) det (med|för) (ratificeringen|godkännandet|parternas godkännande)[ (av|om|för|på|kring|gällande|avseende) {named}]',
    'hur långt har (ratificeringen|godkännandet|parterna) kommit[ (av|om|för|på|kring|gällande|avseende) {named}]',
    '(visa|status för|status på|läget för) (ratificeringen|godkännandet)[ (av|om|för|på|kring|gällande|avseende) {named}]',
    '(ratificering|ratificeringen)[ (av|om|för|på|kring|gällande|avseende) {named}]',
    'vilka (parter|kommuner|huvudmän)[ är det som] har (godkänt|ratificerat|bekräftat|antagit)[ {named}]',
    'har alla[ (parter|kommuner)] (godkänt|ratificerat)[ {named}]',
    'vilka parter har svarat[ (om|på|kring) {named}]',
  ],
  ratifications: ['[(vilka|visa|alla) ]ratificeringar[ (pågår|finns|väntar|är öppna)]'],
  terms: [
    'vilka (avtal|överenskommelser|beslut|uppdrag|tjänsteköp) (går|löper) ut[ {period}]',
    'vad (går|löper) ut[ {period}]',
    '(när går|när löper) (avtalen|överenskommelserna|våra avtal) ut',
    'vilka (avtal|överenskommelser) (ska sägas upp|måste sägas upp|kan sägas upp)[ {period}]',
    '(utgående|löpande) avtal[ {period}]',
  ],
  'who-was-elected': [
    'vem (valdes|utsågs|valde vi|utsåg vi|blev vald|blev utsedd) (till|som) {office}',
    'vilka (valdes|utsågs|valde vi|utsåg vi|blev valda|blev utsedda) (till|som) {office}',
    'vem är (vald|utsedd) (till|som) {office}',
  ],
  'with-detail': [
    'vilka beslut har[ (ett|en|några|något|någon)] {kind}',
    'vilka beslut (togs|fattades) (med|efter|genom) {kind}',
    'beslut med {kind}',
    'finns det[ några| något| någon] beslut med {kind}',
  ],
  'votes-about': [
    'hur röstade (vi|gruppen|mötet)[ (om|i|kring|angående) {topic}]',
    'hur gick omröstningen[ (om|i|kring|angående) {topic}]',
    '(vad blev|hur blev) (röstetalet|rösterna|omröstningen)[ (om|i|kring) {topic}]',
  ],
  elections: [
    'vilka val[ är det som] (gjordes|gjorde vi|har gjorts|har vi gjort|hölls|förrättades)[ {meeting}]',
    'vilka val har vi gjort[ {meeting}]',
    'vilka (godkännanden|remitteringar|ställningstaganden) (gjordes|gjorde vi|har gjorts)[ {meeting}]',
    '(vad|vilka beslut) (godkände vi|godkändes|remitterades|remitterade vi|lades till handlingarna|lade vi till handlingarna|ställde vi oss bakom)[ {meeting}]',
  ],
  'decisions-at': [
    '[visa |lista |alla ]beslut[en|et][ (i|på|för|från|under|vid|om)] {pointed}[ {meeting}]',
    'visa beslut[et] {item}',
    'vad (beslutades|bestämdes|beslutade {body}|bestämde {body}|sa {body}|har {body} (beslutat|bestämt)|har (beslutats|bestämts)|blev det|blev beslutet|blev det för beslut|blev bestämt|blev beslutat|är beslutat|gäller)[ (i|på|för|under|vid|om)] {pointed}[ {meeting}]',
    '(vilka|vilket) beslut (togs|fattades|blev det|tog {body}|fattade {body}|finns|har (tagits|fattats))[ (i|på|för|under|vid|om)] {pointed}[ {meeting}]',
    '(togs|fattades|blev|finns) det[ (något|några|nåt|ngt|ett)] beslut (i|på|för|under|vid|om) {pointed}[ {meeting}]',
    '(hur|vad) (gick|blev|hände|hände det|gick det|blev det) (i|på|med|för|under|vid) {pointed}[ {meeting}]',
  ],
  'decisions-about': [
    '(när|hur länge) (går|löper|gäller) (avtalet|överenskommelsen|beslutet|tjänsteköpet|samarbetet) {on} {about}[ ut]',
    'vad (beslutades|bestämdes|sades|sas|sa {body}|beslutade {body}|bestämde {body}|har {body} (beslutat|bestämt|sagt)|har (beslutats|bestämts)|blev det för beslut|blev beslutet|blev det|blev bestämt|blev beslutat|är beslutat|gäller) {on} {about}',
    '[visa |lista |alla ]beslut[en] {on} {about}',
    'vilka beslut (har vi|har {body}|finns|togs|fattades|har tagits|har fattats|tog {body}|fattade {body})[ (tagit|fattat|det)] {on} {about}',
    '(togs|fattades|finns|blev) det[ (något|några|nåt|ngt|ett)] beslut {on} {about}',
    'har (vi|{body}) (beslutat|fattat beslut|tagit beslut|bestämt)[ (något|nåt|ngt)] {on} {about}',
    'vilket beslut (togs|fattades|blev det) {on} {about}',
    'sök[ efter| beslut][ (om|på)] {about}',
  ],
  decisions: [
    '[visa |lista ][alla ]beslut[en][ {meeting}]',
    '(vilka|vad för|hur många)[ för] beslut (togs|fattades|tog vi|fattade vi|har tagits|har fattats|har vi (tagit|fattat)|blev det|togs det)[ {meeting}]',
    'vad (beslutades|bestämdes|beslutade {body}|bestämde {body}|beslutades det|kom {body} fram till|har beslutats)[ {meeting}]',
    'vad blev[ det för] (besluten|beslut|beslutet)[ {meeting}]',
    'beslutssammanfattning[en][ {meeting}]',
    '{meeting} (beslut|besluten)',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type DecisionAsked = keyof typeof decisionsSv;
