# A one-way constraint solver after "deltablue": stays, edits, equalities and scales with strengths.
from enum import IntEnum


class Strength(IntEnum):
    REQUIRED = 0
    STRONG = 1
    MEDIUM = 2
    WEAK = 3
    WEAKEST = 4


class Variable:
    def __init__(self, name, value):
        self.name, self.value = name, value
        self.constraints, self.by, self.strength, self.mark = [], None, Strength.WEAKEST, 0
        self.stay = True


class Constraint:
    def __init__(self, strength, *variables):
        self.strength, self.variables, self.output = strength, variables, None
        for v in variables:
            v.constraints.append(self)

    @property
    def inputs(self):
        return [v for v in self.variables if v is not self.output]

    def choose(self, mark):
        """The weakest output that is weaker than this and not yet settled."""
        options = [v for v in self.outputs() if v.mark != mark and v.strength > self.strength]
        self.output = max(options, key=lambda v: v.strength, default=None)
        return self.output is not None

    def outputs(self):
        return self.variables

    def recalculate(self):
        out = self.output
        out.strength = max([self.strength, *(v.strength for v in self.variables if v is not out)])
        self.execute()

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(v.name for v in self.variables)})"


class Stay(Constraint):
    def execute(self):
        pass

    def recalculate(self):
        self.output.strength = self.strength


class Edit(Stay):
    pass


class Equal(Constraint):
    def execute(self):
        (source,) = self.inputs
        self.output.value = source.value


class Scale(Constraint):
    """second = first * factor + offset"""

    def __init__(self, strength, first, second, factor, offset):
        self.factor, self.offset = factor, offset
        super().__init__(strength, first, second)

    def execute(self):
        first, second = self.variables
        if self.output is second:
            second.value = first.value * self.factor + self.offset
        else:
            first.value = (second.value - self.offset) / self.factor


class Unsatisfiable(Exception):
    pass


class Planner:
    def __init__(self):
        self.mark = 0

    def add(self, constraint):
        self.mark += 1
        beaten = self.satisfy(constraint, self.mark)
        while beaten is not None:
            beaten = self.satisfy(beaten, self.mark)
        return constraint

    def satisfy(self, constraint, mark):
        if not constraint.choose(mark):
            if constraint.strength is Strength.REQUIRED:
                raise Unsatisfiable(constraint)
            return None
        for v in constraint.inputs:
            v.mark = mark
        out = constraint.output
        beaten = out.by
        if beaten is not None:
            beaten.output = None
        out.by = constraint
        self.propagate(constraint)
        out.mark = mark
        return beaten

    def propagate(self, constraint):
        todo, steps = [constraint], 0
        while todo:
            c = todo.pop()
            c.recalculate()
            steps += 1
            if steps > 10_000:
                raise RecursionError("a cycle of constraints")
            todo.extend(d for d in c.output.constraints if d is not c and d.output is not None and d.output is not c.output)

    def remove(self, constraint):
        out = constraint.output
        for v in constraint.variables:
            v.constraints.remove(constraint)
        if out is None:
            return
        constraint.output = None
        out.by, out.strength = None, Strength.WEAKEST
        loose = [c for c in out.constraints if c.output is None]
        for c in sorted(loose, key=lambda c: c.strength):
            self.add(c)

    def change(self, variable, *values):
        edit = self.add(Edit(Strength.STRONG, variable))
        if edit.output is None:
            return False
        for value in values:
            variable.value = value
            self.propagate(edit)
        self.remove(edit)
        return True


planner = Planner()
chain = [Variable(f"v{i}", 0) for i in range(50)]
for a, b in zip(chain, chain[1:]):
    planner.add(Equal(Strength.REQUIRED, a, b))
planner.add(Stay(Strength.WEAK, chain[-1]))
print(planner.change(chain[0], *range(1, 8)), chain[-1].value, {v.value for v in chain})

pairs = []
scale, offset = Variable("scale", 10), Variable("offset", 1000)
for i in range(10):
    source, target = Variable(f"s{i}", i), Variable(f"t{i}", 0)
    planner.add(Stay(Strength.MEDIUM, source))
    planner.add(Scale(Strength.REQUIRED, source, target, 10, 1000))
    pairs.append((source, target))
print([t.value for _, t in pairs])
print(planner.change(pairs[3][0], 17), pairs[3][1].value)
print(planner.change(pairs[4][1], 1050), pairs[4][0].value)

celsius, fahrenheit, kelvin = Variable("C", 0.0), Variable("F", 0.0), Variable("K", 0.0)
planner.add(Scale(Strength.REQUIRED, celsius, fahrenheit, 1.8, 32))
planner.add(Scale(Strength.REQUIRED, celsius, kelvin, 1, 273.15))
for v, value in ((celsius, 100.0), (fahrenheit, 212.0), (kelvin, 0.0)):
    planner.change(v, value)
    print(f"{v.name} = {value}: C {celsius.value:.2f} F {fahrenheit.value:.2f} K {kelvin.value:.2f}")
fixed = planner.add(Stay(Strength.REQUIRED, celsius))
print(planner.change(kelvin, 300.0), round(kelvin.value, 2), kelvin.by, celsius.by)
try:
    planner.add(Stay(Strength.REQUIRED, celsius))
except Unsatisfiable as error:
    print("Unsatisfiable:", error)
planner.remove(fixed)
print(planner.change(kelvin, 300.0), round(celsius.value, 2))
