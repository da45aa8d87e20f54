import sys
def run():
    from level_one import go
    go(sys.argv)
run()
