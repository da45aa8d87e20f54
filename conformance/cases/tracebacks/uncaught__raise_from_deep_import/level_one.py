import level_two

def go(argv):
    for i in range(3):
        if i == 2:
            level_two.Worker(i).start()
