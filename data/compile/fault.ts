/** What is wrong with a record, said so that an editor can mend it without reading code. */

export interface Fault {
  file: string;
  field: string;
  message: string;
}

/** Thrown when records cannot be compiled; carries every fault found, not only the first. */
export class CompileError extends Error {
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(`${faults.length} faults in data/records:\n${faults.map(printFault).join('\n')}`);
    this.name = 'CompileError';
    this.faults = faults;
  }
}

/** One line an editor can act on: `person/deborah-brown.json: facts.2.date: must be a date`. */
export function printFault({ file, field, message }: Fault): string {
  return `data/records/${file}: ${field}: ${message}`;
}
