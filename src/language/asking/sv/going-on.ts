import type { GoingOn } from '../pointing.ts';

const it = '(?:det|den|de|dem|dom|detta|uppdraget|uppdragen|saken)';
const ofThem = '(?:\\s+(?:av|bland)\\s+(?:dem|dom|de|dessa|uppdragen))?';
const and = '(?:(?:och|o|men)\\s+)?';
const late =
  '(?:försenade|försenat|försenad|sena|sent|sen|efter|över\\s+tiden|passerade|borde\\s+varit\\s+klara|(?:har\\s+)?gått\\s+ut)';
const then = '(?:\\s+(?:då|nu|än|ännu|redan|isåfall|istället|i\\s+stället))?';
const left =
  '(?:återstår|(?:är|var)\\s+kvar|fattas|saknas|väntar\\s+vi\\s+på|(?:har|hade)\\s+(?:inte|ej|ännu\\s+inte)(?:\\s+(?:svarat|gjort\\s+det|antagit|godkänt|beslutat|sagt\\s+ja))?)';
const lastDay =
  '(?:(?:när|vad)\\s+(?:är|var|blir)\\s+(?:den\\s+)?sista\\s+(?:dag|dagen|svarsdag|svarsdagen|datum|datumet)|sista\\s+(?:dag|dagen|svarsdag|datum)|(?:vad\\s+är\\s+)?deadline(?:n)?|(?:till|tills|senast)\\s+när|när\\s+senast)';
const name = '((?:samtliga\\s+|alla\\s+)?\\p{L}[\\p{L}-]+(?:\\s+\\p{L}[\\p{L}-]+){0,3}?)';

/** What the words mean in Swedish after a question of a kind. */
export const goingOn: GoingOn = {
  assignments: [
    [
      `${and}(?:vilka|vem|vilket|vad)${ofThem}\\s+(?:är|ligger|har)\\s+${late}${ofThem}${then}`,
      'vilka uppdrag är försenade',
    ],
    [
      `${and}(?:är\\s+)?(?:några|något|nåt|ngt|någon|nån)${ofThem}\\s+(?:som\\s+är\\s+)?${late}${ofThem}`,
      'vilka uppdrag är försenade',
    ],
    [`${and}(?:de\\s+|dom\\s+)?försenade${then}`, 'vilka uppdrag är försenade'],
    [
      `${and}(?:vilka|vad|vilket)${ofThem}\\s+(?:är|har\\s+blivit)\\s+(?:klara|klart|färdiga|avslutade|gjorda)${ofThem}${then}`,
      'vilka uppdrag är klara',
    ],
    [`${and}(?:de\\s+|dom\\s+)?(?:klara|färdiga|avslutade)${then}`, 'vilka uppdrag är klara'],
    [
      `${and}(?:vilka${ofThem}\\s+är\\s+)?(?:mina|mitt|jag|vad\\s+har\\s+jag|vilka\\s+har\\s+jag)${then}`,
      'vilka uppdrag har jag',
    ],
    [`${and}(?:vem|vilka)\\s+har\\s+(?:(?:de|dom)\\s+)?flesta?`, 'vem gör vad'],
    [`${and}vem\\s+(?:har|gör|ansvarar\\s+för|tar)\\s+(?:dem|dom|de|vad|vilket|vilka)${then}`, 'vem gör vad'],
    [
      `${and}(?:vilka|vad)${ofThem}\\s+(?:saknar|är\\s+utan|har\\s+inget)\\s+(?:datum|slutdatum|deadline)`,
      'vilka uppdrag saknar datum',
    ],
    [
      `${and}(?:bara\\s+|endast\\s+|bara\\s+de\\s+för\\s+|vad\\s+har\\s+|vilka\\s+har\\s+|för\\s+|hos\\s+)?${name}(?:\\s+uppdrag)?${then}`,
      'vilka uppdrag har {1}',
      'visa {1} uppdrag',
    ],
  ],
  personAssignments: [
    [
      `${and}(?:är|blev|har)\\s+${it}\\s+(?:blivit\\s+)?(?:klart?|klara|färdigt?|färdiga|gjort|gjorda|av|gjord)${then}|${and}(?:har\\s+(?:hon|han|hen|de|dom)\\s+)?(?:bett\\s+om|fått|behövt)\\s+(?:mer|längre)\\s+tid`,
      'vilka uppdrag har {person}',
    ],
    [
      `${and}(?:är|ligger)\\s+(?:${it}|hon|han|hen|något|nåt|ngt)\\s+${late}${then}`,
      'är {person} försenad med något uppdrag',
    ],
    [
      `${and}(?:vilka|vad|något|nåt|ngt)${ofThem}\\s+(?:är|ligger)\\s+${late}${ofThem}${then}`,
      'är {person} försenad med något uppdrag',
    ],
    [
      `${and}(?:till\\s+)?när\\s+(?:ska|skulle|måste)\\s+${it}\\s+(?:vara\\s+|bli\\s+)?\\p{L}+|${and}${lastDay}`,
      'vilka uppdrag har {person}',
    ],
    [
      `${and}(?:har\\s+(?:hon|han|hen)\\s+(?:rapporterat|gjort|redovisat|hört\\s+av\\s+sig|blivit\\s+klar)|hur\\s+(?:går|gick)\\s+det)(?:\\s+(?:något|nåt|ngt|det|med\\s+${it}))?${then}`,
      'vilka uppdrag har {person}',
    ],
  ],
  topic: [
    [
      `${and}(?:vem|vilka)\\s+(?:drog|föredrog|presenterade|redovisade)(?:\\s+${it})?`,
      'vem föredrog {topic}',
    ],
    [
      `${and}(?:skickades|gjordes|genomfördes|kom|lämnades|besvarades|blev|redovisades|levererades)\\s+${it}(?:\\s+(?:in|av|ut|gjort|klart))?${then}`,
      'är {topic} klart',
    ],
    [
      `${and}har\\s+(?:de|dom|hon|han|hen|vi|någon|nån)\\s+(?:bett\\s+om|fått|behövt)\\s+(?:mer|längre)\\s+tid`,
      'hur långt har {topic} kommit',
    ],
    [
      `${and}(?:till\\s+|senast\\s+)?när\\s+(?:ska|skulle|måste|bör|borde)\\s+${it}\\s+(?:vara\\s+|bli\\s+|ha\\s+)?\\p{L}+(?:\\s+(?:in|ut|upp|till))?|${and}${lastDay}`,
      'när ska {topic} vara klart',
    ],
    [
      `${and}(?:är|blev|har)\\s+${it}\\s+(?:klart?|klara|färdigt?|färdiga|gjort|gjord|gjorda|blivit\\s+\\p{L}+|igång|påbörjat|påbörjad|inlämnat|inlämnad|skickad|skickat|utskickad|av|på\\s+gång)${then}`,
      'är {topic} klart',
    ],
    [`${and}(?:varför\\s+)?är\\s+${it}\\s+(?:inte\\s+klart?|${late})${then}`, 'hur långt har {topic} kommit'],
    [
      `${and}har\\s+(?:det|den|någon|nån|${name})\\s+(?:hänt|rapporterats|rapporterat|kommit|gjorts|gjort|redovisat)(?:\\s+(?:något|nåt|ngt))?(?:\\s+(?:om|med|på|kring)\\s+${it})?${then}`,
      'hur långt har {topic} kommit',
    ],
    [
      `(?:påminn\\s+(?:mig\\s+)?om\\s+)?${and}(?:vem|vilka)\\s+(?:som\\s+|är\\s+det\\s+som\\s+)?(?:har|gör|sköter|tar|håller\\s+i|höll\\s+i|hade|drev|skrev|driver|skriver|fick|ska\\s+göra|jobbar\\s+med)\\s+(?:hand\\s+om\\s+)?${it}${then}|${and}vem\\s+är\\s+(?:det|ansvarig)`,
      'vem ansvarar för {topic}',
    ],
  ],
  referrals: [
    [
      `${and}(?:vilka|vem|hur\\s+många)\\s+${left}${then}`,
      'vilka har inte svarat på remissen om {topic}',
      'vilka har inte svarat på remissen',
    ],
    [
      `${and}(?:vilka|vem|hur\\s+många)\\s+har\\s+(?:svarat|gjort\\s+det)${then}`,
      'vilka har svarat på remissen om {topic}',
      'vilka har svarat på remissen',
    ],
    [
      `${and}(?:${lastDay}|när\\s+(?:ska|skulle|måste)\\s+(?:de|dom|svaren|svar|vi|alla|det)(?:\\s+\\p{L}+){1,3}|när\\s+går\\s+(?:det|tiden|svarstiden)\\s+ut|hur\\s+länge\\s+(?:är|har)\\s+(?:den|det|de|vi|dom)(?:\\s+\\p{L}+){1,2})`,
      'när ska svaren på remissen om {topic} vara inne',
      'när ska svaren på remissen vara inne',
    ],
    [
      `${and}vad\\s+(?:svarade|sa|tyckte|skrev|svarar|tycker)\\s+${name}${then}`,
      'vad svarade {1} på remissen',
    ],
    [`${and}(?:har\\s+)?${name}(?:\\s+svarat)?${then}`, 'har {1} svarat på remissen'],
  ],
  ratification: [
    [
      `${and}(?:vilka|vem|hur\\s+många)\\s+(?:${left}|är\\s+${late})${then}`,
      'vilka parter har inte antagit {topic}',
    ],
    [
      `${and}(?:${lastDay}|när\\s+(?:ska|skulle|måste)\\s+(?:de|dom|alla|det|parterna)(?:\\s+\\p{L}+){1,3})`,
      'när ska alla parter ha antagit {topic}',
    ],
    [`${and}(?:har\\s+)?${name}(?:\\s+(?:antagit|godkänt)(?:\\s+${it})?)?${then}`, 'har {1} antagit {topic}'],
  ],
  matter: [
    [
      `${and}(?:vem|vilka)\\s+(?:drog|föredrog|presenterade|redovisade)(?:\\s+${it})?`,
      'vem föredrog {topic}',
    ],
  ],
  there: [
    [
      `${and}(?:vilka|vem|hur\\s+många)\\s+(?:var|va|kom|deltog|satt|gick)(?:\\s+(?:där|med|dit|på\\s+plats|närvarande))?\\s+(?:i\\s+stället|istället)(?:\\s+(?:för\\s+(?:dem|dom|de|henne|honom|hen)|då))?`,
      'vilka var med {at}',
    ],
    [
      `${and}(?:vem|vilka)\\s+(?:ersatte|vikarierade\\s+för|hoppade\\s+in\\s+för|gick\\s+in\\s+för|ersätter)(?:\\s+(?:dem|dom|de|henne|honom|hen))?${then}`,
      'vilka ersättare var med {at}',
    ],
  ],
};
