/** What the shape of single records cannot say: references, names with two owners, dates in the future. */
import type { EntityRecord } from '../schema.ts';
import type { Fault } from './fault.ts';
import { keyOf, namesOf } from './names.ts';
import type { Filed } from './parse.ts';

export function checkReferences(entities: Filed<EntityRecord>[], sources: Map<string, unknown>, faults: Fault[]): void {
  const ids = new Set(entities.map(({ record }) => record.id));
  for (const { file, record } of entities) {
    // Facts and positions share one space of public ids.
    const seen = new Set<string>();
    for (const [list, statements] of [
      ['facts', record.facts],
      ['positions', record.positions],
    ] as const) {
      statements.forEach((statement, index) => {
        if (seen.has(statement.id))
          faults.push({ file, field: `${list}.${index}.id`, message: `${statement.id} is used twice` });
        seen.add(statement.id);
        for (const id of statement.sources) {
          if (!sources.has(id))
            faults.push({ file, field: `${list}.${index}.sources`, message: `unknown source ${id}` });
        }
      });
    }
    for (const id of record.related) {
      if (!ids.has(id) || id === record.id)
        faults.push({ file, field: 'related', message: `${id} is not another entity` });
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

export function checkDates(entities: Filed<EntityRecord>[], asOf: string, faults: Fault[]): void {
  for (const { file, record } of entities) {
    if (record.asOf > asOf)
      faults.push({ file, field: 'asOf', message: `${record.asOf} is after the dataset's own date, ${asOf}` });
    for (const [list, statements] of [
      ['facts', record.facts],
      ['positions', record.positions],
    ] as const) {
      statements.forEach(({ date }, index) => {
        if (date !== 'timeless' && date > asOf) {
          faults.push({
            file,
            field: `${list}.${index}.date`,
            message: `${date} is after the dataset's own date, ${asOf}`,
          });
        }
      });
    }
  }
}
