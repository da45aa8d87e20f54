import hashlib,sys
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r).split(' at ')[0]
    except BaseException as e: print type(e).__name__, repr(e.args)
import _md5,_sha,_sha256,_sha512
for f in (hashlib.md5,hashlib.sha1,hashlib.sha256,hashlib.sha512):
    h=f('a'); print dir(h)[17:], h.name,h.digest_size,h.block_size
    print f, type(h).__name__,type(h).__module__
    print sorted(type(h).__dict__)
    for g in (f,h.update,h.digest,h.copy,h.hexdigest):
        for a in ((),('a',),(1,),(None,),(u'\xe9',),('md5',1),(bytearray('a'),),(memoryview('a'),),(buffer('a'),)): print g.__name__, type(a[0]).__name__ if a else a,;t(g,*a)
    t(f,string='a');t(f,foo='a');t(setattr,h,'x',1);t(setattr,h,'name',1);t(h.update,x=1)
    t(type(h))
    try:
        class X(type(h)): pass
    except TypeError as e: print e
print type(hashlib.sha224()) is type(hashlib.sha256()),hashlib.sha224('a').name,hashlib.sha384('a').name,hashlib.sha384().block_size
for a in (('a',),(1,),('md5',),('MD5','a'),('SHA1',),('sha256',5),(None,)): t(hashlib.new,*a)
t(hashlib.new,name='md5',string='x')
for a in (('sha1','pw','salt',1),('sha1','pw','salt',0),('sha1','pw','salt',1,0),('sha1','pw','salt',2,20),('sha1','pw','salt',2,25),('nope','a','b',1),('md5',u'a','b',1),(1,'a','b',1),('md5','a','b',-1),('md5','a','b','x'),('md5',bytearray('a'),buffer('b'),1),('md5',5,6,7),('sha512','x'*200,'salt',3,100)): t(hashlib.pbkdf2_hmac,*a)
print hashlib.md5.__name__, hashlib.algorithms
