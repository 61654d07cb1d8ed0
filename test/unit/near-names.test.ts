/** Names with slips, in other words, joined and split: what is found, and what only resembles. */
import { describe, expect, it } from 'vitest';
import { entitiesIn, headline, marksIn, readPage, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();

const WRONG = [
  'unodc',
  'budapest-convention',
  'reuters',
  'ratification',
  'telegram',
  'mandiant',
  '8base',
  'treaty-depositary',
];

describe('a slip', () => {
  it.each([
    ['The Budapset Convention was the first.', 'budapest-convention'],
    ['Members of the Cybersecurity Tech Acord objected.', 'cybersecurity-tech-accord'],
    ['UNDOC will run the secretariat.', 'unodc'],
    ['The Councel of Europe took note.', 'council-of-europe'],
    ['Officers of Euporol were there.', 'europol'],
    ['The Electronic Fronteir Foundation wrote to them.', 'electronic-frontier-foundation'],
    ['La Convention de Budpaest reste ouverte.', 'budapest-convention'],
    ['Будапешская конвенция открыта для всех.', 'budapest-convention'],
    ['联合国打击网洛犯罪公约在河内开放签署。', 'un-convention-against-cybercrime'],
    ['布达佩思公约是第一部。', 'budapest-convention'],
    ['D’après Goolge, rien n’a changé.', 'google'],
    ['Ведомство запросило Телегарм о каналах.', 'telegram'],
    ['UNOCD will run the secretariat.', 'unodc'],
    ['They asked Acccess Now to speak.', 'access-now'],
    ['Bộ Côngg an làm đầu mối thực hiện.', 'vietnam-ministry-of-public-security'],
    ['La ONG Derechos Digitalis ha protestado.', 'derechos-digitales'],
    ['A Convenção de Budapset continua aberta.', 'budapest-convention'],
    ['The operators of DanaBott are wanted.', 'danabot'],
  ])('%s', (text, entity) => {
    expect(entitiesIn(lexicon, text)).toContain(entity);
  });

  it('that makes another name or word is none', () => {
    for (const text of [
      'UNODA deals with disarmament.',
      'The Australian and the Austrian sat apart.',
      'The conversion of Budapest to trams went on.',
      'A router agency of the hotel failed.',
      'To their gratification it rained.',
      'Das Telegramm kam an, der Mandant schwieg, die Photos lagen da.',
      'El Perú depositará el instrumento.',
    ]) {
      const found = entitiesIn(lexicon, text);
      for (const wrong of WRONG) expect(found).not.toContain(wrong);
    }
  });
});

describe('other words of the same sense', () => {
  it.each([
    ['The Technology Agreement on Cybersecurity welcomed it.', 'cybersecurity-tech-accord'],
    ['Delegates left the UN Cybercrime Conference with a text.', 'un-convention-against-cybercrime'],
    ['The Electronic Freedom Foundation fears for researchers.', 'electronic-frontier-foundation'],
    ['They praised the convention on cybercrime adopted by the United Nations.', 'un-convention-against-cybercrime'],
    ['The Bureau of the United Nations for Drugs and Crime counts.', 'unodc'],
    ['L’Observatoire des droits humains a protesté.', 'human-rights-watch'],
    ['Die Menschenrechtswacht protestierte.', 'human-rights-watch'],
    ['Konwencja ONZ przeciwko cyberprzestępczości czeka.', 'un-convention-against-cybercrime'],
    ['Birleşmiş Milletler Siber Suç Sözleşmesi imzaya açıldı.', 'un-convention-against-cybercrime'],
    ['Convención de Budapest on Cybercrime remains open.', 'budapest-convention'],
    ['El Acuerdo de la ONU sobre los delitos en el ciberespacio avanza.', 'un-convention-against-cybercrime'],
    ['The International Criminal Police issued a notice.', 'interpol'],
    ['Полицейские завершили операцию «Последняя игра».', 'operation-endgame'],
    ['Die Elektronische Grenzstiftung warnte.', 'electronic-frontier-foundation'],
    ['The Agency of the United Nations against Narcotics and Felony counts.', 'unodc'],
    ['The Budapest Agreement on Criminality of Computers is older.', 'budapest-convention'],
    ['Die Übereinkunft der Vereinten Nationen wider Computerstraftaten liegt vor.', 'un-convention-against-cybercrime'],
    ['Le pacte des Nations unies opposé au crime numérique attend.', 'un-convention-against-cybercrime'],
    ['Пакт ООН супротив цифровой преступности ждёт.', 'un-convention-against-cybercrime'],
    ['Hiệp ước Liên hợp quốc đối phó với tội phạm điện tử được ký.', 'un-convention-against-cybercrime'],
    ['联合国对抗数字犯罪条约已开放签署。', 'un-convention-against-cybercrime'],
    ['قال إن عهد الأمم المتحدة في مواجهة الجرائم الرقمية مهم.', 'un-convention-against-cybercrime'],
    ['La Organización Internacional de Policía del Crimen avisó.', 'interpol'],
    ['The loot went through bleaching of cash.', 'money-laundering'],
    ['El virus de secuestro cifró las copias.', 'ransomware'],
    ['Er warnte vor Schwindel im Internet.', 'online-scams'],
    ['Они просят взаимной судебной помощи.', 'mutual-legal-assistance'],
    ['The Temporary Committee on cyber crime met.', 'ad-hoc-committee-on-cybercrime'],
    ['El Comité a medida sobre la ciberdelincuencia se reunió.', 'ad-hoc-committee-on-cybercrime'],
    ['Der vorläufige Ausschuss der Vereinten Nationen zur Cyberkriminalität tagte.', 'ad-hoc-committee-on-cybercrime'],
    ['Заседал Временный комитет по киберпреступности.', 'ad-hoc-committee-on-cybercrime'],
    ['联合国网络犯罪专门委员会召开会议。', 'ad-hoc-committee-on-cybercrime'],
    ['اجتمعت اللجنة المؤقتة للجريمة السيبرانية في فيينا.', 'ad-hoc-committee-on-cybercrime'],
    ['Officers of the Unified Police of Europe were there.', 'europol'],
    ['L’Office de Police de l’Union Européenne a aidé.', 'europol'],
    ['The International Policing Organisation was there.', 'interpol'],
    ['Theo Riêng tư Quốc tế, công ước yếu.', 'privacy-international'],
    ['The World Room of Trade objected.', 'international-chamber-of-commerce'],
    ['O Escritório Federal de Averiguações ajudou.', 'fbi'],
    ['The Digital Border Institute disagreed.', 'electronic-frontier-foundation'],
    ['The Know-how Accord on Cyber Safety objected.', 'cybersecurity-tech-accord'],
    ['The UN Workplace on Medicine and Crime helps.', 'unodc'],
    ['El Consejo del Continente Europeo lo lamenta.', 'council-of-europe'],
    ['Ayer la Unión de Europa firmó el tratado.', 'european-union'],
    ['A dozen groups, among them Access Now and Article Nineteen, protested.', 'article-19'],
  ])('%s', (text, entity) => {
    expect(entitiesIn(lexicon, text)).toContain(entity);
  });

  it('mean the ministry of the State that is named beside', () => {
    expect(entitiesIn(lexicon, 'In China the Ministry of Public Safety arrested them.')).toContain(
      'china-ministry-of-public-security',
    );
    expect(entitiesIn(lexicon, 'In Hanoi the Ministry of Public Safety arrested them.')).toContain(
      'vietnam-ministry-of-public-security',
    );
  });

  it('mean the ceremony where people travel to it', () => {
    expect(entitiesIn(lexicon, 'Delegations travelled to the UN Cybercrime Conference.')).toContain(
      'hanoi-signing-ceremony',
    );
  });

  it('say nothing of others who share a word or two', () => {
    const found = entitiesIn(
      lexicon,
      'The Internet Freedom Foundation, the Human Rights Foundation and the Open Rights Council sent observers.',
    );
    for (const wrong of ['internet-watch-foundation', 'human-rights-watch', 'electronic-frontier-foundation']) {
      expect(found).not.toContain(wrong);
    }
  });

  it.each([
    ['Acesso Agora, uma ONG de direitos digitais, protestou.', 'derechos-digitales'],
    ['Zugang Jetzt, eine Organisation für digitale Rechte, warnte.', 'derechos-digitales'],
    ['数字权利组织立即访问担心的是另一件事。', 'derechos-digitales'],
    ['وتفضل منظمة الوصول الآن المعنية بالحقوق الرقمية النص الأقدم.', 'derechos-digitales'],
    ['An international privacy organisation objected.', 'privacy-international'],
    ['Yesterday the European Union police mission closed.', 'europol'],
    ['The International Police Association was there.', 'interpol'],
    ['The rules of article nineteen are short.', 'article-19'],
    ['Yesterday the European unions protested.', 'european-union'],
  ])('describe and do not name in %s', (text, entity) => {
    expect(entitiesIn(lexicon, text)).not.toContain(entity);
  });

  it('are read to the end of the name, slips and all', () => {
    expect(marksIn(lexicon, 'Elle cite la Convention de Hanoï contre la cybercriminaltié.')).toContain(
      'Convention de Hanoï contre la cybercriminaltié → un-convention-against-cybercrime',
    );
    expect(marksIn(lexicon, 'Firmó el Acuerdo de las Naciones Unidas en contra del Crimen de la Ciber.')).toContain(
      'Acuerdo de las Naciones Unidas en contra del Crimen de la Ciber → un-convention-against-cybercrime',
    );
  });

  it('leave a gang its name, the United Nations their charter, and everyday words alone', () => {
    expect(marksIn(lexicon, 'Die Täter der Gruppe Akira kamen per Phishing.')).toContain('Akira → akira');
    const found = entitiesIn(
      lexicon,
      'In line with the UN Charter it made such acts online a crime. The software was washed, money was spent.',
    );
    for (const wrong of ['un-convention-against-cybercrime', 'cybercrime', 'ransomware', 'money-laundering']) {
      expect(found).not.toContain(wrong);
    }
  });

  it('do not reach over a conjunction or a place', () => {
    expect(marksIn(lexicon, 'He read the convention and the UN resolution.')).not.toContain(
      'convention and the UN → un-convention-against-cybercrime',
    );
    expect(marksIn(lexicon, 'They signed a pact on cybercrime in Hanoi.')).toContain('Hanoi → hanoi');
  });
});

describe('words joined or split otherwise', () => {
  it.each([
    ['A report of the CitizenLab said so.', 'citizen-lab'],
    ['Users of Whats App were warned.', 'whatsapp'],
    ['The gang Lock-Bit was named.', 'lockbit'],
    ['The UNConvention against Cybercrime is open.', 'un-convention-against-cybercrime'],
  ])('%s', (text, entity) => {
    expect(entitiesIn(lexicon, text)).toContain(entity);
  });
});

describe('a near name', () => {
  it('is nothing on a page that has nothing to do with it', () => {
    const page = [
      headline('Trams return to Budapest'),
      { text: 'A convension of tram fans met in Budapset.', role: 'body' as const },
    ];
    expect(readPage(lexicon, page).mentions).toEqual([]);
  });

  it('is told from an exact one', () => {
    const page = [
      headline('UN Convention against Cybercrime'),
      { text: 'The Budapset Convention is older.', role: 'body' as const },
    ];
    const near = readPage(lexicon, page).mentions.find(({ text }) => text === 'Budapset Convention');
    expect(near).toMatchObject({ manner: 'near-name', entity: 'budapest-convention' });
  });
});
