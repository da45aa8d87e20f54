/** What the process of a `ProcessSandbox` runs: a thread with the sandbox, and messages to and fro. */
import { openWorker } from '../worker/worker-link.ts';
import type { ProcessMessage } from './process-link.ts';

const maxHeapMb = Number(
  process.execArgv.find((each) => each.startsWith('--max-old-space-size='))?.split('=')[1] ?? 256,
);
const link = openWorker(new URL('./worker-main.js', import.meta.url), { maxHeapMb });
link.onResponse = (response) => process.send?.(response);
link.onExit = (code) => process.exit(code ?? 1);
process.on('message', (message: ProcessMessage) => {
  if (message.kind === 'reply') link.reply(message.reply);
  else if (message.kind === 'interrupt') link.interrupt();
  else link.send(message);
});
process.on('disconnect', () => process.exit(0));
