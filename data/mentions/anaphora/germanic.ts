/** German and Dutch words that stand for instruments and organisations, in all their cases. */
import type { GrammarTable } from './grammar.ts';
import { DUTCH_ORGANISATIONS, GERMAN_ORGANISATIONS } from './organisation-nouns.ts';

const NEUTER = 'das des dem dieses diesem jenes vom zum im am beim ins';
const MASCULINE = 'der den dem des dieser diesen diesem dieses vom zum im beim';
const FEMININE = 'die der dieser diese zur';

const GERMAN: GrammarTable = {
  nouns: [
    {
      sort: 'treaty',
      forms:
        'Abkommen,Abkommens,Übereinkommen,Übereinkommens,Vertragswerk,Vertragswerks,Regelwerk,Regelwerks,Instrument,Instruments',
      determiners: NEUTER,
    },
    { sort: 'treaty', forms: 'Vertrag,Vertrags,Vertrages,Pakt,Pakts,Paktes', determiners: MASCULINE },
    { sort: 'treaty', forms: 'Konvention,Vereinbarung', determiners: FEMININE },
    { sort: 'protocol', forms: 'Protokoll,Protokolls,Zusatzprotokoll,Zusatzprotokolls', determiners: NEUTER },
    { sort: 'text', forms: 'Text,Textes,Dokument,Dokuments', determiners: `${NEUTER} ${MASCULINE}` },
    ...GERMAN_ORGANISATIONS,
  ],
  small: 'der die das und den von ist mit dem ein nicht auf zur des',
  determiners: 'das der die den dem des',
  modifiers:
    'umstrittene umstrittenen umstrittenes geplante geplanten geplantes internationale internationalen internationales multilaterale multilateralen verabschiedete verabschiedeten unterzeichnete unterzeichneten vorgeschlagene vorgeschlagenen historische historischen genannte genannten besagte besagten selbe heftig stark lange viel von vom in seit jahren so künftige künftigen vorliegende vorliegenden gesamte gesamten endgültige endgültigen ausgehandelte ausgehandelten völkerrechtliche völkerrechtlichen ehrgeizige ehrgeizigen rechtlich bindende bindenden der den kritisierte kritisierten',
  hints: {
    older: 'alte alten altes ältere älteren älteres bestehende bestehenden bisherige bisherigen',
    newer: 'neue neuen neues neuer neueren jüngste jüngsten',
    global: 'globale globalen globales weltweite weltweiten weltweites',
    un: 'un uno vereinten nationen',
    first: 'erste ersten erstes',
    second: 'zweite zweiten zweites',
    european: 'europäische europäischen europäisches europarat europarats straßburger',
    african: 'afrikanische afrikanischen',
    arab: 'arabische arabischen',
  },
  vague:
    'ein eine einen einem eines kein keine keinen jede jeder jedes andere anderen anderes beide beiden letzte letzten einzige einzigen zwei drei alle',
  continuing: 'über gegen zum zur für zwischen von mit betreffend',
  compounds: '',
  nounsInCapitals: true,
  adjective: /^\p{Ll}{4,}(?:t|tt)e[ns]?$/u,
};

const DUTCH: GrammarTable = {
  nouns: [
    { sort: 'treaty', forms: 'verdrag,akkoord,pact,instrument', determiners: 'het dit dat' },
    { sort: 'treaty', forms: 'conventie,overeenkomst', determiners: 'de deze die' },
    { sort: 'protocol', forms: 'protocol', determiners: 'het dit' },
    { sort: 'text', forms: 'tekst,document', determiners: 'de het dit deze' },
    ...DUTCH_ORGANISATIONS,
  ],
  small: 'het een van de en dat niet met voor op',
  determiners: 'het de dit dat deze',
  modifiers:
    'omstreden controversiële internationale multilaterale historische voorgestelde ondertekende aangenomen bindende definitieve toekomstige genoemde betreffende langverwachte veelbesproken zeer fel',
  hints: {
    older: 'oude oudere bestaande eerdere',
    first: 'eerste',
    second: 'tweede',
    newer: 'nieuwe nieuwste recente',
    global: 'mondiale wereldwijde universele',
    un: 'vn',
    european: 'europese',
    african: 'afrikaanse',
    arab: 'arabische',
  },
  vague: 'een geen elk elke ander andere beide laatste enige twee drie alle zo',
  continuing: 'over tegen voor tussen van inzake betreffende met',
  compounds: '',
  adjective: /^\p{Ll}{4,}[dt]e$/u,
};

export const GERMANIC: GrammarTable[] = [GERMAN, DUTCH];
