/**
 * Ten pages about the convention in ten styles that sites have, for looking at the underlines and the card on each.
 * Each is one document with everything in it; the texts are our own.
 */

/** A page to be looked at. */
export interface StyledPage {
  /** Its place in the address, and in names of files. */
  slug: string;
  /** What is special about it. */
  title: string;
  html: string;
  /** A mention in its text, whose card is opened. */
  mention: string;
}

const ENGLISH = `<h1>Sixty States sign the UN Cybercrime Convention</h1>
<p>In Hanoi, ministers put their names to the UN Cybercrime Convention, which the UN General Assembly adopted in
December 2024. Some of them belong to the Budapest Convention as well and see the two side by side.</p>
<p>Human Rights Watch asked governments not to ratify the treaty as it stands. UNODC, which served the talks as
secretariat, answered that safeguards are part of it, and that forty ratifications are needed.</p>`;

const ARABIC = `<h1>ستون دولة توقع اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية</h1>
<p>وقّع وزراء في هانوي اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية التي اعتمدتها الجمعية العامة للأمم المتحدة
في ديسمبر 2024. وبعض دولهم أطراف أيضا في اتفاقية بودابست.</p>
<p>ودعت هيومن رايتس ووتش الحكومات إلى عدم التصديق عليها. ويقول مكتب الأمم المتحدة المعني بالمخدرات والجريمة
إن الضمانات جزء منها.</p>`;

const CHINESE = `<h1>六十个国家签署《联合国打击网络犯罪公约》</h1>
<p>各国部长在河内签署了《联合国打击网络犯罪公约》。该公约由联合国大会于2024年12月通过。其中一些国家也是《布达佩斯公约》的缔约国。</p>
<p>人权观察呼吁各国政府不要批准该公约。联合国毒品和犯罪问题办公室表示，保障措施是公约的一部分。</p>`;

const TABLE = `<h1>Who is where on the UN Cybercrime Convention</h1><table>
<tr><th>Name</th><th>Role in the talks</th><th>Says of the UN Cybercrime Convention</th></tr>
<tr><td>UNODC</td><td>Secretariat of the talks</td><td>Helps States to put it into practice</td></tr>
<tr><td>Council of Europe</td><td>Keeps the Budapest Convention</td><td>Sees both side by side</td></tr>
<tr><td>Human Rights Watch</td><td>Observer from civil society</td><td>Asks States not to ratify</td></tr>
<tr><td>INTERPOL</td><td>Observer, international police</td><td>Expects faster requests</td></tr>
<tr><td>Cybersecurity Tech Accord</td><td>Observer from industry</td><td>Wants research protected</td></tr></table>`;

/** Hills at night: light and dark spots under one text. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="900" height="500" fill="#1d3b53"/><circle cx="700" cy="90" r="60" fill="#3d6a80"/><path d="M0 500 220 180 480 500z" fill="#274d2f"/><path d="M300 500 620 240 900 500z" fill="#5b2d4d"/></svg>`,
)}`;

/** Room around the text, and headings small enough for some text to be seen beneath them. */
const FRAME = `body { margin: 0; padding: 24px 32px } h1 { margin: 0 0 12px; font-size: 24px; line-height: 1.25 }
p { margin: 0 0 12px }`;

const CONVENTION = 'UN Cybercrime Convention';

export const STYLED_PAGES: StyledPage[] = [
  page('serif', 'Light, with serifs', 'body { background: #fff; color: #1d2328; font: 18px/1.6 Georgia, serif }'),
  page('dark', 'Dark', 'body { background: #121417; color: #e3e5e8; font: 17px/1.6 system-ui, sans-serif }'),
  page('coloured', 'On salmon', 'body { background: #fff1e5; color: #33302e; font: 18px/1.5 Georgia, serif }'),
  page(
    'picture',
    'Over a picture',
    `body { background: url("${PICTURE}") center / cover fixed; color: #fff; font: 600 18px/1.6 system-ui, sans-serif }`,
  ),
  page(
    'table',
    'A dense table',
    `body { background: #fff; color: #222; font: 13px/1.35 Arial, sans-serif } h1 { font-size: 18px }
    table { border-collapse: collapse } :is(th, td) { padding: 4px 8px; border: 1px solid #bbb; text-align: start }
    tr:nth-child(even) { background: #eef2f6 }`,
    { body: TABLE, mention: 'Council of Europe' },
  ),
  page(
    'big',
    'Big type',
    'body { background: #ffd400; color: #000; font: 700 24px/1.25 system-ui, sans-serif } h1 { font-size: 36px }',
  ),
  page(
    'narrow',
    'Narrow, justified columns',
    `body { background: #f7f7f4; color: #222; font: 15px/1.45 Georgia, serif; columns: 3; text-align: justify }
    h1 { column-span: all; text-align: start }`,
  ),
  page(
    'arabic',
    'From right to left',
    'body { background: #fff; color: #222; font: 19px/1.8 "Noto Naskh Arabic", serif }',
    { language: 'ar', body: ARABIC, mention: 'اتفاقية بودابست' },
  ),
  page('chinese', 'Chinese', 'body { background: #fff; color: #222; font: 18px/1.8 "Noto Sans SC", sans-serif }', {
    language: 'zh',
    body: CHINESE,
    mention: '人权观察',
  }),
  page(
    'transformed',
    'A body turned and scaled',
    `html { background: #dfe7ea } body { background: #fff; color: #16324a; font: 18px/1.6 system-ui, sans-serif;
    transform: rotate(-1.5deg) scale(.92) }`,
  ),
];

interface Text {
  language?: string;
  body?: string;
  mention?: string;
}

function page(slug: string, title: string, style: string, text: Text = {}): StyledPage {
  const { language = 'en', body = ENGLISH, mention = CONVENTION } = text;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const html = `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${FRAME} ${style}</style>
<article>${body}</article></html>`;
  return { slug, title, html, mention };
}
