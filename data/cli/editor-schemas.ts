/** The valibot schemas as JSON schemas for editors, by file name. A test compares them with the files committed. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ArticleRecord, ChapterRecord, ClaimRecord, EntityRecord, StateRecord, TimelineRecord } from '../schema.ts';
import { SiteFile } from '../sites.ts';

/** Texts of the schema files, ending with a line end. Rules that JSON schema cannot say (trimming) are left out. */
export function editorSchemas(): Record<string, string> {
  const text = (schema: Parameters<typeof toJsonSchema>[0]) =>
    `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }), null, 2)}\n`;
  return {
    'entity.schema.json': text(EntityRecord),
    'sites.schema.json': text(SiteFile),
    'states.schema.json': text(v.array(StateRecord)),
    'chapters.schema.json': text(v.array(ChapterRecord)),
    'articles.schema.json': text(v.array(ArticleRecord)),
    'claims.schema.json': text(v.array(ClaimRecord)),
    'timeline.schema.json': text(v.array(TimelineRecord)),
  };
}
