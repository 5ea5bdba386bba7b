//! The builtin functions that look at one object, run code, or talk to the outside.

use super::instance;
use crate::bytecode::{CodeKind, Gives};
use crate::value::text::{int, quote};
use crate::value::{FunctionExtra, Kind, Layout, Sym, Table, Value, exception};
use crate::vm::load::CompileMode;
use crate::vm::{Args, BinaryOp, IntRef, Native, Raised, Vm, sym};

/// The keyword arguments in a `**kwargs` dict.
pub fn keywords_of(vm: &mut Vm, dict: Value) -> Vec<(Sym, Value)> {
    let entries: Vec<(Value, Value)> =
        vm.heap.table(dict).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    entries.into_iter().filter_map(|(k, v)| vm.heap.intern_value(k).map(|k| (k, v))).collect()
}

fn attribute_name(vm: &mut Vm, name: Value) -> Result<Sym, Raised> {
    let plain = vm.plain(name);
    match vm.heap.intern_value(plain) {
        Some(s) => Ok(s),
        None => {
            let given = vm.type_name(name);
            Err(vm.type_error(&format!("attribute name must be string, not '{given}'")))
        }
    }
}

// ------------------------------------------------------------ attributes

fn getattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = attribute_name(vm, args[1])?;
    match args.get(2) {
        None => vm.get_attr(args[0], name),
        Some(default) => Ok(vm.get_attr_quiet(args[0], name)?.unwrap_or(default)),
    }
}

fn hasattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = attribute_name(vm, args[1])?;
    Ok(Value::bool(vm.get_attr_quiet(args[0], name)?.is_some()))
}

fn setattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = attribute_name(vm, args[1])?;
    vm.set_attr(args[0], name, args[2])?;
    Ok(Value::NONE)
}

fn delattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = attribute_name(vm, args[1])?;
    vm.del_attr(args[0], name)?;
    Ok(Value::NONE)
}

fn vars(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(object) = args.get(0) else { return Ok(vm.frame_locals()) };
    match vm.get_attr_quiet(object, sym::DICT)? {
        Some(dict) => Ok(dict),
        None => Err(vm.type_error("vars() argument must have __dict__ attribute")),
    }
}

fn dir(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let list = match args.get(0) {
        Some(object) => match vm.call_special(object, sym::DIR, &[]) {
            Some(names) => {
                let names = names?;
                vm.collect_list(names)?
            }
            None => vm.heap.list(Vec::new()),
        },
        None => {
            let locals = vm.frame_locals();
            vm.collect_list(locals)?
        }
    };
    vm.keep(list);
    let sort = vm.heap.intern("sort");
    vm.call_method(list, sort, &[])?;
    Ok(list)
}

// ------------------------------------------------------------ types

fn isinstance(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    instance::is_instance(vm, args[0], args[1]).map(Value::bool)
}

fn issubclass(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    instance::is_subclass(vm, args[0], args[1]).map(Value::bool)
}

fn callable(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(vm.is_callable(args[0])))
}

fn id(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.int((args[0].bits() >> 1) as i64))
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let h = vm.hash(args[0])?;
    Ok(vm.heap.int(h as i64))
}

// ------------------------------------------------------------ numbers

fn abs(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match vm.int_of(args[0]) {
        Some(IntRef::Small(i)) => return Ok(vm.heap.int(i.abs())),
        Some(IntRef::Big(b)) => {
            let negative = crate::value::text::int_math::is_negative(b);
            let n = if negative { -b.clone() } else { b.clone() };
            return Ok(vm.heap.big(n));
        }
        None => {}
    }
    if let Some(f) = args[0].as_float() {
        return Ok(vm.heap.float(f.abs()));
    }
    match vm.call_special(args[0], sym::ABS, &[]) {
        Some(result) => result,
        None => {
            let name = vm.type_name(args[0]);
            Err(vm.type_error(&format!("bad operand type for abs(): '{name}'")))
        }
    }
}

fn divmod(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.binary(BinaryOp::DivMod, args[0], args[1])
}

fn pow(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[2].is_none() {
        return vm.binary(BinaryOp::Pow, args[0], args[1]);
    }
    let unsupported = |vm: &mut Vm| {
        if [args[1], args[2]].iter().any(|v| vm.plain(*v).as_float().is_some()) {
            return vm.type_error("pow() 3rd argument not allowed unless all arguments are integers");
        }
        let [base, exp, modulus] = [args[0], args[1], args[2]].map(|v| vm.type_name(v));
        vm.type_error(&format!("unsupported operand type(s) for ** or pow(): '{base}', '{exp}', '{modulus}'"))
    };
    match vm.call_special(args[0], sym::POW, &[args[1], args[2]]) {
        Some(result) => {
            let v = result?;
            if !v.is(Value::NOT_IMPLEMENTED) {
                return Ok(v);
            }
        }
        None => return Err(unsupported(vm)),
    }
    // builtin types are asked about all three; a `__rpow__` of script takes two
    if let Some(method) = vm.special(args[1], sym::RPOW).filter(|m| m.is_kind(Kind::Native)) {
        let v = vm.call_unbound(method, args[1], &[args[0], args[2]])?;
        if !v.is(Value::NOT_IMPLEMENTED) {
            return Ok(v);
        }
    }
    Err(unsupported(vm))
}

fn round(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let digits: &[Value] = if args[1].is_none() { &[] } else { &[args[1]] };
    match vm.call_special(args[0], sym::ROUND, digits) {
        Some(result) => result,
        None => {
            let name = vm.type_name(args[0]);
            Err(vm.type_error(&format!("type {name} doesn't define __round__ method")))
        }
    }
}

fn in_base(vm: &mut Vm, v: Value, base: int::BitBase) -> Result<Value, Raised> {
    let n = vm.index(v)?;
    let text = match vm.int_of(n) {
        Some(IntRef::Small(i)) => int::prefixed_i64(i, base),
        Some(IntRef::Big(b)) => int::prefixed_big(b, base),
        None => String::new(),
    };
    Ok(vm.heap.str(&text))
}
fn bin(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    in_base(vm, args[0], int::BitBase::Bin)
}
fn oct(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    in_base(vm, args[0], int::BitBase::Oct)
}
fn hex(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    in_base(vm, args[0], int::BitBase::Hex)
}

fn chr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let n = vm.index(args[0])?;
    match vm.int_of(n).and_then(IntRef::to_i64) {
        Some(i @ 0xD800..=0xDFFF) => {
            let class = vm.types.unicode_encode_error;
            let (codec, text) = (vm.heap.str("utf-8"), vm.heap.str("\u{fffd}"));
            let reason = vm.heap.str(&format!("lone surrogate U+{i:04X} cannot be part of a str"));
            let e = vm.new_exception(class, &[codec, text, Value::small(0), Value::small(1), reason])?;
            Err(vm.raise_value(e))
        }
        Some(i @ 0..=0x10FFFF) => {
            Ok(vm.heap.char_str(char::from_u32(i as u32).expect("surrogates are excluded above")))
        }
        Some(_) | None => Err(vm.value_error("chr() arg not in range(0x110000)")),
    }
}

fn ord(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let v = vm.plain(args[0]);
    if let Some(text) = v.as_str() {
        let mut chars = text.chars();
        if let (Some(c), None) = (chars.next(), chars.next()) {
            return Ok(Value::small(c as i64));
        }
        let n = v.str_chars().unwrap_or(0);
        return Err(vm.type_error(&format!("ord() expected a character, but string of length {n} found")));
    }
    let bytes = v.as_bytes().map(<[u8]>::to_vec).or_else(|| vm.heap.byte_vec(v).cloned());
    match bytes.as_deref() {
        Some(&[b]) => Ok(Value::small(b as i64)),
        Some(other) => {
            let n = other.len();
            Err(vm.type_error(&format!("ord() expected a character, but string of length {n} found")))
        }
        None => {
            let name = vm.type_name(args[0]);
            Err(vm.type_error(&format!("ord() expected string of length 1, but {name} found")))
        }
    }
}

// ------------------------------------------------------------ text

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.repr_object(args[0])
}
fn ascii(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.ascii(args[0])
}

fn format(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(spec) = vm.plain(args[1]).as_str() else {
        let given = vm.argument_type_name(args[1]);
        return Err(vm.type_error(&format!("format() argument 2 must be str, not {given}")));
    };
    vm.format(args[0], spec)
}

// ------------------------------------------------------------ iteration

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let n = vm.length(args[0])?;
    Ok(vm.heap.int(n as i64))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match args.get(1) {
        None => vm.iter(args[0]),
        Some(end) => {
            let direct = callable(vm, args)?;
            if !direct.is(Value::TRUE) {
                return Err(vm.type_error("iter(v, w): v must be callable"));
            }
            Ok(super::iterators::call_iterator(vm, args[0], end))
        }
    }
}

fn next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = args[0];
    let direct = matches!(iterator.kind(), Some(Kind::Iter));
    if !direct && vm.special(iterator, sym::NEXT).is_none() {
        let name = vm.type_name(iterator);
        return Err(vm.type_error(&format!("'{name}' object is not an iterator")));
    }
    match args.get(1) {
        Some(default) => Ok(vm.next(iterator)?.unwrap_or(default)),
        None => match vm.next_raw(iterator)? {
            Some(v) => Ok(v),
            None => Err(vm.stop_iteration(Value::NONE)),
        },
    }
}

fn aiter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if vm.special(args[0], sym::AITER).is_none() {
        let name = vm.type_name(args[0]);
        return Err(vm.type_error(&format!("'{name}' object is not an async iterable")));
    }
    vm.get_async_iter(args[0])
}

fn anext(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if vm.special(args[0], sym::ANEXT).is_none() {
        let name = vm.type_name(args[0]);
        return Err(vm.type_error(&format!("'{name}' object is not an async iterator")));
    }
    let Some(default) = args.get(1) else {
        return vm.call_special(args[0], sym::ANEXT, &[]).unwrap_or(Ok(Value::NONE));
    };
    // the default needs a coroutine around the step: a small one of our own
    let globals = vm.heap.dict(Table::new());
    vm.keep(globals);
    let text = "async def anext_or(iterator, default):\n    try:\n        return await iterator.__anext__()\n    except StopAsyncIteration:\n        return default\n";
    let compile = vm.compile;
    let code = compile(vm, text, "<anext>", CompileMode::Exec, false)?;
    vm.run_code(&code, globals, None)?;
    let name = vm.heap.intern("anext_or");
    let f = vm.heap.namespace_get(globals, name).unwrap_or(Value::NONE);
    vm.call(f, &[args[0], default])
}

// ------------------------------------------------------------ running code

fn globals(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    match vm.frame_globals() {
        Some(g) => Ok(g),
        None => Ok(vm.heap.dict(Table::new())),
    }
}

fn locals(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(vm.frame_locals())
}

/// Source text of `eval`, `exec` or `compile`.
fn source_text(vm: &mut Vm, v: Value, function: &str) -> Result<String, Raised> {
    let plain = vm.plain(v);
    let bytes = plain.as_bytes().map(<[u8]>::to_vec).or_else(|| vm.heap.byte_vec(plain).cloned());
    let text = match (plain.as_str(), bytes) {
        (Some(text), _) => text.to_string(),
        (None, Some(bytes)) => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => return Err(vm.raise(vm.types.syntax_error, "source is not valid UTF-8")),
        },
        (None, None) => {
            let other = if function == "compile" { "AST" } else { "code" };
            let message = format!("{function}() arg 1 must be a string, bytes or {other} object");
            return Err(vm.type_error(&message));
        }
    };
    if text.contains('\0') {
        return Err(vm.raise(vm.types.syntax_error, "source code string cannot contain null bytes"));
    }
    Ok(text)
}

/// The namespaces of `eval` and `exec`: globals, and locals where they differ.
fn namespaces(
    vm: &mut Vm,
    globals: Value,
    locals: Value,
    function: &str,
) -> Result<(Value, Option<Value>), Raised> {
    let bad_globals = !globals.is_none() && !vm.plain(globals).is_kind(Kind::Dict);
    let bad_locals = !locals.is_none() && vm.special(locals, sym::GETITEM).is_none();
    if function == "eval" && bad_locals {
        return Err(vm.type_error("locals must be a mapping"));
    }
    if function == "eval" && bad_globals {
        let mapping = vm.special(globals, sym::GETITEM).is_some();
        return Err(vm.type_error(if mapping {
            "globals must be a real dict; try eval(expr, {}, mapping)"
        } else {
            "globals must be a dict"
        }));
    }
    if bad_globals {
        let given = vm.type_name(globals);
        return Err(vm.type_error(&format!("{function}() globals must be a dict, not {given}")));
    }
    if bad_locals {
        let given = vm.type_name(locals);
        return Err(vm.type_error(&format!("locals must be a mapping or None, not {given}")));
    }
    if !globals.is_none() {
        let separate = if locals.is_none() || locals.is(globals) { None } else { Some(locals) };
        return Ok((vm.plain(globals), separate));
    }
    let own = match vm.frame_globals() {
        Some(g) => g,
        None => vm.heap.dict(Table::new()),
    };
    if !locals.is_none() {
        return Ok((own, Some(locals)));
    }
    let here = vm.frame_locals();
    Ok((own, if here.is(own) { None } else { Some(here) }))
}

fn run_source(
    vm: &mut Vm,
    args: Args,
    function: &str,
    plain: CompileMode,
    separate: CompileMode,
) -> Result<Value, Raised> {
    let (globals, locals) = namespaces(vm, args[1], args[2], function)?;
    vm.keep(globals);
    if let Some(l) = locals {
        vm.keep(l);
    }
    let template = match vm.heap.as_code(args[0]) {
        Some(code) => {
            let template = code.loaded.template.clone();
            if !template.free_names.is_empty() {
                return Err(vm.type_error(&format!(
                    "code object passed to {function}() may not contain free variables"
                )));
            }
            let source = template.source.clone();
            if locals.is_some() && !template.has_namespace {
                // names were compiled as globals: compile the text again for separate locals
                let mode = match template.gives {
                    Gives::Nothing => CompileMode::ExecSeparate,
                    Gives::Value => CompileMode::EvalSeparate,
                    Gives::Shown => CompileMode::InteractiveSeparate,
                };
                let compile = vm.compile;
                compile(vm, source.text(), source.name(), mode, false)?
            } else {
                template
            }
        }
        None => {
            let text = source_text(vm, args[0], function)?;
            let text =
                if function == "eval" { text.trim_start_matches([' ', '\t']).to_string() } else { text };
            let mode = if locals.is_some() { separate } else { plain };
            let compile = vm.compile;
            compile(vm, &text, "<string>", mode, false)?
        }
    };
    let value = vm.run_code(&template, globals, locals)?;
    if template.gives != Gives::Shown {
        return Ok(value);
    }
    vm.keep(value);
    let sys = vm.import_module("sys")?;
    let name = vm.heap.intern("displayhook");
    vm.call_method(sys, name, &[value])?;
    Ok(Value::NONE)
}

fn eval(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    run_source(vm, args, "eval", CompileMode::Eval, CompileMode::EvalSeparate)
}

fn exec(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    run_source(vm, args, "exec", CompileMode::Exec, CompileMode::ExecSeparate)?;
    Ok(Value::NONE)
}

/// Flags of `compile` that change nothing here: future statements, type comments, how far input may be complete.
const HARMLESS_FLAGS: i64 = 0x1ff_0000 | 0x5200;
/// A syntax tree is wanted instead of code.
const ONLY_TREE: i64 = 0x8400;
/// `await` is allowed outside functions.
const TOP_LEVEL_AWAIT: i64 = 0x2000;

fn compile(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = crate::stdlib::io::path_text(vm, args[1])?;
    let Some(mode) = vm.plain(args[2]).as_str() else {
        let given = vm.argument_type_name(args[2]);
        return Err(vm.type_error(&format!("compile() argument 'mode' must be str, not {given}")));
    };
    let flags = i64::from(vm.int_i32(args[3])?);
    let optimize = i64::from(vm.int_i32(args[5])?);
    if flags & !(HARMLESS_FLAGS | ONLY_TREE | TOP_LEVEL_AWAIT) != 0 {
        return Err(vm.value_error("compile(): unrecognised flags"));
    }
    if !(-1..=2).contains(&optimize) {
        return Err(vm.value_error("compile(): invalid optimize value"));
    }
    if flags & ONLY_TREE != 0 {
        return Err(vm.value_error("compile(): syntax trees are not part of Aw"));
    }
    let mode = match mode {
        "exec" => CompileMode::Exec,
        "eval" => CompileMode::Eval,
        "single" => CompileMode::Interactive,
        _ => return Err(vm.value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    };
    if vm.heap.as_code(args[0]).is_some() {
        return Ok(args[0]);
    }
    let text = source_text(vm, args[0], "compile")?;
    if mode == CompileMode::Eval && text.starts_with([' ', '\t']) {
        return Err(vm.raise(vm.types.indentation_error, "unexpected indent"));
    }
    let compile = vm.compile;
    let template = compile(vm, &text, &name, mode, flags & TOP_LEVEL_AWAIT != 0)?;
    let globals = vm.heap.dict(Table::new());
    Ok(vm.load(&template, globals))
}

fn import(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(name) = vm.plain(args[0]).as_str() else {
        return Err(vm.type_error("module name must be a string"));
    };
    let level = i64::from(vm.int_i32(args[4])?);
    if level < 0 {
        return Err(vm.value_error("level must be >= 0"));
    }
    if level > 0 && !vm.plain(args[1]).is_kind(Kind::Dict) {
        return Err(vm.type_error("globals must be a dict"));
    }
    if level == 0 && name.is_empty() {
        return Err(vm.value_error("Empty module name"));
    }
    let full = if level > 0 { vm.resolve_relative(args[1], name, level as usize)? } else { name.to_string() };
    let module = vm.import_module(&full)?;
    if vm.truth(args[3])? {
        vm.import_listed(module, args[3], false)?;
        return Ok(module);
    }
    match full.split_once('.') {
        Some((top, _)) if level == 0 => vm.import_module(top),
        _ => Ok(module),
    }
}

/// `class name(*bases, **keywords): body`
fn build_class(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some([body, name, given @ ..]) = args[0].as_tuple() else {
        return Err(vm.type_error("__build_class__: not enough arguments"));
    };
    let (body, name, mut given) = (*body, *name, given.to_vec());
    if !body.is_kind(Kind::Function) {
        return Err(vm.type_error("__build_class__: func must be a function"));
    }
    if !vm.plain(name).is_str() {
        return Err(vm.type_error("__build_class__: name is not a string"));
    }
    let hint = vm.take_attribute_hint(body);
    let mut keywords = keywords_of(vm, args[1]);
    let type_params = vm
        .heap
        .as_function(body)
        .map(|f| f.extra)
        .and_then(|extra| vm.heap.get::<FunctionExtra>(extra))
        .and_then(|extra| extra.type_params.defined());
    if let Some(params) = type_params {
        // a class with type parameters is derived from `Generic[those]`
        let base = vm.call_typing("_generic_base", &[params])?;
        vm.keep(base);
        given.push(base);
    }
    let mut bases = Vec::with_capacity(given.len());
    let mut replaced = false;
    for &b in &given {
        if vm.heap.as_class(b).is_none()
            && let Some(entries) = vm.get_attr_quiet(b, sym::MRO_ENTRIES)?
        {
            let original = vm.heap.tuple(&given);
            let new = vm.call(entries, &[original])?;
            vm.keep(new);
            match new.as_tuple() {
                Some(items) => bases.extend_from_slice(items),
                None => return Err(vm.type_error("__mro_entries__ must return a tuple")),
            }
            replaced = true;
        } else {
            bases.push(b);
        }
    }
    let mut metaclass = vm.types.type_;
    let mut explicit = false;
    if let Some(i) = keywords.iter().position(|k| k.0 == sym::METACLASS) {
        metaclass = keywords.remove(i).1;
        explicit = true;
    } else if let Some(&first) = bases.first() {
        metaclass = vm.heap.class_of(first);
    }
    if vm.heap.as_class(metaclass).is_some() {
        // the most derived metaclass of all bases
        for &b in &bases {
            let meta = vm.heap.class_of(b);
            if vm.heap.is_subclass(metaclass, meta) {
                continue;
            }
            if vm.heap.is_subclass(meta, metaclass) {
                metaclass = meta;
                continue;
            }
            if vm.heap.as_class(b).is_none() && !explicit {
                metaclass = meta;
                continue;
            }
            return Err(vm.type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
            ));
        }
    }
    vm.keep(metaclass);
    let bases_tuple = vm.heap.tuple(&bases);
    vm.keep(bases_tuple);
    let plain = metaclass.is(vm.types.type_);
    let namespace = if plain {
        vm.heap.dict(Table::new())
    } else {
        match vm.get_attr_quiet(metaclass, sym::PREPARE)? {
            Some(prepare) => vm.call_keywords(prepare, &[name, bases_tuple], &keywords)?,
            None => vm.heap.dict(Table::new()),
        }
    };
    vm.keep(namespace);
    if vm.special(namespace, sym::GETITEM).is_none() {
        let given = vm.type_name(namespace);
        let own = match vm.heap.as_class(metaclass) {
            Some(_) => vm.class_name(metaclass),
            None => "<metaclass>".to_owned(),
        };
        return Err(vm.type_error(&format!("{own}.__prepare__() must return a mapping, not {given}")));
    }
    if let Some(params) = type_params {
        let key = vm.heap.sym_value(sym::TYPE_PARAMS);
        vm.set_item(namespace, key, params)?;
    }
    // the body of a class statement fills the namespace it is handed; another function is just called
    let code = vm.heap.function_code(body).and_then(|code| vm.heap.as_code(code));
    let is_class_body = code.is_some_and(|code| code.loaded.template.is_class_body);
    let cell = if is_class_body { vm.call(body, &[namespace])? } else { vm.call(body, &[])? };
    vm.keep(cell);
    if cell.is_kind(Kind::Cell) {
        let key = vm.heap.sym_value(sym::CLASSCELL);
        vm.set_item(namespace, key, cell)?;
    }
    if replaced {
        let key = vm.heap.sym_value(sym::ORIG_BASES);
        let original = vm.heap.tuple(&given);
        vm.set_item(namespace, key, original)?;
    }
    vm.set_attribute_hint(hint);
    let text = name.as_str().unwrap_or("?").to_string();
    let class = if plain {
        vm.build_class(metaclass, &text, &bases, namespace, &keywords)?
    } else {
        vm.call_keywords(metaclass, &[name, bases_tuple, namespace], &keywords)?
    };
    if let Some(c) = vm.heap.as_cell(cell)
        && class.is_kind(Kind::Class)
        && !c.content.is(class)
    {
        let content = c.content;
        let (own, name) = (vm.repr_string(class)?, vm.repr_string(name)?);
        if content.is_undef() {
            return Err(vm.runtime_error(&format!(
                "__class__ not set defining {name} as {own}. Was __classcell__ propagated to type.__new__?"
            )));
        }
        let content = vm.repr_string(content)?;
        return Err(vm.type_error(&format!("__class__ set to {content} defining {name} as {own}")));
    }
    Ok(class)
}

// ------------------------------------------------------------ talking to the outside

fn print(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let items = args[0].as_tuple().unwrap_or(&[]);
    let flush = vm.truth(args[4])?;
    let separator = text_or(vm, args[1], " ", "sep")?;
    let end = text_or(vm, args[2], "\n", "end")?;
    let file = if args[3].is_none() { crate::stdlib::sys::stdout(vm)? } else { Some(args[3]) };
    if file.is_some_and(Value::is_none) {
        return Ok(Value::NONE);
    }
    if let Some(file) = file {
        // a stream of the script's own hears of every piece
        let (separator, end) = (vm.heap.str(&separator), vm.heap.str(&end));
        vm.keep(separator);
        vm.keep(end);
        for (i, &item) in items.iter().enumerate() {
            if i > 0 {
                vm.call_method(file, sym::WRITE, &[separator])?;
            }
            let text = vm.str_of(item)?;
            vm.call_method(file, sym::WRITE, &[text])?;
        }
        vm.call_method(file, sym::WRITE, &[end])?;
        if flush {
            vm.call_method(file, sym::FLUSH, &[])?;
        }
        return Ok(Value::NONE);
    }
    // `sys.stdout` is the real one
    let mut out = String::new();
    let mut failed = None;
    for (i, &item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(&separator);
        }
        match vm.str_of(item) {
            Ok(text) => out.push_str(text.as_str().unwrap_or("")),
            Err(raised) => {
                failed = Some((raised, vm.take_pending()));
                break;
            }
        }
    }
    if failed.is_none() {
        out.push_str(&end);
    }
    crate::stdlib::sys::write_output(vm, crate::system::Stream::Output, out.as_bytes())?;
    if let Some((_, exception)) = failed {
        return Err(vm.raise_value(exception));
    }
    if flush {
        crate::stdlib::sys::flush_output(vm)?;
    }
    Ok(Value::NONE)
}

fn text_or(vm: &mut Vm, v: Value, default: &str, what: &str) -> Result<String, Raised> {
    if v.is_none() {
        return Ok(default.to_string());
    }
    match vm.plain(v).as_str() {
        Some(text) => Ok(text.to_string()),
        None => {
            let given = vm.type_name(v);
            Err(vm.type_error(&format!("{what} must be None or a string, not {given}")))
        }
    }
}

fn input(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(file) = crate::stdlib::sys::stdin(vm)? {
        return input_from(vm, args, file);
    }
    if let Some(prompt) = args.get(0) {
        let text = vm.str_string(prompt)?;
        crate::stdlib::sys::write_output(vm, crate::system::Stream::Output, text.as_bytes())?;
    }
    crate::stdlib::sys::flush_output(vm)?;
    match crate::stdlib::sys::read_input_line(vm)? {
        Some(line) => {
            let line = line.strip_suffix('\n').unwrap_or(&line);
            let line = line.strip_suffix('\r').unwrap_or(line);
            Ok(vm.heap.str(line))
        }
        None => Err(vm.raise(vm.types.eof_error, "EOF when reading a line")),
    }
}

/// `input` where `sys.stdin` is an object of the script's own.
fn input_from(vm: &mut Vm, args: Args, file: Value) -> Result<Value, Raised> {
    if file.is_none() {
        return Err(vm.runtime_error("input(): lost sys.stdin"));
    }
    if let Some(prompt) = args.get(0) {
        let text = vm.str_of(prompt)?;
        vm.keep(text);
        match crate::stdlib::sys::stdout(vm)? {
            Some(out) => drop(vm.call_method(out, sym::WRITE, &[text])?),
            None => {
                let bytes = text.as_str().unwrap_or("").as_bytes().to_vec();
                crate::stdlib::sys::write_output(vm, crate::system::Stream::Output, &bytes)?;
            }
        }
    }
    crate::stdlib::sys::flush_output(vm)?;
    let name = vm.heap.intern("readline");
    let line = vm.call_method(file, name, &[])?;
    let Some(text) = vm.plain(line).as_str() else {
        return Err(vm.type_error("object.readline() returned non-string"));
    };
    if text.is_empty() {
        return Err(vm.raise(vm.types.eof_error, "EOF when reading a line"));
    }
    let text = text.strip_suffix('\n').unwrap_or(text).to_string();
    Ok(vm.heap.str(&text))
}

fn exit(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let e = vm.new_exception(vm.types.system_exit, &[args[0]])?;
    Err(vm.raise_value(e))
}

/// Calls `sys.breakpointhook`, which does nothing unless a script has set its own.
fn breakpoint(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let sys = vm.import_module("sys")?;
    let name = vm.heap.intern("breakpointhook");
    let Some(hook) = vm.get_attr_quiet(sys, name)? else {
        return Err(vm.runtime_error("lost sys.breakpointhook"));
    };
    let (given, keywords) = (args[0].as_tuple().unwrap_or(&[]).to_vec(), keywords_of(vm, args[1]));
    vm.call_keywords(hook, &given, &keywords)
}

/// `help` is written in Aw, and loaded when first asked for.
fn help(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(object) = args.get(0) else {
        let text = "help(object) shows what an object is for, help('name') what a name means.\n";
        crate::stdlib::sys::write_output(vm, crate::system::Stream::Output, text.as_bytes())?;
        return Ok(Value::NONE);
    };
    let module = vm.import_module("_help")?;
    let name = vm.heap.intern("show");
    vm.call_method(module, name, &[object])?;
    Ok(Value::NONE)
}

/// A short text for messages about values: quoted, cut.
pub fn short_repr(text: &str) -> String {
    let cut: String = text.chars().take(60).collect();
    quote::repr(&cut)
}

/// Does calling this give a coroutine?
pub fn is_coroutine_function(vm: &Vm, v: Value) -> bool {
    vm.heap
        .function_code(v)
        .and_then(|c| vm.heap.as_code(c).map(|c| c.kind == CodeKind::Coroutine))
        .unwrap_or(false)
}

/// Is the value an exception instance?
pub fn is_exception(vm: &Vm, v: Value) -> bool {
    v.is_kind(Kind::Instance)
        && vm.heap.as_class(vm.heap.class_of(v)).is_some_and(|c| c.layout == Layout::Exception)
        && !vm.heap.slot(v, exception::ARGS).is_undef()
}

pub const FUNCTIONS: &[Native] = &[
    Native { name: "abs", params: "x, /", doc: "The absolute value of a number.", run: abs },
    Native { name: "aiter", params: "async_iterable, /", doc: "An asynchronous iterator of it.", run: aiter },
    Native {
        name: "anext",
        params: "aiterator, default=..., /",
        doc: "An awaitable of the next item.",
        run: anext,
    },
    Native { name: "ascii", params: "obj, /", doc: "repr() with non-ASCII characters escaped.", run: ascii },
    Native { name: "bin", params: "number, /", doc: "A binary literal of an integer.", run: bin },
    Native {
        name: "breakpoint",
        params: "*args, **kwargs",
        doc: "Call sys.breakpointhook().",
        run: breakpoint,
    },
    Native { name: "callable", params: "obj, /", doc: "Can it be called?", run: callable },
    Native { name: "chr", params: "i, /", doc: "The character of a code point.", run: chr },
    Native {
        name: "compile",
        params: "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1|\
                 ($module, /, source, filename, mode, flags=0,\n        \
                 dont_inherit=False, optimize=-1, *, _feature_version=-1)",
        doc: "Compile source text to a code object.",
        run: compile,
    },
    Native { name: "delattr", params: "obj, name, /", doc: "Delete an attribute.", run: delattr },
    Native { name: "dir", params: "obj=..., /|", doc: "The names an object has.", run: dir },
    Native { name: "divmod", params: "x, y, /", doc: "(x // y, x % y)", run: divmod },
    Native {
        name: "eval",
        params: "source, /, globals=None, locals=None",
        doc: "The value of an expression given as text.",
        run: eval,
    },
    Native {
        name: "exec",
        params: "source, /, globals=None, locals=None, *, closure=None",
        doc: "Run statements given as text.",
        run: exec,
    },
    Native { name: "exit", params: "code=None", doc: "Leave the program.", run: exit },
    Native { name: "quit", params: "code=None", doc: "Leave the program.", run: exit },
    Native {
        name: "format",
        params: "value, format_spec='', /",
        doc: "The value as text, laid out by a format spec.",
        run: format,
    },
    Native {
        name: "getattr",
        params: "obj, name, default=..., /|",
        doc: "An attribute, or the default where there is none.",
        run: getattr,
    },
    Native { name: "globals", params: "", doc: "The dict of this module's variables.", run: globals },
    Native { name: "hasattr", params: "obj, name, /", doc: "Is there such an attribute?", run: hasattr },
    Native { name: "hash", params: "obj, /", doc: "The hash of an object.", run: hash },
    Native { name: "help", params: "obj=..., /", doc: "Show what an object is for.", run: help },
    Native { name: "hex", params: "number, /", doc: "A hexadecimal literal of an integer.", run: hex },
    Native { name: "id", params: "obj, /", doc: "A number no other living object has.", run: id },
    Native { name: "input", params: "prompt=...'', /", doc: "Read a line from standard input.", run: input },
    Native {
        name: "isinstance",
        params: "obj, class_or_tuple, /",
        doc: "Is the object of this class?",
        run: isinstance,
    },
    Native {
        name: "issubclass",
        params: "class, class_or_tuple, /|($module, cls, class_or_tuple, /)",
        doc: "Is the class derived from this one?",
        run: issubclass,
    },
    Native { name: "iter", params: "object, sentinel=..., /|", doc: "An iterator of an object.", run: iter },
    Native { name: "len", params: "obj, /", doc: "How many items a container has.", run: len },
    Native { name: "locals", params: "", doc: "A dict of the local variables.", run: locals },
    Native { name: "next", params: "iterator, default=..., /|", doc: "The next item.", run: next },
    Native { name: "oct", params: "number, /", doc: "An octal literal of an integer.", run: oct },
    Native { name: "ord", params: "c, /", doc: "The code point of a character.", run: ord },
    Native { name: "pow", params: "base, exp, mod=None", doc: "base ** exp, modulo mod.", run: pow },
    Native {
        name: "print",
        params: "*args, sep=None, end=None, file=None, flush=False|\
                 ($module, /, *args, sep=' ', end='\\n', file=None, flush=False)",
        doc: "Write values as text, separated and ended.",
        run: print,
    },
    Native { name: "repr", params: "obj, /", doc: "An object as a programmer would write it.", run: repr },
    Native { name: "round", params: "number, ndigits=None", doc: "Round to a number of digits.", run: round },
    Native { name: "setattr", params: "obj, name, value, /", doc: "Set an attribute.", run: setattr },
    Native { name: "vars", params: "obj=..., /|", doc: "The __dict__ of an object.", run: vars },
    Native {
        name: "__import__",
        params: "name, globals=None, locals=None, fromlist=None, level=0|\
                 ($module, /, name, globals=None, locals=None, fromlist=(),\n           level=0)",
        doc: "What an import statement calls.",
        run: import,
    },
    Native {
        name: "__build_class__",
        params: "*args, **kwds",
        doc: "What a class statement calls.",
        run: build_class,
    },
];
