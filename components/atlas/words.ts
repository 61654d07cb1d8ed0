/** Words for the atlas's own terms. */
import type { AnyStatus, Convention, ConventionStatus } from '../../data/context/status.ts';
import type { Entity, State } from '../../data/dataset.ts';
import { LOCALES } from '../../data/languages.ts';
import type { Kind, Relation, SourceKind } from '../../data/schema.ts';
import { formatDay } from '../dates.ts';
import type { TextKey, Translate } from '../text.ts';
import type { Section } from './routes.ts';

export const SECTION_WORDS: Record<Section, TextKey> = {
  overview: 'atlas_nav_overview',
  map: 'atlas_nav_map',
  timeline: 'atlas_nav_timeline',
  positions: 'atlas_nav_positions',
  articles: 'atlas_nav_articles',
  sources: 'atlas_nav_sources',
  method: 'atlas_nav_method',
};

export const SOURCE_KIND_WORDS: Record<SourceKind, TextKey> = {
  primary: 'atlas_source_kind_primary',
  news: 'atlas_source_kind_news',
  analysis: 'atlas_source_kind_analysis',
  reference: 'atlas_source_kind_reference',
};

const UN_WORDS: Record<ConventionStatus, TextKey> = {
  ratified: 'atlas_un_ratified',
  signed: 'atlas_un_signed',
  reported: 'atlas_un_reported',
  none: 'atlas_un_none',
};

const BUDAPEST_WORDS: Record<State['budapest']['status'], TextKey> = {
  party: 'atlas_budapest_party',
  signatory: 'atlas_budapest_signatory',
  invited: 'atlas_budapest_invited',
  none: 'atlas_budapest_none',
};

const RELATION_WORDS: Record<`${Relation} ${'to' | 'from'}`, TextKey> = {
  'works-for to': 'atlas_relation_works_for_to',
  'works-for from': 'atlas_relation_works_for_from',
  'member-of to': 'atlas_relation_member_of_to',
  'member-of from': 'atlas_relation_member_of_from',
  'part-of to': 'atlas_relation_part_of_to',
  'part-of from': 'atlas_relation_part_of_from',
};

export function statusKey(convention: Convention, status: AnyStatus): TextKey {
  return convention === 'un'
    ? UN_WORDS[status as ConventionStatus]
    : BUDAPEST_WORDS[status as keyof typeof BUDAPEST_WORDS];
}

export function relationKey({ type, direction }: Entity['relations'][number]): TextKey {
  return RELATION_WORDS[`${type} ${direction}`];
}

/** The popup groups by the same kinds, and has words for them. */
export function groupKey(kind: Kind): TextKey {
  return `popup_group_${kind.replace('-', '_')}` as TextKey;
}

/** The name of a language in the language of the interface. */
export function languageName(tag: string, text: Translate): string {
  return new Intl.DisplayNames(LOCALES[text.language], { type: 'language' }).of(tag) ?? tag;
}

/** A date, or an interval `from/to` within which something happened. */
export function formatWhen(when: string, text: Translate): string {
  const [from = '', to] = when.split('/').map((day) => formatDay(day, text.language));
  return to ? text('atlas_between', from, to) : from;
}
