import warnings
warnings.simplefilter('ignore')
ba = bytearray('abc')
bu = buffer('abc')
mv = memoryview('abc')

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result

show(r'''
'xabcx'.find(ba)
'xabcx'.find(bu)
'xabcx'.find(mv)
'xabcx'.find(1)
'xabcx'.find(None)
'xabcx'.find(u'abc')
'xabcx'.find(u'\xe9')
'xabcx'.find('\xe9')
'xabcx'.find('abc')
'xabcx'.split(ba)
'xabcx'.split(bu)
'xabcx'.split(mv)
'xabcx'.split(1)
'xabcx'.split(None)
'xabcx'.split(u'abc')
'xabcx'.split(u'\xe9')
'xabcx'.split('\xe9')
'xabcx'.split('abc')
'xabcx'.replace(ba,'')
'xabcx'.replace(bu,'')
'xabcx'.replace(mv,'')
'xabcx'.replace(1,'')
'xabcx'.replace(None,'')
'xabcx'.replace(u'abc','')
'xabcx'.replace(u'\xe9','')
'xabcx'.replace('\xe9','')
'xabcx'.replace('abc','')
'xabcx'.strip(ba)
'xabcx'.strip(bu)
'xabcx'.strip(mv)
'xabcx'.strip(1)
'xabcx'.strip(None)
'xabcx'.strip(u'abc')
'xabcx'.strip(u'\xe9')
'xabcx'.strip('\xe9')
'xabcx'.strip('abc')
'xabcx'.partition(ba)[0]
'xabcx'.partition(bu)[0]
'xabcx'.partition(mv)[0]
'xabcx'.partition(1)[0]
'xabcx'.partition(None)[0]
'xabcx'.partition(u'abc')[0]
'xabcx'.partition(u'\xe9')[0]
'xabcx'.partition('\xe9')[0]
'xabcx'.partition('abc')[0]
'xabcx'.startswith(ba)
'xabcx'.startswith(bu)
'xabcx'.startswith(mv)
'xabcx'.startswith(1)
'xabcx'.startswith(None)
'xabcx'.startswith(u'abc')
'xabcx'.startswith(u'\xe9')
'xabcx'.startswith('\xe9')
'xabcx'.startswith('abc')
'abc'+ba
'abc'+bu
'abc'+mv
'abc'+1
'abc'+None
'abc'+u'abc'
'abc'+u'\xe9'
'abc'+'\xe9'
'abc'+'abc'
'-'.join([ba])
'-'.join([bu])
'-'.join([mv])
'-'.join([1])
'-'.join([None])
'-'.join([u'abc'])
'-'.join([u'\xe9'])
'-'.join(['\xe9'])
'-'.join(['abc'])
'-'.join([ba,'a'])
'-'.join([bu,'a'])
'-'.join([mv,'a'])
'-'.join([1,'a'])
'-'.join([None,'a'])
'-'.join([u'abc','a'])
'-'.join([u'\xe9','a'])
'-'.join(['\xe9','a'])
'-'.join(['abc','a'])
ba in 'xabc'
bu in 'xabc'
mv in 'xabc'
1 in 'xabc'
None in 'xabc'
u'abc' in 'xabc'
u'\xe9' in 'xabc'
'\xe9' in 'xabc'
'abc' in 'xabc'
'abc'==ba
'abc'==bu
'abc'==mv
'abc'==1
'abc'==None
'abc'==u'abc'
'abc'==u'\xe9'
'abc'=='\xe9'
'abc'=='abc'
u'abc'==ba
u'abc'==bu
u'abc'==mv
u'abc'==1
u'abc'==None
u'abc'==u'abc'
u'abc'==u'\xe9'
u'abc'=='\xe9'
u'abc'=='abc'
u'xabc'.find(ba)
u'xabc'.find(bu)
u'xabc'.find(mv)
u'xabc'.find(1)
u'xabc'.find(None)
u'xabc'.find(u'abc')
u'xabc'.find(u'\xe9')
u'xabc'.find('\xe9')
u'xabc'.find('abc')
u'abc'+ba
u'abc'+bu
u'abc'+mv
u'abc'+1
u'abc'+None
u'abc'+u'abc'
u'abc'+u'\xe9'
u'abc'+'\xe9'
u'abc'+'abc'
u'-'.join([ba,'a'])
u'-'.join([bu,'a'])
u'-'.join([mv,'a'])
u'-'.join([1,'a'])
u'-'.join([None,'a'])
u'-'.join([u'abc','a'])
u'-'.join([u'\xe9','a'])
u'-'.join(['\xe9','a'])
u'-'.join(['abc','a'])
ba in u'xabc'
bu in u'xabc'
mv in u'xabc'
1 in u'xabc'
None in u'xabc'
u'abc' in u'xabc'
u'\xe9' in u'xabc'
'\xe9' in u'xabc'
'abc' in u'xabc'
unicode(ba)[:3]
unicode(bu)[:3]
unicode(mv)[:3]
unicode(1)[:3]
unicode(None)[:3]
unicode(u'abc')[:3]
unicode(u'\xe9')[:3]
unicode('\xe9')[:3]
unicode('abc')[:3]
unicode(ba,'utf-8')
unicode(bu,'utf-8')
unicode(mv,'utf-8')
unicode(1,'utf-8')
unicode(None,'utf-8')
unicode(u'abc','utf-8')
unicode(u'\xe9','utf-8')
unicode('\xe9','utf-8')
unicode('abc','utf-8')
str(ba)[:3]
str(bu)[:3]
str(mv)[:3]
str(1)[:3]
str(None)[:3]
str(u'abc')[:3]
str(u'\xe9')[:3]
str('\xe9')[:3]
str('abc')[:3]
ba.find(ba)
ba.find(bu)
ba.find(mv)
ba.find(1)
ba.find(None)
ba.find(u'abc')
ba.find(u'\xe9')
ba.find('\xe9')
ba.find('abc')
ba+ba
ba+bu
ba+mv
ba+1
ba+None
ba+u'abc'
ba+u'\xe9'
ba+'\xe9'
ba+'abc'
ba in ba
bu in ba
mv in ba
1 in ba
None in ba
u'abc' in ba
u'\xe9' in ba
'\xe9' in ba
'abc' in ba
ba==ba
ba==bu
ba==mv
ba==1
ba==None
ba==u'abc'
ba==u'\xe9'
ba=='\xe9'
ba=='abc'
bytearray(ba)
bytearray(bu)
bytearray(mv)
bytearray(1)
bytearray(None)
bytearray(u'abc')
bytearray(u'\xe9')
bytearray('\xe9')
bytearray('abc')
ba.join([ba])
ba.join([bu])
ba.join([mv])
ba.join([1])
ba.join([None])
ba.join([u'abc'])
ba.join([u'\xe9'])
ba.join(['\xe9'])
ba.join(['abc'])
'abc'.count(ba)
'abc'.count(bu)
'abc'.count(mv)
'abc'.count(1)
'abc'.count(None)
'abc'.count(u'abc')
'abc'.count(u'\xe9')
'abc'.count('\xe9')
'abc'.count('abc')
'abc'.translate(ba)
'abc'.translate(bu)
'abc'.translate(mv)
'abc'.translate(1)
'abc'.translate(None)
'abc'.translate(u'abc')
'abc'.translate(u'\xe9')
'abc'.translate('\xe9')
'abc'.translate('abc')
u'abc'.startswith(ba)
u'abc'.startswith(bu)
u'abc'.startswith(mv)
u'abc'.startswith(1)
u'abc'.startswith(None)
u'abc'.startswith(u'abc')
u'abc'.startswith(u'\xe9')
u'abc'.startswith('\xe9')
u'abc'.startswith('abc')
u'abc'.split(ba)
u'abc'.split(bu)
u'abc'.split(mv)
u'abc'.split(1)
u'abc'.split(None)
u'abc'.split(u'abc')
u'abc'.split(u'\xe9')
u'abc'.split('\xe9')
u'abc'.split('abc')
u'abc'.replace(ba,u'')
u'abc'.replace(bu,u'')
u'abc'.replace(mv,u'')
u'abc'.replace(1,u'')
u'abc'.replace(None,u'')
u'abc'.replace(u'abc',u'')
u'abc'.replace(u'\xe9',u'')
u'abc'.replace('\xe9',u'')
u'abc'.replace('abc',u'')
u'abc'.partition(ba)
u'abc'.partition(bu)
u'abc'.partition(mv)
u'abc'.partition(1)
u'abc'.partition(None)
u'abc'.partition(u'abc')
u'abc'.partition(u'\xe9')
u'abc'.partition('\xe9')
u'abc'.partition('abc')
u'abc'.strip(ba)
u'abc'.strip(bu)
u'abc'.strip(mv)
u'abc'.strip(1)
u'abc'.strip(None)
u'abc'.strip(u'abc')
u'abc'.strip(u'\xe9')
u'abc'.strip('\xe9')
u'abc'.strip('abc')
'abc'.rjust(10,ba)
'abc'.rjust(10,bu)
'abc'.rjust(10,mv)
'abc'.rjust(10,1)
'abc'.rjust(10,None)
'abc'.rjust(10,u'abc')
'abc'.rjust(10,u'\xe9')
'abc'.rjust(10,'\xe9')
'abc'.rjust(10,'abc')
u'abc'.rjust(10,ba)
u'abc'.rjust(10,bu)
u'abc'.rjust(10,mv)
u'abc'.rjust(10,1)
u'abc'.rjust(10,None)
u'abc'.rjust(10,u'abc')
u'abc'.rjust(10,u'\xe9')
u'abc'.rjust(10,'\xe9')
u'abc'.rjust(10,'abc')
ba.rjust(10,ba)
ba.rjust(10,bu)
ba.rjust(10,mv)
ba.rjust(10,1)
ba.rjust(10,None)
ba.rjust(10,u'abc')
ba.rjust(10,u'\xe9')
ba.rjust(10,'\xe9')
ba.rjust(10,'abc')
'abc' % ba
'abc' % bu
'abc' % mv
'abc' % 1
'abc' % None
'abc' % u'abc'
'abc' % u'\xe9'
'abc' % '\xe9'
'abc' % 'abc'
''')
