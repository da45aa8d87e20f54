# expected: specification
# A subclass may ease or tighten the restrictions of r_open.
import rexec
class NoFiles(rexec.RExec):
    def r_open(self, file, mode='r', buf=-1):
        raise IOError('no files at all')
class Logged(rexec.RExec):
    def r_open(self, file, mode='r', buf=-1):
        print 'open', file, mode
        return rexec.RExec.r_open(self, file, mode, buf)
class Memory(rexec.RExec):
    def r_open(self, file, mode='r', buf=-1):
        from StringIO import StringIO
        return StringIO('contents of ' + file)
try:
    NoFiles().r_eval('open("data/text.txt")')
except IOError, e:
    print e
print repr(Logged().r_eval('open("data/text.txt").read(4)'))
print Memory().r_eval('open("anything", "w").read()')
