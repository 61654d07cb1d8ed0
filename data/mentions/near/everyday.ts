/**
 * Words and names that resemble a name of the lexicon by chance: a mendicant is no Mandiant, a telegram (Telegramm,
 * telegrama) no Telegram. Found by reading spelling dictionaries of ten languages as if each word were a slip.
 */

/** Folded, with all their letters. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `
  akita amnestie amnistia amnistie amnisties ample appel appele appels apples applet applied arnaquees bilance
  blackcap blackcaps bushes carico cipera ciscon crisco dellen depositais depositara depositaras depositare
  depositareis depositares diplom dipol dipolo ecorchant encochat enrochat estacas estadas estalas estaras estavas
  estofas estufas europarlement extraer extraite finden fingen finken finnen finsen finten garant garanta garante
  garantem garanten garantires goggle googel googele googled googlies grooving hacheurs harros huirne inope inquerir
  inquire inquired inquirem inquires inquirir interpelle interpelles interpoe interpoes interpola interpolas interpole
  interpoles interpolo interpor interpos iphone karima mandant mandants mandat maniant mendiant mendiants merecas
  meritas metano opluchting orale perecas peritas phonos photos piratagem policies polite politica politicas politiche
  politici politico politicos politics politiek politise politises politize politizes polizie positie posities
  refuters resserve reveil revile salvaguardais salvaguardei sparprogramm telegraaf telegraf telegrafam telegrafem
  telegrafo telegrama telegramas telegramm telegramms teter tetser tetter tither tother unidor verwahrern verwahrter
  visaing vissing wiedden wiedend wiegden wielden wierden wierdens
  виденьем виденьям виденьями виденьях каиком каперская каперские каперскии каперским каперскими каперских каперского
  каперское каперскои каперском каперскому каперскою каперскую карликом карском краиком криком макаемои макаемыи
  макаемыми макаи макаками макаки макали маками макаными макарами реидерам реидерами реидерах реидером телег телега
  телегам телегами телегах телеге телегерое телегерои телегерою телеги телегои телегою телеграмм телеграмма телеграмме
  телеграмму телеграммы телеграф телеграфа телеграфам телеграфах телеграфе телеграфом телеграфу телеграфы телегу
  телеигр телеигра телеиграм телеиграми телеиграх телеигре телеигрои телеигрою телеигру телеигры
  اراكل اسين اسينا اكان اوكان اياكن ايكن تاثر توثر مكافا مكفي
  `
    .trim()
    .split(/\s+/),
);
