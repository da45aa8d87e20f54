for s in (u'',u'abc',u'b\xfccher',u'\xfc',u'M\xfcnchen-Ost',u'\u4ed6\u4eec\u4e3a\u4ec0\u4e48',u'\U0001f600a',u'-',u'a-\xe9-b',u'\xe9'*5,u'Pro\u010dprost\u011bnemluv\xed\u010desky'):
    p=s.encode('punycode'); print repr(p), p.decode('punycode')==s
for p in ('','-','abc-','bcher-kva','a-!','tda','99999999','a-b-','\xff-a','a-9'):
    for e in ('strict','replace','ignore','nope'):
        try: print repr(p),e,repr(p.decode('punycode',e))
        except Exception as x: print repr(p),e,type(x).__name__,x
import codecs; print codecs.lookup('punycode').name
