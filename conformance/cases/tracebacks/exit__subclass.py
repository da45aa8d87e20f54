class Quit(SystemExit):
    pass
raise Quit(3)
