//! `contextvars`: variables that follow tasks.
//!
//! A context in which nothing was ever set is not made: it is the undefined value, so programs without context
//! variables pay nothing.

use super::outside;
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::class::Getter;
use crate::vm::{Args, CLASS_GETITEM, Native, Raised, TypeRow, Vm};

/// The variables of one context.
#[derive(Default)]
pub struct Context {
    vars: Vec<(Value, Value)>,
    entered: bool,
}

impl Trace for Context {
    fn trace(&self, t: &mut Tracer<'_>) {
        for (var, value) in &self.vars {
            t.values(&[*var, *value]);
        }
    }
}

/// A context variable.
pub struct ContextVar {
    name: Value,
    default: Value,
}

impl Trace for ContextVar {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.name, self.default]);
    }
}

impl ContextVar {
    /// Name and default (undefined for none) of a context variable; `None` for anything else.
    pub fn parts(vm: &Vm, value: Value) -> Option<(Value, Value)> {
        vm.heap.get::<ContextVar>(value).map(|var| (var.name, var.default))
    }

    /// What a variable is set to in the current context.
    pub fn current(vm: &mut Vm, var: Value) -> Option<Value> {
        let context = outside(vm).context;
        find(vm, context, var)
    }

    /// Set a variable in the current context, for good.
    pub fn assign(vm: &mut Vm, var: Value, value: Value) {
        let context = current(vm);
        store(vm, context, var, value);
    }

    /// A variable that has no name yet.
    pub fn make(vm: &mut Vm) -> Value {
        super::set_up(vm);
        vm.new_opaque(ContextVar { name: Value::NONE, default: Value::UNDEF })
    }

    /// Give it its name and its default.
    pub fn fill(vm: &mut Vm, var: Value, name: Value, default: Value) {
        if let Some(var) = vm.heap.get_mut::<ContextVar>(var) {
            (var.name, var.default) = (name, default);
        }
    }
}

/// What `set` gives, to take it back.
pub struct Token {
    var: Value,
    old: Value,
    context: Value,
    used: bool,
}

impl Trace for Token {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.var, self.old, self.context]);
    }
}

/// A context without variables.
pub fn empty(vm: &mut Vm) -> Value {
    vm.new_opaque(Context::default())
}

/// A context with these variables.
pub fn of(vm: &mut Vm, vars: Vec<(Value, Value)>) -> Value {
    super::set_up(vm);
    vm.new_opaque(Context { vars, entered: false })
}

/// A copy of the current context; undefined if nothing was ever set in it.
pub fn fork(vm: &mut Vm) -> Value {
    let current = outside(vm).context;
    if current.is_undef() {
        return current;
    }
    copy_of(vm, current)
}

fn copy_of(vm: &mut Vm, context: Value) -> Value {
    let vars = vm.heap.get::<Context>(context).map(|c| c.vars.clone()).unwrap_or_default();
    vm.new_opaque(Context { vars, entered: false })
}

/// The current context, made if it was not there.
fn current(vm: &mut Vm) -> Value {
    let context = outside(vm).context;
    if !context.is_undef() {
        return context;
    }
    let context = empty(vm);
    outside(vm).context = context;
    context
}

fn find(vm: &Vm, context: Value, var: Value) -> Option<Value> {
    let c = vm.heap.get::<Context>(context)?;
    c.vars.iter().find(|(v, _)| v.is(var)).map(|(_, value)| *value)
}

fn store(vm: &mut Vm, context: Value, var: Value, value: Value) {
    let Some(c) = vm.heap.get_mut::<Context>(context) else { return };
    if value.is_undef() {
        c.vars.retain(|(v, _)| !v.is(var));
    } else if let Some(place) = c.vars.iter_mut().find(|(v, _)| v.is(var)) {
        place.1 = value;
    } else {
        c.vars.push((var, value));
    }
}

// ------------------------------------------------------------------ variables

fn var_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let given = args[1].as_tuple().unwrap_or_default();
    let &[name] = given else {
        let (how, count) = (if given.is_empty() { "exactly" } else { "at most" }, given.len());
        let text = format!("ContextVar() takes {how} 1 positional argument ({count} given)");
        return Err(vm.type_error(&text));
    };
    if !vm.plain(name).is_str() {
        return Err(vm.type_error("context variable name must be a str"));
    }
    Ok(vm.new_opaque(ContextVar { name, default: args[2] }))
}

fn var_get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let context = outside(vm).context;
    if let Some(v) = find(vm, context, args[0]) {
        return Ok(v);
    }
    if let Some(v) = args.get(1) {
        return Ok(v);
    }
    let default = vm.heap.get::<ContextVar>(args[0]).map_or(Value::UNDEF, |v| v.default);
    if let Some(v) = default.defined() {
        return Ok(v);
    }
    let class = vm.types.lookup_error;
    let exception = vm.new_exception(class, &[args[0]])?;
    Err(vm.raise_value(exception))
}

fn var_set(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let context = current(vm);
    let old = find(vm, context, args[0]).unwrap_or(Value::UNDEF);
    store(vm, context, args[0], args[1]);
    Ok(vm.new_opaque(Token { var: args[0], old, context, used: false }))
}

fn var_reset(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(token) = vm.heap.get::<Token>(args[1]) else {
        let text = vm.repr_string(args[1])?;
        return Err(vm.type_error(&format!("expected an instance of Token, got {text}")));
    };
    let (var, old, context, used) = (token.var, token.old, token.context, token.used);
    if used {
        let text = vm.repr_string(args[1])?;
        return Err(vm.runtime_error(&format!("{text} has already been used once")));
    }
    if !var.is(args[0]) {
        let text = vm.repr_string(args[1])?;
        return Err(vm.value_error(&format!("{text} was created by a different ContextVar")));
    }
    if !current(vm).is(context) {
        let text = vm.repr_string(args[1])?;
        return Err(vm.value_error(&format!("{text} was created in a different Context")));
    }
    if let Some(token) = vm.heap.get_mut::<Token>(args[1]) {
        token.used = true;
    }
    store(vm, context, var, old);
    Ok(Value::NONE)
}

fn var_name(vm: &mut Vm, var: Value) -> Result<Value, Raised> {
    Ok(vm.heap.get::<ContextVar>(var).map_or(Value::NONE, |v| v.name))
}

fn var_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(var) = vm.heap.get::<ContextVar>(args[0]) else { return Ok(Value::NONE) };
    let (name, default) = (var.name, var.default);
    let name = vm.repr_string(name)?;
    let default = match default.defined() {
        Some(d) => format!(" default={}", vm.repr_string(d)?),
        None => String::new(),
    };
    let text = format!("<ContextVar name={name}{default} at {:#x}>", args[0].bits() & !7);
    Ok(vm.heap.str(&text))
}

fn set_readonly(vm: &mut Vm, _: Value, _: Value) -> Result<(), Raised> {
    let class = vm.types.attribute_error;
    Err(vm.raise(class, "readonly attribute"))
}

// ------------------------------------------------------------------ tokens

/// What `Token.MISSING` is: stands for the old value of a variable that had none.
pub struct Missing;

impl Trace for Missing {
    fn trace(&self, _: &mut Tracer<'_>) {}
}

fn missing_repr(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(vm.heap.str("<Token.MISSING>"))
}

fn token_new(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Err(vm.runtime_error("Tokens can only be created by ContextVars"))
}

fn token_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(token) = vm.heap.get::<Token>(args[0]) else { return Ok(Value::NONE) };
    let (var, used) = (token.var, if token.used { " used" } else { "" });
    let var = vm.repr_string(var)?;
    let text = format!("<Token{used} var={var} at {:#x}>", args[0].bits() & !7);
    Ok(vm.heap.str(&text))
}

fn token_var(vm: &mut Vm, token: Value) -> Result<Value, Raised> {
    Ok(vm.heap.get::<Token>(token).map_or(Value::NONE, |t| t.var))
}

fn token_old(vm: &mut Vm, token: Value) -> Result<Value, Raised> {
    let old = vm.heap.get::<Token>(token).map_or(Value::UNDEF, |t| t.old);
    Ok(old.defined().unwrap_or(super::classes(vm).missing))
}

// ------------------------------------------------------------------ contexts

fn context_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let given = |v: Value| v.as_tuple().is_some_and(|t| !t.is_empty());
    if given(args[1]) || vm.heap.table(args[2]).is_some_and(|t| !t.is_empty()) {
        return Err(vm.type_error("Context() does not accept any arguments"));
    }
    Ok(empty(vm))
}

fn copy_context(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    let context = current(vm);
    Ok(copy_of(vm, context))
}

fn context_copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(copy_of(vm, args[0]))
}

fn context_run(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let context = args[0];
    let Some((&callable, positional)) = args[1].as_tuple().and_then(|given| given.split_first()) else {
        return Err(vm.type_error("run() missing 1 required positional argument"));
    };
    let already = outside(vm).context.is(context);
    let Some(c) = vm.heap.get_mut::<Context>(context) else { return Ok(Value::NONE) };
    if c.entered || already {
        let text = vm.repr_string(context)?;
        return Err(vm.runtime_error(&format!("cannot enter context: {text} is already entered")));
    }
    c.entered = true;
    let keywords: Vec<_> = match vm.heap.table(args[2]) {
        Some(table) => table.iter().filter_map(|e| Some((e.key.as_sym()?, e.value))).collect(),
        None => Vec::new(),
    };
    let outer = std::mem::replace(&mut outside(vm).context, context);
    vm.keep(outer.defined().unwrap_or(Value::NONE));
    let result = vm.call_keywords(callable, positional, &keywords);
    outside(vm).context = outer;
    if let Some(c) = vm.heap.get_mut::<Context>(context) {
        c.entered = false;
    }
    result
}

/// A key must be a variable.
fn check_key(vm: &mut Vm, key: Value) -> Result<(), Raised> {
    if vm.heap.is::<ContextVar>(key) {
        return Ok(());
    }
    let text = vm.repr_string(key)?;
    Err(vm.type_error(&format!("a ContextVar key was expected, got {text}")))
}

fn token_eq(_: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(if args[0].is(args[1]) { Value::TRUE } else { Value::NOT_IMPLEMENTED })
}

fn context_eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (vm.heap.get::<Context>(args[0]), vm.heap.get::<Context>(args[1])) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (a, b) = (a.vars.clone(), b.vars.clone());
    if a.len() != b.len() {
        return Ok(Value::FALSE);
    }
    for (var, value) in a {
        let Some(&(_, other)) = b.iter().find(|(v, _)| v.is(var)) else { return Ok(Value::FALSE) };
        if !vm.equal(value, other)? {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}

fn context_getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    check_key(vm, args[1])?;
    match find(vm, args[0], args[1]) {
        Some(v) => Ok(v),
        None => Err(vm.key_error(args[1])),
    }
}

fn context_get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    check_key(vm, args[1])?;
    Ok(find(vm, args[0], args[1]).unwrap_or(args[2]))
}

fn context_contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    check_key(vm, args[1])?;
    Ok(Value::bool(find(vm, args[0], args[1]).is_some()))
}

fn context_len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let len = vm.heap.get::<Context>(args[0]).map_or(0, |c| c.vars.len());
    Ok(Value::small(len as i64))
}

fn context_keys(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let keys: Vec<Value> =
        vm.heap.get::<Context>(args[0]).map(|c| c.vars.iter().map(|v| v.0).collect()).unwrap_or_default();
    Ok(vm.heap.list(keys))
}

fn context_values(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let values: Vec<Value> =
        vm.heap.get::<Context>(args[0]).map(|c| c.vars.iter().map(|v| v.1).collect()).unwrap_or_default();
    Ok(vm.heap.list(values))
}

fn context_items(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let vars = vm.heap.get::<Context>(args[0]).map(|c| c.vars.clone()).unwrap_or_default();
    let items: Vec<Value> = vars.into_iter().map(|(var, value)| vm.heap.tuple(&[var, value])).collect();
    Ok(vm.heap.list(items))
}

fn context_iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let keys = context_keys(vm, args)?;
    vm.iter(keys)
}

/// Fill the module `contextvars`.
pub fn module(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    super::set_up(vm);
    for (name, class) in [
        ("ContextVar", vm.opaque_class::<ContextVar>()),
        ("Context", vm.opaque_class::<Context>()),
        ("Token", vm.opaque_class::<Token>()),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, class.unwrap_or(Value::NONE));
    }
    vm.add_native(dict, &COPY_CONTEXT);
    Ok(())
}

/// Make the classes; gives `Token.MISSING`.
pub fn register(vm: &mut Vm) -> Value {
    vm.register_type::<Context>(&CONTEXT_TYPE);
    vm.register_type::<ContextVar>(&VAR_TYPE);
    let token = vm.register_type::<Token>(&TOKEN_TYPE);
    vm.register_type::<Missing>(&MISSING_TYPE);
    let missing = vm.new_opaque(Missing);
    let name = vm.heap.intern("MISSING");
    if let Some(dict) = vm.heap.as_class(token).map(|c| c.dict) {
        vm.heap.namespace_set(dict, name, missing);
    }
    for class in
        [vm.opaque_class::<Context>(), vm.opaque_class::<ContextVar>(), Some(token)].into_iter().flatten()
    {
        vm.place_in_module(class, "_contextvars");
    }
    missing
}

const VAR_TYPE: TypeRow = TypeRow {
    name: "ContextVar",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "get",
            params: "self, default=..., /",
            doc: "Its value in this context.",
            run: var_get,
        },
        Native { name: "set", params: "self, value, /", doc: "Set it in this context.", run: var_set },
        Native { name: "reset", params: "self, token, /", doc: "Take a `set` back.", run: var_reset },
        Native { name: "__repr__", params: "self, /", doc: "", run: var_repr },
    ],
    class_methods: &[CLASS_GETITEM],
    static_methods: &[Native { name: "__new__", params: "cls, *args, default=...", doc: "", run: var_new }],
    getters: &[Getter { name: "name", get: var_name, set: Some(set_readonly) }],
    doc: "A variable whose value follows tasks.",
    layout: Layout::Builtin,
    is_final: true,
};

const TOKEN_TYPE: TypeRow = TypeRow {
    name: "Token",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__repr__", params: "self, /", doc: "", run: token_repr },
        // equal to itself alone, and yet not a key
        Native { name: "__eq__", params: "self, other, /", doc: "", run: token_eq },
    ],
    class_methods: &[CLASS_GETITEM],
    static_methods: &[Native { name: "__new__", params: "cls, *args, **kwargs", doc: "", run: token_new }],
    getters: &[
        Getter { name: "var", get: token_var, set: None },
        Getter { name: "old_value", get: token_old, set: None },
    ],
    doc: "What ContextVar.set gives.",
    layout: Layout::Builtin,
    is_final: true,
};

const MISSING_TYPE: TypeRow = TypeRow {
    name: "MISSING",
    shape: None,
    base: None,
    methods: &[Native { name: "__repr__", params: "self, /", doc: "", run: missing_repr }],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "The type of Token.MISSING.",
    layout: Layout::Builtin,
    is_final: true,
};

const CONTEXT_TYPE: TypeRow = TypeRow {
    name: "Context",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "run",
            params: "self, /, *args, **kwargs",
            doc: "Call in this context.",
            run: context_run,
        },
        Native { name: "copy", params: "self, /", doc: "", run: context_copy },
        Native { name: "__eq__", params: "self, other, /", doc: "", run: context_eq },
        Native { name: "get", params: "self, key, default=None, /", doc: "", run: context_get },
        Native { name: "keys", params: "self, /", doc: "", run: context_keys },
        Native { name: "values", params: "self, /", doc: "", run: context_values },
        Native { name: "items", params: "self, /", doc: "", run: context_items },
        Native { name: "__getitem__", params: "self, key, /", doc: "", run: context_getitem },
        Native { name: "__contains__", params: "self, key, /", doc: "", run: context_contains },
        Native { name: "__len__", params: "self, /", doc: "", run: context_len },
        Native { name: "__iter__", params: "self, /", doc: "", run: context_iter },
    ],
    class_methods: &[],
    static_methods: &[Native { name: "__new__", params: "cls, *args, **kwargs", doc: "", run: context_new }],
    getters: &[],
    doc: "The values of context variables.",
    layout: Layout::Builtin,
    is_final: true,
};

const COPY_CONTEXT: Native =
    Native { name: "copy_context", params: "", doc: "A copy of the current context.", run: copy_context };
