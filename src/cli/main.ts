import { nodeHost } from '../node/host.ts';
import { bytesOfText } from '../node/node-files.ts';
import { MINIPY_VERSION } from '../stdlib/sys/version.ts';
import { parseArguments } from './options.ts';
import { PROGRAM_NAME, runCommandLine } from './program.ts';
import { LONG_USAGE, SHORT_USAGE } from './usage.ts';

const parsed = parseArguments(process.argv.slice(2).map(bytesOfText));
if ('target' in parsed) process.exitCode = runCommandLine(parsed, nodeHost(), process.argv[1] ?? '', 20000);
else {
  switch (parsed.output) {
    case 'usage':
      process.stdout.write(LONG_USAGE);
      break;
    case 'version':
      process.stderr.write(`Python 2.7.18 (${PROGRAM_NAME} ${MINIPY_VERSION})\n`);
      break;
    case 'complaint':
      process.stderr.write(`${parsed.text}\n${SHORT_USAGE}`);
      process.exitCode = 2;
  }
}
