/** How values are to be converted. */
export interface ConvertOptions {
  /** `auto`: a plain object where every key is a string, else a Map. `object` throws on other keys. */
  readonly dicts?: 'auto' | 'map' | 'object';
  /** `auto`: number within ±(2^53−1), else bigint. `number` throws where it would lose digits. */
  readonly integers?: 'auto' | 'bigint' | 'number';
  /** Python 2's `str` holds bytes. `text`: decoded by `encoding`; `bytes`: always a Uint8Array. */
  readonly strings?: 'text' | 'bytes';
  /** How text and bytes stand for each other. */
  readonly encoding?: 'utf-8' | 'latin-1' | 'ascii';
  /** `number`: floats are numbers. `exact`: an integral one is a `Float`, which stays a float when it comes back. */
  readonly floats?: 'number' | 'exact';
  /** `copy`: containers are copied, identity and cycles within one conversion kept. `handle`: they are handles. */
  readonly containers?: 'copy' | 'handle';
  /** What a JS `Date` becomes: seconds since the epoch, or a `datetime.datetime` in UTC. Without it, no Date can cross. */
  readonly dates?: 'timestamp' | 'datetime';
}
