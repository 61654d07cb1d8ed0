/**
 * Words that say the same in this story, as one concept each: a sentence that says "hand over customer records" and a
 * fact that says "disclose data" meet in `data`. Both are read by the same rules, in the languages news of it is in.
 */
import { numbersIn } from './number-words.ts';

/** Beginnings of words, folded to lower case without diacritics. A text may carry any number of concepts. */
const CONCEPTS: Record<string, RegExp> = {
  sign: /\b(?:un)?sign(?:ed|s|ing|ator\w*|ature\w*)?\b(?! off)|\bput\w* (?:their|its|his|her|a) names?\b|\bpen to paper|\bfirm(?:o|a|ar|aron|antes?|ado)\b|\bsign(?:e|er|ataires?)\b|unterzeich|unterschr|\bky ket\b|\bky\b/,
  ratify:
    /\bratif|\bacced|\baccession|\bpaperwork|\bjoin(?:s|ed|ing)?\b|\bbecom\w+ (?:a )?part(?:y|ies)|\binstruments? of|\bphe chuan|ratifiz/,
  force:
    /\b(?:in|into) (?:force|effect)|\bbecom\w+ law|\bbinding|\bbinds?\b|\bobligation|\btak\w+ effect|\btook effect|vigueur|\bvigor\b|in kraft|hieu luc/,
  invite: /\binvit|\bask\w* (?:them |it )?in\b|\bonly after the existing/,
  deposit: /\bdeposit|\bdepositary|\bpapers of\b/,
  deadline:
    /\bend of\b|\bdeadline|\blast day|\buntil\b|\bopen (?:for|until)|\bhow long\b|\bexpir|\bcloses?\b|\bhasta\b|\bjusqu|\bbis zum\b/,
  propose:
    /\bpropos|\bfloated|\binitiat|\bsponsor|\btabled|\bput forward|\bsubmitted|\bsent\b.*\bdraft|\bidea of|vorgeschlag|de xuat/,
  draft: /\bdraft|\bborrador|\bprojet\b|\bentwurf/,
  vote: /\bvot(?:e|es|ed|ing)\b|\bballot|\babstain|\babstention|\bscraped|\bmajority|\bsplit\b/,
  consensus:
    /\bconsensus|\bstand in the way|\bwaved? through|\bwaved the|\bwithout a vote|\bunanim|\bno one objected|\bnobody objected|\bby acclamation|\bkonsens/,
  adopt:
    /\badopt|\bwaved? (?:the|through)|\bauthori[sz]|\bgreen light|\bclear(?:ed|s) the way|\bgave the (?:go|nod)|\bapprov|\bagreed\b|\bpassed\b|\bendors|\bfinali[sz]|\bverabschied|thong qua/,
  talks:
    /\bwrote\b|\bwrite\b|\bwritten\b|\btalks\b|\bbargain|\bquarrel|\bhaggl|\bnegotiat|\bsession|\bround of|\bdrafting|\bdelegat/,
  chair:
    /\bchair|\bpresid(?:e|es|ed|ing)\b|\belected\b|\bheads?\b|\bheaded\b|\bled\b|\bleads\b|\brun(?:s|ning)?\b|\bin charge|\bacting\b|\bdirector|\bchief\b|\bappointed|\bstepped down|\bsuccess/,
  secretariat: /\bsecretariat|\bservic(?:ed|ing) the|\bstaff(?:ed|ing)? the/,
  conference:
    /\bconference of (?:the )?(?:states )?part|\bmembers? meet|\bmeet\w* for the first time|\breview its use|\brules of procedure|\blet in\b|\battend|\bobserver/,
  ngo: /\bcampaigners?\b|\bcharit|\bstakeholder|\bngos?\b|\bnon-governmental|\bcampaign group|\brights groups?|\bcivil society|\bactivists?\b|\badvoca/,
  count:
    /\bcount|\blisted\b|\brecorded\b|\d+ (?:signator|part(?:y|ies)|states|countries|nations|ratif)|\btally|\bnumber of|\bfigure|\bhow many|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)\b (?:\w+ ){0,2}(?:members?|states|countries|nations|offen[cs]es)|\btotal|\bhandful|\bdozens?\b/,
  data: /\bdata\b|\bevidence|\brecords\b|\binformation\b|\bdisclos|\bhand(?:s|ed|ing)? over|\bstored?\b|\bcustomers?\b|\bsubscriber|\bdatos\b|\bdonnees|\bdaten\b|\bpruebas|\bpreuves|bang chung/,
  compel:
    /\bcompel|\bforc(?:e|es|ed|ing)\b|\boblig|\border(?:s|ed)?\b|\brequire|\bmust\b|\bdemand|\bobligar|\bcontraind/,
  firms:
    /\bcompan|\bfirms?\b|\bproviders?\b|\bindustry|\bbusiness|\bempresas|\bentreprises|\bunternehmen|\bplatforms?\b/,
  realtime: /\breal[- ]time|\btraffic data|\blive\b|\bas it happens|\bmetadata|\bintercept|\bwiretap|\beavesdrop/,
  surveil: /\bsurveil|\bspy|\bsnoop|\bmonitor|\bvigilancia|\buberwach|giam sat/,
  territory:
    /\bterritor|\bsoil\b|\bsovereign|\babroad\b|\bforeign server|\banother country|\banother state|\bwithout asking/,
  research:
    /\bholes?\b|\bconsultant|\bresearch|\bhackers?\b|\bprob(?:e|es|ing)\b|\bflaws?\b|\bvulnerab|\bpenetration|\btest(?:ing|ers?)\b|\bbug\b|\binvestigador|\bchercheur|\bforscher/,
  shield: /\bexempt|\bexception|\bshield|\bprotect|\bsafe harbou?r|\bcarve|\bexclud/,
  punish:
    /\bprosecut|\bbehind bars|\bdeprivation of liberty|\bcriminali|\bjail|\bprison|\bpenalt|\bpunish|\bsentenc|\bconvict|\bcarcel|\bgefangnis/,
  charge: /\bcharg(?:e|es|ed)\b|\bindict|\baccus|\balleg/,
  deny: /\bbrush\w* aside|\bone-sided|\bturn\w* down|\bunverified|\bden(?:y|ies|ied)\b|\breject|\bdismiss|\bfalse\b|\bbiased|\bnothing unlawful|\bno wrongdoing|\bcleared\b|\brefut/,
  detain: /\barrest|\bdetain|\bimprison|\bbehind bars|\bcustody|\bheld\b|\bpolitical prisoner/,
  dissent: /\bdissent|\bcritics?\b|\bcensor|\bsilenc|\bspeech\b|\bexpression|\bopposition|\bdisident/,
  rights: /\bhuman[- ]rights|\bderechos humanos|\bdroits de l|\bmenschenrecht|nhan quyen/,
  safeguards:
    /\bjudges?\b|\bcourt order|\bnot cooperate|\bturn\w* down|\bhonou?r|\bsafeguard|\bguarantee|\bproportional|\bjudicial|\bwarrant|\bgarant|\bgrounds for refus|\brefus/,
  dual: /\bdual criminality|\bdouble criminality|\bcrime in both|\bboth (?:countries|states)|\boffen[cs]e in both/,
  extradite: /\bextradit|\bhand(?:ed|s|ing)? over (?:a )?suspect|\bauslieferung/,
  serious: /\bserious crime|\bfour years|\bany crime|\bany offen[cs]e|\bdelitos? graves?|\binfractions? graves?/,
  court: /\bcourt\b|\bicj\b|\barbitrat|\bdisput|\bthe hague|\bjurisdiction/,
  reservation: /\battach|\breservation|\bconditions?\b|\bwill not let|\bopt out/,
  protocol: /\badd-on|\bannex|\bextra text|\bsecond text|\bprotocol|\badditional offen[cs]e|\bsupplement/,
  contact:
    /\b24\/7|\bround[- ]the[- ]clock|\bnever sleeps|\bhotline|\bday and night|\bat any time|\bcontact point|\bany hour|\bnetwork\b/,
  children: /\bchild|\bminors?\b|\bgroom|\bcsam\b|\babuse material|\bmenores|\benfants|\bkinder/,
  images: /\bintimate|\bsextort|\brevenge|\bnude/,
  hate: /\bhate speech|\bcontent offen|\bincit|\bdiscurso de odio|\bhassrede/,
  terror: /\bterror|\btraffick/,
  offences: /\boffen[cs]es?\b|\bcrimes?\b|\bdelitos|\binfractions|\bstraftat/,
  fraud: /\bscam|\bfraud|\bswindl|\bdefraud|\bestaf|\barnaq|\bbetrug|lua dao/,
  compound: /\bcompound|\bcentre|\bcenter|\bfactory|\bforced labou?r|\bindustrial/,
  money: /\bbillion|\bmillion|\btrillion|\bdollars?\b|\blosses\b|\bcost|\bearn/,
  launder:
    /\blaunder|\bdirty money|\bill-gotten|\bprofits\b|\bhid(?:e|es|ing)\b.{0,20}\b(?:origin|money)|\bblanque|\bblanchi|\bproceeds\b|\basset/,
  absent:
    /\bskip(?:s|ped)?\b|\bchairs? empty|\bempty seats?|\babsent|\bdid not (?:attend|travel|go)|\bstay(?:ed)? (?:away|at home)|\bboycott|\bnobody there|\bempty chair|\bno[- ]show|\bno asisti|\bfernbleib/,
  host: /\bchose\b|\bchosen\b|\bpicked\b|\bhost|\bvenue|\bchoice of|\blocation|\bceremony|\btwo-day|\bin hanoi|\bvietnamese capital/,
  members: /\bmembers?\b|\bmore than \d+ (?:compan|firms|organi)|\bcoalition|\balliance|\bbelong|\bgroups together/,
  letter:
    /\bcampaigners?\b|\bletter|\bstatement|\bappeal|\burged|\bcalled on|\basked\b|\bcarta\b|\blettre\b|\bbrief\b|\bdeclaration/,
  amend: /\bamend|\bnarrow|\brevis|\bfix\b|\bimprov/,
  help: /\btechnical assistance|\bcapacity|\btraining|\bhelp\w* (?:poorer|developing)|\bdeveloping countr/,
  first: /\bfirst\b|\bpremier|\bprimer|\berste/,
  plan: /\bplan(?:s|ned)?\b|\bintend|\bwill sign later|\bsaid to|\bnachholen|\bpropos\w+ to|\bprocedure|\bbegun|\bconsent|\blawmakers|\bparliament/,
  review: /\breview(?:ing|s|ed)?\b|\bnot finished|\bundecided|\bconsider/,
  nickname: /\bnickname|\bknown as|\bcalled\b.*\bconvention|\bofficial title|\bname of the/,
  seize: /\bseiz|\bdisrupt|\btook down|\btakedown|\bshut down|\bdismantl/,
  theft: /\btheft|\bstole|\bsteal|\brobber|\bheist|\brobo\b|\bvol\b|\bdiebstahl/,
  crypto: /\bcrypto|\bbitcoin|\bether\b|\bcoins?\b|\bmixer|\bblockchain/,
  blame: /\bblam|\battribut|\bwork of|\bbehind the|\bresponsible for/,
  fault:
    /\bcaution|\bcomplain|\bdoubts?\b|\bfault|\bcritici|\bcondemn|\bdenounc|\bprotest|\bobject(?:s|ed|ions?)\b|\bwarn|\bconcern|\balarm|\bworr|\bfear/,
  praise: /\bprais|\bwelcom|\bhail|\blaud|\bmilestone|\bcelebrat/,
  message: /\bmessage|\bsignals?\b|\btells\b.*\bwrong/,
  trial: /\btrial|\bjury|\bproces\b|\bjuicio|\bacquit|\bverdict|\bguilty|\bprosecutors|\bparquet/,
  audit: /\baudit|\bpeer[- ]review|\bchecked\b|\bverified|\bmeasured/,
  forecast: /\bforecast|\bproject(?:ed|ion)|\bestimat|\bpredict|\breckon/,
  product: /\bproducts?\b|\bdevices?\b|\bmanufactur|\bstandards?\b/,
  title: /\btitle|\bbroader name|\bname of|\bthe word\b/,
  war: /\binva(?:sion|ded)|\bwar\b|\bkrieg|\bguerre|\bguerra/,
  sanction: /\bsanction/,
  europe: /\beurope|\bstrasbourg|\bbrussels/,
  later: /\bfollowed\b|\blater\b|\bafterwards|\bsince then|\bjoined after/,
  withdraw: /\bwithdr|\bpulled out|\bwalk(?:ed)? away|\bleft the/,
  outcome: /\bunder review|\bnot yet decided|\bundecided|\bopen question/,
  ransom: /\bransom/,
  server: /\bservers?\b|\boffline|\bdomains?\b|\binfrastructure/,
  school: /\bresearchers?\b|\bacademi|\buniversit|\bscholar/,
  users: /\busers?\b|\bcustomers?\b|\bsubscriber|\bpersonal data|\bprivacy/,
  companies: /\bmicrosoft|\bmeta\b|\bgoogle|\bdell\b|\binfosys/,
  veto: /\bveto|\bobjection|\bexclu|\bblock(?:s|ed|ing)?\b/,
  borders: /\bacross (?:borders|frontiers)|\bcross-border|\btransnational|\bbeyond (?:its|their) borders/,
  replace:
    /\breplac|\bsupersed|\bsupplant|\b(?:push|sweep|brush)\w* (?:\w+ ){0,4}aside|\bcomplement|\bin place of\b|\bside by side/,
  homelaw:
    /\b(?:domestic|national|own|state's|home) laws?\b|\bnationales? recht|\bdroit (?:interne|national)|\bderecho (?:interno|nacional)/,
  accede: /\bacced|\baccession|\bcan still join|\bjoin later/,
  outlaw:
    /\b(?:make|makes|making|made) (?:\w+ ){0,8}(?:crime|offen[cs]e)|\boutlaw|\bhas \w+ offen[cs]es|\bcriminal offen[cs]e/,
  liable: /\bliab/,
  only: /\bonly\b|\balone\b|\bsole(?:ly)?\b|\bsolo\b|\bseul|\bnur\b|\beinzig/,
  group: /\bgang|\bgroup of hackers|\bcrew\b|\bcollective|\baffiliate/,
};

/** "More than eighty" and "81" meet; small numbers are exact, and large ones are years or sums. */
const FEWEST_ROUNDED = 30;
const MOST_ROUNDED = 1000;
const NEGATION =
  /\w+n['’]t\b|\b(?:not|no|nothing|cannot|never|nobody|none|neither|nor|without|unsigned|declin\w+|refus\w+|yet to|nicht|kein\w*|nunca|jamais|ne|khong|chua|sin)\b/;

const MONTHS: RegExp[] = [
  /\bjan(?:uary|\.)|\benero|\bjanvier|\bjanuar\b|\bthang 1\b|\bthang gieng/,
  /\bfeb(?:ruary|\.)|\bfebrero|\bfevrier|\bfebruar\b|\bthang (?:2|hai)\b/,
  /\bmarch|\bmarzo|\bmars\b|\bmarz\b|\bthang (?:3|ba)\b/,
  /\bapril|\babril|\bavril|\bthang (?:4|tu)\b/,
  /\bin may\b|\d may\b|\bmay \d|\bmayo\b|\bmai\b|\bthang (?:5|nam)\b/,
  /\bjune|\bjunio|\bjuin|\bjuni\b|\bthang (?:6|sau)\b/,
  /\bsummer\b|\bjuly|\bjulio|\bjuillet|\bjuli\b|\bthang (?:7|bay)\b/,
  /\baugust|\bagosto|\baout|\bthang (?:8|tam)\b/,
  /\bsept?(?:ember|\.)|\bseptiembre|\bseptembre|\bthang (?:9|chin)\b/,
  /\boct(?:ober|\.)|\boctubre|\boctobre|\boktober|\bthang (?:10|muoi)\b/,
  /\bnov(?:ember|\.)|\bnoviembre|\bnovembre|\bthang 11\b/,
  /\bdec(?:ember|\.)|\bdiciembre|\bdecembre|\bdezember|\bthang 12\b|\bchristmas/,
];

/** What a text says besides its words: concepts (`~sign`), numbers (`#40`) and whether it denies something (`!`). */
export function conceptsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  const concepts = Object.entries(CONCEPTS).flatMap(([name, pattern]) => (pattern.test(plain) ? [`~${name}`] : []));
  const months = MONTHS.flatMap((pattern, index) => (pattern.test(plain) ? [`~month${index + 1}`] : []));
  const numbers = [...numbersIn(plain)];
  return [
    ...concepts,
    ...months,
    ...numbers.map((number) => `#${number}`),
    ...numbers
      .filter((number) => number >= FEWEST_ROUNDED && number < MOST_ROUNDED)
      .map((number) => `~about${Math.round(number / 10)}0`),
    ...(NEGATION.test(plain) ? ['!'] : []),
  ];
}
