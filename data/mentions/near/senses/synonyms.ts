/**
 * Words that translators and spinners take instead of those that names are made of, and code names of operations.
 *
 * In: nothing; out: sense → phrases, in the format of `senses.ts`. The tables by family of languages have the words of the
 * names themselves; here stand others of the same sense, in the languages that the news of the convention is mostly in.
 */
import { CRIMES_IN_CYBERSPACE } from './cyberspace.ts';
import { NOTHING } from './kinds.ts';

export const SYNONYMS: Record<string, string> = {
  [NOTHING]: `suppressing|suppression of|stopping|halting|dealing with|addressing|battle against|struggle against|war on
    |enfrentar|enfrentamiento a|represión de|enfrentamento a|repressão a|faire face à|répression de|face à
    |zur abwehr von|abwehr von|vorgehen gegen|противостояние|противостоянию|пресечение|пресечению|для противодействия
    |phản công|chống lại|đối phó với|ứng phó|đấu tranh với|惩治|制止
    |المناهضة`,
  'cyber+crime': `${CRIMES_IN_CYBERSPACE}
    |computer crime|computer crimes|computer felony|computer felonies|computer offence|cyber-offending|cyber offending|cyber-misconduct|net crime|net crimes|ict crime|ict crimes|ict-crime|cyber transgressions
    |ciberdelito|ciberdelitos|cibercrimen|delito digital|delito en línea|delitos telemáticos
    |cyber-crime|crime informatique|crimes numériques|délit informatique|délits numériques|cyber-infractions
    |delitos de computador|delitos informáticos|crimes de computador|crimes por computador|crime digital|delitos digitais|cibercrimes|crimes on-line|crimes online
    |digitalverbrechen|cyberdelikte|cyberstraftaten|cyber-straftaten|ikt-kriminalität|verbrechen im netz
    |икт-преступность|икт-преступлениям|икт преступность|сетевые преступления|электронные преступления|интернет-преступления|онлайн-преступления|виртуальные преступления|кибернетическая преступность|кибернетические преступления|компьютерным преступлениям|кибер-преступность
    |tội phạm qua mạng
    |網上犯罪|網路罪行|虚拟犯罪|信息犯罪|网络犯罪行为
    |الجرائم الالكترونية|الجريمة الالكترونية|جرائم الشبكات|الجرائم الافتراضية|جرائم الانترنت`,
  'cyber+security': `cyber protection|cyberprotection|cyber defence security|digital safety|online safety|computer safety|protección cibernética|sécurité du réseau|segurança na rede|сетевой безопасности|цифровой безопасности|an ninh số|网路安全|赛博安全|أمن الفضاء الإلكتروني`,
  agreement: `understanding|pledge|contract|charter|protocol agreement|contrat|contrato|vertragswerk|regelwerk|контракт|хартия|уговор|minh ước|khế ước|协约书|اتفاقيه|معاهده|وثيقة`,
  'united+nation': `allied nations|combined nations|organización de naciones unidas|naciones reunidas|nations réunies|nations associées|organização das nações|nações reunidas|verbündete nationen|объединённых наций|соединенных наций|các quốc gia liên hợp|các nước liên hợp|團結國家|الأمم الموحدة`,
  watch: `watching|observer group|overwatch|supervision|surveillance group|vigía|guetteur|слежение|смотр|cảnh giới|giám sát viên|trông coi|监视|监控|監控|守护|觀測|观测|监督|رقيب|ترقب|مشاهدة`,
  missing: `lost|vanished|gone missing|extraviados|perdus|égarés|verschollene|verlorene|verlorenen|потерянные|потерянных|пропавшие без вести|thất lạc|bị mất|走失|丢失|遗失|走丢|المفقودين|المفقودة|الضائعين|الضائعة|desaparecidas`,
  exploited: `misused|victimised|victimized|explotados|explotadas|maltratados|exploités|exploitées|maltraités|explorados|exploradas|abusadas|missbrauchter|misshandelte|эксплуатируемых|использованных|используемых|жертв эксплуатации|lạm dụng|bị lạm dụng|المستغلين|المستغلة`,
  child: `kids|youngsters|minors|niñas|niños|chicos|mineurs|gosses|meninos|menores|minderjährige|несовершеннолетних|ребят|trẻ nhỏ|孩子|小孩|القاصرين`,
  centre: `hub`,
  office: `buró|канцелярия|phòng ban|辦事處|ديوان`,
  drug: `narcotic drugs|drugs|dope|fármacos|narcóticos|narcotraficos|rauschmittel|наркотическим средствам|наркотическим|chất gây nghiện|麻醉品|毒物|مخدر`,
  crime: `offending|criminal acts|misconduct|wrongs|felonious acts|delincuencial|infracciones|délits|infractions|forfaits|infrações|straftaten|vergehen|untaten|преступления|преступлений|правонарушения|правонарушениям|злодеяния|phạm tội|tội lỗi|罪恶|الجنايات|جنايات`,
  frontier: `frontiers|borderlands|limit|limits|edge|wilderness|boundaries|límites|linde|limite|limites|confins|grenzlinie|предел|疆域`,
  foundation: `fund|endowment|charity|fondo|fonds|fundo|stiftungsfonds|фундамент|quỹ hội|創立|المؤسسة`,
  privacy: `intimacy|secrecy|confidencialidade|intimidade|datenschutz privatheit|приватности|частной жизни|тайна частной жизни|đời tư|الحياة الخاصة|خصوصية`,
  access: `entry|admission|admittance|entrance|entrada|ingreso|entrée|accession|ingresso|eintritt|einlass|вход|доступа|lối vào|quyền truy cập|进入|進入|准入|通行`,
  now: `right away|instantly|dès maintenant|тотчас|lập tức|立刻|當下|当下|如今|فوراً|حالاً`,
  journalist: `correspondents|newspeople|periodista|corresponsales|journaliste|correspondentes|журналиста|репортеров|корреспондентов|الصحافيين|للصحفيين`,
  protect: `shielding|preserve|security of|salvaguardar|préserver|resguardar|обороны|охраны|защита|che chở|防护|守衛|لحماية`,
  freedom: `independence|liberdades|freiheiten|freiheits|свободы|вольности|自由权|الحريات`,
  expression: `opinion|utterance|opinión|opinião|мнения|diễn đạt|发表|發表|القول`,
  internet: `the net|world wide web|web-based|la red|red mundial|telaraña|toile|le net|a rede|всемирная сеть|паутина|mạng toàn cầu|网路|الانترنت|الويب`,
  network: `web of|grid|meshwork|trama|entramado|maille|maillage|malha|geflecht|сетка|сетью|网|網`,
  society: `fellowship|community of users|sociedades|sociétés|социум|社团|社團|جمعيات`,
  coalition: `league|bloc|front of|liga|frente|ligue|front|bund|лига|блок|союз организаций|đồng minh|聯合陣線|大联盟|تحالفات|كتلة`,
  chamber: `cámaras|chambres|câmaras|палаты|палату|phòng thương mại|商務院|غرف`,
  commerce: `trade and business|merchants|comercial|commerciale|negócios|gewerbe|коммерции|mậu dịch|التجاره|تجارية`,
  police: `cops|policías|fuerza policial|gendarmerie|policiais|полицейская|полицейских|cảnh sát viên|警务|البوليس|الشرطية`,
  criminal: `felonious|delictiva|pénale|pénal|criminosa|criminoso|strafrechtliche|криминальная|криминальной|thuộc hình sự|الإجرامية|جنائية`,
  organisation: `organisations|body of|entidad|entidade|einrichtung|институция`,
  institute: `institutes|academy|academia|académie|institutos|akademie|академия|học viện|أكاديمية`,
  committee: `board|panel|committees|ausschusses|комитета|комиссии|коллегия|ủy hội|专委会|小组委员会`,
  council: `council's|councils|assemblée des états|conselhos|ratsversammlung|совета|议会|議會|مجالس`,
  international: `planetary|universal|mundiales|globales|mondiaux|мировая|всемирная|международной|глобальный|hoàn cầu|toàn thế giới|环球|環球|全世界|عالمية|دولية`,
  electronic: `cyber-electronic|electrónicos|electrónicas|electroniques|digitaux|eletrônicos|eletrônicas|elektronischer|elektronisches|электронного|электронной|цифровых|цифровые|电子的|إلكترونية|إلكتروني|رقمية`,
  right: `liberties and rights|entitlements|derecho|prerrogativas|droit|direito|rechts|anrecht|правами|權益|权益`,
  tech: `technologic|techs|technics|tecnologías|tecnologica|tec|technologiques|tecnologias|technisches|technologien|техническое|техника|технологический|công nghệ cao|kĩ thuật|科学技术|科技业|التقنيات|تكنولوجية|تقنية`,
  corruption: `anti-corruption|anti corruption|anti-graft|corruptness|antikorruptions|korruptionsbekämpfung|антикоррупционный|антикоррупционная|антикоррупционное|взяточничество|коррупции|chống tham nhũng|hối lộ|反腐|反腐败|反貪腐|反贪污|反贪|贪腐|الرشوة`,
  economic: `economics|económicos|économie|économiques|economia|econômicos|econômica|wirtschafts|wirtschaftliche|экономика|экономики|экономических|الاقتصاد|الاقتصادية|اقتصاد`,
  financial: `finances|financieros|financiers|financeiros|финансы|финансовых|финансов|المالية|المال`,
  agency: `agencies|bureau of|agencias|agences|agências|агентства|الوكالة`,
  court: `tribunal|court of law|corte|juzgado|cour|gericht|gerichtshof|суд|трибунал|tòa án|toà án|法院|法庭|محكمة|المحكمة`,
  // "Endgame" is the end of a game to those who translate it, or its last one.
  endgame: `game over|the final game|game's end|end of the game|end of game|el final del juego|fin de juego|juego terminado|le jeu final|fin de jeu|la fin du jeu|jogo terminado|o fim do jogo|spielende|ende des spiels|schlussspiel|letztes spiel|финальная игра|последняя игра|игра окончена|конец партии|эндгейм|trò chơi cuối cùng|ván cờ tàn|終結遊戲|游戏结束|遊戲結束|游戏终结|最后的游戏|最终游戏|终极游戏|结束游戏|لعبة النهاية|نهاية اللعبه|لعبة نهائية|انتهاء اللعبة|نهاية لعبة|إند جيم|إندجيم`,
  operation: `raid|campaign of police|operations|opération|polizeiaktion|операции|операцией|спецоперация|спецоперации|рейд|作战|专案|العملية`,
  cronos: `cronos|kronos|chronos|crono|chronus|кронос|хронос|кроноса|хроноса|克罗诺斯|克羅諾斯|柯罗诺斯|时间之神|كرونوس|خرونوس`,
  eastwood: `eastwood|east wood|madera del este|bosque del este|bois de l'est|madeira do leste|ostholz|ostwald|иствуд|иствуда|восточный лес|восточное дерево|伊斯特伍德|东木|東木|伊斯特武德|إيستوود|إيست وود|ايستوود|rừng đông`,
  synergia: `synergia|synergy|sinergia|synergie|sinergias|синергия|синергии|сінергія|hiệp lực|cộng hưởng|协同|協同|协同作用|协同效应|سينرجيا|سينرجي|التآزر|تآزر`,
  serengeti: `serengeti|serenguéti|serengueti|серенгети|塞伦盖蒂|塞倫蓋蒂|سيرينجيتي|سيرينغيتي|سيرنجيتي`,
  haechi: `haechi|haetae|hechi|хэчи|хэчхи|хаечи|解豸|獬豸|海奇|هايتشي|هيتشي`,
  'red+card': `red card|tarjeta roja|carton rouge|rote karte|roter karte|cartão vermelho|cartellino rosso|красная карточка|красная карта|красной карточки|thẻ đỏ|红牌|紅牌|红卡|紅卡|البطاقة الحمراء|بطاقة حمراء|الكارت الأحمر`,
  'cookie+monster': `cookie monster|monstruo de las galletas|monstruo de galletas|monstre des cookies|monstre des biscuits|macaron|monstro das bolachas|monstro dos biscoitos|come-come|krümelmonster|keksmonster|печенюшный монстр|монстр печенья|печеньковый монстр|коржик|quái vật bánh quy|饼干怪兽|餅乾怪獸|饼干怪物|وحش الكعك|وحش الكوكيز|وحش البسكويت`,
  surge: `aumento repentino|sursaut|poussée|surto|anstieg|всплеск|волна|рывок|làn sóng|激增|浪潮|猛增|موجة|طفرة|تصاعد`,
  lazarus: `lazarus|lázaro|lazare|lasarus|лазарь|лазаря|лазарус|лазаруса|拉撒路|拉扎勒斯|拉萨鲁斯|لازاروس|لعازر|la-da-rô`,
  spider: `spiders|arañas|araignées|aranhas|spinnen|пауки|паука|паучок|con nhện|العنكبوت`,
  scattered: `strewn|dispersada|verstreuter|рассеянные|разрозненный|tản mác|散布|散乱|المتناثر|المتناثرة|المتفرق`,
  typhoon: `typhoons|tifones|тайфуна|cơn bão|التيفون`,
  salt: `salty|salé|salgado|salziger|соленый|المالح`,
  volt: `volts|voltios|volte|вольта|伏特|伏打`,
  prince: `princely|príncipes|princier|prinzen|fürst|принца`,
  'united+nation+general+assembly': `联合国大会|聯合國大會|国連総会|유엔 총회`,
  regional: `regional|regionale|regionales|регіональний|региональный|региональная|регионального|khu vực|区域|區域|地区|地域|지역|الإقليمي|الإقليمية|إقليمي|إقليمية|bölgesel`,
  article: `article|артикль|артикл|артикул|文章|آرتيكل|ارتكل`,
  evil: `sinister|malveillante|bösartige|злобная|شريرة`,
};
