import type { Language } from '../../../meetings/model/terms.ts';

/** What is ordered in one line about minutes on their way to approval, and about their rules and looks. */
export type ApprovalPhrase =
  | 'finish'
  | 'finish-anyway'
  | 'edition'
  | 'send'
  | 'adjust'
  | 'file'
  | 'publish'
  | 'check'
  | 'difference'
  | 'approves-none'
  | 'approves'
  | 'settings'
  | 'group-adjusters'
  | 'adjusters'
  | 'adjust-days'
  | 'adjust-never'
  | 'approve-next'
  | 'approve-not-next'
  | 'absentees-struck'
  | 'absentees-listed'
  | 'absentees-left-out'
  | 'signatures-none'
  | 'signatures-start'
  | 'signatures-end'
  | 'number-paragraph'
  | 'number-point'
  | 'quorum'
  | 'quorum-none'
  | 'votes-none'
  | 'votes-persons'
  | 'votes-parties'
  | 'term-days';

/** How it is said in one language; see `compilePhrase`. */
export type ApprovalPhrases = {
  readonly orders: Readonly<Record<ApprovalPhrase, readonly string[]>>;
};

/** The document, by any of the names that groups give theirs. */
const svDoc =
  '(protokollet|protokoll|mötesprotokollet|minnesanteckningarna|mötesanteckningarna|anteckningarna|dokumentet)';
const svPrevious =
  '(förra|föregående|tidigare)[ mötets| möte] (protokoll|protokollet|minnesanteckningar|mötesanteckningar|anteckningar|minnesanteckningarna|mötesanteckningarna|anteckningarna)';
const svOf = '[ (från|för|till|av) {meeting}]';
const enDoc = '[the ](minutes|notes|document)';
const enOf = '[ (of|from|for) {meeting}]';

const sv: ApprovalPhrases = {
  orders: {
    finish: [
      `${svDoc} (från|för|av) {meeting} är[ nu] (klart|klara|färdigt|färdiga)`,
      `markera ${svDoc} (från|för|av) {meeting} som (klart|klara|färdigt|färdiga)`,
    ],
    'finish-anyway': [
      '(ändå (klart|klara|färdigt|färdiga)|(klart|klara|färdigt|färdiga) ändå)',
      `${svDoc}${svOf} är[ nu] ändå (klart|klara|färdigt|färdiga)`,
      `${svDoc}${svOf} är[ nu] (klart|klara|färdigt|färdiga) ändå`,
    ],
    edition: [
      `(gör|skapa|ta fram|ge ut|frys|lås)[ en] ny utgåva[ av ${svDoc}]${svOf}[:| på grund av| pga] {reason}`,
      `(gör|skapa|ta fram|ge ut|frys|lås)[ en] ny utgåva[ av ${svDoc}]${svOf}`,
      'ny utgåva(:|,) {reason}',
      'ny utgåva',
    ],
    send: [
      `(skicka|sänd|skicka ut|lämna)[ ${svDoc}]${svOf} (till (justerare|justerarna|justering)|för justering)`,
      `(skicka|sänd) (till (justerare|justerarna|justering)|för justering)${svOf}`,
    ],
    adjust: [
      `justera ${svDoc}${svOf}`,
      `(jag|vi) (justerar|har justerat)[ ${svDoc}]${svOf}`,
      '(justera|justerat|justerad)',
    ],
    file: [`(lägg|lägga) ${svDoc}${svOf} till handlingarna`, `arkivera ${svDoc}${svOf}`],
    publish: [
      `(publicera|lägg ut) ${svDoc}${svOf}[ (i kanalen|för alla|till alla|i gruppen)]`,
      `(visa|dela|skicka|sprid) ${svDoc}${svOf} (i kanalen|för alla|till alla|med alla|i gruppen|till gruppen)`,
    ],
    check: [
      `(granska|kontrollera|korrekturläs|kontrollläs|dubbelkolla|kolla igenom|läs igenom) ${svDoc}${svOf}`,
      `granskning[ av ${svDoc}]`,
    ],
    difference: [
      `vad skiljer[ sig][ ${svDoc}][ (från|mot) (utgåvan|senaste utgåvan|förra utgåvan)]`,
      'visa (skillnaden|skillnaderna)[ (mot|från) (utgåvan|senaste utgåvan|förra utgåvan)]',
      `(har ${svDoc} ändrats|är ${svDoc} ändrat|vad är ändrat i ${svDoc})[ sedan (utgåvan|senaste utgåvan|det blev klart)]`,
    ],
    'approves-none': ['{item} godkänner (inget|inga) (protokoll|anteckningar|dokument)'],
    approves: [
      `{item} (godkänner|gäller|avser) ${svPrevious}`,
      `{item} (godkänner|gäller|avser) ${svDoc} (från|för) {meeting}`,
      `${svPrevious} (godkänns|ska godkännas) (på|vid|under|i|som) {pointed}`,
      `${svDoc} (från|för) {meeting} (godkänns|ska godkännas) (på|vid|under|i|som) {pointed}`,
    ],
    settings: [
      '(inställningar|inställningarna|regler|reglerna)[ (för|om|till)][ våra| vårt] (protokoll|protokollet|protokollen|minnesanteckningarna|mötesanteckningarna|anteckningarna|dokumentet)',
      '(protokollinställningar|protokollinställningarna|protokollets inställningar)',
      'hur (protokollet|protokollen|minnesanteckningarna|mötesanteckningarna|dokumentet) ska se ut',
      '(ändra|visa|öppna)[ på] (inställningarna|inställningar) (för|om) (protokoll|protokollet|protokollen)',
    ],
    'group-adjusters': [
      '(gruppens|fasta|ordinarie|stående) justerare[ (är|ska vara)][:] {names}',
      'justerare vid (varje|alla) (möte|möten)[ (är|ska vara)][:] {names}',
      'justerare[ (är|ska vara)] alltid[:] {names}',
      '{names} justerar (varje|alla) (möte|möten|protokoll)',
    ],
    adjusters: [
      'justerare[ (för|till|vid|på) {meeting}]: {names}',
      'justerare (är|blir|ska vara) {names}',
      '{names} (är|blir|ska vara) justerare[ (för|till|vid|på) {meeting}]',
      '(sätt|utse|anteckna) {names} (till|som) justerare[ (för|vid|på) {meeting}]',
      '{names} (justerar|ska justera)[ (protokollet|minnesanteckningarna|mötesanteckningarna)]',
    ],
    'adjust-days': [
      'påminn (justerare|justeraren|justerarna) efter {days} (dag|dagar)',
      'påminnelse till (justerare|justeraren|justerarna) efter {days} (dag|dagar)',
    ],
    'adjust-never': [
      'påminn (inte|aldrig) (justerare|justeraren|justerarna)',
      'påminn (justerare|justeraren|justerarna) (inte|aldrig)',
    ],
    'approve-next': [
      `(godkänn|ta upp)[ ${svPrevious}| ${svDoc}| protokollen| färdiga protokoll] (på|vid) (nästa|nästkommande) möte`,
      `(protokoll|protokollet|protokollen|minnesanteckningarna|mötesanteckningarna) (ska |)(godkänns|godkännas) (på|vid) (nästa|nästkommande) möte`,
    ],
    'approve-not-next': [
      `(protokoll|protokollet|protokollen|minnesanteckningarna|mötesanteckningarna) (ska inte|godkänns inte)[ godkännas] (på|vid) (nästa|nästkommande) möte`,
      `godkänn inte[ ${svDoc}| protokollen] (på|vid) nästa möte`,
    ],
    'absentees-struck': [
      '[de ]frånvarande[:][ (ska vara|visas|står)] (överstrukna|överstruket|överstrukna i listan|genomstrukna)',
      'stryk över[ de] frånvarande',
    ],
    'absentees-listed': [
      '[de ]frånvarande[:][ (ska stå|visas|står)] i[ en] egen lista',
      '[de ]frånvarande[:][ (ska stå|visas|står)] för sig',
    ],
    'absentees-left-out': [
      '[de ]frånvarande[:][ (ska stå|visas|står|tas med|ska tas med)] inte[ alls| med]',
      'utelämna[ de] frånvarande',
    ],
    'signatures-none': ['(inga underskrifter|underskrifter: inga|utan underskrifter)'],
    'signatures-start': ['underskrifter[na|:][ ska stå| står] (först|överst)'],
    'signatures-end': ['underskrifter[na|:][ ska stå| står] (sist|i slutet|underst)'],
    'number-paragraph': ['(skriv|sätt|använd) (paragraftecken|§)[ (före|framför) (punkterna|numren)]'],
    'number-point': ['(skriv|sätt|använd) (inte|inget|inga) (paragraftecken|§)'],
    quorum: [
      '[(vi|gruppen|mötet) är ]beslutsför[a|t] (när|om|med) {many} av {of}[ (är (med|närvarande|på plats)|deltar)]',
      'beslutsför: {many} av {of}',
    ],
    'quorum-none': ['ingen regel (för|om) beslutsförhet', 'beslutsför: ingen regel'],
    'votes-none': ['anteckna inga (röster|omröstningar)', '(omröstningar|omröstning): nej'],
    'votes-persons': [
      '(omröstningar|omröstning): en röst (var|per (person|ledamot))',
      'varje (ledamot|deltagare) har en röst',
    ],
    'votes-parties': [
      '(omröstningar|omröstning): en röst per (part|huvudman|organisation|kommun)',
      'varje (part|huvudman|organisation|kommun) har en röst',
    ],
    'term-days': [
      'påminn {days} dagar (innan|före)[ (ett avtal|avtalet|avtal|en avtalstid|avtalstiden|avtalstider)][ (går ut|löper ut|slutar)]',
    ],
  },
};

const en: ApprovalPhrases = {
  orders: {
    finish: [
      `${enDoc} (of|from|for) {meeting} are[ now] (finished|done|ready)`,
      `mark ${enDoc} (of|from|for) {meeting} as (finished|done)`,
    ],
    'finish-anyway': [
      '(finished|done) anyway',
      `${enDoc}${enOf} are[ now] (finished|done) anyway`,
      'finish[ them] anyway',
    ],
    edition: [
      `(make|create|issue)[ a] new edition[ of ${enDoc}]${enOf}[:| because] {reason}`,
      `(make|create|issue)[ a] new edition[ of ${enDoc}]${enOf}`,
      'new edition(:|,) {reason}',
      'new edition',
    ],
    send: [`send[ ${enDoc}]${enOf} (to[ the] adjusters|for adjustment)`],
    adjust: [`adjust ${enDoc}${enOf}`, `(i|we) (adjust|have adjusted)[ ${enDoc}]${enOf}`],
    file: [`(file|archive) ${enDoc}${enOf}`],
    publish: [
      `publish ${enDoc}${enOf}[ (in the channel|to everyone|to all)]`,
      `(show|share|send) ${enDoc}${enOf} (in the channel|to everyone|with everyone|to all|to the group)`,
    ],
    check: [`(check|review|proofread) ${enDoc}${enOf}`],
    difference: [
      '(show|what is) the difference[ from the[ last] edition]',
      `(have ${enDoc} changed|what has changed in ${enDoc})[ since the[ last] edition]`,
    ],
    'approves-none': ['{item} approves no minutes'],
    approves: [
      "{item} (approves|is about|concerns) the (previous|last) (minutes|meeting's minutes)",
      `{item} (approves|is about|concerns) ${enDoc} (of|from) {meeting}`,
      'the (previous|last) minutes are[ to be] approved (at|under) {pointed}',
      `${enDoc} (of|from) {meeting} are[ to be] approved (at|under) {pointed}`,
    ],
    settings: [
      '[the ]settings (for|of) the (minutes|document)',
      '(minutes|document) settings',
      'how the minutes should look',
    ],
    'group-adjusters': [
      "[the ]group's adjusters[ are][:] {names}",
      'adjusters (at|of) every meeting[ are][:] {names}',
      '{names} (adjusts|adjust) (every meeting|all minutes)',
    ],
    adjusters: [
      'adjuster[s][ (for|of) {meeting}]: {names}',
      'adjuster[s] (is|are|will be) {names}',
      '{names} (is|are|will be)[ an| the] adjuster[s][ (for|of) {meeting}]',
    ],
    'adjust-days': ['remind[ the] adjusters after {days} (day|days)'],
    'adjust-never': ["(never remind|do not remind|don't remind)[ the] adjusters"],
    'approve-next': [
      'approve[ the] minutes at the next meeting',
      '[the ]minutes are[ to be] approved at the next meeting',
    ],
    'approve-not-next': [
      "(do not|don't) approve[ the] minutes at the next meeting",
      '[the ]minutes are not approved at the next meeting',
    ],
    'absentees-struck': ['(strike through the absent|absentees: struck through|the absent: struck through)'],
    'absentees-listed': ['(absentees|the absent)[:][ (stand|are)] in a list of their own'],
    'absentees-left-out': ['(leave out the absent|(absentees|the absent): (left out|not at all))'],
    'signatures-none': ['(no signatures|signatures: none)'],
    'signatures-start': ['signatures[:] (first|at the top)'],
    'signatures-end': ['signatures[:] (last|at the end)'],
    'number-paragraph': ['(write|use)[ the] (paragraph|section) sign[s]'],
    'number-point': ['(write|use) no (paragraph|section) sign[s]'],
    quorum: [
      '(quorum|quorate (when|with)|quorum:)[ is] {many} of {of}[ are (there|present)]',
      'quorum: {many} of {of}',
    ],
    'quorum-none': ['(no rule for quorum|quorum: no rule)'],
    'votes-none': ['(record no votes|votes: no)'],
    'votes-persons': ['votes: one (each|per person)', 'each member has one vote'],
    'votes-parties': ['votes: one per party', 'each party has one vote'],
    'term-days': ['remind {days} days before[ (an agreement|a term)][ ends]'],
  },
};

/** How it is said, by language. */
export const approvalPhrases: Readonly<Record<Language, ApprovalPhrases>> = { sv, en };
