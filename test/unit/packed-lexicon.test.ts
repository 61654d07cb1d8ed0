/** The lexicon as strings says what the plain one says, whatever is read of it first. */
import { describe, expect, it } from 'vitest';
import { buildLexicon, type LexiconData, type LexiconNode, type Name } from '../../data/mentions/lexicon.ts';
import { packLexicon } from '../../data/mentions/pack.ts';
import type { CompiledLexicon } from '../../data/mentions/packed.ts';
import { tokenize } from '../../data/mentions/tokens.ts';
import { compiledRecords } from './support/compiled.ts';

const data = compiledRecords().lexicon;
/** As a page gets it: through JSON. */
const shipped = (plain: LexiconData) => JSON.parse(JSON.stringify(packLexicon(plain))) as CompiledLexicon;

function nodeOf(root: LexiconNode, text: string): LexiconNode | undefined {
  return tokenize(text).reduce((node: LexiconNode | undefined, { stem }) => node?.next.get(stem), root);
}

function stemsBelow({ next }: LexiconNode, found = new Set<string>()): Set<string> {
  for (const [stem, node] of next) {
    found.add(stem);
    stemsBelow(node, found);
  }
  return found;
}

function namesBelow({ names, next }: LexiconNode): Name[] {
  return [...names, ...[...next.values()].flatMap(namesBelow)];
}

const ofOne = (names: LexiconData['names']): LexiconData => ({ entities: [['one', 'body', null]], names });

describe('the packed lexicon', () => {
  const lexicon = buildLexicon(shipped(data));

  it('has every name where its words lead, whichever is looked for first', () => {
    for (const [text, index] of data.names.toReversed()) {
      const owners = nodeOf(lexicon.root, text)?.names.map(({ entity }) => entity.id) ?? [];
      // A spelling may stand for another one with the same key, of the same entity.
      if (tokenize(text).length) expect(owners, text).toContain(data.entities[index]![0]);
    }
  });

  it('lists the names that its tree has, each as the same object', () => {
    const inTree = new Set(lexicon.names.flatMap(({ text }) => nodeOf(lexicon.root, text)?.names ?? []));
    expect(new Set(lexicon.names)).toEqual(inTree);
    expect(lexicon.names.every((name) => inTree.has(name))).toBe(true);
  });

  it('knows all stems without walking, and no others', () => {
    for (const stem of stemsBelow(lexicon.root)) expect(lexicon.hasStem(stem), stem).toBe(true);
    for (const stem of ['', 'qqq', 'unodcq']) expect(lexicon.hasStem(stem), stem).toBe(false);
  });

  it('finds each name by its place in the tree', () => {
    const groups = [...lexicon.root.next.values()].map((node) => namesBelow(node));
    for (const [group, names] of groups.entries()) {
      for (const [entry, name] of names.entries()) expect(lexicon.nameAt(group, entry), name.text).toBe(name);
    }
  });

  it('is the same after being packed once more, from its own names', () => {
    const numbers = new Map([...lexicon.entities.keys()].map((id, index) => [id, index]));
    const names = lexicon.names.map(({ text, entity, ambiguous, isFull, caseRule }): LexiconData['names'][number] => {
      const certainty = isFull ? 3 : caseRule === 'spelling' ? 2 : ambiguous ? 1 : 0;
      return [text, numbers.get(entity.id)!, certainty];
    });
    expect(packLexicon({ entities: data.entities, names })).toEqual(packLexicon(data));
  });

  it('asks for near data only when it is asked', () => {
    let asked = 0;
    const lazy = buildLexicon({
      ...shipped(ofOne([['Harbour Watch', 0, 0]])),
      get near() {
        asked += 1;
        return data.near;
      },
    });
    expect(lazy.names.map(({ text }) => text)).toEqual(['Harbour Watch']);
    expect(asked).toBe(0);
    expect(lazy.near).toBe(data.near);
  });
});

describe('packing', () => {
  it('takes more stems than a number of two digits has, and very long names', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}q`);
    const plain = ofOne([
      [words.join(' '), 0, 0],
      ...words.map((word): LexiconData['names'][number] => [`a ${word}`, 0, 1]),
    ]);
    const { root } = buildLexicon(shipped(plain));
    for (const [text] of plain.names) expect(nodeOf(root, text)?.names.map((name) => name.text)).toEqual([text]);
  });

  it('takes a lexicon without names', () => {
    const empty = buildLexicon(shipped(ofOne([])));
    expect([empty.names, empty.root.next.size, empty.hasStem('harbour')]).toEqual([[], 0, false]);
  });

  it.each(['One ~ Two', 'One } Two'])('refuses a name that has a separator in it: %s', (text) => {
    expect(() => packLexicon(ofOne([[text, 0, 0]]))).toThrow('separates names');
  });

  it('refuses a name of nobody', () => {
    expect(() => packLexicon(ofOne([['Harbour Watch', 1, 0]]))).toThrow('does not exist');
  });
});
