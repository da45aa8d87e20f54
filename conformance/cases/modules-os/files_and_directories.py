# needs: tempdir
# -*- coding: utf-8 -*-
import os, sys, stat
top = os.path.realpath(sys.argv[1])
os.chdir(top)
print os.getcwd() == top, os.getcwdu() == top.decode('ascii')
open('f', 'w').write('content')
os.symlink('f', 'link')
os.link('f', 'hard')
print os.readlink('link'), repr(os.readlink(u'link')), os.lstat('link').st_size, os.path.islink('link'), os.path.lexists('link')
print os.path.realpath('link') == top + '/f', os.path.samefile('f', 'link'), os.path.samefile('f', 'hard'), os.stat('hard').st_nlink
os.symlink('nowhere', 'broken')
os.symlink('loop', 'loop')
print os.path.exists('broken'), os.path.lexists('broken'), os.path.realpath('loop') == top + '/loop'
os.chmod('f', 0600)
print oct(os.stat('f').st_mode), os.access('f', os.R_OK | os.W_OK), os.access('nothing', os.F_OK)
os.utime('f', (1.5, 2.25))
s = os.stat('f')
print s.st_atime, s.st_mtime, s[7], s[8], s[stat.ST_SIZE], len(s), s.n_fields, s.n_sequence_fields, s.n_unnamed_fields
print os.path.getmtime('f'), os.path.getatime('f'), os.path.getsize('f')
print os.stat_float_times(), os.stat_float_times(False), os.stat('f').st_mtime, os.stat_float_times(True)
print sorted(os.listdir('.')), sorted(os.listdir(u'.'))
os.rename('hard', 'moved')
os.remove('moved')
os.makedirs('a/b/c')
os.mkdir('a/é')
open('a/b/file', 'w').close()
print sorted(os.listdir('a')), sorted(os.listdir(u'a'))
print sorted(os.walk('a'))
print [d for d, _, _ in os.walk('a', topdown=False)][-1]
os.remove('a/b/file')
os.rmdir('a/é')
os.removedirs('a/b/c')
os.renames('f', 'new/place/f')
print sorted(os.listdir('.'))
os.chdir('new')
print os.path.relpath('place/f'), os.path.relpath(top), os.path.abspath('x') == top + '/new/x'
for action in [lambda: os.mkdir('place'), lambda: os.rmdir('place'), lambda: os.rmdir('nothing'), lambda: os.remove('nothing'),
               lambda: os.remove('place'), lambda: os.rename('nothing', 'x'), lambda: os.stat(u'nothing-é'), lambda: os.chdir('place/f'),
               lambda: os.listdir('place/f'), lambda: os.listdir(''), lambda: os.readlink('place'), lambda: os.link('nothing', 'x'),
               lambda: os.symlink('x', 'place'), lambda: os.chmod('nothing', 0), lambda: os.utime('nothing', None),
               lambda: os.utime('place', (1,)), lambda: os.utime('place', 5), lambda: os.utime('place', ('a', 1)), lambda: os.stat(5),
               lambda: os.stat(), lambda: os.stat('a\0b'), lambda: os.rename('a', 5), lambda: os.rename('a'), lambda: os.unlink(),
               lambda: os.access('a'), lambda: os.access('a', 'b'), lambda: os.mkdir('x', 'y'), lambda: os.makedirs('place'),
               lambda: os.path.getsize('nothing'), lambda: os.stat_result(5), lambda: os.stat_result((1, 2)), lambda: os.stat_result(range(17))]:
    try:
        print repr(action())
    except Exception, e:
        print type(e).__name__, e, repr(getattr(e, 'filename', ''))
r = os.stat_result(range(10))
print r, r.st_atime, r.st_ctime, r.st_blocks
print os.stat_result(range(16)).st_atime, os.stat_result(range(16)).st_rdev, os.stat_result(range(10), {'st_mtime': 5.5}).st_mtime
