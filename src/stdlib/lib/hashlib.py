"""Secure hashes and message digests behind one interface.

md5(), sha1(), sha224(), sha256(), sha384() and sha512(), each with a string to begin with or without one, answer an
object with update(string), digest(), hexdigest() and copy(). new(name, string='') does the same for a name.
"""
import binascii
import struct

algorithms = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512')
algorithms_guaranteed = set(algorithms)
algorithms_available = set(algorithms)

__all__ = algorithms + ('new', 'algorithms_guaranteed', 'algorithms_available', 'algorithms', 'pbkdf2_hmac')

# By name, small or large: the module of the algorithm, and its constructor there.
__constructors = {}
for __name, __place in (('md5', ('_md5', 'new')), ('sha1', ('_sha', 'new')),
                        ('sha224', ('_sha256', 'sha224')), ('sha256', ('_sha256', 'sha256')),
                        ('sha384', ('_sha512', 'sha384')), ('sha512', ('_sha512', 'sha512'))):
    __constructors[__name] = __constructors[__name.upper()] = __place


def __get_builtin_constructor(name):
    if name in __constructors:
        module, function = __constructors[name]
        try:
            return getattr(__import__(module), function)
        except ImportError:
            pass
    raise ValueError('unsupported hash type ' + name)


def __py_new(name, string=''):
    """new(name, string='') - a new hash object of the named algorithm, with the bytes of string to begin with."""
    return __get_builtin_constructor(name)(string)


new = __py_new

for __name in algorithms:
    globals()[__name] = __get_builtin_constructor(__name)
del __name, __place

# A byte with all its bits turned where HMAC's outer and inner padding turn them.
_trans_5C = ''.join([chr(x ^ 0x5C) for x in range(256)])
_trans_36 = ''.join([chr(x ^ 0x36) for x in range(256)])


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """The key that PKCS #5 derives from a password with HMAC as its function (RFC 2898).

    dklen is the length of the key, that of a digest without it.
    """
    if not isinstance(hash_name, str):
        raise TypeError(hash_name)
    if not isinstance(password, (bytes, bytearray)):
        password = bytes(buffer(password))
    if not isinstance(salt, (bytes, bytearray)):
        salt = bytes(buffer(salt))

    # HMAC by hand: both paddings are hashed once, and copied for each block.
    inner = new(hash_name)
    outer = new(hash_name)
    size = getattr(inner, 'block_size', 64)
    if len(password) > size:
        password = new(hash_name, password).digest()
    password = password + '\0' * (size - len(password))
    inner.update(password.translate(_trans_36))
    outer.update(password.translate(_trans_5C))

    def random_function(message):
        first, second = inner.copy(), outer.copy()
        first.update(message)
        second.update(first.digest())
        return second.digest()

    if iterations < 1:
        raise ValueError(iterations)
    if dklen is None:
        dklen = outer.digest_size
    if dklen < 1:
        raise ValueError(dklen)
    digits = '%%0%ix' % (outer.digest_size * 2)
    key = ''
    block = 1
    while len(key) < dklen:
        last = random_function(salt + struct.pack('>I', block))
        mixed = int(binascii.hexlify(last), 16)
        for _ in xrange(iterations - 1):
            last = random_function(last)
            mixed ^= int(binascii.hexlify(last), 16)
        block += 1
        key += binascii.unhexlify(digits % mixed)
    return key[:dklen]
