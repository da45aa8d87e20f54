import type { ConvertOptions } from '../conversion-options.ts';
import { UsageError } from '../errors.ts';

/** Every option, none left open. */
export type ConversionSettings = Readonly<{
  [Name in keyof ConvertOptions]-?:
    | Exclude<ConvertOptions[Name], undefined>
    | (Name extends 'dates' ? 'refused' : never);
}>;

export const DEFAULT_CONVERSION: ConversionSettings = {
  dicts: 'auto',
  integers: 'auto',
  strings: 'text',
  encoding: 'utf-8',
  floats: 'number',
  containers: 'copy',
  dates: 'refused',
};

const CHOICES: Readonly<Record<keyof ConvertOptions, readonly string[]>> = {
  dicts: ['auto', 'map', 'object'],
  integers: ['auto', 'bigint', 'number'],
  strings: ['text', 'bytes'],
  encoding: ['utf-8', 'latin-1', 'ascii'],
  floats: ['number', 'exact'],
  containers: ['copy', 'handle'],
  dates: ['timestamp', 'datetime'],
};

/**
 * Settings changed by options.
 *
 * @throws UsageError for an option or value that does not exist
 */
export function changedSettings(settings: ConversionSettings, options: ConvertOptions | undefined): ConversionSettings {
  if (options === undefined) return settings;
  for (const [name, value] of Object.entries(options)) {
    const choices = CHOICES[name as keyof ConvertOptions] as readonly string[] | undefined;
    if (choices === undefined) throw new UsageError(`convert: there is no option '${name}'`);
    if (value !== undefined && !choices.includes(value as string)) {
      throw new UsageError(`convert.${name} must be one of ${choices.join(', ')}`);
    }
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}
