/**
 * Words of ordinary cybercrime news that are nobody's name: hackers, malware, cyber-attacks, stolen data, arrests. They prove
 * nothing alone, but beside one name of the trade they tell news from a mention by the way.
 *
 * In: a text. Out: which classes of such words it holds. One pass a class; called only where a name of the trade was found.
 */

/** Arrests, charges, sentences and raids: of the trade only beside its other words. */
const ARRESTS =
  /(?<!\p{L})(?:convict|sentenced|jailed|indict|charged with|condamn|condenad|condannat|verurteil|angeklagt|осужд|приговор|засудж|skazan|hüküm giy|veroordeel|divonis|أدين|حكم على|arrest|detain|detien|detenid|détenu|interpell|festgenommen|festnahme|nimmt|verhaft|prende[mu]?\b|preso|gözaltı|tutukla|yakala|menangkap|ditangkap|aanhoud|aangehouden|houdt|areszt|zatrzym|задерж|арест|затрима|اعتقل|اعتقال|القبض|فكك|تفكيك|ضبطت|أوقفت|dismantl|démant[eè]l|desarticul|desmantel|smantell|zerschlag|rozbi[lt]|ontmantel|çökert|ліквідува|ликвидир)|triệt phá|捣毁|搗毀|bắt giữ|kết án|判刑|起诉|起訴|有罪|기소|逮捕|抓获|抓獲|拘捕|摘発|체포|검거|จับกุม/iu;

/**
 * Each class is one alternation without nested repetition. Words of spaced scripts count from their beginning
 * ("hacker", "хакеров"), the others anywhere.
 */
const TRADE_WORDS: RegExp[] = [
  /(?<!\p{L})(?:cyber|ciber|kyber|siber|кибер|кібер|سيبران|السيبران|الإلكترونية|إلكتروني)(?![\s-]?(?:monday|truck|punk))|(?:an ninh|tội phạm) mạng|网络(?:犯罪|攻击|安全)|網[絡路](?:犯罪|攻擊|安全)|サイバー|사이버|ไซเบอร์/iu,
  /(?<!\p{L})(?:hack(?:ers?|ed|ing|erangriff|ea|er[oi]|é|eur)(?!\p{L}*thon)|gehackt|hakk?er|bilgisayar korsan|хакер|взлом|злам|peretas|piratas? informátic|pirat(?:es?|age) informatique|قراصنة|القراصنة|هاكر|اختراق|قرصنة)|tin tặc|黑客|駭客|ハッカー|ハッキング|不正アクセス|해커|해킹|แฮกเกอร์/iu,
  /(?<!\p{L})(?:malware|maliciel|schadsoftware|trojan|troyano|вредонос|шкідлив|złośliwe oprogramowanie|kwaadaardige|perangkat lunak jahat|zararlı yazılım|البرمجيات الخبيثة|برمجيات خبيثة)|mã độc|恶意软件|惡意軟體|惡意程式|マルウェア|악성코드|มัลแวร์/iu,
  /(?<!\p{L})(?:ransom|rançon|rescate|resgate|riscatto|lösegeld|erpress|losgeld|выкуп|вымогат|викуп|вимага|okup|fidye|tebusan|tống tiền|فدية|الفدية)|勒索|身代金|ランサム|랜섬|몸값|เรียกค่าไถ่/iu,
  /(?<!\p{L})(?:phish|фишинг|фішинг|hameçonnage|kimlik avı|التصيد)|钓鱼|釣魚|フィッシング|피싱|ฟิชชิง/iu,
  /(?<!\p{L})(?:data (?:breach|leak|theft)|stolen data|violación de datos|robo de datos|fuite de données|vol de données|vazamento de dados|datenleck|datendiebstahl|violazione dei dati|datalek|утечк|витік|wyciek danych|veri sızıntısı|kebocoran data|تسريب بيانات)|rò rỉ dữ liệu|数据泄露|資料外洩|情報漏え?い|개인정보 유출/iu,
  ARRESTS,
  /(?<!\p{L})(?:victims?|opfern?|víctimas?|vítimas?|victimes?|vittim|slachtoffer|ofiar|жертв|потерпевш|потерпіл|mağdur|korban|ضحايا|الضحايا)(?!\p{L})|nạn nhân|受害|被害者|피해자/iu,
];

/** Number of classes of trade words in `text`. Linear in its length. */
export function tradeClasses(text: string): Set<number> {
  const found = new Set<number>();
  TRADE_WORDS.forEach((words, index) => {
    if (words.test(text)) found.add(index);
  });
  return found;
}
