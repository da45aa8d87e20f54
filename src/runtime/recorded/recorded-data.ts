import { readData } from './data-source.ts';
import type { EMBEDDED_DATA } from './embedded-data.ts';

type Data = typeof EMBEDDED_DATA;
export type DataName = keyof Data;

/** A module's texts, not word by word. */
export type RecordedData<N extends DataName> = {
  readonly [K in keyof Data[N]]: Data[N][K] extends string ? string : Data[N][K];
};

/** Thrown where data is needed that nobody has provided: the host's mistake, not the program's. */
export class DataNotLoaded {
  readonly data: DataName;

  constructor(data: DataName) {
    this.data = data;
  }
}

const provided = new Map<DataName, unknown>();

/** Hands over data before it is needed, where it cannot be read then. */
export function provideData(data: { readonly [N in DataName]: RecordedData<N> }): void {
  for (const [name, value] of Object.entries(data)) provided.set(name as DataName, value);
}

/**
 * The library's Python files and the large tables of characters. What they are used for keeps them: each is asked for
 * once.
 *
 * @throws DataNotLoaded where it can neither be read nor has been provided
 */
export function recordedData<N extends DataName>(name: N): RecordedData<N> {
  const data = provided.get(name) ?? readData(name);
  if (data === undefined) throw new DataNotLoaded(name);
  return data as RecordedData<N>;
}
