/** English words that stand for instruments and organisations, and what around them says that they do not. */
import type { GrammarTable } from './grammar.ts';
import { ENGLISH_ORGANISATIONS } from './organisation-nouns.ts';

export const ENGLISH: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'treaty,pact,accord,instrument' },
    // "They hope that agreement is near", "he said that convention demands it": no article there.
    { sort: 'treaty', forms: 'convention,agreement', determiners: 'the this' },
    { sort: 'protocol', forms: 'protocol', determiners: 'the this' },
    { sort: 'text', forms: 'text,document', determiners: 'the this' },
    // "The European one", "the latter": nothing but a word that tells which of two.
    { sort: 'treaty', forms: 'one', determiners: 'the', tells: 'by-hint' },
    { sort: 'treaty', forms: 'former', determiners: 'the', plain: true, tells: 'first' },
    { sort: 'treaty', forms: 'latter', determiners: 'the', plain: true, tells: 'second' },
    ...ENGLISH_ORGANISATIONS,
  ],
  determiners: 'the this that',
  small: 'the of and to that with from for was by its',
  modifiers:
    'landmark controversial crucial pivotal vital international digital criminal draft final binding legally multilateral same said cyber cybercrime crime anti surveillance wide ranging far reaching sweeping broad vague flawed ambitious long hard very now recently whole entire current forthcoming',
  hints: {
    older: 'older old earlier existing previous',
    newer: 'new newer newest latest upcoming',
    global: 'global worldwide universal',
    un: 'un united nation',
    first: 'first',
    second: 'second',
    european: 'european europe strasbourg',
    african: 'african',
    arab: 'arab',
  },
  vague:
    'a an no any some every each both all other another such third fourth next last only rival separate different similar alternative single one two three these those many most few several what which whose our my your its his her their major best constitutional comprehensive',
  continuing: 'on against for between concerning relating regarding of with establishing governing banning',
  compounds: `negotiator negotiation negotiating talk text process language drafter drafting draft body bodies centre center hall party member
    obligation provision signing signatory signatories ratification opponent supporter critic backer law framework delegate delegation floor goer
    venue site speech week season implementation regime system committee secretariat chapter article ceremony document debate proposal
    discussion organiser organizer organizing bid partner breach violation term commitment norm standard review archive room depositary
    monitoring organ amendment conference collection section hotel attendee leader head chief director official executive employee staff
    spokesman spokeswoman spokesperson statement report letter website blog building chat network worker job space that which who whose behind
    manager owner founder lawyer data product name photo`,
  // No "-ing", "-al", "-ic" and nouns: "fishing treaty", "bilateral", "Arctic" say that it is another one.
  adjective: /^(?!(?:armed|allied|unified|united|related)$)\p{Ll}{2,}(?:ed|ly|ous|ful|able|ible|less)$/u,
};

/** What a treaty of another subject is about, where it would pass for an adjective or stand in a hyphened word. */
export const OTHER_SUBJECTS =
  'trade peace climate plastic pandemic arms nuclear tax extradition investment defence defense tariff fishery fishing ocean water border labour labor collective merger loan license licence ceasefire truce debt weapon test missile tobacco biodiversity migration refugee torture child space sea patent copyright drug salary wage family assembly supply monthly weekly yearly daily';

/**
 * "Signed the treaty on Saturday", "on Oct. 25", "on behalf of", "with reservations": what follows the preposition is
 * no subject of an instrument.
 */
export const NO_SUBJECT = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec behalf paper ground time its their his her our this that these those
  it them him us me you now then monday's today tomorrow yesterday condition account top course schedule which whom whether how merit
  example instance fear lack failing being giving allowing having good years decades many some most all several other all reservation
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  segunda terca quarta quinta sexta janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
  su sus sua suas son sa ses leur leurs ellos lui eux ele esto eso cela isso que`;

/** Words that say that it is ours, not another one: "the treaty on cybercrime". */
export const OUR_SUBJECT = /^(?:cyber|ciber|кибер|кібер|siber|سيبران|السيبران)/u;
