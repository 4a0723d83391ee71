import type { Rows } from '../question-table.ts';

const goal =
  '(tanken|syftet|målet|poängen|idén|bakgrunden|anledningen|motiveringen|motivet|skälet|skälen|orsaken|planen|argumentet|argumenten|grunden|upplägget|innehållet|problemet|utmaningen|utmaningarna|resultatet|slutsatsen|slutsatserna|nyttan|fördelen|fördelarna|nackdelen|nackdelarna|risken|riskerna|tidplanen|målgruppen|rollen|uppgiften|uppgifterna|funktionen|betydelsen|ansvaret|omfattningen|urvalet|metoden|modellen)';

/** How it is asked in Swedish what the texts tell, where nothing else is asked; rows are phrases as in `compilePhrase`, tried in their order. */
export const toldSv = {
  told: [
    '(vad|hur) (tyckte|tycker|ansåg|sa|sade|menade|reagerade|resonerade|tänkte) (folk|ledamöterna|cheferna|man|alla|de andra|de närvarande|kommunerna|dom|mötet|gruppen|vi)[ (om|kring|på|till|över|när det gäller)] {about}',
    '(vem|vilka|vilket organ|vilken nämnd|vilken instans) (gav|har gett|beställde|har beställt|initierade|ville|föreslog|har föreslagit|begärde|bad om|krävde|kritiserade|klagade på|ligger bakom|låg bakom|står bakom|upptäckte|betonade|påpekade)[ (oss|er|någon)][ (uppdraget|i uppdrag|uppdrag|förslaget|idén|initiativet|beställningen)][ (om|till|att|på|bakom)][ (ta fram|införa)] {about}',
    'när (drar|startar|sätter|kör|drog|startade|inleds|inleddes|öppnar|lanseras|införs|publiceras|byggs|genomförs|genomfördes|hålls|hölls|börjar|började|tillträder|anställs) {about}[ (igång|i gång|i verket|live|sitt arbete)]',
    'när (ska|skulle|kommer|väntas|beräknas) {about}[ att] (dra igång|starta|börja|komma igång|vara igång|införas|öppna|lanseras|genomföras|hållas|vara på plats|göras om|skrivas om|förnyas|revideras|omförhandlas|uppdateras|följas upp)',
    '(när|till när|vilket datum|senast när) (ska|måste|behöver|bör) {about} (vara|ha|bli)[ (vara|bli)] (omgjord|omgjorda|omgjort|reviderad|reviderade|reviderat|uppdaterad|uppdaterade|uppdaterat|förnyad|förnyade|införd|införda|på plats|uppföljd|uppföljda|nya)',
    '(fick|får|har|hade|tog|blev|gav) (någon|nån|några|ngn|ngt|något|nåt) {about}',
    '(vilket|vilken|vilka) {about}[ är det som| som] (ersätts|ersätter|avses|gäller|berörs|behövs|saknas|nämns|prioriteras|ingår)',
    '(vad|vilka) (är|var|va) det[ som] {about} (klagade på|klaga på|kritiserade|anmärkte på|påpekade|ville|efterfrågade|oroade sig för)',
    'vad (klagade|klaga|anmärkte|reagerade|kritiserade|påpekade|önskade|efterfrågade) {about}[ på]',
    'när (klubbades|antogs|beslutades|godkändes|skrevs|undertecknades|slöts|bildades|fastställdes|tecknades|skapades|infördes) {about}',
    '(var|hur|vart) står {about}[ nu| just nu]',
    'vem[ är det som| var det som] (tycker|tyckte|anser|ansåg|menar|menade|säger|sa|sade|vill|ville)[ att] {about}',
    '(är|var) det (meningen|tänkt|planen|tanken|så|sagt) att {about}',
    '(hur ofta|hur länge|hur många gånger|hur) (ska|skulle|bör|kan|måste|får) {about}',
    '(är|finns|var)[ det] (någon|nån|något|nåt|några) {about} (på gång|igång|planerad|planerat|planerade|pågående|på väg)',
    'vad (är|var) {about} för (något|nåt|ngt|en grej|slags (sak|grupp|projekt))',
    '(vad|vilka|vilket) (var|är|va) det för[ (slags|sorts|några)] {about}',
    'hur (gammal|gammalt|gamla|stor|stort|stora|lång|långt|långa|nytt|ny) är {about}',
    `(vad|vilket|vilka) (är|var|sades vara|angavs som)[ själva] ${goal}[ (med|till|bakom|för|i|kring|av|på)][ att] {about}`,
    `[vad är |vad var ](syftet|bakgrunden|målet|motivet|skälet|anledningen) (med|till|bakom|för) {about}`,
    'vad (är|blir|har)[ för] {about} (roll|uppgift|uppgifter|ansvar|syfte|mål|funktion)',
    'vad (ska|skulle|kan|får) {about} (göra|ha för roll|bidra med|användas till|leda till|innehålla|omfatta|ge|handla om)',
    '(varför|av vilken anledning|av vilket skäl|hur kommer det sig att|vad beror det på att) {about}',
    '(vad|va) (är|var|va) det (där|här|nu|som sades|som sas)[ (med|om|kring)] {about}',
    'vad (innebär|innebar|betyder|menas med|avses med|går ut på|handlar om) {about}',
    'vad (betyder|står) {about}[ för]',
    'vad (går|gick|handlar|handlade) {about} (ut på|om)',
    '(rekryteras|planeras|pågår|görs|byggs|startas|startar|införs|tas|anställs|tillsätts|genomförs|krävs|behövs|saknas|ingår|provas|testas|utreds|kartläggs|drivs|ordnas|erbjuds|förekommer|väntas) det[ (nån|någon|något|nåt|några|fram|att)] {about}',
    '(rekryterar|planerar|bygger|startar|inför|anställer|tillsätter|testar|provar|utreder|erbjuder) (vi|gruppen|regionen|kommunerna|länet|man|de|dom) {about}',
    '(ska|skall|kommer) det (rekryteras|byggas|startas|införas|anställas|tillsättas|genomföras|provas|testas|utredas|bli|finnas|tas fram) {about}',
    '(var|vart) (hamnade|hamnar|landade|landar|placerades|placeras|hamna) {about}',
    '(hur|vad) (resonerade|resonerades|diskuterades|pratades|tänkte|tänktes|sades|sas|lät)[ det][ (vi|man|gruppen|de|ni)][ (om|kring|runt|när det gäller)] {about}',
    '(tog|lyfte|nämnde|sa|sade|frågade|undrade|pratade) (någon|nån|ngn|några|folk|vi|ni|man|gruppen)[ (upp|något|nåt|ngt)][ (om|kring|efter|på)] {about}',
    '(var|är) det (någon|nån|ngn|några) som (tog|lyfte|nämnde|sa|sade|pratade|frågade)[ (upp|något|nåt|ngt)][ (om|kring|efter)] {about}',
    '(pratades|diskuterades|talades|snackades|lyftes|nämndes|togs)[ det][ (något|nåt|ngt|nånting)][ (om|upp|kring)] {about}',
    'hur länge har {about} (funnits|varit|pågått|gällt|hållit på|existerat|varit igång)',
    '(sedan|från|sen) (när|vilket år|hur länge) (finns|fanns|har vi haft|har vi|gäller|gällde|är|kommer|pågår|har) {about}[ (funnits|från|pågått)]',
    'vilket år (är|var|gällde|började|kom|infördes|startade|startades|bildades|slöts|gjordes|skrevs) {about}[ från]',
    '(kom|fanns|blev|hördes|framfördes|lyftes|ställdes|finns) det[ (nån|någon|några|in|fram|ngn)] (kritik|synpunkter|synpunkt|invändningar|frågor|kommentarer|åsikter|diskussion|diskussioner|protester|tveksamheter|önskemål|förslag|farhågor|oro|idéer|medskick)[ (mot|på|kring|om|till|över|för)] {about}',
    '(vilka|vad för|vilken)[ slags] (synpunkter|invändningar|frågor|kommentarer|kritik|åsikter|tveksamheter|önskemål|farhågor|förslag|medskick|utmaningar|hinder|brister|risker|fördelar|nackdelar|förutsättningar|exempel|mål|delar|krav|insatser|åtgärder)[ som] (kom|fanns|finns|framfördes|lyftes|ställdes|nämndes|nämns|ingår|gäller|anges|föreslås|togs upp|hade {who}|ser {who}|såg {who})[ det][ (upp|in|fram)][ (mot|på|kring|om|till|över|för|med|i)] {about}',
    '(var|fanns|rådde|finns|råder) det[ (enighet|oenighet|delade meningar|konsensus|samsyn|tveksamheter|motstånd)] (om|kring|i|till|mot) {about}',
    'hur (ser|såg) {about} ut',
    '(ska|skulle|får|kan|kommer) {about}[ att] (ingå|vara med|finnas med|höra till|delta|starta|prövas|provas|testas|användas|finnas kvar|vara kvar|läggas ner|avvecklas|tas bort)[ i {other}| på {other}| med]',
    'hur (illa|bra|dåligt|allvarligt|stort|vanligt|ofta|långt|svårt|mycket|allvarlig|stor|vanlig|hög|högt) (är|var|blev|gick|går)[ det][ (med|för|på)] {about}',
    '(funkar|fungerar|fungerade|funkade|lyckades|räcker|räckte) {about}[ bra| som det ska| som tänkt]',
    'hur (ser|såg|är|var) (läget|det|situationen|förutsättningarna)[ (ut|till)][ (med|för|i|när det gäller|kring|på)] {about}',
    'vad (visade|visar|framkom|kom fram|framgick|framgår|konstaterades)[ (i|av|om|kring)] {about}',
    '(hur stor|vilken) (del|andel) av {about}',
    '(hur många|vilken) procent[ av] {about}',
    '(vem|vilka|vad|vilken) (påverkas|berörs|omfattas|gynnas|missgynnas|drabbas) av {about}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type ToldAsked = keyof typeof toldSv;
