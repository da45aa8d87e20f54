import unittest,sys,re,StringIO,warnings,os
log=[]
class A(unittest.TestCase):
    "class doc"
    @classmethod
    def setUpClass(c): log.append('suc A')
    @classmethod
    def tearDownClass(c): log.append('tdc A')
    def setUp(s): log.append('su '+s._testMethodName); s.addCleanup(log.append,'clean')
    def tearDown(s): log.append('td')
    def test_ok(self):
        """Doc line.

        more"""
    def test_fail(self): print 'printed'; self.assertEqual([1],[2],'m')
    def test_err(self): {}['k']
    def test_skip(self): self.skipTest('because')
    @unittest.skip('deco')
    def test_skip2(self): 1/0
    @unittest.skipIf(True,'cond')
    def test_skip3(self): pass
    @unittest.skipUnless(True,'cond')
    def test_noskip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail('x')
    @unittest.expectedFailure
    def test_xs(self): pass
    def test_deep(self):
        def f(): self.assertTrue(0)
        f()
    notest=5
class B(unittest.TestCase):
    @classmethod
    def setUpClass(c): raise ValueError('suc')
    def test_b(self): pass
class C(unittest.TestCase):
    @classmethod
    def tearDownClass(c): raise ValueError('tdc')
    def setUp(s): s.addCleanup(lambda: 1/0); raise KeyError('su')
    def test_c(self): pass
class D(unittest.TestCase):
    def tearDown(self): raise KeyError('td')
    def test_d(self): self.fail('d')
    def test_d2(self): pass
@unittest.skip('whole')
class E(unittest.TestCase):
    def test_e(self): pass
class F(unittest.TestCase):
    @classmethod
    def setUpClass(c): raise unittest.SkipTest('class skip')
    def test_f(self): pass
class G(unittest.TestCase):
    def runTest(self): 'run doc'
def setUpModule(): log.append('sum')
def tearDownModule(): log.append('tdm'); raise IndexError('tdm')
def norm(s): return re.sub('line [0-9]+','line N',re.sub('in [0-9.]+s','in Ts',re.sub('File ".*/','File "',re.sub('0x[0-9a-f]+','X',s))))
def run(v,suite,**k):
    o=StringIO.StringIO(); del log[:]
    r=unittest.TextTestRunner(stream=o,verbosity=v,**k).run(suite)
    print norm(o.getvalue()); print log; print norm(repr(r)), r.wasSuccessful(), r.shouldStop, [str(x[0]) for x in r.skipped], [str(x) for x in r.unexpectedSuccesses], len(r.expectedFailures)
if __name__=='__main__':
    L=unittest.defaultTestLoader; me=sys.modules['__main__']
    for v in (0,1,2): run(v,L.loadTestsFromModule(me))
    run(1,L.loadTestsFromModule(me),failfast=True); 
    so=sys.stdout
    run(2,L.loadTestsFromTestCase(A),buffer=True,descriptions=False)
    for n in ['A','A.test_ok','G','nope','A.nope','log','run','norm','setUpModule']:
        try: print norm(repr(L.loadTestsFromName(n,me)))
        except Exception,e: print type(e).__name__, norm(str(e))
    for n in ['nosuchmod','os.path','unittest.nope','unittest.case.TestCase.id']:
        try: print norm(repr(L.loadTestsFromName(n)))[:200]
        except Exception,e: print type(e).__name__, norm(str(e))
    s=L.loadTestsFromNames(['A.test_ok','G'],me); print s.countTestCases(), list(s), s==L.loadTestsFromNames(['A.test_ok','G'],me), [str(x) for y in s for x in y], [x.id() for y in s for x in y], [x.shortDescription() for y in s for x in y]
    print unittest.getTestCaseNames(A,'test_s'), unittest.makeSuite(A,'test_o'), unittest.findTestCases(me,'test_o').countTestCases(), unittest.getTestCaseNames(A,'test',lambda a,b:-cmp(a,b))
    for bad in [lambda: unittest.TestSuite().addTest(5),lambda: unittest.TestSuite().addTest(A),lambda: unittest.TestSuite().addTests('x'),lambda: L.loadTestsFromTestCase(unittest.TestSuite),lambda: hash(unittest.TestSuite())]:
        try: bad()
        except Exception,e: print type(e).__name__, norm(str(e))
    f=unittest.FunctionTestCase(lambda: log.append('f'),lambda: log.append('s'),lambda: log.append('t'),'desc'); run(2,f); print norm(repr(f)),f,f.id(),f.shortDescription(), f==f, f!=f, hash(f)==hash(f)
    a=A('test_ok'); print a==A('test_ok'), a!=A('test_err'), a==5, hash(a)==hash(A('test_ok')), a, repr(a), a.id(), a.shortDescription(), a.countTestCases()
    r=unittest.TestResult(); a.run(r); A('test_fail')(r); print r, norm(r.failures[0][1]); print A('test_ok').run()
    try: A('test_fail').debug()
    except AssertionError,e: print 'debug',str(e)[:30]
    try: unittest.TestSuite([A('test_err')]).debug()
    except KeyError,e: print 'debug',e
    class Old(object):
        failures=[]; shouldStop=False
        def startTest(s,t): pass
        stopTest=startTest
        def addSuccess(s,t): print 'success',t
        def addFailure(s,t,e): print 'fail',t,e[0]
        addError=addFailure
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        for n in 'test_skip test_xf test_xs test_ok test_skip2'.split(): A(n).run(Old())
        print [str(x.message) for x in w]
    def lt(loader,tests,p): return unittest.TestSuite([A('test_ok')])
    me.load_tests=lt; print L.loadTestsFromModule(me); print L.loadTestsFromModule(me,False).countTestCases()
    def lt(*a): raise TypeError('in load_tests')
    me.load_tests=lt; s=L.loadTestsFromModule(me); print s; run(1,s); del me.load_tests
    sys.stderr=sys.stdout=StringIO.StringIO()
    codes=[]
    for argv in [['p'],['p','-v','A.test_ok','G'],['p','-h'],['p','-H'],['p','--quiet','A.test_fail'],['p','-z'],['p','--fail','A'],['p','-b','A.test_fail'],['p','discover','-h'],['p','discover','-z'],['p','discover','-s','nosuchdir'],['p','discover','1','2','3','4']]:
        print '==',argv
        try: unittest.main(argv=argv,testRunner=lambda **k: None) if 0 else unittest.main(argv=argv,testRunner=unittest.TextTestRunner(stream=sys.stdout))
        except SystemExit,e: print 'exit',e.code
        except Exception,e: print type(e).__name__,e
    try: p=unittest.main(argv=['p','A.test_ok'],exit=False,verbosity=2,testRunner=unittest.TextTestRunner(stream=sys.stdout)); print p.result, p.progName, p.verbosity
    except Exception,e: print type(e).__name__,e
    o=sys.stdout.getvalue(); sys.stdout=so; print norm(o)
