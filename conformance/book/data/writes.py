open('data/never-written', 'w')
