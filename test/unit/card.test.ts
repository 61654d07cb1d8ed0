/** What a card shows of a record, whom it leads to, and what is copied from it. */
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../components/card/citation.ts';
import { relatedOf } from '../../components/card/related.ts';
import { selectStatements } from '../../components/card/select.ts';
import { createText } from '../../components/text.ts';
import type { Entity, Fact, Position, Source } from '../../data/dataset.ts';
import { PROJECT_URL, reportOf } from '../../entrypoints/shared/project.ts';

const fact = (name: string, more: Partial<Fact> = {}): Fact => ({
  id: `body/${name}`,
  text: `The body did ${name}.`,
  sources: ['report'],
  confidence: 'reported',
  date: '2025-10-25',
  topic: 'deeds',
  ...more,
});
const position = (name: string, date: string): Position => ({
  ...fact(name),
  date,
  stance: 'critical',
  on: 'text',
});
const entity = (more: Partial<Entity>): Entity => ({
  id: 'body',
  kind: 'body',
  name: 'Body',
  aliases: [],
  summary: 'A body.',
  role: 'It is there.',
  facts: [],
  positions: [],
  debate: [],
  relations: [],
  related: [],
  asOf: '2026-11-21',
  ...more,
});
const inOrder = { rank: (facts: Fact[]) => facts, hasStanding: false, all: false };
const names = (statements: { id: string }[]) => statements.map(({ id }) => id.replace('body/', ''));

describe('at first', () => {
  const facts = ['one', 'two', 'three', 'four'].map((name) => fact(name));

  it('the fact that fits best comes before the latest position, another after it', () => {
    const positions = [position('old', '2024-01-01'), position('new', '2025-01-01')];
    const shown = selectStatements(entity({ facts, positions }), {
      ...inOrder,
      rank: (list) => list.toReversed(),
    });
    expect(names(shown.facts)).toEqual(['four']);
    expect(names(shown.positions)).toEqual(['new']);
    expect(names(shown.moreFacts)).toEqual(['three']);
    expect(shown.hidden).toBe(3);
  });

  it('of two positions of one day the same is shown, however they come', () => {
    const positions = [position('one', '2025-10'), position('two', '2025-10')];
    const shown = (list: Position[]) => names(selectStatements(entity({ positions: list }), inOrder).positions);
    expect(shown(positions)).toEqual(shown(positions.toReversed()));
  });

  it('facts stand together where there is no position', () => {
    const shown = selectStatements(entity({ facts }), inOrder);
    expect(names(shown.facts)).toEqual(['one', 'two', 'three']);
    expect(shown.moreFacts).toEqual([]);
    expect(shown.hidden).toBe(1);
  });

  it('what the standing of a State has just said waits', () => {
    const status = fact('status', { topic: 'budapest-status' });
    const shown = selectStatements(entity({ facts: [status, ...facts] }), { ...inOrder, hasStanding: true });
    expect(names(shown.facts)).not.toContain('status');
  });

  it('everything is there once it is asked for, and as much is said to be hidden as before', () => {
    const record = entity({ facts, debate: [fact('argument')], positions: [position('p', '2025-01-01')] });
    const few = selectStatements(record, inOrder);
    const all = selectStatements(record, { ...inOrder, all: true });
    expect([...all.facts, ...all.moreFacts, ...all.debate, ...all.positions]).toHaveLength(6);
    expect(all.hidden).toBe(few.hidden);
  });
});

describe('related entities', () => {
  it('begin with what it belongs to, then the editors’ choice, then what belongs to it; each once', () => {
    const found = relatedOf({
      relations: [
        { type: 'part-of', direction: 'from', id: 'office' },
        { type: 'part-of', direction: 'to', id: 'parent' },
      ],
      related: ['office', 'parent', 'friend'],
    });
    expect(found.map(({ id }) => id)).toEqual(['parent', 'friend', 'office']);
    expect(new Set(found.map(({ word }) => word)).size).toBe(3);
  });

  it('are never a list to look through', () => {
    const related = Array.from({ length: 100 }, (_, index) => `friend-${index}`);
    expect(relatedOf({ relations: [], related }).length).toBeLessThan(20);
  });
});

describe('a citation', () => {
  const text = createText('en', { confidence_reported: 'As reported', card_no_date: 'Undated' });
  const source: Source = {
    id: 'report',
    title: 'Report on the body',
    publisher: 'Office',
    url: 'https://example.org/report',
    published: '2025-11-01',
    kind: 'news',
    lang: 'en',
  };

  it('has the statement, its date, how certain it is, and title, publisher, date and address of each source', () => {
    expect(citationOf(fact('good'), [source], text)).toBe(
      'The body did good. (25 October 2025; As reported)\nReport on the body, Office, 1 November 2025, https://example.org/report',
    );
  });

  it('takes doubts along and invents no dates', () => {
    const doubted = citationOf(
      fact('good', { date: null, doubt: 'Only one saw it.' }),
      [{ ...source, published: null }],
      text,
    );
    expect(doubted.split('\n')).toEqual([
      'The body did good. (Undated; As reported)',
      'Only one saw it.',
      'Report on the body, Office, https://example.org/report',
    ]);
  });
});

describe('a report of a mistake', () => {
  it('goes to the project and carries the id', () => {
    const url = new URL(reportOf('human-rights-watch'));
    expect(url.href.startsWith(`${PROJECT_URL}/issues/new?`)).toBe(true);
    expect(url.searchParams.get('title')).toContain('human-rights-watch');
    expect(url.searchParams.get('record')).toBe('human-rights-watch');
  });
});
