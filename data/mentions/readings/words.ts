/** Words beside a name that say what it belongs to, folded. In the languages whose news puts such words next to names. */
import { folded } from './writing.ts';

/**
 * Offices, titles and the parts of a State: "Vietnam President", "Canadian Supreme Court", "Ministry of Health of Peru".
 * A State's name beside one of these is that State.
 */
export const OF_A_STATE = folded(`
  government republic kingdom state states federation commonwealth emirate sultanate union
  president vice deputy prime premier pm fm chancellor king queen prince emir minister ministry ministries cabinet parliament
  assembly congress senate senator house representative representatives lawmaker mp foreign affairs interior justice defence
  defense security public treasury secretary secretary-general general attorney prosecutor prosecutors ambassador embassy
  consul consulate mission envoy delegate delegation diplomat diplomats police army navy military force forces guard
  court supreme judge authority authorities agency department office bureau commission commissioner council centre center
  committee party team national federal royal people official officials negotiator negotiators spokesman spokeswoman
  spokesperson leader chief head director chair chairman ceo cfo cto coo executive founder counsel citizen citizens
  capital mr mrs ms dr sir lord lady professor prof permanent special communist democratic socialist islamic
  gobierno republica reino estado presidente presidenta vicepresidente ministro ministra ministerio embajada embajador canciller
  cancilleria parlamento congreso senado fiscalia policia exteriores asuntos relaciones interior justicia representante
  gouvernement republique royaume etat president presidente premier ministre ministere ambassade ambassadeur parlement assemblee
  senat etrangere etrangeres affaires police representant
  governo republica reino presidente ministro ministerio embaixada embaixador parlamento congresso policia estado
  governo repubblica regno presidente ministro ministero ambasciata ambasciatore parlamento polizia stato esteri
  regierung republik konigreich staat prasident prasidentin minister ministerin kanzler kanzlerin botschaft botschafter
  parlament koning regering ambassade ambassadeur minister
  presiden pemerintah republik menteri luar negeri kementerian duta besar kedutaan perdana
  cumhurbaskani devlet baskani basbakan basbakani bakan bakani bakanligi disisleri hukumeti buyukelcisi buyukelciligi
  prezydent rzad premier minister ministerstwo ambasada ambasador sejm
  правительство президент президента министр министра министерство мид премьер посол посольство генпрокуратура прокуратура
  парламент фсб мвд республика республики делегация представитель глава власти
  уряд прем'єр посольство мзс
  chinh phu chu tich nuoc thu tuong bo truong dai su tong bi thu quoc hoi
`);

/** Before a name, or before "of" and a name, these make it part of another name: "Bank of America", "Air Canada". */
export const NAME_HEADS = folded(`
  bank banks times gulf university college school church port voice radio air airlines airways canal museum institute
  miss team club cup duke prince princess earl bishop archbishop our isle bay strait sea battle war treaty convention
  post star daily hotel chamber papers hockey rugby football lloyd
  banco banca banque universidad universidade universite universita canal papeles guerra guerre golfo golfe copa papier papiers
  panama-papiere banka bankasi universitas perang savasi savas wojna bank uniwersytet universiteit oorlog
  банк университет война войны войну газета авиакомпания залив канал університет війна
`);

/** After a name these make it part of another name: "Vietnam War", "Washington Post", "Paris Agreement". */
export const NAME_TAILS = folded(`
  airlines airline airway airways air bank banks war post times daily herald tribune gazette telegraph guardian observer mail
  sun journal review chronicle papers pig pigs fowl convention conventions agreement agreements accord accords protocol
  protocols pact declaration consensus hilton cup league open university college institute museum hotel tower street express
  steel motors telecom telecommunications electric mobile oil energy insurance holdings inc ltd corp plc gmbh ag group fc
  united rangers bulldogs lions tigers tech tv radio week fashion marathon olympics olympic masters prix rounds round
  syndrome fever flu spring gate ocean sea jane bitters toast fries dressing hound terrier shepherd salad roulette
  telekom versicherung zeitung krieg bahn flughafen
`);

/** Small after a name these still make another name: "the Vietnam war", "a Guinea pig". */
export const SMALL_NAME_TAILS = folded('war pig pigs fowl syndrome hound');

/** Between a head and a name: "Bank of America", "Canal de Panamá". */
export const OF = folded('of de del du des da do della dell di van von der');
export const ARTICLES = folded('the la el le l il lo los las les o os as a den dem der die das');

/** Capitalised in mid-sentence for other reasons than being half of a name. */
export const LOOSE_CAPITALS = folded(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today tomorrow yesterday north south east west northern southern eastern western central
  mainland communist-ruled neighbouring neighboring the in of and but or for with from to by at on as while when if that than
  between against across like unlike both either neither i
`);

/** First words of sentences that may stand before a State's name without being anybody's first name. */
export const SENTENCE_OPENERS = folded(`
  in on at to for from by with of as and but or nor yet so if when while where since because though although unlike like
  after before until during under over across within outside inside near beyond between among against about around through
  the a an this that these those both either neither each every all most many some few several no not only even also
  meanwhile however still then now here there today yesterday tomorrow what why how who which does did do is are was were
  has have had will would can could may might must should let today officials critics once nearby neighbouring neighboring
  later earlier instead thus hence whether despite without host hosts communist communist-led communist-ruled southern
  northern eastern western central rival fellow ally wealthy tiny
  en de con por para y pero segun desde hasta sobre entre contra aunque cuando como si mientras
  dans avec pour par sur selon mais et depuis entre contre si quand comme alors
  em com por para e mas segundo desde ate sobre entre contra embora quando como se
  per con ma secondo da su tra fra contro se quando
  auch aber und wenn wie nach bei fur gegen mit aus zu
  di dari ke untuk dan dengan pada
  voor met van naar
`);

/** First names so common that a State's name after one, even in a headline, is somebody's surname. */
export const FIRST_NAMES = folded(`
  michael george denzel kerry booker martha dinah barbara vernon deandre reggie montell louis neil peter paul john james
  robert david mary william richard thomas charles daniel matthew mark anthony steven andrew joshua kevin brian edward ronald
  timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon frank gregory samuel patrick
  alexander jack dennis jerry tyler aaron jose henry adam douglas nathan zachary kyle walter jennifer linda elizabeth susan
  jessica sarah karen lisa nancy sandra ashley emily kimberly margaret kathy amy angela tom bill bob jim joe mike steve chris
`);

/** States whose names are people's names too: "Michael Jordan", "Kathy Ireland", "George Washington". */
export const ALSO_SURNAMES = folded(
  'jordan chad kenya washington georgia israel cuba ireland india china london lima sofia victoria kingston monaco chile malta holland england germany france paris',
);

/** Verbs of saying, so that the word before them is somebody. */
export const SAYING = folded(`
  said says say told tells warned warns urged urges called argued argues wrote writes added adds noted condemned welcomed
  criticised criticized declined announced replied responded denied claims claimed accuses accused praised opposed opposes
  signed joined published fears believes wants dijo advirtio senalo pidio afirmo denuncio exigio a dit averti declare disse
  afirmou alertou sagte warnte erklarte forderte kritisierte ha detto waarschuwde zei сказал сказала заявил заявила заявили
  предупредил предупредила
`);
