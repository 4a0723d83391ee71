import type { Rows } from '../question-table.ts';

/** How questions about what the parties decide at home are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const ratificationSv = {
  'ratification-next': [
    '(vilka fler|vem mer|vilka mer|vilka andra|vem annars|vilka|vem|vilka nämnder|vilka instanser|vilka organ)[ {parties}][ (än|utöver|förutom) (vi|oss)] (ska|måste|behöver|bör|har att)[ (också|även|nu|sedan|fortfarande)] (godkänna|anta|ratificera|säga ja till|säga sitt om|besluta om|fatta beslut om|ta beslut om|ta ställning till|ställa sig bakom|skriva på|skriva under|bekräfta|behandla) {about}[ (efter oss|efter det här|sen|sedan|också|för att (den|det) ska gälla|innan (den|det) gäller)]',
    '(vart|var|till vem|till vilka) (går|skickas) {about}[ (nu|sedan|sen|härnäst|vidare|för godkännande|för beslut|för antagande)] (nu|sedan|sen|härnäst|vidare|för godkännande|för beslut|för antagande|efter oss)',
    '(vem|vilka|var) (har|tar|fattar|ligger) (sista ordet|det slutliga beslutet|slutgiltigt beslut|beslutanderätten|beslutet)[ (om|i|för|när det gäller)] {about}',
  ],
  'ratification-left': [
    '(vilka|vem)[ {parties}][ som] (har inte|inte har|har ej)[ (än|ännu)] (tagit|fattat|klubbat|haft uppe|behandlat|tagit upp) {about}[ hemma]',
    'vilka[ ({parties}|är det som)] (har (inte|ej)|inte har)[ (än|ännu)] (godkänt|antagit|beslutat om|beslutat|sagt ja till|ratificerat|bekräftat|tagit ställning till|tagit beslut om|fattat beslut om)[ (än|ännu)] {about}',
    'vilka[ ({parties}|är det som)] (saknas för|återstår för|är kvar för|saknas i|väntar vi på för|väntar vi på i|väntar vi på när det gäller)[ (att anta|att godkänna|antagandet av|godkännandet av)] {about}',
    '(vem|vilka)[ {parties}] (saknas|återstår|är kvar|väntar vi på)[ (för|i|på|med)] {about}',
    '{parties} som (inte|ej)[ (än|ännu)][ har] (godkänt|antagit|beslutat om|ratificerat) {about}',
  ],
  'ratification-no': [
    '(vilka|vilken|vem|hur många|någon|har någon)[ (kommun|part|huvudman)][ {parties}][ (är det som|som)] (har sagt|sa|säger|sagt|röstat|har tackat) nej till {about}',
    '(vilka|vilken|vem|hur många|har någon)[ (kommun|part|huvudman)][ {parties}][ som] (har sagt|sa|säger|sagt) nej',
    '(vilka|vilken|vem|har någon)[ (kommun|part|huvudman)][ {parties}] (har avslagit|har tackat nej till|är emot|avslog|vill inte vara med på|ställer sig inte bakom) {about}',
    'varför[ har] (sa|säger|har) {organisation}[ sagt] nej[ till {about}]',
  ],
  'ratification-by': [
    'har {organisation}[ (nu|redan|än|ännu)] (godkänt|antagit|ratificerat|beslutat om|beslutat|bekräftat|sagt ja till|skrivit på|fattat beslut om|tagit beslut om) {about}',
    'sa {organisation} (ja|nej) till {about}',
    '(är|var) {organisation} med på {about}',
    'när (godkände|antog|beslutade|ratificerade) {organisation}[ om] {about}',
  ],
  'ratification-due': [
    'när ska[ (alla|samtliga)][ {parties}| de][ senast] (ha|vara) (godkänt|antagit|beslutat om|beslutat|ratificerat|sagt ja till|klara med)[ om] {about}',
    '(när|till när|hur länge|senast när) (ska|måste|bör|skulle|har)[ (alla|samtliga)][ {parties}][ (på sig att|senast)] (ha |)(tagit beslut om|fattat beslut om|tagit ställning till|ta beslut om|fatta beslut om|ta ställning till|besluta om|godkänna|anta|ha godkänt|ha antagit) {about}',
    'när ska[ (alla|samtliga)] (parter|kommuner|huvudmän|organisationer)[na][ senast][ (ha|senast ha)] (godkänt|godkänna|antagit|anta|beslutat om|besluta om|ratificerat|ratificera) {about}',
    '(sista (dag|dagen|datum|datumet)|deadline|senast när|till när) för (parternas|kommunernas|huvudmännens) (beslut|godkännande|antagande|ratificering)[ (om|av|på)] {about}',
  ],
  'ratification-state': [
    '(vilka|hur många|vem)[ {parties}| av parterna][ (och|o|&) (vilka|hur många)] har[ (nu|redan)] (godkänt|antagit|ratificerat|sagt ja till|bekräftat|fattat beslut hemma om|beslutat hemma om) {about}',
    'har (alla|samtliga)[ {parties}][ (nu|redan)] (godkänt|antagit|ratificerat|sagt ja till|skrivit på|skrivit under|beslutat om) {about}',
    'hur många[ {parties}] har (godkänt|antagit|ratificerat) {about}',
    'hur (går|gick|ligger) det[ till] med (parternas|kommunernas|huvudmännens) (beslut|godkännande|antagande|ratificering)[ (om|av)] {about}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type RatificationAsked = keyof typeof ratificationSv;
