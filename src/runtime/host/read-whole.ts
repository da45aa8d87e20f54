import type { HostFile } from './host.ts';

const PIECE = 1 << 16;

/** Everything from where a file stands to its end; closes it. @throws HostError */
export function readWhole(file: HostFile): string {
  try {
    let text = '';
    for (;;) {
      const piece = file.read(PIECE);
      if (piece === '') return text;
      text += piece;
    }
  } finally {
    file.close();
  }
}
