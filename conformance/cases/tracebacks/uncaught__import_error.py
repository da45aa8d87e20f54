def load():
    import no.such.module
load()
