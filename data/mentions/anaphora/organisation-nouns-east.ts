/**
 * Words that stand for organisations, gangs and police operations in languages without articles, and in Arabic.
 *
 * There a noun is the one just named at the head of a clause («Агентство сообщило»), or with "this". In: nothing. Out:
 * rows for `slavic.ts` and `eastern.ts`.
 */
import type { NounTable, Sort } from './grammar.ts';

type Forms = Partial<Record<Sort, string>>;

function rows(forms: Forms, options: Omit<NounTable, 'sort' | 'forms'> = {}): NounTable[] {
  return Object.entries(forms).map(([sort, list]) => ({ sort: sort as Sort, forms: list, plain: true, ...options }));
}

export const RUSSIAN_ORGANISATIONS = [
  ...rows(
    {
      coalition: 'коалиция,альянс,консорциум',
      agency: 'агентство,ведомство',
      office: 'управление',
      organisation: 'организация',
      'rights-group': 'правозащитная организация',
      group: 'группа',
      network: 'сеть',
      initiative: 'инициатива',
      company: 'компания,корпорация,фирма',
      foundation: 'фонд',
      institute: 'институт',
      lab: 'лаборатория',
      ministry: 'министерство',
      committee: 'комитет',
      commission: 'комиссия',
      council: 'совет',
      chamber: 'палата',
      association: 'ассоциация',
      bureau: 'бюро',
      gang: 'группировка,банда',
      operation: 'операция',
      ceremony: 'церемония',
    },
    { head: true },
  ),
  ...rows({
    coalition: 'коалиции,коалицию,коалицией,альянса,альянсе,консорциума',
    agency: 'агентства,агентству,агентстве,агентством,ведомства,ведомству,ведомстве,ведомством',
    office: 'управления,управлении',
    organisation: 'организации,организацию,организацией',
    'rights-group': 'правозащитной организации,правозащитную организацию',
    group: 'группы,группу,группе',
    network: 'сети',
    initiative: 'инициативы,инициативе',
    company: 'компании,компанию,компанией,корпорации,фирмы',
    foundation: 'фонда,фонде',
    institute: 'института,институте',
    lab: 'лаборатории',
    ministry: 'министерства,министерстве,министерству',
    committee: 'комитета,комитете',
    commission: 'комиссии,комиссию',
    council: 'совета,совете,советом',
    association: 'ассоциации',
    bureau: 'бюро',
    gang: 'группировки,группировку,группировке,банды,банду,банде',
    operation: 'операции,операцию',
  }),
];

export const UKRAINIAN_ORGANISATIONS = [
  ...rows(
    {
      coalition: 'коаліція,альянс',
      agency: 'агентство,агенція,відомство',
      office: 'управління',
      organisation: 'організація',
      group: 'група',
      company: 'компанія,корпорація',
      foundation: 'фонд,фундація',
      commission: 'комісія',
      committee: 'комітет',
      bureau: 'бюро',
      gang: 'угруповання,банда',
      operation: 'операція',
      ceremony: 'церемонія',
    },
    { head: true },
  ),
  ...rows({
    coalition: 'коаліції,коаліцію,альянсу',
    agency: 'агентства,агентству,агентстві,агенції,відомства,відомстві',
    organisation: 'організації,організацію,організацією',
    group: 'групи,групу',
    company: 'компанії,компанію',
    foundation: 'фонду,фундації',
    commission: 'комісії',
    gang: 'угруповання,банди',
  }),
];

export const POLISH_ORGANISATIONS = [
  ...rows(
    {
      coalition: 'koalicja,sojusz',
      agency: 'agencja',
      office: 'biuro,urząd',
      organisation: 'organizacja',
      group: 'grupa',
      company: 'firma,spółka',
      foundation: 'fundacja',
      commission: 'komisja',
      committee: 'komitet',
      gang: 'gang',
      operation: 'operacja',
      ceremony: 'ceremonia',
    },
    { head: true },
  ),
  ...rows({
    coalition: 'koalicji,koalicję,sojuszu',
    agency: 'agencji,agencję',
    office: 'biura,urzędu',
    organisation: 'organizacji,organizację',
    group: 'grupy,grupę',
    company: 'firmy,spółki',
    foundation: 'fundacji',
    commission: 'komisji',
    gang: 'gangu',
  }),
];

export const TURKISH_ORGANISATIONS = rows(
  {
    coalition: 'koalisyon,ittifak,birlik',
    agency: 'ajans,kurum',
    organisation: 'örgüt,kuruluş',
    group: 'grup',
    company: 'şirket',
    foundation: 'vakıf',
    office: 'ofis',
    committee: 'komite',
    gang: 'çete',
    operation: 'operasyon',
  },
  { head: true },
);

export const INDONESIAN_ORGANISATIONS = rows(
  {
    coalition: 'koalisi,aliansi',
    agency: 'badan,lembaga',
    office: 'kantor',
    organisation: 'organisasi',
    group: 'kelompok,grup',
    network: 'jaringan',
    initiative: 'inisiatif',
    company: 'perusahaan',
    foundation: 'yayasan',
    commission: 'komisi',
    committee: 'komite',
    gang: 'geng,komplotan',
    operation: 'operasi',
  },
  {},
);

export const VIETNAMESE_ORGANISATIONS = [
  ...rows({
    coalition: 'liên minh',
    agency: 'cơ quan,cơ quan điều tra',
    office: 'văn phòng',
    organisation: 'tổ chức,tổ chức cảnh sát',
    'rights-group': 'tổ chức nhân quyền',
    group: 'nhóm',
    network: 'mạng lưới',
    initiative: 'sáng kiến',
    company: 'công ty,hãng',
    foundation: 'quỹ',
    committee: 'ủy ban',
    commission: 'ủy hội',
    council: 'hội đồng',
    bureau: 'cục,cơ quan cảnh sát',
    bank: 'ngân hàng',
    ministry: 'bộ',
    gang: 'băng,băng nhóm,băng đảng',
    operation: 'chiến dịch',
  }),
  ...rows({ company: 'tập đoàn' }, { bare: true }),
];

/** «و», «ف», «ب», «ل», «ك» are written together with the article and the noun. */
export function withArticle(nouns: string): string {
  return nouns
    .split(',')
    .flatMap((noun) => ['ال', 'لل', 'بال', 'وال', 'فال', 'كال', 'ولل', 'وبال', 'فلل'].map((prefix) => prefix + noun))
    .join(',');
}

const ARABIC_NOUNS: Forms = {
  coalition: 'تحالف,ائتلاف',
  agency: 'وكالة',
  office: 'مكتب',
  organisation: 'منظمة,هيئة',
  group: 'مجموعة',
  network: 'شبكة',
  initiative: 'مبادرة',
  company: 'شركة',
  foundation: 'مؤسسة',
  commission: 'مفوضية',
  committee: 'لجنة',
  council: 'مجلس',
  ministry: 'وزارة',
  gang: 'عصابة',
  operation: 'عملية',
};
export const ARABIC_ORGANISATIONS = rows(
  Object.fromEntries(Object.entries(ARABIC_NOUNS).map(([sort, forms]) => [sort, withArticle(forms)])),
  { bare: true },
);
