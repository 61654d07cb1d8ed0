/**
 * Words that spinners and machines put for those of the story's own names: treaty, United Nations, cybercrime, drugs,
 * office, police. What a name is made of in the nine languages most read; endings are left to the stems.
 *
 * In: nothing. Out: one table for `senses.ts`.
 */

/** Treaties, and whose they are. */
const TREATIES: Record<string, string> = {
  agreement: `charta|carta magna|protocol treaty|memorandum|alliance pact|vertragstext|traktat|satzung|bund vertrag|konvent|convenção-quadro|convênio|convénio|ajuste|avença
    |concordância|entendimento|arranjo|arreglo|entendimiento|estatuto|concertación|arrangement|entente|charte|convenu|concordat
    |завет|конвент|устав|договоренность|уговор|соглашения|трактат|уложение|điều ước|hiến chương|thỏa ước|bản thỏa thuận|cam kết|công uớc|bản giao kèo
    |契约|契約|盟约|盟約|协约|協約|宪章|憲章|合约|合約|和约|约定|惯例|约书|عهد|عقد|صك|تعاهد|وفاق|بروتوكول اتفاق|مواثيق|إتفاقية|إتفاق`,
  'united+nation': `organization of united nations|organization of the united nations|organisation of united nations|organisation of the united nations|world organisation|world organization|world body|associated nations|community of nations|united states of the world
    |organización de las naciones reunidas|naciones asociadas|naciones aliadas|organización de naciones|organisation des nations réunies|nations jointes
    |vereinigten nationen|verbundenen nationen|weltorganisation|organisation der vereinigten nationen|völkergemeinschaft|geeinten nationen|verbündeten nationen
    |organização de nações unidas|organização das nações reunidas|nações associadas|nações aliadas
    |всемирной организации|организации объединенных наций|организации объединённых наций|организация объединенных наций|объединенным нациям|союзных наций|соединённых наций|единых наций|объединенных народов
    |liên hiệp các quốc gia|các quốc gia thống nhất|của các quốc gia thống nhất|tổ chức liên hợp quốc|tổ chức liên hiệp quốc|các quốc gia hợp nhất|quốc gia liên hợp|quốc gia liên hiệp
    |联合民族|统一国家|聯合國組織|联合国家|国家联合|联合国家组织|世界组织|统一民族|منظمة الأمم المتحدة|منظمه الامم المتحده|الدول المتحدة|الامم المتحدة|الأمم الموحدة|المنظمة الأممية|هيئة الأمم المتحدة|الشعوب المتحدة`,
  'charter+united+nation': `UN charter|united nations charter|charter of the united nations|carta de las naciones unidas|carta de la onu|charte des nations unies|charte de l'onu|charta der vereinten nationen|un-charta|carta das nações unidas|carta da onu|устав оон|устава оон|уставом оон|хартия оон|hiến chương liên hợp quốc|联合国宪章|聯合國憲章|ميثاق الأمم المتحدة`,
  conference: `konferenzen|symposium|colloque|colóquio|coloquio|encontro|encuentro|rencontre|treffen|tagung|совещание|форум конференция|相会|会谈|لقاء|اجتماع|ملتقى|cuộc họp|đại hội`,
  assembly: `meeting|asamblea|assemblée|assembleia|сборка|ассамблея|собрание|合会|تجمع|جمعية عمومية`,
};

/** Crime, where it is committed, and with what. */
const CRIMES: Record<string, string> = {
  'cyber+crime': `tội phạm ảo|tội phạm số|crime of the cyber|crimen de la ciber|crime du cyber|sanal suç|sanal suçlar|sanal suça`,
  crime: `criminalness|villainy|transgression|transgressions|offending|misdeed|malfeasance|criminal offences|criminal offenses|law-breaking|delinquencies
    |delincuencial|hechos delictivos|fechorías|actos delictivos|ilícitos|delictividad|forfait|méfaits|actes criminels|infractions pénales|délinquances
    |delinquenz|verbrechertum|untat|missetaten|kriminelle handlungen|kriminalitäten|straffälligkeit|gesetzesverstöße|delinquências|ilícito|atos criminosos|contravenções
    |криминал|криминалом|злодеяниям|злодеяниями|нарушения закона|проступки|преступление|преступлениями|преступностью|преступного|злодейство|tội phạm hình sự|hành vi phạm tội|hành vi tội phạm|các loại tội phạm
    |犯罪行为|刑事犯罪|罪行活动|罪恶行为|罪案|犯罪活动|违法行为|إجرام|الإجرام|جريمة|جرائم|الاجرام|جناية|جنح|الجنح|الأعمال الإجرامية|جريمه|الجريمه|والإجرام|مجرم`,
  computer: `computers|IT|ICT|informatic|information technology|information technologies|computing machines|of computers|computadoras|ordenadores|informático|informática|informáticos|informáticas|TIC|ordinateurs|informatiques
    |rechnern|EDV|IKT|computadores|informáticas|компьютеров|компьютерами|информатики|ЭВМ|ИКТ|вычислительной техники|информационных технологий|информационно-коммуникационных технологий|информационная|информационных|máy vi tính|tin học|công nghệ thông tin|计算器|電算|信息技术|资讯科技|信息网络|حاسب|الحاسب|الحاسب الآلي|الحاسبات|الحواسيب|الكمبيوتر|كومبيوتر|معلوماتية|المعلوماتية|تقنية المعلومات`,
  virtual: `virtual|virtuales|virtuel|virtuelle|virtuell|virtuelles|virtuais|виртуальный|виртуальная|виртуальных|虚拟|虛擬|افتراضي|الافتراضية|افتراضية|الافتراضي`,
  cyber: `cybers|cibernética|cibernéticos|cibernéticas|cybernétiques|cybernetics|kybernetische|kybernetischen|kibernetik|кибер|кибернетика|кибернетический|кибернетических|кибернетической|кибернетическая|киберпространства|киберсреды|không gian ảo|điều khiển học|網路空間|网路空间|网络世界|سايبر|السايبر|سيبراني|سيبرانية|السيبراني|السيبرانية|الفضاء السيبراني|الفضاء الإلكتروني|سيبيراني|السيبيرانية`,
  electronic: `telematic|telemático|telemáticos|digitally|digitalen|digitaux|цифровой|цифровые|цифровым|số hóa|電子化|数位|إلكترونيه|الكترونية|الكتروني|الالكترونية|الالكتروني|ديجيتال`,
  internet: `on the internet|on the web|on the net|in the network|in the web|in the net|in cyberspace|on line|online-based|cyber space|digital space|por internet|en internet|a través de internet|en la web|por la red|de la red|via internet|sur internet|sur le net|sur le web|d'internet|de l'internet|sur la toile|im web|über das internet|im netze|des internets|online-|na internet|pela internet|da internet|na web|pela rede
    |в интернете|через интернет|в сети интернет|в интернет|по интернету|интернета|в киберпространстве|киберпространство|сетевой|сетевая|сетевые|сетевых|онлайновый|веб|qua internet|trên internet|qua mạng|trên không gian mạng|trên web|互連網|网际|线上网络|电子网络|عبر الشبكة|على الإنترنت|في الإنترنت|عبر الانترنت|على الانترنت|على الشبكة|في الشبكة|عبر الويب|الويب`,
  drug: `narcotic substances|medicines|illicit drugs|estupefaciente|droguería|tóxicos|substances|substâncias|entorpecente|droge|suchtgift|лекарствам|лекарств|дурман|наркота|наркотических средств|наркотических веществ|chất ma túy|các chất ma túy|thuốc gây nghiện|chất cấm|麻药|毒药物|毒品问题|禁毒|毒品问题和|عقار|عقاقير|العقاقير|المواد المخدرة|والمخدرات|مخدرات`,
};

/** Sorts of bodies. */
const BODIES: Record<string, string> = {
  office: `desk|administration|authority|bureaus|chancery|autoridad|administración|autorité|administration|bureaux|amtsstelle|verwaltung|geschäftsstelle|autoridade|administração|repartição|secretaria|администрация|управления|управлении|бюро|офиса|орган|cơ quan hành chính|处|處|事务所|事務處|办公署|办事机关|هيئة|الهيئة|سلطة|مصلحة|جهاز إداري`,
  organisation: `body|institution|entity|organism|organismo|entidad|institución|organisme|entité|organismus|körperschaft|polizeiorganisation|organismo|instituição|учреждение|организации|cơ cấu|thể chế|单位组织|هيئات|المنظمه|منظمه`,
  society: `union of|ассоциации|asociaciones|verbund von`,
  police: `policing|constabulary|policiamento|policière|policier|policiers|policíaco|polizeilich|полицейский|полицейское|милиция|cảnh binh|警署|警察机关|شرطة|للشرطة|شرطي|الشرطه`,
  criminal: `criminals|criminally|crime-fighting|kriminelle|kriminellen|kriminalpolizeilich|criminelles|penales|преступная|преступной|уголовный|уголовного|hình pháp|刑案|جنائي|الجنائي|للجنائية|إجرامي|إجرامية`,
  europe: `europeu|europäischen|европейскому|европейское|âu châu|歐盟|欧罗巴|الاوروبية|اوروبا|الأوربية`,
  council: `councel|concilio|concílio|concelho|ratschlag|ratsversammlung|консул|ủy hội|uỷ hội|nghị viện|委员议会|評議`,
  party: `parteien|partei|contracting parties|member parties|participants|adherents|stakeholders|участниц|сторон|стороны|các bên|tham gia|缔约|締約|الأطراف|أطراف|الاطراف`,
  additional: `added|add-on|supplementary|supplemental|suplementario|complementario|complementar|suplementar|supplémentaire|complémentaire|zusätzlich|zusätzliches|ergänzend|ergänzendes|добавочный|дополняющий|вспомогательный|额外|增补|附屬|附加的|تكميلي|التكميلي|ملحق|الملحق|إضافي|الإضافي|phụ trợ`,
  second: `2nd|2º|2e|2ème|zweite|zweites|zweiter|второго|вторая|thứ 2|第2|الثانية|الثاني|ثان|ثاني`,
  special: `specialised|specialized|purpose-built|especializado|especializada|spécialisé|spéciale|sonder|spezial|особый|особая|спец|chuyên trách|临时|专设|خاصة|الخاصة|مخصصة|المخصصة`,
  expertise: `know-how|knowledge|competence|skill|skills|proficiency|conocimientos|conocimiento|competencia|saber|savoir-faire|connaissances|compétence|compétences|kompetenz|kenntnisse|sachkenntnis|especialização|conhecimento|conhecimentos|competência|experiência|experiencia|экспертиза|экспертизе|компетенции|знания|знаниям|опыт|chuyên môn|kiến thức|kỹ năng|专门知识|专业知识|专家知识|专业|专家|خبرة|الخبرة|خبرات|الخبرات|للخبرة|للخبرات|معرفة`,
  forum: `forums|foros|fóruns|platform|форуме|论壇|ملتقى عالمي`,
};

/** Organisations of civil society. */
const ORGANISATIONS: Record<string, string> = {
  'human+right': `people's rights|people rights|persons' rights|derechos de los humanos|droits des humains|droits des hommes|rechte des menschen|menschlichen rechte|direitos dos homens|direitos das pessoas|права людей|прав людей|правами человека|людских прав|человеческие права|quyền của người|人的权利|人类权利|حقوق البشر|حقوق الانسان`,
  watch: `overseer|custodian|warden|surveillant|garde|gardien|guardián|guardia|vigilância|guarda|надзор|надзором|дозор|стража|часы|вахта|сторож|мониторинг|контроль за|trông chừng|đồng hồ đeo tay|守望|看守|监督|手表|監察|监查|观望|ساعة|حراسة|متابعة|رقابة`,
  now: `ya|já|inmediata|dès à présent|à présent|nunmehr|de imediato|немедленно|прямо сейчас|прямо теперь|теперь|bây giờ đây|ngay bây|现今|此刻|目前|الان|حاليا|فورا|على الفور`,
  access: `gateway|reach|accede|ingresar|accéder|zugangs|acessibilidade|получение доступа|доступность|tiếp cận được|准许|入口|取得|النفاذ|نفاذ|الدخول|دخول|الولوج|ولوج|وصول`,
  frontier: `fronts|vanguard|outpost|vanguardia|front|avant-poste|grenzlinien|фронтир|фронтира|рубежи|рубежей|границы|передовой|ranh giới|giới hạn|tuyến đầu|边境|邊境|先锋|前哨|疆界|الجبهة|التخوم|تخوم|الحد`,
  foundation: `trust fund|funds|fundaciones|fondations|fundações|фонда|tổ chức từ thiện|quĩ|基金|基金组织|صندوق|مؤسسه`,
  privacy: `private matters|intimité|intimidad|reserva|privatsache|частная жизнь|личной жизни|конфиденциальности|sự riêng|bảo mật thông tin|私隐|私隱|私密|隐私权|خصوصيه|السرية`,
  international: `internationals|internacionales|internationaux|internationalen|internacionais|интернэшнл|интернешнл|интернационал|мировой|мировое|всемирное|всемирный|международное|大国际|الدوليه|العالمي|عالمي|دولي`,
  journalist: `press workers|media workers|newswriters|trabajadores de prensa|cronistas|reporters|reportern|presseleute|berichterstatter|profissionais de imprensa|корреспондентам|журналистам|репортёров|репортеры|các nhà báo|người viết báo|新闻从业者|新闻记者|采访者|صحافيين|الصحفي|المراسلين|الإعلاميين`,
  protect: `preservation of|safeguards of|shelter|resguardar|protección a|protéger les|schutze|verteidiger|amparo|salvaguarda|охране|охрана|сохранению|обороне|bảo hộ|bênh vực|维护|护卫|保卫|守护|صون|وقاية|الدفاع عن|الدفاع|دفاع|صيانة`,
  committee: `commission|junta|commissions|gremiums|comités|комитете|hội đồng uỷ viên|委员團|委員團|هيئة لجنة|اللجنة`,
  chamber: `chambers|room|house of|sala|salle|handelskammern|wirtschaftskammer|камера|палате|buồng|会所|商务会|الغرفة`,
  commerce: `merchant|merchandise|mercantile|negocios|negocio|négoce|mercado|торговой|торговля|коммерция|бизнеса|thương nghiệp|kinh thương|贸易商|商贸|التجاريه|تجارة`,
  amnesty: `pardons|clemency|indulto|grâce|begnadigungen|anistia|амнистия|помилование|đặc xá|赦免|العفو|عفو`,
  'assembly+general': `general gathering|general meeting|junta general|hauptversammlung|allgemeine versammlung|общее собрание|общая ассамблея|общая сборка|hội nghị toàn thể|hội đồng chung|全体大会|全体会议|التجمع العام|الاجتماع العام`,
  freedom: `freeness|freies|вольность|liberdade de|自由度`,
  tech: `technologic agreement of|tecnológicos|technologischer|технической|технологическая|科技类|التقنية|التقني|تقني`,
};

export const SPUN: Record<string, string>[] = [TREATIES, CRIMES, BODIES, ORGANISATIONS];
