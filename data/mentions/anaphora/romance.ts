/** Spanish, French, Portuguese and Italian words that stand for instruments and organisations. */
import type { GrammarTable } from './grammar.ts';
import {
  FRENCH_ORGANISATIONS,
  ITALIAN_ORGANISATIONS,
  PORTUGUESE_ORGANISATIONS,
  SPANISH_ORGANISATIONS,
} from './organisation-nouns.ts';

/** Endings of adjectives after the noun; verbs that end so are left out one by one. */
const IBERIAN_ADJECTIVE =
  /^(?!(?:indica|implica|explica|significa|tipifica|critica|publica|aplica|busca|deriva|activa|nunca|ataca|fica|identifica|justifica|dedica|modifica)$)\p{Ll}{3,}(?:al|ar|ares|ic[oa]|iv[oa]|ari[oa]|ador|adora|[eé]s|[eê]s|ico|án|ense)$/u;

const SPANISH: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'tratado,convenio,pacto,instrumento', determiners: 'el este ese del al dicho' },
    { sort: 'treaty', forms: 'convención,convencion', determiners: 'la esta esa dicha' },
    { sort: 'treaty', forms: 'acuerdo', determiners: 'el este ese del al dicho' },
    { sort: 'protocol', forms: 'protocolo', determiners: 'el este del al dicho' },
    { sort: 'text', forms: 'texto,documento', determiners: 'el este ese del al dicho' },
    ...SPANISH_ORGANISATIONS,
  ],
  small: 'el los las del que una por para su se al',
  determiners: 'el la este esta',
  modifiers:
    'polémico polémica controvertido controvertida citado citada histórico histórica ambicioso ambiciosa mismo misma propio propia internacional multilateral vinculante definitivo definitiva esperado esperada cuestionado cuestionada criticado criticada mencionado mencionada firmado firmada aprobado aprobada adoptado adoptada propuesto propuesta futuro futura jurídico penal final actual tan muy',
  hints: {
    older: 'viejo vieja antiguo antigua anterior existente',
    first: 'primer primera',
    second: 'segundo segunda',
    newer: 'nuevo nueva reciente',
    global: 'global mundial universal',
    un: 'onu',
    european: 'europeo europea',
    african: 'africano africana',
    arab: 'árabe',
  },
  vague:
    'un una ningún ninguna cualquier algún alguna cada otro otra otros ambos ambas tal tercer único única último última dos tres varios muchos',
  continuing: 'sobre contra para entre de del con relativo relativa',
  compounds: 'que marco colectivo colectiva cuyo cuya',
  adjectiveAfter: IBERIAN_ADJECTIVE,
};

const FRENCH: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'traité,pacte', determiners: 'le ce du au dudit ledit' },
    { sort: 'treaty', forms: 'convention', determiners: 'la cette ladite' },
    { sort: 'treaty', forms: 'accord,instrument', determiners: 'l cet le ce du au' },
    { sort: 'protocol', forms: 'protocole', determiners: 'le ce du au' },
    { sort: 'text', forms: 'texte,document', determiners: 'le ce du au' },
    ...FRENCH_ORGANISATIONS,
  ],
  small: 'le les des du une qui dans que est et pour aux au sur',
  determiners: 'le la l ce cet cette du au',
  modifiers:
    'controversé controversée contesté contestée historique ambitieux ambitieuse même international internationale multilatéral multilatérale contraignant contraignante définitif définitive attendu attendue adopté adoptée signé signée proposé proposée critiqué critiquée tant très si final finale actuel actuelle futur future',
  hints: {
    older: 'vieux vieille ancien ancienne existant existante précédent précédente',
    first: 'premier première',
    second: 'second seconde deuxième',
    newer: 'nouveau nouvelle nouvel récent récente',
    global: 'mondial mondiale universel universelle global globale',
    un: 'onu onusien onusienne',
    european: 'européen européenne',
    african: 'africain africaine',
    arab: 'arabe',
  },
  vague: 'un une aucun aucune tout toute chaque autre tel telle quelque troisième seul seule dernier dernière deux',
  continuing: 'sur contre pour entre de du des d relatif relative avec visant',
  compounds: 'qui que cadre type collective fiscale dont',
  // Not "-é" and "-aire": "la convention a été", "l'accord fait".
  adjectiveAfter: /^\p{Ll}{3,}(?:al|ale|aux|ique|if|ive|el|elle|ien|ienne|ais|aise|aire|eux|euse|ois|oise)$/u,
};

const PORTUGUESE: GrammarTable = {
  nouns: [
    {
      sort: 'treaty',
      forms: 'tratado,acordo,pacto,convênio,instrumento',
      determiners: 'o este esse do ao no pelo deste desse neste nesse referido',
    },
    {
      sort: 'treaty',
      forms: 'convenção,convencao',
      determiners: 'a esta essa da à na pela desta dessa nesta nessa referida',
    },
    { sort: 'protocol', forms: 'protocolo', determiners: 'o este esse do ao no' },
    { sort: 'text', forms: 'texto,documento,diploma', determiners: 'o este esse do ao no' },
    ...PORTUGUESE_ORGANISATIONS,
  ],
  small: 'os dos das não uma que para em no na ao pelo um',
  determiners: 'o a este esta esse essa do da ao no na',
  modifiers:
    'polêmico polêmica controverso controversa citado citada histórico histórica ambicioso ambiciosa mesmo mesma internacional multilateral vinculante definitivo definitiva aguardado aguardada criticado criticada assinado assinada aprovado aprovada adotado adotada proposto proposta futuro futura final atual tão muito',
  hints: {
    older: 'velho velha antigo antiga anterior existente',
    first: 'primeiro primeira',
    second: 'segundo segunda',
    newer: 'novo nova recente',
    global: 'global mundial universal',
    un: 'onu',
    european: 'europeu europeia',
    african: 'africano africana',
    arab: 'árabe',
  },
  vague:
    'um uma nenhum nenhuma qualquer algum alguma cada outro outra ambos ambas tal único única último última dois duas',
  continuing: 'sobre contra para entre de do da dos das com relativo relativa',
  compounds: 'que quadro coletivo coletiva cujo cuja',
  adjectiveAfter: IBERIAN_ADJECTIVE,
};

const ITALIAN: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'trattato,patto', determiners: 'il questo quel del al nel dal sul' },
    { sort: 'treaty', forms: 'convenzione', determiners: 'la questa quella della alla nella dalla sulla' },
    { sort: 'treaty', forms: 'accordo', determiners: 'l quest dell all nell dall sull il questo del al' },
    { sort: 'treaty', forms: 'strumento', determiners: 'lo questo dello allo' },
    { sort: 'protocol', forms: 'protocollo', determiners: 'il questo del al' },
    { sort: 'text', forms: 'testo,documento', determiners: 'il questo del al' },
    ...ITALIAN_ORGANISATIONS,
  ],
  small: 'il di che gli della del dei una per nel alla dal',
  determiners: 'il lo la l questo questa',
  modifiers:
    'controverso controversa contestato contestata discusso discussa storico storica ambizioso ambiziosa stesso stessa internazionale multilaterale vincolante definitivo definitiva atteso attesa criticato criticata firmato firmata approvato approvata adottato adottata proposto proposta futuro futura finale attuale tanto così molto',
  hints: {
    older: 'vecchio vecchia antico antica precedente esistente',
    first: 'primo prima',
    second: 'secondo seconda',
    newer: 'nuovo nuova recente',
    global: 'globale mondiale universale',
    un: 'onu',
    european: 'europeo europea',
    african: 'africano africana',
    arab: 'araba arabo',
  },
  vague: 'un una uno nessun nessuna qualsiasi qualche alcun ogni altro altra tale unico unica ultimo ultima due',
  continuing: 'su sul sulla contro per tra fra di del della dei con relativo relativa sui sulle',
  compounds: 'che quadro collettiva cui',
  adjectiveAfter:
    /^(?!(?:indica|implica|significa|critica|pubblica|applica|modifica)$)\p{Ll}{3,}(?:ale|are|ic[oa]|iv[oa]|ari[oa]|ese)$/u,
};

export const ROMANCE: GrammarTable[] = [SPANISH, FRENCH, PORTUGUESE, ITALIAN];
