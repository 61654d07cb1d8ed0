/** The report for people: tables in Markdown, so that they can be read in a terminal and pasted into a page. */
import type { BrowserReport, Cell, Report } from './report.ts';

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[][]) => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
  '',
];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;

/** Three figures are all that a measurement of time is good for. */
export function milliseconds(ms: number | null): string {
  if (ms === null) return '> 30 s';
  if (ms >= 10_000) return `${(ms / 1000).toFixed(0)} s`;
  return ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2);
}

const times = (ratio: number | null) =>
  ratio === null ? '–' : `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)} ×`;

/** All of it. */
export function tablesOf({ measured, machine, quick, sizes, browsers }: Report): string {
  return [
    `Measured ${measured}, ${machine}${quick ? ', quickly: few samples' : ''}. Milliseconds, medians of first runs in fresh pages.`,
    '',
    ...table(
      ['script', 'bytes', 'compressed'],
      sizes.map(({ part, bytes, compressed }) => [part, kilobytes(bytes), kilobytes(compressed)]),
    ),
    ...browsers.flatMap(tablesOfBrowser),
  ].join('\n');
}

function tablesOfBrowser(report: BrowserReport): string[] {
  const { version, cells, steps, changes, growth, inPage, waits, endurance } = report;
  return [
    `## ${version}`,
    '',
    ...cellTable(cells),
    ...table(
      ['first run, step by step', 'ms'],
      [
        ...Object.entries(steps.scout).map(([step, ms]) => [`scout · ${step}`, milliseconds(ms)]),
        ...Object.entries(steps.reader).map(([step, ms]) => [`reader · ${step}`, milliseconds(ms)]),
      ],
    ),
    ...(inPage.length
      ? table(
          [
            'installed',
            'scout',
            'reader',
            'of it compiling',
            'long tasks (without)',
            'longest (without)',
            'heap added',
          ],
          inPage.map((one) => [
            one.page,
            milliseconds(one.scoutMs),
            milliseconds(one.readerMs),
            milliseconds(one.compileMs),
            `${one.longTasks} (${one.longTasksWithout})`,
            `${milliseconds(one.longestTaskMs)} (${milliseconds(one.longestTaskWithoutMs)})`,
            kilobytes(one.heapAdded),
          ]),
        )
      : []),
    ...table(
      ['growth', 'before', `after`, 'factor'],
      [
        ...growth.map(({ what, times: factor, beforeMs, afterMs }) => [
          `${what}, × ${factor}`,
          milliseconds(beforeMs),
          milliseconds(afterMs),
          times(afterMs / beforeMs),
        ]),
      ],
    ),
    ...table(
      ['what a person waits for', 'ms'],
      [
        ...Object.entries(changes).map(([what, ms]) => [what, milliseconds(ms)]),
        ...(waits
          ? [
              ['marks, since the page was asked for', milliseconds(waits.marksAfterMs)],
              ['first card, after the pointer has rested', milliseconds(waits.card.firstMs)],
              ['later cards', milliseconds(waits.card.laterMs)],
              ['popup: first paint', milliseconds(waits.popup.firstPaintMs)],
              ['popup: list', milliseconds(waits.popup.listPaintMs)],
              ['search: first key', milliseconds(waits.popup.firstKeyMs)],
              ['search: each further key', milliseconds(waits.popup.keyMs)],
              ...(waits.popupScript
                ? [
                    ['popup: script until the list', milliseconds(waits.popupScript.openMs)],
                    ['search: script for a further key', milliseconds(waits.popupScript.keyMs)],
                  ]
                : []),
            ]
          : []),
        ...(endurance
          ? [
              [`storm of ${endurance.changes} changes in 10 s: longest task`, milliseconds(endurance.longestTaskMs)],
              ['storm: tasks over 50 ms', String(endurance.longTasks)],
              ['storm: longest task without the extension', milliseconds(endurance.longestTaskWithoutMs)],
              ['storm: marks final, after its end', milliseconds(endurance.settledAfterMs)],
              [
                `heap after ${endurance.navigations} stories in one page, to that after the first tenth`,
                times(endurance.heapAfterAll / endurance.heapAfterFirst),
              ],
            ]
          : []),
      ],
    ),
  ];
}

function cellTable(cells: Cell[]): string[] {
  return table(
    ['page', 'who', 'names', 'ms', 'to the floor', 'of it loading', 'layout after', 'found', 'samples'],
    cells.map((cell) => [
      cell.page,
      cell.label,
      cell.names ? cell.names.toLocaleString('en') : '',
      milliseconds(cell.ms),
      times(cell.ratio),
      milliseconds(cell.loadMs),
      milliseconds(cell.layoutMs),
      cell.contestant === 'floor' ? '' : String(cell.found ?? '–'),
      String(cell.samples),
    ]),
  );
}
