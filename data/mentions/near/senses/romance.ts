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
  [NOTHING]: `en contra de|frente a|relativa a|relativo a|acerca de|respecto a|en materia de|unos|unas|hacia|para combatir|de lucha contra
    |à l'encontre de|envers|vis-à-vis|concernant|combattre|pour combattre|en matière de|de lutte contre|relatives|relatifs|portant sur
    |acerca|pelos|pelas|aos|às|combate|para o combate a|em matéria de|de combate a|relativo à|de luta contra|luta contra
    |alla|alle|allo|agli|dell|all|sull|verso|avverso|in materia di|relativa|relativo|dai|dagli|contrasto|di lotta contro|nei confronti di`,
  agreement: `trato|arreglo|acuerdos|tratados|convenciones|convenios|concierto|arrangement|engagement|alliance conventionnelle|conventions
    |convénio|convênio|trato|ajuste|tratados|acordos|convenções|intesa|trattati|accordi|convenzioni|convenzionale|concordato`,
  'draft+agreement': `proyecto de convención|proyecto de convenio|proyecto de tratado|projet de convention|projet de traité|projeto de convenção
    |projeto de tratado|progetto di convenzione|progetto di trattato`,
  united: 'unidas|unidos|reunidas|réunies|uniti',
  nation: 'nación|naciones|nação|nações|nazione|nazioni|países|pays|paesi',
  'united+nation': `países unidos|naciones reunidas|naciones unificadas|pays unis|nations réunies|nations unifiées|nations alliées
    |nações reunidas|nações unificadas|paesi uniti|nazioni riunite|nazioni unificate`,
  cyber: 'cibernético|cibernética|cibernéticos|cibernéticas|cibernetico|ciber|cybernétique|cibernetica|cibernetici|cibernetiche',
  crime: `crímenes|criminalidad|infracción|infracciones|delictivo|antidelito|anticrimen|délit|délits|infraction|crimes|criminels
    |delinquência|delinquenza|infração|infrações|criminalidades|anticrime|reato|reati|delitto|delitti|crimini|illeciti`,
  'cyber+crime': `delitos en línea|delitos electrónicos|delitos por internet|delitos en internet|delitos de internet|crimen en línea|crimen digital
    |crímenes digitales|crímenes en línea|crimen electrónico|crimen informático|delito digital|delincuencia digital|delincuencia electrónica
    |delincuencia en línea|delincuencia en internet|criminalidad cibernética|crimen de la red|crímenes de la red|delitos en la red|cibercrímenes
    |crime numérique|crimes numériques|criminalité numérique|délinquance numérique|crimes en ligne|crime en ligne|délinquance en ligne
    |crime électronique|criminalité électronique|crime sur internet|criminalité sur internet|crime du réseau|crimes sur internet
    |délits informatiques|infractions informatiques|crime informatique|crime cybernétique|criminalité cybernétique|cyberinfractions
    |crime digital|crimes eletrônicos|crime eletrônico|crime cibernético|crimes virtuais|crime virtual|crime na internet|crimes na internet
    |crime pela internet|crimes pela internet|criminalidade digital|criminalidade cibernética|criminalidade na internet|delinquência cibernética
    |delinquência informática|crime de rede|crime da rede|crimes em linha|criminalidade em linha
    |crimine informatico|crimine cibernetico|crimine digitale|crimini digitali|reati cibernetici|reato informatico|delitti informatici
    |crimini online|crimine online|crimini in rete|crimine elettronico|crimini elettronici|criminalità digitale|criminalità online
    |criminalità in rete|delinquenza informatica|crimine della rete|criminalità su internet`,
  security: 'seguridad|sécurité|sûreté|segurança|sicurezza|protección civil',
  'cyber+security': `seguridad en internet|seguridad de la información|seguridad en línea|seguridad de redes|seguridad de la red
    |seguridad en el ciberespacio|seguridad del ciberespacio|seguridad en la red
    |sécurité en ligne|sécurité internet|sécurité des réseaux|sécurité de l'information|sécurité dans le cyberespace|sûreté informatique
    |sûreté numérique|sécurité cybernétique|sécurité du cyberespace|sécurité sur internet
    |segurança da informação|segurança informática|segurança na internet|segurança online|segurança no ciberespaço|segurança de rede
    |segurança do ciberespaço|segurança das redes
    |sicurezza digitale|sicurezza in rete|sicurezza online|sicurezza delle informazioni|sicurezza nel cyberspazio|sicurezza cyber
    |sicurezza della rete|sicurezza di internet|sicurezza del cyberspazio`,
  'cyber+peace': 'ciberpaz|paz cibernética|cyberpaix|cyber-paix|paix cybernétique|ciberpace|pace cibernetica',
  tech: `técnica|tecnologías|tecnológicos|techniques|technologiques|tecnologias|tecnica|tecnologie|tecnologici|tecnologiche`,
  transnational: `transfronterizo|transfronteriza|transfrontalier|transfrontalière|transfrontière|transfronteiriço|transfronteiriça
    |transfrontaliero|transfrontaliera|supranacional|supranational|supranationale|transnacionales|transnacionais`,
  drug: `droga|narcóticos|narcótico|antidroga|antidrogas|antidrogue|stupéfiant|narcotiques|entorpecentes|estupefaciente|narcotici
    |stupefacente|sostanze stupefacenti`,
  corruption: 'corrupción|anticorrupción|soborno|anticorruption|corrupção|anticorrupção|suborno|corruzione|anticorruzione|concussione',
  organised: 'organisées|organizadas|organizados|organizzato|organizzati|organizzate',
  prevention: 'prevención|prevenir|prévention|prévenir|prevenção|prevenzione|prevenire',
  disarmament: 'desarme|désarmement|desarmamento|disarmo',
  terrorism: 'terrorismo|terrorisme',
  ransom: 'rescate|rançon|resgate|riscatto|riscatti',
  ransomware: `software de rescate|programa de rescate|programas de rescate|software de secuestro|programa de secuestro|logiciel de rançon
    |logiciels de rançon|logiciel de rançonnage|rançongiciel|rançongiciels|logiciel d'extorsion|software de resgate|programa de resgate
    |programas de resgate|software di riscatto|programma di riscatto`,
  scam: 'estafa|estafas|timo|timos|arnaque|arnaques|escroquerie|escroqueries|antiarnaque|golpe|golpes|burla|burlas|truffa|truffe|antiestafas',
  fraud: 'fraude|frode|frodi',
  misuse: `uso indebido|mal uso|mala utilización|abuso|abusos|utilisation abusive|usage abusif|abus|mauvais usage|uso indevido|mau uso
    |uso improprio|uso illecito|utilizzo improprio`,
  mutual: 'mutuo|mutua|recíproca|mutuel|mutuelle|mútuo|mútua|reciproca|reciproco',
  assistance: 'asistencia|ayuda|assistance|aide|assistência|auxílio|ajuda|assistenza|aiuto',
  legal: 'jurídico|jurídica|jurídicos|legales|légal|légale|juridique|judicial|judiciaire|legais|jurídicas|legale|legali|giuridico|giuridica|giuridici',
  'mutual+legal+assistance': 'entraide judiciaire|entraide juridique|auxilio judicial|auxílio judiciário',
};

/** What a body does and what it is for. */
const PURPOSES: Record<string, string> = {
  human: 'humana|humaine|humaines|umano|umana|persona humana',
  'human+right': `derechos del hombre|derechos de la persona|derechos de las personas|derechos de los humanos|droits de l'homme|droits de la personne
    |droits des personnes|droits des humains|direitos do homem|direitos da pessoa|direitos dos humanos|diritti dell'uomo
    |diritti della persona|diritti degli uomini`,
  right: 'derecho|droit|direito|diritto|derechos',
  watch: `reloj|vigilante|vigilantes|guardia|centinela|atalaya|observación|veeduría|supervisión|seguimiento|monitoreo
    |montre|vigie|veille|guet|garde-temps|observateur|observation|suivi|sentinelle|vigilant
    |relógio|vigília|vigia|sentinela|observação|observador|monitoramento|monitorização|monitorização|guarda
    |orologio|vigilanza|vigilia|sorveglianza|sentinella|osservazione|osservatore|monitoraggio`,
  electronic: `electrónicas|electrónicos|electronica|digitales|électroniques|numériques|eletrônico|eletrônicas|eletrônicos|digitais
    |elettronico|elettroniche|elettronici|digitali`,
  frontier: 'confín|límite|fronterizo|limite|frontalier|fronteiriço|divisa|confine|confini',
  privacy: `vida privada|intimidad|confidencialidad|esfera privada|vie privée|confidentialité|intimité|sphère privée|intimidade|confidencialidade
    |vita privata|riservatezza|intimità|sfera privata`,
  access: 'acceder|accede|acceda|accéder|accédez|accède|acesse|aceda|acessar|aceder|accedere|accedi|accedete',
  now: 'ahora mismo|inmediatamente|tout de suite|immédiatement|dès maintenant|agora mesmo|imediatamente|subito|immediatamente',
  journalist: 'reporteros|comunicadores|repórteres|giornalista|cronisti|gens de presse',
  protect: `defensa|defender|protege|protegemos|amparo|salvaguardia|salvaguarda|resguardo|défendre|sauvegarde|garde|protège|protégeons
    |defesa|proteção|protecção|defendendo|difesa|difendere|tutela|proteggere|salvaguardia|custodia`,
  freedom: 'libertades|liberdades|libertés',
  'freedom+expression': `libre expresión|expresión libre|libertad de palabra|libertad de opinión|libertad de expresión|libertad de la expresión
    |libre expression|liberté de parole|liberté d'opinion|liberté d'expression|expression libre|livre expressão|expressão livre
    |liberdade de opinião|liberdade de palavra|liberdade de expressão|liberdade da expressão|libera espressione|libertà di parola
    |libertà di opinione|libertà di espressione|libertà d'espressione|espressione libera`,
  expression: 'palabra|parole|palavra|parola|discurso|discours',
  internet: `ciberespacio|cyberespace|ciberespaço|cyberspazio|ciberspazio|in rete|na rede|en la red|sur la toile|em linha|on-line`,
  international: `mundo|del mundo|mundialmente|internacionales|globales|mondiaux|monde|internationaux|internacionais|mundiais|globais
    |internazionali|mondo|globale|globali|mondiali|planétaire|planetario`,
  peace: 'pacífico|paces',
  justice: 'justicia|justice|justiça|giustizia',
  'criminal+justice': 'justicia penal|justicia criminal|justice pénale|justice criminelle|justiça penal|justiça criminal|giustizia penale',
  criminal: 'penal|penales|pénal|pénale|criminelles|penais|criminais|penale|penali|criminali',
  investigation: `investigación|investigaciones|investigativa|pesquisas policiales|enquête|enquêtes|investigação|investigações|indagine|indagini
    |investigazione|investigazioni|inchiesta`,
  research: 'recherche|recherches|pesquisa|pesquisas|ricerca|ricerche',
  'security+research': `investigación de seguridad|investigación en seguridad|investigación sobre seguridad|investigação de segurança
    |investigação em segurança`,
  'institute+research': 'instituto de investigación|instituto de investigação|instituto de investigaciones',
  'research+disarmament': `investigación sobre desarme|investigación sobre el desarme|investigación del desarme|investigación de desarme
    |investigación para el desarme|investigação sobre desarmamento|investigação sobre o desarmamento|investigação do desarmamento`,
  researcher: 'investigador|investigadora|investigadores|chercheur|chercheuse|pesquisador|pesquisadora|pesquisadores|ricercatore|ricercatori',
  information: 'información|informaciones|informations|informação|informações|informazione|informazioni',
  data: 'datos|données|donnée|dados|dati|dato',
  personal: 'personales|personnel|personnelle|personnelles|pessoal|pessoais|personale|personali',
  'personal+data': `información personal|informaciones personales|datos de carácter personal|informations personnelles|renseignements personnels
    |données à caractère personnel|informações pessoais|informação pessoal|dados de caráter pessoal|informazioni personali`,
  action: 'acción|acciones|ação|ações|acção|azione|azioni',
  cooperation: 'cooperación|colaboración|coopération|collaboration|cooperação|colaboração|cooperazione|collaborazione',
  coordination: 'coordinación|coordinadora|coordenação|coordinamento|coordinazione|coordonnateur',
  policy: 'política|políticas|politique|politiques|politica|politiche',
  governance: 'gobernanza|gobierno|gouvernance|governança|governação|governanza',
  innovation: 'innovación|inovação|innovazione',
  infrastructure: 'infraestructura|infraestructuras|infraestrutura|infraestruturas|infrastruttura|infrastrutture',
  intelligence: 'inteligencia|renseignement|renseignements|inteligência',
  'intelligence+service': 'servicio de inteligencia|service de renseignement|services de renseignement|serviço de inteligência',
  strategic: 'estratégico|estratégica|estratégicos|stratégique|stratégiques|estratégicas|strategico|strategica|strategici',
  strategy: 'estrategia|stratégie|estratégia|strategia',
  study: 'estudio|estudios|étude|études|estudo|estudos|studio|studi',
  development: 'desarrollo|développement|desenvolvimento|sviluppo',
  trust: 'confianza|confiance|confiança|fiducia',
  progressive: 'progresista|progresistas|progreso|progresiva|progresivas|progressiste|progressistes|progrès|progressista|progresso|progressivo|progressive',
  communication: 'comunicación|comunicaciones|comunicação|comunicações|comunicazione|comunicazioni',
  telecommunication: 'telecomunicación|telecomunicaciones|télécommunications|telecomunicações|telecomunicazioni',
  press: 'prensa|imprensa|stampa|presse',
  amnesty: 'amnistía|amnistie|anistia|indulto',
  democracy: `democracia|democracias|democrático|democrática|démocratie|démocraties|démocratique|democratico|democratica|democrazia|democrazie`,
  commerce: 'negocios|négoce|negócios|comerciales|comercial|comerciais|commerciale|commerciali|mercantil',
  economic: 'económico|económica|economía|économique|économiques|économie|econômico|econômica|economia|economico|economica|economici',
  financial: 'financiero|financiera|financieros|finanzas|financier|financière|financiers|finances|financeiro|financeira|finanças|finanziario|finanziaria|finanza',
  industry: 'industria|industrias|industriel|indústria|industriale',
  civil: 'civiles|civile|civiles|civis|civili|ciudadanas',
  family: 'familia|familias|famille|família|famiglia',
  child: 'niño|niña|niños|niñas|infancia|infantil|enfant|enfants|enfance|criança|crianças|bambino|bambini|infanzia',
  women: 'mujer|mujeres|femme|femmes|mulher|mulheres|donna|donne',
  missing: 'desaparecido|desaparecidos|perdidos|disparu|disparus|portés disparus|desaparecida|scomparso|scomparsi',
  exploited: 'explotado|explotados|exploité|exploités|explorado|explorados|sfruttato|sfruttati|abusados',
  exchange: 'intercambio|bolsa|échange|échanges|intercâmbio|scambio|scambi',
  emergency: 'emergencia|urgence|emergência|emergenza',
  enforcement: 'aplicación|ejecución|application|aplicação|execução|applicazione|esecuzione',
  'law+enforcement': `aplicación de la ley|cumplimiento de la ley|application de la loi|application des lois|aplicação da lei|cumprimento da lei
    |applicazione della legge|fuerzas del orden|forces de l'ordre|forças da ordem|forze dell'ordine`,
  response: 'respuesta|réponse|riposte|resposta|risposta',
  expertise: 'experticia|pericia|conocimientos especializados|competencias|perizia|competenza|competenze|especialização',
  complaint: 'queja|quejas|denuncia|denuncias|reclamaciones|plainte|plaintes|queixa|queixas|reclamações|reclami|denunce',
  asset: 'activos|avoirs|actifs|ativos|beni|attivi',
  control: 'contrôle|controle|controllo|controles',
  customs: 'aduana|aduanas|aduanero|douane|douanes|alfândega|alfândegas|dogana|dogane|doganale',
  revenue: 'ingresos|recettes|receita|receitas|entrate|rentas',
  standard: 'norma|normas|estándar|estándares|norme|normes|padrão|padrões',
};

/** Kinds of bodies, of people in them, and where they are. */
const BODIES: Record<string, string> = {
  assembly: `asamblea|reunión|montaje|ensamblaje|ensamblea|junta general|assemblée|réunion|assemblage|montage
    |assembleia|assembléia|reunião|montagem|assemblea|riunione|adunanza|assemblaggio|montaggio`,
  general: 'generales|général|générale|generaux|geral|gerais|generale|generali',
  agency: 'agencia|agencias|agence|agences|agência|agências|agenzia|agenzie',
  office: 'oficinas|bureaux|despacho|officina|uffici|office|repartição|gabinetes',
  'central+office': 'oficina central|office central|ufficio centrale|gabinete central|escritório central',
  central: 'centrale|central|centraux',
  department: 'departamento|département|dipartimento|departamentos',
  section: 'sección|section|seção|secção|sezione',
  directorate: 'dirección|direction|direção|direcção|direzione|directorio|diretoria|direttorato',
  signal: 'señales|señal|signaux|sinais|sinal|segnali|segnale',
  ministry: 'ministerio|ministère|ministério|ministero',
  foreign: `asuntos exteriores|relaciones exteriores|asuntos extranjeros|exteriores|extranjero|extranjera|extranjeros|affaires étrangères
    |affaires extérieures|relations extérieures|étranger|étrangère|étrangères|étrangers|relações exteriores|negócios estrangeiros
    |assuntos exteriores|estrangeiro|estrangeira|estrangeiros|affari esteri|affari exteri|esteri|estero|stranieri|straniero`,
  affair: 'asuntos|asunto|affaires|assuntos|affari|questioni',
  interior: 'interiores|intérieur|affaires intérieures|asuntos interiores|interno|interni|administração interna|affari interni',
  home: 'hogar|domicile|domestico|domestica',
  house: 'casa|maison|foyer',
  treasury: `tesoro|tesorería|ministerio de hacienda|ministerio de finanzas|ministerio de economía|hacienda|trésor|ministère des finances|tesouro
    |ministério das finanças|ministério da fazenda|ministero delle finanze|ministero del tesoro|ministero dell'economia`,
  centre: 'centro|centros|centres|centri',
  initiative: 'iniciativa|iniciativas|iniziativa|iniziative',
  group: 'grupo|grupos|banda|bandas|pandilla|groupe|groupes|bande|gruppo|gruppi|grupamento|quadrilha',
  army: 'ejército|armée|exército|esercito|fuerzas armadas',
  force: 'fuerza|fuerzas|forces|força|forças|forza|forze',
  task: 'tarea|tareas|tâche|tâches|tarefa|tarefas|compito|compiti',
  'task+force': `fuerza de tarea|fuerza de tareas|fuerza operativa|grupo operativo|equipo operativo|groupe d'intervention|force opérationnelle
    |unité opérationnelle|força-tarefa|força tarefa|gruppo operativo|forza operativa|unità operativa`,
  'strike+force': `fuerza de choque|fuerza de ataque|fuerza de intervención|force de frappe|force d'intervention|força de ataque|força de choque
    |forza d'attacco|forza d'intervento|forza d'urto`,
  unit: 'unidad|unidades|unité|unités|unidade|unidades|unità',
  council: 'consejos|conseils|conselhos|consigli|concejo|concilio',
  committee: 'comités|comisiones|comissões|comitês|comitato|comissão|commissions|commissioni|comitati|junta',
  'ad+hoc': 'ad hoc',
  'ad+hoc+committee': `comité especial|comité extraordinario|comisión especial|comité spécial|commission spéciale|comitê especial
    |comissão especial|comitato speciale|commissione speciale`,
  europe: 'europeos|europeas|européennes|européens|europeias|europei|europee|europeus|europeu',
  africa: 'africanos|africanas|africaines|africains|africani|africane|africà',
  union: 'uniones|unions|uniões|unioni',
  asia: 'asiático|asiática|asiáticos|asie|asiatique|asiatiques|ásia|asiatico|asiatica|asiatiche',
  east: 'oriental|orientale|oriente|orientales|del este|de l’est|leste|do leste|dell’est|orientali',
  south: 'meridional|meridionale|méridionale|austral|australe|del sur|du sud|do sul|del sud|sud',
  'south+east': 'sudeste|sureste|sud-est|sudest|sudoriental|sudorientale|suroriental',
  america: 'américa|américas|amérique|amériques|americhe',
  latin: 'latina|latino|latinos|latine|latini',
  'latin+america': 'latinoamérica|latinoamericano|latinoamericana|latino-américain|latino-americano',
  arab: 'árabe|árabes|arabe|arabes|arabo|araba|arabi',
  caribbean: 'caribe|caribeño|caribeña|caraïbe|caraïbes|caribéen|caribéenne|caribenha|caraibi|caraibico',
  commonwealth: 'mancomunidad|mancomunidad de naciones|comunidade britânica',
  community: 'comunidad|comunidades|communauté|comunidade|comunità|collectivité',
  society: 'asociaciones|sociedades|associations|associações|associazioni|sociétés|agrupación|gremio|sociedad|associazione',
  coalition: 'alianzas|coaliciones|coalisation|coligação|coligações|alleanze|coalizioni',
  partnership: 'partenariat|partenariats|parceria|parcerias|partenariato|colaboración público-privada',
  chamber: 'cámaras|chambres|camere',
  company: `compañía|compañías|empresa|empresas|corporación|entreprise|entreprises|compagnie|companhia|corporação|impresa|imprese|azienda
    |aziende|compagnia`,
  bank: 'banco|bancos|banque|banques|banca|banche',
  service: 'servicio|servicios|services|serviço|serviços|servizio|servizi',
  forum: 'foro|foros|fórum|fóruns|tribuna',
  summit: 'cumbre|cima|sommet|cúpula|cimeira|vertice',
  congress: 'congreso|congrès|congresso',
  parliament: 'parlamento|parlement',
  institute: 'institutos|instituts|institución|institution|istituti|istituzione|instituição',
  university: 'universidad|université|universidade|università',
  school: 'escuela|école|escola|scuola',
  lab: 'laboratorio|laboratorios|laboratoire|laboratório|labo',
  network: 'redes|réseaux|reti',
  organisation: 'organizaciones|organismo|organisme|organizações|organizzazioni|organisations',
  ngo: `ONG|organizaciones no gubernamentales|organización no gubernamental|organisations non gouvernementales|organizações não governamentais
    |organizzazioni non governative`,
  foundation: 'fundaciones|fondations|fundações|fondazioni|cimientos|fundamento|fondement',
  hotline: `línea directa|líneas directas|línea de ayuda|línea caliente|líneas de denuncia|ligne directe|ligne d'assistance|ligne d'écoute
    |ligne chaude|lignes d'assistance|linha direta|linha de apoio|linhas diretas|linea diretta|linea di assistenza|linee dirette`,
  mechanism: 'mecanismo|mécanisme|meccanismo',
  programme: 'programa|programas|programma|programmes',
  police: 'policiales|policíaco|policière|policiers|policiais|polizie|polizieschi',
  advisory: 'asesor|asesora|consultivo|consultiva|consultatif|consultative|conseil consultatif|assessora|consultivi',
  public: 'público|pública|públicos|publique|publics|publiques|pubblico|pubblica|pubblici',
  private: 'privado|privada|privé|privée|privato|privata',
  national: 'nacional|nacionales|nationale|nationaux|nacionais|nazionale|nazionali',
  federal: 'federales|fédéral|fédérale|federais|federale|federali',
  royal: 'reales|royale|royales|reale|regia|real|régio',
  mounted: 'montada|montado|montée|à cheval|a caballo|a cavalo|a cavallo|montata',
  state: 'estado|estados|état|états|stato|stati|estatal',
  party: 'parte|partes|partie|parties|parti|partes contratantes',
  'state+party': 'estados parte|estados partes|états parties|état partie|estados-partes|stati parte|stati parti',
  citizen: 'ciudadano|ciudadana|ciudadanos|citoyen|citoyenne|citoyens|cidadão|cidadã|cidadãos|cittadino|cittadina|cittadini',
  commissioner: 'comisionado|comisionada|comisario|comisariado|commissaire|commissariat|comissário|comissariado|commissario|commissariato',
  supervisor: `supervisora|inspector|contralor|contrôleur|contrôleuse|surveillant|inspecteur|superviseur|supervisão|inspetor|garante
    |supervisore|ispettore|controllore`,
  secretary: 'secretario|secretarios|secrétaire|secretário|segretario|segretaria',
  secretariat: 'secretaría|secretariado|secrétariat|segretariato',
  rapporteur: 'relator|relatora|relatores|ponente|rapporteuse|rapporteurs|relatore|relatrice|relatori',
  expert: 'experto|experta|expertos|expertas|especialista|especialistas|perito|peritos|experte|spécialistes|esperto|esperti|specialisti',
  prosecutor: 'fiscal|fiscales|procureur|procureurs|procureure|promotor|promotores|procurador|procuradores|procuratore|procuratori|magistrati inquirenti',
  'prosecutor+office': `fiscalía|ministerio público|ministerio fiscal|oficina del fiscal|parquet|ministère public|bureau du procureur|procuradoria
    |procuraduría|ministério público|gabinete do procurador|procura|ufficio del procuratore|pubblico ministero`,
  leader: 'líder|líderes|dirigente|dirigentes|dirigeant|dirigeants|leader|dirigenti',
  hacker: 'pirata informático|piratas informáticos|pirate informatique|pirates informatiques|pirata informatico|pirati informatici',
  headquarters: 'sede|cuartel general|siège|quartier général|quartel-general|quartier generale',
};

/** Documents, meetings, operations, and the words that only these names have. */
const DEEDS: Record<string, string> = {
  open: 'abierto|abierta|abiertos|ouvert|ouverte|ouverts|aberto|aberta|aperto|aperta',
  letter: 'carta|cartas|lettre|lettres|lettera|lettere|misiva',
  statement: 'declaración|declaraciones|comunicado|déclaration|declaração|dichiarazione|comunicato',
  joint: `conjunto|conjunta|conjuntos|común|mancomunada|conjoint|conjointe|commun|commune|communs|comum|congiunto|congiunta|comune`,
  session: 'sesión|sesiones|sessão|sessões|sessione|sessioni|período de sesiones|séance',
  negotiation: 'negociación|negociaciones|négociation|négociations|negociação|negociações|negoziato|negoziati|trattative|negoziazione',
  draft: 'borrador|anteproyecto|ébauche|brouillon|avant-projet|rascunho|esboço|minuta|anteprojeto|bozza|schema',
  project: 'proyecto|proyectos|projet|projets|projeto|projetos|progetto|progetti',
  campaign: 'campaña|campañas|campagne|campanha|campanhas|campagna|campagne',
  manifesto: 'manifiesto|manifeste|manifesto',
  multistakeholder: `múltiples partes interesadas|múltiples interesados|multipartita|multipartito|multiactor|multisectorial|multipartite
    |multi-acteurs|multiacteurs|multipartie|parties prenantes multiples|múltiplas partes interessadas|multissetorial|multiparticipativo
    |multilaterale|molteplici parti interessate`,
  call: 'llamamiento|llamado|llamada|appel|chamada|apelo|chamado|appello|chiamata',
  appeal: 'apelación|exhortación',
  special: 'especial|especiales|spécial|spéciale|spéciaux|especiais|speciale|speciali',
  independent: 'independiente|independientes|indépendant|indépendante|indépendants|independente|independentes|indipendente|indipendenti',
  high: 'alto|alta|altos|haut|haute|hauts|alti|elevada',
  'high+tech': 'alta tecnología|haute technologie|alta tecnologia|tecnología avanzada|tecnologia avançada|tecnologia avanzata',
  additional: 'adicional|adicionales|suplementario|additionnel|additionnelle|complémentaire|supplémentaire|complementar|aggiuntivo|addizionale|supplementare',
  first: 'primer|primero|primera|premier|première|primeiro|primeira|primo|prima',
  second: 'segundo|segunda|deuxième|seconde|secondo|seconda',
  protocol: 'protocolo|protocolos|protocole|protocoles|protocollo|protocolli',
  law: 'ley|leyes|legislación|loi|lois|législation|lei|leis|legislação|legge|leggi|legislazione',
  'international+law': `derecho internacional|ley internacional|droit international|loi internationale|direito internacional|lei internacional
    |diritto internazionale|legge internazionale`,
  'policy+law': `política y derecho|políticas y derecho|derecho y política|politique et droit|droit et politique|política e direito
    |direito e política|politica e diritto|diritto e politica`,
  'misuse+act': `ley de uso indebido|ley sobre el uso indebido|ley de abuso|ley sobre el abuso|loi sur l'utilisation abusive|loi sur l'usage abusif
    |loi sur les abus|lei de uso indevido|lei do uso indevido|lei de abuso|legge sull'uso improprio|legge sull'abuso|legge sugli abusi`,
  computer: `ordenador|ordenadores|computadora|computadoras|computador|computación|informático|informática|ordinateur|ordinateurs|informatique
    |computadores|computação|informatica|informatico|calcolatore`,
  software: 'programas informáticos|logiciel|logiciels|programas de computador|programmi informatici',
  rule: 'regla|reglas|règle|règles|regra|regras|regola|regole',
  procedure: 'procedimiento|procedimientos|procédure|procédures|procedimento|procedimentos|procedura|procedure',
  'rule+procedure': `reglamento interno|reglamento interior|normas de procedimiento|reglas de procedimiento|reglas del procedimiento
    |règlement intérieur|règles de procédure|regimento interno|regulamento interno|regras de procedimento|regras processuais
    |regolamento interno|norme procedurali|regole di procedura|regole procedurali`,
  regulation: 'reglamento|reglamentos|regulación|règlement|réglementation|règlements|regulamento|regulação|regolamento|regolamentazione',
  directive: 'directiva|directivas|diretiva|diretriz|direttiva|direttive',
  order: 'orden|órdenes|ordonnance|injonction|ordem|ordens|ordine|ordini',
  'executive+order': `orden ejecutiva|decreto ejecutivo|orden presidencial|décret présidentiel|décret exécutif|ordre exécutif|ordem executiva
    |decreto presidencial|ordine esecutivo|decreto presidenziale`,
  resolution: 'resolución|résolution|resolução|risoluzione',
  evidence: 'prueba|pruebas|evidencia|evidencias|preuve|preuves|prova|provas|evidência|prove',
  'electronic+evidence': 'e-evidence|e-preuve|e-prueba|e-prova',
  preservation: 'preservación|conservación|préservation|conservation|preservação|conservação|conservazione',
  production: 'producción|entrega|production|produção|produzione',
  elaborate: 'elaborar|elaboración|élaborer|élaboration|elaboração|elaborare|elaborazione|redactar|rédiger',
  comprehensive: 'integral|exhaustiva|amplia|completa|globalizadora|complète|exhaustive|approfondie|abrangente|ampla|esaustiva|onnicomprensiva',
  adoption: 'adopción|aprobación|adoption|adoção|aprovação|adozione|approvazione',
  vote: 'voto|votación|votação|votazione',
  signing: 'firma|assinatura|signature|sottoscrizione',
  'signing+ceremony': `ceremonia de firma|ceremonia de la firma|cérémonie de signature|cérémonie de la signature|cerimónia de assinatura
    |cerimônia de assinatura|cerimonia di firma|cerimonia della firma`,
  ceremony: 'ceremonia|acto solemne|cérémonie|cerimónia|cerimônia|cerimonia|solenidade',
  opening: 'apertura|ouverture|abertura',
  day: 'día|jornada|jour|journée|dia|giorno|giornata',
  conference: 'conferencias|conférences|conferências|conferenze',
  'conference+state+party': 'conférence des états parties|conferencia de los estados partes|conferência dos estados-partes|conferenza degli stati parte',
  'good+faith': 'buena fe|bonne foi|boa-fé|boa fé|buona fede',
  ethical: 'ético|ética|éticos|éthique|éthiques|etico|etica|etici',
  responsible: 'responsable|responsables|responsável|responsáveis|responsabile|responsabili',
  attack: 'ataque|ataques|asalto|attaque|attaques|assaut|assalto|attacco|attacchi',
  hack: 'hackeo|pirateo|pirateria informática|piratage|piratage informatique|hackeamento|pirataria informática|hackeraggio|ataque hacker|attacco hacker',
  operation: 'operación|operaciones|operativo|opération|opérations|operação|operações|operazione|operazioni',
  endgame: `juego final|final del juego|partida final|fin del juego|fin de partie|fin du jeu|jeu final|partie finale|jogo final|fim de jogo|fim do jogo
    |finale di partita|fine partita|gioco finale|fine del gioco`,
  takedown: `desmantelamiento|cierre|derribo|démantèlement|fermeture|desmantelamento|desmonte|encerramento|derrubada|smantellamento|chiusura
    |disarticulación`,
  theft: 'robo|hurto|atraco|vol|cambriolage|braquage|roubo|furto|rapina|assalto informático',
  market: 'mercado|mercados|marché|marchés|mercato|mercati',
  surge: 'oleada|vague|onda|ondata',
  'no+more': `no más|nunca más|basta de|ya no más|plus de|plus jamais|plus aucun|plus aucune|não mais|nunca mais|chega de|mai più|niente più
    |non più|basta|nessun altro`,
  no: 'ningún|ninguna|aucun|aucune|nenhum|nenhuma|nessun|nessuno|nessuna',
  more: 'más|mais|più|plus',
  spider: 'araña|arañas|araignée|araignées|aranha|aranhas|ragno|ragni',
  scattered: `disperso|dispersa|dispersas|esparcida|dispersé|dispersée|éparpillé|éparpillée|éparse|espalhada|espalhado|dispersi|sparso|sparsa|sparpagliato
    |sparpagliata`,
  typhoon: 'tifón|typhon|tufão|tifone',
  salt: 'sal|sel|sale|salado|salino',
  volt: 'voltio|voltios|voltaje|volts',
  prince: 'príncipe|principe',
  monster: 'monstruo|monstruos|monstre|monstres|monstro|monstros|mostro|mostri',
  cookie: 'galleta|galletas|biscuit|biscuits|biscoito|biscoitos|bolacha|biscotto|biscotti',
  storm: 'tormenta|tempête|tempestade|tempesta',
  sand: 'arena|sable|sables|areia|sabbia|sabbie',
  worm: 'gusano|verme|vermi',
  'sand+worm': 'ver de sable|ver des sables',
  evil: 'maligno|maligna|malvado|malvada|maléfique|maligne|du mal|del mal|do mal|del male|malvagio|malvagia|diabolique',
  octopus: 'pulpo|pulpos|pieuvre|poulpe|polvo|polpo|piovra',
};

export const ROMANCE: Record<string, string> = { ...OTHER_BODIES, ...STORY, ...PURPOSES, ...BODIES, ...DEEDS };
