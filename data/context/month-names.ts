/** Names of months in the nine interface languages, for dates as pages write them. In: a word. Out: 1 to 12. */

/** Each row is a month: full names, then abbreviations. Where two languages share a word they mean the same month by it. */
const MONTHS = [
  'january jan enero ene janvier janv janeiro januar jänner jän января январь янв يناير جانفي كانون_الثاني',
  'february feb febrero février fevrier févr fév fevereiro fev februar feber февраля февраль февр фев فبراير فيفري شباط',
  'march mar marzo mars março marco märz mär mrz марта март мар مارس آذار',
  'april apr abril abr avril avr апреля апрель апр أبريل ابريل إبريل أفريل نيسان',
  'may mayo mai maio мая май مايو ماي أيار',
  'june jun junio juin junho juni июня июнь июн يونيو يونيه جوان حزيران',
  'july jul julio juillet juil julho juli июля июль июл يوليو يوليه جويلية يوليوز تموز',
  'august aug agosto ago août aout августа август авг أغسطس اغسطس أوت غشت آب',
  'september sept sep septiembre setiembre septembre setembro set сентября сентябрь сент сен سبتمبر شتنبر أيلول',
  'october oct octubre octobre outubro out oktober okt октября октябрь окт أكتوبر اكتوبر تشرين_الأول تشرين_الاول',
  'november nov noviembre novembre novembro ноября ноябрь нояб ноя نوفمبر نونبر تشرين_الثاني',
  'december dec diciembre dic décembre decembre déc dezembro dez dezember декабря декабрь дек ديسمبر دجنبر كانون_الأول كانون_الاول',
];

let known: Map<string, number> | undefined;

/** The number of the month that a word names, in small letters and without a full stop; undefined for another word. */
export function monthOf(word: string): number | undefined {
  known ??= new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));
  return known.get(word.replace(/\s+/g, '_'));
}
