"""The old module of the MD5 digest: use hashlib."""
import warnings
warnings.warn("the md5 module is deprecated; use hashlib instead", DeprecationWarning, 2)

from hashlib import md5
new = md5

blocksize = 1
digest_size = 16
