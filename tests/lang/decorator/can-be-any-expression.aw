registry = {}

class App:
    def route(self, path):
        def register(f):
            registry[path] = f
            return f
        return register

app = App()

@app.route("/")
def index():
    return "home"

@(lambda f: f())
def value():
    return 42

wrappers = [str, lambda f: f.__name__]

@wrappers[1]
def spelled():
    pass

print(registry["/"](), value, spelled)  # expect: home 42 spelled
try:
    @None
    def f(): pass
except TypeError as e:
    print(e)  # expect: 'NoneType' object is not callable
