/** Russian, Ukrainian and Polish words that stand for instruments and organisations, in all cases of the singular. */
import type { GrammarTable } from './grammar.ts';
import { POLISH_ORGANISATIONS, RUSSIAN_ORGANISATIONS, UKRAINIAN_ORGANISATIONS } from './organisation-nouns-east.ts';

/** All cases of an adjective in the singular, from its stem. */
const russian = (...stems: string[]) => forms(stems, 'ий ый ой ого его ому ему им ым ом ем ая яя ей ую юю ое ее');
const ukrainian = (...stems: string[]) => forms(stems, 'ий ій ого ому им ім а я ої ю у ою е');
const polish = (...stems: string[]) => forms(stems, 'i y iego ego iemu emu im ym a iej ej ą ie e');
function forms(stems: string[], endings: string): string {
  return stems.flatMap((stem) => endings.split(' ').map((ending) => stem + ending)).join(' ');
}

const RUSSIAN_THIS =
  'этот этого этому этим этом эта этой эту это данный данного данному данным данном данная данной данную данное упомянутый упомянутая указанный указанная указанной названный';
const RUSSIAN: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'конвенция,конвенции,конвенцию,конвенцией', bare: true },
    { sort: 'treaty', forms: 'договор,договора,договору,договором,договоре', bare: true },
    { sort: 'treaty', forms: 'пакт,пакта,пакту,пактом,пакте', bare: true },
    { sort: 'treaty', forms: 'соглашение,соглашения,соглашению,соглашением,соглашении', bare: true },
    {
      sort: 'text',
      forms: 'документ,документа,документу,документом,документе,текст,текста,тексту,текстом,тексте',
      bare: true,
    },
    { sort: 'treaty', forms: 'инструмент,инструмента' },
    { sort: 'protocol', forms: 'протокол,протокола,протоколу,протоколом,протоколе', plain: true },
    ...RUSSIAN_ORGANISATIONS,
  ],
  determiners: RUSSIAN_THIS,
  modifiers:
    'международный международного международному международным международном международная международной международную спорный спорного спорная спорной спорную предложенный предложенная предложенной подписанный подписанная подписанной подписанную принятый принятая принятой принятую упомянутой будущий будущего будущая будущей будущую исторический историческая исторической многосторонний многосторонняя итоговый итоговая самой самого сам сама всей всего долгожданный долгожданная долгожданной',
  hints: {
    older: russian('стар', 'прежн', 'существующ', 'старш'),
    newer: russian('нов', 'недавн'),
    first: russian('перв'),
    second: russian('втор'),
    global: russian('глобальн', 'всемирн', 'универсальн'),
    un: `оон ${russian('ооновск')}`,
    hanoi: russian('ханойск'),
    palermo: russian('палермск'),
    merida: russian('меридск'),
    malabo: russian('малабск'),
    budapest: russian('будапештск'),
    european: russian('европейск', 'страсбургск'),
    african: russian('африканск'),
    arab: russian('арабск'),
  },
  vague:
    'любой любая любого любую никакой никакая ни один одна одного каждый каждая другой другая другого другую другое иной иная такой такая такое такого такую таким такому таком какой какая обе оба две два три последний последняя аналогичный аналогичная подобный отдельный отдельная единый единая эти все многие',
  continuing: 'о об обо по против для между с со про относительно от',
  compounds: '',
  attributing:
    'версии данным словам мнению оценке оценкам информации сведениям подсчётам подсчетам заявлению сообщению прогнозам докладе отчёте отчете сообщении базе представитель представители представительница представителя глава главы директор сотрудник сотрудники эксперт эксперты аналитики специалисты юристы пресс-служба служба сайт сайте данные требования позиция членами в',
  verb: /(?:л|ла|ло|ет|ит|ёт|ют|ут|ат|ят)(?:ся|сь)?$|^(?:не|и|также|уже|ещё|еще|пока|может|должна|намерена|готова|против|за|же|ранее|намерено|призвана)$/u,
  adjectiveBefore:
    /^(?!(?:его|чего|того|кого|всего|ничего|уже|ещё|еще|более|после|чей|моей|своей|своего|нашей|всей|ей|ней|этой|той|самой|самого)$)\p{Ll}+(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ую|юю|ые|ие|ых|их)$/u,
};

const UKRAINIAN: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'конвенція,конвенції,конвенцію,конвенцією', bare: true },
    { sort: 'treaty', forms: 'договір,договору,договором,договорі', bare: true },
    { sort: 'treaty', forms: 'угода,угоди,угоду,угодою,угоді', bare: true },
    { sort: 'text', forms: 'документ,документа,документу,документом,документі,текст,тексту', bare: true },
    { sort: 'treaty', forms: 'пакт,пакту', bare: true },
    ...UKRAINIAN_ORGANISATIONS,
  ],
  determiners: 'цей цього цьому цим ця цієї цю цією це даний даного дана даної дану згаданий згадана вказаний вказана',
  modifiers:
    'міжнародний міжнародного міжнародна міжнародної міжнародну спірний спірна суперечливий суперечлива підписаний підписана підписаної прийнятий прийнята майбутній майбутня',
  hints: {
    older: ukrainian('стар', 'попередн', 'чинн'),
    newer: ukrainian('нов'),
    first: ukrainian('перш'),
    second: ukrainian('друг'),
    global: ukrainian('глобальн', 'всесвітн', 'універсальн'),
    un: `оон ${ukrainian('оонівськ')}`,
    hanoi: ukrainian('ханойськ'),
    palermo: ukrainian('палермськ'),
    budapest: ukrainian('будапештськ'),
    european: ukrainian('європейськ'),
    african: ukrainian('африканськ'),
    arab: ukrainian('арабськ'),
  },
  vague:
    'будь який яка жоден жодна інший інша іншу кожен кожна такий така обидві обидва оба обе дві два останній остання окрема окремий одна один ці всі',
  continuing: 'про щодо проти для між з із зі від стосовно',
  compounds: '',
  attributing:
    'даними словами думку оцінками інформацією версією представник представники представниця речник речниця голова директор експерти аналітики фахівці юристи сайті звіті в у',
  verb: /(?:в|ла|ло|є|ить|ать|ять|уть|ють|де)(?:ся)?$|^(?:не|й|також|вже|ще|поки|може|проти|за|же|раніше)$/u,
  adjectiveBefore:
    /^(?!(?:його|чого|того|кого|всього|нічого|після|своєї|своїй|її|їх|моєї|цієї|тієї)$)\p{Ll}+(?:ий|ій|а́|ська|цька|чна|ова|ого|ому|ої|ську|цьку|ний|них|ські|цькі)$/u,
};

const POLISH: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'konwencja,konwencji,konwencję,konwencją', bare: true },
    { sort: 'treaty', forms: 'traktat,traktatu,traktatem,traktatowi,traktacie', bare: true },
    { sort: 'treaty', forms: 'porozumienie,porozumienia,porozumieniu,porozumieniem', bare: true },
    { sort: 'treaty', forms: 'pakt,paktu,paktem' },
    { sort: 'treaty', forms: 'umowa,umowy,umowę,umową,umowie' },
    { sort: 'text', forms: 'dokument,dokumentu,dokumentem,dokumencie,tekst,tekstu', bare: true },
    ...POLISH_ORGANISATIONS,
  ],
  small: 'w z na i się nie że jest oraz przez',
  determiners: 'ten tego temu tym ta tej tę tą to wspomniany wspomniana wspomnianej omawiana omawiany',
  modifiers:
    'międzynarodowa międzynarodowej międzynarodową międzynarodowy międzynarodowego kontrowersyjna kontrowersyjnej kontrowersyjny kontrowersyjnego podpisana podpisanej podpisany przyjęta przyjętej proponowana proponowany przyszła sama samej',
  hints: {
    older: polish('star', 'starsz', 'dotychczasow', 'wcześniejsz', 'istniejąc'),
    newer: polish('now', 'nowsz'),
    first: polish('pierwsz'),
    second: polish('drug'),
    global: polish('globaln', 'światow'),
    un: `onz ${polish('oenzetowsk')}`,
    hanoi: polish('hanojsk'),
    palermo: polish('palermsk'),
    budapest: polish('budapesztańsk', 'budapeszteńsk'),
    european: polish('europejsk'),
    african: polish('afrykańsk'),
    arab: polish('arabsk'),
  },
  vague:
    'żaden żadna żadnej każdy każda jakakolwiek jakikolwiek inny inna innej taka taki pewna jedna jeden obie oba dwie dwa ostatnia osobna te wszystkie',
  continuing: 'o przeciwko przeciw dla między z ze dotyczące dotycząca ws',
  compounds: '',
  attributing:
    'według zdaniem danych przedstawiciel przedstawiciele przedstawicielka rzecznik rzeczniczka szef szefowa dyrektor eksperci analitycy raporcie raportu w',
  verb: /(?:ł|ła|ło|uje|je|ada|dza|dzi|era|ywa|wia|si|ca|ga|ma|wi|ni|da|nia)$|^(?:nie|też|także|już|jeszcze|może|chce|się|ostrzega|twierdzi)$/u,
  adjectiveBefore:
    /^\p{Ll}{3,}(?:ska|skiej|ską|ski|skiego|owa|owej|ową|owy|owego|czna|cznej|czną|czny|cznego|lna|lnej|lny|lnego)$/u,
  adjectiveAfter:
    /^\p{Ll}{3,}(?:ska|skiej|ską|ski|skiego|owa|owej|ową|owy|owego|czna|cznej|czną|czny|cznego|lna|lnej|lny|lnego)$/u,
};

export const SLAVIC: GrammarTable[] = [RUSSIAN, UKRAINIAN, POLISH];
