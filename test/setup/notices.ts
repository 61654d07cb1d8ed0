/** `node test/setup/notices.ts`: writes `public/THIRD_PARTY_NOTICES.md` anew, after a package came, went or changed. */
import { writeFileSync } from 'node:fs';
import { NOTICES_FILE, notices } from './notices-of.ts';

writeFileSync(NOTICES_FILE, notices());
console.log(NOTICES_FILE);
