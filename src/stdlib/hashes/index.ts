/**
 * Modules `_md5`, `_sha`, `_sha256` and `_sha512` (CPython 2.7 `Modules/md5module.c`, `shamodule.c`, `sha256module.c`,
 * `sha512module.c`): what module `hashlib` is made of where there is no OpenSSL.
 */
import { countText, reserveText } from '../../runtime/budget/text-budget.ts';
import { defineType, definition, getter, type Member, member, method } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { PyObject, type Value } from '../../runtime/objects/object.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { bytesArgument } from '../../runtime/protocols/string-argument.ts';
import { encodeHex } from '../../runtime/text/binary-to-ascii.ts';
import { stringFromUnits } from '../../runtime/text/code-points.ts';
import {
  createMd5,
  createSha1,
  createSha224,
  createSha256,
  createSha384,
  createSha512,
  type RunningHash,
} from './hash-functions.ts';

interface HashAlgorithm {
  readonly type: PyType;
  /** What its objects call it. */
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  create(): RunningHash;
}

class PyHash extends PyObject {
  readonly algorithm: HashAlgorithm;
  readonly running: RunningHash;
  constructor(algorithm: HashAlgorithm, running: RunningHash) {
    super();
    this.cls = algorithm.type;
    this.algorithm = algorithm;
    this.running = running;
  }
}

/** Bytes that are hashed in the time of as many text characters gone through, as a factor. */
const COST = 4;

function update(hash: PyHash, data: Value, where: string): void {
  const bytes = bytesArgument(data, where);
  countText(bytes.length * COST);
  reserveText(bytes.length);
  hash.running.update(bytesFromString(bytes));
}

function bytesFromString(bytes: string): Uint8Array {
  const array = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) array[i] = bytes.charCodeAt(i);
  return array;
}

/** The digest so far: the object itself can go on. */
function digestOf(hash: PyHash): string {
  const digest = hash.running.clone().digest();
  return stringFromUnits(digest, 0, digest.length);
}

/** `digest_size` and its like: computed or stored, as the module has them. */
type Attribute = typeof getter | typeof member;

function hashMembers(sizes: Attribute): Member[] {
  const digestSize = (self: PyHash): Value => self.algorithm.digestSize;
  return [
    method(
      'update(string)',
      'Goes on with the bytes of a string.',
      (self: PyHash, data: Value) => {
        update(self, data, 'update() argument 1');
        return null;
      },
      'tuple',
    ),
    method('digest()', 'The digest of all bytes so far.', digestOf),
    method('hexdigest()', 'The digest of all bytes so far, in hexadecimal digits.', (self: PyHash) =>
      encodeHex(digestOf(self)),
    ),
    method(
      'copy()',
      'An object that goes on from the same bytes.',
      (self: PyHash) => new PyHash(self.algorithm, self.running.clone()),
    ),
    sizes('digest_size', null, digestSize),
    sizes('digestsize', null, digestSize),
    getter('block_size', null, (self: PyHash) => self.algorithm.blockSize),
    getter('name', null, (self: PyHash) => self.algorithm.name),
  ];
}

function algorithm(
  module: string,
  typeName: string,
  sizes: Attribute,
  facts: Omit<HashAlgorithm, 'type'>,
): HashAlgorithm {
  const type = builtinType(typeName, { module, isBase: false });
  defineType(type, { members: hashMembers(sizes) });
  return { type, ...facts };
}

const md5 = algorithm('_md5', 'md5', getter, { name: 'MD5', digestSize: 16, blockSize: 64, create: createMd5 });
const sha1 = algorithm('_sha', 'sha', getter, { name: 'SHA1', digestSize: 20, blockSize: 64, create: createSha1 });
const sha224 = algorithm('_sha256', 'sha224', member, {
  name: 'SHA224',
  digestSize: 28,
  blockSize: 64,
  create: createSha224,
});
const sha256 = algorithm('_sha256', 'sha256', member, {
  name: 'SHA256',
  digestSize: 32,
  blockSize: 64,
  create: createSha256,
});
const sha384 = algorithm('_sha512', 'sha384', member, {
  name: 'SHA384',
  digestSize: 48,
  blockSize: 128,
  create: createSha384,
});
const sha512 = algorithm('_sha512', 'sha512', member, {
  name: 'SHA512',
  digestSize: 64,
  blockSize: 128,
  create: createSha512,
});

/** The function that makes an algorithm's objects; all but md5's take their argument by keyword too. */
function creator(signature: string, doc: string, algorithm: HashAlgorithm): BuiltinDefinition {
  const create = (data?: Value): Value => {
    const hash = new PyHash(algorithm, algorithm.create());
    if (data !== undefined) update(hash, data, 'new() argument 1');
    return hash;
  };
  return parsedAs('new', definition(signature, doc, create, signature.includes('=') ? 'keywords' : 'tuple'));
}

export const hashModules: readonly BuiltinModule[] = [
  {
    name: '_md5',
    make: () =>
      makeModule('_md5', {
        doc: 'The MD5 message digest.',
        functions: [creator('new([arg])', 'new([arg]) -> md5 object', md5)],
        members: [
          ['MD5Type', md5.type],
          ['digest_size', md5.digestSize],
        ],
      }),
  },
  {
    name: '_sha',
    make: () =>
      makeModule('_sha', {
        doc: 'The SHA-1 hash.',
        functions: [creator('new(string=None)', 'A SHA-1 object, of the bytes of string to begin with.', sha1)],
        members: [
          ['blocksize', 1],
          ['digestsize', sha1.digestSize],
          ['digest_size', sha1.digestSize],
        ],
      }),
  },
  {
    name: '_sha256',
    make: () =>
      makeModule('_sha256', {
        doc: 'The hashes SHA-256 and SHA-224.',
        functions: [
          creator('sha256(string=None)', 'A SHA-256 object, of the bytes of string to begin with.', sha256),
          creator('sha224(string=None)', 'A SHA-224 object, of the bytes of string to begin with.', sha224),
        ],
      }),
  },
  {
    name: '_sha512',
    make: () =>
      makeModule('_sha512', {
        doc: 'The hashes SHA-512 and SHA-384.',
        functions: [
          creator('sha512(string=None)', 'A SHA-512 object, of the bytes of string to begin with.', sha512),
          creator('sha384(string=None)', 'A SHA-384 object, of the bytes of string to begin with.', sha384),
        ],
      }),
  },
];
