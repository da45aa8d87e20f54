/** The struct sequences of module `sys`. */
import { PyFloat } from '../../runtime/objects/float.ts';
import type { PyStructSequence } from '../../runtime/objects/struct-sequence.ts';
import { structSequence } from '../../runtime/types/struct-sequence.ts';

const flagsType = structSequence({
  name: 'flags',
  module: 'sys',
  doc: 'sys.flags\n\nWhat options and environment variables the program was started with.',
  isConstructible: false,
  fields: [
    ['debug', '-d'],
    ['py3k_warning', '-3'],
    ['division_warning', '-Q'],
    ['division_new', '-Qnew'],
    ['inspect', '-i'],
    ['interactive', '-i'],
    ['optimize', '-O or -OO'],
    ['dont_write_bytecode', '-B'],
    ['no_user_site', '-s'],
    ['no_site', '-S'],
    ['ignore_environment', '-E'],
    ['tabcheck', '-t or -tt'],
    ['verbose', '-v'],
    ['unicode', '-U'],
    ['bytes_warning', '-b'],
    ['hash_randomization', '-R'],
  ],
});

const versionInfoType = structSequence({
  name: 'version_info',
  module: 'sys',
  doc: 'sys.version_info\n\nThe version of the language, by its parts.',
  isConstructible: false,
  fields: [
    ['major', 'Major release number'],
    ['minor', 'Minor release number'],
    ['micro', 'Patch release number'],
    ['releaselevel', "'alpha', 'beta', 'candidate', or 'final'"],
    ['serial', 'Serial number of the release'],
  ],
});

const floatInfoType = structSequence({
  name: 'float_info',
  module: 'sys',
  doc: 'sys.float_info\n\nRange and precision of float: the constants of float.h.',
  fields: [
    ['max', 'the largest finite float'],
    ['max_exp', 'the largest n for which 2.0 ** (n - 1) is finite'],
    ['max_10_exp', 'the largest n for which 10.0 ** n is finite'],
    ['min', 'the smallest positive float of full precision'],
    ['min_exp', 'the smallest n for which 2.0 ** (n - 1) has full precision'],
    ['min_10_exp', 'the smallest n for which 10.0 ** n has full precision'],
    ['dig', 'decimal digits that a float keeps'],
    ['mant_dig', 'bits of the mantissa'],
    ['epsilon', 'distance from 1.0 to the next float'],
    ['radix', 'base of the exponent'],
    ['rounds', 'how results are rounded: 1 is to the nearest'],
  ],
});

const longInfoType = structSequence({
  name: 'long_info',
  module: 'sys',
  doc: 'sys.long_info\n\nHow CPython keeps long integers: what the sizes that sys.getsizeof() tells are reckoned from.',
  fields: [
    ['bits_per_digit', 'bits that one digit holds'],
    ['sizeof_digit', 'bytes that one digit takes'],
  ],
});

/** The numbers of `sys.flags` by their names there; absent ones are 0. */
export type Flags = Partial<
  Readonly<
    Record<
      | 'debug'
      | 'py3k_warning'
      | 'division_warning'
      | 'division_new'
      | 'inspect'
      | 'interactive'
      | 'optimize'
      | 'dont_write_bytecode'
      | 'no_user_site'
      | 'no_site'
      | 'ignore_environment'
      | 'tabcheck'
      | 'verbose'
      | 'unicode'
      | 'bytes_warning',
      number
    >
  >
>;

export function makeFlags(flags: Flags): PyStructSequence {
  return flagsType.make([
    flags.debug ?? 0,
    flags.py3k_warning ?? 0,
    flags.division_warning ?? 0,
    flags.division_new ?? 0,
    flags.inspect ?? 0,
    flags.interactive ?? 0,
    flags.optimize ?? 0,
    flags.dont_write_bytecode ?? 0,
    flags.no_user_site ?? 0,
    flags.no_site ?? 0,
    flags.ignore_environment ?? 0,
    flags.tabcheck ?? 0,
    flags.verbose ?? 0,
    flags.unicode ?? 0,
    flags.bytes_warning ?? 0,
    0,
  ]);
}

export const versionInfo: PyStructSequence = versionInfoType.make([2, 7, 18, 'final', 0]);

export const floatInfo: PyStructSequence = floatInfoType.make([
  new PyFloat(Number.MAX_VALUE),
  1024,
  308,
  new PyFloat(2.2250738585072014e-308),
  -1021,
  -307,
  15,
  53,
  new PyFloat(Number.EPSILON),
  2,
  1,
]);

export const longInfo: PyStructSequence = longInfoType.make([30, 4]);
