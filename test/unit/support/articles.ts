/** Short articles of the project's own making: headline first, then paragraphs. */
export const ARTICLES = {
  treaty: [
    'Scores of states put their names to UN cybercrime treaty in Hanoi',
    'HANOI, Vietnam - Ministers lined up on Saturday to sign the UN Convention against Cybercrime, a text that took five years of talks.',
    'The treaty will help police share data across borders, said Viet Nam, which hosted the ceremony. The United States did not sign.',
    'Deborah Brown of Human Rights Watch called its safeguards thin. Meta and Dell stayed away, a person close to both said.',
    'Ratification by 40 states is needed before the text takes effect.',
  ],
  shortNameOnly: [
    'Dozens of states sign cybercrime treaty',
    'Ministers put their names to a cybercrime treaty on Saturday after five years of talks at the United Nations.',
    'The cybercrime treaty will help police share data across borders, backers say. Critics call it a gift to spies.',
    'Forty parliaments have to ratify the cybercrime treaty first.',
  ],
  budapest: [
    'Two more states join older cybercrime accord',
    'The Budapest Convention welcomed two new members on Monday in Strasbourg.',
    'Officials said that the treaty remains the standard for police who need a server log in a hurry.',
  ],
  ransomware: [
    'Hospital chain pays nothing after attack',
    'A ransomware gang that locked the files of a hospital chain left with empty hands, its director said.',
    'The intruders came in through a phishing email that a night nurse opened on a Dell laptop.',
    'Ransomware has struck nine hospitals this year. Microsoft and the police in Vietnam traced the servers, Reuters reported.',
    'The United States has offered help.',
  ],
  football: [
    'Late goal sends Albion through',
    'A header four minutes from time sent Albion into the final on Sunday night.',
    'Brown, back from injury, came on for the last half hour and set up the winner.',
    'The club signed him from a side in the United States. The agreement runs for three years.',
  ],
  earnings: [
    'Meta beats forecasts as ad prices climb',
    'Meta META.O reported a quarterly profit above forecasts on Wednesday, lifted by higher ad prices.',
    'Meta Platforms also raised its spending plan. Microsoft MSFT.O, due next week, may follow, analysts told Reuters.',
    'Infosys and Dell shares were little changed in the United States.',
  ],
  plastics: [
    'Talks on plastic waste stall again',
    'Negotiators went home from Geneva without a deal on plastic waste on Friday, their third failure in a row.',
    'Island states wanted the treaty to cap production. Oil producers wanted the treaty to speak of recycling only.',
    'The United Nations said that a new round would be held within a year. China and the European Union will each host a session.',
    'Campaigners left bottles at the gates of the palace.',
    'A convention without limits is a press release, one of them said.',
  ],
  laptops: [
    'The best laptops for students',
    'Dell has cut the price of its lightest model, and the keyboard is still the best in its class.',
    'We like the Dell for essays, and the larger Dell Technologies model for games. Both ship from Vietnam.',
  ],
  travel: [
    'Three days in Hanoi on a small budget',
    'Start in the Old Quarter of Hanoi, where breakfast is a bowl of soup on a plastic stool.',
    'From Hanoi a night train runs south along the coast. Vietnam rewards the slow traveller, and the Vietnamese love a chat.',
    'A visa for Viet Nam takes three days.',
  ],
  climate: [
    'Secretary-General pleads for faster cuts',
    'António Guterres told the UN General Assembly on Tuesday that the window is closing.',
    'The convention on climate change has many parties, but ratification of its newest protocol is slow, Guterres said.',
    'Russia, China and the United States listened.',
  ],
  oneWord: [
    'Town library opens a repair corner',
    'Volunteers mend toasters, bicycles and radios on the first floor every second Saturday.',
    'A retired officer gives an hour of advice on phishing, between the bicycles and the tea.',
  ],
  twoWords: [
    'Town library opens a repair corner',
    'Volunteers mend toasters, bicycles and radios on the first floor every second Saturday.',
    'A retired officer gives an hour of advice on phishing and ransomware, between the bicycles and the tea.',
  ],
  oneWordAgain: [
    'Ransomware shuts a port for the third day',
    'Cranes stood still on Tuesday as ransomware kept the port of Quay closed.',
    'The ransomware reached the gates first, then the cranes. Nobody has claimed the ransomware.',
    'Insurers say that ransomware now costs ports more than storms do.',
  ],
  /** A paragraph for the end of another article. */
  passingMention:
    'Diplomats recall that the UN Convention against Cybercrime, too, was given up for dead more than once before it passed.',
};
