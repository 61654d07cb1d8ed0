/** The popup's search: whoever types a name gets its owner first. */
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../data/context/search.ts';
import { compiledRecords } from './support/compiled.ts';

const { dataset } = compiledRecords();
const search = createSearch(dataset.entities);
const idsFor = (query: string) => search(query).map(({ id }) => id);

describe('a name', () => {
  it.each([
    ['UNODC', 'unodc'],
    ['unodc', 'unodc'],
    ['Human Rights Watch', 'human-rights-watch'],
    ['human rig', 'human-rights-watch'],
    ['antonio', 'antonio-guterres'],
    ['António', 'antonio-guterres'],
    ['Budapest', 'budapest-convention'],
    ['viet nam', 'viet-nam'],
    ['  Vietnam ', 'viet-nam'],
    ['un', 'united-nations'],
    ['联合国', 'united-nations'],
  ])('"%s" finds its owner first', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it('with a slip is found too', () => {
    expect(idsFor('Guteres')).toContain('antonio-guterres');
    expect(idsFor('ransomwere')[0]).toBe('ransomware');
    expect(idsFor('budapset')[0]).toBe('budapest-convention');
  });

  it.each([
    ['human rigts wach', 'human-rights-watch'],
    ['cibersecurity acord', 'cybersecurity-tech-accord'],
    ['acess now', 'access-now'],
  ])('"%s", with a slip in each word, finds its owner first', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it.each([
    ['Accord Tech', 'cybersecurity-tech-accord'],
    ['观察', 'human-rights-watch'],
  ])('"%s", words in another order or from the middle, finds its owner', (query, id) => {
    expect(idsFor(query)).toContain(id);
  });
});

it('what is said about somebody finds them', () => {
  expect(idsFor('reservations Qatarzzzz')).toEqual([]);
  expect(idsFor('Qatar reservations')).toContain('un-convention-against-cybercrime');
});

it('nobody is found twice', () => {
  for (const query of ['convention', 'hanoi', 'cyber', 'rights']) {
    const ids = idsFor(query);
    expect(ids.length, query).toBeGreaterThan(0);
    expect(new Set(ids).size, query).toBe(ids.length);
  }
});

it.each(['', ' ', 'x', 'qqqqzzzzqqqq', '((((', '\\'])('"%s" finds nobody', (query) => {
  expect(idsFor(query)).toEqual([]);
});
