import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The options and words of the command line. Prints the usage and ends on --help (0) and on what it does not know (1). */
export function commandLine<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(1);
  }
}
