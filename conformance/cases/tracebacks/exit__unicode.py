import sys
sys.exit(u'caf\xe9')
