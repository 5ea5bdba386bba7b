//! Exception groups: making, splitting and deriving them.

use super::exceptions::{class, instance};
use super::{binary_row, get_row, unary_row};
use crate::value::exception::field;
use crate::value::{Kind, Value};
use crate::vm::{Args, CLASS_GETITEM, Getter, Native, Raised, TypeRow, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// `ExceptionGroup(message, exceptions)`
fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let given = args[1].as_tuple().unwrap_or(&[]);
    let &[message, exceptions] = given else {
        let count = given.len();
        return Err(
            vm.type_error(&format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({count} given)"))
        );
    };
    super::str::text_arg(vm, message, "BaseExceptionGroup.__new__() argument 1")?;
    let items = sequence(vm, exceptions)?;
    let tuple = vm.heap.tuple(&items);
    vm.keep(tuple);
    if items.is_empty() {
        return Err(vm.value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    let mut all_plain = true;
    for (at, &item) in items.iter().enumerate() {
        if !vm.heap.is_instance(item, vm.types.base_exception) {
            return Err(
                vm.value_error(&format!("Item {at} of second argument (exceptions) is not an exception"))
            );
        }
        all_plain &= vm.heap.is_instance(item, vm.types.exception);
    }
    let mut class = args[0];
    if all_plain && class.is(vm.types.base_exception_group) {
        class = vm.types.exception_group;
    }
    if !all_plain && vm.heap.is_subclass(class, vm.types.exception) {
        if class.is(vm.types.exception_group) {
            return Err(vm.type_error("Cannot nest BaseExceptions in an ExceptionGroup"));
        }
        let name = vm.heap.as_class(class).map(|class| class.name.clone()).unwrap_or_default();
        return Err(vm.type_error(&format!("Cannot nest BaseExceptions in '{name}'")));
    }
    let this = instance(vm, class, args[1])?;
    vm.heap.set_exception_field(this, field::MESSAGE, message);
    vm.heap.set_exception_field(this, field::EXCEPTIONS, tuple);
    Ok(this)
}

/// The items of a sequence of exceptions.
fn sequence(vm: &mut Vm, value: Value) -> Result<Vec<Value>> {
    let plain = vm.plain(value);
    if let Some(items) = plain.as_tuple() {
        return Ok(items.to_vec());
    }
    if let Some(items) = vm.heap.items(plain) {
        return Ok(items.clone());
    }
    let mapping = plain.is_kind(Kind::Dict) || plain.is_kind(Kind::Set) || plain.is_kind(Kind::FrozenSet);
    if mapping || vm.special(value, sym::GETITEM).is_none() {
        return Err(vm.type_error("second argument (exceptions) must be a sequence"));
    }
    let list = vm.collect_list(value)?;
    vm.keep(list);
    Ok(vm.heap.items(list).cloned().unwrap_or_default())
}

/// The exceptions in a group; empty for anything else.
fn members<'v>(vm: &Vm, group: Value) -> &'v [Value] {
    vm.heap.exception_field(group, field::EXCEPTIONS).and_then(Value::as_tuple).unwrap_or(&[])
}

fn message_of(vm: &Vm, group: Value) -> Value {
    vm.heap.exception_field(group, field::MESSAGE).unwrap_or(Value::NONE)
}

fn str(vm: &mut Vm, args: Args) -> Result<Value> {
    let message = message_of(vm, args[0]);
    let message = vm.str_string(message)?;
    let count = members(vm, args[0]).len();
    let plural = if count == 1 { "" } else { "s" };
    super::str::checked_str(vm, &format!("{message} ({count} sub-exception{plural})"))
}

fn derive(vm: &mut Vm, args: Args) -> Result<Value> {
    let message = message_of(vm, args[0]);
    vm.call(vm.types.base_exception_group, &[message, args[1]])
}

/// What decides whether an exception belongs to a part of a group.
#[derive(Clone, Copy)]
enum Condition {
    /// A class or a tuple of classes.
    Types(Value),
    /// A function of the exception.
    Call(Value),
}

impl Condition {
    fn of(vm: &mut Vm, value: Value) -> Result<Condition> {
        let is_type = |vm: &Vm, value: Value| {
            vm.heap.as_class(value).is_some() && vm.heap.is_subclass(value, vm.types.base_exception)
        };
        let all_types = match value.as_tuple() {
            Some(items) => items.iter().all(|&item| is_type(vm, item)),
            None => is_type(vm, value),
        };
        if all_types {
            return Ok(Condition::Types(value));
        }
        let callable = value.as_tuple().is_none()
            && vm.heap.as_class(value).is_none()
            && (matches!(value.kind(), Some(Kind::Function | Kind::Native | Kind::BoundMethod))
                || vm.special(value, sym::CALL).is_some());
        if callable {
            return Ok(Condition::Call(value));
        }
        Err(vm.type_error(
            "expected an exception type, a tuple of exception types, or a callable (other than a class)",
        ))
    }

    fn holds(self, vm: &mut Vm, exception: Value) -> Result<bool> {
        match self {
            Condition::Types(types) => Ok(match types.as_tuple() {
                Some(types) => types.iter().any(|&class| vm.heap.is_instance(exception, class)),
                None => vm.heap.is_instance(exception, types),
            }),
            Condition::Call(function) => {
                let answer = vm.call(function, &[exception])?;
                vm.truth(answer)
            }
        }
    }
}

/// The parts of an exception that do and do not meet a condition; `None` for an empty one. Both are kept.
fn split_by(vm: &mut Vm, exception: Value, condition: Condition) -> Result<(Value, Value)> {
    vm.check_native_depth()?;
    if condition.holds(vm, exception)? {
        return Ok((exception, Value::NONE));
    }
    if !vm.heap.is_instance(exception, vm.types.base_exception_group) {
        return Ok((Value::NONE, exception));
    }
    let (met, rest) = (vm.heap.list(Vec::new()), vm.heap.list(Vec::new()));
    vm.keep(met);
    vm.keep(rest);
    for &member in members(vm, exception) {
        let (yes, no) = split_by(vm, member, condition)?;
        for (list, part) in [(met, yes), (rest, no)] {
            if !part.is_none() {
                vm.heap.list_push(list, part);
            }
        }
    }
    Ok((vm.derive_group(exception, met)?, vm.derive_group(exception, rest)?))
}

fn split(vm: &mut Vm, args: Args) -> Result<Value> {
    let condition = Condition::of(vm, args[1])?;
    let (met, rest) = split_by(vm, args[0], condition)?;
    Ok(vm.heap.tuple(&[met, rest]))
}

fn subgroup(vm: &mut Vm, args: Args) -> Result<Value> {
    let condition = Condition::of(vm, args[1])?;
    split_by(vm, args[0], condition).map(|parts| parts.0)
}

const METHODS: &[Native] = &[
    unary_row("__str__", "The message and how many exceptions there are.", str),
    binary_row("derive", "A group like this one of other exceptions.", derive),
    binary_row("split", "What meets a condition, and the rest.", split),
    binary_row("subgroup", "What meets a condition.", subgroup),
];

const GETTERS: &[Getter] = &[
    get_row("message", |vm, this| Ok(message_of(vm, this))),
    get_row("exceptions", |vm, this| {
        Ok(vm.heap.exception_field(this, field::EXCEPTIONS).unwrap_or(Value::NONE))
    }),
];

/// `BaseExceptionGroup`
pub(super) const BASE: TypeRow = TypeRow {
    class_methods: &[CLASS_GETITEM],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "A group of exceptions.",
        run: new,
    }],
    ..class(
        "BaseExceptionGroup",
        |t| t.base_exception,
        METHODS,
        GETTERS,
        "Several exceptions at once, of any class.",
    )
};

/// `ExceptionGroup`, which is an `Exception` as well: see `exceptions::finish`.
pub(super) const GROUP: TypeRow = class(
    "ExceptionGroup",
    |t| t.base_exception_group,
    &[],
    &[],
    "Several exceptions at once, all of them derived from Exception.",
);
