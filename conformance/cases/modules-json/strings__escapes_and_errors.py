# -*- coding: utf-8 -*-
# Strings of JSON: how they are read and written, in str and unicode, and every error in them.
import json, json.decoder, json.encoder, sys
def tr(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
sc=json.decoder.scanstring
for s in ('"abc"','"','"a\\n\\u00e9\\"x" tail','"\\ud83d\\ude00"','"\\ud83d\\u0041"','"\\ud83dx"','"\\ude00"','"\\ud83d\\uZZZZ"','"\\u12"','"\\u12G4"','"\\x"','"\\','"a\nb"','"a\tb\x00"','"\xc3\xa9"','"\xff"','"\xc3\\n\xa9"','"é\\u0041"','""','"a" b"','"\\/\\b\\f\\r\\t\\\\"','"'+'x'*300+'"','"\\u 123"','"\\u+123"','"\x7f"'):
    for t in (s, s.decode('latin1'), u'\U0001f600'+s.decode('latin1')):
        k=2 if len(t)>len(s) or t[:1]!=s[:1] else 1
        tr(sc,t,k); tr(sc,t,k,None,False); tr(sc,t,k,'latin-1'); tr(sc,t,k,strict=False) if 0 else None
tr(sc,'abc',10); tr(sc,'abc',-1); tr(sc,'abc',3); tr(sc,5,1); tr(sc,None,0); tr(sc,'"a"'); tr(sc,'"a"','x'); tr(sc,'"a"',1.5); tr(sc,'"\xff"',1,'nope'); tr(sc,'"a"',1,5); tr(sc,'"a"',True); tr(sc,u'"\U0001f600\\u0041"',1); tr(sc,bytearray('"a"'),1)
class S(str): pass
class U(unicode): pass
tr(sc,S('"a"'),1); tr(sc,U('"a"'),1)
en=json.encoder.encode_basestring_ascii
for s in ('','abc','a"b\\c/\b\f\n\r\t\x00\x1f\x7f','\xc3\xa9',u'\xe9\u20ac\U0001f600\ud83d',u'plain',S('sub\n'),U(u'\xe9'),'\xff','a\xc3'):
    tr(en,s); tr(json.dumps,s); tr(json.dumps,[s]); tr(json.dumps,{s:s}); tr(json.dumps,s,ensure_ascii=False); tr(json.dumps,s,encoding='latin-1')
for s in (None,5,bytearray('x'),[]): tr(en,s)
tr(en); tr(en,'a','b')
