//! The module `_functools`: `reduce`, `cmp_to_key`, and what is behind `partial` and `lru_cache`.

use crate::value::{Kind, Layout, Sym, Trace, Tracer, Value};
use crate::vm::{Args, Comparison, Getter, Native, Raised, TypeRow, Vm};

// ---- reduce ----

fn reduce(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = match vm.iter(args[1]) {
        Ok(iterator) => iterator,
        Err(raised) => {
            if !vm.is_pending_instance(vm.types.type_error) {
                return Err(raised);
            }
            vm.take_pending();
            return Err(vm.type_error("reduce() arg 2 must support iteration"));
        }
    };
    vm.keep(iterator);
    let mut value = match args.get(2) {
        Some(initial) => initial,
        None => match vm.next(iterator)? {
            Some(first) => first,
            None => return Err(vm.type_error("reduce() of empty iterable with no initial value")),
        },
    };
    let mark = vm.kept_mark();
    vm.keep(value);
    let mut count = 0usize;
    while let Some(item) = vm.next(iterator)? {
        value = vm.call(args[0], &[value, item])?;
        vm.release(mark);
        vm.keep(value);
        count += 1;
        if count & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(value)
}

// ---- cmp_to_key ----

/// A value that is compared by a function of two; without a value, the key function itself.
struct Key {
    compare: Value,
    object: Value,
}

impl Trace for Key {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.compare, self.object]);
    }
}

fn key(vm: &mut Vm, v: Value) -> Result<&mut Key, Raised> {
    let this = vm.receiver_of::<Key>(v)?;
    Ok(vm.heap.get_mut::<Key>(this).expect("the type was checked"))
}

fn cmp_to_key(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.new_opaque(Key { compare: args[0], object: Value::UNDEF }))
}

fn key_call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let compare = key(vm, args[0])?.compare;
    Ok(vm.new_opaque(Key { compare, object: args[1] }))
}

fn key_compare(vm: &mut Vm, args: Args, how: Comparison) -> Result<Value, Raised> {
    let &mut Key { compare, object } = key(vm, args[0])?;
    let Some(other) = vm.heap.get::<Key>(args[1]) else {
        return Err(vm.type_error("other argument must be K instance"));
    };
    let (Some(a), Some(b)) = (object.defined(), other.object.defined()) else {
        return Err(vm.raise(vm.types.attribute_error, "object"));
    };
    let answer = vm.call(compare, &[a, b])?;
    vm.compare(how, answer, Value::small(0))
}

fn key_lt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    key_compare(vm, args, Comparison::Less)
}
fn key_le(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    key_compare(vm, args, Comparison::LessEq)
}
fn key_eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    key_compare(vm, args, Comparison::Equal)
}
fn key_ne(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    key_compare(vm, args, Comparison::NotEqual)
}
fn key_gt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    key_compare(vm, args, Comparison::Greater)
}
fn key_ge(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    key_compare(vm, args, Comparison::GreaterEq)
}

fn key_object(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let object = key(vm, v)?.object;
    object.defined().ok_or_else(|| vm.raise(vm.types.attribute_error, "obj"))
}

fn key_set_object(vm: &mut Vm, v: Value, object: Value) -> Result<(), Raised> {
    key(vm, v)?.object = object;
    Ok(())
}

const KEY: TypeRow = TypeRow {
    name: "KeyWrapper",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__call__", params: "self, obj", doc: "The key of a value.", run: key_call },
        Native { name: "__lt__", params: "self, value, /", doc: "Return self < value.", run: key_lt },
        Native { name: "__le__", params: "self, value, /", doc: "Return self <= value.", run: key_le },
        Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: key_eq },
        Native { name: "__ne__", params: "self, value, /", doc: "Return self != value.", run: key_ne },
        Native { name: "__gt__", params: "self, value, /", doc: "Return self > value.", run: key_gt },
        Native { name: "__ge__", params: "self, value, /", doc: "Return self >= value.", run: key_ge },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[Getter { name: "obj", get: key_object, set: Some(key_set_object) }],
    doc: "A value that is compared by a function of two.",
    layout: Layout::Builtin,
    is_final: true,
};

// ---- partial ----

/// A function with some of its arguments given already.
struct Partial {
    function: Value,
    /// A tuple.
    given: Value,
    /// A dict.
    keywords: Value,
}

impl Trace for Partial {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.function, self.given, self.keywords]);
    }
}

fn partial(vm: &mut Vm, v: Value) -> Result<&mut Partial, Raised> {
    let this = vm.receiver_of::<Partial>(v)?;
    Ok(vm.heap.get_mut::<Partial>(this).expect("the type was checked"))
}

/// Has script given the object attributes of its own?
fn has_attributes(vm: &Vm, v: Value) -> bool {
    let Some(shape) = v.shape() else { return false };
    let shape = vm.heap.shapes.get(shape);
    shape.dict_mode || shape.keys.len() > 1
}

fn partial_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some((&function, given)) = args[1].as_tuple().and_then(<[Value]>::split_first) else {
        return Err(vm.type_error("type 'partial' takes at least one argument"));
    };
    if !vm.is_callable(function) {
        return Err(vm.type_error("the first argument must be callable"));
    }
    let inner = vm.plain(function);
    let data = match vm.heap.get::<Partial>(inner) {
        // a partial of a partial is one of the function inside
        Some(&Partial { function: deeper, given: earlier, keywords }) if !has_attributes(vm, function) => {
            let all: Vec<Value> = earlier.as_tuple().unwrap_or(&[]).iter().chain(given).copied().collect();
            let given = vm.heap.tuple(&all);
            vm.keep(given);
            let merged = vm.heap.table(keywords).cloned().unwrap_or_default();
            let merged = vm.heap.dict(merged);
            vm.keep(merged);
            vm.dict_update(merged, args[2])?;
            Partial { function: deeper, given, keywords: merged }
        }
        Some(_) | None => {
            let given = vm.heap.tuple(given);
            Partial { function, given, keywords: args[2] }
        }
    };
    let made = vm.new_opaque(data);
    Ok(vm.new_of(args[0], made))
}

fn partial_call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Partial { function, given, keywords } = partial(vm, args[0])?;
    let more = args[1].as_tuple().unwrap_or(&[]);
    let early = given.as_tuple().unwrap_or(&[]);
    let mut named = keywords_of(vm, keywords);
    for (name, value) in keywords_of(vm, args[2]) {
        match named.iter_mut().find(|(known, _)| *known == name) {
            Some(known) => known.1 = value,
            None => named.push((name, value)),
        }
    }
    if early.is_empty() {
        return vm.call_keywords(function, more, &named);
    }
    let all: Vec<Value> = early.iter().chain(more).copied().collect();
    vm.call_keywords(function, &all, &named)
}

fn partial_function(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(partial(vm, v)?.function)
}

fn partial_given(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(partial(vm, v)?.given)
}

fn partial_keywords(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(partial(vm, v)?.keywords)
}

fn read_only(vm: &mut Vm, _v: Value, _given: Value) -> Result<(), Raised> {
    Err(vm.raise(vm.types.attribute_error, "readonly attribute"))
}

/// Replace function, arguments and keywords: what copying needs.
fn partial_restore(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let refused = "invalid partial state";
    let (given, keywords) = (vm.plain(args[2]), vm.plain(args[3]));
    let keywords = if keywords.is_none() { vm.heap.dict(Default::default()) } else { keywords };
    if !vm.is_callable(args[1]) || given.as_tuple().is_none() || !keywords.is_kind(Kind::Dict) {
        return Err(vm.type_error(refused));
    }
    *partial(vm, args[0])? = Partial { function: args[1], given, keywords };
    Ok(Value::NONE)
}

const PARTIAL: TypeRow = TypeRow {
    name: "_partial",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "__call__",
            params: "self, /, *args, **kwargs",
            doc: "Call the function with all arguments.",
            run: partial_call,
        },
        Native {
            name: "_restore",
            params: "self, func, args, keywords, /",
            doc: "Replace what was given.",
            run: partial_restore,
        },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs|($type, func, /, *args, **keywords)",
        doc: "A function with some arguments given.",
        run: partial_new,
    }],
    getters: &[
        Getter { name: "func", get: partial_function, set: Some(read_only) },
        Getter { name: "args", get: partial_given, set: Some(read_only) },
        Getter { name: "keywords", get: partial_keywords, set: Some(read_only) },
    ],
    doc: "A function with some of its arguments given already.",
    layout: Layout::Builtin,
    is_final: false,
};

// ---- lru_cache ----

/// A function and its results.
struct Cache {
    function: Value,
    /// A dict from keys to results, the least recently used first.
    results: Value,
    /// Absent: no limit.
    limit: Option<usize>,
    typed: bool,
    /// Stands between positional and keyword arguments in keys.
    mark: Value,
    hits: i64,
    misses: i64,
}

impl Trace for Cache {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.function, self.results, self.mark]);
    }
}

fn cache(vm: &mut Vm, v: Value) -> Result<&mut Cache, Raised> {
    let this = vm.receiver_of::<Cache>(v)?;
    Ok(vm.heap.get_mut::<Cache>(this).expect("the type was checked"))
}

/// The arguments that make another cache like this one, without its results; `None` for anything else.
pub(super) fn parts(vm: &mut Vm, v: Value) -> Option<Vec<Value>> {
    let &Cache { function, limit, typed, .. } = vm.heap.get::<Cache>(v)?;
    let limit = limit.map_or(Value::NONE, |limit| vm.heap.int(limit as i64));
    Some(vec![function, limit, Value::bool(typed)])
}

fn cache_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let limit = if args[2].is_none() { None } else { Some(vm.size_i64(args[2])?.max(0) as usize) };
    let typed = vm.truth(args[3])?;
    let results = vm.heap.dict(Default::default());
    vm.keep(results);
    let mark = vm.call(vm.types.object, &[])?;
    let data = Cache { function: args[1], results, limit, typed, mark, hits: 0, misses: 0 };
    let made = vm.new_opaque(data);
    Ok(vm.new_of(args[0], made))
}

/// The keyword arguments of a `**keywords` parameter.
fn keywords_of(vm: &mut Vm, dict: Value) -> Vec<(Sym, Value)> {
    let entries: Vec<(Value, Value)> =
        vm.heap.table(dict).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    entries.into_iter().filter_map(|(name, v)| Some((vm.heap.intern_value(name)?, v))).collect()
}

/// What a call is remembered by: the only argument if it is a plain int or str, else a tuple.
fn key_of(vm: &mut Vm, given: Value, keywords: Value, typed: bool, mark: Value) -> Value {
    let items = given.as_tuple().unwrap_or(&[]);
    let named = vm.heap.table(keywords).is_some_and(|t| !t.is_empty());
    if !typed && !named {
        return match items {
            [one] if one.is_small() || one.is_str() || one.is_kind(Kind::BigInt) => *one,
            _ => given,
        };
    }
    let mut key = items.to_vec();
    let pairs: Vec<(Value, Value)> =
        vm.heap.table(keywords).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    if named {
        key.push(mark);
        pairs.iter().for_each(|&(name, value)| key.extend([name, value]));
    }
    if typed {
        key.extend(items.iter().map(|&v| vm.heap.class_of(v)));
        key.extend(pairs.iter().map(|&(_, v)| vm.heap.class_of(v)));
    }
    vm.heap.tuple(&key)
}

fn cache_call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Cache { function, results, limit, typed, mark, .. } = cache(vm, args[0])?;
    let key = if limit == Some(0) { Value::NONE } else { key_of(vm, args[1], args[2], typed, mark) };
    vm.keep(key);
    let found = match limit {
        Some(0) => None,
        // the order of the dict is the order of last use
        Some(_) => vm.dict_get_to_end(results, key)?,
        None => vm.dict_get(results, key)?,
    };
    if let Some(value) = found {
        cache(vm, args[0])?.hits += 1;
        return Ok(value);
    }
    cache(vm, args[0])?.misses += 1;
    let keywords = keywords_of(vm, args[2]);
    let given = args[1].as_tuple().unwrap_or(&[]);
    let value = vm.call_keywords(function, given, &keywords)?;
    if limit == Some(0) {
        return Ok(value);
    }
    vm.keep(value);
    if let Some(limit) = limit
        && vm.dict_get(results, key)?.is_none()
        && let Some(table) = vm.heap.table_mut(results)
        && table.len() >= limit
        && let Some((oldest, _)) = table.next_entry(0)
    {
        table.remove(oldest);
    }
    vm.dict_set(results, key, value)?;
    Ok(value)
}

fn cache_get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_none() {
        return Ok(args[0]);
    }
    Ok(vm.heap.bound_method(args[0], args[1]))
}

/// Hits, misses, limit, entries, typed.
fn cache_numbers(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Cache { results, limit, typed, hits, misses, .. } = cache(vm, args[0])?;
    let entries = vm.heap.table(results).map_or(0, |table| table.len());
    let limit = limit.map_or(Value::NONE, |limit| Value::small(limit as i64));
    let numbers =
        [Value::small(hits), Value::small(misses), limit, Value::small(entries as i64), Value::bool(typed)];
    Ok(vm.heap.tuple(&numbers))
}

fn cache_clear(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let cache = cache(vm, args[0])?;
    (cache.hits, cache.misses) = (0, 0);
    let results = cache.results;
    if let Some(table) = vm.heap.table_mut(results) {
        table.clear();
    }
    Ok(Value::NONE)
}

fn cache_copy(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

const CACHE: TypeRow = TypeRow {
    name: "_cache",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "__call__",
            params: "self, /, *args, **kwargs",
            doc: "The remembered result, or a new one.",
            run: cache_call,
        },
        Native { name: "__get__", params: "self, instance, owner=None, /", doc: "Bind.", run: cache_get },
        Native { name: "_numbers", params: "self, /", doc: "How it was used.", run: cache_numbers },
        Native { name: "cache_clear", params: "self, /", doc: "Forget all results.", run: cache_clear },
        Native { name: "__copy__", params: "self, /", doc: "Itself.", run: cache_copy },
        Native { name: "__deepcopy__", params: "self, memo, /", doc: "Itself.", run: cache_copy },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, function, maxsize, typed, /",
        doc: "Remember the results of a function.",
        run: cache_new,
    }],
    getters: &[],
    doc: "A function that remembers its results.",
    layout: Layout::Builtin,
    is_final: false,
};

const FUNCTIONS: &[Native] = &[
    Native {
        name: "reduce",
        params: "function, iterable, initial=..., /|",
        doc: "Combine all items by a function of two, from the left.",
        run: reduce,
    },
    Native {
        name: "cmp_to_key",
        params: "mycmp",
        doc: "A key function for a function that compares two values.",
        run: cmp_to_key,
    },
];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let class = vm.register_type::<Key>(&KEY);
    vm.place_in_module(class, "functools");
    for (class, name) in [
        (vm.register_type::<Cache>(&CACHE), CACHE.name),
        (vm.register_type::<Partial>(&PARTIAL), PARTIAL.name),
    ] {
        vm.place_in_module(class, "functools");
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, class);
    }
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
