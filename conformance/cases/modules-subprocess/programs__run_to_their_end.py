# Programs that are run, fed and read: answers, failures, streams.
import inspect
import os
import subprocess
print sorted(subprocess.__all__)
print inspect.getargspec(subprocess.Popen.__init__)
e=subprocess.CalledProcessError(3,['a'],'o'); print repr(str(e)), sorted(e.__dict__.items()), e.args
e=subprocess.CalledProcessError(-9,'a'); print repr(str(e)), sorted(e.__dict__.items())
def t(f):
    try: print f()
    except BaseException as e: print type(e).__name__, e, e.args
t(lambda: subprocess.Popen(['/nonexist']))
t(lambda: subprocess.Popen('nonexist-x'))
t(lambda: subprocess.Popen('/tmp'))
t(lambda: subprocess.Popen(['ls'],cwd='/nonexist'))
t(lambda: subprocess.Popen([]))
t(lambda: subprocess.Popen(['ls',3]))
t(lambda: subprocess.Popen(3))
t(lambda: subprocess.Popen(['ls'],bufsize='x'))
t(lambda: subprocess.Popen(['ls'],env={'a':1}))
t(lambda: subprocess.Popen(['ls'],startupinfo=3))
t(lambda: subprocess.Popen(['ls'],creationflags=3))
t(lambda: subprocess.Popen(['ls'],stdout='x'))
t(lambda: subprocess.check_output(['ls'],stdout=3))
t(lambda: subprocess.check_output('exit 3',shell=True))
t(lambda: subprocess.check_output('echo a; exit 3',shell=True))
t(lambda: subprocess.check_call('exit 3',shell=True))
t(lambda: subprocess.check_call('exit 0',shell=True))
t(lambda: subprocess.call(['sh','-c','kill -9 $$']))
t(lambda: subprocess.check_output(['sh','-c','echo out; echo err >&2'],stderr=subprocess.STDOUT))
t(lambda: subprocess.check_output(['sh','-c','echo $0 $1 "$X"', 'a', 'b c'],env={'X':'y', 'PATH':os.environ['PATH']}))
t(lambda: subprocess.check_output(['sh','-c','echo $0 $1'], executable='/bin/sh'))
t(lambda: subprocess.check_output(['pwd'], cwd='/tmp'))
t(lambda: subprocess.check_output('echo $0 $1', shell=True))
t(lambda: subprocess.check_output(['echo $0 $1', 'a', 'b'], shell=True))
p=subprocess.Popen(['cat'],stdin=-1,stdout=-1,universal_newlines=True); print p.stderr,p.returncode, p.communicate('a\r\nb\r'), p.returncode, p.poll()
p=subprocess.Popen(['cat'],stdin=-1,stdout=-1,bufsize=1); print p.stdout.name, p.stdout.mode, p.stdin.mode; p.stdin.write('x\ny\n'); p.stdin.close(); print list(p.stdout), p.wait(); print p.stdout.closed, p.stdin.closed
t(lambda: p.communicate())
p=subprocess.Popen(['sh','-c','cat; echo e >&2; exit 4'],stdin=-1,stdout=-1,stderr=-1)
t(lambda: p.communicate('input')); print p.returncode, p.stdout.closed, p.stdin.closed, p.stderr.closed
t(lambda: p.stdout.read())
t(lambda: p.send_signal(9))
print subprocess.PIPE, subprocess.STDOUT
f=open('subprocess-case.txt','w+'); f.write('before\n'); f.flush()
t(lambda: subprocess.call(['echo','to file'], stdout=f)); f.seek(0); print f.read()
f.seek(0); t(lambda: subprocess.check_output(['cat'], stdin=f))
t(lambda: subprocess.call(['sh','-c','echo one; echo two >&2'], stdout=f.fileno(), stderr=subprocess.STDOUT)); f.seek(0); print f.read()
p=subprocess.Popen(['true']); print p.wait(), type(p.pid)
p=subprocess.Popen(['cat'],stdout=-1,stdin=open('/dev/null')); print repr(p.stdout.read()), p.poll() in (None,0), p.wait()
print subprocess.list2cmdline(['a b','c"d','e\\','f\\ g','','x\\"y', 'a\tb']), subprocess.list2cmdline(['']), subprocess.list2cmdline([])
print subprocess.mswindows
try: raise subprocess.CalledProcessError(1,'x')
except subprocess.CalledProcessError, e: print e
os.remove('subprocess-case.txt')
