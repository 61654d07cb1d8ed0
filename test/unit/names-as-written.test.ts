/** One name, many spellings: whatever a newsroom, a translator or a text editor makes of it, it is that name. */
import { describe, expect, it } from 'vitest';
import { body, entitiesIn, lexiconOf, marksIn, readAnyPage, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();
const CONVENTION = 'un-convention-against-cybercrime';

describe('full stops in abbreviations', () => {
  it.each(['UN', 'U.N.', 'U. N.'])('"%s" is the United Nations', (un) => {
    expect(marksIn(lexicon, `Officials at the ${un} declined to comment.`)).toEqual([`${un} → united-nations`]);
  });

  it.each(['U.N. Convention against Cybercrime', 'U.N. cybercrime treaty', 'U.N cybercrime treaty'])(
    '"%s" is the convention, from its first letter to its last',
    (name) => {
      expect(marksIn(lexicon, `Backers of the ${name} were relieved.`)).toEqual([`${name} → ${CONVENTION}`]);
    },
  );

  it('an abbreviation at the end of a sentence is found', () => {
    expect(entitiesIn(lexicon, 'It was drafted at the U.N. Nobody objected.')).toEqual(['united-nations']);
  });

  it('an abbreviation after an invisible character is found', () => {
    expect(entitiesIn(lexicon, 'Diplomats told the \u200BU.N. panel to hurry.')).toEqual(['united-nations']);
  });

  it.each(['U.S. State Department', 'US State Department'])('"%s" is one name', (name) => {
    expect(marksIn(lexicon, `The ${name} issued a note.`)).toEqual([`${name} → us-state-department`]);
  });
});

describe('quotes and possessives', () => {
  it.each(["People's Republic of China", 'People’s Republic of China'])('"%s" is China', (name) => {
    expect(marksIn(lexicon, `Envoys of the ${name} took the floor.`)).toEqual([`${name} → china`]);
  });

  it.each(["Microsoft's Digital Crimes Unit", 'Microsoft’s Digital Crimes Unit'])('"%s" is one name', (name) => {
    expect(marksIn(lexicon, `Analysts at ${name} traced the servers.`)).toEqual([`${name} → microsoft`]);
  });

  it.each(["Guterres'", "Guterres's", 'Guterres’s'])('the surname is found in "%s"', (possessive) => {
    const marks = marksIn(lexicon, `Antonio Guterres arrived. ${possessive} aides followed.`);
    expect(marks).toEqual(['Antonio Guterres → antonio-guterres', 'Guterres → antonio-guterres']);
  });

  it('a possessive s is not part of the mark', () => {
    expect(marksIn(lexicon, 'Human Rights Watch’s letter was blunt.')).toEqual([
      'Human Rights Watch → human-rights-watch',
    ]);
  });

  it.each(['“UNODC”', '"UNODC"', '‘UNODC’', '«UNODC»', '(UNODC)', '[UNODC]', '「UNODC」'])('%s', (quoted) => {
    expect(marksIn(lexicon, `The acronym ${quoted} was on every badge.`)).toEqual(['UNODC → unodc']);
  });
});

describe('spaces and characters nobody sees', () => {
  it.each([
    ['non-breaking spaces', 'Human\u00A0Rights\u00A0Watch'],
    ['narrow non-breaking spaces', 'Human\u202FRights\u202FWatch'],
    ['a line break', 'Human Rights\n        Watch'],
    ['soft hyphens', 'Human Ri\u00ADghts Wa\u00ADtch'],
    ['a zero-width space inside a word', 'Human Rig\u200Bhts Watch'],
    ['a zero-width space beside a space', 'Human\u200B Rights \u200BWatch'],
    ['a word joiner', 'Human Rights\u2060 Watch'],
  ])('%s', (_, name) => {
    expect(entitiesIn(lexicon, `A brief by ${name} said so.`)).toEqual(['human-rights-watch']);
  });

  it('invisible characters between Chinese characters', () => {
    expect(entitiesIn(lexicon, '多国签署了联合国\u200B打击网络犯罪\u200B公约。')).toContain(CONVENTION);
  });

  it('the mark begins and ends at letters that a reader sees', () => {
    expect(marksIn(lexicon, 'A brief by \u200BUNODC\u200B said so.')).toEqual(['UNODC → unodc']);
  });
});

describe('diacritics dropped and added', () => {
  it.each(['António Guterres', 'Antonio Guterres', 'Antônio Guterres', 'ANTÓNIO GUTERRES'])('%s', (name) => {
    expect(marksIn(lexicon, `Then ${name} spoke.`)).toEqual([`${name} → antonio-guterres`]);
  });

  it.each(['Viet Nam', 'Viêt Nam', 'Việt Nam', 'Vietnam', 'Viêtnam', 'Viet-Nam'])('%s', (name) => {
    expect(marksIn(lexicon, `Ministers flew to ${name} overnight.`)).toEqual([`${name} → viet-nam`]);
  });

  it.each(['Hanoi', 'Ha Noi', 'Hà Nội', 'Hanói', 'Hanoï'])('%s', (name) => {
    expect(marksIn(lexicon, `Ministers flew to ${name} overnight.`)).toEqual([`${name} → hanoi`]);
  });

  it.each(['Luong Cuong', 'Lương Cường'])('%s', (name) => {
    expect(marksIn(lexicon, `Guests were received by ${name} at noon.`)).toEqual([`${name} → luong-cuong`]);
  });

  it.each(['NFC', 'NFD'] as const)('composed or not (%s)', (form) => {
    const text = 'António Guterres và Lương Cường tại Hà Nội, Việt Nam'.normalize(form);
    expect(entitiesIn(lexicon, text)).toEqual(['antonio-guterres', 'luong-cuong', 'hanoi', 'viet-nam']);
  });
});

describe('letters that lose their stroke', () => {
  const small = lexiconOf({
    port: { names: ['Đà Nẵng'] },
    mill: { names: ['Łódź Weaving'] },
    ferry: { names: ['Øresund Line'] },
  });

  it.each([
    'Đà Nẵng',
    'Da Nang',
    'Đà Nẵng'.normalize('NFD'),
    'Łódź Weaving',
    'Lodz Weaving',
    'Øresund Line',
    'Oresund Line',
  ])('%s', (name) => {
    expect(readAnyPage(small, [body(`A ship left ${name} at noon.`)]).mentions.map(({ text }) => text)).toEqual([name]);
  });
});

describe('capitals', () => {
  it.each(['HUMAN RIGHTS WATCH', 'human rights watch', 'Human rights watch'])('%s', (name) => {
    expect(entitiesIn(lexicon, `A note from ${name} followed.`)).toEqual(['human-rights-watch']);
  });

  it.each(['The delegates told us that it would take years.', 'A meta question remained: what is a crime?'])(
    'lower case is no name: %s',
    (text) => {
      expect(entitiesIn(lexicon, text)).toEqual([]);
    },
  );

  it('capitals are: US, Meta, META', () => {
    expect(entitiesIn(lexicon, 'The US delegation met Meta; META shares rose.')).toEqual([
      'united-states',
      'meta',
      'meta',
    ]);
  });

  it('"un" of French, Spanish and Italian is not the UN', () => {
    expect(entitiesIn(lexicon, 'Un journaliste a reçu un courriel.')).toEqual([]);
  });

  it('a concept is found at the start of a sentence and within it', () => {
    expect(entitiesIn(lexicon, 'Phishing is common. So is phishing by voice.')).toEqual(['phishing', 'phishing']);
  });
});

describe('joined, hyphenated, apart', () => {
  it.each(['cybercrime', 'cyber crime', 'cyber-crime', 'cyber‑crime', 'Cyber Crime', 'cyber\u00ADcrime'])(
    '%s',
    (word) => {
      expect(entitiesIn(lexicon, `Losses from ${word} rose.`)).toEqual(['cybercrime']);
      expect(marksIn(lexicon, `Work on the UN convention against ${word} ended.`)).toEqual([
        `UN convention against ${word} → ${CONVENTION}`,
      ]);
    },
  );

  it.each(['Nick Ashton-Hart', 'Nick Ashton Hart', 'Nick Ashton–Hart'])('%s', (name) => {
    expect(marksIn(lexicon, `${name} wrote it.`)).toEqual([`${name} → nick-ashton-hart`]);
  });
});

describe('plurals', () => {
  it.each([
    ['investment scams', 'online-scams'],
    ['ransomware gangs', 'ransomware'],
    ['cybercriminals', 'cybercrime'],
    ['States Parties', 'signatory-and-party'],
    ['phishing attacks', 'phishing'],
  ])('%s', (words, entity) => {
    expect(marksIn(lexicon, `The panel heard about ${words} again.`)).toEqual([`${words} → ${entity}`]);
  });

  it('of a name that is recorded in one number only', () => {
    const small = lexiconOf({ one: { names: ['harbour pilot'] }, many: { names: ['tide tables'] } });
    const { mentions } = readAnyPage(small, [body('Harbour pilots read a tide table.')]);
    expect(mentions.map(({ text }) => text)).toEqual(['Harbour pilots', 'tide table']);
  });

  it.each(['crisis', 'status', 'access'])('"%s" is none', (word) => {
    const small = lexiconOf({ one: { kind: 'concept', names: [word] } });
    expect(readAnyPage(small, [body(`Their ${word} was noted.`)]).mentions).toHaveLength(1);
    expect(readAnyPage(small, [body(`Their ${word.slice(0, -1)} was noted.`)]).mentions).toHaveLength(0);
  });
});
