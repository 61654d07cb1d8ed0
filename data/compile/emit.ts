/** Checked records → dataset entities and lexicon. */
import { confidenceFrom } from '../confidence.ts';
import type { Confidence, Entity, Source } from '../dataset.ts';
import type { LexiconData } from '../mentions/lexicon.ts';
import type { EntityRecord, FactRecord } from '../schema.ts';
import { traditionalSpellings } from './chinese.ts';
import { isFullName, isTooShortToFold, keyOf, namesOf } from './names.ts';
import type { Filed } from './parse.ts';
import { surnamesOf } from './surnames.ts';

/** A record as the dataset has it: public ids, null for timeless dates, each statement with its confidence. */
export function toEntity(
  record: EntityRecord,
  sources: Map<string, Filed<Source>>,
  relations: Entity['relations'],
): Entity {
  const { id, kind, name, summary, role, asOf } = record;
  const toFact = (fact: FactRecord) => ({ ...statement(fact), date: fact.date === 'timeless' ? null : fact.date });
  const statement = <S extends { id: string; sources: string[]; unverified?: string | undefined }>({
    unverified,
    ...rest
  }: S) => ({
    ...rest,
    id: `${id}/${rest.id}`,
    confidence: confidenceOf(rest.sources, unverified, sources),
    ...(unverified ? { doubt: unverified } : {}),
  });
  return {
    id,
    kind,
    name,
    aliases: namesOf(record)
      .filter(({ lang }) => lang)
      .map(({ text, lang, ambiguous }) => ({ text, lang, ambiguous })),
    summary,
    role,
    facts: record.facts.map(toFact),
    positions: record.positions.map(statement),
    debate: record.debate.map(toFact),
    relations,
    related: [...new Set([...relations.map((relation) => relation.id), ...record.related])],
    asOf,
    ...(record.wikidata ? { wikidata: record.wikidata } : {}),
  };
}

/** Each entity's relations in both directions, by id: what records say, and the same seen from the other side. */
export function relationsOf(records: EntityRecord[]): Map<string, Entity['relations']> {
  const relations = new Map<string, Entity['relations']>(records.map(({ id }) => [id, []]));
  for (const { id, relations: own } of records) {
    for (const { type, to } of own) {
      relations.get(id)?.push({ type, direction: 'to', id: to });
      relations.get(to)?.push({ type, direction: 'from', id });
    }
  }
  return relations;
}

/** How certain a statement is, from an editor's doubt or the kinds of its sources. */
export function confidenceOf(
  ids: string[],
  doubt: string | undefined,
  sources: Map<string, Filed<Source>>,
): Confidence {
  return confidenceFrom(
    ids.flatMap((id) => sources.get(id)?.record ?? []),
    doubt,
  );
}

const HAS_CAPITAL = /\p{Lu}/u;
/** "Electronic Frontier Foundation (EFF)" is two names, one after the other; both are in the record. */
const WITH_ACRONYM = /\s\(\p{Lu}[\p{Lu}\d]+\)$/u;

/** The names of all records; several spellings with one key are one name. Indices follow the order of `records`. */
export function toLexicon(records: EntityRecord[]): LexiconData {
  const names = new Map<string, LexiconData['names'][number]>();
  records.forEach((record, index) => {
    for (const { text, lang, ambiguous } of namesOf(record)) {
      if (WITH_ACRONYM.test(text)) continue;
      for (const spelling of lang === 'zh' ? [text, ...traditionalSpellings(text)] : [text]) {
        const isSpelled = isTooShortToFold(text, lang);
        // A small letter is a form of its own: "portugueses" beside "Português".
        const key = `${index} ${ambiguous} ${isSpelled} ${HAS_CAPITAL.test(spelling)} ${keyOf(spelling)}`;
        if (!names.has(key)) names.set(key, [spelling, index, certaintyOf(record, text, lang, ambiguous)]);
      }
    }
  });
  const things = new Set(
    records.filter(({ kind }) => kind !== 'person').flatMap((record) => namesOf(record).map(({ text }) => keyOf(text))),
  );
  records.forEach((record, index) => {
    for (const surname of surnamesOf(record, things))
      names.set(`${index} surname ${keyOf(surname)}`, [surname, index, 1]);
  });
  return {
    entities: records.map(({ id, kind, signal, wide }) => [id, kind, signal ?? null, wide ? 1 : 0]),
    names: [...names.values()],
  };
}

function certaintyOf(record: EntityRecord, text: string, lang: string, ambiguous: boolean): 0 | 1 | 2 | 3 {
  if (!ambiguous) return 0;
  if (isTooShortToFold(text, lang)) return 2;
  return record.kind === 'person' && isFullName(record, text) ? 3 : 1;
}
