/**
 * Lines of text near a headline → the day in the one that dates the article.
 *
 * A day may stand in the text for any reason; it dates the page only where it stands as bylines have it: at the beginning of
 * a line, after a separator or a word for publishing, with a weekday or a time between. Lines about a change are passed over. Pure.
 */
import { daysIn } from './written-dates.ts';

/** Longer lines are sentences. */
const MOST_CHARACTERS = 160;

/** "Published:", "Publicado el", "Đăng ngày" … at the end of what stands before the date. */
const PUBLISHED =
  /(?<!\p{L})(?:published|posted|issued|released|first published|publicad[oa]|publicação|publicación|fecha|data|publié(?:e)?|paru|mis en ligne|date|veröffentlicht|erschienen|stand vom|datum|đăng(?: lúc| ngày)?|xuất bản|ngày đăng|опубликовано|дата(?: публикации)?|发布(?:时间|于)?|发表(?:于|时间)?|發布(?:時間|於)?|时间|日期|نشر(?:ت)?|نُشر(?:ت)?|تاريخ النشر)(?:\s(?:on|at|el|le|am|em|на|в|في|ngày|dia|día))?\s?[:：]?\s?$/u;
/** Words for a change, in the same languages. */
const CHANGED =
  /updat|modifi|last (?:edit|revis|chang)|correct|actualiz|actualis|atualiz|mis à jour|mise à jour|aktualisier|geändert|cập nhật|sửa đổi|обновл|измен[её]н|更新|修改|تحديث|حُدث|آخر تعديل/u;
const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|m[oi]|d[io]|fr|s[ao]|thứ\s(?:hai|ba|tư|năm|sáu|bảy)|chủ\snhật|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期[一二三四五六日天]|ال(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد))[.,،]?(?:\s(?:ngày|den|le|el|dia|día))?\s?$/u;
/** The beginning of a line, or one of the marks with which bylines separate their parts. */
const SEPARATED = /(?:^|[|·•–—\-/:：(\u00bb>])\s*$/u;
/** A comma separates too, after as much as a name or a town; after more it is a sentence's. */
const AFTER_COMMA = /^[^,]{1,40},\s*$/u;
/** "20:15 | ", "18h30, " before the date. */
const TIME_BEFORE = /\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[ap]\.?m\.?)?[\s,|–—-]{0,4}$/u;
/** After the date: nothing, a separator, a time, "г.", "года". */
const AFTER =
  /^\s*(?:$|[|·•–—\-/,،;:(@T\d]|г\.?\s*(?:$|[,|])|года|at\s|um\s|à\s|às\s|a las\s|в\s\d|lúc\s|\d|[a-z]{2,4}\s?$)/u;

/** The first of the lines that dates the article, with its day; undefined where none does. */
export function bylineDay(lines: readonly string[]): string | undefined {
  for (const [index, raw] of lines.entries()) {
    const line = raw.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
    if (line.length > MOST_CHARACTERS) continue;
    // "Updated" may stand in an element of its own, straight before the date.
    const isAfterChange = isCue(lines[index - 1], CHANGED);
    for (const { day, start, end } of daysIn(line)) {
      const before = line.slice(0, start);
      const isChange = speaksOfChange(before) || (isAfterChange && !before.trim());
      if (!isChange && standsAlone(before) && AFTER.test(line.slice(end))) return day;
    }
  }
  return undefined;
}

/** Whether what stands before a date says that it is the day of a change: "Published 24 October 2025, updated". */
export function speaksOfChange(before: string): boolean {
  const part =
    before
      .normalize('NFC')
      .toLowerCase()
      .split(/[|·•]|\d{4}/)
      .at(-1) ?? '';
  return CHANGED.test(part);
}

function standsAlone(before: string): boolean {
  const rest = before.replace(WEEKDAY, '').replace(TIME_BEFORE, '');
  return [SEPARATED, PUBLISHED, AFTER_COMMA].some((pattern) => pattern.test(rest));
}

/** A line that is nothing but a label: "Updated:", "Last modified". */
function isCue(line: string | undefined, cue: RegExp): boolean {
  const label = (line ?? '').normalize('NFC').trim().toLowerCase();
  return label.length > 0 && label.length <= 40 && !/\d{4}/.test(label) && cue.test(label);
}
