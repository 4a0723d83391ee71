import type { Book } from '../../meetings/model/book.ts';
import { holdsWord, isKnownWord, standsIn } from '../../meetings/search/search.ts';

/**
 * The field's words in English, by what they are called in Swedish minutes: health, social care, municipal
 * administration and collaboration. Several ways of saying it are parted by a stroke, the commonest first.
 */
const rows = `
absence: frånvaro
access: tillgänglighet
accessibility: tillgänglighet
accommodation: boende
action: åtgärd/insats
action plan: handlingsplan/åtgärdsplan
activity: aktivitet
acute care: akutsjukvård/akutvård
addiction: beroende/missbruk
addiction care: beroendevård/missbruksvård
adjuster: justerare
administration: förvaltning/administration
admission: inskrivning
adoption: antagande
adult: vuxen
adult education: vuxenutbildning/komvux
advance care planning: vårdplanering
ageing: åldrande
agency: myndighet
agenda: dagordning/agenda
agreement: överenskommelse/avtal
aid: hjälpmedel/stöd
aids: hjälpmedel
alcohol: alkohol
allocation: fördelning/tilldelning
ambulance: ambulans
answer: svar
annual report: årsredovisning/årsrapport
appendix: bilaga
appointment: utnämning/val
approval: godkännande
assembly: fullmäktige
assessment: bedömning/utredning
assignment: uppdrag
assistance: bistånd/hjälp/assistans
assistive device: hjälpmedel
association: förening
audit: revision/granskning
autism: autism
background: bakgrund
basis for decision: beslutsunderlag
bed: vårdplats
beds: vårdplatser
board: nämnd/styrelse
budget: budget
building: byggnad/lokal
bullying: mobbning
business plan: verksamhetsplan
cancer: cancer
care: vård/omsorg
care centre: vårdcentral
care chain: vårdkedja
care coordinator: vårdsamordnare/samordnare
care home: särskilt boende/äldreboende
care level: vårdnivå
care manager: biståndshandläggare
care place: vårdplats
care plan: vårdplan
care planning: vårdplanering
care programme: vårdprogram
caregiver: vårdgivare/anhörig
carer: anhörig
carer support: anhörigstöd
case: ärende/fall
case manager: handläggare
chair: ordförande
chairperson: ordförande
change: förändring
child: barn
child and adolescent psychiatry: barnpsykiatri/bup
child health care: barnhälsovård
child health centre: barnavårdscentral
child protection: barnskydd
child psychiatry: barnpsykiatri/bup
children: barn
children and young people: barn+unga
chronic illness: kronisk sjukdom
citizen: medborgare/invånare
citizen dialogue: medborgardialog
civil society: civilsamhälle
clinic: klinik/mottagning
co-financing: samfinansiering/medfinansiering
co-morbidity: samsjuklighet
collaboration: samverkan
collaboration agreement: samverkansöverenskommelse/samverkansavtal
collaboration council: samverkansråd
collaboration leader: samverkansledare
comment: synpunkt/kommentar
committee: nämnd/utskott/kommitté
communication: kommunikation
comorbidity: samsjuklighet
competence: kompetens
complaint: klagomål
complex case: komplexa ärenden
complex needs: komplexa behov
compulsory school: grundskola
condition: villkor
confidentiality: sekretess
consent: samtycke
consultation: samråd/remiss
continence: kontinens
continence coordinator: kontinenssamordnare
contract: avtal/kontrakt
coordinated individual plan: sip/samordnad+individuell+plan
coordination: samordning
coordinator: samordnare
cost: kostnad
cost sharing: kostnadsfördelning
council: råd/fullmäktige
county: län
county council: landsting/region
crime: brott/brottslighet
crime prevention: brottsförebyggande
crisis: kris
crisis preparedness: krisberedskap
culture: kultur
daily activity: daglig verksamhet
data: data/uppgifter
data protection: dataskydd
day centre: dagverksamhet
deal: avtal/överenskommelse
deadline: sista dag/tidsfrist
death: dödsfall
decision: beslut
decision support: beslutsstöd
delegation: delegation
dementia: demens
dental care: tandvård
department: avdelning/förvaltning
deputy: ersättare/vice
development: utveckling
deviation: avvikelse
deviation management: avvikelsehantering
deviation report: avvikelserapport
deviations: avvikelser
diabetes: diabetes
dialogue: dialog
dietician: dietist
dietitian: dietist
digital: digital
digitalisation: digitalisering
digitalization: digitalisering
director: direktör/chef
director of social services: socialchef/socialdirektör
disability: funktionsnedsättning/funktionshinder
discharge: utskrivning
discharge from hospital: utskrivning
discharge planning: utskrivningsplanering
discharge process: utskrivningsprocess
district: länsdel/distrikt
district group: länsdelsgrupp
district nurse: distriktssköterska
district representative: länsdelsrepresentant
division: fördelning/avdelning
doctor: läkare
document: dokument/handling
documentation: dokumentation
domestic violence: våld i nära relationer
draft: utkast
driver: förare
drug: läkemedel/narkotika
drugs: läkemedel/narkotika
early intervention: tidiga+insatser
early support: tidigt+stöd
economic: ekonomisk
economic model: ekonomimodell
economy: ekonomi
economy group: ekonomigrupp
education: utbildning
elder care: äldreomsorg
elderly: äldre
elderly care: äldreomsorg
election: val
emergency: akut/nödläge
emergency department: akutmottagning
emergency medical services: ambulanssjukvård
emergency room: akutmottagning
employee: medarbetare/anställd
employer: arbetsgivare
employment: arbete/sysselsättning/anställning
employment service: arbetsförmedling
environment: miljö
equality: jämlikhet/jämställdhet
equipment: utrustning
evaluation: utvärdering
exemption: undantag/dispens
expedition: expedition
expert: expert/sakkunnig
extension: förlängning
facilities: lokaler
facility: lokal/anläggning
family: familj
family centre: familjecentral
fee: avgift
feedback: återkoppling
finance: ekonomi/finansiering
finances: ekonomi
financial model: ekonomimodell
financing: finansiering
flu: influensa
focus group: fokusgrupp
focus groups: fokusgrupper
follow up: uppföljning
follow-up: uppföljning
food: mat/kost
forecast: prognos
foster care: familjehem
foster home: familjehem
framework: ramverk/ram
freedom: frihet
function: funktion
funding: finansiering/medel
funds: medel
gap analysis: gapanalys
general practitioner: allmänläkare/distriktsläkare
goal: mål
governance: styrning
government: regering
grant: bidrag/statsbidrag
group: grupp
guest: gäst
guideline: riktlinje
guidelines: riktlinjer
habilitation: habilitering
handbook: handbok
head of social services: socialchef/socialdirektör
health: hälsa
health and medical care: hälso+sjukvård
health care: hälso+sjukvård/sjukvård
health care centre: vårdcentral
health centre: vårdcentral
health promotion: hälsofrämjande
healthcare: hälso+sjukvård/sjukvård
healthy ageing: hälsosamt+åldrande
hearing: hörsel/hearing
high school: gymnasium
home: hem
home care: hemtjänst/hemsjukvård
home health care: hemsjukvård
home help: hemtjänst
home medical care: hemsjukvård
home nursing: hemsjukvård
home rehabilitation: hemrehabilitering
home service: hemtjänst
homelessness: hemlöshet
honour violence: hedersvåld
honour-related violence: hedersrelaterat+våld
hospital: sjukhus
hospital beds: vårdplatser
housing: boende/bostad
human resources: personal
hygiene: hygien
illness: sjukdom
implementation: implementering/införande/genomförande
improvement: förbättring
incident: avvikelse/händelse
inclusion: inkludering/delaktighet
incontinence: inkontinens
indicator: indikator
individual plan: individuell+plan
infection: infektion/smitta
infection control: smittskydd
information: information
information sharing: informationsdelning/informationsöverföring
information transfer: informationsöverföring
infrastructure: infrastruktur
initiative: initiativ/satsning
inpatient care: slutenvård
inspection: inspektion/tillsyn
inspector: inspektör
insurance: försäkring
integration: integration
interface: gränssnitt
interpretation: tolk/tolktjänst
interpreter: tolk
intervention: insats
introduction: introduktion/införande
investigation: utredning
invitation: inbjudan
invoice: faktura
isolation: ensamhet/isolering
job: jobb/arbete
joint: gemensam
knowledge management: kunskapsstyrning
labour market: arbetsmarknad
language: språk
language development: språkutveckling
language support: språkstöd
law: lag
leader: ledare
leadership: ledarskap/ledning
learning: lärande
lecture: föreläsning
legislation: lagstiftning
library: bibliotek
line manager: chef
local: lokal
local collaboration: lokal+samverkan
logopedist: logoped
loneliness: ensamhet
long-term: långsiktig
management: ledning/hantering
management group: ledningsgrupp
manager: chef
managers' group: chefsgrupp
mandate: mandat/uppdrag
maternity care: mödravård/förlossningsvård
meals: måltider
measure: åtgärd/insats
medical: medicinsk
medical aids: hjälpmedel
medication: läkemedel
medication review: läkemedelsgenomgång
medicine: läkemedel/medicin
member: ledamot/medlem
membership: medlemskap
mental health: psykisk+hälsa
mental ill-health: psykisk+ohälsa
mental illness: psykisk+ohälsa/psykisk+sjukdom
method: metod
midwife: barnmorska
migration: migration
minutes: protokoll/minnesanteckningar
mobile care: mobil+vård/mobil+sjukvård
mobile team: mobila+team
mobile teams: mobila+team
model: modell
money: pengar/medel
monitoring: uppföljning/övervakning
entrance: ingång
deliverable: leverans/mål
move: flytt
municipal council: kommunfullmäktige
municipal executive board: kommunstyrelse
municipality: kommun
national: nationell
near care: nära+vård
need: behov
needs: behov
neighbourhood: område/grannskap
network: nätverk
neuropsychiatric: neuropsykiatrisk
non-profit: ideell
notice: uppsägning/kallelse
notice period: uppsägningstid
notification: anmälan
nurse: sjuksköterska
nursing: omvårdnad
nursing home: särskilt+boende/äldreboende
nutrition: nutrition/näring
nutrition agreement: nutritionsvårdsöverenskommelse/nutrition
nutrition care: nutritionsvård
obesity: fetma/övervikt
objective: mål
occupational therapist: arbetsterapeut
occupational therapy: arbetsterapi
office: kontor/expedition
official: tjänsteperson/tjänsteman
old age: ålderdom
on-call: jour
opinion: åsikt/yttrande
organisation: organisation
organization: organisation
outpatient care: öppenvård
overcrowding: överbeläggning
overview: översikt/överblick
palliative care: palliativ+vård
pandemic: pandemi/covid
parent: förälder
parental support: föräldrastöd
parents: föräldrar
participation: deltagande/delaktighet
partner: partner/samarbetspart
party: part
patient: patient
patient group: patientgrupp
patient safety: patientsäkerhet
patients: patienter
payment: betalning/ersättning
payment liability: betalningsansvar
payment responsibility: betalningsansvar
pension: pension
person-centred: personcentrerad
person-centred care: personcentrerad+vård
personal assistance: personlig+assistans
pharmacy: apotek
phone: telefon
physician: läkare
physiotherapist: fysioterapeut/sjukgymnast
pilot: pilot
pilot project: pilotprojekt
plan: plan
planning: planering
platform: plattform
police: polis
policy: policy/riktlinje
politician: politiker
poverty: fattigdom
practice: praxis/praktik
pregnancy: graviditet
premises: lokaler
preparation: beredning/förberedelse
preschool: förskola
prescribing: förskrivning
prescription: förskrivning/recept
presentation: presentation/föredragning
prevention: prevention/förebyggande
preventive: förebyggande
primary care: primärvård
primary health care: primärvård
principal: huvudman
principals: huvudmän
principle: princip
priorities: prioriteringar
priority: prioritering
prison: fängelse/kriminalvård
private: privat
procedure: rutin
process: process
procurement: upphandling
program: program
programme: program
programme council: programråd
progress: framsteg
project: projekt
project manager: projektledare
promotion: främjande
property: fastighet
proposal: förslag
prosecution: åtal
protection: skydd
protocol: protokoll
psychiatric care: psykiatrisk+vård
psychiatry: psykiatri
psychologist: psykolog
public health: folkhälsa
public health agreement: folkhälsoöverenskommelse
public health managers: folkhälsochefer
public transport: kollektivtrafik
purchase: tjänsteköp/inköp/köp
purchase of services: tjänsteköp
quality: kvalitet
quality register: kvalitetsregister
quorum: beslutsförhet
ratification: ratificering/godkännande
recommendation: rekommendation
record: journal
recording: dokumentation
recruitment: rekrytering
reference group: referensgrupp
referral: remiss
reform: reform
refugee: flykting
region: region
regional: regional
regional council: regionfullmäktige
regional development: regional+utveckling
regional development strategy: utvecklingsstrategi
register: register
regulation: föreskrift/reglering
rehab: rehab
rehabilitation: rehabilitering
relative: anhörig/närstående
relatives: anhöriga/närstående
reporting: rapportering
representation: representation
representative: representant
requirement: krav
research: forskning
reservation: reservation
resident: boende/invånare
residential care: särskilt+boende
residential meeting: internat
resource: resurs
resources: resurser
respite care: avlastning
responsibility: ansvar
retirement home: äldreboende
retreat: internat
review: översyn/granskning
revision: revidering/revision
right: rättighet
risk: risk
risk analysis: riskanalys
role description: uppdragsbeskrivning
routine: rutin
routines: rutiner
rule: regel
rural: landsbygd
safety: säkerhet/trygghet
salary: lön
savings: besparing
schedule: tidplan/schema
school director: skolchef
school: skola
school absence: skolfrånvaro
school doctor: skolläkare
school health: elevhälsa/skolhälsovård
school nurse: skolsköterska
screening: screening
seat: plats
secondary school: högstadium/gymnasium
secretary: sekreterare
security: säkerhet/trygghet
senior citizen: äldre/pensionär
service: tjänst/service
service purchase: tjänsteköp
severe mental illness: svår+psykisk+sjukdom
sexual health: sexuell+hälsa
sheltered housing: skyddat+boende/trygghetsboende
short-term care: korttidsvård/korttidsboende
sick leave: sjukskrivning
signature: underskrift
skill: kompetens
skills supply: kompetensförsörjning
sleep: sömn
smoking: rökning
sobering unit: tillnyktringsenhet/tne
sobering up unit: tillnyktringsenhet/tne
sobering-up unit: tillnyktringsenhet/tne
social service director: socialchef/socialdirektör
social services director: socialchef/socialdirektör
social assistance: försörjningsstöd/ekonomiskt+bistånd
social care: omsorg/socialtjänst
social insurance: socialförsäkring
social insurance agency: försäkringskassan
social psychiatry: socialpsykiatri
social services: socialtjänst
social welfare: social+välfärd
social worker: socialsekreterare
special housing: särskilt+boende
specialised care: specialiserad+vård
specialist care: specialistvård/specialiserad+vård
speech: tal/språk
speech and language therapy: logoped
speech therapist: logoped
speech therapists: logopeder
speech therapy: logoped
sport: idrott
staff: personal/bemanning
staffing: bemanning
stakeholder: intressent
standard: standard
standing committee: utskott
start-up: uppstart
state: stat
state grant: statsbidrag
statement: yttrande/utlåtande
statistics: statistik
steering: styrning
steering committee: styrgrupp
steering group: styrgrupp
strategic: strategisk
strategy: strategi
stroke: stroke
structure: struktur
student: elev/student
students: elever/studenter
studies: studier
study: studie
study visit: studiebesök
substance abuse: missbruk/beroende
substance use: missbruk/beroende
substitute: ersättare
suicide: suicid/självmord
suicide coordination: suicidsamordning
suicide coordinator: suicidsamordnare/suicid
suicide prevention: suicidprevention/suicidpreventiv/suicid
summary: sammanfattning
summer: sommar
supervision: tillsyn/handledning
supplier: leverantör
supply: försörjning
support: stöd
survey: enkät/undersökning
sustainability: hållbarhet
sustainable: hållbar
system: system
system ownership: systemägande
target: mål
target image: målbild
target picture: målbild
task: uppgift/uppdrag
tax: skatt
tax exchange: skatteväxling
tax shift: skatteväxling
teacher: lärare
team: team
technology: teknik
template: mall
temporary: tillfällig
tender: anbud/upphandling
termination: uppsägning
terms of reference: uppdragsbeskrivning/direktiv
testing: provning/test
theme: tema
therapy: terapi/behandling
timetable: tidplan
tobacco: tobak
tool: verktyg
tourism: turism
training: utbildning
transfer: överföring/överflytt
transition: omställning/övergång
transport: transport
transportation service: färdtjänst
trauma: trauma
travel: resor
treatment: behandling
trust: tillit/förtroende
unaccompanied minors: ensamkommande
unemployment: arbetslöshet
unit: enhet
university: universitet
university hospital: universitetssjukhus
update: uppdatering
upper secondary school: gymnasieskola/gymnasium
urgent care: akutvård
user: brukare/användare
users: brukare
vacancy: vakans
vaccination: vaccination
vaccine: vaccin
vice chair: vice+ordförande
violence: våld
vision: vision/målbild
visit: besök
vocational: yrkes
volunteer: volontär/frivillig
vote: omröstning/votering
vulnerable: utsatt
waiting list: kö/väntelista
waiting time: väntetid
waiting times: väntetider
ward: avdelning
warning: varning
website: webbplats/hemsida
welfare: välfärd
welfare and public health: välfärd+folkhälsa
welfare officer: kurator
welfare technology: välfärdsteknik
well-being: välbefinnande
women: kvinnor
women's shelter: kvinnojour
work: arbete
work environment: arbetsmiljö
workforce: personal/arbetskraft
working committee: arbetsutskott
working group: arbetsgrupp
working groups: arbetsgrupper
workload: arbetsbelastning
workplace: arbetsplats
workshop: workshop
young people: unga/ungdomar
youth: ungdomar/unga
youth centre: fritidsgård/ungdomsmottagning
youth clinic: ungdomsmottagning
alarm: larm
assistive technology centre: hjälpmedelscentral
aids centre: hjälpmedelscentral
equipment centre: hjälpmedelscentral
charging: laddning
charging station: laddstation/laddstolpe
crisis exercise: krisövning
debt counselling: skuldrådgivning
dementia team: demensteam
digital supervision: digital+tillsyn
doctor on call: läkarjour
on-call doctor: läkarjour
e-health: e-hälsa
emergency preparedness: krisberedskap/beredskap
exercise: övning
fall prevention: fallprevention
family law: familjerätt
guardian: god+man
heat wave: värmebölja
home visit: hembesök
interpreter service: tolktjänst
interpreting: tolk/tolktjänst
interpreting service: tolktjänst
jointly owned: samägd
lease: hyra/hyresavtal
meal service: matdistribution
moisture damage: fuktskador
night care: nattvård/natt
night patrol: nattpatrull
night supervision: nattillsyn
night-time supervision: nattillsyn
oral health: munhälsa
dental health: tandhälsa/munhälsa
outreach: uppsökande
personal data: personuppgifter
relocation: flytt
rent: hyra
absence from school: skolfrånvaro
shared: gemensam
shelter: kvinnojour/jour/skyddat+boende
short-term bed: korttidsplatser
short-term beds: korttidsplatser
short-term place: korttidsplatser
short-term places: korttidsplatser
summer staff: sommarvikarier
summer substitute: sommarvikarier
summer temp: sommarvikarier
trial: försök/prov
telecare: trygghetslarm
final report: slutrapport
interim report: delrapport
progress report: lägesrapport/delrapport
sub-county: länsdel
sub-county group: länsdelsgrupp/ldg
decision basis: beslutsunderlag
decision support material: beslutsunderlag
directive: direktiv/uppdragsdirektiv
feasibility study: förstudie
pre-study: förstudie
draft proposal: förslag
violence in close relationships: våld+nära+relationer
intimate partner violence: våld+nära+relationer
screen: skärm
call: kallelse/samtal
calls: kallelser/samtal
summons: kallelse
time: tid
zone: zon
defence: försvar
defense: försvar
football: fotboll
soccer: fotboll
kid: barn
kids: barn
baby: spädbarn/barn
toddler: småbarn
infant: spädbarn
mother: mamma/mor
father: pappa/far
next of kin: anhöriga/närstående
pupil: elev
pupils: elever
pre-school: förskola
nursery: förskola
grade: betyg/årskurs
grades: betyg
exam: prov/examen
university college: högskola
speech and language therapist: logoped
speech-language pathologist: logoped
play: lek
reading: läsning
writing: skrivning
sign language: teckenspråk
mouth: mun
tooth: tand
teeth: tänder
skin: hud
heart: hjärta
heart failure: hjärtsvikt
wound: sår
wound care: sårvård
pressure ulcer: trycksår
pressure sore: trycksår
fall: fall
falls: fall
pain: smärta
diet: kost
weight: vikt
overweight: övervikt
gambling: spel
physical activity: fysisk+aktivitet
sports: idrott
leisure: fritid
holiday: semester/lov
winter: vinter
spring: vår
autumn: höst
night: natt
day: dag
week: vecka
weekend: helg
month: månad
year: år
annual: årlig/års
hour: timme
car: bil
bus: buss
bicycle: cykel
bike: cykel
road: väg
traffic: trafik
parking: parkering
water: vatten
waste: avfall
waste water: avloppsvatten
sewage: avlopp
energy: energi
electricity: el
power cut: strömavbrott
power outage: strömavbrott
fire: brand
flood: översvämning
climate: klimat
mould: mögel
moisture: fukt
house: hus
flat: lägenhet
apartment: lägenhet
kitchen: kök
room: rum/lokal
door: dörr
lock: lås
key: nyckel
keys: nycklar
telephone: telefon
computer: dator
app: app
web: webb
internet: internet
software: programvara/system
vendor: leverantör
purchasing: inköp/upphandling
sale: försäljning
tendering: upphandling
liability: ansvar
exchange: växling/utbyte
income: inkomst
wage: lön
wages: löner
price: pris
saving: besparing
cut: nedskärning
cuts: nedskärningar
loan: lån
debt: skuld
debts: skulder
percentage: procent
share: andel/del
number: antal
figure: siffra
figures: siffror
questionnaire: enkät
interview: intervju
interviews: intervjuer
reply: svar
report: rapport
response: svar
final delivery: slutleverans
delivery: leverans
outline: skiss
map: karta
mapping: kartläggning
survey of needs: behovskartläggning
target group: målgrupp
target groups: målgrupper
target vision: målbild
value: värde
values: värden/värdegrund
core values: värdegrund
principles: principer
umbrella: paraply
umbrella agreement: paraply/överenskommelse
bridge: bro
roadmap: färdplan
road map: färdplan
time plan: tidplan
timeline: tidplan
milestone: milstolpe
rules: regler
form: blankett/formulär
forms: blanketter/formulär
term: begrepp/villkor
terminology: terminologi
concept: begrepp
symbol: symbol
logo: logotyp
name: namn
title: titel
letter: brev
email: e-post/mejl
mail: post
press: press
media: media
message: meddelande
campaign: kampanj
brochure: broschyr
leaflet: broschyr
translation: översättning
dispute: tvist
conflict: konflikt
risks: risker
threat: hot
secure: trygg/säker
court: domstol
gang: gäng
gangs: gäng
gun: vapen
drug abuse: missbruk/narkotika
suicidal: suicid
self-harm: självskada
eating disorder: ätstörning
eating disorders: ätstörningar
adhd: adhd
test: test/prov
tests: tester
blood: blod
x-ray: röntgen
laboratory: laboratorium
surgery: operation/kirurgi
operation: operation/drift
queue: kö
queues: köer
delay: försening/dröjsmål
delays: förseningar
shortage: brist
shortages: brister
deficiency: brist
deficiencies: brister
lack: brist
occupancy: beläggning
bed occupancy: beläggning
bed capacity: vårdplatser
intermediate care: mellanvård
mid-level care: mellanvård
mid-level care places: mellanvårdsplatser
intermediate care places: mellanvårdsplatser
intermediate care beds: mellanvårdsplatser
intermediate care bed: mellanvårdsplatser
job description: uppdragsbeskrivning/befattningsbeskrivning
assignment description: uppdragsbeskrivning
mission statement: uppdragsbeskrivning
description: beskrivning
permission: tillstånd/permission
permit: tillstånd
licence: licens/tillstånd
license: licens/tillstånd
exception: undantag
rights: rättigheter
duty: skyldighet
obligation: skyldighet
trusting: tillit
cooperation: samarbete/samverkan
co-operation: samarbete/samverkan
collaborate: samverka
sobering-up: tillnyktring
sobering up: tillnyktring
detox: avgiftning/tillnyktring
detoxification: avgiftning
joint ownership: samägande
shared ownership: samägande
co-ownership: samägande
system owner: systemägare
owner: ägare
ownership: ägarskap/ägande
system leadership: systemledning
co-leadership: samledning
shared leadership: samledning/delat+ledarskap
joint leadership: samledning
part-time: deltid
full-time: heltid
hiring: rekrytering/anställning
staff turnover: personalomsättning
parental leave: föräldraledighet
leave: ledighet
retirement: pension
substitute staff: vikarier
temp: vikarie
temps: vikarier
temporary staff: vikarier
newcomer: nyanländ
newcomers: nyanlända
immigrant: invandrare
refugees: flyktingar
asylum: asyl
minority: minoritet
minorities: minoriteter
sami: samisk
church: kyrka
association grants: föreningsbidrag
village: by
town: stad
city: stad
countryside: landsbygd
rural area: landsbygd/glesbygd
sparsely populated: glesbygd
border: gräns
boundary: gräns
north: norr/norra
northern: norra
south: söder/södra
southern: södra
west: väster/västra
western: västra
east: öster/östra
eastern: östra
sub-county groups: länsdelsgrupper
county part: länsdel
county parts: länsdelar
local area group: länsdelsgrupp
county area: länsdel
county area group: länsdelsgrupp
`;

/** As the alternatives of what is looked for are written: "avtal/hyra", and "nära+vård" for words that stand together. */
const glossary: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [english = '', swedish = ''] = row.split(': ');
      return [english, swedish.split('/').map((one) => one.trim().replace(/\s+/gu, '+'))] as const;
    }),
);

/** The most words of one entry. */
const longestEntry = 5;
/** The words with which an entry of several begins. */
const beginnings: ReadonlySet<string> = new Set(
  [...glossary.keys()].flatMap((entry) => (entry.includes(' ') ? [entry.split(' ', 1)[0] ?? ''] : [])),
);

/** How many English words and phrases are known. */
export const glossarySize = glossary.size;

/**
 * Words as they were said, with English ones replaced by what the Book calls them; words that the Book's own texts hold
 * stay as they are, and so do those that nobody knows. What it may be called by several names is written "avtal/hyra".
 */
export function inBookWords(said: string, book: Book): string {
  return translated(said, book)
    .map(({ swedish, word }) => swedish?.join('/') ?? word)
    .join(' ');
}

/** Whether a Book's texts hold a word, or what an English word of the field is called in Swedish. */
export function isKnownTopic(word: string, book: Book): boolean {
  return (
    isKnownWord(book, word) ||
    (entryAt([word], 0)?.swedish.some((one) => isKnownWord(book, one)) ?? false) ||
    cognateOf(word, book) !== undefined
  );
}

/** The same as one would say it: each by the one name that the Book knows it by. */
export function topicWords(said: string, book: Book): string {
  return translated(said, book)
    .map(({ swedish, word }) => (swedish === undefined ? word : (swedish[0] ?? word).replaceAll('+', ' ')))
    .join(' ');
}

type Translated = { readonly word: string; readonly swedish?: readonly string[] };

function translated(said: string, book: Book): readonly Translated[] {
  const words = said.split(/\s+/u).filter((word) => word !== '');
  const made: Translated[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = entryAt(words, at);
    const whole = words.slice(at, at + (entry?.count ?? 1)).join(' ');
    const cognate = entry === undefined ? cognateOf(whole, book) : undefined;
    made.push({
      word: whole,
      ...(cognate === undefined ? {} : { swedish: [cognate] }),
      ...(entry === undefined ? {} : swedishFor(whole, entry, book)),
    });
    at += entry?.count ?? 1;
  }
  return compounded(made, book);
}

/** What English says in two words and the Book in one: "screen time" for "skärmtid", "leader of collaboration" for "samverkansledare". */
function compounded(all: readonly Translated[], book: Book): readonly Translated[] {
  const made: Translated[] = [];
  for (let at = 0; at < all.length; ) {
    const [one, ...after] = all.slice(at);
    if (one === undefined) break;
    const linking = after.findIndex(({ word }) => !/^(?:of|the|a|an|our)$/iu.test(word));
    const turned = after[0]?.word.toLowerCase() === 'of' && linking > 0;
    const other = after[turned ? linking : 0];
    const [first, last] = turned ? [other, one] : [one, other];
    const whole = compoundOf(first?.swedish ?? [], last?.swedish ?? [], book);
    if (whole === undefined || first === undefined || last === undefined) {
      made.push(one);
      at += 1;
      continue;
    }
    const apart = `${first.swedish?.[0]}+${last.swedish?.[0]}`;
    made.push({ word: `${first.word} ${last.word}`, swedish: [whole, apart] });
    at += turned ? linking + 2 : 2;
  }
  return made;
}

function compoundOf(first: readonly string[], last: readonly string[], book: Book): string | undefined {
  for (const one of first)
    for (const other of last) {
      if (/[+\s]/u.test(one + other) || one === other) continue;
      // "skola" and "frånvaro" make "skolfrånvaro", "samverkan" and "ledare" "samverkansledare".
      const found = [
        one,
        `${one}s`,
        one.replace(/[aeo]$/u, ''),
        one.replace(/a$/u, 'e'),
        `${one}e`,
        `${one}o`,
      ]
        .map((begin) => begin + other)
        .find((whole) => standsIn(book, whole));
      if (found !== undefined) return found;
    }
  return undefined;
}

/** How words of Latin and Greek are spelled in English and in Swedish. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])y$/u, 'i'],
  [/ities$/u, 'itet'],
  [/iti$/u, 'itet'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/chr?/gu, 'k'],
  [/qu/gu, 'kv'],
  [/x/gu, 'x'],
  [/ck?(?![eiy])/gu, 'k'],
  [/ae/gu, 'e'],
  [/is(?:ation|ing)$/u, 'isering'],
  [/ization$/u, 'isering'],
  [/itation$/u, 'itering'],
  [/(?<=[^aeiou])e$/u, ''],
];
const shortestCognate = 4;
/** One of many is too unlike. */
const plural = /s$/u;

/** A word that is almost the same in both languages, as the Book has it: "psychiatry" for "psykiatri". */
function cognateOf(word: string, book: Book): string | undefined {
  const plain = word.toLowerCase();
  if (
    plain.length < shortestCognate ||
    plural.test(plain) ||
    !/^[a-z]+$/u.test(plain) ||
    holdsWord(book, plain)
  )
    return undefined;
  const spelled = spellings.reduce((so, [english, swedish]) => so.replace(english, swedish), plain);
  return spelled !== plain && spelled.length >= 3 && holdsWord(book, spelled) ? spelled : undefined;
}

type Entry = { readonly count: number; readonly swedish: readonly string[] };

function entryAt(words: readonly string[], at: number): Entry | undefined {
  const first = inLetters(words[at] ?? '');
  const most = first === '' || beginnings.has(first) ? longestEntry : 1;
  for (let count = Math.min(most, words.length - at); count > 0; count -= 1) {
    const phrase = inLetters(words.slice(at, at + count).join(' ')).replace(/['’]s$/u, '');
    const swedish = singulars(phrase)
      .map((one) => glossary.get(one))
      .find((one) => one !== undefined);
    if (swedish !== undefined) return { count, swedish };
  }
  return undefined;
}

/** In lower case, without signs around it. */
function inLetters(said: string): string {
  return said.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** The phrase itself, and with its last word as one of its kind. */
function singulars(phrase: string): readonly string[] {
  return [
    phrase,
    phrase.replace(/ies$/u, 'y'),
    phrase.replace(/(?<=s|x|ch|sh)es$/u, ''),
    phrase.replace(/(?<!s)s$/u, ''),
  ];
}

/** What the Book knows of it, else all that it may be called; the word itself too where the Book's texts hold it. */
function swedishFor(word: string, { swedish }: Entry, book: Book): { readonly swedish?: readonly string[] } {
  const known = swedish.filter((one) => isKnownWord(book, one));
  const names = known.length > 0 ? known : swedish;
  if (/\s/u.test(word) || !holdsWord(book, word)) return { swedish: names };
  return names.includes(word.toLowerCase()) || known.length === 0 ? {} : { swedish: [word, ...known] };
}
