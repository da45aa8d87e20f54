name = 'sub'
