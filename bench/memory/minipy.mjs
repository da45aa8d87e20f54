/** Prints the bytes that a shape takes in minipy: how much more V8's heap holds. Needs `--expose-gc`. */
import { readFileSync } from 'node:fs';
import { Interpreter } from '../../dist/index.js';

const [count, only] = [Number(process.argv[2]), process.argv[3]];
const python = new Interpreter({ globals: { count, only }, limits: { memoryBytes: Infinity } });
python.exec(readFileSync(new URL('shapes.py', import.meta.url), 'utf8'));
python.exec('make = dict(SHAPES)[only]\nmake(10)\nNone');

function held() {
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = held();
python.exec('kept = make(int(count))\nNone');
const after = held();
console.log((after - before) / count / python.eval('PER_ITEM.get(only, 1)'));
