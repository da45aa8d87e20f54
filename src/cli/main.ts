/** The command `minipy`. */
import { nodeHost } from '../node/host.ts';
import { bytesOfText } from '../node/node-files.ts';
import { isOpenTerminal } from '../node/terminal.ts';
import { MINIPY_VERSION } from '../stdlib/sys/version.ts';
import { optimizeLater } from './optimizer.ts';
import { type CommandLine, parseArguments } from './options.ts';
import { PROGRAM_NAME, runCommandLine } from './program.ts';
import { DEFAULT_STACK, stackLimit, stackOfProcess, WORKER_STACK_MEGABYTES } from './stack.ts';
import { hostOfThread, isProgramThread, programArguments, raiseInterrupts, reportExit, startThread } from './thread.ts';
import { LONG_USAGE, SHORT_USAGE } from './usage.ts';

function main(): void {
  const parsed = parseArguments(programArguments().map(bytesOfText));
  if ('target' in parsed) start(parsed);
  else if (parsed.output === 'usage') process.stdout.write(LONG_USAGE);
  else if (parsed.output === 'version') process.stderr.write(`Python 2.7.18 (${PROGRAM_NAME} ${MINIPY_VERSION})\n`);
  else {
    process.stderr.write(`${parsed.text}\n${SHORT_USAGE}`);
    process.exitCode = 2;
  }
}

function start(line: CommandLine): void {
  const executable = process.argv[1] ?? '';
  // A command is short as a rule: to load what it takes would cost more than it gains.
  const afterStart = line.target.kind === 'command' ? undefined : optimizeLater();
  if (isProgramThread()) {
    const limit = stackLimit(WORKER_STACK_MEGABYTES * 1024);
    const onRefuel = (): void => {
      afterStart?.();
      raiseInterrupts();
    };
    reportExit(runCommandLine(line, hostOfThread(nodeHost()), { executable, stackLimit: limit, onRefuel }));
    return;
  }
  // A thread cannot be started from sources that have not been built: these make do with the stack there is.
  const stack = stackOfProcess() ?? (import.meta.filename.endsWith('.ts') ? DEFAULT_STACK : undefined);
  // Where somebody sits at a terminal, Ctrl-C must reach the program: a thread of its own can be told of it.
  if (stack === undefined || isOpenTerminal(0)) startThread(import.meta.filename);
  else {
    const place = { executable, stackLimit: stackLimit(stack) };
    process.exitCode = runCommandLine(line, nodeHost(), afterStart ? { ...place, onRefuel: afterStart } : place);
  }
}

main();
