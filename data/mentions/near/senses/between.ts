/**
 * Words that stand between a treaty, or an office, and what it is against or about, as translators and spinners choose
 * them: versus, opposed to, wider, à l'encontre de, напротив, 对抗, في مواجهة. A name means the same with any of them.
 *
 * In: nothing. Out: one table for `senses.ts`. Articles and contractions are small words of their own; a phrase whose last
 * word is contracted with one ("en contra del") stands here in both forms.
 */
import { NOTHING } from './kinds.ts';

export const BETWEEN: Record<string, string> = {
  [NOTHING]: `vs|anti|contra|opposite to|opposite|contrary to|contrary|in opposition to|opposition to|in contrast to|in contrast with|facing|confronting
    |resisting|resistance to|thwarting|hindering|countermeasures to|countermeasures against|in the fight against|for the fight against|fight versus
    |for combating|the combat of|combat of|combat against|the combating of|combating of|the countering of|countering of|aimed at|directed against|directed at|targeting|towards
    |with respect to|relating to|related to|relative to|pertaining to|in relation to|as regards|with regard to|in matters of|respecting|dedicated to|in the matter of
    |to combat|to counter|to fight|to tackle|to stop|to confront|to oppose|designed to combat|designed to fight|for countering|for fighting
    |en contra|en contra del|en contra de la|frente al|frente a la|frente a los|opuesto|opuesta|opuesto al|opuesta al|opuestos|contrario|contraria|contrario al|contraria al
    |para contrarrestar|contrarrestar|para luchar contra|para enfrentar|hacer frente|para hacer frente|para hacer frente al|que combate|de combate|de combate contra|en oposición a|en oposición al
    |para la lucha contra|relativo|relativo al|relativos a|referente a|referente al|dirigido contra|dirigida contra|tocante a|en lucha contra|en relación con|relacionado con|acerca del|respecto al|respecto del|versus|destinado a|contra los
    |opposé|opposée|opposé au|opposée au|opposé aux|opposée aux|à l'encontre|à l'encontre du|à l'encontre des|à rencontre de|envers|face au|face aux|contrer|pour contrer|visant|visant à|visant à combattre|visant à lutter contre
    |pour lutter contre|lutter contre|en lutte contre|contraire à|contraire au|à propos de|à propos du|au sujet de|au sujet du|en opposition à|en opposition au|destiné à|destinée à|dirigé contre|dirigée contre|relatif au|relative au|relatifs à|par rapport à|ayant trait à|pour la lutte contre
    |wider|entgegen|gegenüber|zuwider|gerichtet gegen|gerichtet auf|im gegensatz zu|im gegensatz zur|im widerspruch zu|in bezug auf|zur abwehr|zur eindämmung|zur verhütung von|zu bekämpfen|zur bekämpfung der|bekämpfung der|bekämpfung von|kontra|kampf wider
    |im kampf|zum kampf|zum thema|rund um|was betrifft|bezogen auf|im zusammenhang mit|zum schutz vor|konter
    |em oposição a|em oposição ao|oposição a|oposta|oposto|oposta a|oposta ao|oposto ao|opondo-se|opondo-se a|opondo-se ao|opor-se a|ante|ante o|frente ao|frente à|frente a|diante de|diante do|contrária|contrária a|contrário a|contrária ao|contrário ao|de encontro a|de encontro ao|em combate a|que combate|de combate ao|de combate à|combate ao|combate à
    |para combater|para combater o|para enfrentar|para contrariar|de enfrentamento|enfrentamento ao|de enfrentamento ao|relativa ao|relativo ao|relativo a|referente ao|em relação a|em relação ao|a respeito de|a respeito do|acerca do|no combate ao|pela luta contra|para a luta contra
    |напротив|супротив|вопреки|наперекор|противодействие|противодействия|противодействию|о противодействии|по противодействию|в противодействие|против от|борьба против|борьбе против|борьбы против|о борьбе против|о борьбе с|в борьбе с|в борьбе против|для борьбы с|для борьбы против|борьбы с|с целью борьбы с
    |направленная против|направленное против|направленный против|нацеленная на|относительно|касательно|касающаяся|касающееся|в отношении|в сфере|в области|по поводу|для противостояния|в противовес|встречный|контр|по предупреждению|по пресечению|о пресечении
    |đối với|chống đối|trái với|trái ngược với|đối lập với|đối lập|ngược lại với|ngược với|đối đầu với|đối đầu|đối kháng|kháng lại|phản đối|ngăn chặn|ngăn ngừa|nhằm chống|nhằm chống lại|để chống lại|để chống|để đối phó với|đối phó|về chống|về việc chống|về phòng chống|phòng chống|phòng, chống|phòng và chống|đấu tranh chống|đấu tranh phòng chống|đấu tranh chống lại|cuộc chiến chống|trong cuộc chiến chống|liên quan đến|liên quan tới|nhằm|nhằm ngăn chặn|so với
    |反对|反對|对抗|對抗|对付|對付|应对|應對|抵制|抵抗|抗击|抗擊|反击|反擊|防治|针对|針對|对|對|相对|与之对抗|对立|反抗|防范|防範|遏制|制裁|抑制|共同打击|有关|有關|涉及|就|合作打击|于|之
    |مقابل|في مواجهة|لمواجهة|مواجهة|تجاه|نحو|إزاء|ازاء|حيال|خلاف|عكس|لمحاربة|محاربة|لمناهضة|مناهضة|المضادة|المضاد|مضاد|مضادة|المعارضة|المعارض|معارض|معارضة|للتصدي|للتصدي ل|التصدي|لردع|لمنع|لمكافحة|المكافحة|المتعلقة|المتعلق|الخاصة|المعنية|المعني|المعنى|بخصوص|في شأن|فيما يتعلق|متعلقة|متعلق|المناوئة|المناوئ|بمواجهة|بمكافحة|لأجل مكافحة|من أجل مكافحة`,
};
