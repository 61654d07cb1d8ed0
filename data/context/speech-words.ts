/** The words that speakers.ts reads, in the nine interface languages. Only words that seldom mean anything else. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that follow their subject, in languages that write words apart; Vietnamese has its own below. */
export const VERBS_AFTER = words(
  `said says told tells warned warns argued argues added adds wrote writes stated stressed stresses urged urges insisted insists
  noted explained announced declared cautioned criticised criticized condemned condemns welcomed praised called calls accused
  dijo dice afirmó afirma declaró declara advirtió advierte añadió agregó señaló explicó subrayó criticó denunció aseguró sostuvo
  advirtieron dijeron afirmaron pidió instó
  déclare déclaré affirme affirmé estime estimé souligne souligné averti avertit ajoute ajouté expliqué dénonce dénoncé
  disse diz afirmou declarou alertou acrescentou destacou explicou criticou denunciou ressaltou pediu
  sagte sagt erklärte erklärt warnte warnt betonte betont kritisierte kritisiert forderte fordert meinte schrieb
  заявил заявила заявили заявило заявляет сказал сказала сказали отметил отметила отметили подчеркнул подчеркнула подчеркнули
  предупредил предупредила предупредили добавил добавила считает призвал призвала призвали сообщил сообщила сообщили сообщило`,
);

/** Words that may stand between the subject and its verb. */
export const BETWEEN = words(
  `has have had also then later again already repeatedly recently therefore however both
  ha han habían también además a ont avait également aussi ensuite tem têm também hat haben hatte auch zudem также ранее уже`,
);

/** Verbs that may stand before their subject: none of them takes whom it addresses as its object. */
export const VERBS_BEFORE = words(
  `dijo afirmó declaró señaló añadió agregó explicó subrayó aseguró sostuvo
  déclaré affirmé estimé souligné ajouté expliqué déclare affirme estime souligne ajoute
  disse afirmou declarou acrescentou destacou explicou ressaltou
  sagte sagt erklärte erklärt betonte betont meinte
  заявил заявила заявили заявило сказал сказала сказали отметил отметила отметили подчеркнул подчеркнула подчеркнули добавил
  добавила считает`,
);
/** In English "told the treaty's backers" and "warned Brazil" have objects; these only after a comma or a quotation. */
export const ENGLISH_BEFORE = words('said says added adds warned argued wrote explained insisted');

/** Articles that may stand between. */
export const ARTICLES = words('the el la los las le les l o os der die das dem des');

/** Says that somebody is the source, straight before the name and its article. */
export const ACCORDING_TO =
  /(?<![\p{L}\p{M}])(?:according to|según|de acuerdo con|selon|d['’]après|segundo|de acordo com|laut|nach angaben (?:von|der|des)|theo|по словам|по мнению|по данным|по оценке|وفق[اً]{0,2} ل|بحسب|حسب)\s?(?:the |el |la |los |las |le |les |l['’]|o |a |os |as |der |die |das |dem |den )?$/iu;

/** Who speaks for somebody: beginnings of words. */
export const OFFICES =
  /^(?:minist|presid|präsid|présid|spokes|sprecher|portavoz|porte-parole|porta-voz|ambassad|embajad|embaixad|botschaft|direct|diret|chief|head|jef[ea]|chef|leiter|delegat|delega|déléga|represent|représent|vertret|secret|sekret|secrét|officer|official|funcionari|lawyer|counsel|abogad|avocat|advogad|anw[aä]lt|analyst|analist|expert|research|investigador|chercheu|pesquisador|forscher|advisor|adviser|asesor|manager|founder|fundador|fondat|gründer|government|gobierno|gouvern|governo|regierung|prosecutor|fiscal|procur|attorney|ceo|chair|envoy|enviad|commissioner|comisari|commissa|kommissar|foreign|office|vice|deputy|senior|министр|президент|представител|посол|директор|глава|делегац|эксперт|юрист|аналитик|вице|мид)/iu;
/** Nouns whose "of X" is not X: who speaks against it. */
export const ADVERSARIES =
  /^(?:critic|kritik|gegner|opponent|rival|victim|opfer|crític|detract|détract|oposit|opposant|adversa|противник|критик|жертв)/iu;
/** Prepositions that may join a speaker to whom they speak for. */
export const AFFILIATION = words('of from at with for de del da do du des von vom bei der la el le o os из от');
/** Several who say the same. */
export const CONJUNCTIONS = words('and y e et und sowie и');
/** Other words after which a name is no subject. */
export const NO_SUBJECT_AFTER = words(
  `in on by against to between about over under through toward towards into than like unlike after before despite behind
  en contra sobre entre por para hacia según a al con dans contre sur par pour vers avec à au aux chez em no na contra com ao
  gegen über durch für mit nach zu zum zur auf zwischen an ohne в на о об против между с к у для через за под над при`,
);

/** Vietnamese: the verb follows its subject, with little between. */
export const VIETNAMESE_AFTER =
  /^(?:\s\((?:[^()]{1,40})\))?(?:\s(?:đã|cũng|vừa|từng))?\s(?:nói|cho biết|tuyên bố|cảnh báo|nhấn mạnh|khẳng định|phát biểu|cho rằng|kêu gọi|nhận định|chỉ trích|lên án|hoan nghênh)(?![\p{L}\p{M}])/iu;

/** Chinese: an office or a name may stand between. */
export const CHINESE_AFTER =
  /^(?:[((][^()()]{1,30}[))])?[\p{Script=Han}·]{0,12}?(?:表示|指出|警告|强调|強調|认为|認為|呼吁|呼籲|宣布|批评|批評|说(?![明法服])|說(?![明法服])|称(?![为之作号])|稱(?![為之作號]))/u;
export const CHINESE_BEFORE = /(?:据|據)$/u;
/** Between a name and its verb these make the name something else than the subject. */
export const CHINESE_NO_SUBJECT = /[在对對向被把将將与與和及从從由于於反]$/u;

const ARABIC_VERB =
  '[وف]?(?:قال|قالت|أكد|أكدت|أضاف|أضافت|أوضح|أوضحت|حذر|حذرت|حذّر|حذّرت|صرح|صرحت|صرّح|صرّحت|شدد|شددت|اعتبر|اعتبرت|دعا|دعت|انتقد|انتقدت)';
const ARABIC_WORD = '(?!(?:إن|أن|بأن|أنه|أنها|إنه|إنها|على|في|من|ضد|عن|مع|إلى)\\s)[\\p{L}\\p{M}]{2,20}';
/** Arabic: the verb first, then an office or a name or two. */
export const ARABIC_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])${ARABIC_VERB}\\s(?:${ARABIC_WORD}\\s){0,5}$`, 'u');
export const ARABIC_AFTER = new RegExp(`^\\s${ARABIC_VERB}(?![\\p{L}\\p{M}])`, 'u');
