/** `npm run schemas`: writes the JSON schemas that give an editor completion and errors in `data/records/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORDS_FOLDER } from '../load.ts';
import { editorSchemas } from './editor-schemas.ts';

for (const [name, text] of Object.entries(editorSchemas())) {
  writeFileSync(join(RECORDS_FOLDER, name), text);
  console.log(`data/records/${name}`);
}
