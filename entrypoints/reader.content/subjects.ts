/** What a mark can be about: somebody named on the page, or a statement that was set beside the record. */
import type { ComparedClaim } from '../../data/context/page-record.ts';
import type { PageMention } from './page-model.ts';
import type { Spot } from './ranges.ts';

/** Its place is the part that tells: the number, the day, the offence. */
export interface PageClaim extends Spot {
  claim: ComparedClaim;
}

export type Subject = PageMention | PageClaim;

export function isClaim(subject: Subject): subject is PageClaim {
  return 'claim' in subject;
}

/** What stays the same when the page is read again: whose card it is. */
export function keyOf(subject: Subject): string {
  return isClaim(subject) ? `claim ${subject.claim.claim} ${subject.claim.verdict}` : subject.entity;
}

/** The entities that a card about it leads to; its own first. */
export function entitiesOf(subject: Subject): string[] {
  return isClaim(subject) ? subject.claim.about : [subject.entity];
}
