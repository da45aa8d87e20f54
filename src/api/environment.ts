import { bytesOfText } from './conversion/text.ts';

/** Environment variables as the runtime knows them: names and values in UTF-8, those without a value left out. */
export function environmentMap(
  variables: Readonly<Record<string, string | undefined>> | undefined,
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, value] of Object.entries(variables ?? {})) {
    if (value !== undefined) map.set(bytesOfText(name), bytesOfText(value));
  }
  return map;
}
