/** The page that shows all pictures side by side: names of files in, HTML out. */

export interface Picture {
  title: string;
  /** By browser; a browser that cannot show it is left out. */
  files: Record<string, string>;
}

/** @param pictures in the order in which they are shown */
export function galleryOf(pictures: Picture[]): string {
  const figures = pictures.map(
    ({ title, files }) =>
      `<section><h2>${title}</h2>${Object.entries(files)
        .map(
          ([
            browser,
            file,
          ]) => `<figure><a href="${file}"><img src="${file}" alt="${title} in ${browser}" loading="lazy"></a>
<figcaption>${browser}</figcaption></figure>`,
        )
        .join('')}</section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Screenshots</title><style>
body { margin: 24px; background: #e9ebee; color: #1a1d21; font: 14px/1.4 system-ui, sans-serif }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 24px }
section { display: grid; grid-template-columns: 1fr 1fr; gap: 0 12px; align-content: start }
h2 { grid-column: 1 / -1; margin: 0 0 6px; font-size: 15px }
figure { margin: 0 }
img { width: 100%; max-height: 420px; object-fit: contain; object-position: top; background: #fff; border: 1px solid #bbb }
</style><main><h1>Screenshots</h1>${figures.join('\n')}</main></html>
`;
}
