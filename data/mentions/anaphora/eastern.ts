/** Turkish, Indonesian, Vietnamese and Arabic words that stand for instruments and organisations. */
import type { GrammarTable } from './grammar.ts';

const TURKISH: GrammarTable = {
  nouns: [
    // A case ending makes it definite; without one it is any.
    {
      sort: 'treaty',
      forms:
        'sözleşmeyi,sözleşmenin,sözleşmeye,sözleşmede,sözleşmeden,sözleşmeyle,antlaşmayı,antlaşmanın,antlaşmaya,antlaşmada,antlaşmadan,antlaşmayla',
      bare: true,
    },
    { sort: 'treaty', forms: 'sözleşme,antlaşma,anlaşma,anlaşmayı,anlaşmanın,anlaşmaya,belge,belgeyi' },
    { sort: 'organisation', forms: 'örgüt,kuruluş', plain: true },
    { sort: 'company', forms: 'şirket', plain: true },
  ],
  determiners: 'bu söz konusu anılan mezkur',
  modifiers: 'uluslararası tartışmalı tarihi önerilen imzalanan kabul edilen çok taraflı',
  hints: {
    older: 'eski mevcut',
    newer: 'yeni',
    global: 'küresel evrensel',
    un: 'bm',
    european: 'avrupa',
    african: 'afrika',
    arab: 'arap',
  },
  vague: 'toplu ticari ikili bölgesel bir hiçbir herhangi her başka diğer iki birçok ilk ikinci son tek bazı',
  continuing: 'ile hakkında',
  compounds: '',
};

const INDONESIAN: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'konvensi,perjanjian,traktat,kesepakatan,pakta,instrumen' },
    { sort: 'protocol', forms: 'protokol' },
    { sort: 'coalition', forms: 'koalisi,aliansi', plain: true },
    { sort: 'agency', forms: 'badan,lembaga', plain: true },
    { sort: 'organisation', forms: 'organisasi', plain: true },
    { sort: 'company', forms: 'perusahaan', plain: true },
  ],
  determiners: '',
  determinersAfter: 'ini itu tersebut',
  modifiers: 'internasional kontroversial bersejarah multilateral yang',
  hints: {
    older: 'lama',
    newer: 'baru',
    global: 'global dunia universal',
    un: 'pbb',
    european: 'eropa',
    african: 'afrika',
    arab: 'arab',
  },
  vague: 'sebuah suatu setiap semua kedua dua beberapa tidak tanpa para',
  continuing: 'tentang mengenai melawan menentang antara dengan',
  compounds: '',
};

const VIETNAMESE: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'công ước,hiệp ước', bare: true },
    { sort: 'treaty', forms: 'văn kiện,thỏa thuận,hiệp định' },
    { sort: 'protocol', forms: 'nghị định thư' },
    { sort: 'coalition', forms: 'liên minh', plain: true },
    { sort: 'agency', forms: 'cơ quan', plain: true },
    { sort: 'office', forms: 'văn phòng', plain: true },
    { sort: 'organisation', forms: 'tổ chức', plain: true },
    { sort: 'company', forms: 'công ty,tập đoàn,hãng', plain: true },
  ],
  determiners: '',
  determinersAfter: 'này đó nói trên',
  modifiers: 'quốc tế lịch sử gây tranh cãi đa phương',
  hints: { older: 'cũ', newer: 'mới', global: 'toàn cầu', un: 'lhq', european: 'âu', african: 'phi', arab: 'ả' },
  vague: 'một các những nhiều mọi mỗi bất kỳ hai cả không vài số khác nào đầu',
  continuing:
    'về chống của giữa với cho liên thứ số quyền bảo luật biển vienna viên berne geneva đầu khác nào quốc toàn đa',
  compounds: '',
};

/** «و», «ف», «ب», «ل», «ك» are written together with the article and the noun. */
function withArticle(nouns: string): string {
  return nouns
    .split(',')
    .flatMap((noun) => ['ال', 'لل', 'بال', 'وال', 'فال', 'كال', 'ولل', 'وبال', 'فلل'].map((prefix) => prefix + noun))
    .join(',');
}

const ARABIC: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: withArticle('اتفاقية,معاهدة,ميثاق,اتفاق'), bare: true },
    // Without an article it is any, or the first word of another one's name.
    { sort: 'treaty', forms: 'اتفاقية,معاهدة,واتفاقية,باتفاقية,لاتفاقية' },
    { sort: 'protocol', forms: withArticle('بروتوكول'), bare: true },
    { sort: 'coalition', forms: withArticle('تحالف,ائتلاف'), bare: true, plain: true },
    { sort: 'agency', forms: withArticle('وكالة'), bare: true, plain: true },
    { sort: 'office', forms: withArticle('مكتب'), bare: true, plain: true },
    { sort: 'organisation', forms: withArticle('منظمة'), bare: true, plain: true },
    { sort: 'company', forms: withArticle('شركة'), bare: true, plain: true },
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
