import state
state.added_by_other = True
def see(): return state.counter
