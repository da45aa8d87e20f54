__path__.append('more')
