def read(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()
    def form():
        token = tokens.pop(0)
        if token == "(":
            out = []
            while tokens[0] != ")":
                out.append(form())
            tokens.pop(0)
            return out
        try:
            return int(token)
        except ValueError:
            return token
    return form()

class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer
    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise NameError(f"unbound {name}")
        return self.outer.find(name)

def run(x, env):
    match x:
        case str():
            return env.find(x)[x]
        case int():
            return x
        case ["if", test, then, other]:
            return run(then if run(test, env) else other, env)
        case ["define", str(name), value]:
            env[name] = run(value, env)
        case ["lambda", names, body]:
            return lambda *args: run(body, Env(names, args, env))
        case ["begin", *forms]:
            return [run(f, env) for f in forms][-1]
        case [f, *args]:
            return run(f, env)(*(run(a, env) for a in args))

top = Env()
top.update({"+": lambda *a: sum(a), "-": lambda a, b: a - b, "*": lambda a, b: a * b, "<": lambda a, b: a < b, "list": lambda *a: list(a)})
for source in (
    "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)",
    "(define make (lambda (n) (lambda (x) (+ x n))))", "((make 10) 5)", "(begin (define x 3) (* x x))",
    "(list 1 (+ 2 3) (list))", "(undefined 1)",
):
    try:
        print(run(read(source), top))
        # expect: None
        # expect: 2432902008176640000
        # expect: None
        # expect: 15
        # expect: 9
        # expect: [1, 5, []]
    except NameError as e:
        print("error:", e)  # expect: error: unbound undefined
