"""Secure hashes and message digests behind one interface.

md5(), sha1(), sha224(), sha256(), sha384() and sha512(), each with a string to begin with or without one, answer an
object with update(string), digest(), hexdigest() and copy(). new(name, string='') does the same for a name.
"""
import binascii
import struct

# By name, small or large: the module of the algorithm, and its constructor there.
_PLACES = dict(md5=('_md5', 'new'), sha1=('_sha', 'new'), sha224=('_sha256', 'sha224'), sha256=('_sha256', 'sha256'),
               sha384=('_sha512', 'sha384'), sha512=('_sha512', 'sha512'))

algorithms = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512')
algorithms_guaranteed, algorithms_available = set(_PLACES), set(_PLACES)

__all__ = algorithms + ('new', 'algorithms_guaranteed', 'algorithms_available', 'algorithms', 'pbkdf2_hmac')

for _name in algorithms:
    _PLACES[_name.upper()] = _PLACES[_name]


def __get_builtin_constructor(name):
    place = _PLACES.get(name)
    try:
        if place:
            return getattr(__import__(place[0]), place[1])
    except ImportError:
        # A sandbox may not have the module: then the algorithm is not there.
        pass
    raise ValueError('unsupported hash type ' + name)


for _name in algorithms:
    globals()[_name] = __get_builtin_constructor(_name)
del _name


def __py_new(name, string=''):
    """new(name, string='') - a new hash object of the named algorithm, with the bytes of string to begin with."""
    return __get_builtin_constructor(name)(string)


new = __py_new


def _padding(byte):
    """What HMAC does to the key before a hash: each of its bytes is combined with one byte."""
    return ''.join(map(chr, [each ^ byte for each in xrange(256)]))


_trans_5C, _trans_36 = _padding(0x5C), _padding(0x36)


class _Hmac:
    """HMAC with one key: what hashing the key leaves is kept, and copied for each message."""

    def __init__(self, name, key):
        self.inner, self.outer = new(name), new(name)
        block = getattr(self.inner, 'block_size', 64)
        if len(key) > block:
            key = new(name, key).digest()
        key = key.ljust(block, '\0')
        self.inner.update(key.translate(_trans_36))
        self.outer.update(key.translate(_trans_5C))

    def __call__(self, message):
        within = self.inner.copy()
        within.update(message)
        around = self.outer.copy()
        around.update(within.digest())
        return around.digest()


def _number(digest):
    return int(binascii.hexlify(digest), 16)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """The key that PKCS #5 derives from a password with HMAC as its function (RFC 2898).

    dklen is the length of the key, that of a digest without it.
    """
    if not isinstance(hash_name, str):
        raise TypeError(hash_name)
    password, salt = [given if isinstance(given, (str, bytearray)) else str(buffer(given))
                      for given in (password, salt)]
    hmac = _Hmac(hash_name, password)
    size = hmac.outer.digest_size
    wanted = size if dklen is None else dklen
    if iterations < 1:
        raise ValueError(iterations)
    if wanted < 1:
        raise ValueError(wanted)
    blocks = []
    while len(blocks) * size < wanted:
        turn = hmac(salt + struct.pack('>I', len(blocks) + 1))
        mixed = _number(turn)
        for _ in xrange(iterations - 1):
            turn = hmac(turn)
            mixed ^= _number(turn)
        blocks.append(binascii.unhexlify('%0*x' % (2 * size, mixed)))
    return ''.join(blocks)[:wanted]
