/**
 * Chromium's trace of a page → milliseconds that the extension's scripts took, compiling included. By script, not by
 * task: promises go on in tasks that bear no script's name, but the profiler's samples do.
 */

interface TraceEvent {
  name: string;
  pid: number;
  id?: string;
  dur?: number;
  args: {
    fileName?: string;
    data?: { cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] }; timeDeltas?: number[] };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** What has to be recorded. Not `devtools.timeline`: it notes each of thousands of calls, and so would be measured itself. */
export const CATEGORIES = ['v8', 'disabled-by-default-v8.cpu_profiler'];

const MICROSECONDS_IN_MS = 1000;

export interface Spent {
  /** Under the script's functions, whatever they call. */
  runMs: number;
  compileMs: number;
}

/** What the script whose address ends with `file` took. */
export function spentIn(trace: Uint8Array, file: string): Spent {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TraceEvent[] };
  const isOwn = (url: string | undefined) => url?.startsWith('chrome-extension://') && url.endsWith(file);
  const compiles = traceEvents.filter(({ name, args }) => name === 'v8.compile' && isOwn(args.fileName));
  const compileMs = compiles.reduce((sum, { dur = 0 }) => sum + dur, 0) / MICROSECONDS_IN_MS;
  return { compileMs, runMs: sampledIn(traceEvents, isOwn) / MICROSECONDS_IN_MS };
}

/** Microseconds of all samples that have one of the script's functions somewhere on the stack. */
function sampledIn(events: TraceEvent[], isOwn: (url: string | undefined) => boolean | undefined): number {
  const own = new Set<string>();
  let sum = 0;
  for (const { name, pid, id, args } of events) {
    if (name !== 'ProfileChunk') continue;
    const key = (node: number | undefined) => `${pid} ${id} ${node}`;
    const { cpuProfile = {}, timeDeltas = [] } = args.data ?? {};
    // A node's parent always comes before it.
    for (const { id: node, parent, callFrame } of cpuProfile.nodes ?? []) {
      if (isOwn(callFrame.url) || own.has(key(parent))) own.add(key(node));
    }
    cpuProfile.samples?.forEach((node, index) => {
      if (own.has(key(node))) sum += Math.max(0, timeDeltas[index] ?? 0);
    });
  }
  return sum;
}
