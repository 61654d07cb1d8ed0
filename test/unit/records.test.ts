/** The project's own records: complete, sourced, and free of loose ends. */
import { describe, expect, it } from 'vitest';
import { compiledRecords } from './support/compiled.ts';

const { dataset, lexicon } = compiledRecords();
const sources = new Map(dataset.sources.map((source) => [source.id, source]));
const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));

/** Whoever and whatever the project promised to explain from its first release on. */
const PROMISED =
  `un-convention-against-cybercrime budapest-convention united-nations un-secretary-general antonio-guterres
  unodc ad-hoc-committee-on-cybercrime viet-nam hanoi hanoi-signing-ceremony luong-cuong russia china united-states
  us-state-department canada european-union human-rights-watch deborah-brown tech-global-institute sabhanaz-rashid-diya
  joint-statement-hanoi-2025 cybersecurity-tech-accord nick-ashton-hart meta microsoft dell infosys agence-france-presse
  reuters ratification entry-into-force signatory-and-party phishing ransomware online-scams money-laundering csam
  hate-speech-and-content-offences good-faith-security-research electronic-evidence-sharing safeguards
  transnational-repression surveillance-treaty-label`.split(/\s+/);

describe.each(PROMISED)('%s', (id) => {
  it('has a sourced fact', () => {
    const facts = entities.get(id)?.facts ?? [];
    const sourced = facts.filter((fact) => fact.sources.some((source) => sources.has(source)));
    expect(sourced.length).toBeGreaterThan(0);
  });

  it('says who or what it is and why news about the convention names it', () => {
    const entity = entities.get(id);
    expect(entity?.summary).toMatch(/\w/);
    expect(entity?.role).toMatch(/\w/);
  });
});

const statements = dataset.entities.flatMap(({ facts, positions, debate }) => [...facts, ...positions, ...debate]);
const listed = [...dataset.states, ...dataset.claims, ...dataset.timeline];

it('every statement cites only sources that exist, each once', () => {
  const wrong = [...statements, ...listed].filter(
    ({ sources: ids }) => !ids.length || new Set(ids).size !== ids.length || ids.some((id) => !sources.has(id)),
  );
  expect(wrong).toEqual([]);
});

it('every statement has an id of its own', () => {
  const ids = statements.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('every position is dated', () => {
  const undated = dataset.entities.flatMap(({ positions }) => positions.filter(({ date }) => !date));
  expect(undated).toEqual([]);
});

it('no two facts of an entity say the same', () => {
  const repeated = dataset.entities.flatMap(({ id, facts }) => {
    const texts = facts.map(({ text }) => text.toLowerCase());
    return new Set(texts).size === texts.length ? [] : [id];
  });
  expect(repeated).toEqual([]);
});

it('a doubtful statement never looks certain', () => {
  expect(statements.filter(({ doubt, confidence }) => doubt && confidence !== 'unverified')).toEqual([]);
});

it('every related entity exists', () => {
  const dangling = dataset.entities.flatMap(({ related }) => related.filter((id) => !entities.has(id)));
  expect(dangling).toEqual([]);
});

it('every source is a web address that a browser can open', () => {
  expect(dataset.sources.filter(({ url }) => !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
});

it('every source is cited', () => {
  const cited = new Set([...statements, ...listed].flatMap(({ sources: ids }) => ids));
  expect(dataset.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
});

it('every entity can be found under some name', () => {
  const named = new Set(lexicon.names.map(([, index]) => lexicon.entities[index]![0]));
  expect(dataset.entities.filter(({ id }) => !named.has(id))).toEqual([]);
});

it('names that fill the world news are not taken for proof', () => {
  const ambiguous = new Set(lexicon.names.filter(([, , flag]) => flag).map(([text]) => text));
  for (const name of ['UN', 'Meta', 'Dell', 'Vietnam', 'Hanoi', 'China', 'Russia', 'US', 'Brown']) {
    expect(ambiguous, name).toContain(name);
  }
});
