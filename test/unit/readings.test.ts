/** Names that mean something else: parts of longer names, namesakes, articles of other laws, everyday words. */
import { describe, expect, it } from 'vitest';
import { body, entitiesIn, headline, readPage, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const lexicon = realLexicon();
const found = (text: string) => entitiesIn(lexicon, text);

describe('a State inside a longer name is not that State', () => {
  it.each([
    ['Bank of America lost money.', 'united-states'],
    ['Air Canada cancelled a flight.', 'canada'],
    ['Passengers of Air Canada waited.', 'canada'],
    ['The Vietnam War ended in 1975.', 'viet-nam'],
    ['He fought in the Vietnam war.', 'viet-nam'],
    ['They flew with Vietnam Airlines.', 'viet-nam'],
    ['China Daily ran a comment.', 'china'],
    ['The Times of India ran a comment.', 'india'],
    ['The Panama Papers named him.', 'panama'],
    ['The Washington Post wrote about it.', 'united-states'],
    ['A court in Washington state agreed.', 'united-states'],
    ['George Washington was a farmer.', 'united-states'],
    ['Actor Denzel Washington laughed.', 'united-states'],
    ['The Paris Agreement is another matter.', 'france'],
    ['Paris Hilton attended.', 'france'],
    ['A guinea pig squeaked, and a Guinea pig too.', 'guinea'],
    ['Police in New Mexico searched a house.', 'mexico'],
    ['A court in Northern Ireland agreed.', 'ireland'],
    ['Michael Jordan played.', 'jordan'],
    ['Jordan Smith played.', 'jordan'],
    ['Chad Johnson and Kenya Barris came.', 'chad'],
    ['Roast the turkey first. Turkey sandwiches follow.', 'turkiye'],
    ['He lives in Atlanta, Georgia.', 'georgia'],
    ['The Georgia-based firm lost data.', 'georgia'],
    ['Georgia Gov. Brian Kemp spoke.', 'georgia'],
    ['She studied at Georgia Tech.', 'georgia'],
    ['La Universidad de Chile publicó un estudio.', 'chile'],
    ['Los Papeles de Panamá lo nombran.', 'panama'],
    ['La guerre du Vietnam a duré vingt ans.', 'viet-nam'],
    ['Ships crossed the Indian Ocean.', 'india'],
    ['Банк России не участвовал.', 'russia'],
    ['El Banco de España no opina.', 'spain'],
    ['美国银行发布报告。', 'united-states'],
    ['《中国日报》发表评论。', 'china'],
  ])('%s', (text, entity) => {
    expect(found(text)).not.toContain(entity);
  });
});

describe('a State beside an office, a title or another State is that State', () => {
  it.each([
    ['Vietnam President Luong Cuong opened the ceremony.', 'viet-nam'],
    ['The US Ambassador watched.', 'united-states'],
    ['The Vietnamese Foreign Ministry confirmed it.', 'viet-nam'],
    ['The Ministry of Foreign Affairs of Canada confirmed it.', 'canada'],
    ['Cambodian Prime Minister Hun Manet agreed.', 'cambodia'],
    ['On Saturday Vietnam signed.', 'viet-nam'],
    ['In Jordan, the text is under review.', 'jordan'],
    ['Georgia, Armenia and Moldova signed.', 'georgia'],
    ['Officials in Tbilisi said that Georgia would sign.', 'georgia'],
    ['Turkey and Greece signed.', 'turkiye'],
    ['South Korea signed, North Korea did not.', 'south-korea'],
    ['Nigeria signed, Niger did not.', 'niger'],
    ['DR Congo signed.', 'dr-congo'],
    ['The Dominican Republic signed.', 'dominican-republic'],
    ['Papua New Guinea signed.', 'papua-new-guinea'],
    ['El presidente de Chile firmó.', 'chile'],
    ['La France et l’Allemagne ont signé.', 'france'],
    ['Le président du Vietnam Luong Cuong a parlé.', 'viet-nam'],
    ['Президент Вьетнама Лыонг Кыонг выступил.', 'viet-nam'],
    [
      'Deutschland und Vietnam haben Interesse gezeigt, und die Minister sind nicht mit dem Text zufrieden.',
      'viet-nam',
    ],
    ['越南政府表示欢迎。', 'viet-nam'],
  ])('%s', (text, entity) => {
    expect(found(text)).toContain(entity);
  });

  it.each(['Vietnam Signs UN Cybercrime Treaty as Critics Warn', 'VIETNAM SIGNS UN CYBERCRIME TREATY'])(
    'in a headline with capitals throughout: %s',
    (title) => {
      const { mentions } = readPage(lexicon, [headline(title), body('More follows.')]);
      expect(mentions.map(({ entity }) => entity)).toContain('viet-nam');
    },
  );
});

describe('an article', () => {
  const OF_THE_CONVENTION = 'uncc-article-19';
  it.each([
    'Under Article 19 of the convention, States act.',
    'Article 19 of the draft is short.',
    'Article 19 covers attempts.',
    'Articles 18 and 19 matter; see Article 19(2).',
  ])('is the UN convention’s: %s', (text) => {
    expect(found(text)).toContain(OF_THE_CONVENTION);
    expect(found(text)).not.toContain('article-19');
  });

  it.each([
    'Article 19 of the Budapest Convention is another.',
    'Article 19 of the International Covenant on Civil and Political Rights protects speech.',
    'The constitution, in Article 19, protects speech.',
    'Article 19 of the European Convention on Human Rights set up the court.',
    'Article 19 GDPR is about recipients.',
    'El artículo 19 de la Constitución protege la prensa.',
  ])('is somebody else’s: %s', (text) => {
    expect(found(text).filter((id) => id === OF_THE_CONVENTION || id === 'article-19')).toEqual([]);
  });

  it.each([
    'ARTICLE 19 warned ministers.',
    'Article 19 said that the text is too broad.',
    'Access Now, Article 19 and others disagreed.',
    'The group Article 19 disagreed.',
  ])('is an organisation’s name: %s', (text) => {
    expect(found(text)).toContain('article-19');
    expect(found(text)).not.toContain(OF_THE_CONVENTION);
  });

  it('of a page about Budapest is Budapest’s', () => {
    const page = [headline('The Budapest Convention at twenty-five'), body('Article 19 is about searches.')];
    expect(readPage(lexicon, page).mentions.map(({ entity }) => entity)).not.toContain(OF_THE_CONVENTION);
  });
});

describe('an everyday word', () => {
  it.each([
    ['Apple pie was served.', 'apple'],
    ['Oracle of Delphi, they called him.', 'oracle'],
    ['Meta cumplida, dice la ministra.', 'meta'],
    ['Amnesty for hackers is not planned.', 'amnesty-international'],
    ['EFF leader Julius Malema spoke.', 'electronic-frontier-foundation'],
  ])('is no name: %s', (text, entity) => {
    expect(found(text)).not.toContain(entity);
  });

  it.each([
    ['Meta said that it would study the text.', 'meta'],
    ['Meta and Dell stayed away.', 'meta'],
    ['Lawyers of Meta were there.', 'meta'],
    ['Apple’s lawyers were there.', 'apple'],
    ['Access Now wrote a letter.', 'access-now'],
    ['Meta CEO Mark Zuckerberg came.', 'meta'],
    ['The EFF warned about surveillance.', 'electronic-frontier-foundation'],
  ])('is a name: %s', (text, entity) => {
    expect(found(text)).toContain(entity);
  });

  it('is a name at a sentence’s beginning once the page has shown that it is', () => {
    const page = [headline(STORY_HEADLINE), body('Officials asked Apple for comment.'), body('Apple refused.')];
    const last = readPage(lexicon, page).mentions.filter(({ block }) => block === 2);
    expect(last.map(({ entity }) => entity)).toEqual(['apple']);
  });
});
