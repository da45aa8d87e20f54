import sys
count = 7
