import sys
count = getattr(sys, 'conformance_counter', 0) + 1
sys.conformance_counter = count
