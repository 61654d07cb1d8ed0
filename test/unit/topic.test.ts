/** What a page is about, and so what a reader sees: everything, the sure things, one name, or nothing. */
import { describe, expect, it } from 'vitest';
import { ARTICLES } from './support/articles.ts';
import { aside, type Block, body, headline, readPage, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();
const UN = 'un-convention-against-cybercrime';

const pageOf = ([title, ...paragraphs]: string[]): Block[] => [headline(title!), ...paragraphs.map(body)];
const reportedOn = (blocks: Block[]) => readPage(lexicon, blocks).mentions.map(({ entity }) => entity);
const shownOn = (blocks: Block[]) =>
  readPage(lexicon, blocks)
    .mentions.filter(({ shown }) => shown)
    .map(({ entity }) => entity);

describe('an article about the treaty', () => {
  const blocks = pageOf(ARTICLES.treaty);

  it('is about the story', () => {
    expect(readPage(lexicon, blocks).topic).toBe('story');
  });

  it('reports everyone with a stake in it: states, companies, people, terms', () => {
    expect(reportedOn(blocks)).toEqual(
      expect.arrayContaining([
        UN,
        'hanoi',
        'viet-nam',
        'united-states',
        'meta',
        'dell',
        'deborah-brown',
        'ratification',
      ]),
    );
  });

  it('shows the convention, people and organisations', () => {
    expect(shownOn(blocks)).toEqual(
      expect.arrayContaining([UN, 'deborah-brown', 'human-rights-watch', 'meta', 'dell']),
    );
  });

  it('is recognised without its headline', () => {
    expect(readPage(lexicon, blocks.slice(1)).topic).toBe('story');
  });

  it('is recognised from its headline alone', () => {
    expect(readPage(lexicon, [blocks[0]!, body('More details will follow.')]).topic).toBe('story');
  });
});

it('an article about the Budapest Convention is about the story', () => {
  expect(readPage(lexicon, pageOf(ARTICLES.budapest)).topic).toBe('story');
});

it('an article that never says more than "cybercrime treaty" is not about nothing', () => {
  expect(readPage(lexicon, pageOf(ARTICLES.shortNameOnly)).topic).not.toBe('none');
});

describe('a report on ransomware', () => {
  const blocks = pageOf(ARTICLES.ransomware);

  it('is cybercrime news', () => {
    expect(readPage(lexicon, blocks).topic).toBe('cybercrime');
  });

  it('shows the terms of the trade', () => {
    expect(shownOn(blocks)).toEqual(expect.arrayContaining(['ransomware', 'phishing']));
  });

  it('shows no country, and no company whose name is something else elsewhere', () => {
    const shown = shownOn(blocks);
    for (const id of ['viet-nam', 'dell', 'united-states', 'reuters']) expect(shown).not.toContain(id);
  });
});

it('an article about one thing of the trade, named again and again, is cybercrime news', () => {
  expect(readPage(lexicon, pageOf(ARTICLES.oneWordAgain)).topic).toBe('cybercrime');
});

describe.each(['football', 'earnings', 'plastics', 'laptops', 'travel', 'climate', 'oneWord', 'twoWords'] as const)(
  'an article on something else (%s)',
  (name) => {
    it('is about nothing of ours and has no mention', () => {
      const blocks = pageOf(ARTICLES[name]);
      expect(readPage(lexicon, blocks)).toEqual({ topic: 'none', mentions: [] });
    });
  },
);

describe('a page that merely resembles', () => {
  it.each([
    [
      'a climate pact',
      'Nearly 200 countries kept the UN climate pact alive in Belém. Brazil hosted the talks, and China helped.',
    ],
    ['a pandemic accord', 'The WHO adopted a pandemic accord in Geneva. The United States had left the treaty talks.'],
    ['cars', 'The Honda Accord gets a new engine. Toyota sells more cars in Vietnam than Honda does.'],
    ['a lease', 'Under Article 19 of the lease the tenant pays for repairs. Article 7 allows pets.'],
    ['a fair', 'Comic-Con, the convention of comics, drew 130,000 fans to San Diego. Meta showed new glasses.'],
    ['travel', 'A weekend in Hanoi: soup for breakfast, a puppet show at night. Vietnam Airlines flies there daily.'],
    ['elections', 'Voters in Georgia go to the polls on Tuesday. Washington watches Atlanta closely.'],
    ['an actress', 'Jane Fonda has said that she regrets the photograph that made her "Hanoi Jane".'],
    [
      'the laws of war',
      'The Geneva Conventions protect prisoners. Article 3 is common to all of them, said the Red Cross.',
    ],
    ['a party', 'Julius Malema told an EFF rally in Johannesburg that South Africa needs land reform.'],
    ['a coach', '“We have a convention in this club,” the coach said. “The agreement is that nobody talks.”'],
    [
      'a sale',
      'Cyber Monday brings the Dell XPS below a thousand dollars. Apple and Microsoft follow with their own deals.',
    ],
    ['Spanish', 'La meta del acuerdo es reducir los plásticos. Perú y Chile firmaron el tratado.'],
    ['German', 'Das Abkommen über den Fischfang wurde in Oslo unterzeichnet. Island und Norwegen stimmten zu.'],
    ['Russian', 'Договор о рыболовстве подписан в Осло. Россия и Норвегия согласны.'],
    ['Chinese', '《巴黎协定》的缔约方在贝伦开会。中国和巴西发言。'],
  ])('%s', (_, text) => {
    expect(readPage(lexicon, [body(text)])).toEqual({ topic: 'none', mentions: [] });
  });
});

describe('a text of one sentence', () => {
  it.each([
    ['English', 'Europol arrested five people over a phishing scam in Spain.', 'europol'],
    ['English', 'The LockBit ransomware gang says that it attacked a hospital.', 'lockbit'],
    ['Spanish', 'Europol detiene a cinco personas por una estafa de phishing en España.', 'europol'],
    ['French', 'Europol a arrêté cinq personnes dans une affaire d’hameçonnage.', 'phishing'],
    ['Portuguese', 'A Europol prendeu cinco pessoas por um golpe de phishing.', 'europol'],
    ['German', 'Europol nimmt fünf Verdächtige wegen Phishing fest.', 'phishing'],
    ['Italian', 'Europol arresta cinque persone per phishing.', 'europol'],
    ['Dutch', 'Europol houdt vijf mensen aan voor phishing.', 'phishing'],
    ['Russian', 'Интерпол и Европол задержали хакеров.', 'interpol'],
    ['Polish', 'Europol aresztował sprawców ataku ransomware.', 'ransomware'],
    ['Turkish', 'Europol fidye yazılımı çetesini yakaladı.', 'europol'],
    ['Indonesian', 'Europol menangkap pelaku phishing di Indonesia.', 'phishing'],
    ['Vietnamese', 'Interpol bắt giữ nhóm phát tán mã độc tống tiền.', 'interpol'],
    ['Chinese', '国际刑警组织逮捕了一个网络钓鱼团伙。', 'phishing'],
    ['Japanese', 'ユーロポールはランサムウェア集団を摘発した。', 'ransomware'],
    ['Korean', '경찰이 랜섬웨어 조직을 체포했다.', 'ransomware'],
    ['Arabic', 'ألقى الإنتربول القبض على عصابة برامج الفدية.', 'interpol'],
  ])('can be cybercrime news: %s', (_, text, entity) => {
    const { topic, mentions } = readPage(lexicon, [body(text)]);
    expect(topic).toBe('cybercrime');
    expect(mentions.map((mention) => mention.entity)).toContain(entity);
    expect(mentions.filter((mention) => ['spain', 'indonesia'].includes(mention.entity))).toEqual([]);
  });

  it('can be about the story', () => {
    expect(readPage(lexicon, [body('Qatar ratified the UN Convention against Cybercrime on Monday.')]).topic).toBe(
      'story',
    );
  });
});

describe('an article about another instrument of the lexicon', () => {
  const blocks = pageOf([
    'Twenty years of UNTOC',
    'The UN Convention against Transnational Organized Crime has almost every state as a party, UNODC says.',
    'Italy and Poland pushed for it. The convention has three protocols.',
  ]);

  it('is a topic of its own, without States', () => {
    const { topic, mentions } = readPage(lexicon, blocks);
    expect(topic).toBe('other-instrument');
    expect(new Set(mentions.map(({ entity }) => entity))).toEqual(new Set(['untoc', 'unodc']));
  });
});

describe('cybercrime news', () => {
  const blocks = (last: string) => [...pageOf(ARTICLES.ransomware), body(last)];

  it('that names the convention in one paragraph reports States there', () => {
    const found = reportedOn(blocks('Germany wants to ratify the UN Convention against Cybercrime soon.'));
    expect(found).toEqual(expect.arrayContaining([UN, 'germany']));
    expect(reportedOn(blocks('Germany wants to ratify it soon.'))).not.toContain('germany');
  });

  it('reports an ambiguous company only once it is introduced, or beside its like', () => {
    expect(reportedOn(blocks('Oracle said nothing.'))).not.toContain('oracle');
    expect(reportedOn(blocks('Oracle Corporation said nothing. Oracle is silent.'))).toContain('oracle');
  });
});

describe('what a page says of itself to machines', () => {
  const about = (text: string): Block => ({ text, role: 'about' });

  it('helps where the text says something of the matter too', () => {
    const blocks = [body('Critics of the cybercrime rules met in the capital on Sunday. They want changes.')];
    expect(readPage(lexicon, blocks).topic).not.toBe('story');
    expect(readPage(lexicon, [...blocks, about('UN cybercrime treaty draws protest')]).topic).toBe('story');
  });

  it('proves nothing alone, and is no text of the page', () => {
    const blocks = [...pageOf(ARTICLES.football), about('UN cybercrime treaty')];
    expect(readPage(lexicon, blocks)).toEqual({ topic: 'none', mentions: [] });
    const story = readPage(lexicon, [...pageOf(ARTICLES.treaty), about('UN cybercrime treaty')]);
    expect(story.mentions.filter(({ block }) => block === ARTICLES.treaty.length)).toEqual([]);
  });
});

describe('an article on plastics that mentions the cybercrime convention once, far down', () => {
  const blocks = pageOf([...ARTICLES.plastics, ARTICLES.passingMention]);

  it('is a mention in passing', () => {
    expect(readPage(lexicon, blocks).topic).toBe('passing');
  });

  it('shows that one mention and nothing else', () => {
    expect(shownOn(blocks)).toEqual([UN]);
  });

  it('gives it a lower score than an article about the story would', () => {
    const inPassing = readPage(lexicon, blocks).mentions.find(({ entity }) => entity === UN)!;
    const inStory = readPage(lexicon, pageOf(ARTICLES.treaty)).mentions.find(({ entity }) => entity === UN)!;
    expect(inPassing.score).toBeLessThan(inStory.score);
  });
});

describe('menus, teasers and related links', () => {
  it('do not make a page about the story', () => {
    const blocks = [...pageOf(ARTICLES.football), ...ARTICLES.treaty.map(aside)];
    expect(readPage(lexicon, blocks).topic).toBe('none');
    expect(shownOn(blocks)).toEqual([]);
  });

  it('do not make a page cybercrime news', () => {
    const blocks = [...ARTICLES.ransomware.map(aside), ...pageOf(ARTICLES.travel)];
    expect(readPage(lexicon, blocks).topic).toBe('none');
  });

  it('before the article do not push its first lines out of the lead', () => {
    const menu = Array.from({ length: 20 }, () => aside('World Business Sport Weather'));
    const blocks = [...menu, body('Talks on the UN cybercrime treaty resume.'), body('Nothing else is known.')];
    expect(readPage(lexicon, blocks).topic).toBe('story');
  });

  it('beside an article about the story carry marks like the rest', () => {
    const blocks = [...pageOf(ARTICLES.treaty), aside('Related: what is the Budapest Convention?')];
    expect(shownOn(blocks)).toContain('budapest-convention');
  });
});
