//! The class `Context`: its attributes, what it says about itself. Its operations are `operations`.

use super::calc::{MAX_PREC, Result, Rounding, Settings};
use super::signals::{self, SignalDict, Which};
use super::state;
use super::{operations, shared};
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{Args, Getter, IntRef, Native, TypeRow, Vm};

/// What a context holds.
pub struct Context {
    pub settings: Settings,
    /// Exponents are shown with a capital letter.
    pub capitals: bool,
    /// Conditions that raise exceptions, and those that were met.
    pub traps: u32,
    pub status: u32,
    /// The dicts of both, undefined until asked for.
    flags_dict: Value,
    traps_dict: Value,
}

impl Trace for Context {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.flags_dict, self.traps_dict]);
    }
}

impl Context {
    pub fn new(precision: i64, rounding: Rounding, traps: u32) -> Context {
        let settings = Settings { precision, emin: -999_999, emax: 999_999, rounding, clamp: false };
        Context {
            settings,
            capitals: true,
            traps,
            status: 0,
            flags_dict: Value::UNDEF,
            traps_dict: Value::UNDEF,
        }
    }

    /// The context behind a value that is known to be one.
    #[inline]
    pub fn of(vm: &mut Vm, v: Value) -> &mut Context {
        let plain = if vm.heap.is::<Context>(v) { v } else { vm.plain(v) };
        vm.heap.get_mut::<Context>(plain).expect("the caller has checked that this is a context")
    }

    /// A copy that has met nothing yet.
    pub fn fresh(&self) -> Context {
        Context { status: 0, ..self.copy() }
    }

    fn copy(&self) -> Context {
        Context { flags_dict: Value::UNDEF, traps_dict: Value::UNDEF, ..*self }
    }
}

/// The context of a method's receiver.
fn this(vm: &mut Vm, v: Value) -> Result<&mut Context> {
    let context = vm.receiver_of::<Context>(v)?;
    Ok(vm.heap.get_mut::<Context>(context).expect("the type was checked"))
}

/// A rounding given by its name.
pub fn rounding(vm: &mut Vm, v: Value) -> Result<Rounding> {
    match vm.plain(v).as_str().and_then(Rounding::parse) {
        Some(rounding) => Ok(rounding),
        None => Err(vm.type_error(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   \
             ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]",
        )),
    }
}

/// A whole number within bounds.
fn within(vm: &mut Vm, v: Value, least: i64, most: i64, message: &str) -> Result<i64> {
    let number = match vm.int_of(vm.plain(v)).map(IntRef::to_i64) {
        None => return Err(vm.type_error("an integer is required")),
        Some(None) => return Err(vm.overflow_error("Python int too large to convert to C ssize_t")),
        Some(Some(number)) => number,
    };
    if (least..=most).contains(&number) { Ok(number) } else { Err(vm.value_error(message)) }
}

const ATTRIBUTES: [&str; 8] = ["prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"];

/// Set one of the attributes.
fn set(vm: &mut Vm, context: Value, name: &str, v: Value) -> Result<()> {
    match name {
        "prec" => {
            let n = within(vm, v, 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")?;
            this(vm, context)?.settings.precision = n;
        }
        "rounding" => {
            let mode = rounding(vm, v)?;
            this(vm, context)?.settings.rounding = mode;
        }
        "Emin" => {
            let n = within(vm, v, -MAX_PREC, 0, "valid range for Emin is [MIN_EMIN, 0]")?;
            this(vm, context)?.settings.emin = n;
        }
        "Emax" => {
            let n = within(vm, v, 0, MAX_PREC, "valid range for Emax is [0, MAX_EMAX]")?;
            this(vm, context)?.settings.emax = n;
        }
        "capitals" => {
            let n = within(vm, v, 0, 1, "valid values for capitals are 0 or 1")?;
            this(vm, context)?.capitals = n == 1;
        }
        "clamp" => {
            let n = within(vm, v, 0, 1, "valid values for clamp are 0 or 1")?;
            this(vm, context)?.settings.clamp = n == 1;
        }
        "flags" => {
            let bits = signals::bits_of_dict(vm, v)?;
            this(vm, context)?.status = bits;
        }
        "traps" => {
            let bits = signals::bits_of_dict(vm, v)?;
            this(vm, context)?.traps = bits;
        }
        _ => {
            let own = vm.type_name(context);
            let name = vm.heap.intern(name);
            let message = format!("'{own}' object has no attribute '{}'", vm.heap.sym_str(name));
            return Err(vm.attribute_error(context, name, &message));
        }
    }
    Ok(())
}

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let default = state::of(vm).default;
    let fresh = match default.is_undef() {
        true => Context::new(28, Rounding::HalfEven, 0),
        false => Context::of(vm, default).fresh(),
    };
    let made = vm.new_opaque(fresh);
    Ok(vm.new_of(args[0], made))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value> {
    this(vm, args[0])?;
    let given = args[1].as_tuple().unwrap_or_default();
    if given.len() > ATTRIBUTES.len() {
        let count = given.len();
        return Err(vm.type_error(&format!("function takes at most 8 arguments ({count} given)")));
    }
    let mut values = [Value::NONE; ATTRIBUTES.len()];
    values[..given.len()].copy_from_slice(given);
    let named: Vec<(Value, Value)> =
        vm.heap.table(args[2]).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    for (name, value) in named {
        let name = name.as_str().unwrap_or_default();
        let Some(at) = ATTRIBUTES.iter().position(|own| *own == name) else {
            let message = format!("this function got an unexpected keyword argument '{name}'");
            return Err(vm.type_error(&message));
        };
        if at < given.len() {
            let at = at + 1;
            let message = format!("argument for function given by name ('{name}') and position ({at})");
            return Err(vm.type_error(&message));
        }
        values[at] = value;
    }
    for (name, value) in ATTRIBUTES.into_iter().zip(values) {
        if value.is_none() {
            continue;
        }
        // here, and only here, a list will do
        let dict = if vm.heap.items(vm.plain(value)).is_some() && matches!(name, "flags" | "traps") {
            let bits = signals::bits_of_list(vm, value)?;
            signals::dict_of(vm, bits)?
        } else {
            value
        };
        set(vm, args[0], name, dict)?;
    }
    Ok(Value::NONE)
}

fn setattr(vm: &mut Vm, args: Args) -> Result<Value> {
    let name = vm.plain(args[1]).as_str().unwrap_or_default().to_string();
    let own = vm.heap.class_of(args[0]);
    if ATTRIBUTES.contains(&name.as_str()) || vm.opaque_class::<Context>().is_some_and(|class| class.is(own))
    {
        set(vm, args[0], &name, args[2])?;
    } else {
        // a derived class may have more
        let name = vm.heap.intern(&name);
        vm.default_set_attr(args[0], name, args[2])?;
    }
    Ok(Value::NONE)
}

fn delattr(vm: &mut Vm, _: Args) -> Result<Value> {
    Err(vm.raise(vm.types.attribute_error, "context attributes cannot be deleted"))
}

fn dict(vm: &mut Vm, context: Value, which: Which) -> Result<Value> {
    let own = this(vm, context)?;
    let known = if which == Which::Flags { own.flags_dict } else { own.traps_dict };
    if !known.is_undef() {
        return Ok(known);
    }
    let plain = vm.receiver_of::<Context>(context)?;
    let made = SignalDict::make(vm, plain, which)?;
    let own = this(vm, context)?;
    let place = if which == Which::Flags { &mut own.flags_dict } else { &mut own.traps_dict };
    *place = made;
    Ok(made)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = this(vm, args[0])?;
    let s = c.settings;
    let text = format!(
        "Context(prec={}, rounding={}, Emin={}, Emax={}, capitals={}, clamp={}, flags=[{}], traps=[{}])",
        s.precision,
        s.rounding.name(),
        s.emin,
        s.emax,
        u8::from(c.capitals),
        u8::from(s.clamp),
        signals::names(c.status),
        signals::names(c.traps),
    );
    Ok(vm.heap.str(&text))
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value> {
    let copy = this(vm, args[0])?.copy();
    Ok(vm.new_opaque(copy))
}

fn reduce(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = this(vm, args[0])?;
    let (s, capitals, status, traps) = (c.settings, c.capitals, c.status, c.traps);
    let rounding = vm.heap.str(s.rounding.name());
    let (flags, traps) = (signals::list(vm, status), signals::list(vm, traps));
    let int = |vm: &mut Vm, n: i64| vm.heap.int(n);
    let values = [
        int(vm, s.precision),
        rounding,
        int(vm, s.emin),
        int(vm, s.emax),
        Value::small(i64::from(capitals)),
        Value::small(i64::from(s.clamp)),
        flags,
        traps,
    ];
    let values = vm.heap.tuple(&values);
    let class = vm.heap.class_of(args[0]);
    Ok(vm.heap.tuple(&[class, values]))
}

fn clear_flags(vm: &mut Vm, args: Args) -> Result<Value> {
    this(vm, args[0])?.status = 0;
    Ok(Value::NONE)
}

fn clear_traps(vm: &mut Vm, args: Args) -> Result<Value> {
    this(vm, args[0])?.traps = 0;
    Ok(Value::NONE)
}

fn etiny(vm: &mut Vm, args: Args) -> Result<Value> {
    let n = this(vm, args[0])?.settings.etiny();
    Ok(vm.heap.int(n))
}

fn etop(vm: &mut Vm, args: Args) -> Result<Value> {
    let n = this(vm, args[0])?.settings.etop();
    Ok(vm.heap.int(n))
}

/// The value of an attribute that is a number.
fn number(vm: &mut Vm, context: Value, f: fn(&Context) -> i64) -> Result<Value> {
    let n = f(this(vm, context)?);
    Ok(vm.heap.int(n))
}

const GETTERS: &[Getter] = &[
    Getter {
        name: "prec",
        get: |vm, v| number(vm, v, |c| c.settings.precision),
        set: Some(|vm, c, v| set(vm, c, "prec", v)),
    },
    Getter {
        name: "Emin",
        get: |vm, v| number(vm, v, |c| c.settings.emin),
        set: Some(|vm, c, v| set(vm, c, "Emin", v)),
    },
    Getter {
        name: "Emax",
        get: |vm, v| number(vm, v, |c| c.settings.emax),
        set: Some(|vm, c, v| set(vm, c, "Emax", v)),
    },
    Getter {
        name: "capitals",
        get: |vm, v| number(vm, v, |c| i64::from(c.capitals)),
        set: Some(|vm, c, v| set(vm, c, "capitals", v)),
    },
    Getter {
        name: "clamp",
        get: |vm, v| number(vm, v, |c| i64::from(c.settings.clamp)),
        set: Some(|vm, c, v| set(vm, c, "clamp", v)),
    },
    Getter {
        name: "rounding",
        get: |vm, v| {
            let name = this(vm, v)?.settings.rounding.name();
            let name = vm.heap.intern(name);
            Ok(vm.heap.sym_value(name))
        },
        set: Some(|vm, c, v| set(vm, c, "rounding", v)),
    },
    Getter {
        name: "flags",
        get: |vm, v| dict(vm, v, Which::Flags),
        set: Some(|vm, c, v| set(vm, c, "flags", v)),
    },
    Getter {
        name: "traps",
        get: |vm, v| dict(vm, v, Which::Traps),
        set: Some(|vm, c, v| set(vm, c, "traps", v)),
    },
];

/// Methods that are no operations.
const METHODS: &[Native] = &[
    Native {
        name: "__init__",
        params: "self, /, *args, **kwargs|($self, prec=None, rounding=None, Emin=None, Emax=None, \
                 capitals=None, clamp=None, flags=None, traps=None)",
        doc: "Set the attributes given.",
        run: init,
    },
    Native { name: "__setattr__", params: "self, name, value, /", doc: "Set an attribute.", run: setattr },
    Native { name: "__delattr__", params: "self, name, /", doc: "Always refused.", run: delattr },
    Native { name: "__repr__", params: "self, /", doc: "All attributes.", run: repr },
    Native { name: "__reduce__", params: "self, /", doc: "How to make a copy.", run: reduce },
    Native { name: "__copy__", params: "self, /", doc: "A copy.", run: copy },
    Native { name: "copy", params: "self, /", doc: "A copy.", run: copy },
    Native {
        name: "clear_flags",
        params: "self, /",
        doc: "Forget which signals were met.",
        run: clear_flags,
    },
    Native {
        name: "clear_traps",
        params: "self, /",
        doc: "Let no signal raise an exception.",
        run: clear_traps,
    },
    Native { name: "Etiny", params: "self, /", doc: "The smallest exponent of a last digit.", run: etiny },
    Native {
        name: "Etop",
        params: "self, /",
        doc: "The largest exponent of a coefficient of full length.",
        run: etop,
    },
];

const TYPE: TypeRow = TypeRow {
    name: "Context",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "A context like DefaultContext.",
        run: new,
    }],
    getters: GETTERS,
    doc: "Precision, range and rounding of operations, and what becomes of the signals they give.",
    layout: Layout::Builtin,
    is_final: false,
};

/// Make the class.
pub fn register(vm: &mut Vm) -> Value {
    let class = vm.register_type::<Context>(&TYPE);
    vm.add_methods(class, operations::METHODS);
    vm.add_methods(class, shared::OF_CONTEXTS);
    vm.place_in_module(class, "decimal");
    class
}
