//! `super()` objects: attributes of the classes after a given one.

use crate::value::{Kind, Layout, Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

struct Super {
    class: Value,
    /// What methods are bound to: an object or a class; `None` for an unbound one.
    object: Value,
    /// Whose order of classes counts.
    object_class: Value,
}

impl Trace for Super {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.class, self.object, self.object_class]);
    }
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let state = state_for(vm, args, "a type")?;
    let made = vm.new_opaque(state);
    Ok(vm.new_of(args[0], made))
}

/// What `super(class, object)` stands for; `args` are those of `__new__` or `__init__`,
/// whose errors call for `wanted`.
fn state_for(vm: &mut Vm, args: Args, wanted: &str) -> Result<Super, Raised> {
    let given = args[1].as_tuple().unwrap_or(&[]);
    if super::dict::length(vm, args[2]) > 0 {
        return Err(vm.type_error("super() takes no keyword arguments"));
    }
    if given.len() > 2 {
        let count = given.len();
        return Err(vm.type_error(&format!("super() expected at most 2 arguments, got {count}")));
    }
    let Some(&class) = given.first() else {
        // the compiler hands over both arguments where they can be known
        let code = vm.frame_function().and_then(|f| vm.heap.function_code(f));
        let takes = code.and_then(|c| vm.heap.as_code(c)).map_or(0, |c| c.loaded.template.params.positional);
        let text = if takes == 0 { "super(): no arguments" } else { "super(): __class__ cell not found" };
        return Err(vm.runtime_error(text));
    };
    let object = given.get(1).copied().unwrap_or(Value::NONE);
    if object.is_undef() {
        return Err(vm.runtime_error("super(): arg[0] deleted"));
    }
    if !class.is_kind(Kind::Class) {
        let given = vm.type_name(class);
        return Err(vm.type_error(&format!("super() argument 1 must be {wanted}, not {given}")));
    }
    let object_class = if object.is_none() { Value::NONE } else { receiver_class(vm, class, object)? };
    Ok(Super { class, object, object_class })
}

/// `super.__init__` itself, which only a `super` object without an object finds. Calls of the class
/// do all in `__new__`.
fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    state_for(vm, args, "type")?;
    Ok(Value::NONE)
}

/// The class whose order counts for `super(class, object)`.
fn receiver_class(vm: &mut Vm, class: Value, object: Value) -> Result<Value, Raised> {
    if object.is_kind(Kind::Class) && vm.heap.is_subclass(object, class) {
        return Ok(object);
    }
    if vm.heap.is_instance(object, class) {
        return Ok(vm.heap.class_of(object));
    }
    // what stands for an object of another class says so
    if let Some(claimed) = vm.get_attr_quiet(object, sym::CLASS)?
        && claimed.is_kind(Kind::Class)
        && vm.heap.is_subclass(claimed, class)
    {
        return Ok(claimed);
    }
    let wanted = vm.class_name(class);
    let given = if object.is_kind(Kind::Class) {
        format!("type {}", vm.class_name(object))
    } else {
        format!("instance of {}", vm.type_name(object))
    };
    Err(vm.type_error(&format!(
        "super(type, obj): obj ({given}) is not an instance or subtype of type ({wanted})."
    )))
}

fn getattribute(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Super>(args[0])?;
    let name = super::object::attribute_name(vm, args[1])?;
    let Some(state) = vm.heap.get::<Super>(this) else { return Ok(Value::NONE) };
    let (class, object, object_class) = (state.class, state.object, state.object_class);
    if !object.is_none() && name != sym::CLASS {
        let found = vm.heap.as_class(object_class).and_then(|data| {
            let after = data.mro.iter().position(|c| c.is(class)).map_or(data.mro.len(), |at| at + 1);
            data.mro[after..]
                .iter()
                .filter_map(|&c| vm.heap.as_class(c))
                .find_map(|c| vm.heap.namespace_get(c.dict, name))
        });
        if let Some(attribute) = found {
            // a class as the receiver: its methods come unbound, class methods bound to it
            let object = if object.is(object_class) { Value::UNDEF } else { object };
            return vm.bind(attribute, object, object_class);
        }
    }
    match vm.default_get_attr(args[0], name)? {
        Some(found) => Ok(found),
        None => Err(vm.no_attribute(args[0], name)),
    }
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Super>(args[0])?;
    let Some(state) = vm.heap.get::<Super>(this) else { return Ok(Value::NONE) };
    let (class, object_class) = (state.class, state.object_class);
    let class = vm.class_name(class);
    let text = if object_class.is_none() {
        format!("<super: <class '{class}'>, NULL>")
    } else {
        let object = vm.class_name(object_class);
        format!("<super: <class '{class}'>, <{object} object>>")
    };
    Ok(vm.heap.str(&text))
}

fn get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Super>(args[0])?;
    let Some(state) = vm.heap.get::<Super>(this) else { return Ok(Value::NONE) };
    let (class, bound) = (state.class, !state.object.is_none());
    if bound || args[1].is_none() {
        return Ok(args[0]);
    }
    let object_class = receiver_class(vm, class, args[1])?;
    Ok(vm.new_opaque(Super { class, object: args[1], object_class }))
}

fn this_class(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Super>(v)?;
    Ok(vm.heap.get::<Super>(this).map_or(Value::NONE, |state| state.class))
}

fn self_(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Super>(v)?;
    Ok(vm.heap.get::<Super>(this).map_or(Value::NONE, |state| state.object))
}

fn self_class(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Super>(v)?;
    Ok(vm.heap.get::<Super>(this).map_or(Value::NONE, |state| state.object_class))
}

const TYPE: TypeRow = TypeRow {
    name: "super",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "__getattribute__",
            params: "self, name, /",
            doc: "Return self.name.",
            run: getattribute,
        },
        Native { name: "__init__", params: "self, /, *args, **kwargs", doc: "See the type.", run: init },
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
        Native {
            name: "__get__",
            params: "self, instance, owner=None, /",
            doc: "Bind to an object.",
            run: get,
        },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "The attributes that an object has from the classes after type.",
        run: new,
    }],
    getters: &[
        Getter { name: "__thisclass__", get: this_class, set: None },
        Getter { name: "__self__", get: self_, set: None },
        Getter { name: "__self_class__", get: self_class, set: None },
    ],
    doc: "Attributes of the classes after a given one.",
    layout: Layout::Builtin,
    is_final: false,
};

/// Make the class.
pub fn register(vm: &mut Vm) -> Value {
    vm.register_type::<Super>(&TYPE)
}
