/** Site files → the built-in list of news sites, checked. Pure. */
import * as v from 'valibot';
import { SITE_GROUPS, type Site, SiteFile } from '../sites.ts';
import { CompileError, type Fault } from './fault.ts';
import type { RecordFile } from './parse.ts';

/**
 * Compiles `sites/*.json`.
 *
 * @throws CompileError listing every fault
 */
export function compileSites(files: RecordFile[]): Site[] {
  const faults: Fault[] = [];
  const owners = new Map<string, string>();
  const sites: Site[] = [];
  for (const { path, content } of files.filter(({ path }) => path.startsWith('sites/'))) {
    const parsed = v.safeParse(SiteFile, content);
    if (!parsed.success) {
      faults.push(
        ...parsed.issues.map((issue) => ({
          file: path,
          field: v.getDotPath(issue) ?? '(whole file)',
          message: issue.message,
        })),
      );
      continue;
    }
    for (const site of parsed.output.sites) {
      for (const key of [`id ${site.id}`, ...site.hosts]) {
        const owner = owners.get(key);
        if (owner) faults.push({ file: path, field: site.id, message: `${key} belongs to ${owner} already` });
        owners.set(key, `${path} ${site.id}`);
      }
      sites.push({ ...site, group: parsed.output.group });
    }
  }
  if (faults.length) throw new CompileError(faults);
  return sites.sort((a, b) => SITE_GROUPS.indexOf(a.group) - SITE_GROUPS.indexOf(b.group));
}
