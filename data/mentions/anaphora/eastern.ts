/** Turkish, Indonesian, Vietnamese and Arabic words that stand for instruments and organisations. */
import type { GrammarTable } from './grammar.ts';
import {
  ARABIC_ORGANISATIONS,
  INDONESIAN_ORGANISATIONS,
  TURKISH_ORGANISATIONS,
  VIETNAMESE_ORGANISATIONS,
  withArticle,
} from './organisation-nouns-east.ts';

const TURKISH: GrammarTable = {
  nouns: [
    // A case ending makes it definite; without one it is any.
    {
      sort: 'treaty',
      forms:
        'sözleşmeyi,sözleşmenin,sözleşmeye,sözleşmede,sözleşmeden,sözleşmeyle,antlaşmayı,antlaşmanın,antlaşmaya,antlaşmada,antlaşmadan,antlaşmayla',
      bare: true,
    },
    { sort: 'treaty', forms: 'anlaşmayı,anlaşmanın,anlaşmaya,anlaşmada,anlaşmadan,anlaşmayla', bare: true },
    { sort: 'treaty', forms: 'sözleşme,antlaşma,anlaşma', head: true },
    { sort: 'text', forms: 'belge,belgeyi,belgenin,metin,metni' },
    { sort: 'protocol', forms: 'protokolü,protokolün' },
    ...TURKISH_ORGANISATIONS,
  ],
  small: 'bir ve bu için ile olarak',
  determiners: 'bu söz konusu anılan mezkur',
  modifiers: 'uluslararası tartışmalı tarihi önerilen imzalanan kabul edilen çok taraflı',
  hints: {
    first: 'ilk birinci',
    second: 'ikinci',
    older: 'eski mevcut',
    newer: 'yeni',
    global: 'küresel evrensel',
    un: 'bm',
    european: 'avrupa',
    african: 'afrika',
    arab: 'arap',
  },
  vague:
    'toplu ticari ikili bölgesel bir hiçbir herhangi her başka diğer iki birçok son tek bazı nükleer ticaret iklim barış ateşkes plastik silah mali',
  hintsDefine: true,
  continuing: 'ile hakkında',
  compounds: '',
};

const INDONESIAN: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'konvensi,perjanjian,traktat,kesepakatan,pakta,instrumen' },
    { sort: 'protocol', forms: 'protokol' },
    { sort: 'text', forms: 'dokumen,teks,naskah' },
    ...INDONESIAN_ORGANISATIONS,
  ],
  small: 'yang dan di untuk dengan dari pada',
  determiners: '',
  determinersAfter: 'ini itu tersebut',
  modifiers: 'internasional kontroversial bersejarah multilateral yang',
  hints: {
    first: 'pertama',
    second: 'kedua',
    older: 'lama',
    newer: 'baru',
    global: 'global dunia universal',
    un: 'pbb',
    european: 'eropa',
    african: 'afrika',
    arab: 'arab',
  },
  vague: 'sebuah suatu setiap semua dua beberapa tidak tanpa para',
  hintsDefine: true,
  continuing: 'tentang mengenai melawan menentang antara dengan',
  compounds: '',
};

const VIETNAMESE: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'công ước,hiệp ước', bare: true },
    { sort: 'treaty', forms: 'thỏa thuận,hiệp định' },
    { sort: 'text', forms: 'văn kiện', bare: true },
    { sort: 'text', forms: 'văn bản' },
    { sort: 'protocol', forms: 'nghị định thư' },
    ...VIETNAMESE_ORGANISATIONS,
  ],
  small: 'của và các cho trong là những được này với',
  determiners: '',
  determinersAfter: 'này đó nói trên',
  modifiers: 'quốc tế lịch sử gây tranh cãi đa phương',
  hintsDefine: true,
  hints: { older: 'cũ', newer: 'mới', global: 'toàn cầu', un: 'lhq', european: 'âu', african: 'phi', arab: 'ả' },
  vague: 'một các những nhiều mọi mỗi bất kỳ hai cả không vài số khác nào đầu',
  continuing:
    'về chống của giữa với cho liên thứ số quyền bảo luật biển vienna viên berne geneva đầu khác nào quốc toàn đa',
  compounds: '',
};

const ARABIC: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: withArticle('اتفاقية,معاهدة,ميثاق,اتفاق'), bare: true },
    // Without an article it is any, or the first word of another one's name.
    { sort: 'treaty', forms: 'اتفاقية,معاهدة,واتفاقية,باتفاقية,لاتفاقية' },
    { sort: 'protocol', forms: withArticle('بروتوكول'), bare: true },
    { sort: 'text', forms: withArticle('نص,صك,وثيقة'), bare: true },
    ...ARABIC_ORGANISATIONS,
  ],
  determiners: 'هذه هذا تلك لهذه بهذه وهذه',
  modifiers: 'الدولية الدولي المذكورة المذكور التاريخية التاريخي المقترحة المقترح المثيرة للجدل',
  hints: {
    older: 'القديمة السابقة القائمة',
    newer: 'الجديدة الجديد',
    global: 'العالمية العالمي',
    un: 'الأممية الأممي',
    european: 'الأوروبية الأوروبي',
    african: 'الأفريقية الأفريقي',
    arab: 'العربية العربي',
  },
  vague: 'أي كل إحدى بعض كلا كلتا غير',
  continuing:
    'حقوق السلام باريس جنيف التجارة المناخ بشأن حول المتعلقة المتعلق الخاصة الخاص لمكافحة مع بين ضد لحماية لحقوق المعنية',
  compounds: 'الإطارية الجماعية',
  // An adjective agrees with the noun and has its article too.
  adjectiveAfter: /^ال\p{L}{3,}(?:ية|ي|ة)$/u,
};

export const EASTERN: GrammarTable[] = [TURKISH, INDONESIAN, VIETNAMESE, ARABIC];
