//! Calling: from the loop (frames are pushed, natives run in place) and from natives (nested runs).
#![allow(unsafe_code)]

use super::native::{Args, NativeFunction, Signature};
use super::run::{Frame, Next, flags};
use super::{Raised, Vm, sym};
use crate::bytecode::CodeKind;
use crate::value::{
    CodeObject, Function, FunctionExtra, Generator, Kind, Layout, Sym, Value, builtin_shapes, opaque,
};

/// Keyword arguments of a call, name and value.
pub type Keywords<'k> = &'k [(Sym, Value)];

/// Most values a call made by natives may pass by position.
const MAX_NESTED_ARGS: usize = 1 << 20;

impl Vm {
    // ------------------------------------------------------------ from natives

    /// Call anything with positional arguments. A safepoint.
    pub fn call(&mut self, callee: Value, args: &[Value]) -> Result<Value, Raised> {
        self.call_keywords(callee, args, &[])
    }

    /// Call anything. A safepoint: what the caller needs afterwards must be reachable or [kept](Vm::keep).
    pub fn call_keywords(
        &mut self,
        callee: Value,
        args: &[Value],
        keywords: Keywords<'_>,
    ) -> Result<Value, Raised> {
        self.check_native_depth()?;
        if args.len() > MAX_NESTED_ARGS {
            return Err(self.raise(self.types.memory_error, "too many arguments"));
        }
        let mark = self.kept.len();
        self.keep(callee);
        let frame = self.frame;
        // SAFETY: the arguments are written above the caller's window, whose `top` is raised while they are
        // needed; `frame` is the topmost frame before and after.
        unsafe {
            let window = (*frame).top;
            if window.add(args.len() + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            for (i, &a) in args.iter().enumerate() {
                window.add(i).write(a);
            }
            let pc = (*frame).pc;
            (*frame).top = window.add(args.len() + 1);
            if (*frame).top > self.stack.high {
                self.stack.high = (*frame).top;
            }
            let dst = window.add(args.len());
            let result = if keywords.is_empty() {
                self.dispatch(callee, window, args.len(), dst, true, flags::HALT)
            } else {
                self.dispatch_keywords(callee, window, args.len(), keywords, dst, flags::HALT)
            };
            let result = match result {
                Ok(Next::Done) => Ok(*dst),
                Ok(Next::Reload) => self.run(false),
                Err(raised) => Err(raised),
            };
            (*frame).top = window;
            (*frame).pc = pc;
            self.kept.truncate(mark);
            result
        }
    }

    /// Call a method by name, as `obj.name(args)`.
    pub fn call_method(&mut self, obj: Value, name: Sym, args: &[Value]) -> Result<Value, Raised> {
        let mark = self.kept_mark();
        self.keep(obj);
        let method = self.get_attr(obj, name)?;
        let result = self.call(method, args);
        self.release(mark);
        result
    }

    /// A special method of the object's class, not bound to it.
    #[inline]
    pub fn special(&mut self, obj: Value, name: Sym) -> Option<Value> {
        let class = self.heap.class_of(obj);
        self.class_lookup(class, name)
    }

    /// Call a special method of the object's class, if it has one that is not `None`.
    pub fn call_special(&mut self, obj: Value, name: Sym, args: &[Value]) -> Option<Result<Value, Raised>> {
        let method = self.special(obj, name)?;
        Some(self.call_unbound(method, obj, args))
    }

    /// Call a class attribute as a method of `obj`: what `special` gave.
    pub fn call_unbound(&mut self, method: Value, obj: Value, args: &[Value]) -> Result<Value, Raised> {
        if args.len() < 4 && matches!(method.kind(), Some(Kind::Function | Kind::Native)) {
            let mut all = [Value::NONE; 4];
            all[0] = obj;
            all[1..=args.len()].copy_from_slice(args);
            let all = &mut all[..=args.len()];
            if let Some(native) = method.object_of(Kind::Native) {
                // SAFETY: the arguments outlive the call, and are kept while it runs.
                unsafe {
                    let native = opaque::data_unchecked::<NativeFunction>(native);
                    if (*native).max as usize == all.len() && (*native).min != u16::MAX {
                        self.check_native_depth()?;
                        let mark = self.kept.len();
                        self.kept.extend_from_slice(all);
                        let result = self.run_native(native, all.as_mut_ptr(), all.len());
                        self.kept.truncate(mark);
                        return result;
                    }
                }
            }
            return self.call(method, all);
        }
        let class = self.heap.class_of(obj);
        let bound = self.bind(method, obj, class)?;
        self.call(bound, args)
    }

    /// Keep a value alive until the running native returns (or [`Vm::release`]).
    pub fn keep(&mut self, value: Value) {
        self.kept.push(value);
    }
    pub fn kept_mark(&self) -> usize {
        self.kept.len()
    }
    pub fn release(&mut self, mark: usize) {
        self.kept.truncate(mark);
    }

    /// What a native method of a builtin type was really called on: `payload` (its first argument) itself, or
    /// the instance of a derived class that holds it. To be asked before anything is called.
    pub fn receiver(&self, payload: Value) -> Value {
        if payload.is_object() && self.unwrapped.0.is(payload) { self.unwrapped.1 } else { payload }
    }

    /// `RecursionError` when recursion in Rust has used its share of the thread's stack.
    #[inline]
    pub fn check_native_depth(&mut self) -> Result<(), Raised> {
        let here = stack_address();
        if self.native_base == 0 {
            self.native_base = here;
        }
        if self.native_base.saturating_sub(here) > self.native_stack {
            return Err(self.recursion_error());
        }
        Ok(())
    }

    /// The machine may be driven from another thread (or deeper stack) next time.
    pub fn reset_native_base(&mut self) {
        self.native_base = stack_address();
    }

    // ------------------------------------------------------------ from the loop

    /// `Op::Call` and `Op::CallMethod` where the quick path does not apply.
    #[inline(never)]
    pub(super) unsafe fn call_op(
        &mut self,
        callee: Value,
        window: *mut Value,
        argc: usize,
        dst: *mut Value,
        out: bool,
    ) -> Result<Next, Raised> {
        // SAFETY: the window holds `argc` values.
        unsafe { self.dispatch(callee, window, argc, dst, !out, 0) }
    }

    /// Call `callee` with `argc` values at `window`. `in_place`: a script function may use the window as its
    /// own registers. On [`Next::Reload`] a frame was pushed, else the result is in `dst`.
    #[inline]
    unsafe fn dispatch(
        &mut self,
        callee: Value,
        window: *mut Value,
        argc: usize,
        dst: *mut Value,
        in_place: bool,
        frame_flags: u32,
    ) -> Result<Next, Raised> {
        let Some(object) = callee.as_object() else { return Err(self.not_callable(callee)) };
        // SAFETY: kinds say what objects are; windows obey the callers' contract.
        unsafe {
            match (*object).kind {
                Kind::Function => {
                    let function = object.cast::<Function>();
                    let simple = (*(*function).code).simple_params as usize == argc;
                    if simple {
                        self.start(function, window, argc, dst, in_place, frame_flags)
                    } else {
                        let at = self.bind_script(function, window, argc, &[])?;
                        self.start(function, at, usize::MAX, dst, true, frame_flags)
                    }
                }
                Kind::Native => {
                    let native = opaque::data_unchecked::<NativeFunction>(object);
                    let (min, max) = ((*native).min as usize, (*native).max as usize);
                    let v = if argc == max {
                        self.run_native(native, window, argc)?
                    } else if argc >= min && argc < max {
                        self.run_native_with_defaults(native, window, argc, max)?
                    } else {
                        self.call_native_slow(callee, window, argc, &[])?
                    };
                    *dst = v;
                    Ok(Next::Done)
                }
                Kind::BoundMethod => {
                    let m = &*object.cast::<crate::value::BoundMethod>();
                    let (f, receiver) = (m.function, m.receiver);
                    let at = self.push_window(window, argc, Some(receiver))?;
                    let result = self.dispatch(f, at, argc + 1, dst, true, frame_flags);
                    self.pop_window_unless_frame(at, &result);
                    result
                }
                Kind::Class => self.call_class(callee, window, argc, &[], dst, frame_flags),
                _ => {
                    let Some(method) = self.special(callee, sym::CALL) else {
                        return Err(self.not_callable(callee));
                    };
                    self.keep(method);
                    if matches!(method.kind(), Some(Kind::Function | Kind::Native)) {
                        let at = self.push_window(window, argc, Some(callee))?;
                        let result = self.dispatch(method, at, argc + 1, dst, true, frame_flags);
                        self.pop_window_unless_frame(at, &result);
                        return result;
                    }
                    let class = self.heap.class_of(callee);
                    let bound = self.bind(method, callee, class)?;
                    if bound.is(callee) {
                        return Err(self.recursion_error());
                    }
                    self.check_native_depth()?;
                    self.dispatch(bound, window, argc, dst, in_place, frame_flags)
                }
            }
        }
    }

    /// Copy arguments to the free end of the runner stack, with a receiver before them.
    unsafe fn push_window(
        &mut self,
        window: *mut Value,
        argc: usize,
        first: Option<Value>,
    ) -> Result<*mut Value, Raised> {
        // SAFETY: room is checked; source and target may overlap.
        unsafe {
            let at = (*self.frame).top;
            let n = first.is_some() as usize;
            if at.add(argc + n + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            at.add(n).copy_from(window, argc);
            if let Some(first) = first {
                *at = first;
            }
            (*self.frame).top = at.add(argc + n);
            if (*self.frame).top > self.stack.high {
                self.stack.high = (*self.frame).top;
            }
            Ok(at)
        }
    }

    /// Give back a window; where a frame was pushed above it, the caller's top is restored all the same, since
    /// the new frame has a top of its own.
    unsafe fn pop_window_unless_frame(&mut self, at: *mut Value, result: &Result<Next, Raised>) {
        // SAFETY: the frame that called push_window is the topmost one, or the one below it.
        unsafe {
            let frame = match result {
                Ok(Next::Reload) => self.frame.sub(1),
                Ok(Next::Done) | Err(_) => self.frame,
            };
            (*frame).top = at;
        }
    }

    /// Start a script function whose parameters stand at `window`; `argc` is `usize::MAX` when binding has
    /// filled every parameter.
    #[inline]
    unsafe fn start(
        &mut self,
        function: *mut Function,
        window: *mut Value,
        argc: usize,
        dst: *mut Value,
        in_place: bool,
        frame_flags: u32,
    ) -> Result<Next, Raised> {
        // SAFETY: as for `dispatch`.
        unsafe {
            let code = (*function).code;
            let params = if argc == usize::MAX { (&*code).loaded.template.params.registers() } else { argc };
            if (*code).kind != CodeKind::Plain {
                let generator = self.heap.generator(Value::object(function));
                let registers = Generator::registers_ptr(generator.object_unchecked().cast());
                registers.copy_from_nonoverlapping(window, params);
                if frame_flags & flags::INIT != 0 {
                    return Err(self.init_returned(generator));
                }
                *dst = generator;
                return Ok(Next::Done);
            }
            let window = if in_place {
                window
            } else {
                let top = (*self.frame).top;
                if top.add(params + 1) > self.stack.values_end {
                    return Err(self.recursion_error());
                }
                top.copy_from(window, params);
                top
            };
            self.push_frame(function, code, window, dst, frame_flags)?;
            Ok(Next::Reload)
        }
    }

    pub(super) unsafe fn push_frame(
        &mut self,
        function: *mut Function,
        code: *mut CodeObject,
        window: *mut Value,
        dst: *mut Value,
        frame_flags: u32,
    ) -> Result<(), Raised> {
        // SAFETY: bounds are checked before anything is written.
        unsafe {
            let top = window.add((*code).registers as usize);
            let next = self.frame.add(1);
            if top > self.stack.values_end || next >= self.frame_limit {
                return Err(self.recursion_error());
            }
            if top > self.stack.high {
                self.stack.high = top;
            }
            next.write(Frame {
                pc: (*code).ops,
                base: window,
                function,
                dst,
                top,
                generator: std::ptr::null_mut(),
                root: std::ptr::null_mut(),
                saved_handled: Value::NONE,
                flags: frame_flags,
                spare: 0,
            });
            for i in (*code).first_local..(*code).end_local {
                window.add(i as usize).write(Value::UNDEF);
            }
            self.frame = next;
            self.heap.fuel -= 1;
            if self.heap.fuel < 0 && self.look_up().is_err() {
                self.frame = self.frame.sub(1);
                return Err(Raised(()));
            }
            Ok(())
        }
    }

    /// Run a native whose arguments stand complete at `window`.
    #[inline]
    unsafe fn run_native(
        &mut self,
        native: *mut NativeFunction,
        window: *mut Value,
        count: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: the caller checked the count.
        unsafe {
            if let Some(kind) = (*native).receiver
                && !(*window).is_kind(kind)
            {
                return self.run_native_on_subclass(native, window, count);
            }
            let mark = self.kept.len();
            let result = ((*native).row.run)(self, Args::new(window, count));
            self.kept.truncate(mark);
            match result {
                Ok(v) if v.is_undef() => Err(self.stop_iteration(Value::NONE)),
                other => other,
            }
        }
    }

    /// Run a native that takes only positional parameters, the last ones left to their defaults.
    #[inline(never)]
    unsafe fn run_native_with_defaults(
        &mut self,
        native: *mut NativeFunction,
        window: *mut Value,
        given: usize,
        count: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: room is checked; the signature is parsed, for `max` is known.
        unsafe {
            let frame = self.frame;
            let top = (*frame).top;
            if top.add(count + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            top.copy_from(window, given);
            for (i, p) in (&(*native).signature.params)[given..count].iter().enumerate() {
                top.add(given + i).write(p.default);
            }
            (*frame).top = top.add(count);
            if (*frame).top > self.stack.high {
                self.stack.high = (*frame).top;
            }
            let result = self.run_native(native, top, count);
            (*frame).top = top;
            result
        }
    }

    /// A method of a builtin type on something that is not exactly of that type: unwrap the payload of a
    /// subclass's instance, or complain.
    #[cold]
    unsafe fn run_native_on_subclass(
        &mut self,
        native: *mut NativeFunction,
        window: *mut Value,
        count: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: as for `run_native`.
        unsafe {
            let receiver = *window;
            let payload = self.plain(receiver);
            let kind = (*native).receiver.expect("the caller checked that the native has a receiver kind");
            let wide = kind == Kind::BigInt && (payload.is_small() || payload.as_bool().is_some())
                || kind == Kind::Float && payload.as_float().is_some()
                || kind == Kind::Range && payload.shape() == Some(builtin_shapes::RANGE);
            if !payload.is_kind(kind) && !wide {
                let owner = self.class_name((*native).owner);
                let (name, given) = ((*native).row.name, self.type_name(receiver));
                // operators and the like have a sentence of their own
                let plain = !name.starts_with("__")
                    || matches!(
                        name,
                        "__format__"
                            | "__getnewargs__"
                            | "__sizeof__"
                            | "__reduce__"
                            | "__round__"
                            | "__trunc__"
                            | "__floor__"
                            | "__ceil__"
                            | "__reversed__"
                            | "__bytes__"
                            | "__class_getitem__"
                    );
                let text = if plain {
                    format!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{given}' object")
                } else {
                    format!("descriptor '{name}' requires a '{owner}' object but received a '{given}'")
                };
                return Err(self.type_error(&text));
            }
            *window = payload;
            let mark = self.kept.len();
            self.keep(receiver);
            let outer = std::mem::replace(&mut self.unwrapped, (payload, receiver));
            let result = ((*native).row.run)(self, Args::new(window, count));
            self.unwrapped = outer;
            self.kept.truncate(mark);
            *window = receiver;
            match result {
                Ok(v) if v.is_undef() => Err(self.stop_iteration(Value::NONE)),
                // `x += y` on an instance of a subclass gives that instance
                Ok(v) if v.is(payload) && payload.is_object() && (*native).row.name.starts_with("__i") => {
                    Ok(receiver)
                }
                other => other,
            }
        }
    }

    /// Bind arguments to a native's parameters, then run it.
    #[cold]
    #[inline(never)]
    unsafe fn call_native_slow(
        &mut self,
        callee: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
    ) -> Result<Value, Raised> {
        // SAFETY: the object is a native; its data does not move.
        unsafe {
            let object = callee.object_unchecked();
            let native = opaque::data_unchecked::<NativeFunction>(object);
            self.parse_signature(native);
            if keywords.is_empty() && argc >= (*native).min as usize && argc == (*native).max as usize {
                return self.run_native(native, window, argc);
            }
            let frame = self.frame;
            let top = (*frame).top;
            let signature: *const Signature = &(*native).signature;
            let count = (*signature).len();
            if top.add(count + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            let name = (*native).row.name;
            self.bind_native(&*signature, name, (*native).owner, window, argc, keywords, top)?;
            (*frame).top = top.add(count);
            if (*frame).top > self.stack.high {
                self.stack.high = (*frame).top;
            }
            let result = self.run_native(native, top, count);
            (*frame).top = top;
            result
        }
    }

    /// Parse a native's signature on its first unusual call.
    unsafe fn parse_signature(&mut self, native: *mut NativeFunction) {
        // SAFETY: natives are not moved.
        unsafe {
            if (*native).max != u16::MAX {
                return;
            }
            let row = (*native).row;
            match Signature::parse(self, row.params) {
                Ok(signature) => {
                    let direct = signature.star.is_none()
                        && signature.double_star.is_none()
                        && signature.params.len() == signature.positional;
                    let required = signature.params.iter().filter(|p| p.required).count();
                    (*native).min = if direct { required as u16 } else { u16::MAX };
                    (*native).max = if direct { signature.positional as u16 } else { u16::MAX - 1 };
                    (*native).signature = signature;
                }
                Err(problem) => panic!("native `{}`: {problem}", row.name),
            }
        }
    }

    /// Fill `to` with one value for each parameter.
    #[allow(clippy::too_many_arguments)]
    unsafe fn bind_native(
        &mut self,
        signature: &Signature,
        name: &str,
        owner: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
        to: *mut Value,
    ) -> Result<(), Raised> {
        // SAFETY: `to` has room for every parameter; `window` holds `argc` values.
        unsafe {
            let params = &signature.params;
            let direct = argc.min(signature.positional);
            for i in 0..direct {
                to.add(i).write(*window.add(i));
            }
            for (i, p) in params.iter().enumerate().skip(direct) {
                to.add(signature.place(i)).write(if p.required { Value::UNDEF } else { p.default });
            }
            let mut given: u64 = (1u64 << direct.min(63)) - 1;
            // a method's messages do not count its receiver, a class's not the class
            let makes = name == "__new__" && argc > 0 || name == "__init__" && !owner.is_undef();
            let own = (makes || !owner.is_undef()) as usize;
            let class_of_new = match owner.defined() {
                Some(owner) if makes => owner,
                Some(_) | None if makes => *window,
                Some(_) | None => Value::UNDEF,
            };
            let whole_name = |vm: &Vm| match (makes, owner.is_undef()) {
                (true, _) => vm.class_name(class_of_new),
                (false, true) => name.to_string(),
                (false, false) => format!("{}.{name}", vm.class_name(owner)),
            };
            if signature.star.is_some() {
                let rest = if argc > direct {
                    std::slice::from_raw_parts(window.add(direct), argc - direct)
                } else {
                    &[]
                };
                let tuple = self.heap.tuple(rest);
                to.add(signature.positional).write(tuple);
            } else if argc > signature.positional {
                let most = signature.positional - own.min(signature.positional);
                let got = argc - own;
                let required = params.iter().take(signature.positional).filter(|p| p.required).count();
                let own_name = if makes { whole_name(self) } else { String::new() };
                let name = if makes { own_name.as_str() } else { name };
                let by_name = signature.positional > signature.positional_only
                    || (most == 0 && params.len() > signature.positional_only);
                let all = params.len() - own.min(params.len());
                let text = if by_name && most == 0 && !makes {
                    format!("{name}() takes no positional arguments")
                } else if by_name && !makes {
                    let (kind, most) = if got > all { ("", all) } else { ("positional ", most) };
                    format!(
                        "{name}() takes at most {most} {kind}argument{} ({got} given)",
                        if most == 1 { "" } else { "s" }
                    )
                } else if most == 0 && makes {
                    format!("{name} takes no arguments")
                } else if most == 0 {
                    format!("{}() takes no arguments ({got} given)", whole_name(self))
                } else if required == signature.positional {
                    if most == 1 && params.len() == signature.positional {
                        format!("{}() takes exactly one argument ({got} given)", whole_name(self))
                    } else {
                        let plural = if most == 1 { "" } else { "s" };
                        format!("{name} expected {most} argument{plural}, got {got}")
                    }
                } else {
                    format!(
                        "{name} expected at most {most} argument{}, got {got}",
                        if most == 1 { "" } else { "s" }
                    )
                };
                return Err(self.type_error(&text));
            }
            let mut extra = Value::UNDEF;
            if signature.double_star.is_some() {
                extra = self.heap.dict(crate::value::Table::new());
                to.add(signature.len() - 1).write(extra);
            }
            for &(key, value) in keywords {
                let found =
                    params.iter().enumerate().skip(signature.positional_only).find(|(_, p)| p.name == key);
                match found {
                    Some((i, _)) => {
                        if given & (1 << i) != 0 {
                            let key = self.heap.sym_str(key);
                            let name = if makes { whole_name(self) } else { name.to_string() };
                            return Err(self.type_error(&format!(
                                "argument for {name}() given by name ('{key}') and position ({})",
                                i + 1 - own.min(i)
                            )));
                        }
                        given |= 1 << i;
                        to.add(signature.place(i)).write(value);
                    }
                    None if !extra.is_undef() => self.heap.namespace_set(extra, key, value),
                    None => {
                        let key = self.heap.sym_str(key);
                        let text = if signature.params.len() == signature.positional_only {
                            format!("{}() takes no keyword arguments", whole_name(self))
                        } else {
                            let name = if makes { whole_name(self) } else { name.to_string() };
                            format!("{name}() got an unexpected keyword argument '{key}'")
                        };
                        return Err(self.type_error(&text));
                    }
                }
            }
            for (i, p) in params.iter().enumerate() {
                if p.required && given & (1 << i) == 0 {
                    let got = argc - own.min(argc);
                    let required = params.iter().take(signature.positional).filter(|p| p.required).count();
                    let least = required - own.min(required);
                    let made = if makes { whole_name(self) } else { String::new() };
                    let name = if makes { made.as_str() } else { name };
                    let text = if i >= signature.positional || i >= signature.positional_only {
                        let pname = self.heap.sym_str(p.name);
                        format!("{name}() missing required argument '{pname}' (pos {})", i + 1 - own.min(i))
                    } else if signature.positional > signature.positional_only {
                        format!(
                            "{name}() takes at least {least} positional argument{} ({got} given)",
                            if least == 1 { "" } else { "s" }
                        )
                    } else if required == signature.positional && least == 1 && params.len() == required {
                        format!("{}() takes exactly one argument ({got} given)", whole_name(self))
                    } else if required == signature.positional {
                        let plural = if least == 1 { "" } else { "s" };
                        format!("{name} expected {least} argument{plural}, got {got}")
                    } else {
                        format!(
                            "{name} expected at least {least} argument{}, got {got}",
                            if least == 1 { "" } else { "s" }
                        )
                    };
                    return Err(self.type_error(&text));
                }
            }
            Ok(())
        }
    }

    // ------------------------------------------------------------ keywords and spreads

    #[inline(never)]
    pub(super) unsafe fn call_keywords_op(
        &mut self,
        callee: Value,
        window: *mut Value,
        argc: usize,
        names: Value,
        dst: *mut Value,
    ) -> Result<Next, Raised> {
        // SAFETY: the last `names.len()` of the `argc` values are the keyword arguments.
        unsafe {
            let names = names.as_tuple().unwrap_or(&[]);
            let positional = argc - names.len();
            let mut buffer = [(sym::EMPTY, Value::NONE); 8];
            let mut long;
            let keywords: &mut [(Sym, Value)] = if names.len() <= buffer.len() {
                &mut buffer[..names.len()]
            } else {
                long = vec![(sym::EMPTY, Value::NONE); names.len()];
                &mut long
            };
            for (i, &name) in names.iter().enumerate() {
                let name = self.heap.intern_value(name).expect("keyword names are strings");
                keywords[i] = (name, *window.add(positional + i));
            }
            self.dispatch_keywords(callee, window, positional, keywords, dst, 0)
        }
    }

    #[inline(never)]
    pub(super) unsafe fn call_spread_op(
        &mut self,
        callee: Value,
        positional: Value,
        keywords: Value,
        dst: *mut Value,
    ) -> Result<Next, Raised> {
        // SAFETY: arguments are copied to the runner stack.
        unsafe {
            let items = match positional.as_tuple() {
                Some(items) => items.to_vec(),
                None => self.collect(positional)?,
            };
            let at = (*self.frame).top;
            if at.add(items.len() + 64) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            for (i, &v) in items.iter().enumerate() {
                at.add(i).write(v);
            }
            (*self.frame).top = at.add(items.len());
            if (*self.frame).top > self.stack.high {
                self.stack.high = (*self.frame).top;
            }
            let mut named = Vec::new();
            if !keywords.is_none() {
                let entries: Vec<_> = self
                    .heap
                    .table(keywords)
                    .map(|t| t.iter().map(|e| (e.key, e.value)).collect())
                    .unwrap_or_default();
                for (key, value) in entries {
                    let Some(name) = self.heap.intern_value(key) else {
                        (*self.frame).top = at;
                        return Err(self.type_error("keywords must be strings"));
                    };
                    named.push((name, value));
                }
            }
            let result = self.dispatch_keywords(callee, at, items.len(), &named, dst, 0);
            self.pop_window_unless_frame(at, &result);
            result
        }
    }

    /// As [`Vm::dispatch`], with keyword arguments.
    unsafe fn dispatch_keywords(
        &mut self,
        callee: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
        dst: *mut Value,
        frame_flags: u32,
    ) -> Result<Next, Raised> {
        // SAFETY: as for `dispatch`.
        unsafe {
            if keywords.is_empty() {
                return self.dispatch(callee, window, argc, dst, false, frame_flags);
            }
            let Some(object) = callee.as_object() else { return Err(self.not_callable(callee)) };
            match (*object).kind {
                Kind::Function => {
                    let function = object.cast::<Function>();
                    let at = self.bind_script(function, window, argc, keywords)?;
                    self.start(function, at, usize::MAX, dst, true, frame_flags)
                }
                Kind::Native => {
                    let v = self.call_native_slow(callee, window, argc, keywords)?;
                    *dst = v;
                    Ok(Next::Done)
                }
                Kind::BoundMethod => {
                    let m = &*object.cast::<crate::value::BoundMethod>();
                    let (f, receiver) = (m.function, m.receiver);
                    let at = self.push_window(window, argc, Some(receiver))?;
                    let result = self.dispatch_keywords(f, at, argc + 1, keywords, dst, frame_flags);
                    self.pop_window_unless_frame(at, &result);
                    result
                }
                Kind::Class => self.call_class(callee, window, argc, keywords, dst, frame_flags),
                _ => {
                    let Some(method) = self.special(callee, sym::CALL) else {
                        return Err(self.not_callable(callee));
                    };
                    self.keep(method);
                    let class = self.heap.class_of(callee);
                    let bound = self.bind(method, callee, class)?;
                    if bound.is(callee) {
                        return Err(self.recursion_error());
                    }
                    self.keep(bound);
                    self.check_native_depth()?;
                    self.dispatch_keywords(bound, window, argc, keywords, dst, frame_flags)
                }
            }
        }
    }

    /// Calling a class: the metaclass's `__call__`, else `__new__` and `__init__`.
    unsafe fn call_class(
        &mut self,
        class: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
        dst: *mut Value,
        frame_flags: u32,
    ) -> Result<Next, Raised> {
        // SAFETY: as for `dispatch`.
        unsafe {
            let metaclass = self.heap.class_of(class);
            if class.is(self.types.str) && argc == 1 && keywords.is_empty() {
                *dst = self.str_of(*window)?;
                return Ok(Next::Done);
            }
            if !metaclass.is(self.types.type_) {
                let own = self.class_lookup(metaclass, sym::CALL);
                if let Some(call) = own
                    && call.is_kind(Kind::Function)
                {
                    let at = self.push_window(window, argc, Some(class))?;
                    let result = self.dispatch_keywords(call, at, argc + 1, keywords, dst, frame_flags);
                    self.pop_window_unless_frame(at, &result);
                    return result;
                }
            } else if class.is(self.types.type_) && argc == 1 && keywords.is_empty() {
                *dst = self.heap.class_of(*window);
                return Ok(Next::Done);
            }
            let new = self.class_lookup(class, sym::NEW).unwrap_or(Value::NONE);
            let init = self.class_lookup(class, sym::INIT).unwrap_or(Value::NONE);
            let plain_exception = new.is(self.exception_new);
            if plain_exception && init.is(self.exception_init) && keywords.is_empty() {
                let instance = self.heap.instance(class);
                self.fill_exception(instance, std::slice::from_raw_parts(window, argc));
                *dst = instance;
                return Ok(Next::Done);
            }
            let plain_new = new.is(self.object_new) || plain_exception;
            if !plain_new && new.is_kind(Kind::Native) && init.is(self.object_init) && keywords.is_empty() {
                // builtin types: `__new__` does it all
                let at = self.push_window(window, argc, Some(class))?;
                let result = self.dispatch(new, at, argc + 1, dst, true, frame_flags);
                self.pop_window_unless_frame(at, &result);
                return result;
            }
            if plain_new
                && let Some(function) = init.object_of(Kind::Function)
                && let layout = self.heap.as_class(class).map(|c| c.layout)
                && (layout == Some(Layout::Plain) || layout == Some(Layout::Exception))
            {
                if self.is_abstract(class) {
                    return Err(self.abstract_error(class));
                }
                // the commonest case: an instance, and `__init__` in a frame of its own
                let instance = self.heap.instance(class);
                if layout == Some(Layout::Exception) {
                    self.fill_exception(instance, std::slice::from_raw_parts(window, argc));
                }
                let function = function.cast::<Function>();
                let at = self.push_window(window, argc, Some(instance))?;
                let code = (*function).code;
                let result = if keywords.is_empty() && (*code).simple_params as usize == argc + 1 {
                    self.start(function, at, argc + 1, dst, true, frame_flags | flags::INIT)
                } else {
                    match self.bind_script(function, at, argc + 1, keywords) {
                        Ok(bound) => {
                            self.start(function, bound, usize::MAX, dst, true, frame_flags | flags::INIT)
                        }
                        Err(e) => Err(e),
                    }
                };
                if matches!(result, Ok(Next::Reload)) {
                    // register 0 may be reassigned by the script: the instance is also in the frame
                    (*self.frame).saved_handled = instance;
                }
                self.pop_window_unless_frame(at, &result);
                return result;
            }
            if new.is_kind(Kind::Native)
                && !plain_new
                && keywords.is_empty()
                && (init.is(self.object_init) || init.is_kind(Kind::Native))
            {
                let at = self.push_window(window, argc, Some(class))?;
                let result = self.construct_natively(class, new, init, at, argc);
                (*self.frame).top = at;
                *dst = result?;
                return Ok(Next::Done);
            }
            let v = self.construct(class, new, init, window, argc, keywords)?;
            *dst = v;
            Ok(Next::Done)
        }
    }

    /// Native `__new__` and `__init__` of a builtin type; `at` holds the class and the arguments.
    unsafe fn construct_natively(
        &mut self,
        class: Value,
        new: Value,
        init: Value,
        at: *mut Value,
        argc: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: the window was pushed for this call; natives push no frames.
        unsafe {
            let mut made = Value::NONE;
            self.dispatch(new, at, argc + 1, &raw mut made, true, 0)?;
            if !init.is(self.object_init) && self.heap.is_instance(made, class) {
                *at = made;
                let mut none = Value::NONE;
                self.dispatch(init, at, argc + 1, &raw mut none, true, 0)?;
                made = *at;
            }
            Ok(made)
        }
    }

    /// `__new__`, then `__init__` if the result is an instance of the class.
    unsafe fn construct(
        &mut self,
        class: Value,
        new: Value,
        init: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
    ) -> Result<Value, Raised> {
        // SAFETY: the window's values are copied to Rust and stay reachable through it.
        unsafe {
            let mark = self.kept_mark();
            let args: Vec<Value> = std::slice::from_raw_parts(window, argc).to_vec();
            for &v in args.iter().chain(keywords.iter().map(|(_, v)| v)) {
                self.keep(v);
            }
            let mut with_class = Vec::with_capacity(argc + 1);
            with_class.push(class);
            with_class.extend_from_slice(&args);
            let new = match self.heap.as_wrapper(new) {
                Some(w) => w.function,
                None => new,
            };
            let object = if new.is(self.object_new) || new.is(self.exception_new) {
                let init_overridden = !init.is(self.object_init);
                if (argc > 0 || !keywords.is_empty()) && !init_overridden {
                    let name = self.class_name(class);
                    return Err(self.type_error(&format!("{name}() takes no arguments")));
                }
                let made = self.call(new, &[class])?;
                if self.heap.as_class(class).is_some_and(|c| c.layout == Layout::Exception) {
                    self.fill_exception(made, &args);
                }
                made
            } else {
                self.call_keywords(new, &with_class, keywords)?
            };
            self.keep(object);
            if !init.is(self.object_init) && self.heap.is_instance(object, class) {
                let own = self.heap.class_of(object);
                let init =
                    if own.is(class) { init } else { self.class_lookup(own, sym::INIT).unwrap_or(init) };
                if !init.is(self.object_init) {
                    let result = if matches!(init.kind(), Some(Kind::Function | Kind::Native)) {
                        with_class[0] = object;
                        self.call_keywords(init, &with_class, keywords)?
                    } else {
                        let bound = self.bind(init, object, own)?;
                        self.call_keywords(bound, &args, keywords)?
                    };
                    if !result.is_none() {
                        return Err(self.init_returned(result));
                    }
                }
            }
            self.release(mark);
            Ok(object)
        }
    }

    pub(super) fn init_returned(&mut self, result: Value) -> Raised {
        let given = self.type_name(result);
        self.type_error(&format!("__init__() should return None, not '{given}'"))
    }

    fn not_callable(&mut self, value: Value) -> Raised {
        let name = self.type_name(value);
        self.type_error(&format!("'{name}' object is not callable"))
    }

    // ------------------------------------------------------------ binding to script parameters

    /// Bind a call's arguments to a script function's parameters at the free end of the runner stack.
    #[inline(never)]
    unsafe fn bind_script(
        &mut self,
        function: *mut Function,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
    ) -> Result<*mut Value, Raised> {
        // SAFETY: room is checked; the window holds `argc` values; code objects do not move.
        unsafe {
            let code = (*function).code;
            let loaded = &*(*code).loaded;
            let spec = &loaded.template.params;
            let positional = spec.positional as usize;
            let named = positional + spec.keyword_only as usize;
            let to = (*self.frame).top;
            if to.add((*code).registers as usize + spec.registers() + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            let direct = argc.min(positional);
            to.copy_from(window, direct);
            for i in direct..named {
                to.add(i).write(Value::UNDEF);
            }
            let mut at = named;
            if spec.star {
                let rest = if argc > direct {
                    std::slice::from_raw_parts(window.add(direct), argc - direct)
                } else {
                    &[]
                };
                let tuple = self.heap.tuple(rest);
                to.add(at).write(tuple);
                at += 1;
            }
            let mut extra = Value::UNDEF;
            if spec.double_star {
                extra = self.heap.dict(crate::value::Table::new());
                to.add(at).write(extra);
            }
            for (n, &(key, value)) in keywords.iter().enumerate() {
                if keywords[..n].iter().any(|k| k.0 == key) {
                    let key = self.heap.sym_str(key);
                    let name = self.function_qualname(function);
                    return Err(self
                        .type_error(&format!("{name}() got multiple values for keyword argument '{key}'")));
                }
                let found = loaded.param_names[..named]
                    .iter()
                    .enumerate()
                    .skip(spec.positional_only as usize)
                    .find(|(_, p)| **p == key)
                    .map(|(i, _)| i);
                match found {
                    Some(i) if (*to.add(i)).is_undef() => to.add(i).write(value),
                    Some(_) => {
                        let key = self.heap.sym_str(key);
                        let name = self.function_qualname(function);
                        return Err(
                            self.type_error(&format!("{name}() got multiple values for argument '{key}'"))
                        );
                    }
                    None if !extra.is_undef() => self.heap.namespace_set(extra, key, value),
                    None => return Err(self.unexpected_keyword(function, keywords, key)),
                }
            }
            if argc > positional && !spec.star {
                return Err(self.too_many_positional(function, argc, to));
            }
            // defaults
            let defaults = (*function).defaults.as_tuple().unwrap_or(&[]);
            let first_default = positional.saturating_sub(defaults.len());
            let mut missing = false;
            for i in 0..positional {
                if (*to.add(i)).is_undef() {
                    match i
                        .checked_sub(first_default)
                        .and_then(|k| defaults.get(k + defaults.len().saturating_sub(positional)))
                    {
                        Some(&d) => to.add(i).write(d),
                        None => missing = true,
                    }
                }
            }
            if missing {
                return Err(self.missing_arguments(function, to, 0..positional, "positional"));
            }
            let mut missing = false;
            for i in positional..named {
                if (*to.add(i)).is_undef() {
                    let default = self
                        .heap
                        .get::<FunctionExtra>((*function).extra)
                        .map(|e| e.keyword_defaults)
                        .filter(|d| !d.is_undef() && !d.is_none())
                        .and_then(|d| self.heap.namespace_get(d, loaded.param_names[i]));
                    match default {
                        Some(d) => to.add(i).write(d),
                        None => missing = true,
                    }
                }
            }
            if missing {
                return Err(self.missing_arguments(function, to, positional..named, "keyword-only"));
            }
            Ok(to)
        }
    }

    unsafe fn function_qualname(&self, function: *mut Function) -> String {
        // SAFETY: a live function.
        unsafe {
            let own = self.heap.get::<FunctionExtra>((*function).extra).map(|e| e.qualname);
            let name = own.filter(|n| !n.is_undef()).unwrap_or((&*(*function).code).loaded.qualname);
            name.as_str().unwrap_or("?").to_string()
        }
    }

    #[cold]
    unsafe fn unexpected_keyword(
        &mut self,
        function: *mut Function,
        keywords: Keywords<'_>,
        key: Sym,
    ) -> Raised {
        // SAFETY: a live function.
        unsafe {
            let name = self.function_qualname(function);
            let loaded = &*(*(*function).code).loaded;
            let only = loaded.template.params.positional_only as usize;
            let passed: Vec<&str> = loaded.param_names[..only]
                .iter()
                .filter(|p| keywords.iter().any(|k| k.0 == **p))
                .map(|&p| self.heap.sym_str(p))
                .collect();
            if !passed.is_empty() {
                let text = format!(
                    "{name}() got some positional-only arguments passed as keyword arguments: '{}'",
                    passed.join(", ")
                );
                return self.type_error(&text);
            }
            let key = self.heap.sym_str(key);
            let candidates: Vec<&str> = loaded.param_names.iter().map(|&p| self.heap.sym_str(p)).collect();
            let hint = match super::error::nearest(key, &candidates) {
                Some(near) => format!(". Did you mean '{near}'?"),
                None => String::new(),
            };
            self.type_error(&format!("{name}() got an unexpected keyword argument '{key}'{hint}"))
        }
    }

    #[cold]
    unsafe fn too_many_positional(
        &mut self,
        function: *mut Function,
        argc: usize,
        bound: *mut Value,
    ) -> Raised {
        // SAFETY: a live function, `bound` holds its named parameters.
        unsafe {
            let name = self.function_qualname(function);
            let spec = &(&*(*function).code).loaded.template.params;
            let most = spec.positional as usize;
            let defaults = (*function).defaults.as_tuple().map_or(0, <[Value]>::len);
            let keyword_only =
                (most..most + spec.keyword_only as usize).filter(|&i| !(*bound.add(i)).is_undef()).count();
            let takes =
                if defaults > 0 { format!("from {} to {most}", most - defaults) } else { most.to_string() };
            let plural = if most == 1 && defaults == 0 { "" } else { "s" };
            let given = if keyword_only > 0 {
                format!(
                    "{argc} positional argument{} (and {keyword_only} keyword-only argument{}) were",
                    if argc == 1 { "" } else { "s" },
                    if keyword_only == 1 { "" } else { "s" },
                )
            } else {
                format!("{argc} {}", if argc == 1 { "was" } else { "were" })
            };
            self.type_error(&format!("{name}() takes {takes} positional argument{plural} but {given} given"))
        }
    }

    #[cold]
    unsafe fn missing_arguments(
        &mut self,
        function: *mut Function,
        bound: *mut Value,
        range: std::ops::Range<usize>,
        kind: &str,
    ) -> Raised {
        // SAFETY: as above.
        unsafe {
            let name = self.function_qualname(function);
            let loaded = &*(*(*function).code).loaded;
            let missing: Vec<String> = range
                .filter(|&i| (*bound.add(i)).is_undef())
                .map(|i| format!("'{}'", self.heap.sym_str(loaded.param_names[i])))
                .collect();
            let list = match &missing[..] {
                [one] => one.clone(),
                [a, b] => format!("{a} and {b}"),
                [head @ .., last] => format!("{}, and {last}", head.join(", ")),
                [] => String::new(),
            };
            let plural = if missing.len() == 1 { "" } else { "s" };
            let n = missing.len();
            self.type_error(&format!("{name}() missing {n} required {kind} argument{plural}: {list}"))
        }
    }
}

/// About where the Rust stack ends now.
#[inline(always)]
fn stack_address() -> usize {
    let here = 0u8;
    (&raw const here).addr()
}
