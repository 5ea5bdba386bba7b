//! Host functions: Rust closures that scripts call.
//!
//! A function defined as `greet(name, *, loud=False)` becomes a script function of exactly that signature
//! whose body passes its parameters to the closure; so binding, defaults and error messages are the
//! language's own.

use super::context::Ctx;
use super::convert::{Dynamic, FromAw, ToAw};
use super::error::Raise;
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{Args, Native, Raised, TypeRow, Vm};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// What a host function may answer: a value, or a `Result` of one with a [`Raise`] or any error.
pub trait IntoReturn {
    /// The answer for the script.
    fn into_return(self, cx: &mut Ctx<'_>) -> Result<Dynamic, Raise>;
}

impl<T: ToAw> IntoReturn for T {
    fn into_return(self, cx: &mut Ctx<'_>) -> Result<Dynamic, Raise> {
        Ok(self.to_aw(cx)?)
    }
}

impl<T: ToAw, E: Into<Raise>> IntoReturn for Result<T, E> {
    fn into_return(self, cx: &mut Ctx<'_>) -> Result<Dynamic, Raise> {
        self.map_err(Into::into)?.into_return(cx)
    }
}

/// A Rust function that scripts can call: `Fn(A, …) -> R` or `Fn(&mut Ctx, A, …) -> R` with up to eight
/// arguments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a host function",
    note = "it must be Fn([&mut Ctx<'_>,] A, ..) -> R + Send + Sync + 'static with A: FromAw, R: ToAw or Result<impl ToAw, E>"
)]
pub trait HostFn<M>: Send + Sync + 'static {
    /// How many arguments it takes from scripts.
    const ARITY: usize;

    /// Convert the arguments, call, convert the answer.
    fn invoke(&self, cx: &mut Ctx<'_>, arguments: Vec<Dynamic>) -> Result<Dynamic, Raise>;
}

/// Marks functions of arguments alone.
pub struct Plain<A>(std::marker::PhantomData<A>);
/// Marks functions that take the context first.
pub struct WithCtx<A>(std::marker::PhantomData<A>);

/// The argument at `index`, converted; the message names its position.
fn argument<T: FromAw>(
    cx: &mut Ctx<'_>,
    arguments: &mut std::vec::IntoIter<Dynamic>,
    index: usize,
) -> Result<T, Raise> {
    let value = arguments.next().unwrap_or(Dynamic::None);
    T::from_aw(cx, value).map_err(|error| Raise::type_error(format!("argument {}: {error}", index + 1)))
}

macro_rules! host_functions {
    ($($count:literal: $($type:ident $index:tt),*;)*) => { $(
        impl<Func, Ret, $($type),*> HostFn<Plain<($($type,)*)>> for Func
        where
            Func: Fn($($type),*) -> Ret + Send + Sync + 'static,
            Ret: IntoReturn,
            $($type: FromAw,)*
        {
            const ARITY: usize = $count;
            #[allow(non_snake_case, unused_mut, unused_variables)]
            fn invoke(&self, cx: &mut Ctx<'_>, arguments: Vec<Dynamic>) -> Result<Dynamic, Raise> {
                let mut arguments = arguments.into_iter();
                $(let $type = argument::<$type>(cx, &mut arguments, $index)?;)*
                self($($type),*).into_return(cx)
            }
        }
        impl<Func, Ret, $($type),*> HostFn<WithCtx<($($type,)*)>> for Func
        where
            Func: Fn(&mut Ctx<'_>, $($type),*) -> Ret + Send + Sync + 'static,
            Ret: IntoReturn,
            $($type: FromAw,)*
        {
            const ARITY: usize = $count;
            #[allow(non_snake_case, unused_mut, unused_variables)]
            fn invoke(&self, cx: &mut Ctx<'_>, arguments: Vec<Dynamic>) -> Result<Dynamic, Raise> {
                let mut arguments = arguments.into_iter();
                $(let $type = argument::<$type>(cx, &mut arguments, $index)?;)*
                self(cx, $($type),*).into_return(cx)
            }
        }
    )* };
}

host_functions! {
    0: ;
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, F 5;
    7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
}

type Call = dyn Fn(&mut Ctx<'_>, Vec<Dynamic>) -> Result<Dynamic, Raise> + Send + Sync;

/// The object behind a host function.
pub(super) struct HostFunction {
    call: Arc<Call>,
    /// The table of handles of its interpreter.
    handles: Value,
}

impl HostFunction {
    pub(super) fn new<M, F: HostFn<M>>(function: F, handles: Value) -> HostFunction {
        HostFunction { call: Arc::new(move |cx, arguments| function.invoke(cx, arguments)), handles }
    }
}

impl Trace for HostFunction {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.handles);
    }
}

/// Run the closure; its panic becomes an error, like every other failure of it.
fn call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(function) = vm.heap.get::<HostFunction>(args[0]) else {
        return Err(vm.type_error("not a host function"));
    };
    let (call, handles) = (Arc::clone(&function.call), function.handles);
    let passed = args[1].as_tuple().map(<[Value]>::to_vec).unwrap_or_default();
    let mut cx = Ctx::new(vm, handles);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let arguments = passed.into_iter().map(|value| cx.dynamic(value)).collect();
        let answer = call(&mut cx, arguments)?;
        Ok(cx.value(answer)?)
    }));
    match outcome {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(raise)) => Err(cx.raise(raise)),
        Err(panic) => {
            let text = match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
                (Some(text), _) => text,
                (None, Some(text)) => text.as_str(),
                (None, None) => "no message",
            };
            Err(cx.raise(Raise::new("RuntimeError", format!("a host function panicked: {text}"))))
        }
    }
}

/// The class of the object behind a host function.
const TYPE: TypeRow = TypeRow {
    name: "host_function",
    shape: None,
    base: None,
    methods: &[Native { name: "__call__", params: "self, /, *args", doc: "Call the host.", run: call }],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "A function of the program that runs this script.",
    layout: Layout::Builtin,
    is_final: true,
};

/// The class of what keeps a host's error at the exception it became.
const TRAVELLING: TypeRow = TypeRow { name: "host_error", methods: &[], doc: "", ..TYPE };

/// Let a machine know the classes of this file.
pub(super) fn install(vm: &mut Vm) {
    vm.register_type::<HostFunction>(&TYPE);
    vm.register_type::<super::context::Travelling>(&TRAVELLING);
}
