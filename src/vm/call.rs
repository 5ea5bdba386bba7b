//! Calling: from the loop (frames are pushed, natives run in place) and from natives (nested runs).
#![allow(unsafe_code)]

use super::native::NativeFunction;
use super::run::{Frame, Next, flags};
use super::{Raised, Vm, sym};
use crate::bytecode::{CodeKind, Op};
use crate::value::{CodeObject, Function, Generator, Kind, Sym, Value, opaque};

/// Keyword arguments of a call, name and value.
pub type Keywords<'k> = &'k [(Sym, Value)];

/// Most values a call made by natives may pass by position.
const MAX_NESTED_ARGS: usize = 1 << 20;

impl Vm {
    // ------------------------------------------------------------ from natives

    /// Call anything with positional arguments. A safepoint.
    pub fn call(&mut self, callee: Value, args: &[Value]) -> Result<Value, Raised> {
        match self.call_exact_native(callee, args) {
            Some(result) => result,
            None => self.call_keywords(callee, args, &[]),
        }
    }

    /// Call a native that takes exactly these arguments, which needs no window on the runner stack; `None`: it is
    /// something else.
    #[inline]
    fn call_exact_native(&mut self, callee: Value, args: &[Value]) -> Option<Result<Value, Raised>> {
        let native = callee.object_of(Kind::Native)?;
        let mut own = [Value::NONE; 4];
        own.get_mut(..args.len())?.copy_from_slice(args);
        // SAFETY: the kind says what the object is; the arguments outlive the call, and are kept while it runs.
        unsafe {
            let native = opaque::data_unchecked::<NativeFunction>(native);
            if (*native).max as usize != args.len() || (*native).min == u16::MAX {
                return None;
            }
            if let Err(raised) = self.check_native_depth() {
                return Some(Err(raised));
            }
            let mark = self.kept.len();
            self.keep(callee);
            self.kept.extend_from_slice(args);
            let result = self.run_native(native, own.as_mut_ptr(), args.len());
            self.kept.truncate(mark);
            Some(result)
        }
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
            window.add(args.len()).write(Value::NONE);
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

    /// Can it be called?
    pub fn is_callable(&mut self, v: Value) -> bool {
        let direct =
            matches!(v.kind(), Some(Kind::Function | Kind::Native | Kind::BoundMethod | Kind::Class));
        direct || self.special(v, sym::CALL).is_some()
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
            return self.call(method, &all[..=args.len()]);
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
    /// What was kept since a mark was taken, the oldest first.
    pub fn kept_since(&self, mark: usize) -> &[Value] {
        &self.kept[mark..]
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
        self.check_depth("")
    }

    /// As [`Vm::check_native_depth`]; `doing` ends the error's text: `" in comparison"`.
    #[inline]
    pub fn check_depth(&mut self, doing: &str) -> Result<(), Raised> {
        let here = stack_address();
        if self.native_base == 0 {
            self.native_base = here;
        }
        if self.native_base.saturating_sub(here) > self.native_stack {
            return Err(self.recursion_error_while(doing));
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
        unsafe {
            if let Some(object) = callee.object_of(Kind::Native)
                && let native = opaque::data_unchecked::<NativeFunction>(object)
                && (*native).max as usize == argc
            {
                *dst = self.run_native(native, window, argc)?;
                return Ok(Next::Done);
            }
            self.dispatch(callee, window, argc, dst, !out, 0)
        }
    }

    /// Call `callee` with `argc` values at `window`. `in_place`: a script function may use the window as its
    /// own registers. On [`Next::Reload`] a frame was pushed, else the result is in `dst`.
    #[inline]
    pub(super) unsafe fn dispatch(
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
                    let mark = self.kept_mark();
                    self.keep(method);
                    if matches!(method.kind(), Some(Kind::Function | Kind::Native)) {
                        let at = self.push_window(window, argc, Some(callee))?;
                        let result = self.dispatch(method, at, argc + 1, dst, true, frame_flags);
                        self.pop_window_unless_frame(at, &result);
                        self.release(mark);
                        return result;
                    }
                    let class = self.heap.class_of(callee);
                    let bound = self.bind(method, callee, class)?;
                    if bound.is(callee) {
                        return Err(self.recursion_error());
                    }
                    self.check_native_depth()?;
                    self.keep(bound);
                    let result = self.dispatch(bound, window, argc, dst, in_place, frame_flags);
                    self.release(mark);
                    result
                }
            }
        }
    }

    /// Copy arguments to the free end of the runner stack, with a receiver before them.
    pub(super) unsafe fn push_window(
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
    pub(super) unsafe fn pop_window_unless_frame(&mut self, at: *mut Value, result: &Result<Next, Raised>) {
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
    pub(super) unsafe fn start(
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
                if (*code).kind == CodeKind::Coroutine {
                    self.watch_coroutine(generator, dst);
                } else if (*code).finalizes {
                    self.heap.weak.watch(generator, Value::NONE, 0);
                }
                return Ok(Next::Done);
            }
            let window = if in_place {
                window
            } else {
                let top = (*self.frame).top;
                if top.add(params + 1) > self.stack.values_end {
                    return Err(self.recursion_error());
                }
                self.stack.claim(top.add(params));
                top.copy_from(window, params);
                top
            };
            self.push_frame(function, code, window, dst, frame_flags)?;
            Ok(Next::Reload)
        }
    }

    /// A coroutine was made and stored at `dst`. Unless it is awaited on the spot, somebody may forget it.
    #[inline]
    unsafe fn watch_coroutine(&mut self, coroutine: Value, dst: *mut Value) {
        // SAFETY: a frame that calls has its `pc` stored, which stands behind the call.
        unsafe {
            if self.origin_depth > 0 {
                self.note_origin(coroutine);
            }
            let frame = self.frame;
            if (*frame).flags & flags::BOTTOM != 0 {
                self.heap.weak.watch(coroutine, Value::NONE, 0);
                return;
            }
            let pc = (*frame).pc;
            if let Op::GetAwaitable { src, .. } = *pc
                && std::ptr::eq((*frame).base.add(src as usize), dst)
            {
                return;
            }
            let code = (*(*frame).function).code;
            let at = (pc.offset_from((*code).ops) as u32).saturating_sub(1);
            self.heap.weak.watch(coroutine, Value::object(code), at);
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
                number: 0,
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
                    let Some(name) = self.heap.intern_value(self.plain(key)) else {
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
    pub(super) unsafe fn dispatch_keywords(
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
                    let mark = self.kept_mark();
                    self.keep(method);
                    let class = self.heap.class_of(callee);
                    let bound = self.bind(method, callee, class)?;
                    if bound.is(callee) {
                        return Err(self.recursion_error());
                    }
                    self.keep(bound);
                    self.check_native_depth()?;
                    let result = self.dispatch_keywords(bound, window, argc, keywords, dst, frame_flags);
                    self.release(mark);
                    result
                }
            }
        }
    }

    fn not_callable(&mut self, value: Value) -> Raised {
        let name = self.type_name(value);
        self.type_error(&format!("'{name}' object is not callable"))
    }
}

/// About where the Rust stack ends now.
#[inline(always)]
fn stack_address() -> usize {
    // the address of a local will not do: a sanitizer may keep locals elsewhere
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a register is read, nothing else.
    let here = unsafe {
        let here: usize;
        std::arch::asm!("mov {}, rsp", out(reg) here, options(nomem, nostack, preserves_flags));
        here
    };
    #[cfg(target_arch = "aarch64")]
    // SAFETY: a register is read, nothing else.
    let here = unsafe {
        let here: usize;
        std::arch::asm!("mov {}, sp", out(reg) here, options(nomem, nostack, preserves_flags));
        here
    };
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    let here = {
        let local = 0u8;
        (&raw const local).addr()
    };
    here
}
