/** Russian, Ukrainian and Polish words that stand for instruments and organisations, in all cases of the singular. */
import type { GrammarTable } from './grammar.ts';

const RUSSIAN_THIS =
  'этот этого этому этим этом эта этой эту это данный данного данному данным данном данная данной данную данное упомянутый упомянутая указанный указанная указанной названный';
const RUSSIAN: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'конвенция,конвенции,конвенцию,конвенцией', bare: true },
    { sort: 'treaty', forms: 'договор,договора,договору,договором,договоре', bare: true },
    { sort: 'treaty', forms: 'пакт,пакта,пакту,пактом,пакте', bare: true },
    { sort: 'treaty', forms: 'соглашение,соглашения,соглашению,соглашением,соглашении', bare: true },
    { sort: 'treaty', forms: 'документ,документа,документу,документом,документе,инструмент,инструмента', plain: true },
    { sort: 'protocol', forms: 'протокол,протокола,протоколу,протоколом,протоколе', plain: true },
    { sort: 'coalition', forms: 'коалиция,коалиции,альянс,альянса', plain: true },
    { sort: 'agency', forms: 'агентство,агентства,ведомство,ведомства', plain: true },
    { sort: 'office', forms: 'управление,управления', plain: true },
    // At the head of a sentence it is the one just named.
    { sort: 'organisation', forms: 'организация', bare: true, plain: true },
    { sort: 'company', forms: 'компания', bare: true, plain: true },
    { sort: 'organisation', forms: 'организация,организации,организацию,организацией', plain: true },
    { sort: 'rights-group', forms: 'правозащитная организация,правозащитной организации', plain: true },
    { sort: 'company', forms: 'компания,компании,компанию,компанией', plain: true },
  ],
  determiners: RUSSIAN_THIS,
  modifiers:
    'международный международного международному международным международном международная международной международную спорный спорного спорная спорной спорную предложенный предложенная предложенной подписанный подписанная подписанной подписанную принятый принятая принятой принятую упомянутой будущий будущего будущая будущей будущую исторический историческая исторической многосторонний многосторонняя итоговый итоговая самой самого сам сама всей всего долгожданный долгожданная долгожданной',
  hints: {
    older: 'старый старого старая старой старую прежний прежняя прежней существующий существующая',
    newer: 'новый нового новому новым новом новая новой новую новое',
    global: 'глобальный глобального глобальная глобальной глобальную всемирный всемирная универсальный универсальная',
    un: 'оон ооновский ооновская ооновской',
    hanoi: 'ханойский ханойская ханойской ханойскую',
    european: 'европейский европейская европейской европейскую',
    african: 'африканский африканская',
    arab: 'арабский арабская',
  },
  vague:
    'любой любая любого любую никакой никакая ни один одна одного каждый каждая другой другая другого другую другое иной иная такой такая такое такого такую какой какая обе оба две два три первый первая первой первого второй вторая второго последний последняя аналогичный аналогичная подобный отдельный отдельная единый единая эти все многие',
  continuing: 'о об обо по против для между с со про относительно от',
  compounds: '',
  adjectiveBefore:
    /^(?!(?:его|чего|того|кого|всего|ничего|уже|ещё|еще|более|после|чей|моей|своей|своего|нашей|всей|ей|ней|этой|той|самой|самого)$)\p{Ll}+(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ую|юю|ые|ие|ых|их)$/u,
};

const UKRAINIAN: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'конвенція,конвенції,конвенцію,конвенцією', bare: true },
    { sort: 'treaty', forms: 'договір,договору,договором,договорі', bare: true },
    { sort: 'treaty', forms: 'угода,угоди,угоду,угодою,угоді', bare: true },
    { sort: 'treaty', forms: 'документ,документа,документу,документом,документі,пакт,пакту', plain: true },
    { sort: 'organisation', forms: 'організація,організації,організацію,організацією', plain: true },
    { sort: 'company', forms: 'компанія,компанії,компанію', plain: true },
  ],
  determiners: 'цей цього цьому цим ця цієї цю цією це даний даного дана даної дану згаданий згадана вказаний вказана',
  modifiers:
    'міжнародний міжнародного міжнародна міжнародної міжнародну спірний спірна суперечливий суперечлива підписаний підписана підписаної прийнятий прийнята майбутній майбутня',
  hints: {
    older: 'старий стара старої попередній попередня чинний',
    newer: 'новий нового новим нова нової нову новою',
    global: 'глобальний глобальна глобальної глобальну всесвітня універсальна',
    un: 'оон',
    hanoi: 'ханойська ханойської ханойську',
    european: 'європейський європейська європейської',
    african: 'африканська',
    arab: 'арабська',
  },
  vague:
    'будь який яка жоден жодна інший інша іншу кожен кожна такий така обидві обидва дві два перший перша друга останній остання окрема окремий одна один ці всі',
  continuing: 'про щодо проти для між з із зі від стосовно',
  compounds: '',
  adjectiveBefore:
    /^(?!(?:його|чого|того|кого|всього|нічого|після|своєї|своїй|її|їх|моєї|цієї|тієї)$)\p{Ll}+(?:ий|ій|а́|ська|цька|чна|ова|ого|ому|ої|ську|цьку|ний|них|ські|цькі)$/u,
};

const POLISH: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'konwencja,konwencji,konwencję,konwencją', bare: true },
    { sort: 'treaty', forms: 'traktat,traktatu,traktatem,traktatowi,traktacie', bare: true },
    { sort: 'treaty', forms: 'porozumienie,porozumienia,porozumieniu,porozumieniem', bare: true },
    { sort: 'treaty', forms: 'pakt,paktu,paktem,umowa,umowy,umowę,umową,dokument,dokumentu', plain: true },
    { sort: 'organisation', forms: 'organizacja,organizacji,organizację', plain: true },
    { sort: 'company', forms: 'firma,firmy,spółka,spółki', plain: true },
  ],
  determiners: 'ten tego temu tym ta tej tę tą to wspomniany wspomniana wspomnianej omawiana omawiany',
  modifiers:
    'międzynarodowa międzynarodowej międzynarodową międzynarodowy międzynarodowego kontrowersyjna kontrowersyjnej kontrowersyjny kontrowersyjnego podpisana podpisanej podpisany przyjęta przyjętej proponowana proponowany przyszła sama samej',
  hints: {
    older: 'stara starej stary dotychczasowa wcześniejsza wcześniejszej',
    newer: 'nowa nowej nową nowy nowego nowym nowe',
    global: 'globalna globalnej globalną globalny światowa',
    un: 'onz oenzetowska',
    european: 'europejska europejskiej europejski',
    african: 'afrykańska',
    arab: 'arabska',
  },
  vague:
    'żaden żadna żadnej każdy każda jakakolwiek jakikolwiek inny inna innej taka taki pewna jedna jeden obie oba dwie dwa pierwsza pierwszy druga ostatnia osobna te wszystkie',
  continuing: 'o przeciwko przeciw dla między z ze dotyczące dotycząca ws',
  compounds: '',
  adjectiveBefore:
    /^\p{Ll}{3,}(?:ska|skiej|ską|ski|skiego|owa|owej|ową|owy|owego|czna|cznej|czną|czny|cznego|lna|lnej|lny|lnego)$/u,
  adjectiveAfter:
    /^\p{Ll}{3,}(?:ska|skiej|ską|ski|skiego|owa|owej|ową|owy|owego|czna|cznej|czną|czny|cznego|lna|lnej|lny|lnego)$/u,
};

export const SLAVIC: GrammarTable[] = [RUSSIAN, UKRAINIAN, POLISH];
