/** Sentences on what the convention allows or demands bring up the articles that govern it. */
import { describe, expect, it } from 'vitest';
import { articleEntity, articlesGoverning, lawFactsOf } from '../../data/context/law.ts';
import { LAW_SUBJECTS } from '../../data/context/law-subjects.ts';
import { compiledRecords } from './support/compiled.ts';

const { dataset } = compiledRecords();

describe('the law of a sentence', () => {
  it.each<[sentence: string, article: number]>([
    ['Can States refuse a request for evidence under the convention?', 40],
    ['Requests that look politically motivated may be rejected.', 40],
    ['A government may turn down cooperation that it deems persecution.', 40],
    ['The treaty would let governments compel companies to share data.', 27],
    ['Could a provider be ordered to keep its logs?', 25],
    ['Police would have powers to seize phones and search devices.', 28],
    ['Whether a judge must approve surveillance is left to each country.', 24],
    ['Nothing in the text may be read as allowing the suppression of free expression and human rights.', 6],
    ['Critics say that it would criminalise researchers.', 11],
    ['Sharing intimate images without consent becomes a crime.', 16],
    ['States must make money laundering an offence.', 17],
    ['A company can be held liable for the offences.', 18],
    ['Would the treaty allow people to be extradited for a blog post?', 37],
    ['Any offence that carries four years in prison would count.', 35],
    ['It enters into force ninety days after the fortieth ratification.', 65],
    ['Can a State withdraw from the convention?', 67],
    ['The text could be amended: who may propose that the convention be amended?', 66],
    ['Which States can join by accession?', 64],
    ['Article 30 of the treaty is the one that worries them.', 30],
    ['Disputes between parties may go to the International Court of Justice.', 63],
    ['Each party must name a contact point that answers round the clock.', 41],
  ])('%s', (sentence, article) => {
    expect(articlesGoverning(sentence)[0]).toBe(article);
  });

  it('is none where a sentence tells what happened', () => {
    for (const sentence of ['Ministers flew to Hanoi.', 'Brazil signed on Saturday.', '', 'x'.repeat(100_000)])
      expect(articlesGoverning(sentence)).toEqual([]);
  });

  it('names no article that the convention lacks', () => {
    expect(articlesGoverning('Article 19 and article 99 of the text allow it.')).toEqual([19]);
  });

  it('has articles that exist, and most of them with a fact to show', () => {
    const numbers = new Set(dataset.articles.map(({ number }) => number));
    const governing = [...new Set(LAW_SUBJECTS.flatMap(({ articles }) => articles))];
    for (const number of governing) expect(numbers).toContain(number);
    const told = governing.filter((number) => {
      const entity = dataset.entities.find(({ id }) => id === articleEntity(number));
      return entity && lawFactsOf(entity).length > 0;
    });
    expect(told.length).toBeGreaterThan(governing.length / 2);
  });
});
