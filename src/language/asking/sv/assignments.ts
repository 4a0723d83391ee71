import type { Rows } from '../question-table.ts';

/** How questions about assignments are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const assignmentsSv = {
  'changes-since': [
    'vad har (hänt|ändrats|rapporterats)[ med uppdragen] (sedan|sen) (förra|senaste|sista) (mötet|gången)',
    'vad har (hänt|ändrats|rapporterats) (sedan|sen) sist[ med uppdragen]',
    'vad är nytt[ med uppdragen][ (sedan|sen) (sist|förra mötet|senaste mötet)]',
    '(ändringar|förändringar|nytt|rapporter) (sedan|sen) (sist|förra mötet|senaste mötet)',
    'hur har det gått med uppdragen[ (sedan|sen) (sist|förra mötet|senaste mötet)]',
  ],
  'assignment-history': [
    'historik[en] (för|på|om|till) {which}',
    'hur (går|gick|har) det[ gått] (med|för) {which}',
    'vad har (hänt|rapporterats) (med|om|på|i) {which}',
    '(status|läget) (för|på|i|med) {which}',
    'visa[ historiken för] {which}',
    'vem (har|ansvarar för|är ansvarig för) {which}',
    'när ska {which} vara (klart|färdigt)',
  ],
  'mine-done': [
    '[visa |lista ]mina (klara|färdiga|avslutade|slutförda) uppdrag',
    'vilka av mina uppdrag är (klara|färdiga|avslutade)',
    'har jag[ några] (klara|färdiga|avslutade) uppdrag',
  ],
  'done-assignments': [
    '[visa |lista ][alla ](klara|färdiga|avslutade|slutförda) uppdrag',
    'vilka uppdrag är[ nu] (klara|färdiga|avslutade|slutförda|gjorda)',
    'vilka uppdrag har (slutförts|blivit klara|avslutats)',
  ],
  'mine-overdue': [
    '[visa ]mina (försenade|sena) uppdrag',
    'är jag (sen|försenad) med (något|nåt|ngt)[ uppdrag]',
    'vilka av mina uppdrag är (försenade|sena)',
    'har jag[ några| något] (försenade|försenat|sena) uppdrag',
    'vad har jag missat',
  ],
  mine: [
    '[visa |lista ](mina|mitt)[ öppna] uppdrag',
    'vad har jag (lovat|åtagit mig|att göra|tagit på mig)[ att göra]',
    'vilka[ öppna] uppdrag har jag',
    'har jag[ några| något][ öppna| öppet] uppdrag',
    'vad (ska|skulle|måste) jag göra',
    'vad (ansvarar jag för|är mitt ansvar)',
  ],
  overdue: [
    '[visa |lista ][alla ](försenade|sena) uppdrag',
    'vilka uppdrag är (försenade|sena|för sena|inte klara i tid)',
    'vad är försenat',
    '(finns|har vi)[ det][ några] (försenade|sena) uppdrag',
    'vilka uppdrag (har gått ut|har passerat)[ (datum|tiden|sin tid)]',
    'är (något|nåt|ngt)[ uppdrag] försenat',
  ],
  unassigned: [
    '(vilka|vilket|finns det|finns det några)[ öppna] uppdrag[ som] (saknar|är utan|står utan|har ingen|inte har någon)[ en] ansvarig[a]',
    '[visa ]uppdrag[en] (utan|som saknar) ansvarig[a]',
    '(saknar|är) (något|några|vilka)[ av] uppdrag[en][ utan] ansvarig[a]',
    'vilka uppdrag har ingen[ tagit]',
  ],
  open: [
    'uppdrag[en|slistan|slista]',
    '[visa |lista ][alla ][öppna ](uppdrag|uppdragen)',
    'vilka[ öppna] uppdrag (är (öppna|kvar|på gång|aktuella|inte klara)|finns|pågår|återstår|har vi|har gruppen)[ (det|kvar|just nu|nu|öppna)]',
    'finns det[ några] öppna uppdrag',
    '(gruppens|våra|allas)[ öppna] uppdrag',
    'vem ska göra vad',
    'vad har vi[ (gemensamt|alla)] lovat',
  ],
  'overdue-of': [
    '[visa ]{owner} (försenade|sena) uppdrag',
    'vilka av {owner} uppdrag är (försenade|sena)',
    'har {who}[ några| något] (försenade|sena|försenat) uppdrag',
    'är {who} (sen|försenad) med (något|nåt|ngt)[ uppdrag]',
  ],
  'open-of': [
    '[visa |lista ]{owner}[ öppna] uppdrag',
    '[visa ]uppdrag[en] för {who}',
    'vilka[ öppna] uppdrag har {who}',
    'vad (ska|skulle|måste) {who} göra',
    'vad har {who} (lovat|åtagit sig|att göra|tagit på sig)[ att göra]',
    'har {who}[ några| något][ öppna] uppdrag',
    'vad ansvarar {who} för',
  ],
  reporting: [
    '(vem|vilka|vilka {parties}|hur många)[ som] (har inte|inte har|har ännu inte|inte|har ej)[ än] rapporterat[ än][ (på|om|i)] {which}',
    '(vem|vilka|vilka {parties}|hur många)[ som] (har inte|inte har|har ännu inte|inte|har ej)[ än] rapporterat[ än]',
    'vilka uppdrag (har ingen rapport|är inte rapporterade|saknar rapport)',
    'har alla rapporterat[[ (på|om)] {which}]',
    '(vem|vilka)[ som] har rapporterat[ (på|om)] {which}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type AssignmentAsked = keyof typeof assignmentsSv;
