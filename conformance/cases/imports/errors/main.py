import sys
for name in ['bad_syntax', 'raises', 'raises', 'bad_import', 'exits', 'bad_indent', 'bad_encoding', 'missing_module', 'a.b.c', 'sys.path', 'os.nope', '', '.x', 'dir_without_init', 'dir_without_init.x', 'half']:
    try:
        print __import__(name).__name__
    except SyntaxError, e:
        print name, type(e).__name__, e.msg, e.filename and e.filename.split('/')[-1], e.lineno, e.offset
    except (Exception, SystemExit), e:
        print name, type(e).__name__, e
    print name in sys.modules
import half_retry
print half_retry.count
