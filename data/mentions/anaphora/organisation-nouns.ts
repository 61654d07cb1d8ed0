/**
 * Words that stand for organisations, gangs and police operations, by language: "the agency", «коалиция», "la banda".
 *
 * In: nothing. Out: rows for the tables of the languages (`english.ts` and its neighbours). Singular forms only.
 */
import type { NounTable, Sort } from './grammar.ts';

type Forms = Partial<Record<Sort, string>>;

/** One row for each sort; `plain`, as adjectives may stand between only where they are listed. */
function rows(forms: Forms, options: Omit<NounTable, 'sort' | 'forms'> = {}): NounTable[] {
  return Object.entries(forms).map(([sort, list]) => ({ sort: sort as Sort, forms: list, plain: true, ...options }));
}

export const ENGLISH_ORGANISATIONS = rows(
  {
    coalition: 'coalition,alliance,industry coalition,consortium,partnership',
    agency: 'agency,un agency,police agency,law enforcement agency,crime agency,drugs agency',
    office: 'office,un office',
    'rights-group':
      'rights group,human rights group,digital rights group,rights organisation,rights organization,human rights organisation,human rights organization,digital rights organisation,digital rights organization,advocacy group,campaign group,civil liberties group,watchdog,rights watchdog,ngo,non-profit,nonprofit',
    charity: 'charity,rights charity',
    group: 'group,industry group,trade group,lobby group',
    organisation: 'organisation,organization,body',
    network: 'network',
    initiative: 'initiative,project',
    company: 'company,firm,tech giant,tech company,software maker,conglomerate,exchange',
    foundation: 'foundation',
    institute: 'institute,think tank',
    lab: 'lab,laboratory',
    ministry: 'ministry,department,foreign ministry',
    committee: 'committee',
    commission: 'commission',
    council: 'council',
    chamber: 'chamber',
    association: 'association,trade body',
    union: 'bloc',
    bureau: 'bureau',
    police: 'force,police force',
    bank: 'bank',
    gang: 'gang,ransomware gang,crew,hackers gang,ransomware group,hacking group',
    operation: 'operation,crackdown',
    ceremony: 'ceremony,signing ceremony',
  },
  { determiners: 'the this' },
);

const SPANISH_FEMININE: Forms = {
  coalition: 'coalición,alianza',
  agency: 'agencia',
  office: 'oficina',
  organisation: 'organización,entidad',
  'rights-group': 'ong,organización de derechos humanos',
  network: 'red',
  initiative: 'iniciativa',
  company: 'empresa,compañía,tecnológica,firma',
  foundation: 'fundación',
  commission: 'comisión',
  chamber: 'cámara',
  association: 'asociación',
  police: 'fuerza policial,corporación policial',
  gang: 'banda',
  operation: 'operación',
  ceremony: 'ceremonia',
};
const SPANISH_MASCULINE: Forms = {
  coalition: 'consorcio',
  organisation: 'organismo',
  group: 'grupo',
  institute: 'instituto',
  lab: 'laboratorio',
  ministry: 'ministerio',
  committee: 'comité',
  council: 'consejo',
  union: 'bloque',
  bureau: 'buró',
  police: 'cuerpo policial,cuerpo',
  bank: 'banco',
};
export const SPANISH_ORGANISATIONS = [
  ...rows(SPANISH_FEMININE, { determiners: 'la esta dicha' }),
  ...rows(SPANISH_MASCULINE, { determiners: 'el este del al dicho' }),
];

export const FRENCH_ORGANISATIONS = [
  ...rows(
    {
      coalition: 'coalition,alliance',
      agency: 'agence',
      organisation: 'organisation',
      'rights-group': 'ong,organisation non gouvernementale',
      initiative: 'initiative',
      company: 'entreprise,société,firme',
      foundation: 'fondation',
      commission: 'commission',
      chamber: 'chambre',
      association: 'association',
      gang: 'bande',
      operation: 'opération',
      ceremony: 'cérémonie',
    },
    { determiners: 'la cette l' },
  ),
  ...rows(
    {
      coalition: 'consortium',
      office: 'office,bureau',
      organisation: 'organisme',
      network: 'réseau',
      group: 'groupe',
      institute: 'institut',
      lab: 'laboratoire',
      ministry: 'ministère',
      committee: 'comité',
      council: 'conseil',
      union: 'bloc',
      police: 'corps de police,service de police',
      bank: 'banque',
      gang: 'gang',
    },
    { determiners: 'le ce du au l cet' },
  ),
];

export const PORTUGUESE_ORGANISATIONS = [
  ...rows(
    {
      coalition: 'coalizão,coligação,aliança',
      agency: 'agência',
      organisation: 'organização,entidade',
      'rights-group': 'ong',
      network: 'rede',
      initiative: 'iniciativa',
      company: 'empresa,companhia',
      foundation: 'fundação',
      commission: 'comissão',
      chamber: 'câmara',
      association: 'associação',
      police: 'corporação,força policial',
      gang: 'quadrilha,gangue',
      operation: 'operação',
      ceremony: 'cerimônia,cerimónia',
    },
    { determiners: 'a esta essa da à na pela' },
  ),
  ...rows(
    {
      coalition: 'consórcio',
      office: 'escritório,gabinete',
      organisation: 'organismo,órgão',
      group: 'grupo',
      institute: 'instituto',
      lab: 'laboratório',
      ministry: 'ministério',
      committee: 'comitê,comité',
      council: 'conselho',
      union: 'bloco',
      bank: 'banco',
    },
    { determiners: 'o este esse do ao no pelo' },
  ),
];

export const ITALIAN_ORGANISATIONS = [
  ...rows(
    {
      coalition: 'coalizione,alleanza',
      agency: 'agenzia',
      organisation: 'organizzazione',
      'rights-group': 'ong',
      network: 'rete',
      initiative: 'iniziativa',
      company: 'azienda,società',
      foundation: 'fondazione',
      commission: 'commissione',
      chamber: 'camera',
      association: 'associazione',
      gang: 'banda,gang',
      operation: 'operazione',
      ceremony: 'cerimonia',
    },
    { determiners: 'la questa della l dell quest alla all dalla dall' },
  ),
  ...rows(
    {
      coalition: 'consorzio',
      office: 'ufficio',
      organisation: 'organismo,ente',
      group: 'gruppo',
      institute: 'istituto',
      lab: 'laboratorio',
      ministry: 'ministero',
      committee: 'comitato',
      council: 'consiglio',
      union: 'blocco',
      bureau: 'bureau',
    },
    { determiners: 'il questo del al l dell quest' },
  ),
];

export const GERMAN_ORGANISATIONS = [
  ...rows(
    {
      coalition: 'Allianz,Koalition',
      agency:
        'Behörde,Agentur,Polizeibehörde,Ermittlungsbehörde,Strafverfolgungsbehörde,Sicherheitsbehörde,Cyberbehörde,Polizeiagentur,Drogenbehörde',
      organisation: 'Organisation,Polizeiorganisation,Staatenorganisation,Weltorganisation',
      'rights-group':
        'Menschenrechtsorganisation,Bürgerrechtsorganisation,Rechteorganisation,Nichtregierungsorganisation,Digitalrechtsorganisation,Journalistenorganisation,NGO',
      group: 'Gruppe',
      initiative: 'Initiative',
      company: 'Firma',
      foundation: 'Stiftung',
      commission: 'Kommission',
      chamber: 'Kammer',
      gang: 'Bande,Gang,Gruppierung',
      operation: 'Operation',
      ceremony: 'Zeremonie',
    },
    { determiners: 'die der dieser diese zur' },
  ),
  ...rows(
    {
      coalition: 'Bündnis,Bündnisses,Industriebündnis',
      office: 'Büro,Büros,Amt,Amtes',
      network: 'Netzwerk,Netzwerks',
      company: 'Unternehmen,Unternehmens',
      institute: 'Institut,Instituts',
      lab: 'Labor,Labors',
      ministry: 'Ministerium,Ministeriums',
      committee: 'Komitee,Komitees',
      police: 'Bundeskriminalamt',
    },
    { determiners: 'das des dem dieses diesem vom zum im am beim' },
  ),
  ...rows(
    {
      company: 'Konzern,Konzerns',
      council: 'Rat,Rates,Rats',
      association: 'Verband,Verbands,Verein,Vereins',
      committee: 'Ausschuss,Ausschusses',
    },
    { determiners: 'der den dem des dieser diesen diesem dieses vom zum im beim' },
  ),
];

export const DUTCH_ORGANISATIONS = [
  ...rows(
    {
      coalition: 'coalitie,alliantie',
      agency: 'dienst',
      organisation: 'organisatie,politieorganisatie',
      'rights-group': 'mensenrechtenorganisatie,ngo',
      group: 'groep',
      foundation: 'stichting',
      commission: 'commissie',
      gang: 'bende',
      operation: 'operatie',
      ceremony: 'ceremonie',
    },
    { determiners: 'de deze die' },
  ),
  ...rows(
    {
      agency: 'agentschap',
      network: 'netwerk',
      company: 'bedrijf,concern',
      coalition: 'bondgenootschap',
      office: 'bureau,kantoor',
      initiative: 'initiatief',
      lab: 'lab',
      ministry: 'ministerie',
      committee: 'comité',
      police: 'korps,politiekorps',
    },
    { determiners: 'het dit' },
  ),
];
