import sys
print __name__, __file__, __doc__, __package__
import __main__
print __main__.__dict__ is globals(), sys.modules['__main__'] is __main__
import usesmain
print usesmain.result
if __name__ == '__main__': print 'is main'
import main as second_copy
print second_copy.__name__, second_copy is __main__
