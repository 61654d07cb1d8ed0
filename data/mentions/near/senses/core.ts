/** The senses that most names of treaties and organisations are made of, and the words that mean nothing in a name. */
import { CONJUNCTION, NOTHING, PLACE_WORD } from './kinds.ts';

export const CORE: Record<string, string> = {
  [NOTHING]: `the|a|an|of|on|for|to|by|with|from|against|opposing|opposed to|under|regarding|concerning|about|around|over|into|as
    |combating|combat|combatting|fight|fighting|counter|countering|tackle|tackling|battling|curbing|so-called
    |backed|led|brokered|sponsored|drafted|adopted by|agreed by|negotiated by|approved by|concluded by|passed by
    |el|la|los|las|un|una|de|del|contra|sobre|para|por|al|con|combate a|combatir|lucha contra|adoptado por|adoptada por|aprobado por|aprobada por
    |le|les|l|d|des|du|aux|au|contre|sur|pour|par|lutte contre|relative|relatif|adoptée par|adopté par
    |o|os|as|do|da|dos|das|no|na|nos|nas|a|ao|pelo|pela|combate ao|adotada pela|adotado pela
    |der|die|das|den|dem|ein|eine|einer|gegen|über|zur|zum|zu|für|von|vom|betreffend|bekämpfung
    |il|lo|gli|i|una|uno|della|delle|dello|dei|degli|di|dal|dalla|sul|sulla|sui|contro|per|lotta
    |het|een|van|tegen|voor|over|inzake|ter bestrijding van
    |против|по|о|об|на|за|с|для|борьбе с|борьба с|по борьбе с|принятая|проти|про|щодо|з|та боротьби|боротьби
    |przeciwko|przeciw|o|z|dla|do spraw|ds|karşı|ile|için|hakkında|dair|olan
    |melawan|tentang|terhadap|untuk|untuk melawan|về|của|chống|phòng, chống|cho|các|những
    |的|关于|關於|打击|打擊|反|防止|预防|預防|の|に関する|対策|防止|에 관한|의|에 대한
    |على|من|عن|ضد|بشأن|لمكافحة|مكافحة|حول|ل`,
  [CONJUNCTION]: `and|y|e|et|und|и|і|та|i|oraz|ve|dan|và|与|與|和|及|と|및|و`,
  [PLACE_WORD]: `in|at|à|en|im|bei|em|nella|nel|в|w|di|tại|في|ب`,
  agreement: `agreement|accord|settlement|concord|arrangement|entente|treaty|convention|pact|covenant|compact
    |convenio|convención|tratado|acuerdo|pacto|traité|accord|pacte|convenção|acordo
    |abkommen|übereinkommen|konvention|vertrag|vereinbarung|übereinkunft|pakt|convenzione|trattato|accordo|patto
    |verdrag|overeenkomst|conventie|akkoord|конвенция|договор|соглашение|пакт|конвенція|договір|угода
    |konwencja|traktat|umowa|porozumienie|sözleşme|sözleşmesi|anlaşma|anlaşması|antlaşma|antlaşması
    |konvensi|perjanjian|kesepakatan|công ước|hiệp ước|hiệp định|thỏa thuận|thoả thuận
    |公约|公約|条约|條約|条約|协定|協定|协议|協議|협약|조약|협정|اتفاقية|الاتفاقية|اتفاق|معاهدة|ميثاق`,
  'united+nation': `onusien|onusienne|onusiano|onusiana|ооновский|ооновская|оонівський|الأممية|الأممي|UN|U.N.|UNO|VN|ONU|ООН|PBB|BM|LHQ|united nations organization|united nations organisation
    |organización de las naciones unidas|organisation des nations unies|organização das nações unidas|organisation der vereinten nationen
    |onz|organizacja narodów zjednoczonych|联合国组织`,
  united: `united|joined|unified|unies|réunies|unidas|reunidas|vereint|vereinte|vereinigt|unite|riunite|verenigde|объединенные|объединившиеся|об'єднані|zjednoczone|zjednoczonych|birleşmiş|birleşik|bersatu|المتحدة|الموحدة`,
  nation: `nations|naciones|nações|nationen|nazioni|naties|нации|наций|нації|націй|narody|narodów|milletler|milletleri|bangsa bangsa|الأمم`,
  'cyber+crime': `cyber felony|cyber felonies|cyber lawbreaking|cyber wrongdoing|cyber misdeeds|digital offences|digital offenses|digital felony|cybercriminality|cyber criminality|cyber delinquency|cybernetic crime|cybernetic crimes|cyber offences|cyber offenses|cyber delict|cyber delicts
    |computer criminality|computer delinquency|computer offences|computer-related crime|computer related crime|informatic crime|informatics crime|informatic crimes|it crime|digital crime|digital crimes|digital criminality
    |online crime|online crimes|internet crime|internet crimes|web crime|network crime|network crimes|electronic crime|electronic crimes|virtual crime|virtual crimes|crime in cyberspace|crimes in cyberspace
    |delincuencia informática|delincuencia cibernética|crimen cibernético|crímenes cibernéticos|crímenes informáticos|delito informático|delito cibernético|delitos digitales|criminalidad informática
    |criminalité informatique|délinquance informatique|crimes informatiques|cyberdélinquance|cyber-délinquance|criminalité en ligne|crimes cybernétiques
    |criminalidade informática|crimes informáticos|crimes digitais|delitos cibernéticos|cibercriminalidade|crime informático
    |internetverbrechen|cyberverbrechen|computerverbrechen|netzkriminalität|digitale kriminalität|crimini informatici|crimini cibernetici|reati informatici|cybercriminalità|criminalità cibernetica
    |computermisdaad|internetcriminaliteit|компьютерная преступность|компьютерных преступлений|компьютерные преступления|интернет-преступность|интернет-преступлениями|киберпреступлений|кіберзлочинність|кіберзлочинів|комп'ютерна злочинність
    |cyberprzestępczość|cyberprzestępczości|przestępczość komputerowa|bilişim suçları|bilişim suçu|internet suçları|kejahatan dunia maya|kejahatan cyber|kejahatan komputer
    |tội phạm công nghệ cao|tội phạm an ninh mạng|tội phạm trực tuyến|tội phạm máy tính|tội phạm không gian mạng|tội phạm internet
    |计算机犯罪|计算机网络犯罪|电脑犯罪|互联网犯罪|电子犯罪|数字犯罪|网络罪行|網絡罪行|電腦犯罪|ネット犯罪|コンピュータ犯罪|컴퓨터 범죄|인터넷 범죄
    |الجرائم المعلوماتية|الجريمة المعلوماتية|جرائم الإنترنت|جرائم الحاسوب|الجرائم الرقمية|الجريمة الرقمية|جرائم الفضاء السيبراني|الجريمة الحاسوبية`,
  'cyber+security': `cyber security|cyber safety|cybersafety|cyber-safety|digital security|network security|internet security|online security|it security|computer security|information security|security in cyberspace
    |ciberseguridad|seguridad cibernética|seguridad informática|seguridad digital|cybersécurité|sécurité informatique|sécurité numérique|cibersegurança|segurança cibernética|segurança digital
    |cybersicherheit|it-sicherheit|internetsicherheit|sicurezza informatica|cybersicurezza|sicurezza cibernetica|cyberveiligheid|cyberbeveiliging|кибербезопасность|кибербезопасности|кибернетической безопасности|информационной безопасности|кібербезпека|кібербезпеки
    |cyberbezpieczeństwo|cyberbezpieczeństwa|siber güvenlik|keamanan siber|an ninh mạng|an toàn mạng|bảo mật mạng|网络安全|網絡安全|網路安全|资讯安全|資安|サイバーセキュリティ|사이버보안|사이버 보안
    |الأمن السيبراني|الأمن الإلكتروني|أمن الإنترنت|الأمن المعلوماتي`,
  tech: `technology|technological|technical|technologies|tecnología|tecnológico|tecnológica|técnico|technologie|technologique|technique|tecnologia|technologisches|technologische|tecnologico|technologii|технология|технологическое|технологии|технологий|технічна|технологічна
    |teknoloji|teknologi|công nghệ|kỹ thuật|技术|技術|科技|テック|テクノロジー|기술|تكنولوجيا|التكنولوجيا|التقنية|التكنولوجي`,
  budapest: `budapest|budapeste|boedapest|budapester|будапешт|будапештская|будапештський|budapeszt|budapeszteńska|budapeşte|布达佩斯|布達佩斯|ブダペスト|부다페스트|بودابست`,
  hanoi: `ha noi|hanoier|ханойская|ханойский|ханойське|hanojska|hà nội`,
  malabo: `малабо|马拉博|馬拉博|マラボ|말라보|مالابو|malabo`,
  conference: `conference|conferencia|conférence|conferência|konferenz|conferenza|conferentie|конференция|конференция|конференція|konferencja|konferans|konferansı|konferensi|hội nghị|会议|會議|大会|大會|会議|회의|مؤتمر|المؤتمر`,
  office: `office|bureau|oficina|escritório|gabinete|ufficio|büro|amt|kantoor|управление|бюро|управління|biuro|urząd|ofis|ofisi|kantor|văn phòng|cơ quan|办公室|辦公室|办事处|事務所|사무소|مكتب`,
  drug: `drug|narcotics|narcotic|drogas|droga|drogues|drogue|stupéfiants|estupefacientes|drogen|rauschgift|stupefacenti|droghe|наркотикам|наркотики|наркотиков|наркотиків|narkotyków|uyuşturucu|narkoba|narkotika|ma túy|ma tuý|毒品|药物|藥物|麻薬|薬物|마약|المخدرات`,
  crime: `crime|crimes|felony|felonies|lawbreaking|wrongdoing|misdeeds|criminality|delinquency|offence|offense|delito|delitos|delincuencia|crimen|criminalité|délinquance|criminalidade|verbrechen|kriminalität|verbrechensbekämpfung|crimine|criminalità|misdaad|criminaliteit|преступность|преступности|преступлениям|злочинність|злочинності|przestępczość|przestępczości|suç|kejahatan|tội phạm|犯罪|犯罪問題|범죄|الجريمة|الجرائم`,
  organised: `organised|organized|organizada|organizado|organisée|organisé|organisierte|organizzata|georganiseerde|организованная|организованной|організована|zorganizowana|örgütlü|terorganisir|có tổ chức|有组织|有組織|組織的|조직|المنظمة`,
  transnational: `transnational|cross-border|crossborder|transnacional|transnationale|transnationaler|grenzüberschreitende|transnazionale|grensoverschrijdende|транснациональная|транснациональной|транснаціональна|ponadnarodowa|sınıraşan|transnasional|xuyên quốc gia|跨国|跨國|国際|초국가|عبر الوطنية`,
  council: `council|consejo|conseil|conselho|rat|consiglio|raad|совет|рада|rada|konsey|konseyi|dewan|hội đồng|理事会|理事會|مجلس`,
  committee: `committee|comité|comisión|commission|comissão|comitê|comitato|ausschuss|komitee|kommission|commissione|commissie|комитет|комиссия|комітет|комісія|komitet|komisja|komite|komitesi|komisyon|ủy ban|uỷ ban|委员会|委員會|委員会|위원회|لجنة`,
  europe: `europe|european|europa|europeo|europea|européen|européenne|europeu|europeia|europäische|europäischer|europäisches|europees|европа|европейский|европейская|европы|европейского|європа|європейський|avrupa|eropa|châu âu|欧洲|歐洲|欧州|유럽|أوروبا|الأوروبي|الأوروبية`,
  africa: `africa|african|áfrica|africano|africana|afrique|africain|africaine|afrika|afrikanische|afrikanischen|африка|африканский|африканского|châu phi|非洲|アフリカ|아프리카|أفريقيا|الأفريقي|الأفريقية`,
  union: `union|unión|união|unione|unie|союз|союза|unia|birliği|uni|liên minh|联盟|聯盟|連合|연합|الاتحاد|اتحاد`,
  international: `international|global|worldwide|world|internacional|mundial|internationale|mondial|mondiale|internationaal|internazionale|международный|международная|глобальная|міжнародний|międzynarodowy|uluslararası|internasional|quốc tế|toàn cầu|国际|國際|全球|世界|국제|الدولية|الدولي|العالمية|global`,
  human: `human|humano|humanos|humains|humain|humanas|menschen|umani|человека|людини|человеческих|mensen|인간|الإنسان`,
  right: `right|rights|derechos|droits|direitos|rechte|diritti|rechten|права|прав|hakları|hak|quyền|权利|權利|권리|حقوق`,
  'human+right': `human rights|menschenrechte|menschenrechts|mensenrechten|人权|人權|nhân quyền|인권|hak asasi manusia|insan hakları`,
  watch: `watch|observe|guard|watcher|observatory|monitor|monitoring|observer|watchdog|vigilance|surveillance watch|vigilancia|observatorio|observatoire|observatório|wacht|beobachter|beobachtung|osservatorio|наблюдатель|обсерватория|наблюдение|obserwator|izleme|gözlem|theo dõi|giám sát|quan sát|观察|觀察|监察|瞭望|監視|ウォッチ|워치|مراقبة|مرصد|رصد|ووتش`,
  electronic: `electronic|electronics|digital|electrónica|electrónico|electronique|électronique|numérique|eletrônica|eletrónica|elektronische|digitale|elettronica|электронный|электронных|электронная|цифровой|elektroniczna|elektronik|dijital|điện tử|kỹ thuật số|电子|電子|数字|數位|デジタル|전자|디지털|الإلكترونية|الإلكتروني|الرقمية|الرقمي`,
  frontier: `frontier|border|boundary|frontera|fronteras|frontière|frontières|fronteira|fronteiras|grenzen|grenze|frontiere|frontiera|границ|граница|рубеж|sınır|perbatasan|biên giới|前沿|前线|边疆|边界|邊界|无国界|フロンティア|프런티어|حدود|الحدودية`,
  foundation: `foundation|fundación|fondation|fundação|stiftung|fondazione|stichting|фонд|fundacja|vakfı|vakıf|yayasan|quỹ|tổ chức quỹ|基金会|基金會|財団|재단|مؤسسة`,
  privacy: `privacy|privacidad|privacité|privacidade|privatsphäre|приватность|конфиденциальность|prywatność|gizlilik|mahremiyet|privasi|quyền riêng tư|riêng tư|隐私|隱私|プライバシー|프라이버시|الخصوصية`,
  access: `access|acceso|accès|acesso|zugang|accesso|доступ|dostęp|erişim|akses|truy cập|tiếp cận|访问|アクセス|액세스|الوصول`,
  now: `now|immediately|immediate|ahora|maintenant|agora|jetzt|adesso|ora|сейчас|teraz|şimdi|sekarang|ngay|ngay bây giờ|bây giờ|现在|立即|ナウ|나우|الآن`,
  journalist: `journalist|journalists|reporter|reporters|periodistas|journalistes|jornalistas|journalisten|giornalisti|журналистов|журналисты|dziennikarzy|gazetecileri|gazeteciler|jurnalis|nhà báo|ký giả|phóng viên|记者|記者|ジャーナリスト|언론인|الصحفيين|الصحفيون|صحفيين`,
  protect: `defender|protector|guardian|protect|protection|protecting|defend|defending|defence|defense|safeguard|safeguarding|protección|proteger|protéger|défense|proteção|schutz|protezione|защите|защиты|захисту|ochrony|koruma|perlindungan|bảo vệ|保护|保護|擁護|보호|حماية`,
  freedom: `freedom|liberty|liberties|libertad|liberté|libertés|liberdade|freiheit|libertà|свобода|свобод|wolność|özgürlük|kebebasan|tự do|自由|자유|الحرية|حرية`,
  expression: `expression|speech|expresión|expressão|meinung|meinungs|meinungsäußerung|espressione|выражения|слова|ifade|ekspresi|ngôn luận|biểu đạt|言论|表达|表現|표현|التعبير`,
  internet: `internet|web|net|online|cyberspace|интернет|en línea|en ligne|trực tuyến|互联网|網際網路|インターネット|인터넷|الإنترنت|إنترنت`,
  society: `society|association|sociedad|asociación|société|sociedade|associação|gesellschaft|verein|vereinigung|società|associazione|общество|ассоциация|товариство|towarzystwo|stowarzyszenie|derneği|cemiyeti|masyarakat|hiệp hội|xã hội|协会|協會|学会|协会|協会|협회|جمعية|رابطة`,
  coalition: `coalition|alliance|coalición|alianza|coalizão|aliança|koalition|allianz|bündnis|coalizione|alleanza|коалиция|альянс|koalicja|sojusz|koalisyon|ittifak|koalisi|aliansi|liên minh|联盟|聯盟|同盟|연합|تحالف|ائتلاف`,
  chamber: `chamber|cámara|chambre|câmara|kammer|handelskammer|camera|палата|izba|oda|odası|kamar|phòng|商会|商會|商業会議所|상공회의소|غرفة`,
  commerce: `commerce|trade|trading|business|comercio|commercial|comércio|handel|handels|commercio|торговая|торговли|handlowa|ticaret|perdagangan|dagang|thương mại|贸易|貿易|التجارة|التجارية`,
  police: `police|policía|policial|policiaca|polizei|polícia|polizia|politie|полиция|полиции|поліція|policja|polis|polisi|cảnh sát|công an|警察|警務|刑警|경찰|الشرطة`,
  criminal: `criminal|criminel|criminelle|kriminal|criminale|penal|уголовная|уголовной|кримінальна|kryminalna|hình sự|刑事|형사|الجنائية`,
  organisation: `organisation|organization|organización|organização|organizzazione|organisatie|организация|організація|organizacja|örgütü|teşkilatı|organisasi|tổ chức|组织|組織|機構|機関|기구|منظمة|المنظمة`,
  network: `network|red|réseau|rede|netzwerk|netz|rete|netwerk|сеть|мережа|sieć|ağı|ağ|jaringan|mạng lưới|网络联盟|網絡|شبكة`,
  institute: `institute|instituto|institut|istituto|институт|інститут|instytut|enstitüsü|viện|学院|研究所|研究院|연구소|معهد`,
  peace: `peace|paz|paix|frieden|pace|мира|мир|barış|hòa bình|和平|평화|السلام`,
};
