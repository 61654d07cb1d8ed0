/** What the shape of single records cannot say: references, names with two owners, dates in the future. */
import { type EntityRecord, type Kind, RELATIONS } from '../schema.ts';
import { checkEntity } from './check-entity.ts';
import type { Fault } from './fault.ts';
import { keyOf, namesOf } from './names.ts';
import type { Filed } from './parse.ts';
import type { Tables } from './tables.ts';

export function checkReferences(entities: Filed<EntityRecord>[], sources: Map<string, unknown>, faults: Fault[]): void {
  const ids = new Set(entities.map(({ record }) => record.id));
  for (const entity of entities) {
    checkEntity(entity, faults);
    const { file, record } = entity;
    // Facts and positions share one space of public ids.
    const seen = new Set<string>();
    for (const [list, statements] of [
      ['facts', record.facts],
      ['positions', record.positions],
      ['debate', record.debate],
    ] as const) {
      statements.forEach((statement, index) => {
        if (seen.has(statement.id))
          faults.push({
            file,
            field: `${list}.${index}.id`,
            message: `${statement.id} is used twice in this record; give one of the two another id`,
          });
        seen.add(statement.id);
        for (const id of statement.sources) {
          if (!sources.has(id))
            faults.push({
              file,
              field: `${list}.${index}.sources`,
              message: `unknown source ${id}; add it under sources/ or mend the id`,
            });
        }
      });
    }
    for (const id of record.related) {
      if (!ids.has(id) || id === record.id)
        faults.push({ file, field: 'related', message: `${id} is not another entity; mend the id or remove it` });
    }
  }
}

/** A name that two entities own has to be ambiguous in both: nobody could tell which of them is meant. */
export function checkNames(entities: Filed<EntityRecord>[], faults: Fault[]): void {
  const owners = new Map<string, Filed<EntityRecord>>();
  const certain = entities.flatMap((entity) =>
    namesOf(entity.record)
      .filter(({ ambiguous }) => !ambiguous)
      .map((name) => ({ entity, name })),
  );
  for (const { entity, name } of certain) {
    const key = keyOf(name.text);
    const field = name.lang ? `aliases.${name.lang}` : 'name';
    if (!key) faults.push({ file: entity.file, field, message: `"${name.text}" has no letters or digits` });
    const owner = owners.get(key);
    if (owner && owner !== entity) {
      faults.push({
        file: entity.file,
        field,
        message: `"${name.text}" is a name of ${owner.file} too; list it under "ambiguous" in both, or in one and drop it from the other`,
      });
    }
    owners.set(key, entity);
  }
}

export function checkDates(entities: Filed<EntityRecord>[], tables: Tables, asOf: string, faults: Fault[]): void {
  const check = (file: string, field: string, date: string) => {
    if (date === 'timeless' || date <= asOf) return;
    faults.push({ file, field, message: `${date} is after the dataset's own date, ${asOf}; mend it or about.json` });
  };
  for (const { file, record } of entities) {
    check(file, 'asOf', record.asOf);
    for (const list of ['facts', 'positions', 'debate'] as const) {
      record[list].forEach(({ date }, index) => {
        check(file, `${list}.${index}.date`, date);
      });
    }
  }
  for (const { id, date } of tables.timeline) check('timeline.json', `${id}.date`, date);
}

/** A relation is between kinds that can have it, and nothing is part of itself, however far round. */
export function checkRelations(entities: Filed<EntityRecord>[], faults: Fault[]): void {
  const records = new Map(entities.map(({ record }) => [record.id, record]));
  for (const { file, record } of entities) {
    for (const [index, { type, to }] of record.relations.entries()) {
      const rule: { from: readonly Kind[]; to: readonly Kind[] } = RELATIONS[type];
      const other = records.get(to);
      const field = `relations.${index}`;
      if (!other) faults.push({ file, field, message: `${to} is not an entity; add its record or mend the id` });
      else if (!rule.from.includes(record.kind) || !rule.to.includes(other.kind)) {
        faults.push({
          file,
          field,
          message: `a ${record.kind} cannot be ${type} a ${other.kind} (${to}); use another type, or "related"`,
        });
      }
      if (to === record.id) {
        faults.push({ file, field, message: `${to} cannot be related to itself; remove the relation` });
      } else if (reaches(to, record.id, records)) {
        faults.push({ file, field, message: `${to} leads back to ${record.id}; remove one relation of the circle` });
      }
    }
  }
}

function reaches(from: string, to: string, records: Map<string, EntityRecord>, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (records.get(from)?.relations ?? []).some((relation) => reaches(relation.to, to, records, seen));
}
