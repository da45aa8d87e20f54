"""One-way constraints that propagate through a network of variables, in the manner of DeltaBlue."""

class Strength(object):
    def __init__(self, level, name):
        self.level = level
        self.name = name

    def stronger(self, other):
        return self.level < other.level

REQUIRED = Strength(0, 'required')
STRONG = Strength(1, 'strong')
NORMAL = Strength(2, 'normal')
WEAK = Strength(3, 'weak')

class Variable(object):
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.by = None
        self.mark = 0
        self.strength = WEAK

class Constraint(object):
    def __init__(self, strength):
        self.strength = strength

    def install(self, network):
        for variable in self.variables():
            variable.constraints.append(self)
        network.add(self)

    def variables(self):
        raise NotImplementedError

    def satisfied(self):
        return True

class Stay(Constraint):
    def __init__(self, variable, strength):
        super(Stay, self).__init__(strength)
        self.variable = variable

    def variables(self):
        return [self.variable]

    def output(self):
        return self.variable

    def inputs(self):
        return []

    def execute(self):
        pass

class Scale(Constraint):
    def __init__(self, source, factor, offset, target, strength):
        super(Scale, self).__init__(strength)
        self.source = source
        self.factor = factor
        self.offset = offset
        self.target = target

    def variables(self):
        return [self.source, self.target, self.factor, self.offset]

    def output(self):
        return self.target

    def inputs(self):
        return [self.source, self.factor, self.offset]

    def execute(self):
        self.target.value = self.source.value * self.factor.value + self.offset.value

class Equal(Constraint):
    def __init__(self, source, target, strength):
        super(Equal, self).__init__(strength)
        self.source = source
        self.target = target

    def variables(self):
        return [self.source, self.target]

    def output(self):
        return self.target

    def inputs(self):
        return [self.source]

    def execute(self):
        self.target.value = self.source.value

class Network(object):
    def __init__(self):
        self.mark = 0
        self.plans = {}

    def add(self, constraint):
        target = constraint.output()
        if target.by is None or constraint.strength.stronger(target.by.strength):
            target.by = constraint
            target.strength = constraint.strength
        self.plans.clear()

    def plan(self, start):
        if start in self.plans:
            return self.plans[start]
        self.mark += 1
        todo = [start]
        plan = []
        while todo:
            variable = todo.pop()
            if variable.mark == self.mark:
                continue
            variable.mark = self.mark
            for constraint in variable.constraints:
                if constraint.output() is not variable and constraint.output().by is constraint:
                    plan.append(constraint)
                    todo.append(constraint.output())
        self.plans[start] = plan
        return plan

    def change(self, variable, value):
        variable.value = value
        for constraint in self.plan(variable):
            if constraint.satisfied():
                constraint.execute()

def chain(n):
    network = Network()
    variables = [Variable('v%d' % i) for i in range(n)]
    for i in range(n - 1):
        Equal(variables[i], variables[i + 1], REQUIRED).install(network)
    Stay(variables[-1], WEAK).install(network)
    for value in range(30):
        network.change(variables[0], value)
        assert variables[-1].value == value
    return variables[-1].value

def projection(n):
    network = Network()
    scale, offset = Variable('scale', 10), Variable('offset', 1000)
    pairs = []
    for i in range(n):
        source, target = Variable('src%d' % i, i), Variable('dst%d' % i, i)
        pairs.append((source, target))
        Stay(source, NORMAL).install(network)
        Scale(source, scale, offset, target, REQUIRED).install(network)
    total = 0
    for source, target in pairs:
        network.change(source, 17)
        total += target.value
    for turn in range(5):
        network.change(scale, turn)
        network.change(offset, 2000 + turn)
        total += sum([target.value for source, target in pairs])
    return total

def main():
    return chain(120), projection(120)
