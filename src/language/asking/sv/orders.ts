import type { LooseOrders } from '../loose-orders.ts';

/** Orders as they are given loosely in Swedish. */
export const orders: LooseOrders = {
  frames: [
    'oj|ojdå|oj\\s+då|hoppsan|aj|usch|nej|nä|sorry|ursäkta|förlåt|(?:det|detta|nu)\\s+(?:blev|var|är)\\s+(?:visst\\s+|ju\\s+|helt\\s+)?(?:fel|tokigt|galet|knas)(?:\\s+(?:där|nu))?|fel(?:\\s+av\\s+mig)?|jag\\s+(?:gjorde|skrev|råkade\\s+skriva)\\s+fel',
    'hej|hejsan|hallå|tjena|ok|okej|då|så|men|och|du|samverka|snälla|vänligen|gärna|tack|bra',
    '(?:kan|skulle|kunde|vill)\\s+(?:du|ni|vi|man|jag)(?:\\s+(?:kanske|snälla|vänligen|kunna|möjligtvis|möjligen|vilja|få|be\\s+dig|hjälpa\\s+(?:mig|till)|vara\\s+(?:snäll|vänlig)|och|att|med))*',
    '(?:jag|vi)\\s+(?:skulle\\s+)?(?:vilja|vill|önskar|behöver|tänkte|måste|ska|skall|bör|hade\\s+velat|får|tänker|väljer\\s+att)(?:\\s+(?:gärna|nu|att|ha|få|be))*(?:\\s+(?:du|ni|dig(?:\\s+att)?))?',
    '(?:jag|vi)\\s+(?:vill|önskar|skulle\\s+vilja)\\s+ha',
    '(?:det\\s+)?(?:vore|är|skulle\\s+vara)\\s+(?:bra|snällt|fint|toppen|tacksam(?:t)?|kanon)\\s+(?:om\\s+(?:du|ni|vi)(?:\\s+(?:kan|kunde|ville|skulle\\s+kunna))?|att)',
    'går\\s+det(?:\\s+(?:bra|för\\s+sig))?\\s+att|är\\s+det\\s+(?:möjligt|ok|okej)\\s+att|finns\\s+(?:det\\s+)?möjlighet\\s+att',
    'var\\s+(?:så\\s+)?(?:snäll|vänlig|bussig|god)\\s+(?:och|att)|(?:se|hjälp\\s+(?:mig|till))\\s+(?:till\\s+)?att|(?:kom\\s+ihåg|glöm\\s+inte)\\s+att',
    '(?:du|ni)\\s+(?:får|kan|ska|måste|bör)(?:\\s+gärna)?|dags\\s+att|det\\s+är\\s+dags\\s+att|låt\\s+oss|nu\\s+(?:ska|vill)\\s+(?:vi|jag)|vi|jag|nu',
  ],
  endings: [
    '(?:(?:kan|skulle)\\s+du(?:\\s+kunna)?\\s+)?(?:lägga?|skriv|skriva|föra?|notera|anteckna|markera|ställa?|ta|bocka|stryk|stryka|ändra|spara|registrera|fixa|ordna)(?:\\s+(?:in|till|upp|bort|av|ner))?\\s+(?:det|den|dem|henne|honom|detta|hen)(?:\\s+(?:in|av|bort|som\\s+\\p{L}+|ur\\s+\\p{L}+|från\\s+\\p{L}+))?',
    'tack(?:\\s+på\\s+förhand)?|snälla|är\\s+du\\s+snäll|om\\s+(?:det\\s+går|du\\s+(?:kan|vill|hinner)|möjligt)|vore\\s+(?:snällt|bra)|(?<!med\\s)nu|gärna|istället|i\\s+stället|i\\s?ställe|åt\\s+mig|är\\s+ni\\s+snälla|va',
  ],
  verbs: {
    flytta: 'flytta',
    flyttar: 'flytta',
    flyttas: 'flytta',
    skjuta: 'skjut',
    skjuter: 'skjut',
    bokar: 'boka',
    omboka: 'boka om',
    ombokar: 'boka om',
    ställa: 'ställ',
    ställer: 'ställ',
    lägga: 'lägg',
    lägger: 'lägg',
    sätta: 'sätt',
    sätter: 'sätt',
    byta: 'byt',
    byter: 'byt',
    ändrar: 'ändra',
    göra: 'gör',
    tar: 'ta',
    tag: 'ta',
    ger: 'ge',
    stryka: 'stryk',
    stryker: 'stryk',
    skriva: 'skriv',
    skriver: 'skriv',
    välja: 'välj',
    väljer: 'välj',
    utser: 'utse',
    avbokar: 'avboka',
    avlysa: 'avlys',
    avlyser: 'avlys',
    bordlägga: 'bordlägg',
    bordlägger: 'bordlägg',
    senarelägga: 'senarelägg',
    tidigarelägga: 'tidigarelägg',
    skicka: 'skicka',
    skickar: 'skicka',
    noterar: 'notera',
    antecknar: 'anteckna',
    planerar: 'planera',
    drar: 'dra',
    plockar: 'plocka',
    hoppar: 'hoppa',
    slå: 'slå',
    slår: 'slå',
    avslutar: 'avsluta',
    startar: 'starta',
    börjar: 'börja',
    låta: 'låt',
    låter: 'låt',
    föra: 'för',
    sparar: 'spara',
    registrerar: 'registrera',
    kör: 'kör',
    köra: 'kör',
    kalla: 'kalla',
    kallar: 'kalla',
    ber: 'be',
    går: 'gå',
    håller: 'håll',
    hålla: 'håll',
    publicerar: 'publicera',
    justerar: 'justera',
    låsa: 'lås',
    låser: 'lås',
    tilldelar: 'tilldela',
    förläng: 'förläng',
    förlänga: 'förläng',
    ångrar: 'ångra',
    pausar: 'pausa',
    godkänna: 'godkänn',
    släppa: 'släpp',
    anmäla: 'anmäl',
    anmäler: 'anmäl',
    avanmäla: 'avanmäl',
    runda: 'runda',
    rundar: 'runda',
    öppna: 'öppna',
    öppnar: 'öppna',
    skapar: 'skapa',
    ordnar: 'ordna',
    fixar: 'fixa',
    väntar: 'vänta',
    stänga: 'stäng',
    stänger: 'stäng',
  },
  pieces: {
    move: '(flytta[ (på|om|fram|bak|tillbaka|fram på)]|boka om|lägg om|skjut[ (på|fram|upp)]|senarelägg|tidigarelägg|ändra[ (dag|dagen|datum|datumet) (för|på)]|byt (dag|datum) (för|på))',
    cancel: '(ställ in|avboka|avlys|stryk|ta bort|plocka bort|blås av|skippa|slopa|radera|hoppa över)',
    book: '(boka|lägg|sätt|planera|schemalägg|skapa|ordna|fixa|kalla[ till]|kör)[ (in|upp|till|ut)]',
    aMeeting:
      '[(ett|en|nytt|ett nytt|ett extra|extra|ett till|till ett|ett kort) ](möte|extramöte|sammanträde|internat|teamsmöte|digitalt möte|fysiskt möte)[ (till|åt oss|för gruppen|för oss)]',
    room: '(lokal|plats|rum|sal|mötesplats|lokalen|platsen|rummet|salen|mötesrum|mötesplatsen|ställe)',
    onAgenda:
      '(på|till|i|in på|upp på) (dagordningen|agendan|dagordning|agenda|ärendelistan|föredragningslistan)',
    role: 'sekreterare|ordförande|ordf',
    as: '(som|till|att vara|att bli|i rollen som|för rollen som)',
    fromNow: '[[ (från|fr o m|från och med|fr.o.m.)] (nu|och med nu|i dag|idag|framöver|och med i dag)]',
    anItem: '[ (punkten|en punkt om|en punkt|punkt|ärendet|ett ärende om|frågan om|en fråga om|frågan)]',
    assign: '(uppdraget|uppdrag|i uppdrag|ett uppdrag|i uppgift|uppgiften|uppgift)',
  },
  rows: [
    // What others have answered.
    [
      '(notera|anteckna|skriv|registrera|för)[ (upp|in|ner)] att {org}[ har] (svarat|svarade)[ (på remissen|på remissen om {anything})]',
      '{org} har svarat på remissen',
    ],
    [
      '(registrera|notera|anteckna|skriv|lägg|för)[ (upp|in|till|ner)] svar[et] från {org}[ (på|om) {anything}]: {text}',
      'svar på remissen från {org}: {text}',
    ],
    [
      '(notera|anteckna|skriv|registrera|för)[ (upp|in|ner)] att {org}[ har] (antog|antagit|godkände|godkänt|sagt ja till|sa ja till|skrivit på) {agreement} {on}',
      '{org} har godkänt {on}',
    ],
    [
      '{org}[ har] (antog|antagit|godkände|godkänt|sagt ja till|sa ja till|skrivit på) {agreement} {on}',
      '{org} har godkänt {on}',
    ],
    // Minutes, of the meeting that they are named after.
    [
      '(lägg|för|ta) {held}(protokollet|anteckningarna) till handlingarna',
      'lägg protokollet från {held} till handlingarna',
    ],
    [
      '(skicka|sänd|lämna)[ (ut|in|iväg)] {held}(protokollet|anteckningarna) (för|till|på) (justering|justerare|justerarna)[ igen]',
      'skicka protokollet från {held} till justerare',
    ],
    [
      '{held}(protokollet|anteckningarna) är[ nu] (klart|klara|färdigt|färdiga)[ nu]',
      'protokollet från {held} är klart',
    ],
    [
      '(markera|lås|färdigställ) {held}(protokollet|anteckningarna)[ som (klart|färdigt)]',
      'protokollet från {held} är klart',
    ],
    [
      '(sätt|gör|välj|utse|anteckna|skriv)[ (in|upp)] {who} (som|till) justerare (för|på|vid|till) {held}',
      '{who} är justerare för {held}',
    ],
    // Assignments, by what they are about.
    ['(bocka av|kryssa av|klarmarkera) {task}', '{task} är klart'],
    [
      '(markera|sätt|rapportera)[ (in)] {task} som (klart|klar|klara|färdigt|färdig|avslutat|avslutad)',
      '{task} är klart',
    ],
    ['{task} är (klart|klar|klara|färdigt|färdig|gjort|gjord|avklarat|avklarad)', '{task} är klart'],
    [
      '(ge|låt) {who}[ få] (mer|längre|ytterligare) tid (på|med|för|till) {task}[,] till {due}',
      '{task} behöver mer tid till {due}',
    ],
    [
      '(förläng|flytta fram|skjut på|skjut upp|senarelägg|ändra slutdatum för|ändra datum för)[ (uppdraget|uppdraget om)] {task} till {due}',
      '{task} behöver mer tid till {due}',
    ],
    [
      '(flytta över|flytta|lämna över|lämna|ge|lägg över|för över) {task}[ över] (till|på|åt) {who}',
      'byt ansvarig för {task} till {who}',
    ],
    [
      '(förläng|flytta fram|skjut på|skjut upp) (tiden|deadline|deadlinen|slutdatum|slutdatumet) (för|på|till) {task} till {due}',
      '{task} behöver mer tid till {due}',
    ],
    [
      '(låt|be) {who} (ta över|överta|sköta|ta) {task}[ (från|efter) {old}]',
      'byt ansvarig för {task} till {who}',
    ],
    [
      '{who} (tar över|ska ta över|övertar|får ta över) {task}[ (från|efter) {old}]',
      'byt ansvarig för {task} till {who}',
    ],
    [
      '(sätt|skriv|ange|gör|utse)[ (upp|in)] {who} (som|till) ansvarig (för|på) {task}',
      'byt ansvarig för {task} till {who}',
    ],
    ['(byt|ändra) ansvarig (för|på) {task} till {who}', 'byt ansvarig för {task} till {who}'],
    // Meetings, from one day to another.
    ['{move} {meeting} från {old} till {when}', 'flytta {meeting} till {when}'],
    ['{move} {meeting} (till|på|tills|mot|t) {when}', 'flytta {meeting} till {when}'],
    ['{move} {meeting} (till|på) {place}', 'plats för {meeting}: {place}'],
    ['{move} {meeting} (till|på|t) {time}', 'flytta {meeting} till {time}'],
    [
      '{meeting}[,] (ska|skall|bör|måste|behöver|får|kan) (flyttas|bokas om|skjutas[ (fram|upp)]|läggas om)[ (fram|om)] till {when}',
      'flytta {meeting} till {when}',
    ],
    [
      '{meeting}[,] (vill|ska|måste|skulle) (vi|jag)[ vilja] (flytta|boka om|skjuta på|skjuta fram|lägga om)[ (om|det|på)] till {when}',
      'flytta {meeting} till {when}',
    ],
    [
      '{meeting}[,] (flytta|boka om|skjut|lägg)[ (fram|upp|om)][ det][ (fram|upp|om)] till {when}',
      'flytta {meeting} till {when}',
    ],
    [
      '(till|på) {when} (flytta|vill (jag|vi) flytta|ska vi flytta) {meeting}',
      'flytta {meeting} till {when}',
    ],
    [
      '(nytt datum|ny dag|ny tid|nya datumet) (för|på|till) {meeting}[:][ (är|blir)] {when}',
      'flytta {meeting} till {when}',
    ],
    ['byt {meeting} (mot|till) {when}', 'flytta {meeting} till {when}'],
    // Their time, form and place.
    [
      '(ändra|flytta|byt|sätt)[ (tid|tiden|starttid|starttiden|klockslag|klockslaget)] (för|på|till|av) {meeting} (till|från) {time}',
      '{meeting} är {time}',
    ],
    ['(ändra|byt|flytta) (tid|tiden|starttiden) till {time}', '{next} är {time}'],
    ['{meeting} (ska|skall|bör|måste) (börja|starta|vara|hållas|ligga) {time}', '{meeting} är {time}'],
    [
      '(gör|kör|ta|håll|ändra|ställ om|gör om|byt|lägg)[ om] {meeting}[ (till|som|på|via|i|till ett|som ett)] {mode}',
      '{meeting} blir {mode}',
    ],
    [
      '{meeting} (ska|skall|bör|måste|får|kan) (vara|bli|hållas|köras|genomföras|tas)[ (på|via|i|som|som ett)] {mode}',
      '{meeting} blir {mode}',
    ],
    [
      '(byt|ändra|flytta|boka)[ (om|in)] {room}[ (för|på|till|av) {meeting}] (till|,) {place}',
      'plats för {meeting}: {place}',
    ],
    ['(byt|ändra|flytta) {room} (till|,) {place}', 'plats för {next}: {place}'],
    [
      '(byt|ändra|flytta|boka) {room} (för|på|till|av) {meeting} (till|,|:) {place}',
      'plats för {meeting}: {place}',
    ],
    ['(ny|nytt) {room}[ (för|på|till) {meeting}][:| är| blir] {place}', 'plats för {meeting}: {place}'],
    ['(ny|nytt) {room}[:| är| blir] {place}', 'plats för {next}: {place}'],
    ['{meeting} (ska|skall|bör) (vara|hållas|ligga) (i|på|hos) {place}', 'plats för {meeting}: {place}'],
    ['(vi ses|vi är|vi träffas) (i|på|hos) {place} {meeting}', 'plats för {meeting}: {place}'],
    [
      '(lägg|sätt|skriv)[ (in|till|upp)] {place} som {room}[ (för|på|till) {meeting}]',
      'plats för {meeting}: {place}',
    ],
    ['(lägg|sätt|skriv)[ (in|till|upp)] {place} som {room}', 'plats för {next}: {place}'],
    // Calling meetings off, and new ones.
    [
      '{cancel} {meeting} (eftersom|för att|på grund av|pga|då|därför att) {reason}',
      'ställ in {meeting} eftersom {reason}',
    ],
    ['{cancel} {meeting}', 'ställ in {meeting}'],
    ['ställ {meeting} in', 'ställ in {meeting}'],
    [
      '{meeting}[,] (ska|skall|måste|bör|får|kan|behöver) (ställas in|avbokas|avlysas|strykas|tas bort|utgå)',
      'ställ in {meeting}',
    ],
    ['{meeting}[,] (ställ in|avboka|stryk|ta bort)[ det]', 'ställ in {meeting}'],
    ['(det blir|blir) inget (möte|sammanträde) {meeting}', 'ställ in {meeting}'],
    ['{book} {aMeeting}[ (på|den|till|i|för)] {when}', 'boka möte {when}'],
    ['{aMeeting}[ (på|den|till|i)] {when}[,] (lägg in|boka|boka in|lägg upp)[ det]', 'boka möte {when}'],
    ['(vi|jag) (behöver|vill ha|måste ha|ska ha) {aMeeting}[ (på|den|till|i)] {when}', 'boka möte {when}'],
    ['{aMeeting} (den|på) {when}', 'boka möte {when}'],
    [
      '{meeting} (blir inte av|hålls inte|ska inte bli av|kommer inte att bli av|är inställt)',
      'ställ in {meeting}',
    ],
    [
      '(vi ses|vi är|vi träffas|vi sitter) (i|på|hos) {place} (den|på) {meeting}',
      'plats för {meeting}: {place}',
    ],
    [
      '(lägg|sätt|skriv)[ (in|till|upp)] (temat|tema|ämnet) {theme} (på|för|till) {meeting}',
      '{meeting} blir tema {theme}',
    ],
    [
      '(temat|tema|ämnet) (på|för|till) {meeting}[:| är| blir| ska vara] {theme}',
      '{meeting} blir tema {theme}',
    ],
    [
      '{meeting} (ska|skall|vill|kan|har)[ (vi|jag)][ (ha|hålla|köra|vara)] (ihop|gemensamt|tillsammans) med {partner}',
      '{meeting} blir gemensamt med {partner}',
    ],
    // Items of an agenda that is named.
    [
      '(stryk|ta bort|plocka bort|lyft bort|lyft ut) {pointed} (från|på|ur|i) {meeting}[ (dagordning|agenda)]',
      '{meeting}: ta bort punkt {item}',
    ],
    [
      '(sätt|skriv|ange|lägg|ta)[ (in|upp|till)] {who} som (föredragande|föredragare|presentatör)[ (på|för|till|vid|av|i)] {pointed}[ (på|till|vid|i)] {meeting}',
      '{meeting}: punkt {item} föredras av {who}',
    ],
    [
      '(skicka|lägg|posta|publicera|mejla|sänd|dela)[ (ut|upp|till)] (dagordningen|agendan) (för|till|inför) {meeting}[ (till|för|i) (alla|gruppen|deltagarna|kanalen)]',
      'skicka dagordningen för {meeting}',
    ],
    [
      '(lägg|sätt|skriv|ta|för)[ (till|upp|in|med)]{anItem} {title} (på|till) (nästa|kommande) (dagordning|agenda|möte|mötes dagordning)',
      'lägg till punkt på {next}: {title}',
    ],
    [
      '(ändra|byt|döp om)[ (rubriken|rubrik|titeln|titel|namnet|namn) (på|för|till|av)] {pointed} till {title}',
      'ändra rubriken på punkt {item}: {title}',
    ],
    // Items of an agenda.
    [
      '(skjut|flytta|bordlägg|senarelägg|lägg|ta|spara|vänta med|dra|hänskjut)[ (upp|fram|på|över|med)] {pointed}[ (fram|upp|över)] (till|tills|på|vid) {target}',
      'skjut fram punkt {item} till {target}',
    ],
    [
      '(skjut|flytta|bordlägg|senarelägg|lägg|ta|spara|vänta med|hänskjut)[ (upp|fram|på|över|med)] {topic}[ (fram|upp|över)] (till|tills|på|vid) {target}',
      'skjut fram punkt {topicItem} till {target}',
    ],
    [
      '(skjut|bordlägg|senarelägg|vänta med|flytta)[ (upp|fram|på|över|med)] {pointed}',
      'skjut fram punkt {item} till {following}',
    ],
    [
      '{pointed}[,] (ska|skall|måste|bör|får|kan) (skjutas[ (fram|upp|på)]|flyttas[ fram]|bordläggas|senareläggas|vänta|tas)[ (till|tills|på|vid)] {target}',
      'skjut fram punkt {item} till {target}',
    ],
    [
      '{pointed}[,] (skjut|flytta|ta|bordlägg)[ (fram|upp)][ (den|det)][ (fram|upp)] (till|på) {target}',
      'skjut fram punkt {item} till {target}',
    ],
    [
      '(stryk|ta bort|plocka bort|lyft bort|lyft ut|hoppa över|skippa|slopa|radera|dra)[ tillbaka] {pointed}[ från dagordningen]',
      'ta bort punkt {item}',
      'punkt {item} utgår',
    ],
    [
      '{pointed}[,] (ska|skall|måste|bör|får|kan) (utgå|strykas|tas bort|plockas bort|hoppas över|lyftas bort)',
      'ta bort punkt {item}',
      'punkt {item} utgår',
    ],
    [
      '(lägg|sätt|skriv|ta|för|sätt|stoppa|få)[ (till|upp|in|med)]{anItem} {title} {onAgenda}[ (för|till|på|inför|i) {meeting}]',
      'lägg till punkt på {meeting}: {title}',
    ],
    [
      '(lägg|sätt|skriv|ta|för|stoppa|få)[ (till|upp|in|med)]{anItem} {title} {onAgenda}',
      'lägg till punkt: {title}',
    ],
    [
      '(lägg|sätt|skriv|ta|för)[ (till|upp|in|med)] {onAgenda}[ (för|till|på|inför) {meeting}][:| att| om|,] {title}',
      'lägg till punkt på {meeting}: {title}',
    ],
    [
      '(lägg|ta|sätt|skriv) (till|upp|in|med) (punkten|en punkt om|en punkt|punkt|ärendet|frågan om) {title} (på|till|i|inför|vid) {meeting}',
      'lägg till punkt på {meeting}: {title}',
    ],
    [
      '(lägg|ta|sätt|skriv) (till|upp|in|med) (punkten|en punkt om|ärendet|frågan om|en punkt|en ny punkt|ny punkt)[:| om] {title}',
      'lägg till punkt: {title}',
    ],
    [
      '(ny punkt|extrapunkt) (på|till|inför) {meeting}[:| om] {title}',
      'lägg till punkt på {meeting}: {title}',
    ],
    [
      '(låt|be) {who} (dra|föredra|presentera|ta|hålla i|informera om) {pointed}',
      'punkt {item} föredras av {who}',
    ],
    [
      '(sätt|skriv|ange|lägg|ta)[ (in|upp|till)] {who} som (föredragande|föredragare|presentatör)[ (på|för|till|vid|av|i)] {pointed}',
      'punkt {item} föredras av {who}',
    ],
    [
      '{who} (ska|skall|kommer att|får) (dra|föredra|presentera|ta|hålla i|informera om) {pointed}',
      'punkt {item} föredras av {who}',
    ],
    ['(byt|ändra) föredragande[ (på|för|till|av)] {pointed} till {who}', 'punkt {item} föredras av {who}'],
    [
      '(ge|avsätt|sätt av|lägg)[ av] {minutes} (min|minuter|minuters|minuter tid) (för|till|på) {pointed}',
      'punkt {item} får {minutes} minuter',
    ],
    ['(ge|låt) {pointed}[ (ta|få)] {minutes} (min|minuter)', 'punkt {item} får {minutes} minuter'],
    [
      '{pointed} (ska|skall|bör|får)[ (ha|ta|få)] {minutes} (min|minuter)',
      'punkt {item} får {minutes} minuter',
    ],
    // Who is what, and who leaves.
    [
      '(sätt|gör|utse|välj|skriv|ange|lägg|anteckna|registrera)[ (in|upp|till)] {who} {as}[ (ny|vår|gruppens)] {role}',
      'gör {who} till {role}',
    ],
    [
      '{who} (är|blir|ska bli|ska vara|skall vara|tar över som|går in som|tar över rollen som|är nu|blir nu)[ (ny|vår|gruppens|ny vår)] {role}{fromNow}',
      'gör {who} till {role}',
    ],
    ['(byt|ändra)[ (ut)] {role}[n] till {who}', 'gör {who} till {role}'],
    ['(ny|nya|nye|vår nya) {role}[n][:| är| blir] {who}{fromNow}', 'gör {who} till {role}'],
    ['{who} (ska|skall) inte[ längre] (vara|ha rollen som) {role}', 'ta bort {who} som {role}'],
    [
      '(ta bort|entlediga|plocka bort|avsätt|stryk) {who} (som|från rollen som|från|ur rollen som) {role}',
      'ta bort {who} som {role}',
    ],
    [
      '(skriv|lägg|sätt|ta|registrera|anmäl)[ (upp|till|in|med)] {name} som[ ny] {category} (för|från|i) {org}',
      'lägg till {name}, {org}, {category}',
    ],
    [
      '(byt|ändra|uppdatera) (titel|titeln|befattning) (på|för) {who} till {title}',
      'titeln för {who} är {title}',
    ],
    ['{org} (ska|skall|bör|får) ha {seats} (plats|platser)[ framöver]', '{org} har {seats} platser'],
    [
      '(stryk|ta bort|plocka bort|radera)[ (personen|deltagaren|ledamoten)] {who}[ (från|ur) {anywhere}]',
      'ta bort {who} från gruppen',
    ],
    [
      '{who} (ska|skall) (bort|strykas|tas bort|inte vara med längre|inte längre vara med)[[ (från|ur|i)] (gruppen|listan|deltagarlistan)]',
      'ta bort {who} från gruppen',
    ],
    // Who is there.
    [
      '(sätt|skriv|markera|notera|anteckna|registrera|för|bocka)[ (upp|in|av)] {who} som (närvarande|på plats|här)',
      '{who} närvarande',
    ],
    [
      '(sätt|skriv|markera|notera|anteckna|registrera|för|bocka)[ (upp|in|av)] {who} som (frånvarande|sjuk|borta|ej närvarande)',
      '{who} frånvarande',
    ],
    ['(anteckna|notera|skriv)[ upp] att {who} är (närvarande|på plats|här|med)', '{who} närvarande'],
    [
      '(anteckna|notera|skriv)[ upp] att {who} är (frånvarande|sjuk|borta|inte här|inte med)',
      '{who} frånvarande',
    ],
    // Assignments, decisions and notes: their words to the letter.
    [
      '(ge|tilldela|lägg på)[ (över|ut)] {who} {assign} (att|:) {text} (på|under|vid|till) {pointed}',
      'uppdrag {item}: {who} ska {text}',
    ],
    ['(ge|tilldela|lägg på)[ (över|ut)] {who} {assign} (att|:) {text}', 'uppdrag: {who} ska {text}'],
    ['(lägg|sätt)[ ut] {assign} på {who}[ (att|:)] {text}', 'uppdrag: {who} ska {text}'],
    ['(lägg|ge)[ (ut|till)] {assign} (till|åt|på|för) {who} (att|:) {text}', 'uppdrag: {who} ska {text}'],
    ['be {who}[ att] {text}', 'uppdrag: {who} ska {text}'],
    ['låt {who}[ få] {text}', 'uppdrag: {who} ska {text}'],
    ['{who} (får|ska få|har fått|fick) {assign} att {text}', 'uppdrag: {who} ska {text}'],
    ['(lägg|skriv|för)[ (till|in|upp)] (ett|som)[ nytt] uppdrag[:| att] {text}', 'uppdrag: {text}'],
    [
      '(sätt|skriv|ange|lägg|gör|utse)[ (upp|in|till)] {who} (som|till|att vara) ansvarig (för|på|i|till) uppdrag[et] {record}',
      'ansvarig för uppdrag {record} är {who}',
    ],
    [
      '(ge|lägg|flytta|lämna|för)[ (över)] uppdrag[et] {record}[ över] (till|på|åt) {who}',
      'ansvarig för uppdrag {record} är {who}',
    ],
    [
      '{who} (tar över|ska ta över|ska ha|ska ansvara för|ska vara ansvarig för|får|övertar) uppdrag[et] {record}',
      'ansvarig för uppdrag {record} är {who}',
    ],
    ['(sätt|skriv|ange|lägg|gör|utse)[ (upp|in|till)] {who} (som|till|att vara) ansvarig', 'ansvarig: {who}'],
    [
      '(ge|förläng|flytta|skjut)[ (på|fram|upp)][ (mer tid|tid|tiden|slutdatum|slutdatumet|datum|datumet|deadline|deadlinen|förlängning)][ (för|på|till)] uppdrag[et] {record} (till|tom|t o m|senast) {due}',
      'uppdrag {record} senast {due}',
    ],
    [
      'uppdrag[et] {record} (ska|skall|måste|bör|får)[ (vara|bli|tid|lämnas|redovisas|dröja|vänta)][ (klart|färdigt|inne)] (till|senast|tills|t o m) {due}',
      'uppdrag {record} senast {due}',
    ],
    [
      '(skriv|anteckna|notera|spara|för|lägg|registrera)[ (in|upp|till|ner|som)][ (ett|det|som)] beslut[et] (på|under|i|för|vid) {pointed}[:| att] {text}',
      'beslut {item}: {text}',
    ],
    [
      '(skriv|anteckna|notera|spara|för|lägg|registrera)[ (in|upp|till|ner|som)][ (ett|det|som)] beslut[et][:| att] {text}',
      'beslut: {text}',
    ],
    [
      '(spara|skriv|notera|anteckna|för|lägg)[ (in|upp|ner)] (som[ ett]|ett|en) notering[:| om] {text}',
      'notering: {text}',
    ],
    [
      '(skriv|anteckna|notera|för)[ (upp|ner|in)][ i (protokollet|anteckningarna|minnesanteckningarna)] att {resolved}',
      'beslut: {resolved}',
    ],
    [
      '(skriv|anteckna|notera|för)[ (upp|ner|in)][ i (protokollet|anteckningarna|minnesanteckningarna)][ (på|under|vid|till) {pointed}] att {text}',
      'notering {item}: {text}',
    ],
    [
      '(skriv|anteckna|notera|för)[ (upp|ner|in)][ i (protokollet|anteckningarna|minnesanteckningarna)] att {text}',
      'notering: {text}',
    ],
    [
      '(gå på|följ|beslut|besluta) förslaget[ (på|i|för) {pointed}]',
      'besluta enligt förslaget {item}',
      'besluta enligt förslaget',
    ],
    [
      '(flytta|skjut|förläng|ändra|sätt|byt)[ (fram|på|upp|om)] (svarstiden|svarstid|sista svarsdag|sista svarsdagen|svarsdatum|svarsdatumet|sista dag|deadline|deadlinen|tiden) (för|på|till) remiss[en] {record} (till|tom|t o m) {due}',
      'remiss {record}: ny svarstid {due}',
    ],
    [
      '(lägg|sätt|bifoga|skicka|för)[ (till|in|med|upp)][ (en|den här)] (länk|länken|bilaga|bilagan|handling|handlingen)[ (på|till|under|för|vid|i)] {pointed}[:|,] {text}',
      'länk till punkt {item}: {text}',
    ],
    [
      '(länka|lägg|sätt|bifoga)[ (till|in|upp)][ (länken|bilagan|den här länken)] {text} (på|till|under|för|vid|i) {pointed}',
      'länk till punkt {item}: {text}',
    ],
    // The course of a meeting, and what is sent out.
    ['(sätt|kör|dra|kom)[ i] (igång|gång|i gång)[ (mötet|nu|med mötet)]', 'starta mötet'],
    ['(då|nu) (kör|sätter|drar)[ vi][ (igång|i gång)][ mötet]', 'starta mötet'],
    ['(gå|ta|hoppa)[ vidare][ (till|oss till)] (nästa|nästkommande) (punkt|ärende|punkten)', 'nästa punkt'],
    ['(gå|hoppa|fortsätt)[ oss] (vidare|framåt)', 'nästa punkt'],
    ['(runda av|stäng av|knyt ihop|slå igen|bryt)[ mötet]', 'avsluta mötet'],
    ['(avsluta|stäng)[ (för i dag|för idag|hela mötet|dagens möte)]', 'avsluta mötet'],
    [
      '(skicka|lägg|posta|publicera|mejla|maila|sänd|dela|visa)[ (ut|upp|till)][ den[ här]] (dagordningen|agendan)[ (till|för|i) (alla|gruppen|deltagarna|kanalen|ledamöterna|alla i gruppen)]',
      'skicka dagordningen',
    ],
    [
      '(lås|avsluta|färdigställ|fastställ|klarmarkera)[ (nu)] (protokollet|minnesanteckningarna|anteckningarna)',
      'protokollet är klart',
    ],
    [
      '(skicka|sänd|lämna)[ (ut|in|iväg|över)] (protokollet|minnesanteckningarna|anteckningarna) (till|för|på|hos) (justering|justerarna|justeraren|justerare)',
      'skicka till justerare',
    ],
    [
      '(skicka|lägg|publicera|sänd|dela)[ (ut|upp)] (protokollet|mötesprotokollet|minnesanteckningarna)[ (till|för|i) (alla|gruppen|kanalen|deltagarna)]',
      'publicera protokollet',
    ],
    [
      '(skicka|lägg|publicera|dela)[ (ut|upp)] (beslutssammanfattningen|sammanfattningen|besluten)[ (till|för|i) (alla|gruppen|kanalen|deltagarna)]',
      'publicera sammanfattningen',
    ],
    [
      '(ångra|ta bort|backa|ta tillbaka) det (sista|senaste)[ (som|jag|vi|som jag|som vi) (gjorde|skrev|sparade|sa)]',
      'ångra',
    ],
    [
      '(ångra|ta bort|radera|backa|ta tillbaka)[ (det|allt)] (jag|vi|som jag|som vi) (nyss|just|senast)[ (gjorde|skrev|sparade|sa)]',
      'ångra',
    ],
    [
      '(ångra|ta tillbaka|backa|återställ)[ (det|allt)][ (som)][ (jag|vi)][ (nyss|just|senast)][ (gjorde|skrev|sparade|sa|senaste|sista)][ (nyss|sist|senast|ändringen|ordern|åtgärden)]',
      'ångra',
    ],
  ],
};
