import type { Readable, Writable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';

export type Screen = Writable & { readonly isTTY?: boolean };
/** Where a command reads and writes; `process` is one. */
export type Streams = { readonly stdin: Readable; readonly stdout: Screen; readonly stderr: Screen };
/** A command line tool. Its answer is the exit code. */
export type Command = (args: readonly string[], streams: Streams) => Promise<number>;

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {}

export const EXIT = { good: 0, failed: 1, usage: 2 } as const;

/** Runs a command; a wrong call becomes a message and exit code 2, a file that cannot be read or written a message and 1. */
export async function run(command: Command, args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await command(args, streams);
  } catch (error) {
    if (error instanceof UsageError) {
      streams.stderr.write(`${error.message}\nHow to call it: --help\n`);
      return EXIT.usage;
    }
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    streams.stderr.write(`${error.message}\n`);
    return EXIT.failed;
  }
}

/** Options and files from the command line. Throws a `UsageError` for an option that does not exist or lacks its value. */
export function parse<const O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
