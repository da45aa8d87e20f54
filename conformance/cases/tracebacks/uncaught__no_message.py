class Custom(Exception):
    pass
def run():
    raise Custom
run()
