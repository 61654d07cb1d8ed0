/** Kinds of entities as the popup groups them: what the story is about first, then who takes part, then the rest. */
import type { Kind } from '../../data/schema.ts';
import type { TextKey } from '../text.ts';
import type { Present } from './page-view.ts';

const GROUPS: Record<Kind, TextKey> = {
  instrument: 'popup_group_instrument',
  body: 'popup_group_body',
  person: 'popup_group_person',
  'civil-society': 'popup_group_civil_society',
  'company-coalition': 'popup_group_company_coalition',
  company: 'popup_group_company',
  country: 'popup_group_country',
  event: 'popup_group_event',
  concept: 'popup_group_concept',
  place: 'popup_group_place',
  media: 'popup_group_media',
};

export interface KindGroup {
  title: TextKey;
  members: Present[];
}

/** Groups what is on a page by kind, the most mentioned first; equals stay in the page's order. */
export function groupByKind(present: Present[]): KindGroup[] {
  return (Object.keys(GROUPS) as Kind[])
    .map((kind) => ({
      title: GROUPS[kind],
      members: present.filter(({ entity }) => entity.kind === kind).sort((a, b) => b.count - a.count),
    }))
    .filter(({ members }) => members.length > 0);
}
