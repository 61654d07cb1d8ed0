/** Which names tell the scout something, and how much: enough alone, or a hint. In: a lexicon. Out: names with weights. */
import type { LexiconData } from '../mentions/lexicon.ts';

export type Weight = 'proof' | 'hint';

/** The entity whose every name is proof, because it is the subject itself. */
const SUBJECT = 'cybercrime';
/** Those whose looser names, of several words, are hints: "the UN treaty" twice is a subject. */
const LOOSELY = new Set(['un-convention-against-cybercrime', 'budapest-convention', 'surveillance-treaty-label']);
/** The United Nations in a looser name, without which it is any treaty. */
const OF_THE_UN = /(?<!\p{L})(?:ONU|OON|ONZ|PBB|ООН|LHQ)(?!\p{L})|联合国|聯合國|国連|유엔|الأمم/u;

/** What one name does for suspicion; null for nothing. */
export function weightOf(lexicon: LexiconData, [text, index, ambiguous]: LexiconData['names'][number]): Weight | null {
  const [id, kind, signal] = lexicon.entities[index]!;
  if (ambiguous) return LOOSELY.has(id) && OF_THE_UN.test(text) ? 'hint' : null;
  if (signal === 'story' || id === SUBJECT || kind === 'instrument') return 'proof';
  return signal === 'cybercrime' ? 'hint' : null;
}

/**
 * Beginnings of the trade's words: a selection of `data/mentions/trade-words.ts` that is about computers wherever it stands.
 * "Victims", "arrests" and the words for ransom that are also those for rescue are in all news of crime.
 */
export const TRADE_STEMS: string[] = [
  'cyber|ciber|kyber|siber|кибер|кібер|سيبران|网络犯罪|网络攻击|网络安全|網絡犯罪|網絡攻擊|網絡安全|網路犯罪|網路攻擊|網路安全|サイバー|사이버|an ninh mạng|tội phạm mạng',
  'hacker|hacked|hacking|hackea|hackerangriff|hackeur|gehackt|hakker|haker|хакер|взлом|зламали|зламав|peretas|قراصنة|هاكر|قرصنة|tin tặc|黑客|駭客|ハッカー|ハッキング|不正アクセス|해커|해킹',
  'malware|maliciel|schadsoftware|trojan|troyano|вредонос|шкідлив|złośliwe oprogramowanie|perangkat lunak jahat|zararlı yazılım|البرمجيات الخبيثة|برمجيات خبيثة|mã độc|恶意软件|惡意軟體|惡意程式|マルウェア|악성코드',
  'ransom|rançon|lösegeld|losgeld|вымогат|вимага|fidye yazılım|tebusan|tống tiền|فدية|勒索|身代金|ランサム|랜섬|몸값',
  'phish|фишинг|фішинг|hameçonnage|التصيد|钓鱼|釣魚|フィッシング|피싱',
  'data breach|data leak|data theft|stolen data|datenleck|datendiebstahl|datalek|утечка данных|утечки данных|витік даних|wyciek danych|veri sızıntısı|kebocoran data|تسريب بيانات|rò rỉ dữ liệu|数据泄露|資料外洩|情報漏洩|情報漏えい|개인정보 유출',
].flatMap((stems) => stems.split('|'));
