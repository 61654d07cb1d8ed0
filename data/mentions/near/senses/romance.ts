/**
 * Senses of Spanish, French, Portuguese and Italian words that names of organisations, treaties and operations are made
 * of, with what word-for-word translation puts for them ("Reunión General", "Montagem Geral").
 *
 * In: nothing. Out: one table for `senses.ts`, which says how it is written. Spelling is folded, so one word serves
 * several of these languages. What is a small word in one of them ("este", "sur", "est", "mal") stands only in a phrase.
 */
import { NOTHING } from './kinds.ts';

/** Bodies that would else have the senses of others: the European Council is not the Council of Europe. */
const OTHER_BODIES: Record<string, string> = {
  'european council': 'consejo europeo|conseil européen|conselho europeu|consiglio europeo',
};

/** The story itself: crime and security in networks, treaties, the United Nations. */
const STORY: Record<string, string> = {
  [NOTHING]: `en contra de|frente a|relativa a|acerca de|respecto a|en materia de|unos|unas|hacia|para combatir
    |de lucha contra|à l'encontre de|envers|vis-à-vis|concernant|combattre|pour combattre|en matière de
    |de lutte contre|portant sur|acerca|aos|combate|para o combate a|em matéria de|de combate a|de luta contra
    |luta contra|alla|alle|allo|agli|dell|all|sull|verso|avverso|in materia di|dai|dagli|contrasto|di lotta contro
    |nei confronti di|su|en el ámbito de|dans le domaine de|no domínio de|nel settore|nel campo`,
  agreement: 'trato|arreglo|concierto|engagement|alliance conventionnelle|ajuste|intesa|convenzionale|concordato',
  'draft+agreement': `proyecto de convención|proyecto de convenio|proyecto de tratado|projet de convention
    |projet de traité|projeto de convenção|projeto de tratado|progetto di convenzione|progetto di trattato`,
  united: 'unidas|unidos|reunidas|réunies|uniti',
  nation: 'nación|nação|nazione|países|pays|paesi',
  'united+nation': `naciones unificadas|pays unis|nations unifiées|nations alliées|nações unificadas|nazioni riunite
    |nazioni unificate`,
  cyber: 'cibernético|ciber|cybernétique',
  crime: `crímenes|infracción|delictivo|antidelito|anticrimen|délit|delinquência|delinquenza|infração|anticrime|reato
    |reati|delitto|delitti|illeciti`,
  'cyber+crime': `delitos en línea|delitos electrónicos|delitos por internet|delitos en internet|delitos de internet
    |crimen en línea|crimen digital|crímenes digitales|crímenes en línea|crimen electrónico|crimen informático
    |delincuencia digital|delincuencia electrónica|delincuencia en línea|delincuencia en internet|crimen de la red
    |crímenes de la red|delitos en la red|cibercrímenes|crime numérique|criminalité numérique|délinquance numérique
    |crimes en ligne|délinquance en ligne|crime électronique|criminalité électronique|crime sur internet
    |criminalité sur internet|crime du réseau|délits informatiques|infractions informatiques|cyberinfractions
    |crimes eletrônicos|crimes virtuais|crime virtual|crime na internet|crime pela internet|criminalidade digital
    |criminalidade na internet|delinquência informática|crime de rede|crime da rede|crimes em linha
    |criminalidade em linha|crimine digitale|reato informatico|delitti informatici|crimini online|crimini in rete
    |crimine elettronico|criminalità digitale|criminalità online|criminalità in rete|delinquenza informatica
    |crimine della rete|criminalità su internet`,
  security: 'seguridad|sécurité|sûreté|segurança|sicurezza|protección civil',
  'cyber+security': `seguridad en internet|seguridad de la información|seguridad en línea|seguridad de redes
    |seguridad de la red|seguridad en el ciberespacio|seguridad del ciberespacio|seguridad en la red
    |sécurité en ligne|sécurité internet|sécurité des réseaux|sécurité de l'information|sécurité dans le cyberespace
    |sûreté informatique|sûreté numérique|sécurité du cyberespace|sécurité sur internet|segurança da informação
    |segurança informática|segurança na internet|segurança online|segurança no ciberespaço|segurança de rede
    |segurança do ciberespaço|segurança das redes|sicurezza digitale|sicurezza in rete|sicurezza online
    |sicurezza delle informazioni|sicurezza nel cyberspazio|sicurezza della rete|sicurezza di internet
    |sicurezza del cyberspazio`,
  'cyber+peace': 'ciberpaz|cyberpaix|ciberpace',
  tech: 'técnica|tecnologie',
  transnational: `transfronterizo|transfronteriza|transfrontalier|transfrontalière|transfrontière|transfronteiriço
    |transfrontaliero|transfrontaliera|supranacional`,
  drug: 'antidroga|antidrogue|narcotiques|entorpecentes|stupefacente|sostanze stupefacenti',
  corruption: 'corrupción|anticorrupción|soborno|corrupção|anticorrupção|suborno|corruzione|anticorruzione|concussione',
  organised: 'organizzato|organizzati|organizzate',
  prevention: 'prevención|prevenir|prevenção|prevenzione|prevenire',
  disarmament: 'desarme|désarmement|desarmamento|disarmo',
  terrorism: 'terrorismo',
  ransom: 'rescate|rançon|resgate|riscatto|riscatti',
  ransomware: `software de rescate|programa de rescate|software de secuestro|programa de secuestro|logiciel de rançon
    |logiciel de rançonnage|rançongiciel|logiciel d'extorsion|software de resgate|programa de resgate
    |software di riscatto|programma di riscatto`,
  scam: 'estafa|timo|arnaque|escroquerie|antiarnaque|golpe|burla|truffa|truffe|antiestafas',
  fraud: 'frode|frodi',
  misuse: `uso indebido|mal uso|mala utilización|abuso|utilisation abusive|usage abusif|abus|mauvais usage
    |uso indevido|mau uso|uso improprio|uso illecito|utilizzo improprio`,
  mutual: 'mutuo|mutua|recíproca|mutuel|mutuelle|reciproco',
  assistance: 'asistencia|ayuda|aide|assistência|auxílio|ajuda|assistenza|aiuto',
  legal: 'jurídico|jurídica|legales|juridique|judicial|judiciaire|legais|legali|giuridico',
  'mutual+legal+assistance': 'entraide judiciaire|entraide juridique|auxilio judicial|auxílio judiciário',
};

/** What a body does and what it is for. */
const PURPOSES: Record<string, string> = {
  human: 'humaine|umano|umana|persona humana',
  'human+right': `derechos del hombre|derechos de la persona|derechos de las personas|droits de l'homme
    |droits de la personne|droits des personnes|direitos do homem|direitos da pessoa|diritti dell'uomo
    |diritti della persona|diritti degli uomini`,
  right: 'diritto',
  watch: `reloj|vigilante|guardia|centinela|atalaya|observación|veeduría|supervisión|seguimiento|monitoreo|montre
    |vigie|veille|guet|garde-temps|observateur|suivi|vigilant|relógio|vigília|vigia|sentinela|observação|observador
    |monitoramento|monitorização|guarda|orologio|vigilanza|sorveglianza|sentinella|osservazione|osservatore
    |monitoraggio`,
  frontier: 'confín|límite|fronterizo|frontalier|fronteiriço|divisa|confine|confini',
  privacy: `vida privada|intimidad|confidencialidad|esfera privada|vie privée|confidentialité|intimité|sphère privée
    |vita privata|riservatezza|intimità|sfera privata`,
  access: 'acceder|accede|acceda|accédez|acesse|aceda|acessar|aceder|accedere|accedi|accedete',
  now: `ahora mismo|inmediatamente|tout de suite|immédiatement|agora mesmo|imediatamente|subito|immediatamente
    |inmediato|immédiat|imediato|immediato`,
  journalist: 'reporteros|comunicadores|repórteres|giornalista|cronisti|gens de presse',
  protect: `defensa|protege|protegemos|amparo|salvaguardia|salvaguarda|resguardo|défendre|sauvegarde|garde|protégeons
    |defesa|protecção|defendendo|difesa|difendere|tutela|proteggere|custodia`,
  freedom: 'libertades',
  'freedom+expression': `libre expresión|expresión libre|libertad de opinión|libre expression|liberté d'opinion
    |expression libre|livre expressão|expressão livre|liberdade de opinião|libera espressione|libertà di opinione
    |espressione libera`,
  expression: 'palabra|parole|palavra|parola|discurso|discours',
  internet: `ciberespacio|cyberespace|ciberespaço|cyberspazio|ciberspazio|in rete|na rede|en la red|sur la toile
    |em linha|on-line`,
  international: 'mundo|mundialmente|monde|mundiais|globais|mondo|globali|planétaire|planetario',
  peace: 'pacífico',
  justice: 'justicia|justiça|giustizia',
  criminal: 'penales|penais|penali',
  investigation: 'investigación|pesquisas policiales|enquête|investigação|indagine|indagini|investigazione|inchiesta',
  research: 'pesquisa|ricerca|ricerche',
  'security+research': `investigación de seguridad|investigación en seguridad|investigación sobre seguridad
    |investigação de segurança|investigação em segurança`,
  'institute+research': 'instituto de investigación|instituto de investigação',
  'research+disarmament': `investigación sobre desarme|investigación sobre el desarme|investigación del desarme
    |investigación de desarme|investigación para el desarme|investigação sobre desarmamento
    |investigação sobre o desarmamento|investigação do desarmamento`,
  researcher: 'investigador|investigadora|chercheur|chercheuse|pesquisador|pesquisadora|ricercatore|ricercatori',
  information: 'información|informação|informazione',
  data: 'datos|données|dados|dati',
  personal: 'personnel|pessoal|pessoais',
  'personal+data': `información personal|datos de carácter personal|informations personnelles
    |renseignements personnels|données à caractère personnel|informações pessoais|informação pessoal
    |dados de caráter pessoal|informazioni personali`,
  action: 'acción|ação|ações|acção|azione|azioni',
  cooperation: 'cooperación|colaboración|cooperação|colaboração|cooperazione|collaborazione',
  coordination: 'coordinación|coordinadora|coordenação|coordinamento|coordinazione|coordonnateur',
  policy: 'politique',
  governance: 'gobernanza|gobierno|gouvernance|governança|governação|governanza',
  innovation: 'innovación|inovação|innovazione',
  infrastructure: 'infraestructura|infraestrutura|infrastruttura|infrastrutture',
  intelligence: 'inteligencia|renseignement',
  strategic: 'estratégico|stratégique',
  strategy: 'estrategia|strategia',
  study: 'estudio|étude|estudo|studio|studi',
  development: 'desarrollo|développement|desenvolvimento|sviluppo',
  trust: 'confianza|confiance|confiança|fiducia',
  progressive: 'progresista|progreso|progresiva|progressiste|progrès|progressista|progresso',
  communication: 'comunicación|comunicação|comunicazione',
  telecommunication: 'telecomunicación|telecomunicações|telecomunicazioni',
  press: 'prensa|imprensa|stampa',
  amnesty: 'amnistía|amnistie|anistia|indulto',
  democracy: 'democracia|démocratique|democrazia|democrazie',
  commerce: 'negocios|négoce|comerciales|mercantil',
  economic: 'economía|économique',
  financial: `financiero|financiera|finanzas|financier|financière|financeiro|financeira|finanças|finanziario
    |finanziaria`,
  industry: 'industria|industriel',
  civil: 'civiles|civis|civili',
  family: 'familia|famille|famiglia',
  child: 'niño|niña|infancia|infantil|enfant|enfance|criança|bambino|bambini|infanzia',
  women: 'mujer|mujeres|femme|mulher|mulheres|donna|donne',
  missing: 'desaparecido|perdidos|disparu|disparus|portés disparus|desaparecida|scomparso|scomparsi',
  exploited: 'explotado|exploité|explorado|sfruttato|abusados|explorada',
  exchange: 'intercambio|bolsa|échange|scambio|scambi',
  emergency: 'emergencia|urgence|emergenza',
  enforcement: 'aplicación|ejecución|application|aplicação|execução|applicazione|esecuzione',
  'law+enforcement': `cumplimiento de la ley|cumprimento da lei|fuerzas del orden|forces de l'ordre|forças da ordem
    |forze dell'ordine`,
  response: 'respuesta|réponse|riposte|resposta|risposta',
  expertise: `experticia|pericia|conocimientos especializados|competencias|perizia|competenza|competenze
    |especialização`,
  complaint: 'queja|denuncia|reclamaciones|plainte|queixa|reclamações|reclami|denunce',
  asset: 'activos|avoirs|actifs|ativos|beni|attivi',
  control: 'controllo',
  customs: 'aduana|aduanero|alfândega|dogana|dogane|doganale',
  revenue: 'ingresos|recettes|receita|entrate|rentas',
  standard: 'norma|estándar|estándares|norme|padrão|padrões',
};

/** Kinds of bodies, of people in them, and where they are. */
const BODIES: Record<string, string> = {
  assembly: `asamblea|montaje|ensamblaje|ensamblea|junta general|assemblée|assemblage|assembleia|reunião|montagem
    |assemblea|riunione|adunanza|assemblaggio|montaggio`,
  general: 'geral|gerais',
  agency: 'agencia|agence|agenzia|agenzie',
  office: 'despacho|officina|uffici|repartição',
  department: 'departamento|dipartimento',
  section: 'sección|seção|secção|sezione',
  directorate: 'dirección|direction|direção|direcção|direzione|directorio|diretoria|direttorato',
  signal: 'señales|señal|signaux|sinais|sinal|segnali|segnale',
  ministry: 'ministerio|ministère|ministero',
  foreign: `asuntos exteriores|relaciones exteriores|asuntos extranjeros|exteriores|extranjero|extranjera
    |affaires étrangères|affaires extérieures|relations extérieures|étranger|étrangère|relações exteriores
    |negócios estrangeiros|assuntos exteriores|estrangeiro|estrangeira|affari esteri|affari exteri|esteri|estero
    |stranieri|straniero`,
  affair: 'asuntos|affaires|assuntos|affari|questioni',
  interior: `interiores|intérieur|affaires intérieures|asuntos interiores|interno|interni|administração interna
    |affari interni`,
  home: 'hogar|domicile|domestico',
  house: 'casa|maison|foyer',
  treasury: `tesoro|tesorería|ministerio de hacienda|ministerio de finanzas|ministerio de economía|hacienda|trésor
    |ministère des finances|tesouro|ministério das finanças|ministério da fazenda|ministero delle finanze
    |ministero del tesoro|ministero dell'economia`,
  centre: 'centro|centri',
  initiative: 'iniciativa|iniziativa',
  group: 'grupo|banda|pandilla|groupe|gruppo|gruppi|grupamento|quadrilha',
  army: 'ejército|exército|esercito|fuerzas armadas',
  force: 'fuerza|força|forza|forze',
  task: 'tarea|tâche|tarefa|compito|compiti',
  'task+force': `fuerza operativa|grupo operativo|equipo operativo|groupe d'intervention|force opérationnelle
    |unité opérationnelle|gruppo operativo|forza operativa|unità operativa`,
  'strike+force': `fuerza de choque|fuerza de ataque|fuerza de intervención|force de frappe|force d'intervention
    |força de ataque|força de choque|forza d'attacco|forza d'intervento|forza d'urto`,
  unit: 'unidad|unité|unità',
  council: 'consigli|concejo|concilio',
  committee: 'junta',
  'ad+hoc+committee': `comité especial|comité extraordinario|comisión especial|comité spécial|commission spéciale
    |comissão especial|comitato speciale`,
  europe: 'europei|europeus',
  union: 'uniões|unioni',
  // The lexicon knows most adjectives of States; these are the forms that it lacks.
  'united-states': 'americano|statunitense',
  russia: 'russa',
  asia: 'asiático|asie|asiatique',
  east: 'oriental|oriente|del este|de l’est|leste|dell’est',
  south: 'meridional|austral|australe|del sur|do sul',
  'south+east': 'sudeste|sureste|sud-est|sudest|sudoriental|suroriental',
  america: 'amérique|americhe',
  latin: 'latina|latino|latine|latini',
  'latin+america': 'latinoamérica|latinoamericano|latino-américain|latino-americano',
  arab: 'árabe|arabo|araba|arabi',
  caribbean: 'caribe|caribeño|caraïbe|caribéen|caribenha|caraibi|caraibico',
  commonwealth: 'mancomunidad|mancomunidad de naciones|comunidade britânica',
  community: 'comunidad|communauté|comunità|collectivité',
  society: 'agrupación|gremio',
  coalition: 'coalisation|coligação|alleanze',
  partnership: 'partenariat|parceria|partenariato|colaboración público-privada',
  chamber: 'camere',
  company: `compañía|empresa|corporación|entreprise|compagnie|companhia|corporação|impresa|imprese|azienda|aziende
    |compagnia|corporazione`,
  bank: 'banco|banque|banca|banche',
  service: 'servicio|serviço|servizio|servizi',
  forum: 'foro|fóruns|tribuna',
  summit: 'cumbre|cima|sommet|cúpula|cimeira|vertice',
  congress: 'congreso|congresso',
  parliament: 'parlamento',
  institute: 'institución|istituti|istituzione|instituição',
  university: 'universidad|université|università',
  school: 'escuela|école|escola|scuola',
  lab: 'laboratorio|laboratoire|labo',
  network: 'reti',
  organisation: 'organismo|organisme',
  ngo: `ONG|organizaciones no gubernamentales|organisations non gouvernementales|organizações não governamentais
    |organizzazioni non governative`,
  foundation: 'cimientos|fundamento|fondement',
  hotline: `línea directa|línea de ayuda|línea caliente|líneas de denuncia|ligne directe|ligne d'assistance
    |ligne d'écoute|ligne chaude|linha direta|linha de apoio|linea diretta|linea di assistenza|linee dirette`,
  mechanism: 'mecanismo|mécanisme|meccanismo',
  programme: 'programa',
  police: 'policíaco|policière|policiers|polizie|polizieschi',
  advisory: 'asesor|asesora|consultivo|consultatif|conseil consultatif|assessora',
  public: 'público|pública|publique|pubblico|pubblica|pubblici',
  private: 'privado|privada|privée|privato|privata',
  national: 'nacional|nazionale',
  federal: 'federais',
  royal: 'reales|royale|regia|real|régio',
  mounted: 'montada|montado|montée|à cheval|a caballo|a cavalo|a cavallo|montata',
  state: 'estado|état|stato|stati|estatal',
  party: 'parte|parti|partes contratantes',
  citizen: 'ciudadano|citoyen|citoyenne|cidadão|cidadã|cittadino|cittadina|cittadini',
  commissioner: `comisionado|comisionada|comisario|comisariado|commissaire|comissário|comissariado|commissario
    |commissariato`,
  supervisor: `supervisora|contralor|contrôleur|contrôleuse|surveillant|inspecteur|superviseur|supervisão|inspetor
    |garante|supervisore|ispettore|controllore`,
  secretary: 'secretario|secrétaire|segretario|segretaria',
  secretariat: 'secretaría|secretariado|segretariato',
  rapporteur: 'relator|relatora|relatores|ponente|rapporteuse|relatrice|relatori',
  expert: 'experto|experta|especialista|perito|spécialistes|esperto|esperti|specialisti',
  prosecutor: `fiscal|fiscales|procureur|procureure|promotor|promotores|procurador|procuratore|procuratori
    |magistrati inquirenti`,
  'prosecutor+office': `fiscalía|ministerio público|ministerio fiscal|parquet|ministère public|procuradoria
    |procuraduría|procura|pubblico ministero`,
  leader: 'líder|líderes|dirigente|dirigeant|dirigenti',
  hacker: 'pirata informático|pirate informatique|pirati informatici',
  headquarters: 'sede|cuartel general|siège|quartier général|quartel-general',
};

/** Documents, meetings, operations, and the words that only these names have. */
const DEEDS: Record<string, string> = {
  open: 'abierto|abierta|ouvert|ouverte|aberto|aberta|aperto|aperta',
  letter: 'carta|lettre|lettera|lettere|misiva',
  statement: 'declaración|comunicado|declaração|dichiarazione|comunicato',
  joint: 'conjunto|conjunta|común|mancomunada|conjoint|conjointe|commun|commune|comum|congiunto|congiunta|comune',
  session: 'sesión|sessão|período de sesiones|séance',
  negotiation: 'negociación|négociation|negociação|negoziato|negoziati|trattative|negoziazione',
  draft: 'borrador|anteproyecto|ébauche|brouillon|avant-projet|rascunho|esboço|minuta|anteprojeto|bozza|schema',
  project: 'proyecto|projet|projeto|progetto|progetti',
  campaign: 'campaña|campanha|campagna',
  manifesto: 'manifiesto|manifeste',
  multistakeholder: `múltiples partes interesadas|múltiples interesados|multipartita|multipartito|multiactor
    |multisectorial|multipartite|multi-acteurs|multiacteurs|multipartie|parties prenantes multiples
    |múltiplas partes interessadas|multissetorial|multiparticipativo|multilaterale|molteplici parti interessate`,
  call: 'llamamiento|llamado|llamada|appel|chamada|apelo|chamado|appello|chiamata',
  appeal: 'apelación|exhortación',
  special: 'especial',
  independent: 'independiente|indépendant|indépendante|independente|indipendente|indipendenti',
  high: 'alto|alta|haut|haute|alti|elevada',
  'high+tech': 'tecnología avanzada|tecnologia avançada|tecnologia avanzata',
  additional: `adicional|suplementario|additionnel|complémentaire|supplémentaire|complementar|aggiuntivo|addizionale
    |supplementare`,
  first: 'primer|primero|primera|premier|première|primeiro|primeira|primo|prima',
  second: 'segundo|segunda|deuxième|seconde|secondo|seconda',
  protocol: 'protocolo|protocole|protocollo|protocolli',
  law: 'ley|leyes|legislación|loi|lois|lei|leis|legislação|legge|leggi|legislazione',
  'international+law': 'derecho internacional|droit international|direito internacional|diritto internazionale',
  'policy+law': `política y derecho|derecho y política|politique et droit|droit et politique|política e direito
    |direito e política|politica e diritto|diritto e politica|politique et de droit|política y el derecho
    |política e o direito|politica e il diritto`,
  'misuse+act': `ley de uso indebido|ley sobre el uso indebido|ley de abuso|ley sobre el abuso
    |loi sur l'utilisation abusive|loi sur l'usage abusif|loi sur les abus|lei de uso indevido|lei do uso indevido
    |lei de abuso|legge sull'uso improprio|legge sull'abuso|legge sugli abusi`,
  computer: 'ordenador|computadora|computador|computación|ordinateur|informatique|computação|calcolatore',
  software: 'programas informáticos|logiciel|programas de computador|programmi informatici',
  rule: 'regla|règle|regra|regola|regole',
  procedure: 'procedimiento|procedimento|procedura',
  'rule+procedure': `reglamento interno|reglamento interior|normas de procedimiento|règlement intérieur
    |regimento interno|regulamento interno|regras processuais|regolamento interno|norme procedurali
    |regole procedurali`,
  regulation: 'reglamento|regulación|règlement|réglementation|regulamento|regulação|regolamento|regolamentazione',
  directive: 'diretiva|diretriz|direttiva',
  order: 'orden|órdenes|ordonnance|injonction|ordem|ordine|ordini',
  'executive+order': `orden ejecutiva|decreto ejecutivo|orden presidencial|décret présidentiel|décret exécutif
    |ordre exécutif|ordem executiva|decreto presidencial|ordine esecutivo|decreto presidenziale`,
  resolution: 'resolución|resolução|risoluzione',
  evidence: 'prueba|evidencia|preuve|prova|prove',
  'e-evidence': 'e-evidencia|e-preuve|e-prueba|e-prova|e-prove',
  'e-evidence+regulation': `reglamento sobre pruebas electrónicas|règlement sur les preuves électroniques
    |regulamento sobre provas eletrónicas|regolamento sulle prove elettroniche`,
  preservation: 'preservación|conservación|preservação|conservação|conservazione',
  production: 'producción|entrega|produção|produzione',
  elaborate: 'elaborar|elaboración|élaborer|élaboration|elaboração|elaborare|elaborazione|redactar|rédiger',
  comprehensive: `integral|exhaustiva|amplia|completa|globalizadora|complète|approfondie|abrangente|ampla|esaustiva
    |onnicomprensiva`,
  adoption: 'adopción|aprobación|adoção|aprovação|adozione|approvazione',
  vote: 'voto|votación|votação|votazione',
  signing: 'firma|assinatura|sottoscrizione',
  ceremony: 'ceremonia|acto solemne|cerimónia|solenidade',
  opening: 'apertura|ouverture|abertura',
  paris: 'parigi|parisien|parisino',
  day: 'día|jornada|jour|journée|giorno|giornata',
  conference: 'conferenze',
  'good+faith': 'buena fe|bonne foi|boa-fé|buona fede',
  ethical: 'ético|ética|éthique|etici',
  responsible: 'responsable|responsável|responsáveis|responsabile|responsabili',
  attack: 'ataque|asalto|attaque|assaut|assalto|attacco|attacchi',
  'cyber+attack': 'ataque informático|attaque informatique|attacco informatico|attacchi informatici',
  hack: `hackeo|pirateo|pirateria informática|piratage|piratage informatique|hackeamento|pirataria informática
    |hackeraggio|ataque hacker|attacco hacker`,
  operation: 'operación|operativo|operação|operazione',
  endgame: `juego final|final del juego|partida final|fin del juego|fin de partie|fin du jeu|jeu final|partie finale
    |jogo final|fim de jogo|fim do jogo|finale di partita|fine partita|gioco finale|fine del gioco`,
  takedown: `desmantelamiento|cierre|derribo|démantèlement|fermeture|desmantelamento|desmonte|encerramento|derrubada
    |smantellamento|chiusura|disarticulación`,
  theft: 'robo|hurto|atraco|vol|cambriolage|braquage|roubo|furto|rapina|assalto informático',
  market: 'mercado|marché|mercato|mercati',
  surge: 'oleada|vague|onda|ondata',
  'no+more': `no más|nunca más|ya no más|plus de|plus jamais|não mais|nunca mais|chega de|mai più|niente più|non più
    |basta|nessun altro`,
  no: 'ningún|ninguna|aucun|aucune|nenhum|nenhuma|nessun|nessuno|nessuna',
  more: 'más|mais|più|plus',
  spider: 'araña|araignée|aranha|ragno|ragni',
  scattered: `disperso|dispersa|esparcida|dispersé|dispersée|éparpillé|éparpillée|éparse|espalhada|espalhado|dispersi
    |sparso|sparsa|sparpagliato|sparpagliata`,
  typhoon: 'tifón|typhon|tufão|tifone',
  salt: 'sal|sel|sale|salado|salino',
  volt: 'voltio|voltaje',
  prince: 'príncipe',
  monster: 'monstruo|monstre|monstro|mostro|mostri',
  cookie: 'galleta|biscuit|biscoito|bolacha|biscotto|biscotti',
  storm: 'tormenta|tempête|tempestade|tempesta',
  sand: 'arena|sable|areia|sabbia|sabbie',
  worm: 'gusano|verme|vermi',
  'sand+worm': 'ver de sable|ver des sables',
  evil: 'maligno|maligna|malvado|malvada|maléfique|maligne|du mal|del mal|do mal|del male|malvagio|malvagia|diabolique',
  octopus: 'pulpo|pieuvre|poulpe|polvo|polpo|piovra',
};

export const ROMANCE: Record<string, string> = { ...OTHER_BODIES, ...STORY, ...PURPOSES, ...BODIES, ...DEEDS };
