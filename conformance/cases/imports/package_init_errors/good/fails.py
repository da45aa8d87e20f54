raise KeyError('submodule failed')
