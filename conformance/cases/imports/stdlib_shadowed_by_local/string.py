LOCAL = 'this is the local string module'
