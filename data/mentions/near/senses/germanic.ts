/**
 * Senses of English, German and Dutch words that names of organisations, treaties and operations are made of, with what
 * word-for-word translation takes them for (a watch is a timepiece, an assembly is a construction).
 *
 * In: nothing. Out: one table for `senses.ts`, which says how it is written. A word stands under one sense only, the one
 * that it has in names. German adjectives come in the endings that the stems leave (-e, -er, -en), and the parts of
 * compounds as they are within one ("bundes").
 */
import { NOTHING } from './kinds.ts';

/** Bodies that would else have the senses of others: the European Council is not the Council of Europe. */
const OTHER_BODIES: Record<string, string> = {
  'european council': 'european council|europäischer rat|europäischen rates|europese raad',
  'internet association': 'internet association',
};

/** The story itself: crime and security in networks, treaties, the United Nations. */
const STORY: Record<string, string> = {
  [NOTHING]: `versus|towards|upon|opposed|auf|mit|einem|einen|fürs|bezüglich|hinsichtlich|zur bekämpfung
    |zum kampf gegen|kampf gegen|im kampf gegen|in sachen|op|aan|tegen de|strijd tegen|bestrijding|omtrent
    |betreffende|aangaande|ter|bij|bij het|auf dem gebiet|im bereich|op het gebied van|in the field of|in the area of`,
  agreement: 'deal|bargain|chord|undertaking|abmachung|kontrakt|staatsvertrag|akkord|afspraak|handelsovereenkomst',
  united: 'united|vereint|vereinigt|verenigd|verenigde',
  nation: 'nation|countries|natie|länder|landen',
  'united+nation': 'joined countries|joined nations|united peoples|unified nations|unified countries|vereende naties',
  cyber: 'cyber|cybernetic|kybernetik|kybernetisch|cybernetisch|kyber',
  crime: `infraction|straftat|delikt|delikte|missetat|misdrijf|misdrijven|delict|delicten|misdaden
    |verbrechensverhütung`,
  'cyber+crime': `crime of the network|crime on the internet|crime on the web|crime of the internet
    |cyber transgression|computerkriminalität|internetkriminalität|onlinekriminalität|online-kriminalität
    |webkriminalität|it-kriminalität|digitalkriminalität|computerdelikte|internetdelikte|onlineverbrechen
    |netzverbrechen|webverbrechen|digitale verbrechen|elektronische verbrechen|elektronische kriminalität
    |virtuelle kriminalität|kriminalität im internet|verbrechen im internet|straftaten im internet
    |kriminalität im netz|computercriminaliteit|computermisdrijven|internetmisdaad|internetmisdrijven
    |onlinecriminaliteit|online criminaliteit|online misdaad|digitale criminaliteit|digitale misdaad
    |netwerkcriminaliteit|elektronische criminaliteit|elektronische misdaad|criminaliteit op internet
    |misdaad op internet`,
  security: 'security|safety|sicherheit|sicherung|veiligheid|beveiliging',
  'cyber+security': `safety in cyberspace|safety on the internet|internet safety|network safety|web security
    |cyberspace security|computersicherheit|netzsicherheit|netzwerksicherheit|informationssicherheit|onlinesicherheit
    |digitale sicherheit|sicherheit im internet|sicherheit im netz|sicherheit im cyberraum|sicherheit im cyberspace
    |internetveiligheid|internetbeveiliging|computerbeveiliging|computerveiligheid|netwerkbeveiliging
    |netwerkveiligheid|informatiebeveiliging|digitale veiligheid|digitale beveiliging|online veiligheid
    |veiligheid in cyberspace|it-beveiliging`,
  'cyber+peace': 'cybervrede|cyberfrieden|friede im netz',
  tech: 'technik|technisch|techniek|technology-related',
  transnational: `trans-national|supranational|länderübergreifend|länderübergreifende|länderübergreifenden
    |staatenübergreifend|staatenübergreifende|übernational|grensoverschrijdend|transnationaal`,
  drug: 'betäubungsmittel|suchtstoff|suchtstoffe|suchtmittel|verdovende middelen|antidrug',
  corruption: `corruption|bribery|graft|anticorruption|korruption|bestechung|antikorruption|corruptie|omkoping
    |anticorruptie`,
  organised: 'georganiseerd',
  prevention: `prevention|preventing|prevent|verhütung|verhinderung|prävention|vorbeugung|preventie|voorkoming
    |voorkomen`,
  disarmament: 'disarmament|abrüstung|entwaffnung|ontwapening',
  terrorism: 'terrorism|terrorismus|terrorisme|terror',
  ransom: 'ransom|lösegeld|losgeld|losprijs',
  ransomware: `ransom software|software of ransom|rescue software|software of rescue|extortion software
    |blackmail software|erpressungssoftware|erpressersoftware|lösegeldsoftware|lösegeld-software|gijzelsoftware
    |losgeldsoftware`,
  scam: 'scam|swindle|betrug|schwindel|oplichting|oplichterij|zwendel|antiscam',
  fraud: 'fraud|fraude|bedrog',
  misuse: 'misuse|abuse|misusing|missbrauch|missbräuchliche nutzung|misbruik',
  mutual: 'mutual|reciprocal|gegenseitig|gegenseitige|gegenseitigen|wederzijds|wederzijdse',
  assistance: 'assistance|aid|unterstützung|hilfe|hilfs|beistand|bijstand|hulp|ondersteuning',
  legal: 'legal|juridical|rechtlich|juristisch|juridisch|wettelijk',
  'mutual+legal+assistance': 'rechtshilfe|rechtshulp',
  'legal+affair': 'rechtsangelegenheiten|rechtsfragen',
};

/** What a body does and what it is for. */
const PURPOSES: Record<string, string> = {
  human: 'mankind|menschlich|menselijk|menselijke|mens|mensch',
  'human+right': 'rights of man|rights of the man|rights of men|rights of the human being|rights of people',
  watch: `timepiece|wristwatch|clock|vigil|lookout|sentinel|sentry|observation|observance|wache|wächter|wachhund|uhr
    |armbanduhr|beobachtungsstelle|aufpasser|überwachung|waakhond|waakzaamheid|waarnemer|waarneming|horloge|toezicht
    |bewaking|surveillance`,
  electronic: 'electronical|numeric|numerical|digitaler|digitaal',
  frontier: 'borderland|grens|grenzland|grensgebied|grenzgebiet',
  privacy: `private sphere|private life|confidentiality|privatleben|privatheit|intimsphäre|vertraulichkeit|privésfeer
    |privéleven|persoonlijke levenssfeer|vertrouwelijkheid`,
  access: 'accessing|accessibility|zugriff|zutritt|toegang',
  now: 'right now|at once|sofort|unverzüglich|nu|nu meteen|onmiddellijk',
  journalist: 'newsmen|newspaper men|pressmen|verslaggevers|zeitungsleute',
  protect: `guarding|safekeeping|custody|shield|schützen|beschützen|verteidigung|wahrung|verteidigen|bescherming
    |beschermen|verdediging|waarborging`,
  freedom: 'vrijheid|vrijheden',
  'freedom+expression': `free expression|free speech|free opinion|meinungsfreiheit|redefreiheit
    |freie meinungsäußerung|freien meinungsäußerung|freie rede|freie meinung|freier ausdruck|vrije meningsuiting
    |vrije uiting|vrije expressie`,
  expression: 'ausdruck|meningsuiting|uiting|uitdrukking|äußerung',
  internet: 'cyberraum|im internet|im netz|auf dem netz|cyberruimte|internetz|weltnetz',
  international: `world-wide|globe|welt|weltweit|weltweite|weltweiter|globale|globaler|globalen|wereld|wereldwijd
    |wereldwijde|mondiaal`,
  peace: 'vrede',
  justice: 'justice|justiz|gerechtigkeit|justitie|gerechtigheid',
  'criminal+justice': 'strafjustiz|strafrechtspflege|kriminaljustiz|strafrechtspleging|strafgerechtigkeit',
  criminal: 'kriminell|kriminelle|strafrechtlich|strafrechts|crimineel|criminele|strafrechtelijk|strafrechtelijke',
  investigation: `investigation|investigating|investigative|inquiry|ermittlung|untersuchung|fahndung|onderzoek
    |opsporing`,
  research: 'research|recherche|forschung|nachforschung',
  'security+research': 'beveiligingsonderzoek|veiligheidsonderzoek|onderzoek naar beveiliging',
  'institute+research': 'onderzoeksinstituut|forschungsinstitut|forschungsanstalt',
  'research+disarmament': `onderzoek naar ontwapening|ontwapeningsonderzoek|investigation on disarmament
    |inquiry on disarmament`,
  researcher: 'researcher|forscher|forschern|forscherin|wissenschaftler|onderzoeker',
  information: 'information|informatie',
  data: 'data|daten|gegevens',
  personal: 'personal|personenbezogen|personenbezogene|persönlich|persoonlijk|persoonlijke|persoons',
  'personal+data': `personal information|personal details|private data|personendaten|personenbezogene informationen
    |persönliche informationen|persoonsgegevens|persoonlijke informatie`,
  'data+protect': 'datenschutz|datensicherung|datensicherheit|gegevensbescherming|dataprotection|databescherming',
  action: 'action|aktion|maßnahme|actie',
  cooperation: 'cooperation|co-operation|collaboration|collaborative|zusammenarbeit|kooperation|mitarbeit|samenwerking',
  coordination: 'coordination|co-ordination|coordinating|koordination|koordinierung|coördinatie|coördinerend',
  policy: 'policy|politics|politik|beleid',
  governance: 'governance|governing|regierungsführung|ordnungspolitik|bestuur',
  innovation: 'innovation|neuerung|innovatie|vernieuwing',
  infrastructure: 'infrastructure|infrastruktur|infrastructuur',
  intelligence: 'intelligence|inlichtingen',
  'intelligence+service': 'geheimdienst|nachrichtendienst|inlichtingendienst',
  strategic: 'strategic|strategisch',
  strategy: 'strategy|strategie',
  study: 'study|studies|studien',
  development: 'development|entwicklung|ontwikkeling',
  trust: 'trust|confidence|vertrauen|vertrouwen',
  progressive: 'progressive|progress|fortschrittlich|fortschritt|vooruitstrevend|progressief|vooruitgang|progressieve',
  communication: 'communication|kommunikation|communicatie',
  telecommunication: 'telecommunication|telekommunikation|fernmelde|fernmeldewesen|telecommunicatie',
  press: 'press|presse|pers|drücken',
  amnesty: 'amnesty|amnestie|pardon|begnadigung',
  democracy: 'democracy|democratic|demokratie|demokratien|demokratisch|democratie|democratieën|democratisch',
  commerce: 'businesses|geschäft|geschäfte|koophandel|handelsverkehr|bedrijfsleven|zakenleven',
  economic: 'economic|economy|economical|wirtschaft|wirtschaftlich|ökonomisch|economisch|economie',
  'international+economic': 'weltwirtschaft|wereldeconomie',
  financial: 'financial|finance|monetary|finanz|finanziell|finanzielle|finanzen|financieel|financiële|financiën',
  industry: 'industry|industrial|industriell|industrieel',
  civil: 'civil|zivil|zivile|bürgerlich|civiel|civiele',
  family: 'family|familie|familien|gezin',
  child: 'child|children|kid|infant|kind|kinder|kindern|kinderen|kindes',
  women: 'women|woman|frauen|frau|vrouwen|vrouw',
  missing: 'missing|disappeared|vermisst|vermisste|vermissten|verschwundene|vermist|vermiste|verdwenen',
  exploited: 'exploited|abused|ausgebeutet|ausgebeutete|ausgebeuteten|missbrauchte|uitgebuit|uitgebuite|misbruikte',
  exchange: 'exchange|austausch|börse|uitwisseling|beurs',
  emergency: 'emergency|notfall|notstand|noodgeval|noodsituatie',
  enforcement: 'enforcement|enforcing|durchsetzung|vollstreckung|handhaving',
  'law+enforcement': 'strafverfolgung|gesetzesvollzug|rechtsdurchsetzung|rechtshandhaving|wetshandhaving',
  response: 'response|reaktion|antwort|respons|reactie',
  expertise: 'expertise|fachwissen|sachkunde|sachverstand|deskundigheid',
  complaint: 'complaint|beschwerde|beschwerden|anzeige|klacht|klachten',
  asset: 'asset|vermögenswert|vermögenswerte|vermögen|guthaben|tegoeden|activa',
  control: 'control|kontrolle|kontroll|controle|beheersing',
  customs: 'customs|zoll|douane',
  revenue: 'revenue|einnahmen|steuereinnahmen|inkomsten',
  standard: 'standard|norm|normen|standaard|standaarden',
};

/** Kinds of bodies, of people in them, and where they are. */
const BODIES: Record<string, string> = {
  assembly: `assembly|gathering|reunion|convocation|versammlung|zusammenkunft|montage|baugruppe|vergadering
    |bijeenkomst`,
  'assembly+general': 'vollversammlung|plenarversammlung',
  general: 'general|generell|generelle|allgemein|allgemeine|allgemeinen|generaal|algemeen|algemene',
  agency: 'agency|agentur|agenturen|behörde|agentschap|agentschappen',
  office: 'dienststelle|amts|ämter|kantoren|amtes',
  'central+office': 'zentralstelle',
  'federal+office': 'bundesamt|bundesamtes',
  central: 'central|zentral|zentrale|zentraler|centraal|centrale',
  department: 'department|departement|abteilung|afdeling',
  section: 'section|sektion|sectie',
  directorate: 'directorate|direktion|direktorat|directoraat|directie',
  signal: 'signal|signale|signalen',
  ministry: 'ministry|ministerium|ministerie',
  foreign: `foreign affairs|external affairs|foreign|außen|auswärtig|auswärtige|auswärtigen
    |auswärtige angelegenheiten|ausländisch|buitenland|buitenlandse|buitenlandse zaken`,
  affair: 'affair|angelegenheiten|belange|zaken|aangelegenheden',
  interior: 'interior|innen|inneres|binnenland|binnenlandse|binnenlandse zaken',
  home: 'home|heimat|thuis',
  house: 'house|haus|hauses|huis',
  treasury: `treasury|ministry of finance|finance ministry|schatzamt|finanzministerium|ministerium der finanzen
    |schatkist|ministerie van financiën`,
  centre: 'centre|center|zentrum|zentren|centrum|centra',
  initiative: 'initiative|initiativen|initiatief|initiatieven',
  group: 'group|gang|crew|band|bunch|gruppe|gruppen|gruppierung|bande|groep|groepering|bende',
  army: 'army|armed forces|armee|heer|leger|militär',
  force: 'force|streitkraft|streitkräfte|streitmacht|truppe|truppen|krijgsmacht|strijdmacht|kracht',
  task: 'task|aufgabe|aufgaben|taak|taken',
  'task+force': 'taskforce|einsatzgruppe|einsatztruppe|einsatzverband|sondereinheit',
  'strike+force': 'strike force|einsatzkommando|stoßtrupp|slagkracht|aanvalsmacht|interventiemacht',
  unit: 'unit|einheit|eenheid|eenheden',
  council: 'counsel|räte|rats',
  committee: 'gremium',
  'ad+hoc': 'ad hoc|adhoc',
  'ad+hoc+committee': `special committee|extraordinary committee|sonderausschuss|sonderkomitee|speciaal comité
    |speciale commissie|speciale comité`,
  europe: 'europese',
  africa: 'afrikaans',
  union: 'verbund',
  'united-kingdom': 'brits|britse',
  asia: 'asia|asian|asien|asiatisch|azië|aziatisch',
  east: 'east|eastern|ost|osten|östlich|oost|oosten|oostelijk|oostelijke',
  south: 'south|southern|süd|süden|südlich|zuid|zuiden|zuidelijk|zuidelijke',
  'south+east': 'southeast|southeastern|südost|südosten|südöstlich|zuidoost|zuidoosten|zuidoostelijk',
  america: 'america|amerika',
  latin: 'latin|latein|lateinisch|latijns',
  arab: 'arab|arabic|arabian|arabisch',
  caribbean: 'caribbean|karibik|karibisch|caribisch|caraïben',
  commonwealth: 'commonwealth|gemeinwesen|gemenebest',
  community: 'community|gemeinschaft|gemeinde|gemeenschap',
  society: 'verband|verbandes|vereniging|genootschap|maatschappij|gezelschap',
  coalition: 'bündnisse|allianzen|coalitie|alliantie|bondgenootschap|verbond',
  partnership: 'partnership|partnerschaft|partnerschap',
  chamber: 'kamer|kammern',
  company: 'company|corporation|corp|firm|enterprise|unternehmen|konzern|bedrijf|bedrijven|onderneming',
  bank: 'bank|bench',
  service: 'service|dienst|dienste|diensten',
  forum: 'forum|fora|foren',
  summit: 'summit|gipfel|gipfeltreffen|topconferentie',
  congress: 'congress|kongress|congres',
  parliament: 'parliament|parlament|parlement',
  institute: 'instituut|institution|anstalt',
  university: 'university|universität|hochschule|universiteit',
  school: 'school|schule|schulen',
  lab: 'lab|laboratory|Labor|laboratorium|labore',
  network: 'netzwerke|netzes|netwerken|web of contacts',
  organisation: 'organism',
  ngo: 'NGO|NRO|nongovernmental organizations|non-governmental organisations|nichtregierungsorganisation|NGOs',
  foundation: 'fundament',
  hotline: `hotline|hot line|helpline|direct line|meldestelle|meldestellen|heißer draht|direkte leitung|meldpunt
    |meldpunten|hulplijn`,
  mechanism: 'mechanism|mechanismus|mechanisme',
  programme: 'programme|program|programm|programma',
  police: 'policing|constabulary|polizeilich|politiële',
  advisory: 'advisory|consultative|advising|beratend|beratende|beirat|advies|adviserend|raadgevend',
  public: 'public|öffentlich|publiek|publieke|openbaar|openbare',
  private: 'private|privat|privaten|privé|particulier|particuliere',
  national: 'national|nationaal',
  federal: 'federal|bundes|föderal|föderaler|föderation|federaal',
  royal: 'royal|königlich|koninklijk|koninklijke',
  mounted: 'mounted|beritten|berittene|berittenen|bereden',
  state: 'state|staat|staten',
  party: 'party|vertragspartei|vertragsparteien|partij|partijen',
  'state+party': 'vertragsstaat|verdragsstaat|verdragsstaten|staten die partij zijn',
  'state+security': 'staatssicherheit|staatsveiligheid',
  citizen: 'citizen|civic|bürger|bürgern|staatsbürger',
  commissioner: 'commissioner|commissariat|kommissar|kommissarin|kommissariat|commissaris|commissariaat',
  supervisor: `supervisor|overseer|controller|superintendent|inspector|aufseher|aufsichtsbehörde|aufsicht
    |beauftragter|kontrolleur|toezichthouder|opzichter`,
  secretary: 'secretary|sekretär|secretaris',
  secretariat: 'secretariat|sekretariat|secretariaat',
  rapporteur: 'rapporteur|berichterstatter|berichterstatterin',
  expert: 'expert|specialist|experte|experten|sachverständige|sachverständigen|fachleute|deskundige|deskundigen',
  prosecutor: 'prosecutor|prosecuting attorney|staatsanwalt|staatsanwälte|ankläger|aanklager|officier van justitie',
  'prosecutor+office': `prosecution office|public prosecutor's office|staatsanwaltschaft|anklagebehörde
    |openbaar ministerie|parket`,
  leader: 'leader|anführer|führungspersonen|leider',
  hacker: 'hacker|hackern',
  headquarters: 'headquarters|seat|hauptquartier|hauptsitz|hoofdkwartier|hoofdzetel|zetel',
};

/** Documents, meetings, operations, and the words that only these names have. */
const DEEDS: Record<string, string> = {
  open: 'open|offen|offene|offener|offenen',
  letter: 'letter|missive|brief|briefe|schreiben|brieven',
  statement: 'statement|declaration|erklärung|stellungnahme|deklaration|verklaring',
  joint: `joint|common|shared|gemeinsam|gemeinsame|gemeinsamer|gemeinsamen|gezamenlijk|gezamenlijke|gemeenschappelijk
    |gemeenschappelijke`,
  session: 'session|sitting|sitzung|tagung|zitting|sessie',
  negotiation: 'negotiation|negotiating|verhandlung|onderhandeling|onderhandelingen',
  draft: 'draft|entwurf|ontwerp|konzept',
  project: 'project|projekt|projekte',
  campaign: 'campaign|kampagne|campagne',
  manifesto: 'manifesto|manifest',
  multistakeholder: `multistakeholder|multi-stakeholder|several stakeholders|multiple stakeholders|multi-akteur
    |mehrparteien`,
  call: 'call|calling|aufruf|oproep|ruf|roep',
  appeal: 'appeal|appell',
  special: 'special|spezial|speziell|spezielle|sonder|besondere|besonderer|speciaal|bijzonder|bijzondere',
  independent: 'independent|unabhängig|unabhängige|unabhängiger|unabhängigen|onafhankelijk|onafhankelijke',
  high: 'high|hoch|hohe|hoher|hohen|hoog|hoge',
  'high+tech': 'hi-tech|hightech|high tech|hochtechnologie|spitzentechnologie|hoogtechnologisch',
  additional: `additional|supplementary|supplemental|extra|zusatz|zusätzlich|ergänzend|aanvullend|aanvullende
    |bijkomend`,
  first: 'first|erst|erste|erster|ersten|eerste',
  second: 'second|zweite|zweiter|zweiten|tweede',
  protocol: 'protocol|protokoll',
  law: 'law|legislation|gesetz|gesetzgebung|wet|wetgeving',
  'international+law': 'law of nations|völkerrecht|internationales recht|internationaal recht|volkenrecht',
  'policy+law': 'politik und recht|beleid en recht|recht und politik|recht en beleid',
  act: 'act|akte',
  'misuse+act': 'wet misbruik|wet op misbruik|wet inzake misbruik',
  computer: 'computer|computing|informatics|rechner|informatik',
  software: 'software|programmatuur',
  rule: 'rule|regel|regeln',
  procedure: 'procedure|proceedings|verfahren|prozedur',
  'rule+procedure': `procedural rules|geschäftsordnung|verfahrensordnung|verfahrensregeln|reglement van orde
    |procedureregels`,
  regulation: 'regulation|verordnung|regulierung|verordening|regelgeving',
  directive: 'directive|richtlinie|richtlinien|richtlijn|richtlijnen',
  order: 'order|anordnung|bevel',
  'executive+order': `executive order|exekutivanordnung|exekutivverordnung|präsidialerlass|uitvoerend bevel
    |presidentieel decreet`,
  resolution: 'resolution|resolutie|entschließung|auflösung',
  evidence: 'evidence|proof|beweis|beweise|beweismittel|beweismitteln|bewijs|bewijsmateriaal|bewijsmiddelen',
  // The regulation's own word, which must not make every electronic evidence a name of it.
  'e-evidence': 'e-evidence|e-proof|e-beweismittel|e-bewijs',
  'e-evidence+regulation': `electronic evidence regulation|regulation on electronic evidence
    |verordnung über elektronische beweismittel|verordening elektronisch bewijs|verordening betreffende elektronisch bewijs`,
  preservation: 'preservation|conservation|erhaltung|bewahrung|sicherstellung|bewaring|behoud',
  production: 'production|produktion|herstellung|herausgabe|productie|verstrekking',
  elaborate: 'elaborate|elaborating|ausarbeitung|ausarbeiten|erarbeitung|opstellen|uitwerken|opstelling',
  comprehensive: 'comprehensive|all-encompassing|umfassend|umfassende|umfassenden|alomvattend|alomvattende|uitgebreid',
  adoption: 'adoption|annahme|verabschiedung|aanneming|goedkeuring',
  vote: 'vote|voting|abstimmung|stemming',
  signing: 'signing|signature|unterzeichnung|unterschrift|ondertekening',
  ceremony: 'ceremony|zeremonie|feier|feierlichkeit|festakt|plechtigheid',
  opening: 'opening|eröffnung|öffnung|auflegung|openstelling',
  palermo: 'palermo|palerme',
  paris: 'paris|pariser|parijs|parijse',
  day: 'day|tag|tages|dag',
  conference: 'konferenzen|congregation',
  'conference+party': 'vertragsparteienkonferenz',
  'good+faith': 'good faith|bona fide|guter glaube|guten glaubens|gutem glauben|gutgläubig|goede trouw|goeder trouw',
  ethical: 'ethical|ethisch',
  responsible: 'responsible|verantwortlich|verantwortungsvoll|verantwortungsvolle|verantwoordelijk|verantwoord',
  attack: 'attack|assault|angriff|angriffe|anschlag|attacke|aanval|aanslag',
  'cyber+attack': 'computer attack|computerangriff|computeraanval',
  hack: 'hack|hacking|hackerangriff|hackeraanval|hackerattacke',
  operation: 'operation|einsatz|operatie',
  endgame: 'endgame|end game|final game|endspiel|eindspel|slotspel',
  takedown: `takedown|take-down|shutdown|disruption|dismantling|zerschlagung|abschaltung|stilllegung|ontmanteling
    |uitschakeling|sluiting`,
  theft: 'theft|heist|robbery|diebstahl|raub|diefstal|overval',
  market: 'market|marketplace|markt|marktplatz|marktplaats',
  surge: 'surge|welle|golf',
  'no+more': 'no more|never again|not anymore|nicht mehr|nie wieder|nooit meer|niet meer',
  no: 'kein|keine|keinen|geen',
  more: 'mehr|meer',
  spider: 'spider|spinne|spin',
  scattered: `scattered|dispersed|verstreut|verstreute|verstreuten|zerstreut|zerstreute|verspreid|verspreide
    |verstrooid|verstrooide`,
  typhoon: 'typhoon|taifun|tyfoon',
  salt: 'salt|salz|zout',
  volt: 'volt|voltage',
  prince: 'prince|prinz|prins',
  monster: 'monster|ungeheuer',
  cookie: 'cookie|keks|koekje|krümel|koekie',
  storm: 'storm|sturm',
  sand: 'sand|zand',
  worm: 'worm|wurm',
  'sand+worm': 'sandworm|sandwurm|zandworm',
  evil: 'evil|wicked|böse|kwaad|kwade',
  octopus: 'octopus|oktopus|krake|kraken|inktvis',
};

export const GERMANIC: Record<string, string> = { ...OTHER_BODIES, ...STORY, ...PURPOSES, ...BODIES, ...DEEDS };
