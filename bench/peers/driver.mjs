/** Runs one program in one contestant, many turns: prints the milliseconds of the fastest and the answer, as JSON. */
import { readFileSync } from 'node:fs';
import { contestants } from './contestants.mjs';

const [name, path, milliseconds] = process.argv.slice(2);

async function measure() {
  const main = await contestants[name](readFileSync(path, 'utf8'));
  let fastest = Number.POSITIVE_INFINITY;
  let answer;
  const deadline = performance.now() + Number(milliseconds);
  do {
    const start = performance.now();
    answer = main();
    fastest = Math.min(fastest, performance.now() - start);
  } while (performance.now() < deadline);
  return { fastest, answer };
}

/** The last line of what an error says: behind a traceback stands the exception. */
function reasonOf(error) {
  const text = String(error?.message || error?.toString?.() || error);
  return text.trimEnd().split('\n').at(-1);
}

try {
  console.log(JSON.stringify(await measure()));
} catch (error) {
  console.log(JSON.stringify({ failure: reasonOf(error) }));
}
process.exit(0);
